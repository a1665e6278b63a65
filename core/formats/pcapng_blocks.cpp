#include "formats/pcapng_blocks.h"

namespace teardown {

namespace {

// Block and option numbers of draft-ietf-opsawg-pcapng.
constexpr std::uint32_t sectionHeader = 0x0A0D0D0A, interfaceDescription = 1, enhancedPacket = 6;
constexpr std::uint32_t byteOrderMagic = 0x1A2B3C4D;
constexpr std::uint16_t optionEnd = 0, optionComment = 1, optionApplication = 4;
constexpr std::uint16_t optionName = 2, optionDescription = 3, optionResolution = 9, optionFlags = 2;
constexpr std::uint16_t linkTypeEthernet = 1;

} // namespace

PcapngBlocks::PcapngBlocks(std::string_view application)
{
    const std::size_t start = begin(sectionHeader);
    put32(byteOrderMagic);
    put16(1); // version 1.0
    put16(0);
    put32(0xffffffff); // the length of the section is not given
    put32(0xffffffff);
    option(optionApplication, application);
    option(optionEnd, {});
    end(start);
}

void PcapngBlocks::addInterface(std::string_view name, std::string_view description)
{
    const std::size_t start = begin(interfaceDescription);
    put16(linkTypeEthernet);
    put16(0);
    put32(0); // frames are whole
    option(optionName, name);
    option(optionDescription, description);
    option(optionResolution, std::string(1, '\x09')); // 10^-9 s
    option(optionEnd, {});
    end(start);
}

void PcapngBlocks::addFrame(std::uint32_t interface, std::uint64_t timeNs, bool outbound, const std::vector<std::uint8_t> &frame,
    const std::vector<std::string> &comments)
{
    const auto length = static_cast<std::uint32_t>(frame.size());
    const std::size_t start = begin(enhancedPacket);
    put32(interface);
    put32(static_cast<std::uint32_t>(timeNs >> 32));
    put32(static_cast<std::uint32_t>(timeNs));
    put32(length);
    put32(length);
    m_bytes.insert(m_bytes.end(), frame.begin(), frame.end());
    pad();
    const char direction[] = {static_cast<char>(outbound ? 2 : 1), 0, 0, 0};
    option(optionFlags, {direction, 4});
    for (const std::string &comment : comments)
        option(optionComment, comment);
    option(optionEnd, {});
    end(start);
}

void PcapngBlocks::put16(std::uint16_t value)
{
    m_bytes.push_back(static_cast<std::uint8_t>(value));
    m_bytes.push_back(static_cast<std::uint8_t>(value >> 8));
}

void PcapngBlocks::put32(std::uint32_t value)
{
    put16(static_cast<std::uint16_t>(value));
    put16(static_cast<std::uint16_t>(value >> 16));
}

void PcapngBlocks::pad() { m_bytes.resize((m_bytes.size() + 3) / 4 * 4); }

void PcapngBlocks::option(std::uint16_t code, std::string_view value)
{
    put16(code);
    put16(static_cast<std::uint16_t>(value.size()));
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
    pad();
}

/// The length of the block is filled in by end().
std::size_t PcapngBlocks::begin(std::uint32_t type)
{
    const std::size_t start = m_bytes.size();
    put32(type);
    put32(0);
    return start;
}

void PcapngBlocks::end(std::size_t start)
{
    const auto length = static_cast<std::uint32_t>(m_bytes.size() - start + 4);
    put32(length);
    for (std::size_t i = 0; i < 4; ++i)
        m_bytes[start + 4 + i] = static_cast<std::uint8_t>(length >> (8 * i));
}

} // namespace teardown
