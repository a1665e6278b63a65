#pragma once

#include "base/sentence.h"
#include "capture/analyse.h"
#include "capture/merge.h"

#include <cstddef>
#include <string>
#include <vector>

namespace teardown {

// A capture as text. `connections` are indices in Capture::connections.

/// All that was captured: what could not be read, and each connection with its ends, times, bytes, packets, ending, who ended it
/// and why.
std::string captureList(const Capture &capture, const std::vector<std::size_t> &connections, const PhraseBook &book = inEnglish);

struct CaptureLadderOptions {
    bool ascii = false;
    bool absoluteNumbers = false;
    std::size_t width = 116;
};
/// Each connection as a ladder: packets with their numbers, what they are, and the states of both ends, which are inferred and
/// bear a question mark.
std::string captureLadder(const Capture &capture, const std::vector<std::size_t> &connections,
    const CaptureLadderOptions &options = {}, const PhraseBook &book = inEnglish);

/// One packet a line, as tcpdump -n prints it, with times of day in UTC.
std::string captureLines(const Capture &capture, const std::vector<std::size_t> &connections, bool absoluteNumbers = false);

/// Everything, as JSON; of two captures that became one, also how they fit together.
std::string captureJson(
    const Capture &capture, const std::vector<std::size_t> &connections, const MergedCapture *merged = nullptr);

/// What of the file could not be used, a line each; "" if nothing.
std::string captureNotes(const Capture &capture, const PhraseBook &book = inEnglish);

/// "FIN,ACK seq 1 ack 1 len 5"
std::string segmentText(const CapturedSegment &segment, bool absoluteNumbers = false);

} // namespace teardown
