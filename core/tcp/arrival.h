#pragma once

#include "tcp/endpoint.h"

namespace teardown {

// The checks of RFC 9293 3.10.7.4, in its order. Shared by the files that hold them; not for others.

enum class Check : std::uint8_t { Continue, Stop };

struct Arrival {
    Endpoint &endpoint;
    TcpContext &context;
    const Segment &segment;
    PacketId packet;

    void judge(Rule rule, bool accepted) const
    {
        context.log.add(context.now, context.cause, rule, context.node, SegmentJudged{endpoint.id, packet, accepted});
    }
};

Check checkSequence(const Arrival &arrival); // first
Check checkRst(const Arrival &arrival);      // second
Check checkSecurity(const Arrival &arrival); // third
Check checkSyn(const Arrival &arrival);      // fourth
Check checkAck(const Arrival &arrival);      // fifth
Check checkUrg(const Arrival &arrival);      // sixth
Check processText(const Arrival &arrival);   // seventh
Check checkFin(const Arrival &arrival);      // eighth

void segmentArrivesInSynSent(const Arrival &arrival);
void segmentArrivesInOtherStates(const Arrival &arrival);

/// Takes in SEG.ACK, SEG.WND and SACK blocks; false: the ACK number cannot be (RFC 5961 5.2).
bool takeAcknowledgment(const Arrival &arrival);
/// The FIN, in order now.
void finArrives(const Arrival &arrival);
/// TS.Recent follows the segment that holds the left edge of the window (RFC 7323 4.3).
void updateRecentTimestamp(const Arrival &arrival);

} // namespace teardown
