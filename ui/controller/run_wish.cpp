#include "controller/run_wish.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "scenario/quantity.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunWish)
};

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

constexpr TcpState allStates[] = {TcpState::SynSent, TcpState::SynReceived, TcpState::Established, TcpState::FinWait1,
    TcpState::FinWait2, TcpState::CloseWait, TcpState::Closing, TcpState::LastAck, TcpState::TimeWait, TcpState::Closed,
    TcpState::Listen};

using PacketTest = bool (*)(const Packet &, SegmentRole);

const Segment *tcp(const Packet &packet) { return packet.segment(); }

/// Packets by the words that people have for them.
constexpr std::pair<const char *, PacketTest> packetWords[] = {
    {"SYN", [](const Packet &p, SegmentRole) { return tcp(p) && tcp(p)->flags.syn() && !tcp(p)->flags.ack(); }},
    {"SYN,ACK", [](const Packet &p, SegmentRole) { return tcp(p) && tcp(p)->flags.syn() && tcp(p)->flags.ack(); }},
    {"FIN", [](const Packet &p, SegmentRole) { return tcp(p) && tcp(p)->flags.fin(); }},
    {"RST", [](const Packet &p, SegmentRole) { return tcp(p) && tcp(p)->flags.rst(); }},
    {"data", [](const Packet &p, SegmentRole) { return tcp(p) && tcp(p)->payload.length > 0; }},
    {"segment", [](const Packet &p, SegmentRole) { return tcp(p) != nullptr; }},
    {"retransmission",
        [](const Packet &, SegmentRole r) { return r == SegmentRole::Retransmission || r == SegmentRole::FastRetransmission; }},
    {"keepalive probe", [](const Packet &, SegmentRole r) { return r == SegmentRole::KeepaliveProbe; }},
    {"window probe", [](const Packet &, SegmentRole r) { return r == SegmentRole::WindowProbe; }},
    {"challenge ACK", [](const Packet &, SegmentRole r) { return r == SegmentRole::ChallengeAck; }},
    {"ICMP", [](const Packet &p, SegmentRole) { return p.icmp() != nullptr; }},
    {"ARP", [](const Packet &p, SegmentRole) { return p.arp() != nullptr; }},
};

/// SYN-ACK, SYN+ACK and "syn ack" are the same wish.
QString plain(QString text)
{
    return text.toUpper().replace(QRegularExpression(QStringLiteral("[-+, _]+")), QStringLiteral("_"));
}

struct Split {
    std::optional<NodeId> node;
    QString rest;
};

/// The host stands before what is wanted or behind it.
Split withoutHost(const QString &text, const Setup &setup)
{
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
        const QString host = nodeName(setup, NodeId{i});
        if (text.startsWith(host + QLatin1Char(' '), Qt::CaseInsensitive))
            return {NodeId{i}, text.mid(host.size()).trimmed()};
        if (text.endsWith(QLatin1Char(' ') + host, Qt::CaseInsensitive))
            return {NodeId{i}, text.chopped(host.size()).trimmed()};
    }
    return {{}, text};
}

bool at(const std::optional<NodeId> &node, const Record &record) { return !node || *node == record.node; }

std::optional<RunWish> stateWish(const Split &wish)
{
    for (const TcpState state : allStates) {
        if (plain(qt(name(state))) != plain(wish.rest) && plain(qt(ssName(state))) != plain(wish.rest))
            continue;
        RunWish result;
        result.wanted = [state, node = wish.node](const Trace &, const Record &record) {
            const auto *changed = record.as<StateChanged>();
            return changed && changed->to == state && at(node, record);
        };
        result.what = qt(name(state));
        return result;
    }
    return std::nullopt;
}

std::optional<RunWish> packetWish(const Split &wish)
{
    RunWish result;
    result.what = wish.rest;
    if (plain(wish.rest) == QLatin1String("LOSS") || plain(wish.rest) == QLatin1String("LOST")) {
        result.wanted = [node = wish.node](const Trace &, const Record &r) { return r.as<PacketLost>() && at(node, r); };
        return result;
    }
    for (const auto &[word, test] : packetWords) {
        if (plain(QLatin1String(word)) != plain(wish.rest))
            continue;
        result.what = QLatin1String(word);
        result.wanted = [node = wish.node, fits = test](const Trace &trace, const Record &record) {
            const auto *made = record.as<PacketMade>();
            return made && at(node, record) && fits(trace.packet(made->packet), made->role);
        };
        return result;
    }
    return std::nullopt;
}

std::optional<RunWish> errnoWish(const Split &wish)
{
    const Errno error = errnoByName(wish.rest.toUpper().toStdString());
    if (error == Errno::None)
        return std::nullopt;
    RunWish result;
    result.what = qt(name(error));
    result.wanted = [error, node = wish.node](const Trace &trace, const Record &record) {
        const auto *returned = record.as<CallReturned>();
        return returned && at(node, record)
            && (trace.call(returned->call).result.error == error || trace.call(returned->call).result.optionError == error);
    };
    return result;
}

/// The socket whose RTO is meant: of the selected event, else of the first host that has one.
std::optional<std::pair<NodeId, SocketView>> socketWithRto(const Explorer &explorer)
{
    const RecordId selected = explorer.selected();
    if (selected.valid() && explorer.trace()[selected].node.valid()) {
        const NodeId node = explorer.trace()[selected].node;
        for (const SocketView &socket : sockets(explorer.world(), node))
            if (socket.id == socketOf(explorer.trace()[selected]) && socket.rto.ns > 0)
                return std::pair(node, socket);
    }
    for (std::uint32_t i = 0; i < explorer.setup().nodes.size(); ++i) {
        const auto socket = mainSocket(explorer.world(), NodeId{i});
        if (socket && socket->state != TcpState::Listen && socket->rto.ns > 0)
            return std::pair(NodeId{i}, *socket);
    }
    return std::nullopt;
}

std::optional<RunWish> rtoWish(const QString &text, const Explorer &explorer, QString &problem)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:in |\\+)?\\s*(\\d+(?:\\.\\d+)?)\\s*RTOs?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto socket = socketWithRto(explorer);
    if (!socket) {
        problem = Text::tr("No host has a connection now, so there is no RTO.");
        return std::nullopt;
    }
    const double nanos = std::min(match.captured(1).toDouble() * static_cast<double>(socket->second.rto.ns), 3e17);
    const Duration wait = nanoseconds(static_cast<std::int64_t>(nanos));
    RunWish result;
    result.moment = explorer.now() + wait;
    result.remark = Text::tr("The RTO of the %1 is %2; that makes %3.")
                        .arg(nodeName(explorer.setup(), socket->first), durationText(socket->second.rto), durationText(wait));
    return result;
}

std::optional<RunWish> timeWish(const QString &text, const Explorer &explorer)
{
    static const QRegularExpression relative(QStringLiteral("^(?:\\+|in )\\s*"), QRegularExpression::CaseInsensitiveOption);
    const bool fromNow = relative.match(text).hasMatch();
    const std::string number = QString(text).remove(relative).toStdString();
    auto duration = parseDuration(number);
    if (!duration)
        duration = parseDuration(number + " s");
    if (!duration)
        return std::nullopt;
    RunWish result;
    result.moment = fromNow ? explorer.now() + *duration : atTime(*duration);
    return result;
}

QString withHost(const RunWish &wish, const std::optional<NodeId> &node, const Setup &setup)
{
    return node ? Text::tr("%1 on the %2").arg(wish.what, nodeName(setup, *node)) : wish.what;
}

} // namespace

std::optional<RunWish> readRunWish(const QString &text, const Explorer &explorer, QString &problem)
{
    const QString wish = text.simplified();
    problem.clear();
    if (auto result = rtoWish(wish, explorer, problem); result || !problem.isEmpty())
        return result;
    if (auto result = timeWish(wish, explorer))
        return result;
    const Split split = withoutHost(wish, explorer.setup());
    for (const auto read : {stateWish, errnoWish, packetWish}) {
        if (auto result = read(split)) {
            result->what = withHost(*result, split.node, explorer.setup());
            return result;
        }
    }
    problem = wish.isEmpty()
        ? Text::tr("Write a state, a packet, an error or a time: FIN_WAIT_2, RST, ETIMEDOUT, +2 h.")
        : Text::tr("“%1” is no state, packet, error or time. Examples: FIN_WAIT_2, server RST, ETIMEDOUT, +2 h, in 5 RTO.")
              .arg(wish);
    return std::nullopt;
}

QStringList possibleRunWishes(const Explorer &explorer)
{
    QStringList words;
    for (const TcpState state : allStates)
        words += qt(name(state));
    for (const auto &[word, test] : packetWords)
        words += QLatin1String(word);
    words += QStringLiteral("loss");
    for (int i = static_cast<int>(Errno::None) + 1; i <= static_cast<int>(Errno::Eproto); ++i)
        words += qt(name(static_cast<Errno>(i)));
    QStringList result{QStringLiteral("+1 s"), QStringLiteral("+1 min"), QStringLiteral("+2 h"), QStringLiteral("in 5 RTO")};
    result += words;
    for (const NodeSpec &node : explorer.setup().nodes) {
        if (node.role != NodeRole::Client && node.role != NodeRole::Server)
            continue;
        for (const QString &word : words)
            result += QString::fromStdString(node.name) + QLatin1Char(' ') + word;
    }
    return result;
}

QString fulfil(const RunWish &wish, Explorer &explorer)
{
    switch (wish.moment ? explorer.runTo(*wish.moment) : explorer.runUntil(wish.wanted)) {
    case Explorer::Search::Found: return wish.remark.value_or(QString());
    case Explorer::Search::Held: return gateReason();
    case Explorer::Search::Never:
        return Text::tr("%1 does not come before the run ends at %2.").arg(wish.what, timeText(explorer.recording().end()));
    case Explorer::Search::TooMuch:
        return Text::tr("So much happens that the search stopped at %1.").arg(timeText(explorer.now()));
    }
    return {};
}

Explorer::RecordTest anySegment()
{
    return [](const Trace &trace, const Record &record) {
        const auto *made = record.as<PacketMade>();
        return made && trace.packet(made->packet).segment();
    };
}

Explorer::RecordTest anyStateChange()
{
    return [](const Trace &, const Record &record) {
        const auto *changed = record.as<StateChanged>();
        return changed && changed->from != changed->to;
    };
}

} // namespace teardown
