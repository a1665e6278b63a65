#include "capture/capture.h"

#include "capture/connection_table.h"
#include "capture/frame_reader.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <utility>

namespace teardown {

namespace {

class Importer {
public:
    explicit Importer(std::string name) { m_capture.name = std::move(name); }

    void add(RawFrame &frame)
    {
        if (m_capture.frames++ == 0)
            m_capture.startNs = frame.timeNs;
        DecodedFrame decoded = decodeFrame(frame);
        // A clock that is wrong by decades must not overflow what is calculated from it.
        constexpr std::int64_t most = hours(24 * 365 * 30).ns;
        decoded.segment.time = decoded.error.time = Time{std::clamp(frame.timeNs - m_capture.startNs, -most, most)};
        m_capture.end = std::max(m_capture.end, decoded.segment.time);
        if (!frame.comments.empty())
            m_capture.comments[frame.number] = std::move(frame.comments);
        count(decoded, frame.linkType);
    }

    Capture take()
    {
        m_capture.connections = m_table.take();
        return std::move(m_capture);
    }

private:
    void count(const DecodedFrame &decoded, std::uint16_t linkType)
    {
        switch (decoded.kind) {
        case FrameKind::Segment:
            ++(m_table.add(decoded) ? m_capture.segments : m_capture.copies);
            m_capture.cutHeaders += decoded.segment.cut ? 1 : 0;
            break;
        case FrameKind::IcmpError:
            m_table.addError(decoded);
            ++m_capture.others;
            break;
        case FrameKind::OtherPacket: ++m_capture.others; break;
        case FrameKind::Fragment: ++m_capture.fragments; break;
        case FrameKind::TooShort: ++m_capture.tooShort; break;
        case FrameKind::Malformed: ++m_capture.malformed; break;
        case FrameKind::UnknownLink: ++m_capture.unknownLinks[linkType]; break;
        }
    }

    Capture m_capture;
    ConnectionTable m_table;
};

} // namespace

Result<Capture> readCapture(std::istream &stream, std::string name)
{
    FrameReader reader(stream, name);
    Importer importer(std::move(name));
    RawFrame frame;
    std::uint64_t frames = 0;
    for (; reader.next(frame); ++frames)
        importer.add(frame);
    if (reader.problem() && frames == 0)
        return *reader.problem();
    Capture capture = importer.take();
    capture.interfaceNames = reader.interfaceNames();
    if (reader.problem())
        capture.problems.push_back(*reader.problem());
    return capture;
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
