#pragma once

#include <QRectF>

#include <unordered_map>
#include <vector>

namespace teardown {

/// Remembers which places are taken by text, so that no two texts overlap. Constant time per question.
class LabelPlacer {
public:
    bool isFree(const QRectF &box) const;
    void take(const QRectF &box);
    /// Takes `box` if it is free.
    bool tryTake(const QRectF &box);

private:
    static constexpr double bandHeight = 64;
    static int bandOf(double y);
    std::unordered_map<int, std::vector<QRectF>> m_bands;
};

} // namespace teardown
