#include "scenario/figure_words.h"
#include "scenario/scenario_parts.h"
#include "scenario/suggest.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::int64_t mostOfAKind = 1'000'000;

/// "de", "zh_CN"
bool isLanguage(std::string_view key)
{
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'; };
    return key.size() >= 2 && key.size() <= 12 && std::all_of(key.begin(), key.end(), fits);
}

/// A string, or a table with a string for each language.
LocalText readText(const Value &value, std::string_view key)
{
    if (value.kind != ValueKind::Table)
        return localText(TableReader::asText(value, key));
    LocalText text;
    for (const Entry &entry : value.entries) {
        if (!isLanguage(entry.key))
            failWord(entry.position, entry.key, phrase("Input", "a language"), {"en", "de", "es", "zh_CN"});
        text.texts.emplace_back(entry.key, TableReader::asText(entry.value, entry.key));
    }
    return text;
}

std::optional<LocalText> optionalText(TableReader &table, std::string_view key)
{
    const Value *value = table.find(key);
    return value ? std::optional(readText(*value, key)) : std::nullopt;
}

std::uint32_t readNumber(TableReader &table)
{
    return static_cast<std::uint32_t>(table.optionalInteger("number", 1, mostOfAKind).value_or(1));
}

void readSegment(EventAnchor &anchor, const Value &value, std::string_view key)
{
    const std::string &word = TableReader::asText(value, key);
    const bool isLost = key == "lost";
    anchor.kind = isLost ? EventAnchor::Kind::Lost : EventAnchor::Kind::Segment;
    if (!isLost && (word == "ARP" || word == "ICMP"))
        anchor.kind = word == "ARP" ? EventAnchor::Kind::Arp : EventAnchor::Kind::Icmp;
    else
        anchor.flags = parseFlags(word, textStart(value));
}

/// The keys that say which event it is; exactly one of them must be there.
bool readWhich(EventAnchor &anchor, TableReader &table)
{
    using Kind = EventAnchor::Kind;
    int said = 0;
    for (const std::string_view key : {"segment", "lost"}) {
        if (const Value *value = table.find(key))
            readSegment(anchor, *value, key), ++said;
    }
    if (const auto state = table.optionalWord("state", stateWords(), phrase("Input", "a state of TCP")))
        anchor.kind = Kind::State, anchor.state = *state, ++said;
    if (const auto call = table.optionalWord("call", callWords(), phrase("Input", "a system call")))
        anchor.kind = Kind::Call, anchor.call = *call, ++said;
    if (const auto timer = table.optionalWord("timer", timerWords(), phrase("Input", "a timer")))
        anchor.kind = Kind::Timer, anchor.timer = *timer, ++said;
    if (const auto step = table.optionalInteger("step", 1, mostOfAKind))
        anchor.kind = Kind::Step, anchor.number = static_cast<std::uint32_t>(*step), ++said;
    if (const auto at = table.optionalDuration("at"))
        anchor.kind = Kind::Moment, anchor.at = atTime(*at), ++said;
    return said == 1;
}

/// Takes the keys of an event out of a table that may say more.
EventAnchor readAnchor(TableReader &table, const Setup &setup)
{
    EventAnchor anchor;
    anchor.number = readNumber(table);
    const bool isOne = readWhich(anchor, table);
    if (const Value *host = table.find("host"))
        anchor.host = nodeByName(setup, TableReader::asText(*host, "host"), host->position);
    else if (isOne && anchor.kind != EventAnchor::Kind::Step && anchor.kind != EventAnchor::Kind::Moment)
        table.need("host");
    if (!isOne)
        failWord(table.position(), english(table.what()), phrase("Input", "an event by one of its keys"),
            {"segment", "lost", "state", "call", "timer", "step", "at"});
    return anchor;
}

FigureEdge readEdge(TableReader &figure, std::string_view key, const Setup &setup)
{
    FigureEdge edge;
    const Value *value = figure.find(key);
    if (!value)
        return edge;
    if (value->kind != ValueKind::Table) {
        edge.at = atTime(TableReader::asDuration(*value, key));
        return edge;
    }
    TableReader table(*value, std::string(key));
    edge.event = readAnchor(table, setup);
    table.finish();
    return edge;
}

const Value *array(TableReader &table, std::string_view key)
{
    const Value *value = table.find(key);
    if (value)
        TableReader::require(*value, ValueKind::Array, key);
    return value;
}

void readChoices(Figure &figure, TableReader &table, const Setup &setup)
{
    if (const Value *hosts = array(table, "lifelines")) {
        for (const Value &host : hosts->items)
            figure.lifelines.push_back(nodeByName(setup, TableReader::asText(host, "a lifeline"), host.position));
    }
    if (const Value *connections = array(table, "connections")) {
        for (const Value &item : connections->items)
            figure.connections.push_back(
                static_cast<std::uint32_t>(TableReader::asInteger(item, "a connection", 1, mostOfAKind)));
    }
}

} // namespace

Figure readFigure(TableReader &file, const Setup &setup)
{
    Figure figure;
    const Value *value = file.find("figure");
    if (!value)
        return figure;
    TableReader table(*value, "[figure]");
    figure.title = optionalText(table, "title");
    figure.caption = optionalText(table, "caption").value_or(LocalText{});
    figure.width = table.optionalInteger("width", leastFigureWidth, mostFigureWidth).value_or(figure.width);
    figure.font = table.optionalText("font").value_or("");
    figure.fontSize = table.optionalInteger("font_size", leastFontSize, mostFontSize).value_or(figure.fontSize);
    figure.arrowNumbers =
        table.optionalWord("arrow_numbers", arrowNumberWords(), phrase("Input", "a way to number arrows")).value_or(figure.arrowNumbers);
    for (const FigureFlag &flag : figureFlags())
        figure.*flag.value = table.flag(flag.key, figure.*flag.value);
    readChoices(figure, table, setup);
    figure.axis = table.optionalWord("axis", figureAxisWords(), phrase("Input", "a time axis")).value_or(figure.axis);
    figure.theme = table.optionalWord("theme", figureThemeWords(), phrase("Input", "a theme")).value_or(figure.theme);
    figure.language = table.optionalText("language").value_or("");
    figure.from = readEdge(table, "from", setup);
    figure.to = readEdge(table, "to", setup);
    figure.zoom = table.optionalInteger("zoom", leastFigureZoom, mostFigureZoom).value_or(figure.zoom);
    table.finish();
    return figure;
}

std::vector<AuthorNote> readNotes(TableReader &file, const Setup &setup)
{
    std::vector<AuthorNote> notes;
    for (const Value *value : file.tables("note")) {
        TableReader table(*value, "[[note]]");
        AuthorNote note;
        note.event = readAnchor(table, setup);
        note.text = readText(table.need("text"), "text");
        note.side = table.optionalWord("side", noteSideWords(), phrase("Input", "a side")).value_or(note.side);
        table.finish();
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace teardown
