#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

namespace teardown {

/// `--language CODE`, which all commands and the window take; for their help. takeLanguage() reads it.
QCommandLineOption languageOption();

/// Takes `--language CODE` out of the arguments, wherever it stands, and returns CODE; "" if it is not there or nothing follows.
QString takeLanguage(QStringList &arguments);

/// Speaks the language that was chosen, else that of the environment. Needs an application. False for one that the program does
/// not speak; that has been said, in the language of the environment.
bool speakChosen(const QString &code);
/// The one that `--language` chose; "" if nobody did.
QString chosenLanguage();

} // namespace teardown
