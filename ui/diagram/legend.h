#pragma once

#include "diagram/canvas.h"
#include "diagram/layout.h"

namespace teardown {

/// What the lines, signs and colours mean: of those that occur, each with a word. Stands in rows below the diagram.
struct Legend {
    enum class Sign : unsigned char {
        Syn,
        Fin,
        Data,
        Ack,
        Reset,
        Icmp,
        Arp,
        Again,
        Probe,
        Corrupt,
        Loss,
        Change,
        Action,
        Call,
        FailedCall,
        NoConnection,
        Opening,
        Established,
        ClosingActive,
        ClosingPassive,
        TimeWait,
        NoPower,
        Entry,
        TimerFired,
        TimerStopped,
        Fold,
        Count
    };
    struct Item {
        Sign sign{};
        QString text;
        QRectF sample;  ///< where the sign stands
        QPointF textAt; ///< left end of the middle of the words
    };
    std::vector<Item> items;
    double height = 0; ///< pixels; 0 if there is nothing to explain
};

/// Of what stands between `top` and `bottom` of the picture and began before record `shown`; `width` pixels wide, from (0, 0).
Legend legendOf(const DiagramLayout &layout, std::size_t shown, double top, double bottom, double width);
/// With its upper left corner at `at`.
void paintLegend(const Legend &legend, QPointF at, double width, const Palette &palette, Canvas &canvas);

} // namespace teardown
