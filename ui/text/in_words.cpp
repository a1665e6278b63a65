#include "text/in_words.h"

#include <QCoreApplication>

namespace teardown {

std::string phraseBook(Phrase phrase) { return QCoreApplication::translate(phrase.context(), phrase.text()).toStdString(); }

QString inWords(const Sentence &sentence) { return QString::fromStdString(worded(sentence, phraseBook)); }

QString inWords(const SentencePart &part) { return QString::fromStdString(worded(part, phraseBook)); }

QString errorSentence(const InputError &error)
{
    return error.sentence.empty() ? QString::fromStdString(error.text) : inWords(error.sentence);
}

} // namespace teardown
