#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace teardown {

/// A language that the program speaks.
struct Language {
    QString code; ///< "de", "zh_CN"
    QString name; ///< as those who speak it call it: "Deutsch"
};

/// English first, then those with a catalogue (translations/) in the order of their codes.
QList<Language> languages();
QStringList languageCodes();

/// "de" for "de_AT.UTF-8", "zh_CN" for "zh"; "" if the program does not speak it. The two pseudo-languages for testing are known,
/// too: `x-double` says everything in twice the length, `x-rtl` runs from right to left.
QString knownLanguage(const QString &code);

/// What the environment asks for, in the order of gettext: LANGUAGE, LC_ALL, LC_MESSAGES, LANG. "en" where it asks for none of
/// ours.
QString languageOfEnvironment();

/// From now on everything is said in this language, also what Qt says itself, where its catalogue is installed. Needs an
/// application. False, and nothing changes, if the language is not known.
bool speak(const QString &code);
/// The code of the language that is spoken.
QString spokenLanguage();

} // namespace teardown
