#pragma once

#include <QString>

#include "diagram/canvas.h"
#include "diagram/diagram_thing.h"
#include "diagram/layout.h"
#include "sim/view.h"

#include <vector>

namespace teardown {

/// What stands above the lifelines: the machines and cables with their condition, and for each end host a badge.
struct DiagramHead {
    struct NodeBox {
        NodeId node;
        QRectF box;
        QString name, address;
        QString process; ///< the process whose line stands in the box; empty if none
        QString note;    ///< "server runs", "no power", "passes"
        QRectF noteBox;
        bool off = false;     ///< no power
        bool trouble = false; ///< the note tells of a loss
    };
    struct CableLine {
        CableId cable;
        QPointF from, to;
        QString note; ///< "5 ms", "unplugged", "black hole"
        bool broken = false;
    };
    struct TimerBar {
        TimerKind kind{};
        QString text;    ///< "TIME_WAIT timer 41.2 s"
        double left = 0; ///< share that is left, 0 to 1
        QRectF box;
    };
    struct Badge {
        NodeId node;
        QRectF box;
        TcpState state = TcpState::Closed;
        QString name, owner;
        std::vector<TimerBar> timers;
    };

    std::vector<NodeBox> nodes;
    std::vector<CableLine> cables;
    std::vector<Badge> badges;
};

constexpr double headHeight = 150; ///< pixels

/// Names, addresses and delays only: what holds at every moment.
DiagramHead headOf(const Setup &setup, const Columns &columns);
/// With the condition of everything at `now`.
DiagramHead headOf(const Setup &setup, const Columns &columns, const World &world, Time now);

void moveDown(DiagramHead &head, double pixels);
void paintHead(const DiagramHead &head, const Palette &palette, Canvas &canvas);
/// What is at `point` of the head.
DiagramThing thingAt(const DiagramHead &head, QPointF point);
/// The condition of what is there, for a tooltip or a screen reader.
QString describe(const DiagramHead &head, const DiagramThing &thing);

} // namespace teardown
