#pragma once

#include "capture/capture.h"

#include <cstdint>
#include <optional>
#include <string>

namespace teardown {

/// How the clock of a second capture stands to that of a first.
struct ClockEstimate {
    std::int64_t offsetNs = 0;        ///< what the second shows more, at the start of the first
    std::int64_t driftPerBillion = 0; ///< how much faster it goes; 0 where that cannot be told
    Duration path;                    ///< one way between the two, at least; half of what both directions take
    bool oneDirection = false;        ///< packets matched in one direction only: the offset holds the path too
    std::uint64_t pairs = 0;          ///< packets that both captures have
};

/// Two captures as one: a packet that both have is there once, with where it was seen first and last; one that only the capture
/// near its sender has was lost, one that only the other has was made on the way. Times are of the first capture's clock. Packets
/// are numbered afresh; their comments tell the old numbers.
struct MergedCapture {
    Capture capture;
    std::optional<ClockEstimate> clock;          ///< none: they have no packet in common
    std::uint64_t onlyFirst = 0, onlySecond = 0; ///< segments
    std::uint64_t lost = 0;
};

MergedCapture mergeCaptures(const Capture &first, const Capture &second);

/// "clock of b.pcap: +12.3 ms, ...", and what was lost, a few lines.
std::string mergeText(
    const MergedCapture &merged, const std::string &first, const std::string &second, const PhraseBook &book = inEnglish);

} // namespace teardown
