#include "scenario/toml_reason.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace teardown {

namespace {

struct Word {
    std::string_view theirs;
    Phrase ours;
};

/// Where the reader was, if that says more than the line and the column.
constexpr Word places[] = {{"string", phrase("Toml", "in a string")}, {"literal string", phrase("Toml", "in a string")},
    {"unicode scalar sequence", phrase("Toml", "in a character that is written as its number")},
    {"comment", phrase("Toml", "in a comment")}, {"floating-point", phrase("Toml", "in a number")},
    {"hexadecimal floating-point", phrase("Toml", "in a number")}, {"binary integer", phrase("Toml", "in a number")},
    {"octal integer", phrase("Toml", "in a number")}, {"decimal integer", phrase("Toml", "in a number")},
    {"hexadecimal integer", phrase("Toml", "in a number")}, {"date", phrase("Toml", "in a date")},
    {"time", phrase("Toml", "in a time of day")}, {"date-time", phrase("Toml", "in a date")},
    {"date-time offset", phrase("Toml", "in a date")}, {"key", phrase("Toml", "in a key")},
    {"table header", phrase("Toml", "in the header of a table")}, {"array", phrase("Toml", "in a list")},
    {"inline table", phrase("Toml", "in a table in braces")}};

/// Kinds of values, and parts of a date.
constexpr Word things[] = {{"table", phrase("Input", "a table")}, {"array", phrase("Input", "a list")},
    {"array-of-tables", phrase("Toml", "a list of tables")}, {"string", phrase("Input", "a string")},
    {"integer", phrase("Input", "a whole number")}, {"boolean", phrase("Input", "true or false")},
    {"floating-point", phrase("Toml", "a fraction")}, {"date", phrase("Toml", "a date")},
    {"time", phrase("Toml", "a time of day")}, {"date-time", phrase("Toml", "a date")}, {"month", phrase("Toml", "the month")},
    {"day", phrase("Toml", "the day")}, {"hour", phrase("Toml", "the hour")}, {"minute", phrase("Toml", "the minute")},
    {"second", phrase("Toml", "the second")}};

/// What the reader says, with a star for what it puts in, and the same in the words of this program, where %1 is the first of
/// them. The first that fits counts.
constexpr Word reasons[] = {
    {"encountered end-of-file", phrase("Toml", "the text ends too early")},
    {"expected '\\n' after '\\r', saw *", phrase("Toml", "a line feed must follow a carriage return")},
    {"expected bare key starting character or string delimiter, saw '*'", phrase("Toml", "a key cannot begin with '%1'")},
    {"expected keys, tables, whitespace or comments, saw '*'", phrase("Toml", "a line cannot begin with '%1'")},
    {"expected a comment or whitespace, saw '*'",
        phrase("Toml", "'%1' cannot stand here: nothing but a comment may follow on this line")},
    {"expected value-terminator, saw '*'", phrase("Toml", "the value must end before '%1'")},
    {"expected value, saw '*'", phrase("Toml", "a value must stand here, not '%1'")},
    {"expected value or closing '*', saw comma", phrase("Toml", "a value or '%1' must stand here, not a comma")},
    {"expected comma or closing '*', saw '*'", phrase("Toml", "a comma or '%1' must stand here, not '%2'")},
    {"expected key-value pair or closing '*', saw comma", phrase("Toml", "a key or '%1' must stand here, not a comma")},
    {"expected key-value pair, saw closing '*' (dangling comma)", phrase("Toml", "a key must follow the comma, not '%1'")},
    {"expected key or closing '*', saw '*'", phrase("Toml", "a key or '%1' must stand here, not '%2'")},
    {"expected space, 'T' or 't', saw '*'", phrase("Toml", "a space or 'T' must stand between date and time of day, not '%1'")},
    {"expected space or tab, saw '*'", phrase("Toml", "a space must stand here, not '%1'")},
    {"expected hex digit, saw '*'", phrase("Toml", "a hexadecimal digit must stand here, not '%1'")},
    {"expected hexadecimal digit, saw '*'", phrase("Toml", "a hexadecimal digit must stand here, not '%1'")},
    {"expected exponent *, saw '*'", phrase("Toml", "an exponent must stand here, not '%2'")},
    {"expected 4-digit year, saw '*'", phrase("Toml", "the year needs four digits; here stands '%1'")},
    {"expected 2-digit *, saw '*'", phrase("Toml", "%1 needs two digits; here stands '%2'")},
    {"expected hour between 0 to 59 (inclusive), saw *", phrase("Toml", "the hour must be between 0 and 23, not %1")},
    {"expected * between * and * (inclusive), saw *", phrase("Toml", "%1 must be between %2 and %3, not %4")},
    {"expected '*', saw '*'", phrase("Toml", "'%1' must stand here, not '%2'")},
    {"expected * digit*, saw '*'", phrase("Toml", "a digit must stand here, not '%3'")},
    {"expected digit, saw '*'", phrase("Toml", "a digit must stand here, not '%1'")},
    {"missing exponent", phrase("Toml", "the exponent is missing")},
    {"underscores *", phrase("Toml", "an underscore must stand between two digits")},
    {"values may not begin with underscores", phrase("Toml", "a value cannot begin with an underscore")},
    {"leading zeroes are prohibited", phrase("Toml", "a number cannot begin with 0")},
    {"'*' is not representable in 64 bits", phrase("Toml", "'%1' does not fit into 64 bits")},
    {"'*' could not be interpreted as a value", phrase("Toml", "'%1' is no value")},
    {"could not determine value type", phrase("Toml", "this is no value; a text needs quotes")},
    {"exceeds length limit of * digits*", phrase("Toml", "a number can have %1 digits at most")},
    {"numeric value too long to identify type - cannot exceed * characters",
        phrase("Toml", "a number can have %1 characters at most")},
    {"fractional component exceeds maximum precision of *", phrase("Toml", "a time can have %1 digits after the point at most")},
    {"exceeded maximum nested value depth of * (*)", phrase("Toml", "lists and tables can lie %1 deep at most")},
    {"unknown escape sequence '\\*'", phrase("Toml", "'\\%1' means nothing in a string; a backslash is written '\\\\'")},
    {"escape sequence '\\*' is not supported *",
        phrase("Toml", "'\\%1' means nothing in a string; a backslash is written '\\\\'")},
    {"values greater than U+10FFFF are invalid", phrase("Toml", "no character has such a number")},
    {"unicode surrogates (U+D800 - U+DFFF) are explicitly prohibited", phrase("Toml", "no character has such a number")},
    {"line-ending backslashes must be the last *", phrase("Toml", "nothing may follow a backslash that ends a line")},
    {"multi-line strings are prohibited in *keys", phrase("Toml", "a key cannot have several lines")},
    {"tables with blank bare keys are explicitly prohibited", phrase("Toml", "a table must have a name")},
    {"[[array-of-table]] brackets must be contiguous (*)", phrase("Toml", "no space may stand within '[[' and ']]'")},
    {"cannot redefine existing table '*'", phrase("Toml", "there is a table '%1' already")},
    {"cannot redefine existing * '*' as *", phrase("Toml", "'%2' is there already as %1 and cannot be %3 too")},
    {"cannot redefine existing * '*'", phrase("Toml", "'%2' is there already as %1")},
    {"cannot redefine existing * as dotted key-value pair", phrase("Toml", "it is there already as %1 and cannot have keys")},
    {"cannot insert '*' into existing inline table", phrase("Toml", "'%1' cannot be added to a table in braces")},
    {"*control characters other than TAB (U+0009) are explicitly prohibited*",
        phrase("Toml", "of the control characters only a tab can stand here")},
    {"unexpected control character", phrase("Toml", "of the control characters only a tab can stand here")},
};

/// A line break is one, too.
constexpr std::string_view controlCharacter = "*control characters other than TAB (U+0009) are explicitly prohibited";
constexpr Phrase openString =
    phrase("Toml", "the closing quote is missing on this line, or a control character stands in the string");

constexpr Word badBytes[] = {
    {"Encountered invalid utf-8 sequence", phrase("Toml", "these bytes are not UTF-8")},
    {"Encountered overlong utf-8 sequence", phrase("Toml", "these bytes are not UTF-8")},
    {"Encountered EOF during incomplete utf-8 code point sequence", phrase("Toml", "these bytes are not UTF-8")},
};

using Texts = std::vector<std::string_view>;

/// What stands for the stars of `pattern` if `text` is like it. A star takes as little as it can.
std::optional<Texts> filled(std::string_view pattern, std::string_view text)
{
    Texts found;
    std::size_t star = pattern.find('*');
    if (text.substr(0, star) != pattern.substr(0, star))
        return std::nullopt;
    for (text.remove_prefix(std::min(star, text.size())); star != std::string_view::npos;) {
        pattern.remove_prefix(star + 1);
        star = pattern.find('*');
        const std::string_view next = pattern.substr(0, star);
        const bool last = star == std::string_view::npos;
        if (last && !text.ends_with(next))
            return std::nullopt;
        const std::size_t end = last ? text.size() - next.size() : text.find(next);
        if (end == std::string_view::npos)
            return std::nullopt;
        found.push_back(text.substr(0, end));
        text.remove_prefix(end + next.size());
    }
    return found;
}

SentencePart named(std::string_view text)
{
    const auto *thing =
        std::find_if(std::begin(things), std::end(things), [text](const Word &word) { return word.theirs == text; });
    return thing == std::end(things) ? SentencePart(text.substr(0, text.find('\n'))) : SentencePart(thing->ours);
}

template <class Words>
std::optional<Sentence> fromTable(const Words &words, std::string_view text)
{
    for (const Word &word : words) {
        if (const auto texts = filled(word.theirs, text)) {
            Sentence sentence(word.ours);
            std::transform(texts->begin(), texts->end(), std::back_inserter(sentence.parts), named);
            return sentence;
        }
    }
    return std::nullopt;
}

} // namespace

SentencePart tomlReason(std::string_view description)
{
    const auto parts = filled("Error while parsing *: *", description);
    if (!parts) {
        const auto reason = fromTable(badBytes, description);
        return reason ? SentencePart(*reason) : SentencePart(description);
    }
    const std::string_view place = parts->at(0), why = parts->at(1);
    if (place.ends_with("string") && filled(controlCharacter, why))
        return openString;
    const auto known = fromTable(reasons, why), where = fromTable(places, place);
    const SentencePart reason = known ? SentencePart(*known) : SentencePart(why);
    return where ? SentencePart(Sentence(phrase("Toml", "%1 (%2)"), {reason, *where})) : reason;
}

} // namespace teardown
