#include "export/steps.h"

#include <algorithm>

namespace teardown {

std::vector<PictureStep> stepsOf(const DiagramLayout &layout, Time from, const Trace &trace, Time until)
{
    std::vector<PictureStep> steps{{from, 0, {}}};
    for (const DiagramEvent &event : layout.events) {
        if (event.time > until)
            break;
        if (!event.stop || event.time < from)
            continue;
        steps.back().shown = std::min<std::size_t>(event.record.value, trace.firstAfter(steps.back().time));
        steps.push_back({event.time, 0, event.record});
    }
    steps.back().shown = trace.firstAfter(steps.back().time);
    if (steps.back().time < until)
        steps.push_back({until, trace.firstAfter(until), {}});
    return steps;
}

} // namespace teardown
