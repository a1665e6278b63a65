#include "text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include "text/pseudo_translator.h"

namespace teardown {

namespace {

constexpr auto english = "en";
constexpr auto spokenProperty = "spokenLanguage";
constexpr auto translatorName = "languageOfProgram";

QString catalogueFolder() { return QStringLiteral(":/translations"); }
QString catalogueOf(const QString &code) { return QStringLiteral("tcp-teardown_%1.qm").arg(code); }

/// In their own words, so nothing to translate.
QString ownName(const QString &code)
{
    if (code == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    if (code == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    return code == QLatin1String(english) ? QStringLiteral("English") : code;
}

QStringList cataloguedCodes()
{
    QStringList codes;
    const int start = static_cast<int>(catalogueOf(QString()).indexOf(QLatin1Char('.')));
    for (const QString &file : QDir(catalogueFolder()).entryList({catalogueOf(QStringLiteral("*"))}, QDir::Files, QDir::Name))
        codes += file.mid(start).chopped(3);
    return codes;
}

/// Takes the translator if it could be loaded.
void install(QTranslator *translator, bool loaded)
{
    if (!loaded) {
        delete translator;
        return;
    }
    translator->setObjectName(QLatin1String(translatorName));
    QCoreApplication::installTranslator(translator);
}

void forgetTranslators()
{
    for (QTranslator *translator :
        QCoreApplication::instance()->findChildren<QTranslator *>(QLatin1String(translatorName), Qt::FindDirectChildrenOnly))
        delete translator; // which takes it out of use
}

QStringList environmentWishes()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value.isEmpty())
            continue;
        const QString locale = value.section(QLatin1Char('.'), 0, 0);
        if (locale == QLatin1String("C") || locale == QLatin1String("POSIX"))
            return {};
        return qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts) + QStringList{value};
    }
    return qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts);
}

} // namespace

QList<Language> languages()
{
    QList<Language> result{{QLatin1String(english), ownName(QLatin1String(english))}};
    for (const QString &code : cataloguedCodes()) {
        if (code != QLatin1String(english))
            result.append({code, ownName(code)});
    }
    return result;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : languages())
        codes += language.code;
    return codes;
}

QString knownLanguage(const QString &code)
{
    const QString wanted =
        code.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0).replace(QLatin1Char('-'), QLatin1Char('_'));
    if (isPseudoLanguage(code))
        return code;
    const QStringList codes = languageCodes();
    for (const QString &known : codes) {
        if (known.compare(wanted, Qt::CaseInsensitive) == 0)
            return known;
    }
    const QString language = wanted.section(QLatin1Char('_'), 0, 0).toLower(), region = wanted.section(QLatin1Char('_'), 1, 1);
    for (const QString &known : codes) {
        const bool hasRegion = known.contains(QLatin1Char('_'));
        // Where a catalogue names a region, another one writes differently: zh_TW is not zh_CN. zh alone and zh_SG are.
        const bool regionFits =
            !hasRegion || region.isEmpty() || region == QLatin1String("SG") || region == QLatin1String("Hans");
        if (known.section(QLatin1Char('_'), 0, 0) == language && regionFits)
            return known;
    }
    return {};
}

QString languageOfEnvironment()
{
    for (const QString &wish : environmentWishes()) {
        const QString known = knownLanguage(wish);
        if (!known.isEmpty())
            return known;
    }
    return QLatin1String(english);
}

bool speak(const QString &code)
{
    const QString known = knownLanguage(code);
    if (known.isEmpty())
        return false;
    QCoreApplication *application = QCoreApplication::instance();
    forgetTranslators();
    application->setProperty(spokenProperty, known);
    if (isPseudoLanguage(known)) {
        install(new PseudoTranslator(known, application), true);
        return true;
    }
    auto *ofQt = new QTranslator(application);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(ofQt, known != QLatin1String(english) && ofQt->load(QStringLiteral("qtbase_") + known, folder));
    auto *ours = new QTranslator(application);
    install(ours, ours->load(catalogueOf(known), catalogueFolder()));
    return true;
}

QString spokenLanguage()
{
    const QCoreApplication *application = QCoreApplication::instance();
    const QString code = application ? application->property(spokenProperty).toString() : QString();
    return code.isEmpty() ? QLatin1String(english) : code;
}

} // namespace teardown
