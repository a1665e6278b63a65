#include "capture/analyse.h"

#include <algorithm>

namespace teardown {

namespace {

void addPackets(const CapturedConnection &connection, ConnectionAnalysis &analysis)
{
    for (const CapturedSegment &s : connection.segments) {
        SideSummary &side = analysis.sides[s.side];
        ++side.packets;
        side.bytes += s.payload;
        side.resets += s.flags.rst() ? 1 : 0;
        if (s.flags.fin() && !side.fin)
            side.fin = s.number;
    }
}

void addTraits(const CapturedConnection &connection, ConnectionAnalysis &analysis)
{
    for (const Finding &finding : analysis.findings) {
        SideSummary &side = analysis.sides[connection.segments[finding.segment].side];
        switch (finding.trait) {
        case SegmentTrait::Retransmission:
        case SegmentTrait::FastRetransmission:
        case SegmentTrait::NeedlessRetransmission: ++side.retransmissions; break;
        case SegmentTrait::Keepalive: ++side.keepalives; break;
        case SegmentTrait::WindowProbe: ++side.windowProbes; break;
        case SegmentTrait::ZeroWindow: ++side.zeroWindows; break;
        case SegmentTrait::DuplicateAck: ++side.duplicateAcks; break;
        default: break;
        }
    }
}

bool wasSeenAtBothEnds(const CapturedConnection &connection)
{
    return std::any_of(connection.segments.begin(), connection.segments.end(),
        [](const CapturedSegment &s) { return s.fate == PacketFate::Arrived; });
}

/// The server answered the SYN, and then showed nothing of a connection.
bool serverOnlyAnsweredSyn(const CapturedConnection &connection)
{
    bool answered = false;
    for (const CapturedSegment &s : connection.segments) {
        if (s.side == 1 && !s.flags.syn() && !s.flags.rst())
            return false;
        answered = answered || (s.side == 1 && s.flags.syn());
    }
    return answered;
}

std::vector<Limit> limitsOf(const CapturedConnection &connection, const ConnectionAnalysis &analysis)
{
    std::vector<Limit> limits;
    const auto has = [&](SegmentTrait trait) {
        return std::any_of(
            analysis.findings.begin(), analysis.findings.end(), [&](const Finding &f) { return f.trait == trait; });
    };
    if (!connection.startSeen)
        limits.push_back(Limit::NoStart);
    if (!wasSeenAtBothEnds(connection))
        limits.push_back(Limit::OnePlace);
    if (has(SegmentTrait::Gap) || has(SegmentTrait::AckOfUnseen))
        limits.push_back(Limit::Gaps);
    if (std::any_of(connection.segments.begin(), connection.segments.end(), [](const CapturedSegment &s) { return s.cut; }))
        limits.push_back(Limit::CutHeaders);
    if (analysis.sides[0].fin || analysis.sides[1].fin)
        limits.push_back(Limit::ProcessOrKernel);
    if (analysis.end.cause == EndCause::Abort)
        limits.push_back(Limit::UnreadData);
    const auto &last = analysis.states.last;
    if (last[0] != TcpState::Closed || last[1] != TcpState::Closed)
        limits.push_back(Limit::SilentEnd);
    if (serverOnlyAnsweredSyn(connection))
        limits.push_back(Limit::HandshakeAtServer);
    limits.push_back(Limit::StatesOnlyByPackets);
    return limits;
}

/// What endpoints ignored shows only in what they did later.
void addIgnored(const CapturedConnection &connection, ConnectionAnalysis &analysis)
{
    for (std::size_t i = 0; i < connection.segments.size(); ++i) {
        if (connection.segments[i].checksums == Checksums::Wrong)
            analysis.findings.push_back({i, SegmentTrait::WrongChecksum, std::nullopt, 0});
    }
    for (const std::size_t segment : analysis.states.ignoredResets)
        analysis.findings.push_back({segment, SegmentTrait::ResetIgnored, std::nullopt, 0});
    std::stable_sort(analysis.findings.begin(), analysis.findings.end(),
        [](const Finding &a, const Finding &b) { return a.segment < b.segment; });
}

} // namespace

ConnectionAnalysis analyse(const CapturedConnection &connection)
{
    ConnectionAnalysis analysis;
    analysis.findings = recognise(connection);
    analysis.states = inferStates(connection);
    addIgnored(connection, analysis);
    addPackets(connection, analysis);
    addTraits(connection, analysis);
    analysis.end = guessEnd(connection, analysis);
    analysis.limits = limitsOf(connection, analysis);
    return analysis;
}

} // namespace teardown
