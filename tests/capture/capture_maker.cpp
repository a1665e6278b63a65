#include "capture_maker.h"

#include <sstream>

namespace teardown {

namespace {

void put(Bytes &bytes, std::uint64_t value, int count)
{
    for (int i = count - 1; i >= 0; --i)
        bytes.push_back(i < 8 ? static_cast<std::uint8_t>(value >> (8 * i)) : std::uint8_t{0});
}

void append(Bytes &bytes, const Bytes &more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

Bytes tcpBytes(const MadeSegment &s)
{
    Bytes bytes;
    put(bytes, s.fromClient ? 1000 : 80, 2);
    put(bytes, s.fromClient ? 80 : 1000, 2);
    put(bytes, s.seq, 4);
    put(bytes, s.ack, 4);
    put(bytes, 8u << 4, 1); // twelve bytes of options
    put(bytes, s.flags.bits, 1);
    put(bytes, s.window, 2);
    put(bytes, 0, 4);
    put(bytes, 0x0101080a, 4);
    put(bytes, 77, 4);
    put(bytes, 88, 4);
    bytes.insert(bytes.end(), s.payload, 'x');
    return bytes;
}

} // namespace

Bytes ipv4Datagram(const MadeSegment &s)
{
    const Bytes tcp = tcpBytes(s);
    Bytes bytes;
    put(bytes, 0x4600, 2); // with four bytes of options
    put(bytes, 24 + tcp.size(), 2);
    put(bytes, s.identification, 2);
    put(bytes, 0x4000, 2);
    put(bytes, s.timeToLive, 1);
    put(bytes, 6, 1);
    put(bytes, 0, 2);
    put(bytes, s.fromClient ? 0x0a000001 : 0x0a000002, 4);
    put(bytes, s.fromClient ? 0x0a000002 : 0x0a000001, 4);
    put(bytes, 0x01010101, 4);
    append(bytes, tcp);
    return bytes;
}

Bytes ipv6Datagram(const MadeSegment &s)
{
    const Bytes tcp = tcpBytes(s);
    Bytes bytes;
    put(bytes, 0x60000000, 4);
    put(bytes, 16 + tcp.size(), 2);
    put(bytes, 0, 1); // hop-by-hop options
    put(bytes, s.timeToLive, 1);
    for (const bool first : {s.fromClient, !s.fromClient}) {
        put(bytes, 0x20010db800000000, 8);
        put(bytes, first ? 1 : 2, 8);
    }
    put(bytes, 0x3c00010400000000, 8); // destination options next
    put(bytes, 0x0600010400000000, 8); // TCP next
    append(bytes, tcp);
    return bytes;
}

Bytes linkFrame(std::uint16_t linkType, const Bytes &datagram, int tags)
{
    const bool isV6 = datagram[0] >> 4 == 6;
    const std::uint16_t type = isV6 ? 0x86dd : 0x0800;
    Bytes bytes;
    if (linkType == 0 || linkType == 108)
        put(bytes, isV6 ? 24 : 2, 4);
    if (linkType == 1) {
        put(bytes, 0, 6);
        put(bytes, 0, 6);
        for (int i = 0; i < tags; ++i)
            put(bytes, i + 1 < tags ? 0x88a80005 : 0x81000007, 4);
        put(bytes, type, 2);
    }
    if (linkType == 113) {
        put(bytes, 0x0000000100060000, 8);
        put(bytes, 0, 6);
        put(bytes, type, 2);
    }
    if (linkType == 276) {
        put(bytes, type, 2);
        put(bytes, 0, 18);
    }
    append(bytes, datagram);
    return bytes;
}

PcapMaker::PcapMaker(std::uint16_t linkType, bool bigEndian, bool nanoseconds)
    : m_bigEndian(bigEndian),
      m_nanoseconds(nanoseconds)
{
    put32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4);
    put16(2);
    put16(4);
    put32(0);
    put32(0);
    put32(65535);
    put32(linkType);
}

void PcapMaker::put16(std::uint16_t value)
{
    const auto high = static_cast<std::uint8_t>(value >> 8), low = static_cast<std::uint8_t>(value);
    m_bytes.push_back(m_bigEndian ? high : low);
    m_bytes.push_back(m_bigEndian ? low : high);
}

void PcapMaker::put32(std::uint32_t value)
{
    const auto high = static_cast<std::uint16_t>(value >> 16), low = static_cast<std::uint16_t>(value);
    put16(m_bigEndian ? high : low);
    put16(m_bigEndian ? low : high);
}

void PcapMaker::add(std::int64_t timeNs, const Bytes &frame, std::size_t captured)
{
    const std::size_t length = std::min(captured, frame.size());
    put32(static_cast<std::uint32_t>(timeNs / 1'000'000'000));
    put32(static_cast<std::uint32_t>(timeNs % 1'000'000'000 / (m_nanoseconds ? 1 : 1000)));
    put32(static_cast<std::uint32_t>(length));
    put32(static_cast<std::uint32_t>(frame.size()));
    m_bytes.insert(m_bytes.end(), frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(length));
}

void BlockMaker::append32(Bytes &to, std::uint32_t value) const
{
    for (int i = 0; i < 4; ++i)
        to.push_back(static_cast<std::uint8_t>(value >> (8 * (m_bigEndian ? 3 - i : i))));
}

void BlockMaker::put16(std::uint16_t value)
{
    const auto high = static_cast<std::uint8_t>(value >> 8), low = static_cast<std::uint8_t>(value);
    m_content.push_back(m_bigEndian ? high : low);
    m_content.push_back(m_bigEndian ? low : high);
}

void BlockMaker::put32(std::uint32_t value) { append32(m_content, value); }

void BlockMaker::putBytes(const Bytes &bytes)
{
    append(m_content, bytes);
    m_content.resize((m_content.size() + 3) / 4 * 4);
}

void BlockMaker::block(std::uint32_t type)
{
    const auto length = static_cast<std::uint32_t>(m_content.size() + 12);
    append32(m_bytes, type);
    append32(m_bytes, length);
    append(m_bytes, m_content);
    append32(m_bytes, length);
    m_content.clear();
}

Bytes mutated(Bytes bytes, Random &random)
{
    for (std::uint64_t n = 1 + random.below(8); n > 0 && !bytes.empty(); --n) {
        const auto at = static_cast<std::ptrdiff_t>(random.below(bytes.size()));
        switch (random.below(5)) {
        case 0: bytes[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(random.below(256)); break;
        case 1: bytes[static_cast<std::size_t>(at)] = random.below(2) == 0 ? 0 : 255; break;
        case 2: bytes[static_cast<std::size_t>(at)] ^= static_cast<std::uint8_t>(1u << random.below(8)); break;
        case 3: bytes.erase(bytes.begin() + at); break;
        default: bytes.insert(bytes.begin() + at, bytes[static_cast<std::size_t>(at)]); break;
        }
    }
    return bytes;
}

Result<Capture> imported(const Bytes &bytes)
{
    std::istringstream stream(std::string(bytes.begin(), bytes.end()));
    return readCapture(stream, "made");
}

std::vector<MadeSegment> wholeConversation()
{
    const Flags synAck = Flag::Syn | Flag::Ack, data = Flag::Psh | Flag::Ack, finAck = Flag::Fin | Flag::Ack;
    return {{true, 100, 0, Flag::Syn}, {false, 500, 101, synAck}, {true, 101, 501, Flag::Ack}, {true, 101, 501, data, 10},
        {false, 501, 111, data, 10}, {true, 111, 511, finAck}, {false, 511, 112, Flag::Ack}, {false, 511, 112, finAck},
        {true, 112, 512, Flag::Ack}};
}

} // namespace teardown
