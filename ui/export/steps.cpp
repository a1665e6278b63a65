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

Moment momentOf(const DiagramLayout &layout, const PictureStep &step, const QRectF &part)
{
    Moment moment = momentOf(layout, step.time, step.shown, part);
    std::erase_if(moment.flying, [&](const Moment::FlyingLabel &label) {
        return layout.hops[layout.packets[label.packet.value].firstHop].t0 == step.time;
    });
    return moment;
}

} // namespace teardown
