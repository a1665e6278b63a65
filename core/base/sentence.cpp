#include "base/sentence.h"

#include <utility>

namespace teardown {

SentencePart::SentencePart(std::string n) : name(std::move(n)) {}
SentencePart::SentencePart(std::string_view n) : name(n) {}
SentencePart::SentencePart(const char *n) : name(n) {}
SentencePart::SentencePart(Phrase p) : sentence{Sentence(p)} {}
SentencePart::SentencePart(Sentence s) : sentence{std::move(s)} {}

std::string worded(const SentencePart &part, const PhraseBook &book)
{
    return part.sentence.empty() ? part.name : worded(part.sentence.front(), book);
}

std::string worded(const Sentence &sentence, const PhraseBook &book)
{
    if (sentence.empty())
        return {};
    const std::string form = book(sentence.phrase);
    std::string text;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const auto digit = i + 1 < form.size() && form[i] == '%' ? static_cast<std::size_t>(form[i + 1] - '1') : 9;
        if (digit < sentence.parts.size()) {
            text += worded(sentence.parts[digit], book);
            ++i;
        } else {
            text += form[i];
        }
    }
    return text;
}

std::string inEnglish(Phrase phrase) { return phrase.text(); }

std::string english(const Sentence &sentence) { return worded(sentence, inEnglish); }
std::string english(const SentencePart &part) { return worded(part, inEnglish); }

} // namespace teardown
