#include "sim/state_pairs.h"

namespace teardown {

namespace {

/// What an end in this state has done and knows. Each thing known of the peer is something that the peer must have done.
struct Facts {
    bool exists;      ///< it has a connection at all
    bool synReceived; ///< the peer's SYN is in
    bool synAcked;    ///< the peer has our SYN
    bool finSent;     ///< our FIN is in the send queue, or out
    bool finAcked;    ///< the peer has our FIN
    bool finReceived; ///< the peer's FIN is in, and everything before it
    bool finSecond;   ///< our FIN was sent after the peer's had come, so it acknowledges that
};

constexpr Facts factsOf(TcpState state)
{
    switch (state) {
    case TcpState::Closed:
    case TcpState::Listen: return {};
    case TcpState::SynSent: return {true, false, false, false, false, false, false};
    case TcpState::SynReceived: return {true, true, false, false, false, false, false};
    case TcpState::Established: return {true, true, true, false, false, false, false};
    case TcpState::FinWait1: return {true, true, true, true, false, false, false};
    case TcpState::FinWait2: return {true, true, true, true, true, false, false};
    case TcpState::CloseWait: return {true, true, true, false, false, true, false};
    case TcpState::Closing: return {true, true, true, true, false, true, false};
    case TcpState::LastAck: return {true, true, true, true, false, true, true};
    case TcpState::TimeWait: return {true, true, true, true, true, true, false};
    }
    return {};
}

constexpr std::string_view whatIsImpossible(const Facts &knows, const Facts &did)
{
    if (knows.synAcked && !did.synReceived)
        return "one end has an acknowledgment of its SYN, the other has no SYN";
    if (knows.finAcked && !did.finReceived)
        return "one end has an acknowledgment of its FIN, the other has no FIN";
    if (knows.finReceived && !did.finSent)
        return "one end has a FIN that the other has not sent";
    if (knows.finSecond && did.finReceived && !did.finAcked)
        return "one end's FIN acknowledges the other's FIN, and the other has it without knowing that";
    return {};
}

} // namespace

std::string_view whyNotTogether(TcpState one, TcpState other)
{
    const Facts a = factsOf(one), b = factsOf(other);
    if (!a.exists || !b.exists)
        return {};
    const std::string_view why = whatIsImpossible(a, b);
    return why.empty() ? whatIsImpossible(b, a) : why;
}

} // namespace teardown
