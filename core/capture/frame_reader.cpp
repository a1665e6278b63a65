#include "capture/frame_reader.h"

#include <algorithm>
#include <istream>
#include <utility>

namespace teardown {

namespace {

// No capture program writes larger frames; what claims to be larger is damage.
constexpr std::uint32_t largestFrame = 16u << 20;

constexpr std::uint32_t magicMicro = 0xa1b2c3d4, magicNano = 0xa1b23c4d, magicExtended = 0xa1b2cd34;

constexpr std::uint32_t swapped(std::uint32_t v) { return v >> 24 | (v >> 8 & 0xff00) | (v << 8 & 0xff0000) | v << 24; }

} // namespace

FrameReader::FrameReader(std::istream &stream, std::string name) : m_stream(stream), m_name(std::move(name)) {}

/// Gets `count` more bytes into the buffer, in steps, so that a lying length costs no memory. False if there are fewer: the
/// buffer then has those.
bool FrameReader::read(std::size_t count)
{
    constexpr std::size_t step = 1u << 16;
    m_buffer.clear();
    while (m_buffer.size() < count && m_stream) {
        const std::size_t had = m_buffer.size(), wanted = std::min(step, count - had);
        m_buffer.resize(had + wanted);
        m_stream.read(reinterpret_cast<char *>(m_buffer.data() + had), static_cast<std::streamsize>(wanted));
        m_buffer.resize(had + static_cast<std::size_t>(m_stream.gcount()));
    }
    m_offset += m_buffer.size();
    return m_buffer.size() == count;
}

bool FrameReader::fail(const char *code, Sentence what)
{
    const std::string offset = std::to_string(m_itemOffset);
    m_problem = inputError(code, {offset}, {phrase("Capture", "%1 (at byte %2)"), {std::move(what), offset}}, m_name);
    m_kind = Kind::Ended;
    return false;
}

std::uint16_t FrameReader::word(std::size_t at) const
{
    if (at + 2 > m_buffer.size())
        return 0;
    const unsigned first = m_buffer[at], second = m_buffer[at + 1];
    return static_cast<std::uint16_t>(m_bigEndian ? first << 8 | second : second << 8 | first);
}

std::uint32_t FrameReader::doubleWord(std::size_t at) const
{
    const std::uint32_t first = word(at), second = word(at + 2);
    return m_bigEndian ? first << 16 | second : second << 16 | first;
}

bool FrameReader::next(RawFrame &frame)
{
    if (m_kind == Kind::Unknown && !open())
        return false;
    if (m_kind == Kind::Ended)
        return false;
    frame = {};
    if (!(m_kind == Kind::Pcap ? nextOfPcap(frame) : nextOfPcapng(frame)))
        return false;
    frame.number = ++m_frames;
    return true;
}

bool FrameReader::open()
{
    if (!read(4) && m_buffer.empty())
        return fail("empty-capture", phrase("Capture", "the file is empty"));
    const std::uint32_t magic = m_buffer.size() == 4 ? doubleWord(0) : 0;
    if (magic == 0x0A0D0D0A) {
        m_kind = Kind::Pcapng;
        m_blockType = magic;
        return readSectionHeader();
    }
    for (const std::uint32_t known : {magicMicro, magicNano, magicExtended}) {
        if (magic == known || magic == swapped(known))
            return openPcap(magic != known, known == magicNano, known == magicExtended);
    }
    const unsigned start = magic & 0xffff;
    if (start == 0x8b1f || magic == 0xfd2fb528 || start == 0x5a42 || magic == 0x587a37fd)
        return fail("compressed-capture", phrase("Capture", "the file is compressed; unpack it first"));
    return fail("not-a-capture", phrase("Capture", "this is no pcap and no pcapng file"));
}

bool FrameReader::openPcap(bool isSwapped, bool nanoseconds, bool extended)
{
    m_bigEndian = isSwapped; // the magic number was read as little-endian
    m_nanoseconds = nanoseconds;
    m_recordHeader = extended ? 24 : 16;
    if (!read(20))
        return fail("capture-cut-off", phrase("Capture", "the file ends in its header"));
    m_linkType = word(m_bigEndian ? 18 : 16); // the upper half tells of frame check sequences
    m_interfaceNames.emplace_back();
    m_kind = Kind::Pcap;
    return true;
}

bool FrameReader::nextOfPcap(RawFrame &frame)
{
    m_itemOffset = m_offset;
    if (!read(m_recordHeader))
        return m_buffer.empty() ? false : fail("capture-cut-off", phrase("Capture", "the file ends in the header of a frame"));
    const std::uint32_t second = doubleWord(0), fraction = doubleWord(4), captured = doubleWord(8);
    frame.originalLength = doubleWord(12);
    if (captured > largestFrame)
        return fail("capture-damaged", {phrase("Capture", "a frame claims to have %1 bytes"), {std::to_string(captured)}});
    frame.timeNs = std::int64_t{second} * 1'000'000'000 + std::int64_t{fraction} * (m_nanoseconds ? 1 : 1000);
    frame.linkType = m_linkType;
    const bool whole = read(captured);
    frame.bytes = m_buffer;
    return whole || fail("capture-cut-off", phrase("Capture", "the file ends in a frame"));
}

} // namespace teardown
