#pragma once

#include "base/result.h"
#include "capture/captured_segment.h"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace teardown {

/// One TCP connection of a capture. The same addresses and ports used again are another connection.
struct CapturedConnection {
    std::array<IpEndpoint, 2> ends;        ///< 0: the client, who sent the SYN; where that was not seen, who seems to have
    bool startSeen = false;                ///< its SYN or SYN-ACK is there
    std::vector<CapturedSegment> segments; ///< in order of the file
    std::vector<CapturedError> errors;
};

/// What a capture holds, and what of it could not be used.
struct Capture {
    std::string name;                                           ///< of the file
    std::int64_t startNs = 0;                                   ///< of its first frame, since 1970; times count from here
    Time end;                                                   ///< of its last frame
    std::vector<std::string> interfaceNames;                    ///< by number
    std::vector<CapturedConnection> connections;                ///< in order of appearance
    std::map<std::uint64_t, std::vector<std::string>> comments; ///< of frames, by number

    std::uint64_t frames = 0;
    std::uint64_t segments = 0;    ///< TCP, without copies
    std::uint64_t copies = 0;      ///< the same packet seen at another place
    std::uint64_t others = 0;      ///< no TCP
    std::uint64_t fragments = 0;   ///< of IP datagrams
    std::uint64_t reassembled = 0; ///< datagrams that were put together from fragments
    std::uint64_t incomplete = 0;  ///< datagrams of which fragments are missing, or contradict each other
    std::uint64_t wrongChecksums = 0, checksumsLeftToCard = 0; ///< of segments
    std::uint64_t tooShort = 0;                                ///< cut before what is needed
    std::uint64_t malformed = 0;
    std::uint64_t cutHeaders = 0;                        ///< of segments whose options were not captured whole
    std::map<std::uint16_t, std::uint64_t> unknownLinks; ///< frames of link types that are not read
    std::vector<InputError> problems;                    ///< why the file ended early
};

/// Reads a capture in pieces, for who wants to do something else in between, tell how far it is, or end early.
class CaptureReader {
public:
    /// The stream must outlive the reader. `name` shows in messages.
    CaptureReader(std::istream &stream, std::string name);
    ~CaptureReader();

    /// Reads at most so many frames; false once there are no more.
    bool read(std::uint64_t frames);
    /// Bytes of the stream that have been used.
    std::uint64_t offset() const;
    /// What has been read; as readCapture(). To be called once.
    Result<Capture> take();

private:
    class Importer;
    std::unique_ptr<Importer> m_importer;
};

/// Reads a whole capture. Damage after the first frame gives what came before it, with the reason in `problems`. Errors: those of
/// FrameReader where nothing could be read.
Result<Capture> readCapture(std::istream &stream, std::string name);

/// Does the file begin as a capture does? Only its first four bytes are read.
bool looksLikeCapture(const std::string &path);

/// The file of that name; "-" is the standard input. Error: `no-such-file`, and those above.
Result<Capture> readCaptureFile(const std::string &path);

} // namespace teardown
