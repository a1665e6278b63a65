#include "diagram/label_placer.h"

#include <algorithm>
#include <cmath>

namespace teardown {

int LabelPlacer::bandOf(double y) { return static_cast<int>(std::floor(y / bandHeight)); }

bool LabelPlacer::isFree(const QRectF &box) const
{
    for (int band = bandOf(box.top()); band <= bandOf(box.bottom()); ++band) {
        const auto found = m_bands.find(band);
        if (found != m_bands.end()
            && std::any_of(found->second.begin(), found->second.end(), [&](const QRectF &r) { return r.intersects(box); }))
            return false;
    }
    return true;
}

void LabelPlacer::take(const QRectF &box)
{
    for (int band = bandOf(box.top()); band <= bandOf(box.bottom()); ++band)
        m_bands[band].push_back(box);
}

bool LabelPlacer::tryTake(const QRectF &box)
{
    if (!isFree(box))
        return false;
    take(box);
    return true;
}

} // namespace teardown
