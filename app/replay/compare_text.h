#pragma once

#include "observe.h"
#include "recording_file.h"

#include <string>

namespace teardown {

// The two sides of a comparison in words. Numbers of a segment are relative where its initial numbers are known.

/// "1.0016": seconds with four digits.
std::string secondsText(Time time);
std::string describe(const RecordedSegment &segment);
/// `sender` and `receiver`: initial numbers to count from.
std::string describe(const SeenSegment &segment, Seq sender, Seq receiver);
std::string describe(const RecordedIcmp &icmp);
std::string describe(const SeenIcmp &icmp);
std::string describe(const RecordedReturn &result);
std::string describe(const SeenReturn &result);
std::string describe(const RecordedState &state);
std::string describe(const SeenState &state);
std::string describe(const RecordedArp &arp);
std::string describe(const SeenArp &arp);
std::string describe(const std::vector<RecordedConntrackEntry> &entries);
/// "in|out|err"
std::string pollText(std::uint8_t bits);

} // namespace teardown
