#include "command_line/language_option.h"

#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "text/language.h"

namespace teardown {

QCommandLineOption languageOption()
{
    return {"language",
        CommandText::tr("The language of what is said: %1. Else that of the environment.").arg(languageCodes().join(", ")),
        "CODE"};
}

QString takeLanguage(QStringList &arguments)
{
    const QString option = "--language";
    QString code;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--";) {
        if (arguments.at(i).startsWith(option + "=")) {
            code = arguments.takeAt(i).mid(option.size() + 1);
        } else if (arguments.at(i) == option && i + 1 < arguments.size()) {
            code = arguments.at(i + 1);
            arguments.remove(i, 2);
        } else {
            ++i;
        }
    }
    return code;
}

namespace {

QString &chosen()
{
    static QString code;
    return code;
}

} // namespace

QString chosenLanguage() { return chosen(); }

bool speakChosen(const QString &code)
{
    speak(languageOfEnvironment());
    chosen() = code;
    if (code.isEmpty() || speak(code))
        return true;
    complain(CommandText::tr("--language cannot be '%1'; it is one of %2%3")
                 .arg(code, languageCodes().join(", "), didYouMean(code, languageCodes())));
    return false;
}

} // namespace teardown
