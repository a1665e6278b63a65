#include "net/conntrack_window.h"

#include <algorithm>

namespace teardown {

namespace {

/// The numbers of one segment as they count, which is not always as they are written in it.
struct Numbers {
    Seq seq, end;
    Seq ack;
    Seq sack; ///< the highest that it says to have received
    std::uint32_t window = 0;
};

Numbers numbersOf(const Segment &segment, const ConntrackSide &receiver)
{
    Numbers n{segment.seq, segment.end(), segment.ack, segment.ack, segment.window};
    if (receiver.options.sackPermitted)
        for (std::uint8_t i = 0; i < segment.options.sack.count; ++i)
            if (after(segment.options.sack.blocks[i].right, n.sack))
                n.sack = segment.options.sack.blocks[i].right;
    return n;
}

/// tcp_init_sender(): a SYN says where a side begins.
void beginBySyn(ConntrackEntry &entry, const Segment &segment, std::uint8_t side)
{
    ConntrackSide &sender = entry.sides[side];
    ConntrackSide &receiver = entry.sides[1 - side];
    sender.end = sender.maxEnd = segment.end();
    sender.maxWindow = std::max<std::uint32_t>(segment.window, 1);
    sender.options = conntrackOptions(segment);
    sender.ackSeen = sender.unacknowledged = sender.closedFirst = false;
    if (side == 1 && !(sender.options.windowScale && receiver.options.windowScale))
        sender.options.scale = receiver.options.scale = 0;
}

/// The first that is seen of a side is not its SYN: what it says is believed.
void beginInTheMiddle(ConntrackSide &sender, ConntrackSide &receiver, const Numbers &n)
{
    sender.end = n.end;
    sender.maxWindow = std::max<std::uint32_t>(n.window << sender.options.scale, 1);
    sender.maxEnd = n.end + sender.maxWindow;
    if (receiver.maxWindow == 0)
        receiver.end = receiver.maxEnd = n.sack;
    else if (n.sack == receiver.end + 1) // the answer to a keepalive probe
        receiver.end = n.sack;
}

ConntrackWindow judge(ConntrackSide &sender, const ConntrackSide &receiver, const Numbers &n)
{
    constexpr std::uint32_t leastAckWindow = 66000;
    const bool ackTooHigh = after(n.sack, receiver.end);
    const bool ackTooLow = before(n.sack, receiver.end - std::max(sender.maxWindow, leastAckWindow));
    const bool aboveLeftEdge = atOrAfter(n.end, sender.end - receiver.maxWindow);
    if (after(n.seq, sender.maxEnd)) {
        const auto beyond = static_cast<std::uint32_t>(distance(n.end, sender.maxEnd)) + 1;
        if (receiver.maxWindow == 0 || !aboveLeftEdge || ackTooLow || ackTooHigh || beyond > receiver.maxWindow)
            return ConntrackWindow::Invalid;
        sender.end = n.end; // more than the window allows; the receiver may take it all the same
        sender.unacknowledged = true;
        return ConntrackWindow::Ignored;
    }
    if (ackTooHigh)
        return ConntrackWindow::Invalid;
    const bool old = receiver.maxWindow != 0 && !aboveLeftEdge;
    return old || ackTooLow ? ConntrackWindow::Ignored : ConntrackWindow::Inside;
}

void takeIn(ConntrackSide &sender, ConntrackSide &receiver, const Numbers &n, const Segment &segment)
{
    const std::uint32_t window = segment.flags.syn() ? n.window : n.window << sender.options.scale;
    sender.maxWindow = std::max(sender.maxWindow, window + static_cast<std::uint32_t>(distance(n.sack, n.ack)));
    if (after(n.end, sender.end)) {
        sender.end = n.end;
        sender.unacknowledged = true;
    }
    if (segment.flags.ack()) {
        if (!sender.ackSeen || after(n.ack, sender.maxAck))
            sender.maxAck = n.ack;
        sender.ackSeen = true;
    }
    if (receiver.maxWindow != 0 && after(n.end, sender.maxEnd))
        receiver.maxWindow += static_cast<std::uint32_t>(distance(n.end, sender.maxEnd));
    if (atOrAfter(n.sack + window, receiver.maxEnd))
        receiver.maxEnd = n.sack + std::max<std::uint32_t>(window, 1);
    if (n.ack == receiver.end)
        receiver.unacknowledged = false;
}

void countRetransmission(ConntrackEntry &entry, const Numbers &n, std::uint8_t side, std::uint16_t window)
{
    ConntrackLast &last = entry.last;
    const bool same = last.side == side && last.seq == n.seq && last.ack == n.ack && last.end == n.end && last.window == window;
    entry.retransmissions = same ? static_cast<std::uint8_t>(std::min(entry.retransmissions + 1, 255)) : std::uint8_t{0};
    last.side = side;
    last.seq = n.seq;
    last.ack = n.ack;
    last.end = n.end;
    last.window = window;
}

} // namespace

ConntrackOptions conntrackOptions(const Segment &segment)
{
    const std::optional<std::uint8_t> &scale = segment.options.windowScale;
    return {std::min<std::uint8_t>(scale.value_or(0), 14), scale.has_value(), segment.options.sackPermitted};
}

void beginNumbers(ConntrackEntry &entry, const Segment &segment)
{
    ConntrackSide &sender = entry.sides[0];
    sender.end = sender.maxEnd = segment.end();
    sender.maxWindow = std::max<std::uint32_t>(segment.window, 1);
    if (segment.flags.syn()) {
        sender.options = conntrackOptions(segment);
        return;
    }
    sender.maxEnd = sender.end + sender.maxWindow;
    for (ConntrackSide &side : entry.sides)
        side.liberal = side.options.sackPermitted = true;
}

ConntrackWindow takeNumbers(ConntrackEntry &entry, const Segment &segment, std::uint8_t side, bool liberal)
{
    ConntrackSide &sender = entry.sides[side];
    ConntrackSide &receiver = entry.sides[1 - side];
    Numbers n = numbersOf(segment, receiver);
    const bool opening = entry.state == ConntrackState::SynSent || entry.state == ConntrackState::SynRecv;
    if (sender.maxWindow == 0 && !segment.flags.syn()) {
        beginInTheMiddle(sender, receiver, n);
    } else if (segment.flags.syn() && (sender.maxWindow == 0 || (opening && after(n.end, sender.end)))) {
        const bool first = sender.maxWindow == 0;
        beginBySyn(entry, segment, side);
        if (!segment.flags.ack() && (first || side == 1))
            return ConntrackWindow::Inside; // both open at once
    }
    if (!segment.flags.ack() || (segment.flags.rst() && n.ack == Seq()))
        n.ack = n.sack = receiver.end;
    if (segment.flags.rst() && n.seq == Seq() && entry.state == ConntrackState::SynSent)
        n.seq = n.end = sender.end; // the answer to a SYN
    const ConntrackWindow verdict = judge(sender, receiver, n);
    if (verdict != ConntrackWindow::Inside)
        return liberal || sender.liberal ? ConntrackWindow::Inside : verdict;
    takeIn(sender, receiver, n, segment);
    if (sightOf(segment.flags) == ConntrackSight::Ack)
        countRetransmission(entry, n, side, segment.window);
    return ConntrackWindow::Inside;
}

} // namespace teardown
