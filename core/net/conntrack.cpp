#include "net/conntrack.h"

#include "net/conntrack_window.h"

// nf_conntrack_core.c and nf_conntrack_proto_tcp.c of Linux 6.

namespace teardown {

namespace {

using S = ConntrackState;

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

Duration unacknowledgedTimeout(const ConntrackContext &context)
{
    return seconds(context.settings[Setting::ConntrackTimeoutUnacknowledged]);
}

/// How long an entry that goes on to its state now may stay without a packet.
Duration timeoutNow(const ConntrackContext &context, const ConntrackEntry &entry)
{
    const SettingValues &settings = context.settings;
    const Duration normal = timeoutOf(settings, entry.state);
    const Duration retransmitting = seconds(settings[Setting::ConntrackTimeoutMaxRetrans]);
    if (entry.retransmissions >= settings[Setting::ConntrackTcpMaxRetrans] && normal > retransmitting)
        return retransmitting;
    if (entry.last.sight == ConntrackSight::Rst)
        return timeoutOf(settings, S::Close);
    const bool open = entry.sides[0].unacknowledged || entry.sides[1].unacknowledged;
    const bool oneSided = !entry.replySeen && entry.state == S::Established;
    if ((open || oneSided) && normal > unacknowledgedTimeout(context))
        return unacknowledgedTimeout(context);
    return entry.last.window == 0 && normal > retransmitting ? retransmitting : normal;
}

void change(ConntrackContext &context, ConntrackEntry &entry, S to, Rule rule)
{
    entry.cause = context.log.add(
        context.now, context.cause, rule, context.node, ConntrackChanged{entry.flow, entry.state, to, entry.expires});
    entry.state = to;
}

void expireAt(ConntrackContext &context, ConntrackEntry &entry, Time at)
{
    entry.expires = at;
    if (at < entry.scheduled) {
        entry.scheduled = at;
        context.requests.push_back({entry.flow, at});
    }
}

void forget(ConntrackTable &table, ConntrackContext &context, const FourTuple &flow, Rule rule)
{
    const auto it = table.entries.find(flow);
    context.log.add(
        context.now, context.cause, rule, context.node, ConntrackChanged{flow, it->second.state, S::None, context.now});
    table.entries.erase(it);
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

/// A segment on its way through the table of connections.
struct Passing {
    ConntrackTable &table;
    ConntrackContext &context;
    const Segment &segment;
    PacketId packet;
    ConntrackEntry *entry = nullptr;
    std::uint8_t side = 0; ///< of the entry; 0 opened it
    ConntrackSight sight = sightOf(segment.flags);

    bool original() const { return side == 0; }
    void note(Rule rule, Verdict verdict, CtState state) const
    {
        context.log.add(context.now, context.cause, rule, context.node, FirewallJudged{packet, verdict, state});
    }
};

Tracked invalid(const Passing &p, Rule rule)
{
    p.note(rule, Verdict::Drop, CtState::Invalid);
    return {};
}

/// Packets of an entry are NEW until the other side has answered.
Tracked known(const Passing &p)
{
    if (!p.original())
        p.entry->replySeen = true;
    return {p.entry->replySeen ? CtState::Established : CtState::New};
}

Tracked ignored(const Passing &p)
{
    const Tracked tracked = known(p);
    p.note(Rule::ConntrackIgnored, Verdict::Accept, tracked.state);
    return tracked;
}

Tracked begin(const Passing &p)
{
    const ConntrackOutcome outcome = conntrackOutcome(p.sight, S::None, true);
    const bool pickup = outcome.state != S::SynSent;
    if (outcome.invalid || (pickup && p.context.settings[Setting::ConntrackTcpLoose] == 0))
        return invalid(p, Rule::ConntrackInvalid);
    ConntrackEntry entry;
    entry.flow = {p.segment.source, p.segment.destination};
    beginNumbers(entry, p.segment);
    takeNumbers(entry, p.segment, 0, true);
    entry.last.sight = p.sight;
    entry.state = outcome.state;
    entry.expires = p.context.now + timeoutNow(p.context, entry);
    return {CtState::New, entry};
}

/// The entry is out of step with both ends, as they agree on a SYN that it ignored: it takes over from there.
bool answersIgnoredSyn(const Passing &p)
{
    const ConntrackLast &last = p.entry->last;
    return p.sight == ConntrackSight::SynAck && last.sight == ConntrackSight::Syn && last.side != p.side
        && p.segment.ack == last.end;
}

void resynchronize(const Passing &p)
{
    const ConntrackLast &last = p.entry->last;
    ConntrackSide opener;
    opener.end = opener.maxEnd = last.end;
    opener.maxWindow = std::max<std::uint32_t>(last.window, 1);
    opener.options = last.options;
    p.entry->sides[last.side] = opener;
    ConntrackSide answerer;
    answerer.liberal = p.entry->sides[p.side].liberal;
    p.entry->sides[p.side] = answerer;
}

Tracked letPass(const Passing &p)
{
    ConntrackLast &last = p.entry->last;
    last.sight = p.sight;
    last.side = p.side;
    last.seq = p.segment.seq;
    last.end = p.segment.end();
    last.window = p.segment.window;
    if (p.sight == ConntrackSight::Syn && p.original()) {
        last.options = conntrackOptions(p.segment);
        last.challengeExpected = p.entry->state == S::LastAck;
    }
    if (p.entry->state == S::SynSent && p.sight == ConntrackSight::Ack && !p.original())
        last.ack = p.segment.ack; // may be a challenge ACK
    return ignored(p);
}

/// The ACK by which a host answers a SYN out of place (RFC 5961) is not the ACK of the FIN.
bool isChallengeAck(const Passing &p, S next)
{
    const ConntrackLast &last = p.entry->last;
    return next == S::TimeWait && p.entry->state == S::LastAck && p.sight == ConntrackSight::Ack && last.side != p.side
        && last.sight == ConntrackSight::Syn && last.challengeExpected;
}

bool isClosing(S state)
{
    return state == S::FinWait || state == S::LastAck || state == S::TimeWait || state == S::Close || state == S::CloseWait;
}

/// How far the number of a RST is believed.
enum class ResetVerdict : std::uint8_t {
    Plausible, ///< if it is in the window
    Believed,  ///< whatever the window
    Unproven,  ///< in the window, but not exactly the number that is due: the receiver may send a challenge ACK
    Invalid,   ///< already acknowledged
};

/// Against what the other side has acknowledged (Linux commit be0502a, "reject invalid RST").
ResetVerdict judgeByAcknowledgment(const Passing &p)
{
    const ConntrackEntry &entry = *p.entry;
    const Seq due = entry.sides[1 - p.side].maxAck;
    const bool established = entry.state == S::Established && entry.assured;
    if (p.segment.seq == Seq() && !established)
        return ResetVerdict::Plausible;
    if (before(p.segment.seq, due))
        return ResetVerdict::Invalid;
    const bool afterItsData =
        entry.last.sight == ConntrackSight::Ack && entry.last.side == p.side && p.segment.seq == entry.last.end;
    return !established || p.segment.seq == due || afterItsData ? ResetVerdict::Plausible : ResetVerdict::Unproven;
}

ResetVerdict judgeReset(const Passing &p)
{
    const ConntrackEntry &entry = *p.entry;
    const ConntrackLast &last = entry.last;
    if (isClosing(entry.state))
        return ResetVerdict::Believed;
    if (entry.sides[1 - p.side].ackSeen && last.sight != ConntrackSight::Syn)
        return judgeByAcknowledgment(p);
    const bool answersWhatWasLetThrough =
        (entry.replySeen && last.sight == ConntrackSight::Syn) || (!entry.assured && last.sight == ConntrackSight::Ack);
    if (answersWhatWasLetThrough && p.segment.ack == last.end)
        return ResetVerdict::Believed;
    const bool answersChallenge =
        entry.state == S::SynSent && last.sight == ConntrackSight::Ack && last.side == 1 && p.segment.seq == last.ack;
    return answersChallenge ? ResetVerdict::Believed : ResetVerdict::Plausible;
}

/// nf_tcp_handle_invalid(): both sides closed, though with numbers that cannot be; the entry need not stay for days.
void hastenAfterInvalid(const Passing &p)
{
    ConntrackEntry &entry = *p.entry;
    const auto closes = [](ConntrackSight sight) { return sight == ConntrackSight::Rst || sight == ConntrackSight::Fin; };
    if (!entry.assured || !closes(p.sight))
        return;
    if (entry.last.side == p.side || !closes(entry.last.sight)) {
        entry.last.sight = p.sight;
        entry.last.side = p.side;
        return;
    }
    const Duration left = entry.expires - p.context.now;
    if (left >= seconds(120) && left > unacknowledgedTimeout(p.context))
        expireAt(p.context, entry, p.context.now + unacknowledgedTimeout(p.context));
}

/// The segment counts: the entry goes on to `next`.
Tracked goOn(const Passing &p, S next, Rule rule)
{
    ConntrackEntry &entry = *p.entry;
    const S from = entry.state;
    const bool answered = entry.replySeen;
    entry.last.sight = p.sight;
    entry.last.side = p.side;
    if (from != next && next == S::FinWait)
        entry.sides[p.side].closedFirst = true;
    const Tracked tracked = known(p);
    if (!answered && p.sight == ConntrackSight::Rst) {
        forget(p.table, p.context, entry.flow, Rule::ConntrackRefused);
        return tracked;
    }
    if (!answered && p.sight == ConntrackSight::Syn && from == S::SynSent && next == from)
        return tracked; // a repeated SYN keeps no entry alive
    if (answered && (from == S::SynRecv || from == S::Established) && next == S::Established)
        entry.assured = true;
    ConntrackEntry then = entry;
    then.state = next;
    then.replySeen = answered;
    expireAt(p.context, entry, p.context.now + timeoutNow(p.context, then));
    if (from != next || rule != Rule::ConntrackMoves)
        change(p.context, entry, next, rule);
    return tracked;
}

Tracked countIfInWindow(const Passing &p, S next, Rule rule = Rule::ConntrackMoves)
{
    const bool liberal = p.context.settings[Setting::ConntrackTcpBeLiberal] != 0;
    switch (takeNumbers(*p.entry, p.segment, p.side, liberal)) {
    case ConntrackWindow::Inside: return goOn(p, next, rule);
    case ConntrackWindow::Ignored: return ignored(p);
    case ConntrackWindow::Invalid: break;
    }
    hastenAfterInvalid(p);
    return invalid(p, Rule::ConntrackOutOfWindow);
}

Tracked resetPasses(const Passing &p)
{
    switch (judgeReset(p)) {
    case ResetVerdict::Plausible: return countIfInWindow(p, S::Close);
    case ResetVerdict::Believed: return goOn(p, S::Close, Rule::ConntrackMoves);
    case ResetVerdict::Unproven: return countIfInWindow(p, p.entry->state, Rule::ConntrackResetUnproven);
    case ResetVerdict::Invalid: break;
    }
    return invalid(p, Rule::ConntrackResetInvalid);
}

/// A SYN for a connection that is over: may the entry give way to a new one?
bool reopens(const Passing &p)
{
    const ConntrackEntry &entry = *p.entry;
    return entry.sides[0].closedFirst || entry.sides[1].closedFirst
        || (entry.last.side == p.side && entry.last.sight == ConntrackSight::Rst);
}

Tracked update(const Passing &p)
{
    ConntrackEntry &entry = *p.entry;
    const ConntrackOutcome outcome = conntrackOutcome(p.sight, entry.state, p.original());
    const bool over = entry.state == S::TimeWait || entry.state == S::Close;
    const bool synAfterEnd = outcome.state == S::SynSent && over;
    if (synAfterEnd && reopens(p)) {
        forget(p.table, p.context, entry.flow, Rule::ConntrackReopened);
        return begin(p);
    }
    if (outcome.ignored || synAfterEnd) {
        if (!answersIgnoredSyn(p))
            return letPass(p);
        resynchronize(p);
        return countIfInWindow(p, S::SynRecv, Rule::ConntrackResynchronized);
    }
    if (outcome.invalid)
        return invalid(p, Rule::ConntrackInvalid);
    if (p.sight == ConntrackSight::Rst)
        return resetPasses(p);
    if (isChallengeAck(p, outcome.state)) {
        entry.last.challengeExpected = false;
        return ignored(p);
    }
    if (outcome.state == S::SynSent2)
        entry.simultaneous = true;
    const bool bothOpened = entry.simultaneous && !p.original() && p.sight == ConntrackSight::Ack;
    return countIfInWindow(p, outcome.state == S::SynRecv && bothOpened ? S::Established : outcome.state);
}

} // namespace

Tracked track(ConntrackTable &table, ConntrackContext &context, const Packet &packet)
{
    if (packet.damage) { // seen at PRE_ROUTING, before anything else of the packet is believed
        context.log.add(context.now, context.cause, Rule::ConntrackChecksumWrong, context.node,
            FirewallJudged{packet.id, Verdict::Drop, CtState::Invalid});
        return {};
    }
    if (const IcmpMessage *icmp = packet.icmp())
        return {find(table, {icmp->quotedSource, icmp->quotedDestination}).entry ? CtState::Related : CtState::Invalid};
    const Segment *segment = packet.segment();
    if (!segment)
        return {CtState::New};
    const Found found = find(table, {segment->source, segment->destination});
    const Passing passing{table, context, *segment, packet.id, found.entry, found.side};
    if (!flagsCanBe(segment->flags))
        return invalid(passing, Rule::ConntrackInvalid);
    return found.entry ? update(passing) : begin(passing);
}

void confirm(ConntrackTable &table, ConntrackContext &context, const ConntrackEntry &unconfirmed)
{
    ConntrackEntry &entry = table.entries[unconfirmed.flow];
    entry = unconfirmed;
    entry.state = S::None;
    expireAt(context, entry, unconfirmed.expires);
    change(context, entry, unconfirmed.state, unconfirmed.state == S::SynSent ? Rule::ConntrackNew : Rule::ConntrackPickup);
}

void closeByReject(ConntrackTable &table, ConntrackContext &context, const Segment &rejected)
{
    ConntrackEntry *entry = find(table, {rejected.source, rejected.destination}).entry;
    if (!entry || entry->state == S::Close)
        return;
    expireAt(context, *entry, context.now + timeoutOf(context.settings, S::Close));
    change(context, *entry, S::Close, Rule::ConntrackRejected);
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
