#include "capture/frame_reader.h"

#include <algorithm>
#include <utility>

// The blocks of draft-ietf-opsawg-pcapng.

namespace teardown {

namespace {

constexpr std::uint32_t sectionHeader = 0x0A0D0D0A, interfaceDescription = 1, obsoletePacket = 2, simplePacket = 3,
                        enhancedPacket = 6;
constexpr std::uint32_t byteOrderMagic = 0x1A2B3C4D;
constexpr std::uint32_t largestFrame = 16u << 20;
constexpr std::uint32_t largestBlock = largestFrame + (1u << 20);
constexpr std::size_t mostInterfaces = 65'536;

constexpr std::size_t padded(std::size_t length) { return (length + 3) / 4 * 4; }

/// `fraction` of 2^`bits` as nanoseconds.
std::int64_t binaryFraction(std::uint64_t fraction, unsigned bits)
{
    if (bits > 30) {
        fraction >>= bits - 30;
        bits = 30;
    }
    return static_cast<std::int64_t>(fraction * 1'000'000'000 >> bits);
}

std::int64_t decimalFraction(std::uint64_t fraction, unsigned digits)
{
    for (; digits > 9; --digits)
        fraction /= 10;
    for (; digits < 9; ++digits)
        fraction *= 10;
    return static_cast<std::int64_t>(fraction);
}

/// A moment that cannot be told in nanoseconds since 1970 becomes the last that can.
std::int64_t nanosecondsOf(std::uint64_t seconds, std::int64_t offsetSeconds, std::int64_t fraction)
{
    constexpr std::int64_t most = 4'000'000'000; // year 2096; leaves room for differences
    const std::int64_t whole = seconds > static_cast<std::uint64_t>(most) ? most : static_cast<std::int64_t>(seconds);
    const std::int64_t offset = std::clamp(offsetSeconds, -most, most);
    return std::clamp(whole + offset, -most, most) * 1'000'000'000 + fraction;
}

/// A time stamp with the resolution that option if_tsresol gives: a negative power of ten, or of two with the top bit.
std::int64_t timeOf(std::uint64_t stamp, std::uint8_t resolution, std::int64_t offsetSeconds)
{
    const unsigned power = resolution & 0x7f;
    if ((resolution & 0x80) != 0) {
        const std::uint64_t seconds = power < 64 ? stamp >> power : 0;
        const std::uint64_t fraction = power < 64 ? stamp - (seconds << power) : stamp >> (power - 63 < 64 ? power - 63 : 63);
        return nanosecondsOf(seconds, offsetSeconds, binaryFraction(fraction, std::min(power, 63u)));
    }
    const unsigned digits = std::min(power, 19u);
    std::uint64_t unit = 1;
    for (unsigned i = 0; i < digits; ++i)
        unit *= 10;
    return nanosecondsOf(stamp / unit, offsetSeconds, decimalFraction(stamp % unit, digits));
}

} // namespace

/// Reads the rest of a section header; its type has been read.
bool FrameReader::readSectionHeader()
{
    if (!read(8))
        return fail("capture-cut-off", phrase("Capture", "the file ends in the header of a section"));
    m_bigEndian = false;
    if (doubleWord(4) != byteOrderMagic)
        m_bigEndian = true;
    if (doubleWord(4) != byteOrderMagic)
        return fail("capture-damaged", phrase("Capture", "the header of a section does not tell its byte order"));
    const std::uint32_t length = doubleWord(0);
    if (length < 28 || length % 4 != 0 || length > largestBlock)
        return fail(
            "capture-damaged", {phrase("Capture", "the header of a section claims to have %1 bytes"), {std::to_string(length)}});
    if (!read(length - 12))
        return fail("capture-cut-off", phrase("Capture", "the file ends in the header of a section"));
    if (word(0) != 1)
        return fail("capture-damaged", {phrase("Capture", "version %1 of pcapng is not known"), {std::to_string(word(0))}});
    m_interfaces.clear();
    return true;
}

/// The next block: its type, and its content in the buffer.
bool FrameReader::readBlock()
{
    m_itemOffset = m_offset;
    if (!read(4))
        return m_buffer.empty() ? false : fail("capture-cut-off", phrase("Capture", "the file ends in the header of a block"));
    m_blockType = doubleWord(0);
    if (m_blockType == sectionHeader)
        return readSectionHeader();
    if (!read(4))
        return fail("capture-cut-off", phrase("Capture", "the file ends in the header of a block"));
    const std::uint32_t length = doubleWord(0);
    if (length < 12 || length > largestBlock || length % 4 != 0)
        return fail("capture-damaged", {phrase("Capture", "a block claims to have %1 bytes"), {std::to_string(length)}});
    if (!read(length - 8))
        return fail("capture-cut-off", phrase("Capture", "the file ends in a block"));
    if (doubleWord(length - 12) != length)
        return fail("capture-damaged", phrase("Capture", "the two lengths of a block differ"));
    m_buffer.resize(length - 12);
    return true;
}

bool FrameReader::nextOfPcapng(RawFrame &frame)
{
    while (readBlock()) {
        switch (m_blockType) {
        case interfaceDescription:
            if (m_interfaceNames.size() >= mostInterfaces)
                return fail("capture-damaged", phrase("Capture", "there are too many interfaces"));
            addInterface();
            break;
        case enhancedPacket: return takeTimedPacket(frame, doubleWord(0));
        case simplePacket: return takeSimplePacket(frame);
        case obsoletePacket: return takeTimedPacket(frame, word(0));
        default: break; // names, statistics, secrets: nothing to see here
        }
    }
    return false;
}

void FrameReader::addInterface()
{
    Interface interface;
    interface.linkType = word(0);
    interface.snapLength = doubleWord(4);
    interface.number = static_cast<std::uint32_t>(m_interfaceNames.size());
    std::string name;
    for (std::size_t at = 8; at + 4 <= m_buffer.size();) {
        const std::uint16_t code = word(at), length = word(at + 2);
        at += 4;
        if (code == 0 || length > m_buffer.size() - at)
            break;
        readInterfaceOption(interface, name, code, at, length);
        at += padded(length);
    }
    m_interfaces.push_back(interface);
    m_interfaceNames.push_back(std::move(name));
}

void FrameReader::readInterfaceOption(
    Interface &interface, std::string &name, std::uint16_t code, std::size_t at, std::size_t length)
{
    constexpr std::uint16_t optionName = 2, optionResolution = 9, optionOffset = 14;
    const auto start = m_buffer.begin() + static_cast<std::ptrdiff_t>(at);
    if (code == optionName)
        name.assign(start, start + static_cast<std::ptrdiff_t>(length));
    else if (code == optionResolution && length >= 1)
        interface.resolution = m_buffer[at];
    else if (code == optionOffset && length >= 8) {
        const std::uint64_t first = doubleWord(at), second = doubleWord(at + 4);
        interface.offsetSeconds = static_cast<std::int64_t>(m_bigEndian ? first << 32 | second : second << 32 | first);
    }
}

/// An enhanced packet block, or the obsolete packet block, which has the same fields but for a shorter number of the interface.
bool FrameReader::takeTimedPacket(RawFrame &frame, std::uint32_t number)
{
    if (m_buffer.size() < 20)
        return fail("capture-damaged", phrase("Capture", "a packet block is too short"));
    frame.originalLength = doubleWord(16);
    const std::uint32_t captured = doubleWord(12);
    if (!takePacket(frame, number, captured, 20))
        return false;
    const Interface &interface = m_interfaces[number];
    frame.timeNs = timeOf(std::uint64_t{doubleWord(4)} << 32 | doubleWord(8), interface.resolution, interface.offsetSeconds);
    readPacketOptions(frame, 20 + padded(captured));
    return true;
}

/// It has neither interface nor time.
bool FrameReader::takeSimplePacket(RawFrame &frame)
{
    frame.originalLength = doubleWord(0);
    if (m_buffer.size() < 4 || m_interfaces.empty())
        return fail("capture-damaged", phrase("Capture", "a packet belongs to no interface"));
    const auto room = static_cast<std::uint32_t>(m_buffer.size() - 4);
    const std::uint32_t snap = m_interfaces[0].snapLength == 0 ? room : m_interfaces[0].snapLength;
    return takePacket(frame, 0, std::min({frame.originalLength, snap, room}), 4);
}

bool FrameReader::takePacket(RawFrame &frame, std::uint32_t interface, std::uint32_t captured, std::size_t at)
{
    if (interface >= m_interfaces.size())
        return fail("capture-damaged",
            {phrase("Capture", "a packet belongs to interface %1, which is not described"), {std::to_string(interface)}});
    if (captured > m_buffer.size() - at)
        return fail("capture-damaged", {phrase("Capture", "a packet claims to have %1 bytes"), {std::to_string(captured)}});
    const auto start = m_buffer.begin() + static_cast<std::ptrdiff_t>(at);
    frame.bytes.assign(start, start + static_cast<std::ptrdiff_t>(captured));
    frame.linkType = m_interfaces[interface].linkType;
    frame.interface = m_interfaces[interface].number;
    return true;
}

void FrameReader::readPacketOptions(RawFrame &frame, std::size_t at)
{
    constexpr std::uint16_t optionComment = 1, optionFlags = 2;
    while (at + 4 <= m_buffer.size()) {
        const std::uint16_t code = word(at), length = word(at + 2);
        at += 4;
        if (code == 0 || length > m_buffer.size() - at)
            return;
        const auto start = m_buffer.begin() + static_cast<std::ptrdiff_t>(at);
        if (code == optionComment)
            frame.comments.emplace_back(start, start + static_cast<std::ptrdiff_t>(length));
        else if (code == optionFlags && length >= 4)
            frame.outbound = (doubleWord(at) & 3) == 2;
        at += padded(length);
    }
}

} // namespace teardown
