#include "capture/capture.h"

#include "capture/checksums.h"
#include "capture/connection_table.h"
#include "capture/frame_reader.h"
#include "capture/reassembly.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <utility>

namespace teardown {

/// Everything about frames that have been read.
class CaptureReader::Importer {
public:
    Importer(std::istream &stream, std::string name) : m_reader(stream, name) { m_capture.name = std::move(name); }

    bool readOne()
    {
        if (!m_reader.next(m_frame))
            return false;
        add(m_frame);
        return true;
    }

    std::uint64_t offset() const { return m_reader.offset(); }

    Result<Capture> take()
    {
        if (m_reader.problem() && m_capture.frames == 0)
            return *m_reader.problem();
        m_capture.connections = m_table.take();
        m_capture.incomplete = m_reassembly.incomplete();
        m_capture.interfaceNames = m_reader.interfaceNames();
        if (m_reader.problem())
            m_capture.problems.push_back(*m_reader.problem());
        judgeChecksums(m_capture);
        return std::move(m_capture);
    }

private:
    void add(RawFrame &frame)
    {
        if (m_capture.frames++ == 0)
            m_capture.startNs = frame.timeNs;
        // A clock that is wrong by decades must not overflow what is calculated from it.
        constexpr std::int64_t most = hours(24 * 365 * 30).ns;
        const Time time{std::clamp(frame.timeNs - m_capture.startNs, -most, most)};
        m_capture.end = std::max(m_capture.end, time);
        if (!frame.comments.empty())
            m_capture.comments[frame.number] = std::move(frame.comments);
        const DecodedFrame decoded = decodeFrame(frame);
        if (decoded.fragment)
            addFragment(decoded, time, frame.linkType);
        else
            count(decoded, time, frame.linkType);
    }

    /// A datagram is there when its last fragment is.
    void addFragment(const DecodedFrame &decoded, Time time, std::uint16_t linkType)
    {
        ++m_capture.fragments;
        if (const auto whole = m_reassembly.add(*decoded.fragment, time)) {
            ++m_capture.reassembled;
            count(decodeReassembled(*whole, decoded), time, linkType);
        }
    }

    void count(DecodedFrame decoded, Time time, std::uint16_t linkType)
    {
        decoded.segment.time = decoded.error.time = time;
        switch (decoded.kind) {
        case FrameKind::Segment:
            ++(m_table.add(decoded) ? m_capture.segments : m_capture.copies);
            m_capture.cutHeaders += decoded.segment.cut ? 1 : 0;
            break;
        case FrameKind::IcmpError:
            m_table.addError(decoded);
            ++m_capture.others;
            break;
        case FrameKind::Fragment: // there are none in what was put together
        case FrameKind::OtherPacket: ++m_capture.others; break;
        case FrameKind::TooShort: ++m_capture.tooShort; break;
        case FrameKind::Malformed: ++m_capture.malformed; break;
        case FrameKind::UnknownLink: ++m_capture.unknownLinks[linkType]; break;
        }
    }

    Capture m_capture;
    ConnectionTable m_table;
    Reassembly m_reassembly;
    FrameReader m_reader;
    RawFrame m_frame;
};

CaptureReader::CaptureReader(std::istream &stream, std::string name)
    : m_importer(std::make_unique<Importer>(stream, std::move(name)))
{
}

CaptureReader::~CaptureReader() = default;

bool CaptureReader::read(std::uint64_t frames)
{
    for (std::uint64_t i = 0; i < frames; ++i) {
        if (!m_importer->readOne())
            return false;
    }
    return true;
}

std::uint64_t CaptureReader::offset() const { return m_importer->offset(); }

Result<Capture> CaptureReader::take() { return m_importer->take(); }

Result<Capture> readCapture(std::istream &stream, std::string name)
{
    CaptureReader reader(stream, std::move(name));
    reader.read(UINT64_MAX);
    return reader.take();
}

bool looksLikeCapture(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    char start[4] = {};
    file.read(start, sizeof start);
    const std::string_view magic(start, sizeof start);
    using namespace std::string_view_literals;
    constexpr std::string_view known[] = {"\x0a\x0d\x0d\x0a"sv, "\xa1\xb2\xc3\xd4"sv, "\xd4\xc3\xb2\xa1"sv, "\xa1\xb2\x3c\x4d"sv,
        "\x4d\x3c\xb2\xa1"sv, "\xa1\xb2\xcd\x34"sv, "\x34\xcd\xb2\xa1"sv};
    return file.gcount() == 4 && std::find(std::begin(known), std::end(known), magic) != std::end(known);
}

Result<Capture> readCaptureFile(const std::string &path)
{
    if (path == "-")
        return readCapture(std::cin, "standard input");
    std::ifstream file(path, std::ios::binary);
    // A folder opens and then gives nothing.
    if (!file || (file.peek() == std::ifstream::traits_type::eof() && file.bad()))
        return inputError("no-such-file", {path}, phrase("Capture", "the file cannot be read"), path);
    file.clear();
    return readCapture(file, path);
}

} // namespace teardown
