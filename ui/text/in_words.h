#pragma once

#include <QString>

#include "base/result.h"

namespace teardown {

// What core says (base/sentence.h), in the language that the program speaks.

/// The translations of core's phrases, for functions of core that take a book.
std::string phraseBook(Phrase phrase);
QString inWords(const Sentence &sentence);
QString inWords(const SentencePart &part);
inline QString inWords(Phrase phrase) { return inWords(Sentence(phrase)); }
/// What is wrong, without its place.
QString errorSentence(const InputError &error);

} // namespace teardown
