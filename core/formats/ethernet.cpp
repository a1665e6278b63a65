#include "formats/ethernet.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::uint16_t etherTypeIp = 0x0800, etherTypeArp = 0x0806;
constexpr std::size_t timeToLiveAt = 8, checksumAt = 10;

/// Takes routers off the time to live of an IP header; its checksum changes as in RFC 1624.
void forward(std::vector<std::uint8_t> &datagram, unsigned forwards)
{
    datagram[timeToLiveAt] = static_cast<std::uint8_t>(datagram[timeToLiveAt] - forwards);
    std::uint32_t sum = datagram[checksumAt] * 256u + datagram[checksumAt + 1] + forwards * 256u;
    sum = (sum & 0xffff) + (sum >> 16);
    datagram[checksumAt] = static_cast<std::uint8_t>(sum >> 8);
    datagram[checksumAt + 1] = static_cast<std::uint8_t>(sum);
}

} // namespace

std::vector<std::uint8_t> ethernetFrame(const Packet &packet, Ipv4 source, Ipv4 destination, unsigned forwards)
{
    const ArpMessage *arp = packet.arp();
    const bool toAll = arp && arp->request && arp->broadcast;
    constexpr HardwareAddress broadcast{0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    const HardwareAddress to = toAll ? broadcast : hardwareAddressOf(destination), from = hardwareAddressOf(source);
    std::vector<std::uint8_t> content = wireBytes(packet);
    if (!arp)
        forward(content, forwards);
    const std::uint16_t type = arp ? etherTypeArp : etherTypeIp;
    std::vector<std::uint8_t> frame;
    frame.reserve(to.size() + from.size() + 2 + content.size());
    const auto append = [&frame](std::uint8_t byte) { frame.push_back(byte); };
    std::for_each(to.begin(), to.end(), append);
    std::for_each(from.begin(), from.end(), append);
    append(static_cast<std::uint8_t>(type >> 8));
    append(static_cast<std::uint8_t>(type));
    std::for_each(content.begin(), content.end(), append);
    return frame;
}

} // namespace teardown
