#include "formats/ladder.h"

#include "base/time_text.h"
#include "formats/ladder_rows.h"
#include "formats/text_row.h"

#include <algorithm>
#include <string_view>

namespace teardown {

namespace {

struct Glyphs {
    std::string_view line, dead, dash, over, right, left, fromLeft, fromRight, cross, tear;
};

constexpr Glyphs unicodeGlyphs{"│", "┊", "─", "┼", "▶", "◀", "├", "┤", "╳", "┊"};
constexpr Glyphs asciiGlyphs{"|", ":", "-", "+", ">", "<", "|", "|", "X", ":"};

constexpr std::size_t timeWidth = 12;

class Drawing {
public:
    Drawing(const Setup &setup, const LadderOptions &options, bool wideMargins)
        : m_setup(setup),
          m_glyphs(options.ascii ? asciiGlyphs : unicodeGlyphs),
          m_width(std::max<std::size_t>(options.width, 80)),
          m_margin(wideMargins ? 18 : 12),
          m_timeName(options.timeName)
    {
        for (const NodeSpec &node : setup.nodes)
            m_powered.push_back(node.poweredOn);
    }

    std::string head() const
    {
        TextRow row(m_width);
        row.putBefore(timeWidth, m_timeName);
        for (std::size_t i = 0; i < m_setup.nodes.size(); ++i) {
            const std::string &name = m_setup.nodes[i].name;
            const std::size_t shift = i == 0 ? 0 : i + 1 == m_setup.nodes.size() ? columnCount(name) - 1 : columnCount(name) / 2;
            row.put(column(i) - std::min(shift, column(i)), name);
        }
        return row.text() + '\n';
    }

    std::string fold(Duration gap) const
    {
        TextRow row = lines(m_glyphs.tear);
        const std::string text = " ~ " + inSeconds(gap, 1) + " s ~ ";
        row.put((firstColumn() + lastColumn() - text.size()) / 2, text);
        return row.text() + '\n';
    }

    std::string draw(const LadderRow &event)
    {
        if (event.power)
            m_powered[event.node.value] = *event.power;
        TextRow row = lines(m_glyphs.line);
        row.putBefore(timeWidth, inSeconds(event.time, 6));
        if (event.arrow)
            drawArrow(row, *event.arrow);
        if (!event.note.empty())
            drawNote(row, event);
        if (event.node.value == 0)
            row.putBefore(firstColumn() - 1, event.margin);
        else
            row.put(lastColumn() + 2, event.margin);
        return row.text() + '\n';
    }

private:
    std::size_t firstColumn() const { return timeWidth + 1 + m_margin + 1; }
    std::size_t lastColumn() const { return m_width - m_margin - 2; }

    std::size_t column(std::size_t node) const
    {
        const std::size_t gaps = std::max<std::size_t>(m_setup.nodes.size(), 2) - 1;
        return firstColumn() + (lastColumn() - firstColumn()) * node / gaps;
    }

    TextRow lines(std::string_view glyph) const
    {
        TextRow row(m_width);
        for (std::size_t i = 0; i < m_setup.nodes.size(); ++i)
            row.set(column(i), m_powered[i] ? glyph : m_glyphs.dead);
        return row;
    }

    /// Beside the node's line: on its right, but for the last node on its left. What happens to a cable only stands
    /// beside the first.
    void drawNote(TextRow &row, const LadderRow &event) const
    {
        const std::size_t at = column(event.node ? event.node.value : 0);
        if (event.node && event.node.value > 0 && event.node.value + 1 == m_setup.nodes.size())
            row.putBefore(at - 1, event.note);
        else
            row.put(at + 2, event.note);
    }

    /// Half-way along the cable on which the packet is; else at the line of the node that it reached, and for a lost one
    /// on that line.
    std::size_t tipOf(const LadderArrow &arrow, bool right) const
    {
        const std::size_t reached = column(arrow.reached);
        if (arrow.towards)
            return (reached + column(*arrow.towards)) / 2;
        if (!arrow.loss.empty())
            return arrow.reached == arrow.from ? reached + 2 : reached;
        return right ? reached - 1 : reached + 1;
    }

    void drawArrow(TextRow &row, const LadderArrow &arrow) const
    {
        const bool right = arrow.towards.value_or(arrow.reached) >= arrow.from;
        const std::size_t from = column(arrow.from), tip = tipOf(arrow, right);
        const auto [low, high] = std::minmax(from, tip);
        for (std::size_t x = low; x <= high; ++x)
            row.set(x, m_glyphs.dash);
        for (std::size_t i = 0; i < m_setup.nodes.size(); ++i) {
            if (column(i) > low && column(i) < high)
                row.set(column(i), m_glyphs.over);
        }
        row.set(from, right ? m_glyphs.fromLeft : m_glyphs.fromRight);
        row.set(tip, !arrow.loss.empty() ? m_glyphs.cross : right ? m_glyphs.right : m_glyphs.left);
        drawLabel(row, arrow, right, from, tip);
    }

    /// In the middle of the arrow as much as fits; the rest beyond its cross, or behind the sender.
    void drawLabel(TextRow &row, const LadderArrow &arrow, bool right, std::size_t from, std::size_t tip) const
    {
        const std::string all[] = {
            joined(arrow.label, joined(arrow.remark, arrow.loss)), joined(arrow.label, arrow.remark), arrow.label};
        const std::string rest[] = {"", arrow.loss, joined(arrow.remark, arrow.loss)};
        std::string outside = all[0];
        for (std::size_t i = 0; i < 3; ++i) {
            if (putInside(row, all[i], from, tip)) {
                outside = rest[i];
                break;
            }
        }
        if (outside.empty())
            return;
        const auto [low, high] = std::minmax(from, tip);
        if (arrow.loss.empty() != right)
            row.put(high + 2, outside + ' ');
        else
            row.putBefore(low - 1, ' ' + std::string(firstColumns(outside, low - firstColumn() - 3)));
    }

    static std::string joined(const std::string &a, const std::string &b)
    {
        return a.empty() || b.empty() ? a + b : a + ", " + b;
    }

    static bool putInside(TextRow &row, const std::string &text, std::size_t from, std::size_t tip)
    {
        const std::size_t length = columnCount(text) + 2;
        const auto [low, high] = std::minmax(from, tip);
        if (length + 3 > high - low)
            return false;
        row.put((low + high - length + 1) / 2, ' ' + text + ' ');
        return true;
    }

    const Setup &m_setup;
    const Glyphs &m_glyphs;
    std::size_t m_width;
    std::size_t m_margin;
    std::string m_timeName;
    std::vector<bool> m_powered;
};

} // namespace

std::string drawLadder(const Setup &setup, const std::vector<LadderRow> &rows, const LadderOptions &options, bool wideMargins)
{
    Drawing drawing(setup, options, wideMargins);
    std::string text = drawing.head();
    const LadderRow *previous = nullptr;
    for (const LadderRow &row : rows) {
        if (previous && row.time - previous->time >= options.fold)
            text += drawing.fold(row.time - previous->time);
        text += drawing.draw(row);
        previous = &row;
    }
    return text;
}

std::string ladder(const Setup &setup, const Trace &trace, const LadderOptions &options)
{
    return drawLadder(setup, ladderRows(setup, trace, options), options, portsMatter(trace));
}

} // namespace teardown
