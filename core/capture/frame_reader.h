#pragma once

#include "base/result.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace teardown {

/// One frame of a capture file, as it was captured.
struct RawFrame {
    std::uint64_t number = 0;         ///< from 1, as other programs count them
    std::int64_t timeNs = 0;          ///< since 1970
    std::uint16_t linkType = 0;       ///< LINKTYPE_ number of the registry of tcpdump.org
    std::uint32_t originalLength = 0; ///< bytes on the wire; more than `bytes` has if it was cut
    std::uint32_t interface = 0;      ///< counts from 0 through all sections of the file
    bool outbound = false;            ///< the file says so
    std::vector<std::uint8_t> bytes;
    std::vector<std::string> comments;
};

/// Reads pcap and pcapng (draft-ietf-opsawg-pcapng) of either byte order frame by frame; holds one at a time.
class FrameReader {
public:
    /// `name` shows in messages. Reads from where the stream is.
    FrameReader(std::istream &stream, std::string name);

    /// False at the end of the file, and where it cannot be read on.
    bool next(RawFrame &frame);

    /// Why it ended early: `empty-capture`, `not-a-capture`, `compressed-capture`, `capture-cut-off`, `capture-damaged`.
    /// The argument is the offset in bytes, which the text says too.
    const std::optional<InputError> &problem() const { return m_problem; }
    std::uint64_t offset() const { return m_offset; }
    /// "client/eth0", where the file gives names; by RawFrame::interface.
    const std::vector<std::string> &interfaceNames() const { return m_interfaceNames; }

private:
    struct Interface {
        std::uint16_t linkType = 0;
        std::uint32_t snapLength = 0;
        std::uint8_t resolution = 6;    ///< as option if_tsresol
        std::int64_t offsetSeconds = 0; ///< option if_tsoffset
        std::uint32_t number = 0;       ///< in the whole file
    };
    enum class Kind : std::uint8_t { Unknown, Pcap, Pcapng, Ended };

    bool read(std::size_t count);
    bool fail(const char *code, Sentence what);
    std::uint16_t word(std::size_t at) const;
    std::uint32_t doubleWord(std::size_t at) const;

    bool open();
    bool openPcap(bool swapped, bool nanoseconds, bool extended);
    bool nextOfPcap(RawFrame &frame);

    bool nextOfPcapng(RawFrame &frame);
    bool readBlock();
    bool readSectionHeader();
    void addInterface();
    void readInterfaceOption(Interface &interface, std::string &name, std::uint16_t code, std::size_t at, std::size_t length);
    bool takeTimedPacket(RawFrame &frame, std::uint32_t number);
    bool takeSimplePacket(RawFrame &frame);
    bool takePacket(RawFrame &frame, std::uint32_t interface, std::uint32_t captured, std::size_t at);
    void readPacketOptions(RawFrame &frame, std::size_t at);

    std::istream &m_stream;
    std::string m_name;
    Kind m_kind = Kind::Unknown;
    bool m_bigEndian = false;
    bool m_nanoseconds = false;          ///< pcap
    std::size_t m_recordHeader = 16;     ///< pcap
    std::uint16_t m_linkType = 0;        ///< pcap
    std::uint32_t m_blockType = 0;       ///< pcapng
    std::vector<Interface> m_interfaces; ///< pcapng: of this section
    std::vector<std::string> m_interfaceNames;
    std::vector<std::uint8_t> m_buffer; ///< what read() got; of a block all but type and lengths
    std::uint64_t m_offset = 0;         ///< behind m_buffer
    std::uint64_t m_itemOffset = 0;     ///< of the record or block that is being read
    std::uint64_t m_frames = 0;
    std::optional<InputError> m_problem;
};

} // namespace teardown
