#include "formats/packetdrill_segment.h"

#include "formats/tcpdump_line.h"

namespace teardown {

namespace {

/// The numbers count on from 0, so one that lies before the first wraps around.
std::string wrapped(std::int64_t number) { return std::to_string(static_cast<std::uint32_t>(number)); }

std::string rangeText(const Packet &packet, const RelativeNumbers &numbers)
{
    const std::int64_t seq = numbers.seq(packet);
    const std::uint32_t length = packet.segment()->payload.length;
    return wrapped(seq) + ':' + wrapped(seq + length) + '(' + std::to_string(length) + ')';
}

void append(std::string &list, const std::string &item) { list += (list.empty() ? "" : ",") + item; }

/// In the order in which they stand on the wire, see wireBytes().
std::string optionList(const Packet &packet, const RelativeNumbers &numbers)
{
    const TcpOptions &options = packet.segment()->options;
    std::string list;
    if (options.maximumSegmentSize)
        append(list, "mss " + std::to_string(*options.maximumSegmentSize));
    if (options.sackPermitted)
        append(list, options.timestamps ? "sackOK" : "nop,nop,sackOK");
    if (options.timestamps)
        append(list,
            (options.sackPermitted ? "" : "nop,nop,") + ("TS val " + std::to_string(options.timestamps->value)) + " ecr "
                + std::to_string(options.timestamps->echo));
    if (options.windowScale)
        append(list, "nop,wscale " + std::to_string(*options.windowScale));
    for (std::size_t i = 0; i < options.sack.count; ++i) {
        const SackBlock &block = options.sack.blocks[i];
        const std::string range = wrapped(numbers.inAcknowledgedStream(packet, block.left)) + ':'
            + wrapped(numbers.inAcknowledgedStream(packet, block.right));
        append(list, i == 0 ? "nop,nop,sack " + range : range);
    }
    return list;
}

std::string unreachableName(std::uint8_t code)
{
    switch (code) {
    case 0: return "net_unreachable";
    case 1: return "host_unreachable";
    case 3: return "port_unreachable";
    case 13: return "packet_filtered";
    default: return std::to_string(code);
    }
}

} // namespace

std::string packetdrillSegment(const Packet &packet, const RelativeNumbers &numbers)
{
    const Segment &segment = *packet.segment();
    std::string text = tcpdumpFlagLetters(segment.flags) + ' ' + rangeText(packet, numbers);
    if (segment.flags.ack())
        text += " ack " + wrapped(numbers.ack(packet));
    text += " win " + std::to_string(segment.window);
    const std::string options = optionList(packet, numbers);
    return options.empty() ? text : text + " <" + options + '>';
}

std::string packetdrillIcmp(const IcmpMessage &message, const Packet &about, const RelativeNumbers &numbers)
{
    return "icmp unreachable " + unreachableName(message.code) + " [" + rangeText(about, numbers) + ']';
}

} // namespace teardown
