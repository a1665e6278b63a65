#include "formats/packet_text.h"

namespace teardown {

namespace {

std::string segmentText(const Packet &packet, const Segment &segment, const RelativeNumbers &numbers)
{
    std::string text = longNames(segment.flags);
    std::erase(text, ' ');
    text += (text.empty() ? "seq " : " seq ") + std::to_string(numbers.seq(packet));
    if (segment.flags.ack())
        text += " ack " + std::to_string(numbers.ack(packet));
    if (segment.payload.length > 0)
        text += " len " + std::to_string(segment.payload.length);
    if (segment.window == 0 && !segment.flags.rst())
        text += " win 0";
    for (std::size_t i = 0; i < segment.options.sack.count; ++i) {
        const SackBlock &block = segment.options.sack.blocks[i];
        text += " sack " + std::to_string(numbers.inAcknowledgedStream(packet, block.left)) + '-'
            + std::to_string(numbers.inAcknowledgedStream(packet, block.right));
    }
    return text;
}

std::string icmpText(const IcmpMessage &message)
{
    switch (message.code) {
    case 0: return "ICMP net unreachable";
    case 1: return "ICMP host unreachable";
    case 3: return "ICMP port unreachable";
    case 13: return "ICMP admin prohibited";
    default: return "ICMP unreachable, code " + std::to_string(message.code);
    }
}

std::string arpText(const ArpMessage &message)
{
    return message.request ? "who-has " + toString(message.target) : toString(message.sender) + " is here";
}

} // namespace

std::string packetText(const Packet &packet, const RelativeNumbers &numbers)
{
    if (const Segment *segment = packet.segment())
        return segmentText(packet, *segment, numbers);
    if (const IcmpMessage *message = packet.icmp())
        return icmpText(*message);
    return arpText(*packet.arp());
}

} // namespace teardown
