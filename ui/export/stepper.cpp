#include "export/stepper.h"

#include <QCoreApplication>

#include "diagram/painter.h"
#include "diagram/svg_canvas.h"
#include "export/step_picture.h"
#include "export/stepper_files.h"
#include "text/markup.h"
#include "text/rule_text.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

// Colours. The picture is painted once, with a number in the place of each colour; CSS says what the numbers look like.

struct NamedColour {
    const char *name;
    QColor Palette::*colour;
};
constexpr NamedColour namedColours[] = {
    {"background", &Palette::background},
    {"panel", &Palette::panel},
    {"text", &Palette::text},
    {"muted", &Palette::muted},
    {"rule", &Palette::rule},
    {"lifeline", &Palette::lifeline},
    {"fold", &Palette::fold},
    {"accent", &Palette::accent},
    {"on-accent", &Palette::onAccent},
    {"selection", &Palette::selection},
    {"action", &Palette::action},
    {"call", &Palette::call},
    {"trouble", &Palette::trouble},
};

/// Every colour of a palette with its name, always in the same order.
QList<std::pair<QByteArray, QColor *>> coloursOf(Palette &palette)
{
    QList<std::pair<QByteArray, QColor *>> colours;
    for (const NamedColour &named : namedColours)
        colours.append({named.name, &(palette.*named.colour)});
    for (std::size_t i = 0; i < palette.states.size(); ++i) {
        colours.append({"state-" + QByteArray::number(i), &palette.states[i].fill});
        colours.append({"state-ink-" + QByteArray::number(i), &palette.states[i].ink});
    }
    for (std::size_t i = 0; i < palette.packets.size(); ++i)
        colours.append({"packet-" + QByteArray::number(i), &palette.packets[i]});
    return colours;
}

Palette numberedPalette()
{
    Palette palette;
    int number = 0;
    for (const auto &[name, colour] : coloursOf(palette))
        *colour = QColor(0, 0, ++number);
    return palette;
}

/// `"#000001"` becomes `"var(--background)"`.
void nameColours(QByteArray &svg)
{
    Palette palette = numberedPalette();
    for (const auto &[name, colour] : coloursOf(palette))
        svg.replace('"' + colour->name(QColor::HexRgb).toLatin1() + '"', "\"var(--" + name + ")\"");
}

QByteArray colourRules(Palette palette)
{
    QByteArray css = ":root{";
    for (const auto &[name, colour] : coloursOf(palette))
        css += "--" + name + ":" + colour->name(QColor::HexRgb).toLatin1() + ";";
    return css + "}\n";
}

// The picture

QByteArray withSteps(const SteppedPiece &piece, int steps)
{
    QByteArray element = piece.element;
    const bool always = piece.from == 0 && piece.to == steps - 1, away = piece.to < steps - 1;
    if (always)
        return element;
    const QByteArray textClass = "<text class=\"";
    if (away && element.startsWith(textClass))
        element.insert(textClass.size(), "away ");
    const QByteArray marks = " data-a=\"" + QByteArray::number(piece.from) + "\" data-z=\"" + QByteArray::number(piece.to) + '"'
        + (away && !element.startsWith(textClass) ? " class=\"away\"" : "");
    return element.insert(std::min(element.indexOf(' '), element.size()), marks);
}

QByteArray viewBox(const QRectF &box)
{
    QByteArray numbers;
    for (const double number : {box.left(), box.top(), box.width(), box.height()})
        numbers += (numbers.isEmpty() ? "" : " ") + QByteArray::number(qRound(number));
    return " viewBox=\"" + numbers + '"';
}

/// The names stay in view while the picture scrolls below them.
QByteArray headsOf(const Picture &picture, const Palette &palette)
{
    SvgCanvas canvas;
    picture.paintHeadOn(canvas, palette);
    QByteArray content = canvas.take();
    nameColours(content);
    const QRectF box(0, picture.body().top() - Picture::headHeight, picture.body().width(), Picture::headHeight);
    return "<svg id=\"heads\" role=\"img\" aria-labelledby=\"title\"" + viewBox(box) + ">\n" + content + "</svg>\n";
}

QByteArray svgOf(const Picture &picture, const SteppedPicture &stepped, const Palette &palette)
{
    SvgCanvas below;
    picture.paintBelow(below, palette);
    QByteArray heights, content;
    for (const double height : stepped.heights)
        heights += (heights.isEmpty() ? "" : " ") + QByteArray::number(qRound(height));
    for (const SteppedPiece &piece : stepped.pieces.all())
        content += withSteps(piece, stepped.pieces.steps()) + '\n';
    content += below.take();
    nameColours(content);
    const QRectF box(picture.body().topLeft(), picture.whole().bottomRight());
    return "<svg id=\"picture\" role=\"img\" aria-labelledby=\"title\"" + viewBox(box) + " data-heights=\"" + heights + "\">\n"
        + content + "</svg>\n";
}

// The words

QString whatOf(const Picture &picture, const PictureStep &step, bool first)
{
    if (step.record.valid())
        return toRichText(picture.narrator().sentence(step.record));
    if (!first)
        return QCoreApplication::translate("Stepper", "Here the picture ends.");
    return picture.isCropped()
        ? QCoreApplication::translate("Stepper", "Here the picture begins. The right arrow key shows what happens next.")
        : QCoreApplication::translate("Stepper", "Nothing has happened yet. The right arrow key shows what happens next.");
}

QString whyOf(const Picture &picture, const Trace &trace, const PictureStep &step)
{
    if (!step.record.valid())
        return {};
    const QString reference = ruleReference(trace[step.record].rule);
    return QStringLiteral("<div class=\"why\"><p>%1</p><p>%2</p></div>")
        .arg(toRichText(picture.narrator().reason(step.record)), toRichText(reference));
}

QByteArray listOf(const Picture &picture, const Trace &trace, const std::vector<PictureStep> &steps)
{
    QString html;
    for (const PictureStep &step : steps)
        html += QStringLiteral("<li><button type=\"button\"><time>%1</time><span class=\"what\">%2</span></button>%3</li>\n")
                    .arg(timeText(step.time), whatOf(picture, step, &step == steps.data()), whyOf(picture, trace, step));
    return html.toUtf8();
}

QByteArray button(const char *id, const char *sign, const QString &name, const char *more = "")
{
    return QByteArray("<button type=\"button\" id=\"") + id + "\" aria-label=\"" + name.toHtmlEscaped().toUtf8() + "\" title=\""
        + name.toHtmlEscaped().toUtf8() + '"' + more + "><span class=\"sign\">" + sign + "</span></button>\n";
}

QByteArray controls()
{
    return "<footer>\n" + button("first", "|&#x25C0;&#xFE0E;", QCoreApplication::translate("Stepper", "To the beginning (Home)"))
        + button("back", "&#x25C0;&#xFE0E;", QCoreApplication::translate("Stepper", "One event back (left arrow)"))
        + button("play", "&#x25B6;&#xFE0E;&#x25B6;&#xFE0E;", QCoreApplication::translate("Stepper", "Play, or stop (P)"),
            " aria-pressed=\"false\"")
        + button(
            "next", "&#x25B6;&#xFE0E;", QCoreApplication::translate("Stepper", "The next event (right arrow, Space, Page Down)"))
        + button("last", "&#x25B6;&#xFE0E;|", QCoreApplication::translate("Stepper", "To the end (End)"))
        + "<input type=\"range\" id=\"slider\" min=\"0\" value=\"0\" aria-label=\""
        + QCoreApplication::translate("Stepper", "Event").toHtmlEscaped().toUtf8()
        + "\">\n<output id=\"count\"></output>\n</footer>\n";
}

QByteArray headerOf(const QString &title, const QString &font)
{
    // the code of the language that these texts are translated to, for a screen reader
    const QString language = QCoreApplication::translate("Stepper", "en", "the language of these texts, as in <html lang>");
    Palette light = Palette::make(false), dark = Palette::make(true);
    return "<!DOCTYPE html>\n<html lang=\"" + language.toHtmlEscaped().toUtf8()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"generator\" content=\"TCP Teardown Explorer\">\n<title>"
        + title.toHtmlEscaped().toUtf8() + "</title>\n<style>\n" + colourRules(light)
        + "@media screen and (prefers-color-scheme: dark) {\n" + colourRules(dark) + "}\n" + SvgCanvas::textStyles(font)
        + stepperStyle() + "</style>\n</head>\n<body>\n";
}

} // namespace

ExportResult exportStepper(
    const Setup &setup, const Trace &trace, Time until, const ExportOptions &options, const ExportProgress &progress)
{
    const Picture picture(setup, trace, until, options);
    const std::vector<PictureStep> steps = stepsOf(picture.layout(), std::max(setup.start, options.from), trace, until);
    if (steps.size() > mostSteps)
        return {{},
            QCoreApplication::translate(
                "Stepper", "The run has %1 events. A page to step through holds at most %2. Choose a shorter part of the run.")
                .arg(steps.size())
                .arg(mostSteps),
            false};
    const Palette palette = numberedPalette();
    const SteppedPicture stepped = steppedPicture(picture, palette, steps, progress);
    if (stepped.stopped)
        return {{}, {}, true};
    const QString title =
        options.title.isEmpty() ? QCoreApplication::translate("Stepper", "TCP sequence diagram") : options.title;
    return {headerOf(title, options.font) + "<header><h1 id=\"title\">" + title.toHtmlEscaped().toUtf8()
            + "</h1></header>\n<main id=\"view\">\n" + headsOf(picture, palette) + svgOf(picture, stepped, palette)
            + "</main>\n<aside>\n<section id=\"story\"><div id=\"when\"></div><div aria-live=\"polite\"><p id=\"what\"></p>"
              "<div id=\"why\"></div></div></section>\n<ol id=\"events\">\n"
            + listOf(picture, trace, steps) + "</ol>\n</aside>\n" + controls() + "<script>\n" + stepperScript()
            + "</script>\n</body>\n</html>\n",
        {}, false};
}

} // namespace teardown
