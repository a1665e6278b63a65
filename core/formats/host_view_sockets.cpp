#include "formats/align.h"
#include "formats/host_view.h"
#include "sim/view.h"

#include <algorithm>
#include <array>

namespace teardown {

namespace {

/// Listening sockets first, as the kernel lists them.
std::vector<SocketView> listedSockets(const World &world, NodeId node)
{
    std::vector<SocketView> views = sockets(world, node);
    std::stable_partition(views.begin(), views.end(), [](const SocketView &view) { return view.state == TcpState::Listen; });
    return views;
}

std::string portText(std::uint16_t port) { return port == 0 ? "*" : std::to_string(port); }

std::string endText(SocketAddress address) { return toString(address.address) + ':' + portText(address.port); }

/// The names of net-tools differ a little from those of the window.
std::string netstatName(TcpState state)
{
    switch (state) {
    case TcpState::FinWait1: return "FIN_WAIT1";
    case TcpState::FinWait2: return "FIN_WAIT2";
    default: return std::string(name(state));
    }
}

std::string netstatLine(const SocketView &socket)
{
    const bool listens = socket.state == TcpState::Listen;
    return "tcp    " + rightAligned(std::to_string(socket.receiveQueueCount), 6) + ' '
        + rightAligned(std::to_string(listens ? 0 : socket.sendQueueCount), 6) + ' '
        + leftAligned(endText(socket.tuple.local), 23) + ' ' + leftAligned(endText(socket.tuple.remote), 23) + ' '
        + netstatName(socket.state) + '\n';
}

/// 5.2 s is "5.200sec", 92 s "1min32sec", two hours "120min": from ten seconds on without thousandths, from ten minutes on
/// without seconds.
std::string remainingText(Duration left)
{
    const std::int64_t total = std::max<std::int64_t>(left.ns, 0) / 1'000'000;
    const std::int64_t minutes = total / 60'000;
    const std::int64_t seconds = minutes > 9 ? 0 : total / 1000 % 60;
    const std::int64_t thousandths = minutes > 0 || seconds > 9 ? 0 : total % 1000;
    std::string text = minutes > 0 ? std::to_string(minutes) + "min" : "";
    if (seconds > 0)
        text += std::to_string(seconds) + (thousandths > 0 ? "." : "sec");
    if (thousandths > 0)
        text += leadingZeros(thousandths, 3) + (seconds > 0 ? "sec" : "ms");
    return text;
}

const TimerView *armed(const SocketView &socket, TimerKind kind)
{
    const auto found =
        std::find_if(socket.timers.begin(), socket.timers.end(), [&](const TimerView &timer) { return timer.kind == kind; });
    return found == socket.timers.end() ? nullptr : &*found;
}

/// The one timer that inet_diag reports: what waits for an acknowledgment goes before the timer of the socket itself.
std::string timerText(const SocketView &socket, Time now)
{
    struct Shown {
        TimerKind kind;
        const char *name;
        std::uint8_t tries;
    };
    const std::array<Shown, 8> order{{{TimerKind::Retransmit, "on", socket.retransmits},
        {TimerKind::TailLossProbe, "on", socket.retransmits}, {TimerKind::SynRetransmit, "on", socket.retransmits},
        {TimerKind::SynAck, "on", socket.synAckTimeouts}, {TimerKind::Persist, "persist", socket.probes},
        {TimerKind::TimeWait, "timewait", 0}, {TimerKind::FinWait2, socket.miniSocket ? "timewait" : "keepalive", socket.probes},
        {TimerKind::Keepalive, "keepalive", socket.probes}}};
    for (const Shown &shown : order) {
        if (const TimerView *timer = armed(socket, shown.kind))
            return std::string(" timer:(") + shown.name + ',' + remainingText(timer->deadline - now) + ','
                + std::to_string(shown.tries) + ')';
    }
    return {};
}

/// The kernel tells of full sockets only which directions are still open.
std::string arrowsText(const SocketView &socket)
{
    const bool isRequest = socket.state == TcpState::SynReceived && socket.owner == Ownership::Queued;
    if (socket.miniSocket || isRequest)
        return {};
    return std::string(socket.receiveShutdown ? " --" : " <-") + (socket.sendShutdown ? "-" : ">");
}

/// What -o and -e add.
std::string detailsText(const SocketView &socket, Time now)
{
    return timerText(socket, now) + " sk:" + std::to_string(socket.id.value) + arrowsText(socket);
}

using Cells = std::array<std::string, 8>;

Cells ssCells(const SocketView &socket, Time now)
{
    const std::uint32_t sendQueue = socket.state == TcpState::Listen ? socket.sendQueue : socket.sendQueueCount;
    return {std::string(ssName(socket.state)), std::to_string(socket.receiveQueueCount), std::to_string(sendQueue),
        toString(socket.tuple.local.address) + ':', portText(socket.tuple.local.port),
        toString(socket.tuple.remote.address) + ':', portText(socket.tuple.remote.port), detailsText(socket, now)};
}

std::string ssLine(const Cells &cells, const std::array<std::size_t, 7> &widths)
{
    std::string text;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool isAddress = i == 3 || i == 5, isPort = i == 4 || i == 6;
        text += i > 0 && !isPort ? " " : "";
        text += isAddress ? rightAligned(cells[i], widths[i]) : leftAligned(cells[i], widths[i]);
    }
    return text + cells.back() + '\n';
}

} // namespace

std::string netstatText(const World &world, NodeId node)
{
    std::string text = "Active Internet connections (servers and established)\n"
                       "Proto Recv-Q Send-Q Local Address           Foreign Address         State\n";
    for (const SocketView &socket : listedSockets(world, node))
        text += netstatLine(socket);
    return text;
}

std::string ssText(const World &world, NodeId node)
{
    std::vector<Cells> rows{{"State", "Recv-Q", "Send-Q", "Local Address:", "Port", "Peer Address:", "Port", " Process"}};
    for (const SocketView &socket : listedSockets(world, node))
        rows.push_back(ssCells(socket, world.now));
    std::array<std::size_t, 7> widths{};
    for (const Cells &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const Cells &row : rows)
        text += ssLine(row, widths);
    return text;
}

} // namespace teardown
