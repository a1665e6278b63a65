#include "formats/mermaid.h"

#include "base/json_text.h"
#include "base/time_text.h"

namespace teardown {

namespace {

/// Mermaid ends a statement at a semicolon, and reads what stands between # and ; as the name of a character.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == ';' || c == '#')
            result += c == ';' ? "#59;" : "#35;";
        else
            result += c == '\n' ? ' ' : c;
    }
    return result;
}

std::string lifelineId(std::size_t index) { return 'n' + std::to_string(index); }

std::string stepLine(const DiagramStep &step, const DiagramOptions &options)
{
    if (step.kind == DiagramStep::Kind::Arrow)
        return "    " + lifelineId(step.from) + (step.lost ? "-x" : "->>") + lifelineId(step.to) + ": "
            + escaped(arrowText(step, options)) + '\n';
    return "    Note over " + lifelineId(step.from) + ": " + escaped(step.text) + '\n';
}

} // namespace

std::string mermaid(const Setup &setup, const Trace &trace, const DiagramOptions &options)
{
    std::string text = options.title.empty() ? "" : "---\ntitle: " + jsonText(options.title) + "\n---\n";
    text += "sequenceDiagram\n";
    if (options.numberArrows)
        text += "    autonumber\n";
    const std::vector<NodeId> lifelines = lifelinesOf(setup, options);
    for (std::size_t i = 0; i < lifelines.size(); ++i)
        text += "    participant " + lifelineId(i) + " as " + escaped(setup.nodes[lifelines[i].value].name) + '\n';
    const std::string all =
        lifelines.empty() ? "" : lifelineId(0) + (lifelines.size() > 1 ? ',' + lifelineId(lifelines.size() - 1) : "");
    for (const DiagramStep &step : diagramSteps(setup, trace, options)) {
        if (step.silence)
            text += "    Note over " + all + ": " + inSeconds(*step.silence, 1) + " s of silence\n";
        text += stepLine(step, options);
    }
    if (!options.caption.empty() && !all.empty())
        text += "    Note over " + all + ": " + escaped(options.caption) + '\n';
    return text;
}

} // namespace teardown
