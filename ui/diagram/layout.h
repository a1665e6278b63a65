#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include "diagram/palette.h"
#include "diagram/text_style.h"
#include "diagram/time_axis.h"
#include "scenario/figure.h"
#include "sim/setup.h"
#include "trace/record.h"

#include <vector>

namespace teardown {

/// What the author says about a record, in the words to show.
struct DiagramNote {
    RecordId record;
    QString text;
    NoteSide side = NoteSide::Auto;
    friend bool operator==(const DiagramNote &, const DiagramNote &) = default;
};

struct LayoutOptions {
    AxisMode axis = AxisMode::Folded;
    double zoom = 1;         ///< stretches what is to scale
    double width = 900;      ///< pixels, of the whole picture
    bool numbers = true;     ///< seq, ack, bytes beside the flags
    bool tcpOptions = false; ///< MSS, window scale, SACK ... too
    bool relativeNumbers = true;
    bool arp = true, icmp = true, bareAcks = true; ///< whether such packets are drawn
    bool calls = true;
    bool timers = true;
    bool inferredStates = false; ///< nobody knows the states, they were concluded: marked with a "?" and a dashed edge
    bool retransmissions = true, probes = true;
    bool firewallEntries = true;
    std::vector<std::uint32_t> connections; ///< that are drawn, from 0 in order of appearance; empty: all
    ArrowNumbering arrowNumbers = ArrowNumbering::Off;
    Time numberFrom = Time::beforeAll(); ///< the first arrow that leaves then has number 1
    std::vector<DiagramNote> notes;
    std::vector<NodeId> hiddenNodes; ///< their columns are not drawn; packets pass straight through
    friend bool operator==(const LayoutOptions &, const LayoutOptions &) = default;
};

/// Where the lifelines stand, in the order of the nodes.
struct Columns {
    double width = 0;
    double gutter = 0;          ///< for times, at the left edge; 0 if there is no room
    double left = 0, right = 0; ///< between them stands everything but times and notes
    double noteWidth = 0;       ///< of the columns of notes outside of them
    double noteX = 0;           ///< left edge of the notes on the right
    bool notesLeft = false;     ///< there is room for notes on the left
    std::vector<double> x;
    std::vector<bool> visible, endHost;
};
constexpr double stripHalfWidth = 7;              ///< of the state strips
constexpr double entryHalfWidth = 4;              ///< of a firewall's own strip
constexpr double noteGap = 10;                    ///< beside a column of notes
constexpr Duration longTimer = milliseconds(150); ///< timers that ran at least so long get a line

Columns columnsOf(const Setup &setup, const LayoutOptions &options);

/// One packet on one cable: the arrow from FrameDeparted to FrameArrived or PacketLost. Where the packet is held up or corrupted
/// on its way, the hop ends, and the next one goes on from there.
struct Hop {
    PacketId packet;
    RecordId departed, ended; ///< ended: invalid while it is on its way
    CableId cable;
    Time t0, t1;           ///< t1: the end, or when it would arrive
    double x0 = 0, x1 = 0; ///< x1: where it ends; of a lost one, where it died
    double y0 = 0, y1 = 0; ///< y1 once it has ended
    bool lost = false;
    bool corrupt = false;            ///< bits of the packet have changed
    bool last = false;               ///< ends where the packet wanted to go: has the head
    std::uint32_t next = UINT32_MAX; ///< the next hop of the same packet

    bool over() const { return ended.valid(); }
};

/// What is the same for all hops of a packet.
struct PacketArt {
    PacketLook look = PacketLook::Data;
    bool hidden = false;      ///< by the options
    bool thin = false;        ///< bare ACK, ICMP, ARP
    bool dotted = false;      ///< a probe
    bool again = false;       ///< a retransmission
    std::uint32_t number = 0; ///< of the arrow, from 1; 0: it has none
    RecordId made;
    std::uint32_t firstHop = UINT32_MAX, lastHop = UINT32_MAX;
    QString flags, numbers, remark; ///< the label: names, numbers, and what else there is to say
};

/// The words along an arrow, once per packet; stands from the moment at which the packet ended.
struct PacketLabel {
    PacketId packet;
    RecordId ended;
    double endY = 0; ///< where the packet ended
    QRectF box;
    bool leader = false; ///< a line leads from the box to `anchor` on the arrow
    QPointF anchor;
};

/// A note of the author: a box in the margin, and a line to what it is about.
struct NoteBox {
    std::size_t index = 0; ///< in LayoutOptions::notes
    RecordId shownFrom;    ///< when that is complete, the note is there
    QPointF anchor;
    QRectF box;
    QStringList lines;
    std::uint32_t number = 0; ///< of the arrow that it is about; 0: none
    bool left = false;        ///< of the lifelines
};
constexpr double notePadding = 7; ///< pixels
constexpr double badgeSize = 15;  ///< of the number of an arrow, height in pixels
/// Width of the badge with this number; 0 for 0.
double numberWidth(std::uint32_t number);

enum class MarkKind : unsigned char { Call, FailedCall, Action, Loss, Note, Change };

/// A dot on a lifeline, a cross where a packet died, or a ring where one was held up or corrupted, with words.
struct Mark {
    RecordId record;
    MarkKind kind{};
    NodeId node;     ///< invalid: on a cable
    PacketId packet; ///< of a loss or change
    QPointF at;
    QString text;
    QRectF box; ///< of the text
};

/// A stretch of an end host's strip in one state, or of a firewall's own strip while it has an entry for the connection.
struct StatePiece {
    NodeId node;
    RecordId record; ///< that began it; invalid for the first
    TcpState state = TcpState::Closed;
    ConntrackState entry = ConntrackState::None; ///< of a firewall: the state of its entry for the newest flow
    bool powerOff = false;
    bool endsByReset = false;
    double top = 0, bottom = 0; ///< bottom once it has ended, else infinite
    RecordId ended;
    QRectF name; ///< where its name stands; empty if there is no room
};

/// A timer that ran long enough to be worth a line beside the strip.
struct TimerBracket {
    NodeId node;
    SocketId socket;
    TimerKind kind{};
    RecordId armed, ended;
    Time from, deadline;
    Time to; ///< when it fired or was stopped; Time::never() while it runs
    bool fired = false;
    double x = 0, top = 0, bottom = 0;
    QString text;
    QRectF box; ///< empty: no room for words
};

/// A visible record and where it is.
struct DiagramEvent {
    RecordId record;
    Time time;
    double y = 0;
    bool stop = false;  ///< worth a stop for who walks with the keys; not what only passes through
    bool clock = false; ///< its time stands in the gutter
};

/// How many timers of the end hosts run from a moment on.
struct TimersFrom {
    Time time;
    int count = 0;
    TimerKind kind{}; ///< of one of them
};

/// Everything that can be drawn of a trace, each kind in the order in which it began; what began after a moment is
/// simply not painted. `tallest...` bound the height of one thing, so that the visible ones are found by binary search.
struct DiagramLayout {
    DiagramLayout(const Setup &setup, const LayoutOptions &layoutOptions);

    LayoutOptions options;
    Columns columns;
    TimeAxis axis;
    std::vector<NodeSpec> nodes;    ///< for their names
    std::vector<PacketArt> packets; ///< by PacketId
    std::vector<Hop> hops;
    std::vector<PacketLabel> labels; ///< in order of `ended`
    std::vector<Mark> marks;
    std::vector<std::vector<StatePiece>> pieces; ///< by NodeId; empty for nodes that are no end hosts
    std::vector<TimerBracket> brackets;          ///< in order of their end
    std::vector<TimerBracket> openBrackets;      ///< that had not ended when the trace did
    std::vector<NoteBox> notes;                  ///< in order of `shownFrom`
    std::vector<DiagramEvent> events;
    std::vector<TimersFrom> timers;
    double tallestHop = 0, tallestBracket = 0;

    /// How wide words outside the strip of an end host may be.
    double roomBesideStrip(NodeId node) const;
    /// A place for them, beside height `y`.
    QRectF besideStrip(NodeId node, double y, const QString &text, TextStyle style) const;
    /// Where `record` is, or null if the diagram does not show it.
    const DiagramEvent *event(RecordId record) const;
    /// Lower edge of the notes on what comes before record `shown`; 0 if there are none.
    double notesBottom(std::size_t shown) const;
};

/// "FIN_WAIT_1", "FIN_WAIT_1 ?" where states are inferred.
QString stateLabel(const LayoutOptions &options, TcpState state);
/// The name of a piece of a strip: of its state, or that there is no power.
QString stateLabel(const LayoutOptions &options, const StatePiece &piece);

/// Width of the label of a packet, and what stands between its parts; pixels.
double labelWidth(const PacketArt &art);
constexpr double labelGap = 9, badgeGap = 5;
constexpr double tallestText = 60; ///< no text stands farther from its event, pixels

} // namespace teardown
