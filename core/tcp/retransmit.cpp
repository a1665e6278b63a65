#include "tcp/retransmit.h"

#include "tcp/output.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

namespace teardown {

namespace {

std::int64_t rtoMin(const TcpContext &context) { return context.time(Setting::TcpRtoMinUs).ns; }

/// The least the variance term counts for: Linux adds the minimum RTO to the round trip.
std::int64_t varianceFloor(const TcpContext &context)
{
    return context.does(Behaviour::RtoFloorOnVariance) ? rtoMin(context) : 0;
}

bool isOpening(const Endpoint &endpoint)
{
    return endpoint.state == TcpState::SynSent || endpoint.state == TcpState::SynReceived;
}

} // namespace

Duration inTicks(const TcpContext &context, Duration time)
{
    const std::int64_t tick = context.profile.timerTick.ns;
    return nanoseconds((time.ns / tick + 1) * tick);
}

/// 3.8.1
Duration baseRto(const Endpoint &endpoint, const TcpContext &context)
{
    if (endpoint.rtx.srtt8 == 0)
        return context.time(Setting::InitialRto);
    Duration rto = inTicks(context, nanoseconds(endpoint.rtx.srtt8 / 8 + endpoint.rtx.rttvar4)) + context.time(Setting::RtoSlop);
    if (!context.does(Behaviour::RtoFloorOnVariance))
        rto = std::max(rto, nanoseconds(rtoMin(context))); // RFC 6298 2.4
    return std::min(rto, endpoint.rtoMax);
}

void takeRttSample(Endpoint &endpoint, const TcpContext &context, Duration rtt)
{
    RetransmissionState &r = endpoint.rtx;
    std::int64_t m = std::max<std::int64_t>(rtt.ns, 1);
    r.minRtt = std::min(r.minRtt, nanoseconds(m));
    if (r.srtt8 == 0) {
        r.srtt8 = m * 8;
        r.mdev4 = m * 2;
        r.rttvar4 = r.mdevMax4 = std::max(r.mdev4, varianceFloor(context));
        r.rttSeq = endpoint.snd.nxt;
    } else {
        m -= r.srtt8 / 8;
        r.srtt8 += m;
        if (m < 0) {
            m = -m - r.mdev4 / 4;
            if (m > 0)
                m /= 8;
        } else {
            m -= r.mdev4 / 4;
        }
        r.mdev4 += m;
        r.mdevMax4 = std::max(r.mdevMax4, r.mdev4);
        r.rttvar4 = std::max(r.rttvar4, r.mdevMax4);
        if (after(endpoint.snd.una, r.rttSeq)) {
            if (r.mdevMax4 < r.rttvar4)
                r.rttvar4 -= (r.rttvar4 - r.mdevMax4) / 4;
            r.rttSeq = endpoint.snd.nxt;
            r.mdevMax4 = varianceFloor(context);
        }
    }
    r.rto = baseRto(endpoint, context);
    r.backoff = 0;
}

Duration modelTimeout(int boundary, Duration base, Duration most)
{
    int doublings = 0;
    while ((base.ns << (doublings + 1)) <= most.ns)
        ++doublings;
    if (boundary <= doublings)
        return base * ((std::int64_t{2} << boundary) - 1);
    return base * ((std::int64_t{2} << doublings) - 1) + most * (boundary - doublings);
}

int orphanRetries(const Endpoint &endpoint, const TcpContext &context, bool alive)
{
    auto retries = static_cast<int>(context.setting(Setting::TcpOrphanRetries));
    if (endpoint.softError != Errno::None && !alive)
        retries = 0;
    return retries == 0 && alive ? 8 : retries;
}

Duration clampToUserTimeout(const Endpoint &endpoint, const TcpContext &context, Duration timeout)
{
    if (endpoint.options.userTimeout.ns == 0 || !endpoint.rtx.firstRetransmission)
        return timeout;
    const Duration left = endpoint.options.userTimeout - (context.now - *endpoint.rtx.firstRetransmission);
    return left.ns <= 0 ? context.profile.timerTick : std::min(timeout, left);
}

namespace {

/// Linux retransmits_timed_out(): a limit in retries, or TCP_USER_TIMEOUT, as elapsed time.
bool timedOut(const Endpoint &endpoint, const TcpContext &context, int boundary, Duration userTimeout)
{
    if (endpoint.rtx.retransmits == 0 || !endpoint.rtx.firstRetransmission)
        return false;
    Duration limit = userTimeout;
    if (limit.ns == 0) {
        const Duration base = isOpening(endpoint) ? context.time(Setting::InitialRto) : nanoseconds(rtoMin(context));
        limit = modelTimeout(boundary, base, endpoint.rtoMax);
    }
    return context.now - *endpoint.rtx.firstRetransmission >= limit;
}

/// Time since the first SYN, or since the first retransmission of data.
Duration troubledFor(const Endpoint &endpoint, const TcpContext &context)
{
    const auto &first = endpoint.rtx.firstRetransmission;
    return first ? context.now - *first : Duration{};
}

/// Systems that count retries, or have a time limit of their own (RFC 9293 3.8.3 lets R2 be either).
Rule countedGiveUpRule(const Endpoint &endpoint, const TcpContext &context)
{
    const bool opening = isOpening(endpoint);
    const std::int64_t linear = opening ? context.setting(Setting::TcpSynLinearTimeouts) : 0;
    const std::int64_t most = context.setting(opening ? Setting::TcpSynRetries : Setting::TcpRetries2);
    if (most > 0 && endpoint.rtx.retransmits >= most + linear)
        return opening ? Rule::SynGivesUp : Rule::RetryCountGivesUp;
    const Duration limit = context.time(opening ? Setting::ConnectTimeLimit : Setting::DataTimeLimit);
    if (limit.ns > 0 && troubledFor(endpoint, context) >= limit)
        return opening ? Rule::ConnectTimeGivesUp : Rule::RetryTimeGivesUp;
    return Rule::Unspecified;
}

/// 3.8.3 R2: why the connection is given up now, or Unspecified. Limits are read here, at the expiry.
Rule giveUpRule(const Endpoint &endpoint, const TcpContext &context)
{
    if (!context.does(Behaviour::RetriesBecomeTime))
        return countedGiveUpRule(endpoint, context);
    const Duration userTimeout = endpoint.options.userTimeout;
    if (isOpening(endpoint)) {
        const int retries = endpoint.options.synCount.value_or(static_cast<int>(context.setting(Setting::TcpSynRetries)));
        const auto linear = static_cast<int>(context.setting(Setting::TcpSynLinearTimeouts));
        const int most = retries + (endpoint.state == TcpState::SynSent ? linear : 0);
        const bool over = endpoint.rtx.retransmits >= most || timedOut(endpoint, context, retries, userTimeout);
        return over ? Rule::SynGivesUp : Rule::Unspecified;
    }
    if (endpoint.dead) {
        const bool alive = endpoint.rtx.rto < endpoint.rtoMax;
        const bool over = timedOut(endpoint, context, orphanRetries(endpoint, context, alive), userTimeout);
        return over ? Rule::OrphanGivesUp : Rule::Unspecified;
    }
    if (!timedOut(endpoint, context, static_cast<int>(context.setting(Setting::TcpRetries2)), userTimeout))
        return Rule::Unspecified;
    return userTimeout.ns > 0 ? Rule::UserTimeoutGivesUp : Rule::RetransmissionGivesUp;
}

void enterLoss(Endpoint &endpoint)
{
    RetransmissionState &r = endpoint.rtx;
    if (r.congestion != CongestionState::Loss) {
        r.cwndBefore = r.cwnd;
        r.ssthreshBefore = r.ssthresh;
        r.ssthresh = std::max<std::uint32_t>(r.cwnd * 7 / 10, 2);
        r.highSeq = endpoint.snd.nxt;
    }
    r.congestion = CongestionState::Loss;
    r.cautious = true;
    r.cwnd = 1;
    r.cwndCount = 0;
    for (std::size_t i = 0; i < endpoint.unsent; ++i) {
        SendBlock &block = endpoint.queue[i];
        block.lost = !block.sacked;
        block.retransmissionInFlight = false;
    }
}

/// Linux tcp_retrans_try_collapse(): a retransmission takes small neighbours along, up to one segment.
void mergeFollowers(Endpoint &endpoint, std::size_t index)
{
    while (index + 1 < endpoint.unsent) {
        SendBlock &block = endpoint.queue[index];
        const SendBlock &next = endpoint.queue[index + 1];
        if (block.syn || block.fin || next.syn || next.sacked || block.length + next.length > endpoint.mss)
            return;
        block.length += next.length;
        block.fin = next.fin;
        block.push = block.push || next.push;
        endpoint.queue.erase(index + 1);
        --endpoint.unsent;
    }
}

/// Linux skb_still_in_host_queue(): what has not left the host is not sent again.
bool stillInHost(const SendBlock &block, const TcpContext &context)
{
    return std::find(context.heldPackets.begin(), context.heldPackets.end(), block.lastPacket) != context.heldPackets.end();
}

/// One retransmission by timer or recovery. False: nothing could be sent.
bool retransmit(Endpoint &endpoint, TcpContext &context, std::size_t index, SegmentRole role, Rule rule)
{
    if (stillInHost(endpoint.queue[index], context)) {
        context.log.add(context.now, context.cause, Rule::StillInHost, context.node,
            PacketWaits{endpoint.queue[index].lastPacket, endpoint.tuple.remote.address});
        return false;
    }
    if (endpoint.queue[index].length > endpoint.mss)
        splitBlock(endpoint, index, endpoint.mss);
    else
        mergeFollowers(endpoint, index);
    SendBlock &block = endpoint.queue[index];
    if (!transmitBlock(endpoint, context, block, role, rule))
        return false;
    block.retransmissionInFlight = true;
    return true;
}

} // namespace

void rearmRetransmission(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.packetsOut() == 0) {
        cancelTransmit(endpoint, context);
        return;
    }
    Duration wait = endpoint.rtx.rto;
    if (endpoint.timer(TimerKind::TailLossProbe).isArmed()) {
        const Duration elapsed = context.now - endpoint.queue.front().lastSent;
        wait = std::max(wait - elapsed, nanoseconds(1));
    }
    armTransmit(endpoint, context, TimerKind::Retransmit, wait);
}

bool scheduleTailLossProbe(Endpoint &endpoint, TcpContext &context, bool advancing)
{
    const std::int64_t mode = context.setting(Setting::TcpEarlyRetrans);
    if (!context.does(Behaviour::TailLossProbe) || (mode != 3 && mode != 4) || endpoint.packetsOut() == 0 || !endpoint.sack
        || endpoint.rtx.congestion != CongestionState::Open || endpoint.queue.front().syn)
        return false;
    for (std::size_t i = 0; i < endpoint.unsent; ++i)
        if (endpoint.queue[i].sacked)
            return false; // something is missing: the retransmission timer is for that
    Duration wait = context.time(Setting::InitialRto);
    if (endpoint.rtx.srtt8 > 0) {
        wait = nanoseconds(endpoint.rtx.srtt8 / 4);
        wait += endpoint.packetsOut() == 1 ? nanoseconds(rtoMin(context)) : milliseconds(2);
        wait = inTicks(context, wait);
    }
    Duration most = endpoint.rtx.rto;
    if (!advancing)
        most -= context.now - endpoint.queue.front().lastSent;
    if (most.ns > 0)
        wait = std::min(wait, most);
    armTransmit(endpoint, context, TimerKind::TailLossProbe, wait);
    return true;
}

void onTailLossProbeTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.packetsOut() == 0)
        return;
    if (!endpoint.rtx.tailProbeHigh) {
        bool sent = pushOne(endpoint, context);
        SendBlock &last = endpoint.queue[endpoint.unsent - 1];
        if (!sent && !stillInHost(last, context))
            sent = transmitBlock(endpoint, context, last, SegmentRole::TailLossProbe, Rule::TailLossProbeSent);
        if (sent)
            endpoint.rtx.tailProbeHigh = endpoint.snd.nxt;
    }
    rearmRetransmission(endpoint, context);
}

namespace {

void backOff(Endpoint &endpoint, const TcpContext &context)
{
    RetransmissionState &r = endpoint.rtx;
    const auto linear = static_cast<std::uint32_t>(context.setting(Setting::TcpSynLinearTimeouts));
    if (endpoint.state == TcpState::SynSent && r.timeouts <= linear)
        return;
    ++r.backoff;
    r.rto = std::min(r.rto * 2, endpoint.rtoMax);
}

/// Where a timer of its own ends connect(), no SYN timeout comes later.
Duration clampToConnectTimer(const Endpoint &endpoint, const TcpContext &context, Duration wait)
{
    if (!isOpening(endpoint) || !context.does(Behaviour::ConnectTimer))
        return wait;
    const Duration left = context.time(Setting::ConnectTimeLimit) - troubledFor(endpoint, context);
    return std::clamp(left, nanoseconds(1), std::max(wait, nanoseconds(1)));
}

TimerKind retransmissionTimer(const Endpoint &endpoint)
{
    return endpoint.state == TcpState::SynSent ? TimerKind::SynRetransmit : TimerKind::Retransmit;
}

} // namespace

void onRetransmissionTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.packetsOut() == 0)
        return;
    const Rule over = giveUpRule(endpoint, context);
    if (over != Rule::Unspecified) {
        if (context.does(Behaviour::GivingUpResets) && !isOpening(endpoint))
            sendActiveReset(endpoint, context, Rule::GivingUpResets);
        finish(endpoint, context, over, endpoint.softError != Errno::None ? endpoint.softError : Errno::Etimedout);
        return;
    }
    RetransmissionState &r = endpoint.rtx;
    enterLoss(endpoint);
    ++r.retransmits;
    ++r.timeouts;
    const Rule rule = isOpening(endpoint) ? Rule::SynTimeout : Rule::RetransmissionTimeout;
    retransmit(endpoint, context, 0, SegmentRole::Retransmission, rule);
    if (!r.firstRetransmission) // an attempt counts, too: from when the segment was last sent
        r.firstRetransmission = endpoint.queue.front().lastSent;
    backOff(endpoint, context);
    const Duration wait = clampToConnectTimer(endpoint, context, clampToUserTimeout(endpoint, context, r.rto));
    armTransmit(endpoint, context, retransmissionTimer(endpoint), wait);
}

void retransmitLost(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule)
{
    std::uint32_t flying = inFlight(endpoint);
    bool head = false;
    for (std::size_t i = 0; i < endpoint.unsent && flying < endpoint.rtx.cwnd; ++i) {
        const SendBlock &block = endpoint.queue[i];
        if (!block.lost || block.sacked || block.retransmissionInFlight)
            continue;
        if (!retransmit(endpoint, context, i, role, rule))
            return;
        head = head || i == 0;
        if (!endpoint.rtx.firstRetransmission)
            endpoint.rtx.firstRetransmission = context.now;
        ++flying;
    }
    if (head && !endpoint.timer(TimerKind::Reordering).isArmed())
        rearmRetransmission(endpoint, context);
}

void revertBackoff(Endpoint &endpoint, TcpContext &context, Seq quoted)
{
    RetransmissionState &r = endpoint.rtx;
    if (!context.does(Behaviour::IcmpRevertsBackoff) || quoted != endpoint.snd.una || r.retransmits == 0 || r.backoff == 0
        || endpoint.packetsOut() == 0)
        return;
    --r.backoff;
    r.rto = std::min(nanoseconds(baseRto(endpoint, context).ns << r.backoff), endpoint.rtoMax);
    context.cause =
        context.log.add(context.now, context.cause, Rule::BackoffReverted, context.node, SegmentJudged{endpoint.id, {}, true});
    const Duration left = r.rto - (context.now - endpoint.queue.front().lastSent);
    if (left.ns > 0)
        armTransmit(endpoint, context, retransmissionTimer(endpoint), left);
    else
        onRetransmissionTimeout(endpoint, context);
}

} // namespace teardown
