#include "diagram/layout.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr double gutterWidth = 68;
constexpr double besideStrip = 112;              // for state names and timers, left and right
constexpr double narrow = 700, veryNarrow = 540; // below, margins and then times give way

Duration oneWayOf(const Setup &setup)
{
    Duration sum;
    for (const CableSpec &cable : setup.cables)
        sum += cable.delay;
    return sum.ns > 0 ? sum : milliseconds(10);
}

} // namespace

Columns columnsOf(const Setup &setup, const LayoutOptions &options)
{
    Columns columns;
    columns.width = options.width;
    columns.gutter = options.width < veryNarrow ? 0 : gutterWidth;
    const double margin = options.width < narrow ? besideStrip - 16 : besideStrip;
    const double left = columns.gutter + margin, right = options.width - margin;
    const std::size_t count = setup.nodes.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0.5;
        columns.x.push_back(left + share * std::max(right - left, 120.0));
        const NodeId id{static_cast<std::uint32_t>(i)};
        columns.visible.push_back(
            std::find(options.hiddenNodes.begin(), options.hiddenNodes.end(), id) == options.hiddenNodes.end());
        const NodeRole role = setup.nodes[i].role;
        columns.endHost.push_back(role == NodeRole::Client || role == NodeRole::Server);
    }
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

QRectF DiagramLayout::besideStrip(NodeId node, double y, const QString &text, TextStyle style) const
{
    const double off = stripHalfWidth + 15, x = columns.x[node.value];
    const double width = textWidth(text, style), height = lineHeight(style);
    return {node.value == 0 ? x - off - width : x + off, y - height / 2, width, height};
}

const DiagramEvent *DiagramLayout::event(RecordId record) const
{
    const auto found =
        std::lower_bound(events.begin(), events.end(), record, [](const DiagramEvent &e, RecordId id) { return e.record < id; });
    return found != events.end() && found->record == record ? &*found : nullptr;
}

} // namespace teardown
