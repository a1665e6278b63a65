#include "command_line/run_format.h"

#include <QBuffer>
#include <QFileInfo>

#include "command_line/arguments.h"
#include "command_line/language_option.h"
#include "command_line/messages.h"
#include "export/export.h"
#include "export/figure_options.h"
#include "export/stepper.h"
#include "formats/event_log.h"
#include "formats/ladder.h"
#include "formats/mermaid.h"
#include "formats/packetdrill.h"
#include "formats/pcapng.h"
#include "formats/plantuml.h"
#include "formats/record_table.h"
#include "formats/tikz.h"
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
    const Setup &setup() const { return recording.setup(); }
    const Trace &trace() const { return recording.trace(); }
    /// The author's notes for formats of text.
    std::vector<AuthorRemark> remarks() const
    {
        std::vector<AuthorRemark> all;
        for (const DiagramNote &note : figure.options.layout.notes)
            all.push_back({trace()[note.record].time, trace()[note.record].node, note.text.toStdString()});
        return all;
    }
    bool numbersArrows() const { return format.figure.arrowNumbers != ArrowNumbering::Off; }
};

Rendered asLadder(const Job &job)
{
    LadderOptions options;
    options.ascii = job.format.ascii;
    options.absoluteNumbers = job.format.diagram.absoluteNumbers;
    options.from = job.figure.from;
    options.until = job.figure.until;
    options.numberArrows = job.numbersArrows();
    options.remarks = job.remarks();
    const std::string caption = job.figure.options.caption.toStdString();
    if (!caption.empty())
        return {bytes(ladder(job.setup(), job.trace(), options) + '\n' + caption + '\n'), {}};
    return {bytes(ladder(job.setup(), job.trace(), options)), {}};
}

Rendered asTcpdump(const Job &job)
{
    TcpdumpOptions options = job.format.capture;
    options.from = job.format.from;
    options.until = job.format.to;
    return {bytes(tcpdumpText(job.setup(), job.trace(), options)), {}};
}

Rendered asLog(const Job &job) { return {bytes(eventLog(job.setup(), job.trace())), {}}; }

template <std::string (*write)(const Setup &, const Trace &, const DiagramOptions &)>
Rendered asDiagram(const Job &job)
{
    DiagramOptions options = job.format.diagram;
    options.from = job.figure.from;
    options.until = job.figure.until;
    options.title = job.figure.options.title.toStdString();
    options.caption = job.figure.options.caption.toStdString();
    options.lifelines = job.format.figure.lifelines;
    options.numberArrows = job.numbersArrows();
    options.remarks = job.remarks();
    return {bytes(write(job.setup(), job.trace(), options)), {}};
}

template <std::string (*write)(const Setup &, const Trace &, const RecordTableOptions &)>
Rendered asTable(const Job &job)
{
    return {bytes(write(job.setup(), job.trace(), {job.format.from, job.format.to})), {}};
}

Rendered asPacketdrill(const Job &job)
{
    return {bytes(packetdrill(job.setup(), job.trace(), {job.format.capture.node, job.format.from, job.format.to})), {}};
}

Rendered asPcapng(const Job &job)
{
    PcapngOptions options{{}, job.format.from, job.format.to};
    if (job.format.onlyThere)
        options.node = job.format.capture.node;
    const std::vector<std::uint8_t> file = pcapng(job.setup(), job.trace(), options);
    return {QByteArray(reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size())), {}};
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
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return {content, {}};
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

struct OutputForm {
    const char *name;
    const char *ending;
    const char *about;
    bool takesRange;
    Rendered (*render)(const Job &job);
    bool isFigure = false; ///< shows the author's notes
};

constexpr OutputForm forms[] = {
    {"ladder", "txt", QT_TRANSLATE_NOOP("CommandText", "a sequence diagram of characters"), true, asLadder, true},
    {"tcpdump", "tcpdump", QT_TRANSLATE_NOOP("CommandText", "what tcpdump prints on one host"), true, asTcpdump},
    {"log", "log", QT_TRANSLATE_NOOP("CommandText", "every record on a line"), false, asLog},
    {"svg", "svg", QT_TRANSLATE_NOOP("CommandText", "the diagram of the window"), true, asSvg, true},
    {"png", "png", QT_TRANSLATE_NOOP("CommandText", "the same as an image"), true, asPng, true},
    {"pdf", "pdf", QT_TRANSLATE_NOOP("CommandText", "the same on pages, for printing"), true, asPdf, true},
    {"gif", "gif", QT_TRANSLATE_NOOP("CommandText", "the same as an animation"), true, asAnimation<AnimationKind::Gif>, true},
    {"apng", "apng", QT_TRANSLATE_NOOP("CommandText", "the same with all colours, for browsers"), true,
        asAnimation<AnimationKind::Apng>, true},
    {"html", "html", QT_TRANSLATE_NOOP("CommandText", "a page to step through the run with the keyboard"), true, asStepper, true},
    {"mermaid", "mmd", QT_TRANSLATE_NOOP("CommandText", "for Mermaid"), true, asDiagram<mermaid>, true},
    {"plantuml", "puml", QT_TRANSLATE_NOOP("CommandText", "for PlantUML"), true, asDiagram<plantUml>, true},
    {"tikz", "tex", QT_TRANSLATE_NOOP("CommandText", "for LaTeX with TikZ"), true, asDiagram<tikz>, true},
    {"csv", "csv", QT_TRANSLATE_NOOP("CommandText", "every record as comma separated values"), true, asTable<traceCsv>},
    {"jsonl", "jsonl", QT_TRANSLATE_NOOP("CommandText", "every record as a line of JSON"), true, asTable<traceJsonLines>},
    {"pcapng", "pcapng", QT_TRANSLATE_NOOP("CommandText", "a capture file for Wireshark"), true, asPcapng},
    {"packetdrill", "pkt", QT_TRANSLATE_NOOP("CommandText", "a packetdrill script of one host's view"), true, asPacketdrill},
    {"outcome", "toml", QT_TRANSLATE_NOOP("CommandText", "what came out, as the [expect] part of a scenario file"), false,
        asOutcome},
    {"scenario", "teardown", QT_TRANSLATE_NOOP("CommandText", "the whole scenario file with it"), false, asScenario},
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
    return text;
}

QString formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const OutputForm &form : forms) {
        if (suffix == form.ending)
            return form.name;
    }
    return "ladder";
}

QString endingOf(const QString &format) { return formNamed(format)->ending; }

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
    if (format.from != Time::beforeAll() && !form.takesRange)
        return {{}, CommandText::tr("%1 shows a run from its beginning; it takes no --from").arg(format.name)};
    const Spoken spoken(form.isFigure && chosenLanguage().isEmpty() ? fromUtf8(format.figure.language) : QString());
    Figure wanted = format.figure;
    if (!chosenLanguage().isEmpty())
        wanted.language.clear();
    const ResolvedFigure figure =
        resolved(wanted, scenario.notes, scenario.title, recording.setup(), recording.trace(), recording.end(), spokenLanguage());
    Rendered rendered = form.render({scenario, recording, format, figure});
    if (form.isFigure)
        rendered.remarks = figure.problems;
    return rendered;
}

} // namespace teardown
