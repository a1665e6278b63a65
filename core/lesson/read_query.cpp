#include "lesson/lesson_parts.h"

#include "scenario/vocabulary.h"

#include <array>

namespace teardown {

namespace {

constexpr std::int64_t mostOccurrences = 1'000'000;

std::uint32_t readNumber(TableReader &table)
{
    return static_cast<std::uint32_t>(table.optionalInteger("number", 1, mostOccurrences).value_or(1));
}

std::optional<Flags> readFlags(TableReader &table)
{
    const Value *value = table.find("flags");
    return value ? std::optional(parseFlags(TableReader::asText(*value, "flags"), value->position)) : std::nullopt;
}

NextSegmentQuery readNextSegment(TableReader table)
{
    NextSegmentQuery query{table.text("host"), table.optionalDuration("within"), false};
    if (const Value *only = table.find("only")) {
        query.onlyTcp = TableReader::asText(*only, "only") == "tcp";
        if (!query.onlyTcp)
            failWord(only->position, only->text, phrase("Input", "what else can be left out"), {"tcp"});
    }
    table.finish();
    return query;
}

StateQuery readState(TableReader table)
{
    const StateQuery query{table.text("host"), atTime(table.duration("at"))};
    table.finish();
    return query;
}

CallQuery readCall(TableReader table)
{
    CallQuery query;
    query.host = table.text("host");
    query.process = table.optionalText("process").value_or("");
    table.need("call");
    query.call = *table.optionalWord("call", callWords(), phrase("Input", "a system call"));
    query.number = readNumber(table);
    table.finish();
    return query;
}

BecomesQuery readBecomes(TableReader table)
{
    BecomesQuery query;
    query.host = table.text("host");
    table.need("becomes");
    query.state = *table.optionalWord("becomes", stateWords(), phrase("Input", "a state of TCP"));
    query.number = readNumber(table);
    table.finish();
    return query;
}

SentQuery readSent(TableReader table)
{
    SentQuery query{table.text("host"), readFlags(table), readNumber(table)};
    table.finish();
    return query;
}

/// Which of `keys` the table has; "" for none. Problem: `two-answers`.
std::string onlyOneOf(TableReader &table, std::span<const std::string_view> keys)
{
    std::string found;
    for (std::string_view key : keys) {
        const Value *value = table.find(key);
        if (value && !found.empty())
            fail(value->position, "two-answers", {found, std::string(key)},
                {phrase("Input", "%1 has both '%2' and '%3'"), {table.what(), found, key}});
        if (value)
            found = key;
    }
    return found;
}

TimeQuery readTime(TableReader table)
{
    static constexpr std::array<std::string_view, 3> kinds{"call", "state", "segment"};
    const std::string kind = onlyOneOf(table, kinds);
    if (kind.empty())
        fail(table.position(), "no-answer", phrase("Input", "%1 needs one of call, state and segment: what happens then"),
            {table.what()});
    const auto inner = [&] { return TableReader(table.need(kind), Sentence(phrase("Input", "%1 %2"), {table.what(), kind})); };
    TimeQuery query;
    if (kind == "call")
        query.event = readCall(inner());
    else if (kind == "state")
        query.event = readBecomes(inner());
    else
        query.event = readSent(inner());
    query.since = atTime(table.optionalDuration("since").value_or(Duration{}));
    table.finish();
    return query;
}

CountQuery readCount(TableReader table)
{
    CountQuery query;
    query.host = table.text("host");
    query.flags = readFlags(table);
    if (const auto from = table.optionalDuration("from"))
        query.from = atTime(*from);
    if (const auto to = table.optionalDuration("to"))
        query.to = atTime(*to);
    table.finish();
    return query;
}

} // namespace

std::optional<Query> readQuery(TableReader &table)
{
    static constexpr std::array<std::string_view, 5> kinds{"segment", "state", "call", "time", "count"};
    const std::string kind = onlyOneOf(table, kinds);
    if (kind.empty())
        return std::nullopt;
    TableReader inner(table.need(kind), Sentence(phrase("Input", "%1 %2"), {table.what(), kind}));
    if (kind == "segment")
        return readNextSegment(std::move(inner));
    if (kind == "state")
        return readState(std::move(inner));
    if (kind == "call")
        return readCall(std::move(inner));
    if (kind == "time")
        return readTime(std::move(inner));
    return readCount(std::move(inner));
}

} // namespace teardown
