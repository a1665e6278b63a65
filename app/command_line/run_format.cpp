#include "command_line/run_format.h"

#include <QFileInfo>

#include "command_line/arguments.h"
#include "command_line/language_option.h"
#include "command_line/messages.h"
#include "export/export.h"
#include "export/figure_options.h"
#include "export/png_writer.h"
#include "export/stepper.h"
#include "export/text_forms.h"
#include "text/language.h"

#include <algorithm>

namespace teardown {

namespace {

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

/// A finished run, and how it is to be written.
struct Job {
    const Scenario &scenario;
    const Recording &recording;
    const RunFormat &format;
    const ResolvedFigure &figure;
    Time from, to; ///< what of the run, for all that is no diagram
    const Setup &setup() const { return recording.setup(); }
    const Trace &trace() const { return recording.trace(); }
};

/// One of textForms().
Rendered asText(const Job &job)
{
    const RunFormat &format = job.format;
    const bool numbersArrows = format.figure.arrowNumbers != ArrowNumbering::Off;
    const TextOptions options{job.figure, format.figure.lifelines, numbersArrows, format.ascii, format.diagram, job.from, job.to,
        format.capture, format.onlyThere};
    return {textForm(format.name, job.setup(), job.trace(), options), {}};
}

Rendered rendered(ExportResult result) { return {std::move(result.content), std::move(result.problem), {}}; }

Rendered asSvg(const Job &job) { return {exportSvg(job.setup(), job.trace(), job.figure.until, job.figure.options), {}}; }

Rendered asPng(const Job &job)
{
    constexpr double sharp = 2; // pixels of the image for one of the layout
    const QImage image =
        exportPng(job.setup(), job.trace(), job.figure.until, job.format.scale.value_or(sharp), job.figure.options);
    if (image.isNull())
        return {{},
            CommandText::tr("the diagram is too long for one image; use svg or pdf, a smaller --scale, or a shorter --until")};
    return {pngFile(image), {}};
}

Rendered asPdf(const Job &job)
{
    ExportOptions options = job.figure.options;
    if (job.format.paper != Paper::Tall && options.layout.width == LayoutOptions{}.width)
        options.layout.width = layoutWidthOnPaper;
    return rendered(exportPdf(job.setup(), job.trace(), job.figure.until, options, job.format.paper, job.format.progress));
}

Rendered asStepper(const Job &job)
{
    return rendered(exportStepper(job.setup(), job.trace(), job.figure.until, job.figure.options, job.format.progress));
}

template <AnimationKind kind>
Rendered asAnimation(const Job &job)
{
    AnimationOptions animation = job.format.animation;
    animation.kind = kind;
    animation.scale = job.format.scale.value_or(animation.scale);
    Recording recording = job.recording; // it is asked for the world at every moment
    return rendered(exportAnimation(recording, job.figure.until, job.figure.options, animation, job.format.progress));
}

Rendered asOutcome(const Job &job) { return {bytes(writeExpectation(outcomeOf(job.recording), job.setup())), {}}; }

/// The same scenario, expecting what has just come out.
Rendered asScenario(const Job &job)
{
    Scenario result = job.scenario;
    result.setup = job.recording.setupWithJournal();
    result.expect = outcomeOf(job.recording);
    return {bytes(writeScenario(result)), {}};
}

constexpr const char *textEnding = nullptr; ///< textFormEnding() says it

struct OutputForm {
    const char *name;
    const char *ending;
    const char *about;
    Rendered (*render)(const Job &job);
    bool isFigure = false; ///< shows the author's notes
};

constexpr OutputForm forms[] = {
    {"ladder", textEnding, QT_TRANSLATE_NOOP("CommandText", "a sequence diagram of characters"), asText, true},
    {"tcpdump", textEnding, QT_TRANSLATE_NOOP("CommandText", "what tcpdump prints on one host"), asText},
    {"log", textEnding, QT_TRANSLATE_NOOP("CommandText", "every record on a line"), asText},
    {"svg", "svg", QT_TRANSLATE_NOOP("CommandText", "the diagram of the window"), asSvg, true},
    {"png", "png", QT_TRANSLATE_NOOP("CommandText", "the same as an image"), asPng, true},
    {"pdf", "pdf", QT_TRANSLATE_NOOP("CommandText", "the same on pages, for printing"), asPdf, true},
    {"gif", "gif", QT_TRANSLATE_NOOP("CommandText", "the same as an animation"), asAnimation<AnimationKind::Gif>, true},
    {"apng", "apng", QT_TRANSLATE_NOOP("CommandText", "the same with all colours, for browsers"),
        asAnimation<AnimationKind::Apng>, true},
    {"html", "html", QT_TRANSLATE_NOOP("CommandText", "a page to step through the run with the keyboard"), asStepper, true},
    {"mermaid", textEnding, QT_TRANSLATE_NOOP("CommandText", "for Mermaid"), asText, true},
    {"plantuml", textEnding, QT_TRANSLATE_NOOP("CommandText", "for PlantUML"), asText, true},
    {"tikz", textEnding, QT_TRANSLATE_NOOP("CommandText", "for LaTeX with TikZ"), asText, true},
    {"csv", textEnding, QT_TRANSLATE_NOOP("CommandText", "every record as comma separated values"), asText},
    {"jsonl", textEnding, QT_TRANSLATE_NOOP("CommandText", "every record as a line of JSON"), asText},
    {"pcapng", textEnding, QT_TRANSLATE_NOOP("CommandText", "a capture file for Wireshark"), asText},
    {"packetdrill", textEnding, QT_TRANSLATE_NOOP("CommandText", "a packetdrill script of one host's view"), asText},
    {"outcome", "toml", QT_TRANSLATE_NOOP("CommandText", "what came out, as the [expect] part of a scenario file"), asOutcome},
    {"scenario", "teardown", QT_TRANSLATE_NOOP("CommandText", "the whole scenario file with it"), asScenario},
};

/// As long as it lives, the program speaks the language of a figure, if it knows that.
class Spoken {
public:
    explicit Spoken(const QString &language)
    {
        if (!language.isEmpty())
            speak(language);
    }
    ~Spoken() { speak(m_before); }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    QString m_before = spokenLanguage();
};

const OutputForm *formNamed(const QString &name)
{
    const auto found =
        std::find_if(std::begin(forms), std::end(forms), [&](const OutputForm &form) { return name == form.name; });
    return found == std::end(forms) ? nullptr : found;
}

} // namespace

QStringList runFormats()
{
    QStringList names;
    for (const OutputForm &form : forms)
        names.append(form.name);
    return names;
}

QString runFormatHelp()
{
    QString text;
    for (const OutputForm &form : forms)
        text += QStringLiteral("\n  %1 %2").arg(form.name, -12).arg(CommandText::tr(form.about));
    return text + "\n\n"
        + CommandText::tr(
            "Pictures are svg, png, pdf, gif, apng and html; diagrams are these and ladder, mermaid, plantuml, tikz.");
}

Result<QString> formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const OutputForm &form : forms) {
        if (suffix == endingOf(form.name))
            return QString(form.name);
    }
    return suffix.isEmpty() ? Result<QString>(QString("ladder")) : unknownEnding(path);
}

QString endingOf(const QString &format)
{
    const char *ending = formNamed(format)->ending;
    return ending == textEnding ? textFormEnding(format) : QString(ending);
}

Result<QString> checkedFormat(const QString &name)
{
    if (formNamed(name))
        return name;
    const QString text = CommandText::tr("--format cannot be '%1'; it is one of %2%3")
                             .arg(name, runFormats().join(", "), didYouMean(name, runFormats()));
    return InputError{"bad-option", {"format", name.toStdString()}, text.toStdString(), {}, {}};
}

Rendered render(const Scenario &scenario, const Recording &recording, const RunFormat &format)
{
    const OutputForm &form = *formNamed(format.name);
    const Spoken spoken(form.isFigure && chosenLanguage().isEmpty() ? fromUtf8(format.figure.language) : QString());
    Figure wanted = format.figure;
    if (!chosenLanguage().isEmpty())
        wanted.language.clear();
    const ResolvedFigure figure =
        resolved(wanted, scenario.notes, scenario.title, recording.setup(), recording.trace(), recording.end(), spokenLanguage());
    Figure part; // the ends alone: forms that are no diagram have those of the options, but not those of the file
    part.from = format.from;
    part.to = format.to;
    const ResolvedFigure ends = resolved(part, {}, {}, recording.setup(), recording.trace(), Time::never());
    Rendered rendered = form.render({scenario, recording, format, figure, ends.from, ends.until});
    rendered.remarks = form.isFigure ? figure.problems : ends.problems;
    return rendered;
}

} // namespace teardown
