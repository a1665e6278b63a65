#include "scenario/write_figure.h"

#include "base/time_text.h"
#include "scenario/figure_words.h"

namespace teardown {

namespace {

std::string textValue(const LocalText &text)
{
    if (text.texts.size() == 1 && text.texts.front().first.empty())
        return quoted(text.texts.front().second);
    InlineTable table;
    for (const auto &[language, words] : text.texts)
        table.text(language.empty() ? "en" : language, words);
    return table.result();
}

std::string hostName(NodeId host, const Setup &setup) { return nodeOf(setup, host).name; }

struct Said {
    std::string_view key;
    std::string value;
};

/// What an event is said by, in the order in which it is written.
std::vector<Said> saidOf(const EventAnchor &anchor, const Setup &setup)
{
    using Kind = EventAnchor::Kind;
    std::vector<Said> said;
    if (anchor.host.valid() && anchor.kind != Kind::Step)
        said.push_back({"host", quoted(hostName(anchor.host, setup))});
    switch (anchor.kind) {
    case Kind::Segment: said.push_back({"segment", quoted(letters(anchor.flags))}); break;
    case Kind::Arp: said.push_back({"segment", quoted("ARP")}); break;
    case Kind::Icmp: said.push_back({"segment", quoted("ICMP")}); break;
    case Kind::Lost: said.push_back({"lost", quoted(letters(anchor.flags))}); break;
    case Kind::State: said.push_back({"state", quoted(textOf(stateWords(), anchor.state))}); break;
    case Kind::Call: said.push_back({"call", quoted(textOf(callWords(), anchor.call))}); break;
    case Kind::Timer: said.push_back({"timer", quoted(textOf(timerWords(), anchor.timer))}); break;
    case Kind::Step: said.push_back({"step", std::to_string(anchor.number)}); return said;
    case Kind::Moment: said.push_back({"at", quoted(withUnit(anchor.at - Time{}))}); return said;
    }
    if (anchor.number != 1)
        said.push_back({"number", std::to_string(anchor.number)});
    return said;
}

void writeEdge(TableWriter &out, std::string_view key, const FigureEdge &edge, const Setup &setup)
{
    if (edge.at)
        out.duration(key, *edge.at - Time{});
    if (!edge.event)
        return;
    InlineTable table;
    for (const Said &said : saidOf(*edge.event, setup))
        table.raw(said.key, said.value);
    out.raw(key, table.result());
}

void writeChoices(TableWriter &out, const Figure &figure, const Setup &setup)
{
    std::vector<std::string> items;
    for (const NodeId host : figure.lifelines)
        items.push_back(quoted(hostName(host, setup)));
    if (!items.empty())
        out.raw("lifelines", list(items));
    items.clear();
    for (const std::uint32_t connection : figure.connections)
        items.push_back(std::to_string(connection));
    if (!items.empty())
        out.raw("connections", list(items));
}

} // namespace

void writeFigure(TableWriter &out, const Figure &figure, const Setup &setup)
{
    const Figure usual;
    if (figure == usual)
        return;
    out.heading("[figure]");
    if (figure.title)
        out.raw("title", textValue(*figure.title));
    if (!figure.caption.empty())
        out.raw("caption", textValue(figure.caption));
    if (figure.width != usual.width)
        out.number("width", figure.width);
    if (!figure.font.empty())
        out.text("font", figure.font);
    if (figure.fontSize != usual.fontSize)
        out.number("font_size", figure.fontSize);
    if (figure.arrowNumbers != usual.arrowNumbers)
        out.text("arrow_numbers", textOf(arrowNumberWords(), figure.arrowNumbers));
    for (const FigureFlag &flag : figureFlags()) {
        if (figure.*flag.value != usual.*flag.value)
            out.flag(flag.key, figure.*flag.value);
    }
    writeChoices(out, figure, setup);
    if (figure.axis != usual.axis)
        out.text("axis", textOf(figureAxisWords(), figure.axis));
    if (figure.theme != usual.theme)
        out.text("theme", textOf(figureThemeWords(), figure.theme));
    if (!figure.language.empty())
        out.text("language", figure.language);
    writeEdge(out, "from", figure.from, setup);
    writeEdge(out, "to", figure.to, setup);
    if (figure.zoom != usual.zoom)
        out.number("zoom", figure.zoom);
}

void writeNote(TableWriter &out, const AuthorNote &note, const Setup &setup)
{
    out.heading("[[note]]");
    for (const Said &said : saidOf(note.event, setup))
        out.raw(said.key, said.value);
    out.raw("text", textValue(note.text));
    if (note.side != NoteSide::Auto)
        out.text("side", textOf(noteSideWords(), note.side));
}

} // namespace teardown
