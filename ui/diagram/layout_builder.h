#pragma once

#include "diagram/label_placer.h"
#include "diagram/layout.h"
#include "formats/relative_numbers.h"
#include "trace/trace.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace teardown {

/// Makes a DiagramLayout from a trace, record by record. A trace that grew is taken up where the last call ended; what
/// was laid out before stays where it is.
class LayoutBuilder {
public:
    LayoutBuilder(const Setup &setup, const LayoutOptions &options);
    /// Places everything on an axis that other pictures use too; it must outlive the builder.
    LayoutBuilder(const Setup &setup, const LayoutOptions &options, TimeAxis &sharedAxis);

    /// Reads the records that were not there before. The trace must be the same one, longer.
    void extend(const Trace &trace);
    /// Reads one record, the next one; all packets of the trace must be there.
    void extendByOne(const Trace &trace);
    /// Takes over the shared axis as it is now: to call when all pictures on it are complete.
    void finish();
    const DiagramLayout &layout() const { return m_layout; }
    std::size_t recordsRead() const { return m_read; }

private:
    enum class Lane : unsigned char { Departure, Arrival, ArrivalAtHost, State, Mark };
    struct RunningTimer {
        RecordId armed;
        Time from, deadline;
        double top = 0;
    };
    using TimerKey = std::pair<SocketId, TimerKind>;

    TimeAxis &axis() { return m_sharedAxis ? *m_sharedAxis : m_layout.axis; }
    void read(const Trace &trace, RecordId id);
    void packetMade(const Trace &trace, RecordId id, const PacketMade &made);
    void departed(RecordId id, const Record &record, const FrameDeparted &frame);
    void arrived(const Trace &trace, RecordId id, const Record &record, const FrameArrived &frame);
    void lost(RecordId id, const Record &record, const PacketLost &loss);
    void delayed(RecordId id, const Record &record, const FrameDelayed &delay);
    void corrupted(RecordId id, const Record &record, const FrameCorrupted &change);
    /// Ends the packet's hop where it is now, marks the place, and gives the hop that goes on from there; null if it is not drawn.
    Hop *bend(RecordId id, const Record &record, PacketId packet, CableId cable, const QString &text);
    void stateChanged(const Trace &trace, RecordId id, const Record &record, const StateChanged &change);
    void ownerChanged(RecordId id, const Record &record, const OwnerChanged &change);
    void entryChanged(const Trace &trace, RecordId id, const Record &record, const ConntrackChanged &change);
    void powerChanged(RecordId id, const Record &record, bool on);
    void timerArmed(RecordId id, const Record &record, const TimerArmed &timer);
    void timerEnded(RecordId id, const Record &record, TimerKey key, bool fired);
    void callMark(const Trace &trace, RecordId id, const Record &record, const CallRecord &call);
    void actionTaken(const Trace &trace, RecordId id, const Record &record, const ActionTaken &taken);
    void collectOpenBrackets();
    void hostEvent(const Trace &trace, RecordId id, const Record &record);
    bool isHidden(const Trace &trace, const Packet &packet, const PacketMade &made, const PacketArt &art);
    bool showsConnection(std::optional<std::size_t> connection) const;
    bool showsSocket(const Trace &trace, RecordId from, SocketId socket);
    bool showsCause(const Trace &trace, const Record &record) const;
    void learnNotes(const Trace &trace, RecordId id);
    void placeNotes(RecordId id, const Record &record);
    void placePacketNotes(PacketId packet, RecordId ended);
    void placeNote(std::size_t index, RecordId shownFrom, QPointF anchor, std::uint32_t number);
    void numberArrow(PacketId packet, Time departed);
    void timerEvent(RecordId id, const Record &record);

    PacketArt &artOf(PacketId packet);
    Hop *openHop(const Record &record, PacketId packet, CableId cable);
    void endHop(Hop &hop, RecordId id, const Record &record, double y);
    void startPiece(NodeId node, RecordId id, TcpState state, bool powerOff, double y);
    void addPiece(StatePiece piece);
    TimerBracket bracket(NodeId node, TimerKey key, const RunningTimer &timer) const;

    double event(RecordId id, Time time, double notAbove, bool stop = true);
    void countTimers(Time time);
    double &lane(Lane lane, std::uint32_t what, Direction direction = Direction::ToServer);
    bool isVisible(NodeId node) const { return node.valid() && m_layout.columns.visible[node.value]; }
    /// One that is drawn.
    bool isEndHost(NodeId node) const { return isVisible(node) && m_layout.columns.endHost[node.value]; }
    bool ownsDestination(NodeId node, const Packet &packet) const;
    double cableEnd(CableId cable, Direction direction, bool destination) const;

    void addMark(Mark mark);
    void placeName(StatePiece &piece);
    void placeBracketText(TimerBracket &bracket);
    void placeLabel(PacketId packet, RecordId ended);
    bool lineCrosses(const QRectF &box, PacketId except) const;

    Setup m_setup;
    DiagramLayout m_layout;
    TimeAxis *m_sharedAxis = nullptr;
    LabelPlacer m_placer;
    std::size_t m_read = 0;
    double m_lastClock = -1e9; ///< of the last time in the gutter
    Time m_clockTime = Time::beforeAll();
    std::vector<SocketId> m_shownSocket; ///< by node: whose states the strip shows
    std::vector<bool> m_shownIsConnection;
    std::map<NodeId, FourTuple> m_shownFlow;                     ///< of a firewall: whose entry its strip shows
    std::unordered_map<std::uint32_t, std::uint32_t> m_openHops; ///< FrameDeparted record -> hop
    std::map<TimerKey, RunningTimer> m_timers;
    std::map<std::tuple<Lane, std::uint32_t, Direction>, double> m_lanes;
    RelativeNumbers m_numbers;
    std::multimap<RecordId, std::size_t> m_notesOn;       ///< indexes of the notes on a record
    std::multimap<PacketId, std::size_t> m_notesOnPacket; ///< that has not come to its end yet
    std::map<SocketId, bool> m_socketShown;
    std::uint32_t m_arrowsNumbered = 0;
};

/// The whole trace at once.
DiagramLayout layout(const Setup &setup, const Trace &trace, const LayoutOptions &options);

/// Two runs on one axis: the same moment is at the same height in both.
std::pair<DiagramLayout, DiagramLayout> layoutTogether(
    const Setup &leftSetup, const Trace &left, const Setup &rightSetup, const Trace &right, const LayoutOptions &options);

} // namespace teardown
