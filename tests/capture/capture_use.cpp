#include "capture_use.h"

#include "capture/capture_difference.h"
#include "capture/capture_text.h"
#include "capture/merge.h"

#include <numeric>

namespace teardown {

namespace {

bool isOrdered(const ObservedRun &run)
{
    const auto &records = run.trace.records;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].time < run.setup.start || records[i].time > run.setup.end
            || (i > 0 && records[i].time < records[i - 1].time))
            return false;
        if (records[i].cause.valid() && records[i].cause.value >= i)
            return false;
    }
    return true;
}

} // namespace

std::string wrongWithUse(const Bytes &bytes)
{
    const auto capture = imported(bytes);
    if (capture)
        return wrongWithUse(capture.value());
    return capture.error().text.find("at byte ") != std::string::npos ? "" : "no place in: " + capture.error().text;
}

std::string wrongWithUse(const Capture &capture)
{
    std::vector<std::size_t> all(capture.connections.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (captureList(capture, all).empty() || captureJson(capture, all).empty())
        return "nothing is said of it";
    captureLadder(capture, all);
    captureLines(capture, all);
    observationsOf(capture, all);
    mergeCaptures(capture, capture);
    for (const CapturedConnection &connection : capture.connections) {
        if (!isOrdered(observedRun(connection, analyse(connection))))
            return "its run is not in order";
    }
    for (const InputError &problem : capture.problems) {
        if (problem.text.find("at byte ") == std::string::npos)
            return "no place in: " + problem.text;
    }
    return {};
}

} // namespace teardown
