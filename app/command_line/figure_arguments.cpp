#include "command_line/figure_arguments.h"

#include <QCoreApplication>

#include "command_line/format_options.h"
#include "command_line/messages.h"
#include "command_line/scenario_options.h"
#include "scenario/figure_words.h"
#include "scenario/vocabulary.h"

#include <algorithm>
#include <optional>

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

/// "FA" or "AF"; none if other letters are in it.
std::optional<Flags> flagsOf(const QString &text)
{
    const auto sorted = [](std::string word) {
        std::sort(word.begin(), word.end());
        return word;
    };
    for (int bits = 1; bits < 64; ++bits) {
        Flags flags;
        flags.bits = static_cast<std::uint8_t>(bits);
        if (sorted(letters(flags)) == sorted(text.toUpper().toStdString()))
            return flags;
    }
    return std::nullopt;
}

/// "server FA", "client CLOSE_WAIT", "server R 2": a host, the flags of a segment that it sends or a state, and which of them.
std::optional<EventAnchor> eventOf(const QString &text, const Setup &setup)
{
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    const auto host = words.size() == 2 || words.size() == 3 ? hostNamed(setup, words[0]) : Result<NodeId>(InputError{});
    bool isNumber = true;
    const uint number = words.size() == 3 ? words[2].toUInt(&isNumber) : 1;
    if (!host || !isNumber || number == 0)
        return std::nullopt;
    EventAnchor event;
    event.host = host.value();
    event.number = number;
    for (const Word<TcpState> &state : stateWords()) {
        if (fromUtf8(state.text) == words[1]) {
            event.kind = EventAnchor::Kind::State;
            event.state = state.value;
            return event;
        }
    }
    const auto flags = flagsOf(words[1]);
    if (!flags)
        return std::nullopt;
    event.kind = EventAnchor::Kind::Segment;
    event.flags = *flags;
    return event;
}

Change setEdge(const Arguments &read, const QString &option, const Setup &setup, FigureEdge &edge)
{
    if (!read.has(option))
        return std::nullopt;
    const auto found = edgeOf(read, option, setup);
    if (!found)
        return found.error();
    edge = found.value();
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
    figure.absolute = figure.absolute || read.has("absolute");
    figure.notes = figure.notes && !read.has("no-notes");
}

} // namespace

QList<QCommandLineOption> lookOptions()
{
    return {{"width", Text::tr("Pictures: so many pixels wide."), "PIXELS"},
        {"font", Text::tr("Pictures: a family of fonts, such as serif."), "FAMILY"},
        {"font-size", Text::tr("Pictures: of the words along the arrows; everything else grows with it."), "PIXELS"},
        {"caption", Text::tr("Diagrams: words below the picture."), "TEXT"},
        {"number-arrows", Text::tr("Diagrams: which arrows have a number: off, all, or noted."), "WHICH"},
        {"legend", Text::tr("Pictures: say below what the lines and colours mean.")},
        {"show", Text::tr("Pictures: show these, such as options,arp."), "KINDS"},
        {"hide", Text::tr("Pictures: do not show these, such as calls,timers,bare-acks."), "KINDS"},
        {"axis", Text::tr("Pictures: time folded, linear, or rows."), "AXIS"},
        {"theme", Text::tr("Pictures except html: light, dark, or, for svg, page: as the page around it."), "THEME"},
        {"zoom", Text::tr("Pictures: stretch time to so many percent."), "PERCENT"}};
}

QList<QCommandLineOption> figureOptions()
{
    return lookOptions() << QCommandLineOption(
               "connections", Text::tr("Pictures: only these connections, in order of appearance, such as 1,3."), "NUMBERS");
}

Result<Figure> lookOf(const Arguments &read, Figure figure)
{
    if (read.has("caption"))
        figure.caption = localText(read.value("caption").toStdString());
    if (read.has("font"))
        figure.font = read.value("font").toStdString();
    figure.legend = figure.legend || read.has("legend");
    for (const Change &wrong : {setNumber(read, "width", leastFigureWidth, mostFigureWidth, figure.width),
             setNumber(read, "font-size", leastFontSize, mostFontSize, figure.fontSize),
             setNumber(read, "zoom", leastFigureZoom, mostFigureZoom, figure.zoom),
             setWord(read, "number-arrows", arrowNumberWords(), figure.arrowNumbers),
             setWord(read, "axis", figureAxisWords(), figure.axis), setWord(read, "theme", figureThemeWords(), figure.theme),
             setHidden(read, figure)})
        if (wrong)
            return *wrong;
    return figure;
}

Result<FigureEdge> edgeOf(const Arguments &read, const QString &option, const Setup &setup)
{
    const QString text = read.value(option);
    if (const auto moment = momentOf(option, text))
        return FigureEdge{moment.value(), std::nullopt};
    if (const auto event = eventOf(text, setup))
        return FigureEdge{std::nullopt, *event};
    return problem(Text::tr("--%1 '%2' is neither a moment of the run, such as \"90 s\", 2h or 90, nor an event, such as "
                            "\"server FA\", \"client CLOSE_WAIT\" or \"server R 2\"")
                       .arg(option, text));
}

Result<Figure> figureOf(const Arguments &read, const Scenario &scenario)
{
    auto look = lookOf(read, scenario.figure);
    if (!look)
        return look;
    Figure figure = std::move(look).value();
    setTexts(read, figure);
    for (const Change &wrong : {setLifelines(read, scenario.setup, figure), setConnections(read, figure),
             setEdge(read, "from", scenario.setup, figure.from), setEdge(read, "to", scenario.setup, figure.to)})
        if (wrong)
            return *wrong;
    return figure;
}

} // namespace teardown
