#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// Writes the blocks of a pcapng file, little-endian.
class PcapngBlocks {
public:
    /// The section header; `application` wrote the file.
    explicit PcapngBlocks(std::string_view application);

    /// An Ethernet interface with times in nanoseconds. Interfaces count from 0.
    void addInterface(std::string_view name, std::string_view description);
    /// A whole frame; `timeNs` since 1970, `outbound` as seen by the interface.
    void addFrame(std::uint32_t interface, std::uint64_t timeNs, bool outbound, const std::vector<std::uint8_t> &frame,
        const std::vector<std::string> &comments);

    const std::vector<std::uint8_t> &bytes() const { return m_bytes; }

private:
    void put16(std::uint16_t value);
    void put32(std::uint32_t value);
    void pad();
    void option(std::uint16_t code, std::string_view value);
    std::size_t begin(std::uint32_t type);
    void end(std::size_t start);

    std::vector<std::uint8_t> m_bytes;
};

} // namespace teardown
