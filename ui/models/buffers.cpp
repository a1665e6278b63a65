#include "models/buffers.h"

#include <QCoreApplication>

#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Buffers)
};

QString titleOf(const Explorer &explorer, NodeId node, const SocketView &socket)
{
    const std::string_view state = name(socket.state);
    return Text::tr("%1 %2, %3")
        .arg(nodeName(explorer.setup(), node), QString::fromStdString(toString(socket.tuple.local)),
            QString::fromUtf8(state.data(), std::ssize(state)));
}

/// What is queued and has not left the host. A SYN or FIN stands behind the bytes and counts as one more.
std::uint32_t unsentBytes(const SocketView &socket)
{
    const auto left = static_cast<std::uint32_t>(std::max(distance(socket.snd_nxt, socket.snd_una), 0));
    const std::uint32_t unsent = socket.sendQueueCount > left ? socket.sendQueueCount - left : 0;
    const std::uint32_t control = socket.sendQueueCount > socket.sendQueue ? socket.sendQueueCount - socket.sendQueue : 0;
    return std::min(unsent > control ? unsent - control : 0, socket.sendQueue);
}

BufferBar sendBar(const SocketView &socket)
{
    BufferBar bar;
    const std::uint32_t unsent = unsentBytes(socket), underway = socket.sendQueue - unsent;
    bar.name = Text::tr("send queue");
    bar.parts = {{BufferBar::Kind::Unacknowledged, underway}, {BufferBar::Kind::Unsent, unsent}};
    bar.limit = socket.sendBuffer;
    bar.window = socket.sendWindow;
    bar.text = Text::tr("%1 sent and not acknowledged, %2 not sent yet, of %3. The other end takes %4.")
                   .arg(bytesText(underway), bytesText(unsent), bytesText(socket.sendBuffer), bytesText(socket.sendWindow));
    return bar;
}

BufferBar receiveBar(const SocketView &socket)
{
    BufferBar bar;
    bar.name = Text::tr("receive queue");
    bar.parts = {{BufferBar::Kind::Unread, socket.receiveQueue}};
    bar.limit = socket.receiveBuffer;
    bar.window = socket.receiveWindow;
    bar.text = Text::tr("%1 not read by the program, of %2. %3 are offered to the other end.")
                   .arg(bytesText(socket.receiveQueue), bytesText(socket.receiveBuffer), bytesText(socket.receiveWindow));
    return bar;
}

BufferBar acceptBar(const SocketView &listener)
{
    BufferBar bar;
    bar.name = Text::tr("accept queue");
    bar.parts = {{BufferBar::Kind::Waiting, listener.receiveQueue}};
    bar.limit = listener.sendQueue;
    bar.text =
        Text::tr("%1 connections wait for accept(), the backlog is %2.").arg(listener.receiveQueue).arg(listener.sendQueue);
    return bar;
}

} // namespace

std::uint64_t BufferBar::total() const
{
    std::uint64_t sum = 0;
    for (const Part &part : parts)
        sum += part.amount;
    return sum;
}

std::vector<BufferEnd> buffersNow(const Explorer &explorer)
{
    std::vector<BufferEnd> ends;
    for (std::uint32_t i = 0; i < explorer.setup().nodes.size(); ++i) {
        for (const SocketView &socket : sockets(explorer.world(), NodeId{i})) {
            BufferEnd end{NodeId{i}, socket.id, titleOf(explorer, NodeId{i}, socket), {}};
            if (socket.state == TcpState::Listen)
                end.bars = {acceptBar(socket)};
            else if (socket.state != TcpState::Closed && !socket.miniSocket && socket.sendBuffer > 0
                && !(socket.state == TcpState::SynReceived && socket.owner == Ownership::Queued))
                end.bars = {sendBar(socket), receiveBar(socket)};
            if (!end.bars.empty())
                ends.push_back(std::move(end));
        }
    }
    std::stable_sort(ends.begin(), ends.end(),
        [](const BufferEnd &a, const BufferEnd &b) { return a.bars.size() > b.bars.size(); }); // connections first
    return ends;
}

} // namespace teardown
