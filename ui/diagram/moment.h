#pragma once

#include "diagram/layout.h"

#include <span>

namespace teardown {

/// What of the picture depends on the moment that it shows: cheap, made for every frame from what is in view.
struct Moment {
    struct Words {
        QString text;
        QRectF box;
    };
    struct FlyingLabel {
        PacketId packet;
        QRectF box;
    };
    struct NamedFold {
        Fold fold;
        QString text;
    };

    Time now;
    std::size_t shown = 0; ///< records with an index below it are at or before now
    double nowY = 0;
    QRectF visible;                    ///< the part of the picture that was asked for
    std::vector<FlyingLabel> flying;   ///< labels of packets that are on their way, beside the drawn part
    std::vector<TimerBracket> running; ///< timers, with `bottom` at now and words that count down
    std::vector<NamedFold> folds;
};

Moment momentOf(const DiagramLayout &layout, Time now, std::size_t shown, const QRectF &visible);

/// The hops that can touch `visible` and had departed, as indices.
std::pair<std::size_t, std::size_t> hopsIn(const DiagramLayout &layout, const QRectF &visible, std::size_t shown);
/// Index of the first thing of `things` whose y, by `yOf`, is at or below `y`.
template <class Thing, class YOf>
std::size_t firstFrom(const std::vector<Thing> &things, double y, YOf yOf)
{
    std::size_t low = 0, high = things.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (yOf(things[middle]) < y)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Where the head of `hop` is at the moment; its end if it has ended by then.
QPointF headOf(const Hop &hop, const Moment &moment);
/// Whether `hop` is on its way at the moment.
bool isFlying(const Hop &hop, std::size_t shown);
/// "59.9 s: nothing happens"; of a short one only its length.
QString foldText(const DiagramLayout &layout, const Fold &fold);

} // namespace teardown
