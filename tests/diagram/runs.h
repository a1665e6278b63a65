#pragma once

#include "scenario/library.h"
#include "sim/recording.h"
#include "trace_maker.h"

#include <string>
#include <vector>

namespace teardown {

struct Run {
    std::string name;
    Setup setup;
    Trace trace;
};

/// A trace made by hand, and every built-in scenario run to its end.
inline std::vector<Run> someRuns()
{
    std::vector<Run> runs;
    const TraceMaker byHand = serverKilledThenWritten();
    runs.push_back({"by-hand", byHand.setup, byHand.trace});
    for (const LibraryEntry &entry : library()) {
        Recording recording(libraryScenario(entry.id).value().setup);
        recording.runUntil(recording.end());
        runs.push_back({std::string(entry.id), recording.setup(), recording.trace()});
    }
    return runs;
}

} // namespace teardown
