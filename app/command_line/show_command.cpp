#include "command_line/command.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "command_line/arguments.h"
#include "command_line/format_options.h"
#include "command_line/host_json.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/scenario_options.h"
#include "formats/host_view.h"
#include "sim/view.h"

namespace teardown {

namespace {

QStringList viewKeys()
{
    QStringList keys;
    for (const HostViewInfo &view : hostViews())
        keys.append(fromUtf8(view.key));
    return keys;
}

CommandForm showForm()
{
    return {"show", "FILE|ID",
        CommandText::tr("Shows hosts at one moment of a run as the tools of an administrator would: sockets, ARP cache, "
                        "connection tracking,\n"
                        "settings, system calls.")
            + "\n\n"
            + CommandText::tr("--json writes one object: scenario, variant, at_s, and hosts, a list with host, on, and what the "
                              "views show:\n"
                              "sockets (ss, netstat), neighbours (neigh), tracked (conntrack), settings (sysctl), calls (strace, "
                              "its lines)."),
        QList<QCommandLineOption>{
            {"at", CommandText::tr("The moment: \"61 s\", 2h, 90. The end of the run if nothing is said."), "TIME"},
            {"host", CommandText::tr("client, router, firewall or server; can be given several times. All if nothing is said."),
                "HOST"},
            {"view", CommandText::tr("%1; can be given several times. All if nothing is said.").arg(viewKeys().join(", ")),
                "VIEW"},
            {"json", CommandText::tr("As JSON, for programs.")},
            {{"o", "output"}, CommandText::tr("Write to the file OUT instead of the standard output."), "OUT"}}
            + scenarioOptions(),
        1, 1};
}

/// What is to be shown.
struct Wanted {
    std::optional<Time> at;
    std::vector<NodeId> hosts;
    std::vector<HostViewInfo> views;
};

Result<Wanted> wantedOf(const Arguments &read, const Setup &setup)
{
    Wanted wanted;
    if (read.has("at")) {
        const auto at = momentOf("at", read.value("at"));
        if (!at)
            return at.error();
        wanted.at = at.value();
    }
    for (const QString &name : read.values("host")) {
        const auto host = hostNamed(setup, name);
        if (!host)
            return host.error();
        wanted.hosts.push_back(host.value());
    }
    for (const QString &key : read.values("view")) {
        const auto view = hostViewByKey(key.toStdString());
        if (!view)
            return InputError{"bad-option", {},
                CommandText::tr("there is no view '%1'%2").arg(key, didYouMean(key, viewKeys())).toStdString(), {}, {}};
        wanted.views.push_back(hostViews()[static_cast<std::size_t>(*view)]);
    }
    for (std::uint32_t i = 0; wanted.hosts.size() < setup.nodes.size() && !read.has("host"); ++i)
        wanted.hosts.push_back({i});
    if (!read.has("view"))
        wanted.views.assign(hostViews().begin(), hostViews().end());
    return wanted;
}

QString offText(const std::string &host) { return CommandText::tr("%1 is off.").arg(fromUtf8(host)); }

std::string viewsOf(const Wanted &wanted, const World &world, const Trace &trace)
{
    const bool isOne = wanted.hosts.size() * wanted.views.size() == 1;
    std::string text;
    for (const NodeId host : wanted.hosts) {
        const std::string &name = world.setup->nodes[host.value].name;
        if (!poweredOn(world, host)) {
            text += offText(name).toStdString() + "\n\n";
            continue;
        }
        for (const HostViewInfo &view : wanted.views) {
            if (!isOne && !offers(world, host, view.view))
                continue;
            const std::string content = hostViewText(view.view, world, trace, host);
            text += isOne ? content : name + "# " + std::string(view.command) + '\n' + content + '\n';
        }
    }
    return text;
}

QByteArray jsonOf(const Wanted &wanted, const Scenario &scenario, const World &world, const Trace &trace)
{
    QJsonArray hosts;
    for (const NodeId host : wanted.hosts)
        hosts.append(hostJson(world, trace, host, wanted.views));
    const QJsonObject whole{{"scenario", fromUtf8(scenario.id)}, {"variant", fromUtf8(scenario.variant)},
        {"at_s", toSeconds(world.now)}, {"hosts", hosts}};
    return QJsonDocument(whole).toJson();
}

int showAt(const Arguments &read, const Scenario &scenario)
{
    const auto wanted = wantedOf(read, scenario.setup);
    if (!wanted) {
        complain(wanted.error());
        return exitBadInput;
    }
    Recording recording(scenario.setup);
    if (wanted.value().at > recording.end())
        recording.setEnd(*wanted.value().at);
    const World world = recording.stateAt(wanted.value().at.value_or(recording.end()));
    const QByteArray text = read.has("json") ? jsonOf(wanted.value(), scenario, world, recording.trace())
                                             : QByteArray::fromStdString(viewsOf(wanted.value(), world, recording.trace()));
    return writeOutput(read.value("output"), text);
}

} // namespace

int runShowCommand(const QStringList &arguments) { return withScenario(showForm(), arguments, showAt); }

} // namespace teardown
