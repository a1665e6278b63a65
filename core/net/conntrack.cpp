#include "net/conntrack.h"

namespace teardown {

namespace {

using S = ConntrackState;

/// What the tracker sees in the flags of a segment.
enum class Sight : std::uint8_t { Syn, SynAck, Fin, Ack, Rst, None };

Sight sightOf(Flags flags)
{
    if (flags.rst())
        return Sight::Rst;
    if (flags.syn())
        return flags.ack() ? Sight::SynAck : Sight::Syn;
    if (flags.fin())
        return Sight::Fin;
    return flags.ack() ? Sight::Ack : Sight::None;
}

/// The outcome of a sight in a state: the next state, or the packet changes nothing, or it cannot be.
struct Outcome {
    S state = S::None;
    bool ignored = false;
    bool invalid = false;
};

constexpr Outcome to(S state) { return {state, false, false}; }
constexpr Outcome ignore{S::None, true, false};
constexpr Outcome invalid{S::None, false, true};

Outcome onSyn(S state, bool original)
{
    switch (state) {
    case S::None: return original ? to(S::SynSent) : invalid;
    case S::SynSent: return to(original ? S::SynSent : S::SynSent2);
    case S::SynSent2: return to(S::SynSent2);
    case S::TimeWait: return to(S::SynSent);
    case S::Close: return original ? to(S::SynSent) : invalid;
    case S::SynRecv:
    case S::Established:
    case S::FinWait:
    case S::CloseWait:
    case S::LastAck: return original ? ignore : invalid;
    }
    return invalid;
}

Outcome onSynAck(S state, bool original)
{
    if (state == S::SynSent2 || (original && state == S::SynRecv))
        return to(S::SynRecv);
    if (original || state == S::None)
        return invalid;
    return state == S::SynSent ? to(S::SynRecv) : ignore;
}

Outcome onFin(S state)
{
    switch (state) {
    case S::SynRecv:
    case S::Established: return to(S::FinWait);
    case S::FinWait:
    case S::CloseWait:
    case S::LastAck: return to(S::LastAck);
    case S::TimeWait:
    case S::Close: return to(state);
    case S::None:
    case S::SynSent:
    case S::SynSent2: return invalid;
    }
    return invalid;
}

Outcome onAck(S state, bool original)
{
    switch (state) {
    case S::None: return original ? to(S::Established) : invalid;
    case S::SynSent:
    case S::SynSent2: return original ? invalid : ignore;
    case S::SynRecv: return to(original ? S::Established : S::SynRecv);
    case S::FinWait: return to(S::CloseWait);
    case S::LastAck: return to(S::TimeWait);
    case S::Established:
    case S::CloseWait:
    case S::TimeWait:
    case S::Close: return to(state);
    }
    return invalid;
}

Outcome outcomeOf(Sight sight, S state, bool original)
{
    switch (sight) {
    case Sight::Syn: return onSyn(state, original);
    case Sight::SynAck: return onSynAck(state, original);
    case Sight::Fin: return onFin(state);
    case Sight::Ack: return onAck(state, original);
    case Sight::Rst: return state == S::None ? invalid : to(S::Close);
    case Sight::None: return invalid;
    }
    return invalid;
}

Duration timeoutOf(const SettingValues &settings, S state)
{
    const auto value = [&](Setting s) { return seconds(settings[s]); };
    switch (state) {
    case S::SynSent:
    case S::SynSent2: return value(Setting::ConntrackTimeoutSynSent);
    case S::SynRecv: return value(Setting::ConntrackTimeoutSynRecv);
    case S::Established: return value(Setting::ConntrackTimeoutEstablished);
    case S::FinWait: return value(Setting::ConntrackTimeoutFinWait);
    case S::CloseWait: return value(Setting::ConntrackTimeoutCloseWait);
    case S::LastAck: return value(Setting::ConntrackTimeoutLastAck);
    case S::TimeWait: return value(Setting::ConntrackTimeoutTimeWait);
    case S::Close:
    case S::None: return value(Setting::ConntrackTimeoutClose);
    }
    return {};
}

void move(ConntrackContext &context, ConntrackEntry &entry, S state, Rule rule)
{
    if (entry.state == state)
        return;
    const S from = entry.state;
    entry.state = state;
    entry.cause =
        context.log.add(context.now, context.cause, rule, context.node, ConntrackChanged{entry.flow, from, state, entry.expires});
}

void expireAt(ConntrackContext &context, ConntrackEntry &entry, Time at)
{
    entry.expires = at;
    if (at < entry.scheduled) {
        entry.scheduled = at;
        context.requests.push_back({entry.flow, at});
    }
}

/// A RST closes only if its number is the one that the other side waits for (Linux be0502a).
bool resetIsBelieved(const ConntrackEntry &entry, const Segment &segment, std::uint8_t side, bool &isInvalid)
{
    const ConntrackSide &other = entry.sides[1 - side];
    if (!other.ackSeen || entry.state == S::None)
        return true;
    if (segment.seq.value() == 0 && entry.state != S::Established)
        return true;
    if (before(segment.seq, other.maxAck)) {
        isInvalid = true;
        return false;
    }
    if (entry.state != S::Established || segment.seq == other.maxAck)
        return true;
    return entry.lastSide == side && segment.seq == entry.lastEnd;
}

void noteNumbers(ConntrackEntry &entry, const Segment &segment, std::uint8_t side)
{
    ConntrackSide &own = entry.sides[side];
    ConntrackSide &other = entry.sides[1 - side];
    if (!own.seen || after(segment.end(), own.end)) {
        own.unacknowledged = own.seen || segment.length() > 0;
        own.end = segment.end();
        own.seen = true;
    }
    if (!segment.flags.ack())
        return;
    if (!own.ackSeen || after(segment.ack, own.maxAck))
        own.maxAck = segment.ack;
    own.ackSeen = true;
    if (segment.ack == other.end)
        other.unacknowledged = false;
}

void countRetransmission(ConntrackEntry &entry, const Segment &segment, std::uint8_t side)
{
    const bool same = entry.lastSide == side && entry.lastSeq == segment.seq && entry.lastAck == segment.ack
        && entry.lastEnd == segment.end() && entry.lastWindow == segment.window && sightOf(segment.flags) == Sight::Ack;
    entry.retransmissions = static_cast<std::uint8_t>(same ? std::min(entry.retransmissions + 1, 250) : 0);
    entry.lastSide = side;
    entry.lastSeq = segment.seq;
    entry.lastAck = segment.ack;
    entry.lastEnd = segment.end();
    entry.lastWindow = segment.window;
    entry.lastFlags = segment.flags;
}

Duration timeoutNow(const ConntrackContext &context, const ConntrackEntry &entry, bool reset)
{
    const SettingValues &settings = context.settings;
    const Duration normal = timeoutOf(settings, entry.state);
    const Duration retransmitting = seconds(settings[Setting::ConntrackTimeoutMaxRetrans]);
    const Duration unacknowledged = seconds(settings[Setting::ConntrackTimeoutUnacknowledged]);
    if (entry.retransmissions >= settings[Setting::ConntrackTcpMaxRetrans] && normal > retransmitting)
        return retransmitting;
    if (reset)
        return timeoutOf(settings, S::Close);
    const bool open = entry.sides[0].unacknowledged || entry.sides[1].unacknowledged;
    const bool oneSided = !entry.replySeen && entry.state == S::Established;
    if ((open || oneSided) && normal > unacknowledged)
        return unacknowledged;
    return entry.lastWindow == 0 && !reset && normal > retransmitting ? retransmitting : normal;
}

struct Found {
    ConntrackEntry *entry = nullptr;
    std::uint8_t side = 0;
};

Found find(ConntrackTable &table, const FourTuple &flow)
{
    if (const auto it = table.entries.find(flow); it != table.entries.end())
        return {&it->second, 0};
    if (const auto it = table.entries.find(flow.reversed()); it != table.entries.end())
        return {&it->second, 1};
    return {};
}

CtState begin(ConntrackTable &table, ConntrackContext &context, const Segment &segment)
{
    const Outcome outcome = outcomeOf(sightOf(segment.flags), S::None, true);
    const bool pickup = outcome.state != S::SynSent;
    if (outcome.invalid || (pickup && context.settings[Setting::ConntrackTcpLoose] == 0)) {
        context.log.add(context.now, context.cause, Rule::ConntrackInvalid, context.node,
            FirewallJudged{{}, Verdict::Drop, CtState::Invalid});
        return CtState::Invalid;
    }
    const FourTuple flow{segment.source, segment.destination};
    ConntrackEntry &entry = table.entries[flow];
    entry.flow = flow;
    entry.pickedUp = pickup;
    noteNumbers(entry, segment, 0);
    countRetransmission(entry, segment, 0);
    const S state = outcome.state;
    entry.state = state;
    const Duration timeout = timeoutNow(context, entry, false);
    entry.state = S::None;
    expireAt(context, entry, context.now + timeout);
    move(context, entry, state, pickup ? Rule::ConntrackPickup : Rule::ConntrackNew);
    return CtState::New;
}

void forget(ConntrackTable &table, ConntrackContext &context, const FourTuple &flow, Rule rule)
{
    const auto it = table.entries.find(flow);
    context.log.add(
        context.now, context.cause, rule, context.node, ConntrackChanged{flow, it->second.state, S::None, context.now});
    table.entries.erase(it);
}

CtState update(ConntrackTable &table, ConntrackContext &context, Found found, const Segment &segment)
{
    ConntrackEntry &entry = *found.entry;
    const bool original = found.side == 0;
    const Sight sight = sightOf(segment.flags);
    Outcome outcome = outcomeOf(sight, entry.state, original);
    if (sight == Sight::Syn && outcome.state == S::SynSent && (entry.state == S::TimeWait || entry.state == S::Close)) {
        forget(table, context, entry.flow, Rule::ConntrackMoves);
        return begin(table, context, segment);
    }
    bool badReset = false;
    const bool reset = sight == Sight::Rst;
    if (reset && !resetIsBelieved(entry, segment, found.side, badReset))
        outcome = badReset ? invalid : to(entry.state);
    if (outcome.invalid) {
        context.log.add(context.now, context.cause, Rule::ConntrackInvalid, context.node,
            FirewallJudged{{}, Verdict::Drop, CtState::Invalid});
        return CtState::Invalid;
    }
    const bool answered = entry.replySeen;
    if (!original)
        entry.replySeen = true;
    if (outcome.ignored)
        return entry.replySeen ? CtState::Established : CtState::New;
    if (reset && !original && !answered) {
        forget(table, context, entry.flow, Rule::ConntrackMoves);
        return CtState::Established;
    }
    const S from = entry.state;
    noteNumbers(entry, segment, found.side);
    countRetransmission(entry, segment, found.side);
    entry.state = outcome.state;
    const Duration timeout = timeoutNow(context, entry, reset);
    entry.state = from;
    expireAt(context, entry, context.now + timeout);
    if (answered && (from == S::SynRecv || from == S::Established) && outcome.state == S::Established)
        entry.assured = true;
    move(context, entry, outcome.state, Rule::ConntrackMoves);
    return entry.replySeen ? CtState::Established : CtState::New;
}

} // namespace

CtState track(ConntrackTable &table, ConntrackContext &context, const Packet &packet)
{
    if (const IcmpMessage *icmp = packet.icmp())
        return find(table, {icmp->quotedSource, icmp->quotedDestination}).entry ? CtState::Related : CtState::Invalid;
    const Segment *segment = packet.segment();
    if (!segment)
        return CtState::New;
    const Found found = find(table, {segment->source, segment->destination});
    return found.entry ? update(table, context, found, *segment) : begin(table, context, *segment);
}

void onConntrackTimer(ConntrackTable &table, ConntrackContext &context, const FourTuple &flow)
{
    const auto it = table.entries.find(flow);
    if (it == table.entries.end())
        return;
    ConntrackEntry &entry = it->second;
    entry.scheduled = Time::never();
    if (entry.expires > context.now) {
        expireAt(context, entry, entry.expires);
        return;
    }
    context.cause = entry.cause;
    forget(table, context, flow, Rule::ConntrackExpires);
}

void flushConntrack(ConntrackTable &table, ConntrackContext &context)
{
    while (!table.entries.empty())
        forget(table, context, table.entries.begin()->first, Rule::UserAction);
}

} // namespace teardown
