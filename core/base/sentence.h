#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

// How core speaks to people without knowing a language: it hands out what is to be said, a phrase with what fills it, and whoever
// shows it looks the phrase up. `lupdate` takes phrase() for QT_TRANSLATE_NOOP (translations/CMakeLists.txt says so), so that
// every phrase of core stands in the catalogues without a second list of them.

/// What is said, in English, with %1 to %9 for what fills it. Only phrase() makes one, so that none misses the catalogues.
class Phrase {
public:
    constexpr Phrase() = default;

    const char *context() const { return m_context; }
    const char *text() const { return m_text; }

private:
    friend consteval Phrase phrase(const char *context, const char *text);
    constexpr Phrase(const char *context, const char *text) : m_context(context), m_text(text) {}

    const char *m_context = "";
    const char *m_text = "";
};

/// Both must be literals.
consteval Phrase phrase(const char *context, const char *text) { return {context, text}; }

struct Sentence;

/// What fills a phrase: a name or number, the same in all languages, or a sentence of its own.
struct SentencePart {
    SentencePart(std::string name);      // NOLINT(google-explicit-constructor)
    SentencePart(std::string_view name); // NOLINT(google-explicit-constructor)
    SentencePart(const char *name);      // NOLINT(google-explicit-constructor)
    SentencePart(Phrase phrase);         // NOLINT(google-explicit-constructor)
    SentencePart(Sentence sentence);     // NOLINT(google-explicit-constructor)

    std::string name;
    std::vector<Sentence> sentence; ///< one, or none where `name` counts
};

/// Something to say. Without a phrase it says nothing.
struct Sentence {
    Sentence() = default;
    Sentence(Phrase what) : phrase(what) {} // NOLINT(google-explicit-constructor)
    Sentence(Phrase what, std::vector<SentencePart> with) : phrase(what), parts(std::move(with)) {}

    bool empty() const { return *phrase.text() == '\0'; }

    Phrase phrase;
    std::vector<SentencePart> parts;
};

/// The phrase in the language of whoever reads it.
using PhraseBook = std::function<std::string(Phrase)>;

/// The sentence, its phrases looked up in `book`.
std::string worded(const Sentence &sentence, const PhraseBook &book);
std::string worded(const SentencePart &part, const PhraseBook &book);
std::string english(const Sentence &sentence);
std::string english(const SentencePart &part);
/// The book of core's own language.
std::string inEnglish(Phrase phrase);

} // namespace teardown
