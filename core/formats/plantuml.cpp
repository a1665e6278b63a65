#include "formats/plantuml.h"

#include "base/time_text.h"

namespace teardown {

namespace {

/// A tilde takes the meaning from the pairs of characters that PlantUML's Creole gives one, and from HTML-like tags.
std::string escaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isPair =
            i + 1 < text.size() && text[i + 1] == c && std::string_view("*_-/\"~").find(c) != std::string_view::npos;
        if (isPair || c == '<' || (c == '~' && !isPair))
            result += '~';
        if (c == '\\')
            result += "<U+005C>"; // "\n" would be a new line
        else
            result += c == '\n' ? ' ' : c;
        if (isPair)
            result += text[++i];
    }
    return result;
}

std::string lifelineId(std::size_t index) { return 'n' + std::to_string(index); }

std::string stepLine(const DiagramStep &step, const DiagramOptions &options)
{
    switch (step.kind) {
    case DiagramStep::Kind::Arrow:
        return lifelineId(step.from) + (step.lost ? " ->x " : " -> ") + lifelineId(step.to) + " : "
            + escaped(arrowText(step, options)) + '\n';
    case DiagramStep::Kind::Note: return "rnote over " + lifelineId(step.from) + " : " + escaped(step.text) + '\n';
    case DiagramStep::Kind::State: return "hnote over " + lifelineId(step.from) + " : " + escaped(step.text) + '\n';
    }
    return {};
}

} // namespace

std::string plantUml(const Setup &setup, const Trace &trace, const DiagramOptions &options)
{
    std::string text = "@startuml\nhide footbox\n";
    if (!options.title.empty())
        text += "title " + escaped(options.title) + '\n';
    if (!options.caption.empty())
        text += "caption " + escaped(options.caption) + '\n';
    if (options.numberArrows)
        text += "autonumber\n";
    const std::vector<NodeId> lifelines = lifelinesOf(setup, options);
    for (std::size_t i = 0; i < lifelines.size(); ++i)
        text += "participant \"" + setup.nodes[lifelines[i].value].name + "\" as " + lifelineId(i) + '\n';
    for (const DiagramStep &step : diagramSteps(setup, trace, options)) {
        if (step.silence)
            text += "..." + inSeconds(*step.silence, 1) + " s of silence...\n";
        text += stepLine(step, options);
    }
    return text + "@enduml\n";
}

} // namespace teardown
