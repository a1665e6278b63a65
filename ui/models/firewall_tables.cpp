#include "models/firewall_tables.h"

#include <QCoreApplication>

#include "net/firewall_rule.h"
#include "scenario/vocabulary.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Firewall)
};

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

bool filters(const Explorer &explorer, NodeId node)
{
    const FirewallPolicy &policy = explorer.world().nodes[node.value].firewall.policy;
    return policy.connectionTracking || !policy.rules.empty() || policy.otherwise != Verdict::Accept;
}

template <class Use>
void forEachFirewall(const Explorer &explorer, Use use)
{
    for (std::uint32_t i = 0; i < explorer.world().nodes.size(); ++i) {
        if (filters(explorer, NodeId{i}))
            use(NodeId{i}, explorer.world().nodes[i].firewall);
    }
}

QString conditionText(const FirewallRule &rule)
{
    QStringList parts;
    QStringList states;
    for (const Word<CtState> &word : ctStateWords()) {
        if ((rule.ctStates & static_cast<std::uint8_t>(word.value)) != 0)
            states += qt(word.text);
    }
    if (!states.isEmpty())
        parts += Text::tr("state %1").arg(states.join(QLatin1Char(',')));
    if (rule.tcpFlags)
        parts += Text::tr("flags %1 of %2")
                     .arg(QString::fromStdString(letters(rule.tcpFlags->second)),
                         QString::fromStdString(letters(rule.tcpFlags->first)));
    if (rule.destination)
        parts += Text::tr("to %1").arg(QString::fromStdString(toString(*rule.destination)));
    if (rule.destinationPort)
        parts += Text::tr("to port %1").arg(*rule.destinationPort);
    return parts.isEmpty() ? Text::tr("any packet") : parts.join(QStringLiteral(", "));
}

QString flowText(const FourTuple &flow)
{
    return QStringLiteral("%1 → %2").arg(
        QString::fromStdString(toString(flow.local)), QString::fromStdString(toString(flow.remote)));
}

/// What this end would send next: the next byte where it may send any, its SYN again, else a bare ACK.
Packet nextPacketOf(const SocketView &socket)
{
    Segment segment;
    segment.source = socket.tuple.local;
    segment.destination = socket.tuple.remote;
    segment.seq = socket.snd_nxt;
    segment.ack = socket.rcv_nxt;
    segment.flags = Flag::Ack;
    segment.window = static_cast<std::uint16_t>(std::min<std::uint32_t>(socket.receiveWindow, 0xffff));
    if (socket.state == TcpState::SynSent) {
        segment.flags = Flag::Syn;
        segment.seq = socket.snd_una;
        segment.ack = {};
    } else if (socket.state == TcpState::Established || socket.state == TcpState::CloseWait) {
        segment.flags = Flag::Psh | Flag::Ack;
        segment.payload.length = 1;
    }
    Packet packet;
    packet.body = segment;
    return packet;
}

QString packetText(const Packet &packet)
{
    const Segment &segment = *packet.segment();
    return segment.payload.length > 0 ? Text::tr("one more byte") : QString::fromStdString(longNames(segment.flags));
}

/// The firewall's opinion, found out on a copy of what it remembers.
Snapshot::Row opinionOn(const Explorer &explorer, NodeId node, const Firewall &firewall, NodeId from, const SocketView &socket)
{
    const Packet packet = nextPacketOf(socket);
    CtState state = CtState::New;
    if (firewall.policy.connectionTracking) {
        ConntrackTable table;
        for (const auto &[flow, entry] : firewall.table.entries) {
            if (flow == socket.tuple || flow == FourTuple{socket.tuple.remote, socket.tuple.local})
                table.entries.emplace(flow, entry);
        }
        LogCounters counters;
        Log log(counters, nullptr);
        ConntrackContext context{explorer.now(), node, explorer.world().nodes[node.value].host.settings, log, {}};
        state = track(table, context, packet).state;
    }
    const auto rule = decidingRule(firewall.policy, packet, state);
    const Verdict verdict = rule ? firewall.policy.rules[*rule].verdict : firewall.policy.otherwise;
    const RejectWith how = rule ? firewall.policy.rules[*rule].rejectWith : RejectWith::PortUnreachable;
    return {{nodeName(explorer.setup(), from), packetText(packet),
                firewall.policy.connectionTracking ? qt(textOf(ctStateWords(), state)) : Text::tr("not tracked"),
                verdictText(verdict, how), rule ? Text::tr("rule %1 says so").arg(*rule + 1) : Text::tr("no rule matches")},
        {}};
}

bool mayStillSend(const SocketView &socket) { return socket.state != TcpState::Listen && socket.state != TcpState::Closed; }

} // namespace

QString verdictText(Verdict verdict, RejectWith how)
{
    switch (verdict) {
    case Verdict::Accept: return Text::tr("lets it pass");
    case Verdict::Drop: return Text::tr("drops it and tells nobody");
    case Verdict::Reject: return Text::tr("rejects it: %1").arg(qt(textOf(rejectWords(), how)));
    }
    return {};
}

bool hasFirewall(const Explorer &explorer)
{
    bool any = false;
    forEachFirewall(explorer, [&](NodeId, const Firewall &) { any = true; });
    return any;
}

Snapshot firewallEntries(const Explorer &explorer)
{
    Snapshot result;
    result.headers = {
        Text::tr("host"), Text::tr("opened by → to"), Text::tr("state"), Text::tr("forgotten in"), Text::tr("seen")};
    for (std::uint32_t i = 0; i < explorer.world().nodes.size(); ++i) {
        for (const ConntrackView &entry : connectionTable(explorer.world(), NodeId{i})) {
            const QString seen = entry.unreplied ? Text::tr("no answer yet")
                : entry.assured                  ? Text::tr("both ways, assured")
                                                 : Text::tr("both ways");
            result.rows.push_back(
                {{nodeName(explorer.setup(), NodeId{i}), flowText(entry.flow), qt(name(entry.state)),
                     entry.expires == Time::never() ? Text::tr("never") : durationText(entry.expires - explorer.now()), seen},
                    {}});
        }
    }
    return result;
}

Snapshot firewallRules(const Explorer &explorer)
{
    Snapshot result;
    result.headers = {Text::tr("host"), Text::tr("rule"), Text::tr("if"), Text::tr("then the firewall")};
    forEachFirewall(explorer, [&](NodeId node, const Firewall &firewall) {
        const QString host = nodeName(explorer.setup(), node);
        int number = 0;
        for (const FirewallRule &rule : firewall.policy.rules)
            result.rows.push_back(
                {{host, QString::number(++number), conditionText(rule), verdictText(rule.verdict, rule.rejectWith)}, {}});
        result.rows.push_back({{host, Text::tr("else"), Text::tr("no rule matches"),
                                   verdictText(firewall.policy.otherwise, RejectWith::PortUnreachable)},
            {}});
    });
    return result;
}

std::vector<RuleLine> ruleLines(const Explorer &explorer)
{
    std::vector<RuleLine> lines;
    forEachFirewall(explorer, [&](NodeId node, const Firewall &firewall) {
        for (std::size_t i = 0; i < firewall.policy.rules.size(); ++i)
            lines.push_back({node, i});
        lines.push_back({node, std::nullopt});
    });
    return lines;
}

Snapshot firewallOnNextPackets(const Explorer &explorer)
{
    Snapshot result;
    result.headers = {Text::tr("if this end sends now"), Text::tr("its next packet"), Text::tr("is seen as"),
        Text::tr("then the firewall"), Text::tr("because")};
    if (explorer.gate())
        return result;
    forEachFirewall(explorer, [&](NodeId node, const Firewall &firewall) {
        for (std::uint32_t i = 0; i < explorer.setup().nodes.size(); ++i) {
            for (const SocketView &socket : sockets(explorer.world(), NodeId{i})) {
                if (mayStillSend(socket))
                    result.rows.push_back(opinionOn(explorer, node, firewall, NodeId{i}, socket));
            }
        }
    });
    return result;
}

} // namespace teardown
