#pragma once

#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace teardown {

/// Takes a line apart word by word and knows where each stands.
class Words {
public:
    Words(std::string_view text, TextPosition position);

    bool done() const { return m_next == m_words.size(); }
    /// Where the next word stands; after the last one, the end of the line.
    TextPosition position() const;
    std::string_view peek() const { return done() ? std::string_view() : m_words[m_next].text; }
    /// Takes the next word if it is `word`.
    bool take(std::string_view word);
    /// Takes the next word. Problem (InputProblem): `bad-program-line` if there is none; `what` says what was expected.
    std::string_view next(const SentencePart &what);
    std::int64_t integer(const SentencePart &what, std::int64_t low, std::int64_t high);
    /// One word ("5ms") or two ("5 ms"). Problem: `bad-duration`.
    Duration duration();
    bool nextIsInteger() const;
    bool nextIsDuration() const { return peekDuration().second > 0; }

private:
    /// The duration that comes next and of how many words it is; 0: none comes.
    std::pair<Duration, std::size_t> peekDuration() const;

    struct Word {
        std::string_view text;
        int column;
    };
    std::string_view m_text;
    TextPosition m_start;
    std::vector<Word> m_words;
    std::size_t m_next = 0;
};

} // namespace teardown
