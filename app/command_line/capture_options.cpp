#include "command_line/capture_options.h"

#include "command_line/messages.h"
#include "command_line/scenario_options.h"

namespace teardown {

namespace {

InputError captureError(const QString &text) { return {"bad-option", {}, text.toStdString(), {}, {}}; }

Result<std::optional<std::string>> interfaceOf(const NodeSpec &node, const QString &name)
{
    if (name.isEmpty())
        return std::optional<std::string>();
    QStringList names;
    for (const InterfaceSpec &interface : node.interfaces)
        names.append(fromUtf8(interface.name));
    if (!names.contains(name))
        return captureError(QStringLiteral("%1 has no interface '%2', only %3").arg(fromUtf8(node.name), name, names.join(", ")));
    return std::optional(name.toStdString());
}

} // namespace

QList<QCommandLineOption> captureOptions()
{
    return {{"at", "tcpdump: where to capture; client, router, firewall or server.", "HOST", "client"},
        {"interface", "tcpdump: only on this interface of the host.", "NAME"},
        {"from", "tcpdump: print only what passes from this moment on. Earlier packets still count for relative numbers.",
            "TIME"},
        {"classic", "tcpdump: as old versions printed it, \"S 1:1(0) ack 2\"."},
        {"brief", "tcpdump: without windows and TCP options, as books print it."},
        {"names", "tcpdump: names of hosts instead of addresses."}, {"absolute", "tcpdump: absolute sequence numbers."},
        {"tcp", "tcpdump: only TCP."}, {"seconds", "tcpdump: seconds of the run instead of the host's wall clock."}};
}

Result<NodeId> hostNamed(const Setup &setup, const QString &name)
{
    QStringList names;
    for (const NodeSpec &node : setup.nodes)
        names.append(fromUtf8(node.name));
    const auto index = names.indexOf(name);
    if (index < 0)
        return captureError(QStringLiteral("there is no host '%1'%2").arg(name, didYouMean(name, names)));
    return NodeId{static_cast<std::uint32_t>(index)};
}

Result<TcpdumpOptions> captureOf(const Arguments &read, const Setup &setup)
{
    const auto node = hostNamed(setup, read.value("at"));
    if (!node)
        return node.error();
    TcpdumpOptions options;
    options.node = node.value();
    const auto interface = interfaceOf(setup.nodes[node.value().value], read.value("interface"));
    if (!interface)
        return interface.error();
    options.interface = interface.value();
    if (read.has("from")) {
        const auto from = momentOf("from", read.value("from"));
        if (!from)
            return from.error();
        options.from = from.value();
    }
    options.classic = read.has("classic");
    options.brief = read.has("brief");
    options.names = read.has("names");
    options.absoluteNumbers = read.has("absolute");
    options.onlyTcp = read.has("tcp");
    options.secondsOfRun = read.has("seconds");
    return options;
}

} // namespace teardown
