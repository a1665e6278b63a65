#include "command_line/figure_arguments.h"

#include <QCoreApplication>

#include "command_line/format_options.h"
#include "command_line/messages.h"
#include "command_line/scenario_options.h"
#include "scenario/figure_words.h"

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

InputError problem(const QString &text) { return {"bad-option", {}, text.toStdString(), {}, {}}; }

using Change = std::optional<InputError>;

Change setNumber(const Arguments &read, const QString &option, std::int64_t low, std::int64_t high, std::int64_t &value)
{
    if (!read.has(option))
        return std::nullopt;
    bool right = false;
    const qlonglong number = read.value(option).toLongLong(&right);
    if (!right || number < low || number > high)
        return problem(
            Text::tr("--%1 cannot be '%2'; it is a number from %3 to %4").arg(option, read.value(option)).arg(low).arg(high));
    value = number;
    return std::nullopt;
}

template <class E>
Change setWord(const Arguments &read, const QString &option, std::span<const Word<E>> words, E &value)
{
    if (!read.has(option))
        return std::nullopt;
    QStringList names;
    for (const Word<E> &word : words) {
        names.append(fromUtf8(word.text));
        if (names.last() == read.value(option)) {
            value = word.value;
            return std::nullopt;
        }
    }
    return problem(Text::tr("--%1 cannot be '%2'; it is one of %3%4")
                       .arg(option, read.value(option), names.join(", "), didYouMean(read.value(option), names)));
}

Change setLifelines(const Arguments &read, const Setup &setup, Figure &figure)
{
    if (read.has("lifelines"))
        figure.lifelines.clear();
    for (const QString &name : read.value("lifelines").split(',', Qt::SkipEmptyParts)) {
        const auto node = hostNamed(setup, name.trimmed());
        if (!node)
            return node.error();
        figure.lifelines.push_back(node.value());
    }
    return std::nullopt;
}

Change setConnections(const Arguments &read, Figure &figure)
{
    if (read.has("connections"))
        figure.connections.clear();
    for (const QString &text : read.value("connections").split(',', Qt::SkipEmptyParts)) {
        bool right = false;
        const uint number = text.trimmed().toUInt(&right);
        if (!right || number == 0)
            return problem(Text::tr("--connections cannot be '%1'; it is numbers from 1, such as 1,3").arg(text));
        figure.connections.push_back(number);
    }
    return std::nullopt;
}

Change setEdge(const Arguments &read, const QString &option, FigureEdge &edge)
{
    if (!read.has(option))
        return std::nullopt;
    const auto moment = momentOf(option, read.value(option));
    if (!moment)
        return moment.error();
    edge = {moment.value(), std::nullopt};
    return std::nullopt;
}

/// --hide calls,arp
Change setHidden(const Arguments &read, Figure &figure)
{
    QStringList names;
    for (const FigureFlag &flag : figureFlags())
        names.append(fromUtf8(flag.key).replace('_', '-'));
    for (const char *option : {"show", "hide"})
        for (const QString &text : read.value(option).split(',', Qt::SkipEmptyParts)) {
            const auto index = names.indexOf(text.trimmed());
            if (index < 0)
                return problem(Text::tr("--%1 cannot be '%2'; it is one of %3%4")
                                   .arg(option, text, names.join(", "), didYouMean(text, names)));
            figure.*figureFlags()[static_cast<std::size_t>(index)].value = QLatin1String(option) == QLatin1String("show");
        }
    return std::nullopt;
}

void setTexts(const Arguments &read, Figure &figure)
{
    if (read.has("title"))
        figure.title = localText(read.value("title").toStdString());
    if (read.has("caption"))
        figure.caption = localText(read.value("caption").toStdString());
    if (read.has("font"))
        figure.font = read.value("font").toStdString();
    figure.legend = figure.legend || read.has("legend");
    figure.absolute = figure.absolute || read.has("absolute");
    figure.notes = figure.notes && !read.has("no-notes");
}

} // namespace

QList<QCommandLineOption> figureOptions()
{
    return {{"width", Text::tr("svg, png: so many pixels wide."), "PIXELS"},
        {"font", Text::tr("svg, png: a family of fonts, such as serif."), "FAMILY"},
        {"font-size", Text::tr("svg, png: of the words along the arrows; everything else grows with it."), "PIXELS"},
        {"caption", Text::tr("Diagrams: words below the picture."), "TEXT"},
        {"number-arrows", Text::tr("Diagrams: which arrows have a number: off, all, or noted."), "WHICH"},
        {"legend", Text::tr("svg, png: say below what the lines and colours mean.")},
        {"connections", Text::tr("svg, png: only these connections, in order of appearance, such as 1,3."), "NUMBERS"},
        {"show", Text::tr("svg, png: show these, such as options,arp."), "KINDS"},
        {"hide", Text::tr("svg, png: do not show these, such as calls,timers,bare-acks."), "KINDS"},
        {"axis", Text::tr("svg, png: time folded, linear, or rows."), "AXIS"},
        {"theme", Text::tr("svg, png: light, dark, or page: as the page around it."), "THEME"},
        {"zoom", Text::tr("svg, png: stretch time to so many percent."), "PERCENT"}};
}

Result<Figure> figureOf(const Arguments &read, const Scenario &scenario)
{
    Figure figure = scenario.figure;
    setTexts(read, figure);
    for (const Change &wrong : {setNumber(read, "width", leastFigureWidth, mostFigureWidth, figure.width),
             setNumber(read, "font-size", leastFontSize, mostFontSize, figure.fontSize),
             setNumber(read, "zoom", leastFigureZoom, mostFigureZoom, figure.zoom),
             setWord(read, "number-arrows", arrowNumberWords(), figure.arrowNumbers),
             setWord(read, "axis", figureAxisWords(), figure.axis), setWord(read, "theme", figureThemeWords(), figure.theme),
             setLifelines(read, scenario.setup, figure), setConnections(read, figure), setHidden(read, figure),
             setEdge(read, "from", figure.from), setEdge(read, "to", figure.to)})
        if (wrong)
            return *wrong;
    return figure;
}

} // namespace teardown
