#include "tcp/recovery.h"

#include "tcp/arrival.h"
#include "tcp/output.h"
#include "tcp/retransmit.h"
#include "tcp/timers.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::uint32_t duplicateThreshold = 3;       // RFC 5681 3.2, RFC 6675 DupThresh
constexpr Duration reorderingSlack = milliseconds(2); // TCP_TIMEOUT_MIN_US of Linux

std::uint32_t sackedBlocks(const Endpoint &e)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < e.unsent; ++i)
        count += e.queue[i].sacked ? 1u : 0u;
    return count;
}

/// RFC 6675 IsLost: three blocks above it have arrived.
bool markLostByCount(Endpoint &e)
{
    std::uint32_t above = 0;
    bool found = false;
    for (std::size_t i = e.unsent; i-- > 0;) {
        SendBlock &block = e.queue[i];
        if (block.sacked) {
            ++above;
        } else if (above >= duplicateThreshold && !block.lost) {
            block.lost = found = true;
        }
    }
    return found;
}

/// RFC 8985 6.2 step 4, as tcp_rack_reo_wnd(): no patience once enough has arrived out of order.
Duration reorderingWindow(const Endpoint &e)
{
    const RetransmissionState &r = e.rtx;
    if (r.congestion != CongestionState::Open || sackedBlocks(e) >= duplicateThreshold)
        return {};
    return std::min(r.minRtt / 4, nanoseconds(r.srtt8 / 8));
}

struct Overdue {
    bool marked = false;
    Duration wait; ///< until the rest is overdue too; 0: there is none
};

/// RFC 8985 6.2 step 5: what was sent before the newest segment that arrived, and has had its time.
Overdue markOverdue(Endpoint &e, Time now)
{
    Overdue result;
    const RetransmissionState &r = e.rtx;
    const Duration patience = r.rackRtt + reorderingWindow(e);
    for (std::size_t i = 0; i < e.unsent; ++i) {
        SendBlock &block = e.queue[i];
        const bool pending = !block.sacked && (!block.lost || block.retransmissionInFlight);
        const bool before = block.lastSent < r.rackSent || (block.lastSent == r.rackSent && after(r.rackEnd, block.end()));
        if (!pending || !before)
            continue;
        const Duration left = patience - (now - block.lastSent);
        if (left.ns > 0) {
            result.wait = std::max(result.wait, left);
            continue;
        }
        block.lost = result.marked = true;
        block.retransmissionInFlight = false;
    }
    return result;
}

bool usesRack(const Endpoint &e, const TcpContext &context) { return e.sack && context.does(Behaviour::TailLossProbe); } // one RFC

/// Marks losses; arms the timer for what may only be late.
Overdue detectLoss(Endpoint &e, TcpContext &context)
{
    Overdue found = markOverdue(e, context.now);
    if (found.wait.ns > 0) {
        const Duration wait = inTicks(context, found.wait + reorderingSlack);
        armTransmit(e, context, TimerKind::Reordering, std::min(wait, e.rtx.rto));
    }
    return found;
}

/// 3.8.2
void enterRecovery(Endpoint &e)
{
    RetransmissionState &r = e.rtx;
    if (r.congestion != CongestionState::Open)
        return;
    r.congestion = CongestionState::Recovery;
    r.highSeq = e.snd.nxt;
    r.ssthresh = std::max<std::uint32_t>(r.cwnd * 7 / 10, 2); // RFC 9438 beta
    r.cwnd = r.ssthresh;
}

void leaveRecovery(Endpoint &e)
{
    RetransmissionState &r = e.rtx;
    if (r.congestion == CongestionState::Open || before(e.snd.una, r.highSeq))
        return;
    r.congestion = CongestionState::Open;
    r.firstRetransmission.reset();
}

/// Slow start and congestion avoidance (RFC 5681 3.1).
void growWindow(RetransmissionState &r, std::uint32_t segments)
{
    for (std::uint32_t i = 0; i < segments; ++i) {
        if (r.cwnd < r.ssthresh) {
            ++r.cwnd;
        } else if (++r.cwndCount >= r.cwnd) {
            ++r.cwnd;
            r.cwndCount = 0;
        }
    }
}

/// RFC 3522: the time stamp that comes back is older than the first retransmission, so the original has arrived.
bool echoesOriginal(const Arrival &a)
{
    const Endpoint &e = a.endpoint;
    const auto &timestamps = a.segment.options.timestamps;
    if (!e.timestamps || !timestamps || timestamps->echo == 0 || !e.rtx.firstRetransmission)
        return false;
    constexpr std::int64_t millisecond = 1'000'000;
    const auto ago = static_cast<std::uint32_t>(a.context.now.ns / millisecond - e.rtx.firstRetransmission->ns / millisecond);
    return static_cast<std::int32_t>(timestamps->echo - (a.context.clockMs - ago)) < 0;
}

/// The timeout was premature (tcp_try_undo_loss): nothing is lost, and the window is what it was.
bool undoTimeout(const Arrival &a, const Acked &acked)
{
    Endpoint &e = a.endpoint;
    RetransmissionState &r = e.rtx;
    if (r.congestion != CongestionState::Loss || acked.segments == 0)
        return false;
    if (!echoesOriginal(a) && !(r.cautious && acked.originalArrived))
        return false;
    if (e.unsent > 0)
        a.judge(Rule::TimeoutWasSpurious, true);
    for (std::size_t i = 0; i < e.unsent; ++i)
        e.queue[i].lost = e.queue[i].retransmissionInFlight = false;
    r.cwnd = std::max(r.cwnd, r.cwndBefore);
    r.ssthresh = std::max(r.ssthresh, r.ssthreshBefore);
    r.congestion = CongestionState::Open;
    r.firstRetransmission.reset();
    return true;
}

/// RFC 5682 2.1 as tcp_process_loss(): the first ACK after a timeout lets new data go rather than more retransmissions. True:
/// that is so now.
bool triesNewData(Endpoint &e, const Acked &acked, bool freshSack)
{
    RetransmissionState &r = e.rtx;
    if (!r.cautious)
        return false;
    if (after(e.snd.nxt, r.highSeq)) { // step 3
        r.cautious = !freshSack;
        return false;
    }
    if (acked.segments == 0)
        return false;
    r.highSeq = e.snd.nxt; // step 2b
    r.cautious = e.hasUnsent() && before(e.queue[e.unsent].seq, e.snd.una + e.snd.wnd);
    return r.cautious;
}

} // namespace

void noteDelivered(Endpoint &endpoint, const SendBlock &block, Time now)
{
    RetransmissionState &r = endpoint.rtx;
    const Duration rtt = now - block.lastSent;
    if (block.syn || (block.everRetransmitted && rtt < r.minRtt))
        return; // the answer to an earlier transmission
    r.rackRtt = rtt;
    if (r.rackSent < block.lastSent || (r.rackSent == block.lastSent && after(block.end(), r.rackEnd))) {
        r.rackSent = block.lastSent;
        r.rackEnd = block.end();
    }
}

bool controlRecovery(const Arrival &a, const Acked &acked, bool freshSack)
{
    Endpoint &e = a.endpoint;
    RetransmissionState &r = e.rtx;
    r.duplicateAcks = 0;
    const bool undone = undoTimeout(a, acked);
    const bool loss = r.congestion == CongestionState::Loss;
    leaveRecovery(e);
    if (acked.segments > 0 && r.congestion != CongestionState::Recovery)
        growWindow(r, acked.segments);
    if (undone)
        return false;
    Overdue found;
    if (!usesRack(e, a.context))
        found.marked = freshSack && markLostByCount(e);
    else if (freshSack || r.congestion != CongestionState::Open || sackedBlocks(e) > 0)
        found = detectLoss(e, a.context);
    if (found.marked)
        enterRecovery(e);
    if (r.congestion == CongestionState::Recovery) {
        if (!e.sack && e.unsent > 0 && !e.queue[0].retransmissionInFlight)
            e.queue[0].lost = true; // RFC 6582: a partial ACK tells of the next hole
        retransmitLost(e, a.context, SegmentRole::FastRetransmission, Rule::FastRetransmit);
    } else if (loss && r.congestion == CongestionState::Loss && !triesNewData(e, acked, freshSack)) {
        retransmitLost(e, a.context, SegmentRole::Retransmission, Rule::RetransmissionTimeout);
    }
    return found.wait.ns > 0;
}

void duplicateAckArrives(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    RetransmissionState &r = e.rtx;
    if (e.sack || r.congestion != CongestionState::Open || ++r.duplicateAcks < duplicateThreshold)
        return;
    e.queue[0].lost = true;
    enterRecovery(e);
    retransmitLost(e, a.context, SegmentRole::FastRetransmission, Rule::FastRetransmit);
}

void onReorderingTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.packetsOut() == 0)
        return;
    const Overdue found = detectLoss(endpoint, context);
    if (found.marked) {
        enterRecovery(endpoint);
        retransmitLost(endpoint, context, SegmentRole::FastRetransmission, Rule::ReorderingTimeout);
    }
    if (found.wait.ns == 0)
        rearmRetransmission(endpoint, context);
}

} // namespace teardown
