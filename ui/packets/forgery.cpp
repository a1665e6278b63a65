#include "packets/forgery.h"

#include <QCoreApplication>
#include <QStringList>

#include "text/markup.h"
#include "text/narrator.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Forgery)
};

std::optional<NodeId> ownerOf(const Setup &setup, Ipv4 address)
{
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i)
        for (const InterfaceSpec &interface : setup.nodes[i].interfaces)
            if (interface.address == address)
                return NodeId{i};
    return std::nullopt;
}

bool fits(const Socket &socket, std::optional<std::uint16_t> localPort, std::optional<std::uint16_t> remotePort)
{
    const FourTuple &tuple = socket.tcp.tuple;
    return !socket.isListener() && socket.tcp.state != TcpState::Closed && (!localPort || tuple.local.port == *localPort)
        && (!remotePort || tuple.remote.port == *remotePort);
}

std::int64_t sinceInitial(Seq number, Seq initial) { return std::int64_t{number.value() - initial.value()}; }

/// A segment that pretends to come from the other end; its numbers as if all was well.
InjectSegment plausible(const ForgeryTarget &target)
{
    InjectSegment segment;
    segment.source = target.pretended;
    segment.destination = target.receiver;
    segment.sourcePort = target.remote.port;
    segment.destinationPort = target.local.port;
    segment.window = 512;
    segment.seq = {NumberBase::SourceIsn, sinceInitial(target.expected, target.initialOfRemote)};
    return segment;
}

void acknowledge(InjectSegment &segment, const ForgeryTarget &target, std::int64_t beyond)
{
    segment.flags.set(Flag::Ack);
    segment.ack = BasedNumber{NumberBase::DestinationIsn, sinceInitial(target.sentUpTo, target.initialOfLocal) + beyond};
    if (target.timestamps)
        segment.timestamps =
            std::pair{BasedNumber{NumberBase::SourceLastTimestamp, 0}, BasedNumber{NumberBase::DestinationLastTimestamp, 0}};
}

std::optional<InjectSegment> sameAs(const Setup &setup, const Packet &packet)
{
    const Segment *old = packet.segment();
    const auto source = old ? ownerOf(setup, old->source.address) : std::nullopt;
    const auto destination = old ? ownerOf(setup, old->destination.address) : std::nullopt;
    if (!source || !destination)
        return std::nullopt;
    InjectSegment segment;
    segment.source = *source;
    segment.destination = *destination;
    segment.sourcePort = old->source.port;
    segment.destinationPort = old->destination.port;
    segment.flags = old->flags;
    segment.payloadLength = old->payload.length;
    segment.window = old->window;
    segment.seq = {NumberBase::Zero, old->seq.value()};
    if (old->flags.ack())
        segment.ack = BasedNumber{NumberBase::Zero, old->ack.value()};
    if (const auto &stamps = old->options.timestamps)
        segment.timestamps = std::pair{BasedNumber{NumberBase::Zero, stamps->value}, BasedNumber{NumberBase::Zero, stamps->echo}};
    return segment;
}

/// The part of a trace that a world has made.
Trace pastOf(const Trace &trace, const World &world)
{
    Trace past;
    past.records.assign(trace.records.begin(), trace.records.begin() + world.counters.records);
    past.packets.assign(trace.packets.begin(), trace.packets.begin() + world.counters.packets);
    past.calls.assign(trace.calls.begin(), trace.calls.begin() + world.counters.calls);
    past.actions.assign(trace.actions.begin(), trace.actions.begin() + world.appliedActions);
    return past;
}

/// A copy of the run in which the act is done now.
class WhatIf {
public:
    WhatIf(const Explorer &explorer, const Action &act)
        : m_setup(explorer.setup()),
          m_world(explorer.world()),
          m_trace(pastOf(explorer.trace(), m_world)),
          m_first(m_world.counters.records)
    {
        const Time now = explorer.now();
        m_actions = m_trace.actions;
        m_actions.push_back({now, act, true});
        for (const TimedAction &later : m_setup.actions)
            if (later.at > now)
                m_actions.push_back(later);
        advance(m_world, &m_trace, m_actions, now);
    }

    /// Runs on until the forged segment has arrived or is lost; the record that says so, invalid if that takes too long.
    RecordId fate()
    {
        constexpr int mostMoments = 3000;
        for (int i = 0; i < mostMoments; ++i) {
            if (const RecordId id = end(); id.valid())
                return id;
            const Time next = nextHappening(m_world);
            if (next == Time::never() || next > m_setup.end)
                break;
            advance(m_world, &m_trace, m_actions, next);
        }
        return {};
    }

    /// What it led to at the moment of its arrival and is worth telling.
    QStringList consequences(RecordId arrival) const
    {
        const Narrator narrator(m_setup, m_trace);
        std::vector<bool> follows(m_trace.records.size() - arrival.value, false);
        follows[0] = true;
        QStringList sentences;
        for (RecordId id{arrival.value + 1}; id.value < m_trace.records.size() && sentences.size() < 3; ++id.value) {
            const Record &record = m_trace[id];
            const bool caused = record.cause.valid() && record.cause >= arrival && follows[record.cause.value - arrival.value];
            if (!caused || record.time > m_trace[arrival].time)
                continue;
            follows[id.value - arrival.value] = true;
            if (narrator.worthListing(id) || record.as<SegmentJudged>() || record.as<DataReceived>())
                sentences += toPlainText(narrator.sentence(id));
            if (sentences.size() == 1 && reasonWanted(record))
                sentences += toPlainText(narrator.reason(id));
        }
        return sentences;
    }

    QString told(RecordId id) const { return toPlainText(Narrator(m_setup, m_trace).sentence(id)); }
    bool arrived(RecordId id) const { return m_trace[id].as<FrameArrived>(); }

private:
    static bool reasonWanted(const Record &record)
    {
        return record.as<SegmentJudged>() || record.as<StateChanged>() || record.as<PacketMade>();
    }

    RecordId end()
    {
        for (; m_first < m_trace.records.size(); ++m_first) {
            const Record &record = m_trace.records[m_first];
            if (const auto *made = record.as<PacketMade>(); made && made->role == SegmentRole::Forged && !m_packet.valid())
                m_packet = made->packet;
            if (!m_packet.valid() || packetOf(record) != m_packet)
                continue;
            const bool there =
                record.as<FrameArrived>() && ownerOf(m_setup, m_trace.packet(m_packet).destination()) == record.node;
            if (there || record.as<PacketLost>())
                return {static_cast<std::uint32_t>(m_first)};
        }
        return {};
    }

    const Setup &m_setup;
    World m_world;
    Trace m_trace;
    std::vector<TimedAction> m_actions;
    std::size_t m_first; ///< the record that is looked at next
    PacketId m_packet;
};

} // namespace

std::optional<ForgeryTarget> forgeryTarget(
    const World &world, NodeId receiver, std::optional<std::uint16_t> localPort, std::optional<std::uint16_t> remotePort)
{
    const Host &host = world.nodes[receiver.value].host;
    const Endpoint *found = nullptr;
    for (const auto &[id, socket] : host.sockets)
        if (fits(socket, localPort, remotePort))
            found = &socket.tcp;
    const auto pretended = found ? ownerOf(*world.setup, found->tuple.remote.address) : std::nullopt;
    if (!pretended)
        return std::nullopt;
    return ForgeryTarget{receiver, *pretended, found->tuple.local, found->tuple.remote, found->state, found->rcv.irs,
        found->snd.iss, found->rcv.nxt, found->rcv.wnd, found->snd.nxt, found->lastTimestampSent != 0};
}

QString presetName(ForgeryPreset preset)
{
    switch (preset) {
    case ForgeryPreset::RstExact: return Text::tr("RST, exactly the number that is expected");
    case ForgeryPreset::RstInWindow: return Text::tr("RST, elsewhere in the window");
    case ForgeryPreset::RstOutside: return Text::tr("RST, outside of the window");
    case ForgeryPreset::SynInWindow: return Text::tr("SYN in the window");
    case ForgeryPreset::AckOfUnsent: return Text::tr("ACK of data that was never sent");
    case ForgeryPreset::DataInOrder: return Text::tr("Data that nobody sent");
    case ForgeryPreset::OldDuplicate: return Text::tr("The selected segment once more");
    case ForgeryPreset::Count: break;
    }
    return {};
}

std::optional<InjectSegment> presetSegment(
    ForgeryPreset preset, const Explorer &explorer, const std::optional<ForgeryTarget> &target)
{
    if (preset == ForgeryPreset::OldDuplicate) {
        const RecordId selected = explorer.selected();
        const PacketId packet = selected.valid() ? packetOf(explorer.trace()[selected]) : PacketId{};
        return packet.valid() ? sameAs(explorer.setup(), explorer.trace().packet(packet)) : std::nullopt;
    }
    if (!target)
        return std::nullopt;
    InjectSegment segment = plausible(*target);
    const std::int64_t window = target->window;
    switch (preset) {
    case ForgeryPreset::RstExact: segment.flags = Flag::Rst; break;
    case ForgeryPreset::RstInWindow:
        segment.flags = Flag::Rst;
        segment.seq.value += std::max<std::int64_t>(window / 2, 1);
        break;
    case ForgeryPreset::RstOutside:
        segment.flags = Flag::Rst;
        segment.seq.value += window + 1000;
        break;
    case ForgeryPreset::SynInWindow:
        segment.flags = Flag::Syn;
        segment.seq.value += std::max<std::int64_t>(window / 2, 1);
        break;
    case ForgeryPreset::AckOfUnsent: acknowledge(segment, *target, 100'000); break;
    case ForgeryPreset::DataInOrder:
        acknowledge(segment, *target, 0);
        segment.flags.set(Flag::Psh);
        segment.payloadLength = 100;
        break;
    case ForgeryPreset::OldDuplicate:
    case ForgeryPreset::Count: break;
    }
    return segment;
}

QString foretold(const Explorer &explorer, const Action &act)
{
    if (const Refusal why = explorer.whyNot(act); why != Refusal::None)
        return toPlainText(refusalReason(why, explorer.setup(), act));
    WhatIf run(explorer, act);
    const RecordId fate = run.fate();
    if (!fate.valid())
        return Text::tr("The segment does not arrive as long as the run lasts.");
    if (!run.arrived(fate))
        return run.told(fate);
    const QStringList sentences = run.consequences(fate);
    return sentences.isEmpty() ? Text::tr("It arrives, and nothing comes of it.") : sentences.join(QLatin1Char(' '));
}

} // namespace teardown
