#include "trace/state.h"

namespace teardown {

std::string_view name(TcpState state)
{
    switch (state) {
    case TcpState::Closed: return "CLOSED";
    case TcpState::Listen: return "LISTEN";
    case TcpState::SynSent: return "SYN_SENT";
    case TcpState::SynReceived: return "SYN_RECV";
    case TcpState::Established: return "ESTABLISHED";
    case TcpState::FinWait1: return "FIN_WAIT_1";
    case TcpState::FinWait2: return "FIN_WAIT_2";
    case TcpState::CloseWait: return "CLOSE_WAIT";
    case TcpState::Closing: return "CLOSING";
    case TcpState::LastAck: return "LAST_ACK";
    case TcpState::TimeWait: return "TIME_WAIT";
    }
    return {};
}

std::string_view ssName(TcpState state)
{
    switch (state) {
    case TcpState::Closed: return "UNCONN";
    case TcpState::Listen: return "LISTEN";
    case TcpState::SynSent: return "SYN-SENT";
    case TcpState::SynReceived: return "SYN-RECV";
    case TcpState::Established: return "ESTAB";
    case TcpState::FinWait1: return "FIN-WAIT-1";
    case TcpState::FinWait2: return "FIN-WAIT-2";
    case TcpState::CloseWait: return "CLOSE-WAIT";
    case TcpState::Closing: return "CLOSING";
    case TcpState::LastAck: return "LAST-ACK";
    case TcpState::TimeWait: return "TIME-WAIT";
    }
    return {};
}

std::string_view name(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Retransmit: return "retransmit";
    case TimerKind::TailLossProbe: return "tail-loss-probe";
    case TimerKind::Reordering: return "reordering";
    case TimerKind::SynRetransmit: return "syn-retransmit";
    case TimerKind::SynAck: return "syn-ack";
    case TimerKind::Persist: return "persist";
    case TimerKind::DelayedAck: return "delayed-ack";
    case TimerKind::Keepalive: return "keepalive";
    case TimerKind::FinWait2: return "fin-wait-2";
    case TimerKind::TimeWait: return "time-wait";
    case TimerKind::Count: break;
    }
    return {};
}

std::string_view name(NeighbourState state)
{
    switch (state) {
    case NeighbourState::None: return "NONE";
    case NeighbourState::Incomplete: return "INCOMPLETE";
    case NeighbourState::Reachable: return "REACHABLE";
    case NeighbourState::Stale: return "STALE";
    case NeighbourState::Delay: return "DELAY";
    case NeighbourState::Probe: return "PROBE";
    case NeighbourState::Failed: return "FAILED";
    case NeighbourState::Permanent: return "PERMANENT";
    }
    return {};
}

std::string_view name(ConntrackState state)
{
    switch (state) {
    case ConntrackState::None: return "NONE";
    case ConntrackState::SynSent: return "SYN_SENT";
    case ConntrackState::SynRecv: return "SYN_RECV";
    case ConntrackState::Established: return "ESTABLISHED";
    case ConntrackState::FinWait: return "FIN_WAIT";
    case ConntrackState::CloseWait: return "CLOSE_WAIT";
    case ConntrackState::LastAck: return "LAST_ACK";
    case ConntrackState::TimeWait: return "TIME_WAIT";
    case ConntrackState::Close: return "CLOSE";
    case ConntrackState::SynSent2: return "SYN_SENT2";
    }
    return {};
}

} // namespace teardown
