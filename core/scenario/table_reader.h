#pragma once

#include "scenario/document.h"
#include "scenario/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// Takes the values out of one table of a document, strictly: what nobody asked for is an error. Every function throws
/// InputProblem: `missing-key`, `wrong-type`, `out-of-range`, `bad-duration`, `unknown-word`.
class TableReader {
public:
    /// `what` names the table in messages: "[client]". Problem: `wrong-type` if it is none.
    TableReader(const Value &table, SentencePart what);

    /// The value of `key`, or nullptr; from now on the key is known.
    const Value *find(std::string_view key);
    const Value &need(std::string_view key);
    TextPosition position() const { return m_table.position; }
    const SentencePart &what() const { return m_what; }

    std::string text(std::string_view key);
    std::optional<std::string> optionalText(std::string_view key);
    bool flag(std::string_view key, bool otherwise);
    Duration duration(std::string_view key);
    std::optional<Duration> optionalDuration(std::string_view key);
    std::optional<std::int64_t> optionalInteger(std::string_view key, std::int64_t low, std::int64_t high);
    std::int64_t integer(std::string_view key, std::int64_t low, std::int64_t high);
    /// The tables of an array of tables, empty if it is not there.
    std::vector<const Value *> tables(std::string_view key);

    template <class E>
    std::optional<E> optionalWord(std::string_view key, std::span<const Word<E>> words, const SentencePart &kind)
    {
        const Value *value = find(key);
        return value ? std::optional(valueOf(words, asText(*value, key), value->position, kind)) : std::nullopt;
    }

    /// Problem: `unknown-key`, if the table has a key that nobody asked for.
    void finish() const;

    static const std::string &asText(const Value &value, std::string_view key);
    static std::int64_t asInteger(const Value &value, std::string_view key, std::int64_t low, std::int64_t high);
    static Duration asDuration(const Value &value, std::string_view key);
    static std::uint32_t asPercentage(const Value &value, std::string_view key); ///< parts per million
    static void require(const Value &value, ValueKind kind, const SentencePart &what);

private:
    std::vector<std::string> arguments(const std::string &key) const;

    const Value &m_table;
    SentencePart m_what;
    std::vector<std::string> m_known;
};

/// Where the first letter of a string stands that has no escapes before it.
constexpr TextPosition textStart(const Value &text) { return {text.position.line, text.position.column + 1}; }

} // namespace teardown
