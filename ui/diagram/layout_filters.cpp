#include "diagram/layout_builder.h"

#include <algorithm>

// What of a trace is drawn, as the options want it.

namespace teardown {

namespace {

constexpr std::uint32_t farEnough = 5000; // records; a connection sends something long before

} // namespace

bool LayoutBuilder::isHidden(const Trace &trace, const Packet &packet, const PacketMade &made, const PacketArt &art)
{
    const LayoutOptions &options = m_layout.options;
    if (packet.arp())
        return !options.arp;
    if (packet.icmp())
        return !options.icmp || !showsCause(trace, trace[art.made]);
    if (art.dotted && !options.probes)
        return true;
    if (art.again && !options.retransmissions)
        return true;
    return (art.look == PacketLook::Ack && !art.dotted && !options.bareAcks)
        || !showsConnection(m_numbers.connectionOf(made.packet));
}

bool LayoutBuilder::showsConnection(std::optional<std::size_t> connection) const
{
    const auto &shown = m_layout.options.connections;
    return shown.empty() || !connection || std::find(shown.begin(), shown.end(), *connection) != shown.end();
}

/// A socket belongs to the connection of the first segment that it sends; one that sends none is shown.
bool LayoutBuilder::showsSocket(const Trace &trace, RecordId from, SocketId socket)
{
    if (m_layout.options.connections.empty())
        return true;
    if (const auto known = m_socketShown.find(socket); known != m_socketShown.end())
        return known->second;
    m_numbers.update(trace);
    for (std::uint32_t i = from.value; i < trace.records.size() && i < from.value + farEnough; ++i) {
        const auto *made = trace.records[i].as<PacketMade>();
        if (made && made->socket == socket && trace.packet(made->packet).segment())
            return m_socketShown[socket] = showsConnection(m_numbers.connectionOf(made->packet));
    }
    return true;
}

/// Of what a packet led to: whether its connection is shown.
bool LayoutBuilder::showsCause(const Trace &trace, const Record &record) const
{
    if (m_layout.options.connections.empty() || !record.cause.valid())
        return true;
    const PacketId packet = packetOf(trace[record.cause]);
    return !packet.valid() || showsConnection(m_numbers.connectionOf(packet));
}

void LayoutBuilder::numberArrow(PacketId packet, Time departed)
{
    const LayoutOptions &options = m_layout.options;
    const bool wanted = options.arrowNumbers == ArrowNumbering::All
        || (options.arrowNumbers == ArrowNumbering::Noted && m_notesOnPacket.contains(packet));
    if (wanted && departed >= options.numberFrom)
        artOf(packet).number = ++m_arrowsNumbered;
}

} // namespace teardown
