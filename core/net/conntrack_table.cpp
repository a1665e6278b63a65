#include "net/conntrack_table.h"

namespace teardown {

namespace {

using S = ConntrackState;

constexpr ConntrackOutcome to(S state) { return {state, false, false}; }
constexpr ConntrackOutcome ignore{S::None, true, false};
constexpr ConntrackOutcome invalid{S::None, false, true};

ConntrackOutcome onSyn(S state, bool original)
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

ConntrackOutcome onSynAck(S state, bool original)
{
    if (state == S::SynSent2 || (original && state == S::SynRecv))
        return to(S::SynRecv);
    if (original || state == S::None)
        return invalid;
    return state == S::SynSent ? to(S::SynRecv) : ignore;
}

ConntrackOutcome onFin(S state)
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

ConntrackOutcome onAck(S state, bool original)
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

} // namespace

ConntrackOutcome conntrackOutcome(ConntrackSight sight, S state, bool original)
{
    switch (sight) {
    case ConntrackSight::Syn: return onSyn(state, original);
    case ConntrackSight::SynAck: return onSynAck(state, original);
    case ConntrackSight::Fin: return onFin(state);
    case ConntrackSight::Ack: return onAck(state, original);
    case ConntrackSight::Rst: return state == S::None ? invalid : to(S::Close);
    case ConntrackSight::None: return invalid;
    }
    return invalid;
}

ConntrackSight sightOf(Flags flags)
{
    if (flags.rst())
        return ConntrackSight::Rst;
    if (flags.syn())
        return flags.ack() ? ConntrackSight::SynAck : ConntrackSight::Syn;
    if (flags.fin())
        return ConntrackSight::Fin;
    return flags.ack() ? ConntrackSight::Ack : ConntrackSight::None;
}

bool flagsCanBe(Flags flags)
{
    const bool urgent = flags.has(Flag::Urg);
    flags.clear(Flag::Psh);
    flags.clear(Flag::Urg);
    if (flags == Flags(Flag::Syn) || flags == Flags(Flag::Ack) || flags == (Flag::Fin | Flag::Ack))
        return true;
    return !urgent && (flags == (Flag::Syn | Flag::Ack) || flags == Flags(Flag::Rst) || flags == (Flag::Rst | Flag::Ack));
}

} // namespace teardown
