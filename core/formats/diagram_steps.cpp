#include "formats/diagram_steps.h"

#include "base/time_text.h"
#include "formats/ladder_rows.h"

#include <algorithm>

namespace teardown {

namespace {

std::string joined(const std::string &a, const std::string &b) { return a.empty() || b.empty() ? a + b : a + ", " + b; }

class StepMaker {
public:
    StepMaker(const Setup &setup, const DiagramOptions &options)
        : m_setup(setup),
          m_options(options),
          m_lifelines(lifelinesOf(setup, options))
    {
    }

    void add(const LadderRow &row)
    {
        const std::optional<std::size_t> own = lifeline(row.node ? row.node.value : 0);
        if (own && m_options.states && !row.margin.empty())
            push({DiagramStep::Kind::State, row.time, *own, *own, false, row.margin, {}});
        if (own && row.power)
            push({DiagramStep::Kind::State, row.time, *own, *own, false, *row.power ? "on" : "off", {}});
        if (own && (m_options.notes || row.byAuthor) && !row.note.empty())
            push({DiagramStep::Kind::Note, row.time, *own, *own, false, row.note, {}});
        if (row.arrow)
            addArrow(row.time, *row.arrow);
    }

    std::vector<DiagramStep> take() { return std::move(m_steps); }

private:
    std::optional<std::size_t> lifeline(std::size_t node) const
    {
        const auto found = std::find_if(m_lifelines.begin(), m_lifelines.end(), [&](NodeId id) { return id.value == node; });
        return found == m_lifelines.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_lifelines.begin()));
    }

    /// The lifeline of the node, or the next one beyond it in the direction.
    std::optional<std::size_t> lifelineFrom(std::size_t node, bool right) const
    {
        while (true) {
            if (const auto found = lifeline(node))
                return found;
            if (right ? node + 1 == m_setup.nodes.size() : node == 0)
                return std::nullopt;
            right ? ++node : --node;
        }
    }

    void push(DiagramStep step)
    {
        if (!m_steps.empty() && step.time - m_steps.back().time >= m_options.silence)
            step.silence = step.time - m_steps.back().time;
        m_steps.push_back(std::move(step));
    }

    void addArrow(Time time, const LadderArrow &arrow)
    {
        const std::size_t end = arrow.towards.value_or(arrow.reached);
        const bool right = end >= arrow.from;
        const auto from = lifelineFrom(arrow.from, !right);
        const auto to = lifelineFrom(end, right);
        const bool arrives = arrow.loss.empty() && !arrow.towards && lifeline(end);
        std::string text = joined(arrow.label, joined(arrow.remark, arrow.loss));
        if (!lifeline(arrow.from))
            text = m_setup.nodes[arrow.from].name + ": " + text;
        if (from && to && from != to)
            push({DiagramStep::Kind::Arrow, time, *from, *to, !arrives, text, {}});
        else if (const auto place = from ? from : to; place && !arrow.loss.empty())
            push({DiagramStep::Kind::Note, time, *place, *place, false, text, {}});
    }

    const Setup &m_setup;
    const DiagramOptions &m_options;
    std::vector<NodeId> m_lifelines;
    std::vector<DiagramStep> m_steps;
};

} // namespace

std::vector<NodeId> lifelinesOf(const Setup &setup, const DiagramOptions &options)
{
    std::vector<NodeId> nodes;
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
        const auto &chosen = options.lifelines;
        if (chosen.empty() || std::find(chosen.begin(), chosen.end(), NodeId{i}) != chosen.end())
            nodes.push_back({i});
    }
    return nodes;
}

std::vector<DiagramStep> diagramSteps(const Setup &setup, const Trace &trace, const DiagramOptions &options)
{
    LadderOptions rowOptions;
    rowOptions.from = options.from;
    rowOptions.until = options.until;
    rowOptions.absoluteNumbers = options.absoluteNumbers;
    rowOptions.remarks = options.remarks;
    StepMaker maker(setup, options);
    for (const LadderRow &row : ladderRows(setup, trace, rowOptions))
        maker.add(row);
    return maker.take();
}

std::string arrowText(const DiagramStep &step, const DiagramOptions &options)
{
    return options.times ? inSeconds(step.time, 6) + ' ' + step.text : step.text;
}

} // namespace teardown
