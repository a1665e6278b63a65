#pragma once

#include "base/sentence.h"
#include "observe.h"
#include "recording_file.h"

#include <string>

namespace teardown {

// The two sides of a comparison in words. Numbers of a segment are relative where its initial numbers are known.

/// "1.0016": seconds with four digits.
std::string secondsText(Time time);
SentencePart describe(const RecordedSegment &segment);
/// `sender` and `receiver`: initial numbers to count from.
SentencePart describe(const SeenSegment &segment, Seq sender, Seq receiver);
SentencePart describe(const RecordedIcmp &icmp);
SentencePart describe(const SeenIcmp &icmp);
SentencePart describe(const RecordedReturn &result);
SentencePart describe(const SeenReturn &result);
SentencePart describe(const RecordedState &state);
SentencePart describe(const SeenState &state);
SentencePart describe(const RecordedArp &arp);
SentencePart describe(const SeenArp &arp);
SentencePart describe(const std::vector<RecordedConntrackEntry> &entries);
/// "in|out|err"
SentencePart pollText(std::uint8_t bits);

} // namespace teardown
