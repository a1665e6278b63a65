#include "command_line/format_options.h"

#include "command_line/figure_arguments.h"
#include "command_line/messages.h"
#include "command_line/scenario_options.h"

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

Result<RunFormat> withRange(RunFormat format, const Arguments &read)
{
    if (read.has("from")) {
        const auto from = momentOf("from", read.value("from"));
        if (!from)
            return from.error();
        format.from = from.value();
    }
    if (read.has("to")) {
        const auto to = momentOf("to", read.value("to"));
        if (!to)
            return to.error();
        format.to = to.value();
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

} // namespace

QList<QCommandLineOption> formatOptions()
{
    return QList<QCommandLineOption>{
        {"from", CommandText::tr("Show only what happens from this moment on. It still counts for relative numbers."), "TIME"},
        {"to", CommandText::tr("Show only what happens up to this moment."), "TIME"},
        {"at", CommandText::tr("tcpdump, pcapng, packetdrill: at which host; client, router, firewall or server."), "HOST",
            "client"},
        {"interface", CommandText::tr("tcpdump: only on this interface of the host."), "NAME"},
        {"classic", CommandText::tr("tcpdump: as old versions printed it, \"S 1:1(0) ack 2\".")},
        {"brief", CommandText::tr("tcpdump: without windows and TCP options, as books print it.")},
        {"names", CommandText::tr("tcpdump: names of hosts instead of addresses.")},
        {"tcp", CommandText::tr("tcpdump: only TCP.")},
        {"seconds", CommandText::tr("tcpdump: seconds of the run instead of the host's wall clock.")},
        {"absolute", CommandText::tr("Sequence numbers as they are on the wire.")},
        {"title", CommandText::tr("Diagrams: another title than that of the scenario; \"\" for none."), "TEXT"},
        {"lifelines", CommandText::tr("Diagrams: only these machines, such as client,server."), "HOSTS"},
        {"no-notes", CommandText::tr("Diagrams: without the author's notes; those of text also without system calls, faults and timers.")},
        {"no-states", CommandText::tr("Diagrams: without states.")}, {"no-times", CommandText::tr("Diagrams: without times.")},
        {"ascii", CommandText::tr("ladder: only ASCII characters.")}}
        + figureOptions();
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
    auto result = withRange(format, read);
    if (result)
        result = withCapturePoint(std::move(result).value(), read, scenario.setup);
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
