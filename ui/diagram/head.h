#pragma once

#include <QString>

#include "diagram/canvas.h"
#include "diagram/diagram_thing.h"
#include "diagram/layout.h"
#include "sim/view.h"

#include <vector>

namespace teardown {

/// What stands above the lifelines: the machines and cables with their condition, what flies between them, and for each end
/// host a badge.
struct DiagramHead {
    /// What a part of a machine looks like, beside its words.
    enum class Sign : unsigned char { None, Runs, Blocked, Stopped, Ended, Killed, NotStarted };
    /// A line or a field in the box of a machine that one can click.
    struct Part {
        DiagramThing::Kind kind{}; ///< Process, Neighbours, Connections
        QString process;           ///< of Process: its name, or that of the first of several copies
        Sign sign = Sign::None;
        bool trouble = false;
        QString text;   ///< as it stands in the box, cut where there is no room
        QString brief;  ///< stands there where the whole text has no room; empty: the text is cut
        QString detail; ///< in full, for a tooltip and a screen reader
        QRectF box;
    };
    struct NodeBox {
        NodeId node;
        QRectF box;
        QString name, address;
        QString note; ///< "no power", "passes all"; of a machine whose parts say more it is empty
        QRectF power; ///< its switch; empty: none is drawn
        bool off = false;
        std::vector<Part> parts;
    };
    /// A packet on a cable at this moment.
    struct Flight {
        PacketId packet;
        RecordId record; ///< that sent it off
        PacketLook look{};
        bool towardsServer = true;
        QPointF at;
        double along = 0; ///< where it really is; what flies together is drawn one behind the other
    };
    struct CableLine {
        CableId cable;
        QPointF from, to;
        QString note;      ///< "5 ms", "unplugged", "black hole", "5 ms, loses 2 %"
        QString shortNote; ///< where there is no room for it: "5 ms"
        bool broken = false;
        bool altered = false;        ///< a rule of somebody acts on it, or it loses packets
        std::vector<Flight> flights; ///< at most `mostFlights`
        std::size_t flying = 0;      ///< how many there are
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
        QString more; ///< "1 of 280": how many connections the host has; empty for one
        std::vector<TimerBar> timers;
    };

    std::vector<NodeBox> nodes;
    std::vector<CableLine> cables;
    std::vector<Badge> badges;
};

constexpr double headHeight = 170; ///< pixels
constexpr std::size_t mostFlights = 12;

/// What the head shows: one moment of a run.
struct HeadMoment {
    const World &world;
    const Trace &trace;
    Time now;
    bool still = false; ///< nothing glides: what is on a cable stands in its middle
};

/// Names, addresses and delays only: what holds at every moment.
DiagramHead headOf(const Setup &setup, const Columns &columns);
/// With the condition of everything at the moment.
DiagramHead headOf(const Setup &setup, const Columns &columns, const HeadMoment &moment);

void moveDown(DiagramHead &head, double pixels);
void paintHead(const DiagramHead &head, const Palette &palette, Canvas &canvas);

/// Something of the head that one can point at, go to with the keys, and hear about.
struct HeadThing {
    DiagramThing thing;
    QRectF box;
    QString text; ///< its condition in words
};
/// From the client to the server; what lies in something else comes after it.
std::vector<HeadThing> thingsOf(const DiagramHead &head);
/// What is at `point` of the head.
DiagramThing thingAt(const DiagramHead &head, QPointF point);
/// The condition of what is there, for a tooltip or a screen reader.
QString describe(const DiagramHead &head, const DiagramThing &thing);
/// Whether both are the same thing, at whatever moment. (A packet that is sent on is the same one.)
bool isSameThing(const DiagramThing &a, const DiagramThing &b);

} // namespace teardown
