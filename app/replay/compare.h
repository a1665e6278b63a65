#pragma once

#include "base/sentence.h"
#include "observe.h"
#include "recording_file.h"

#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// One line of a comparison side by side.
struct ComparedRow {
    Sentence list;                        ///< "segments of client 1982:55555"
    std::optional<SentencePart> expected; ///< none if the recording has nothing here
    std::optional<SentencePart> seen;     ///< none if the replay has nothing here
    Sentence difference;                  ///< empty if that is right
    Time at;                              ///< expected, or seen if nothing is expected
};

struct Comparison {
    std::vector<ComparedRow> rows;

    /// One readable line for each difference, the earliest first.
    std::vector<std::string> differences(const PhraseBook &book = inEnglish) const;
    /// Everything side by side.
    std::string listing(const PhraseBook &book = inEnglish) const;
};

/// Whether `seen` is close enough to what was recorded.
bool inTime(const RecordedTime &expected, Time seen, Duration jitter);

/// Sets what a replay did beside what the kernel did, by the rules of tests/kernel/README.md.
Comparison compare(const KernelRecording &recording, const Observed &observed);

} // namespace teardown
