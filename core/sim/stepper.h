#pragma once

#include "sim/world.h"

namespace teardown {

/// Carries out what the hosts want and moves frames over cables. Has no state of the world: lives for one step or for many.
class Stepper {
public:
    Stepper(World &world, Trace *trace) : m_world(world), m_log(world.counters, trace) {}

    /// Takes the next event and does what follows from it at once.
    void step();
    void act(const Action &action, RecordId cause, Rule rule);
    Log &log() { return m_log; }

private:
    void handle(const Event &event);
    HostContext contextFor(NodeId node, RecordId cause);
    /// Sends, schedules and books what a host asked for.
    void carryOut(HostContext &context);
    void transmit(NodeId node, const FrameOut &frame);
    void schedule(NodeId node, const std::vector<ConntrackRequest> &requests);

    void onEvent(const FrameEvent &frame);
    void onEvent(const SocketTimerEvent &event);
    void onEvent(const ThreadWakeEvent &event);
    void onEvent(const NeighbourTimerEvent &event);
    void onEvent(const ConntrackTimerEvent &event);
    void onEvent(const ProcessStartEvent &event);
    void onEvent(const FloodEvent &event);
    void onEvent(const PowerGoesEvent &event);
    void deliver(NodeId node, std::uint8_t interface, const Packet &packet, RecordId cause);
    void forward(HostContext &context, const Packet &packet);
    void lose(const FrameEvent &frame, LossReason reason, RecordId cause);
    NodeId senderOf(const FrameEvent &frame) const;
    /// The frame gets this damage now, and a record tells of it.
    void damage(FrameEvent &frame, Damage damage, RecordId cause);
    /// Checks that the node makes of a packet before it uses it: IP on every hop, TCP and ICMP where the packet ends.
    bool checksumsFit(HostContext &context, const Packet &packet);

    void on(const KillProcess &action, HostContext &context);
    void on(const StopProcess &action, HostContext &context);
    void on(const ContinueProcess &action, HostContext &context);
    void on(const StartProcess &action, HostContext &context);
    void on(const PowerOff &action, HostContext &context);
    void on(const PowerOn &action, HostContext &context);
    void on(const ShutDownHost &action, HostContext &context);
    void on(const SetCarrier &action, HostContext &context);
    void on(const SetInterface &action, HostContext &context);
    void on(const AddPathRule &action, HostContext &context);
    void on(const RemovePathRule &action, HostContext &context);
    void on(const SetBlackHole &action, HostContext &context);
    void on(const SetCable &action, HostContext &context);
    void on(const DropPacket &action, HostContext &context);
    void on(const DelayPacket &action, HostContext &context);
    void on(const DuplicatePacket &action, HostContext &context);
    void on(const CorruptPacket &action, HostContext &context);
    void on(const ChangeSetting &action, HostContext &context);
    void on(const ChangeRoute &action, HostContext &context);
    void on(const FlushNeighbours &action, HostContext &context);
    void on(const PinNeighbour &action, HostContext &context);
    void on(const SetFirewall &action, HostContext &context);
    void on(const FlushConntrack &action, HostContext &context);
    void on(const InjectSegment &action, HostContext &context);
    void on(const MakeCall &action, HostContext &context);

    void startProgram(HostContext &context, std::uint32_t spec);
    void forge(HostContext &context, const InjectSegment &action);
    void powerDown(HostContext &context, Rule rule);
    void changeCarrier(HostContext &context, std::uint8_t interface, bool up);
    void peerCarrier(HostContext &context, std::uint8_t interface, bool up);

    Host &host(NodeId id) { return m_world.nodes[id.value].host; }

    /// The lists of the last HostContext, empty: the next one need not allocate its own.
    struct Lists {
        std::vector<Outgoing> out;
        std::vector<FrameOut> frames;
        std::vector<TimerRequest> timerRequests;
        std::vector<WakeRequest> wakes;
        std::vector<NeighbourRequest> neighbourRequests;
        std::vector<SocketId> touched;
    };

    World &m_world;
    Log m_log;
    Lists m_lists;
};

} // namespace teardown
