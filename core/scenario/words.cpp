#include "scenario/words.h"

#include "scenario/input_problem.h"
#include "scenario/quantity.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace teardown {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view word)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
    return problem == std::errc() && end == word.data() + word.size() ? std::optional(value) : std::nullopt;
}

} // namespace

Words::Words(std::string_view text, TextPosition position) : m_text(text), m_start(position)
{
    for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        m_words.push_back({text.substr(at, end - at), static_cast<int>(at)});
        at = text.find_first_not_of(' ', end);
    }
}

TextPosition Words::position() const
{
    const int offset = done() ? static_cast<int>(m_text.size()) : m_words[m_next].column;
    return {m_start.line, m_start.column + offset};
}

bool Words::take(std::string_view word)
{
    if (peek() != word)
        return false;
    ++m_next;
    return true;
}

std::string_view Words::next(const SentencePart &what)
{
    if (done())
        fail(position(), "bad-program-line", phrase("Input", "\"%1\" is not complete; %2 must follow"), {m_text, what});
    return m_words[m_next++].text;
}

std::int64_t Words::integer(const SentencePart &what, std::int64_t low, std::int64_t high)
{
    const TextPosition where = position();
    const std::string word(next(what));
    const auto value = wholeNumber(word);
    if (value && *value >= low && *value <= high)
        return *value;
    const std::string from = std::to_string(low), to = std::to_string(high);
    fail(where, "out-of-range", {english(what), word, from, to},
        {phrase("Input", "'%1' is not %2; it is a number from %3 to %4"), {word, what, from, to}});
}

std::pair<Duration, std::size_t> Words::peekDuration() const
{
    std::string text;
    for (std::size_t words = 1; words <= 2 && m_next + words <= m_words.size(); ++words) {
        text += m_words[m_next + words - 1].text;
        if (const auto duration = parseDuration(text))
            return {*duration, words};
    }
    return {{}, 0};
}

Duration Words::duration()
{
    const auto [duration, words] = peekDuration();
    if (words == 0) {
        const TextPosition where = position();
        const std::string word(next(phrase("Input", "a time")));
        fail(where, "bad-duration",
            phrase("Input", "'%1' does not begin a duration; write a number and ns, us, ms, s, min or h, such as \"1.5 s\""),
            {word});
    }
    m_next += words;
    return duration;
}

bool Words::nextIsInteger() const { return wholeNumber(peek()).has_value(); }

} // namespace teardown
