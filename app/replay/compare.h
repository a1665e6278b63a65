#pragma once

#include "observe.h"
#include "recording_file.h"

#include <string>
#include <vector>

namespace teardown {

/// One line of a comparison side by side.
struct ComparedRow {
    std::string list;       ///< "segments client 1982:55555"
    std::string expected;   ///< "" if the recording has nothing here
    std::string seen;       ///< "" if the replay has nothing here
    std::string difference; ///< "" if that is right
    Time at;                ///< expected, or seen if nothing is expected
};

struct Comparison {
    std::vector<ComparedRow> rows;

    /// One readable line for each difference, the earliest first.
    std::vector<std::string> differences() const;
    /// Everything side by side.
    std::string listing() const;
};

/// Whether `seen` is close enough to what was recorded.
bool inTime(const RecordedTime &expected, Time seen, Duration jitter);

/// Sets what a replay did beside what the kernel did, by the rules of tests/kernel/README.md.
Comparison compare(const KernelRecording &recording, const Observed &observed);

} // namespace teardown
