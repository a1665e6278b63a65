#include "trace/record.h"

namespace teardown {

std::string_view name(SegmentRole role)
{
    switch (role) {
    case SegmentRole::Normal: return "normal";
    case SegmentRole::Acknowledgment: return "acknowledgment";
    case SegmentRole::Retransmission: return "retransmission";
    case SegmentRole::FastRetransmission: return "fast-retransmission";
    case SegmentRole::TailLossProbe: return "tail-loss-probe";
    case SegmentRole::KeepaliveProbe: return "keepalive-probe";
    case SegmentRole::WindowProbe: return "window-probe";
    case SegmentRole::ChallengeAck: return "challenge-ack";
    case SegmentRole::DuplicateAck: return "duplicate-ack";
    case SegmentRole::Reset: return "reset";
    case SegmentRole::Forged: return "forged";
    case SegmentRole::Copy: return "copy";
    }
    return {};
}

std::string_view name(LossReason reason)
{
    switch (reason) {
    case LossReason::PathRule: return "path-rule";
    case LossReason::RandomLoss: return "random-loss";
    case LossReason::CableCut: return "cable-cut";
    case LossReason::PickedByUser: return "picked-by-user";
    case LossReason::HostOff: return "host-off";
    case LossReason::InterfaceDown: return "interface-down";
    case LossReason::FirewallDrop: return "firewall-drop";
    case LossReason::NoRoute: return "no-route";
    case LossReason::RouteBlackhole: return "route-blackhole";
    case LossReason::NeighbourFailed: return "neighbour-failed";
    case LossReason::NotForMe: return "not-for-me";
    case LossReason::QueueOverflow: return "queue-overflow";
    case LossReason::TtlExpired: return "ttl-expired";
    case LossReason::WrongChecksum: return "wrong-checksum";
    }
    return {};
}

SocketId socketOf(const Record &record)
{
    return std::visit(
        [](const auto &body) {
            if constexpr (requires { body.socket; })
                return body.socket;
            else
                return SocketId{};
        },
        record.body);
}

PacketId packetOf(const Record &record)
{
    return std::visit(
        [](const auto &body) {
            if constexpr (requires { body.packet; })
                return body.packet;
            else
                return PacketId{};
        },
        record.body);
}

} // namespace teardown
