#include "tcp/transition.h"

#include "base/expect.h"
#include "tcp/timers.h"

#include <algorithm>

namespace teardown {

namespace {

using enum TcpState;

constexpr Move moves[] = {
    // RFC 9293 figure 5
    {Closed, Listen},
    {Closed, SynSent},
    {Closed, SynReceived},
    {Listen, Closed},
    {SynSent, SynReceived},
    {SynSent, Established},
    {SynSent, Closed},
    {SynReceived, Established},
    {SynReceived, FinWait1},
    {Established, FinWait1},
    {Established, CloseWait},
    {FinWait1, FinWait2},
    {FinWait1, Closing},
    {FinWait1, TimeWait},
    {FinWait2, TimeWait},
    {CloseWait, LastAck},
    {Closing, TimeWait},
    {LastAck, Closed},
    {TimeWait, Closed},
    // the third segment may carry a FIN (3.10.7.4)
    {SynReceived, CloseWait},
    // a reset, a time-out, an error from below, or an abort
    {SynReceived, Closed},
    {Established, Closed},
    {FinWait1, Closed},
    {FinWait2, Closed},
    {CloseWait, Closed},
    {Closing, Closed},
};

} // namespace

std::span<const Move> legalMoves() { return moves; }

bool isLegal(TcpState from, TcpState to)
{
    return std::any_of(std::begin(moves), std::end(moves), [&](const Move &m) { return m.from == from && m.to == to; });
}

namespace {

Ownership ownerOf(const Endpoint &endpoint)
{
    if (endpoint.dead || endpoint.form == Form::Mini)
        return Ownership::Orphan;
    return endpoint.listener.valid() ? Ownership::Queued : Ownership::Process;
}

} // namespace

void transition(Endpoint &endpoint, TcpContext &context, TcpState to, Rule rule, bool byReset)
{
    expect(isLegal(endpoint.state, to), "illegal state transition");
    const TcpState from = endpoint.state;
    endpoint.state = to;
    context.cause = context.log.add(context.now, context.cause, rule, context.node,
        StateChanged{endpoint.id, endpoint.tuple, from, to, ownerOf(endpoint), byReset, endpoint.error});
}

void finish(Endpoint &endpoint, TcpContext &context, Rule rule, Errno error, bool byReset)
{
    if (endpoint.state == TcpState::Closed)
        return;
    if (error != Errno::None)
        endpoint.error = error;
    endpoint.queue.clear();
    endpoint.unsent = 0;
    endpoint.snd.write = endpoint.snd.nxt;
    transition(endpoint, context, TcpState::Closed, rule, byReset);
    cancelAll(endpoint, context);
    endpoint.sendShutdown = endpoint.receiveShutdown = true;
}

} // namespace teardown
