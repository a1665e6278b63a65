#include "command_line/format_options.h"

#include "command_line/figure_arguments.h"
#include "command_line/messages.h"
#include "command_line/scenario_options.h"
#include "scenario/quantity.h"

namespace teardown {

namespace {

InputError optionProblem(const QString &text) { return {"bad-option", {}, text.toStdString(), {}, {}}; }

QStringList interfacesOf(const NodeSpec &node)
{
    QStringList names;
    for (const InterfaceSpec &interface : node.interfaces)
        names.append(fromUtf8(interface.name));
    return names;
}

/// The figure has these ends already, but forms without one look here.
Result<RunFormat> withRange(RunFormat format, const Arguments &read, const Setup &setup)
{
    for (const auto &[option, edge] : {std::pair("from", &format.from), std::pair("to", &format.to)}) {
        if (!read.has(option))
            continue;
        const auto found = edgeOf(read, option, setup);
        if (!found)
            return found.error();
        *edge = found.value();
    }
    return format;
}

Result<RunFormat> withCapturePoint(RunFormat format, const Arguments &read, const Setup &setup)
{
    const auto node = hostNamed(setup, read.value("at"));
    if (!node)
        return node.error();
    format.capture.node = node.value();
    format.onlyThere = read.has("at");
    const NodeSpec &spec = setup.nodes[node.value().value];
    const QString interface = read.value("interface");
    if (!interface.isEmpty() && !interfacesOf(spec).contains(interface))
        return optionProblem(CommandText::tr("%1 has no interface '%2', only %3")
                                 .arg(fromUtf8(spec.name), interface, interfacesOf(spec).join(", ")));
    if (!interface.isEmpty())
        format.capture.interface = interface.toStdString();
    return format;
}

/// A number from `least` to `most`; none if the option is not given.
Result<std::optional<double>> numberOf(const Arguments &read, const QString &option, double least, double most)
{
    if (!read.has(option))
        return std::optional<double>();
    bool right = false;
    const double number = read.value(option).toDouble(&right);
    if (right && number >= least && number <= most)
        return std::optional(number);
    return optionProblem(
        CommandText::tr("--%1 '%2' is not a number from %3 to %4").arg(option, read.value(option)).arg(least).arg(most));
}

Result<RunFormat> withAnimation(RunFormat format, const Arguments &read)
{
    const auto scale = scaleOf(read);
    if (!scale)
        return scale.error();
    format.scale = scale.value();
    const auto perSecond = numberOf(read, "fps", 1, 50);
    if (!perSecond)
        return perSecond.error();
    format.animation.framesPerSecond = static_cast<int>(perSecond.value().value_or(0));
    const auto delay = parseDuration(read.value("frame-delay").toStdString());
    if (!delay || *delay < milliseconds(20) || *delay > seconds(60))
        return optionProblem(
            CommandText::tr("--frame-delay '%1' is not a time from 20 ms to 60 s").arg(read.value("frame-delay")));
    format.animation.frameDelayMs = static_cast<int>(delay->ns / milliseconds(1).ns);
    return format;
}

Result<RunFormat> withPaper(RunFormat format, const Arguments &read)
{
    const auto paper = paperOf(read);
    if (!paper)
        return paper.error();
    format.paper = paper.value();
    return format;
}

} // namespace

QCommandLineOption pageOption()
{
    return {"page",
        CommandText::tr("pdf: a4, a4-landscape, letter, letter-landscape, or tall for one page as high as the diagram."), "SIZE",
        "a4"};
}

Result<Paper> paperOf(const Arguments &read)
{
    const QStringList names{"a4", "a4-landscape", "letter", "letter-landscape", "tall"}; // in the order of Paper
    const auto index = names.indexOf(read.value("page"));
    if (index < 0)
        return optionProblem(CommandText::tr("--page cannot be '%1'; it is one of %2").arg(read.value("page"), names.join(", ")));
    return static_cast<Paper>(index);
}

Result<std::optional<double>> scaleOf(const Arguments &read) { return numberOf(read, "scale", 0.1, 8); }

QList<QCommandLineOption> formatOptions()
{
    return QList<QCommandLineOption>{
               {"from",
                   CommandText::tr("Show only what happens from this moment or event on. What comes before still counts for "
                                   "relative numbers. An event is a host with the flags of a segment that it sends, or with a "
                                   "state, and perhaps a number: \"server FA\", \"client CLOSE_WAIT\", \"server R 2\"."),
                   "WHEN"},
               {"to", CommandText::tr("Show only what happens up to this moment or event."), "WHEN"},
               {"at", CommandText::tr("tcpdump, pcapng, packetdrill: at which host; client, router, firewall or server."), "HOST",
                   "client"},
               {"interface", CommandText::tr("tcpdump: only on this interface of the host."), "NAME"},
               {"classic", CommandText::tr("tcpdump: as old versions printed it, \"S 1:1(0) ack 2\".")},
               {"brief", CommandText::tr("tcpdump: without windows and TCP options, as books print it.")},
               {"names", CommandText::tr("tcpdump: names of hosts instead of addresses.")},
               {"tcp", CommandText::tr("tcpdump: only TCP.")},
               {"seconds", CommandText::tr("tcpdump: seconds of the run instead of the host's wall clock.")},
               {"absolute", CommandText::tr("Sequence numbers as they are on the wire.")},
               {"title", CommandText::tr("Diagrams except ladder: another title than that of the scenario; \"\" for none."),
                   "TEXT"},
               {"lifelines", CommandText::tr("Diagrams except ladder: only these machines, such as client,server."), "HOSTS"},
               {"no-notes",
                   CommandText::tr(
                       "Diagrams: without the author's notes; those of text also without system calls, faults and timers.")},
               {"no-states", CommandText::tr("mermaid, plantuml, tikz: without states.")},
               {"no-times", CommandText::tr("mermaid, plantuml, tikz: without times.")},
               {"ascii", CommandText::tr("ladder: only ASCII characters.")}, pageOption(),
               {"scale",
                   CommandText::tr(
                       "png, gif, apng: pixels for one of the diagram; 2 for png and 1 for the others if nothing is said."),
                   "X"},
               {"frame-delay", CommandText::tr("gif, apng: how long each event stands."), "TIME", "1200 ms"},
               {"fps",
                   CommandText::tr(
                       "gif, apng: let the packets move, with N pictures a second, instead of one picture for each event."),
                   "N"}}
    + figureOptions();
}

QList<OptionReach> formatReaches()
{
    const QStringList pictures{"svg", "png", "pdf", "gif", "apng", "html"}, sources{"mermaid", "plantuml", "tikz"};
    const QStringList diagrams = pictures + QStringList{"ladder"} + sources;
    return {{{"from", "to"}, diagrams + QStringList{"tcpdump", "csv", "jsonl", "pcapng", "packetdrill"}},
        {{"at"}, {"tcpdump", "pcapng", "packetdrill"}},
        {{"interface", "classic", "brief", "names", "tcp", "seconds"}, {"tcpdump"}},
        {{"absolute"}, diagrams + QStringList{"tcpdump"}}, {{"title", "lifelines"}, pictures + sources},
        {{"no-notes", "caption", "number-arrows"}, diagrams}, {{"no-states", "no-times"}, sources}, {{"ascii"}, {"ladder"}},
        {{"page"}, {"pdf"}}, {{"scale"}, {"png", "gif", "apng"}}, {{"frame-delay", "fps"}, {"gif", "apng"}},
        {{"theme"}, {"svg", "png", "pdf", "gif", "apng"}},
        {{"width", "font", "font-size", "legend", "show", "hide", "axis", "zoom", "connections"}, pictures}};
}

Result<RunFormat> readFormat(const Arguments &read, const Scenario &scenario, const QString &name)
{
    const auto figure = figureOf(read, scenario);
    if (!figure)
        return figure.error();
    RunFormat format;
    format.name = name;
    format.figure = figure.value();
    format.ascii = read.has("ascii");
    format.capture.classic = read.has("classic");
    format.capture.brief = read.has("brief");
    format.capture.names = read.has("names");
    format.capture.onlyTcp = read.has("tcp");
    format.capture.secondsOfRun = read.has("seconds");
    format.capture.absoluteNumbers = read.has("absolute");
    format.diagram.absoluteNumbers = format.figure.absolute;
    format.diagram.notes = !read.has("no-notes");
    format.diagram.states = !read.has("no-states");
    format.diagram.times = !read.has("no-times");
    auto result = withRange(format, read, scenario.setup);
    if (result)
        result = withCapturePoint(std::move(result).value(), read, scenario.setup);
    if (result)
        result = withPaper(std::move(result).value(), read);
    if (result)
        result = withAnimation(std::move(result).value(), read);
    return result;
}

Result<NodeId> hostNamed(const Setup &setup, const QString &name)
{
    QStringList names;
    for (const NodeSpec &node : setup.nodes)
        names.append(fromUtf8(node.name));
    const auto index = names.indexOf(name);
    if (index < 0)
        return optionProblem(CommandText::tr("there is no host '%1'%2").arg(name, didYouMean(name, names)));
    return NodeId{static_cast<std::uint32_t>(index)};
}

} // namespace teardown
