#include "sim/stepper.h"

#include "host/ip.h"
#include "wire/damage.h"

#include <utility>

// What can be done to a packet that is on a cable, and how a machine notices that it was damaged.

namespace teardown {

namespace {

auto isPacket(PacketId id)
{
    return [id](const FrameEvent &frame) { return frame.packet.id == id; };
}

} // namespace

NodeId Stepper::senderOf(const FrameEvent &frame) const
{
    return m_world.cables[frame.cable.value].ends[frame.direction == Direction::ToServer ? 0 : 1];
}

void Stepper::on(const DropPacket &action, HostContext &context)
{
    for (const FrameEvent &frame : m_world.queue.takeFrames(isPacket(action.packet)))
        lose(frame, LossReason::PickedByUser, context.cause);
}

void Stepper::on(const DelayPacket &action, HostContext &context)
{
    for (FrameEvent &frame : m_world.queue.takeFrames(isPacket(action.packet))) {
        frame.arrives = frame.arrives + action.by;
        frame.due = frame.due + action.by;
        m_log.add(m_world.now, context.cause, Rule::FrameDelayed, senderOf(frame),
            FrameDelayed{action.packet, frame.cable, frame.direction, action.by, frame.arrives});
        m_world.queue.push(frame.due, frame);
    }
}

/// The copy sets out now and takes as long as the packet, with all that has befallen it.
void Stepper::on(const DuplicatePacket &action, HostContext &context)
{
    std::vector<FrameEvent> frames = m_world.queue.takeFrames(isPacket(action.packet));
    for (const FrameEvent &frame : frames)
        m_world.queue.push(frame.due, frame);
    FrameEvent copy = frames.front();
    const PacketId id = m_log.addPacket(copy.packet);
    const RecordId made = m_log.add(m_world.now, context.cause, Rule::FrameDuplicated, senderOf(copy),
        PacketMade{id, {}, SegmentRole::Copy, action.packet, 0});
    copy.arrives = m_world.now + (copy.arrives - copy.departed);
    copy.due = m_world.now + (copy.due - copy.departed);
    copy.departed = m_world.now;
    copy.cause = m_log.add(m_world.now, made, Rule::FrameTravels, senderOf(copy),
        FrameDeparted{id, copy.cable, copy.direction, copy.arrives, static_cast<bool>(copy.packet.damage)});
    m_world.queue.push(copy.due, copy);
}

void Stepper::on(const CorruptPacket &action, HostContext &context)
{
    for (FrameEvent &frame : m_world.queue.takeFrames(isPacket(action.packet))) {
        if (!frame.packet.damage)
            damage(frame, *damageTo(frame.packet, action.part), context.cause);
        m_world.queue.push(frame.due, frame);
    }
}

void Stepper::damage(FrameEvent &frame, Damage damage, RecordId cause)
{
    const FrameCorrupted told{frame.packet.id, frame.cable, frame.direction, damage};
    damage.since = m_log.add(m_world.now, cause, Rule::FrameCorrupted, senderOf(frame), told);
    frame.packet.damage = damage;
}

bool Stepper::checksumsFit(HostContext &context, const Packet &packet)
{
    const bool ip = packet.damage.part == PacketPart::IpHeader;
    if (!ip && !isOwnAddress(context.host, packet.destination()))
        return true; // a router looks at the IP header only
    const Rule rule = ip ? Rule::IpChecksumWrong : packet.segment() ? Rule::TcpChecksumWrong : Rule::IcmpChecksumWrong;
    m_log.add(m_world.now, packet.damage.since, rule, context.node, PacketLost{packet.id, LossReason::WrongChecksum, {}, {}, {}});
    return false;
}

} // namespace teardown
