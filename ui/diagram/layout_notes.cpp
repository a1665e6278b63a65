#include "diagram/layout_builder.h"

#include <algorithm>

// The author's notes: boxes in the margins, each as near to its event as those before it and other words leave room.

namespace teardown {

namespace {

constexpr double stepDown = 6, mostDown = 3000; // pixels

} // namespace

/// A note on a packet waits until the packet has come to its end, and its arrow is there.
void LayoutBuilder::learnNotes(const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    if (!record.as<PacketMade>() && !record.as<FrameDeparted>())
        return;
    const auto [from, to] = m_notesOn.equal_range(id);
    for (auto note = from; note != to; ++note)
        m_notesOnPacket.emplace(packetOf(record), note->second);
    m_notesOn.erase(from, to);
}

void LayoutBuilder::placeNotes(RecordId id, const Record &record)
{
    const auto [from, to] = m_notesOn.equal_range(id);
    const PacketId packet = packetOf(record);
    const bool hidden = packet.valid() && artOf(packet).hidden;
    for (auto note = from; note != to && !hidden; ++note) {
        const bool isMark = !m_layout.marks.empty() && m_layout.marks.back().record == id;
        const bool isEvent = !m_layout.events.empty() && m_layout.events.back().record == id;
        const double y = isEvent ? m_layout.events.back().y : axis().y(record.time);
        const double x = record.node.valid() ? m_layout.columns.x[record.node.value] : m_layout.columns.x.front();
        placeNote(note->second, id, isMark ? m_layout.marks.back().at : QPointF(x, y), packet.valid() ? artOf(packet).number : 0);
    }
}

/// At the end of the arrow on the note's side; of a lost one, where it died.
void LayoutBuilder::placePacketNotes(PacketId packet, RecordId ended)
{
    const auto [from, to] = m_notesOnPacket.equal_range(packet);
    if (from == to)
        return;
    const PacketArt &art = artOf(packet);
    QPointF leftEnd, rightEnd;
    for (std::uint32_t i = art.firstHop; i != UINT32_MAX; i = m_layout.hops[i].next) {
        const Hop &hop = m_layout.hops[i];
        for (const QPointF end : {QPointF(hop.x0, hop.y0), QPointF(hop.x1, hop.over() ? hop.y1 : hop.y0)}) {
            leftEnd = leftEnd.isNull() || end.x() < leftEnd.x() ? end : leftEnd;
            rightEnd = rightEnd.isNull() || end.x() > rightEnd.x() ? end : rightEnd;
        }
    }
    for (auto note = from; note != to; ++note) {
        const bool left = m_layout.columns.notesLeft && m_layout.options.notes[note->second].side == NoteSide::Left;
        placeNote(note->second, ended, left ? leftEnd : rightEnd, art.number);
    }
    m_notesOnPacket.erase(from, to);
}

void LayoutBuilder::placeNote(std::size_t index, RecordId shownFrom, QPointF anchor, std::uint32_t number)
{
    const DiagramNote &note = m_layout.options.notes[index];
    const Columns &columns = m_layout.columns;
    NoteBox box;
    box.index = index;
    box.shownFrom = shownFrom;
    box.anchor = anchor;
    box.number = number;
    box.left = columns.notesLeft && note.side == NoteSide::Left;
    const double badge = number > 0 ? numberWidth(number) + badgeGap : 0;
    box.lines = wrapped(note.text, TextStyle::AuthorNote, columns.noteWidth - 2 * notePadding - badge);
    const double line = lineHeight(TextStyle::AuthorNote);
    const double height = static_cast<double>(box.lines.size()) * line + 2 * notePadding - 3;
    const double x = box.left ? columns.gutter + 2 : columns.noteX;
    box.box = QRectF(x, anchor.y() - notePadding - line / 2, columns.noteWidth, height);
    for (double down = 0; down < mostDown && !m_placer.isFree(box.box.adjusted(0, -3, 0, 3)); down += stepDown)
        box.box.translate(0, stepDown);
    m_placer.take(box.box.adjusted(0, -3, 0, 3));
    m_layout.notes.push_back(std::move(box));
}

} // namespace teardown
