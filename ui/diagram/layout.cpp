#include "diagram/layout.h"

#include <QCoreApplication>

#include "diagram/segment_text.h"
#include "diagram/text_style.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr double gutterWidth = 68;
constexpr double besideStrip = 112; // for state names and timers, left and right, at least
constexpr double fromStripToWords = stripHalfWidth + 15, besideWords = 2;
constexpr double leastSpan = 360, leastSpanBesideNotes = 240; // between the outermost lifelines
constexpr double leastNoteWidth = 112, mostNoteWidth = 170;
constexpr double narrow = 700, veryNarrow = 540; // below, margins and then times give way

/// Of what stands beside a strip in this language, and cannot be said shorter.
double widestStateWord(const LayoutOptions &options)
{
    StatePiece off;
    off.powerOff = true;
    TimerBracket stopped;
    return std::max({textWidth(stateLabel(options, TcpState::Established), TextStyle::StateName),
        textWidth(stateLabel(options, off), TextStyle::StateName), textWidth(timerText(stopped), TextStyle::Note),
        textWidth(toPlainText(ownershipText(Ownership::Orphan)), TextStyle::Note)});
}

Duration oneWayOf(const Setup &setup)
{
    Duration sum;
    for (const CableSpec &cable : setup.cables)
        sum += cable.delay;
    return sum.ns > 0 ? sum : milliseconds(10);
}

bool wantsLeft(const DiagramNote &note) { return note.side == NoteSide::Left; }

/// The lifelines come first: notes stand on the left only where enough room is left between the lifelines, and where there is
/// too little even with a column on the right, they stand over what is there.
void makeRoomForNotes(Columns &columns, const LayoutOptions &options, double margin)
{
    const auto &notes = options.notes;
    const bool anyLeft = std::any_of(notes.begin(), notes.end(), wantsLeft);
    const bool anyRight = !std::all_of(notes.begin(), notes.end(), wantsLeft);
    columns.noteWidth = std::clamp(options.width * 0.17, leastNoteWidth, mostNoteWidth);
    const double column = columns.noteWidth + 2 * noteGap;
    const double span = columns.right - columns.left - 2 * margin;
    columns.notesLeft = anyLeft && span - (anyRight ? 2 : 1) * column >= leastSpan;
    if (columns.notesLeft)
        columns.left += column - noteGap;
    const bool needsRight = anyRight || (anyLeft && !columns.notesLeft);
    if (needsRight && columns.right - columns.left - 2 * margin - column >= leastSpanBesideNotes)
        columns.right -= column;
    columns.noteX = columns.right < options.width ? columns.right + noteGap : options.width - columns.noteWidth - 4;
}

/// Shown machines stand at equal distances, and so do the outermost ones, where arrows end that are seen in full. The
/// others stand between them.
std::vector<double> placesOf(const std::vector<bool> &visible, double left, double right)
{
    std::vector<std::size_t> fixed;
    for (std::size_t i = 0; i < visible.size(); ++i)
        if (visible[i] || i == 0 || i + 1 == visible.size())
            fixed.push_back(i);
    std::vector<double> places(visible.size(), (left + right) / 2);
    const double step = fixed.size() > 1 ? (right - left) / static_cast<double>(fixed.size() - 1) : 0;
    for (std::size_t f = 0; f + 1 < fixed.size(); ++f)
        for (std::size_t i = fixed[f]; i <= fixed[f + 1]; ++i)
            places[i] = left
                + step
                    * (static_cast<double>(f) + static_cast<double>(i - fixed[f]) / static_cast<double>(fixed[f + 1] - fixed[f]));
    return places;
}

} // namespace

Columns columnsOf(const Setup &setup, const LayoutOptions &options)
{
    Columns columns;
    columns.width = options.width;
    columns.gutter = options.width < veryNarrow ? 0 : gutterWidth;
    const double margin = std::max(
        options.width < narrow ? besideStrip - 16 : besideStrip, fromStripToWords + widestStateWord(options) + besideWords);
    columns.left = columns.gutter;
    columns.right = options.width;
    makeRoomForNotes(columns, options, margin);
    const double left = columns.left + margin, right = columns.right - margin;
    for (std::size_t i = 0; i < setup.nodes.size(); ++i) {
        const NodeId id{static_cast<std::uint32_t>(i)};
        columns.visible.push_back(
            std::find(options.hiddenNodes.begin(), options.hiddenNodes.end(), id) == options.hiddenNodes.end());
        const NodeRole role = setup.nodes[i].role;
        columns.endHost.push_back(role == NodeRole::Client || role == NodeRole::Server);
    }
    columns.x = placesOf(columns.visible, left, left + std::max(right - left, 120.0));
    return columns;
}

DiagramLayout::DiagramLayout(const Setup &setup, const LayoutOptions &layoutOptions)
    : options(layoutOptions),
      columns(columnsOf(setup, layoutOptions)),
      axis({layoutOptions.axis, setup.start, setup.end, oneWayOf(setup), layoutOptions.zoom}),
      nodes(setup.nodes),
      pieces(setup.nodes.size())
{
}

QString stateLabel(const LayoutOptions &options, TcpState state)
{
    const std::string_view word = name(state);
    const QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return options.inferredStates ? text + QStringLiteral(" ?") : text;
}

QString stateLabel(const LayoutOptions &options, const StatePiece &piece)
{
    return piece.powerOff ? QCoreApplication::translate("Diagram", "no power") : stateLabel(options, piece.state);
}

double DiagramLayout::roomBesideStrip(NodeId node) const
{
    const double x = columns.x[node.value];
    return (node.value == 0 ? x - columns.left : columns.right - x) - fromStripToWords - besideWords;
}

QRectF DiagramLayout::besideStrip(NodeId node, double y, const QString &text, TextStyle style) const
{
    const double off = fromStripToWords, x = columns.x[node.value];
    const double width = textWidth(text, style), height = lineHeight(style);
    return {node.value == 0 ? x - off - width : x + off, y - height / 2, width, height};
}

double numberWidth(std::uint32_t number)
{
    return number == 0 ? 0 : std::max(badgeSize, textWidth(QString::number(number), TextStyle::ArrowNumber) + 8);
}

double DiagramLayout::notesBottom(std::size_t shown) const
{
    double bottom = 0;
    for (const NoteBox &note : notes)
        if (note.shownFrom.value < shown)
            bottom = std::max(bottom, note.box.bottom());
    return bottom;
}

const DiagramEvent *DiagramLayout::event(RecordId record) const
{
    const auto found =
        std::lower_bound(events.begin(), events.end(), record, [](const DiagramEvent &e, RecordId id) { return e.record < id; });
    return found != events.end() && found->record == record ? &*found : nullptr;
}

} // namespace teardown
