#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "text/language.h"

#include <algorithm>

using namespace teardown;

namespace {

struct Entry {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or as many as the language has plurals
    bool finished = true;
    bool counts = false; ///< the source has %n

    QString name() const
    {
        const QString which = context + QStringLiteral(": ") + source.simplified();
        return comment.isEmpty() ? which : which + QStringLiteral(" [%1]").arg(comment);
    }
};

QString folder() { return QStringLiteral(TEARDOWN_SOURCE_DIR "/translations/"); }
QString pathOf(const QString &code) { return folder() + QStringLiteral("tcp-teardown_%1.ts").arg(code); }

QStringList catalogued()
{
    QStringList codes;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("tcp-teardown_*.ts")}, QDir::Files, QDir::Name))
        codes += file.mid(13).chopped(3);
    return codes;
}

/// Those that must have every sentence.
QStringList complete()
{
    QFile file(folder() + QStringLiteral("complete.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                          : QStringList();
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!entry.counts)
                entry.forms += xml.readElementText();
            while (entry.counts && xml.readNextStartElement())
                entry.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                entries += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return entries;
}

/// What lupdate says when it writes into that file.
QString update(const QString &path, const QStringList &more)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TEARDOWN_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE),
        QStringLiteral(LUPDATE_OPTIONS).split(QLatin1Char(' ')) + more + QStringList{QStringLiteral("-ts"), path});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        qFatal("lupdate: %s", lupdate.readAll().constData());
    return QString::fromUtf8(lupdate.readAll());
}

QStringList onlyPlurals(const QString &code)
{
    return code == QLatin1String("en") ? QStringList{QStringLiteral("-pluralonly"), QStringLiteral("-source-language"),
               QStringLiteral("en"), QStringLiteral("-target-language"), QStringLiteral("en")}
                                       : QStringList();
}

QStringList sortedMatches(const QString &text, const char *pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(QLatin1String(pattern)).globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

/// What a translation must share with its source; "" if it does.
QString fault(const Entry &entry, const QString &form)
{
    if (form.trimmed().isEmpty())
        return QStringLiteral("it is empty");
    if (sortedMatches(form, "%L?\\d") != sortedMatches(entry.source, "%L?\\d"))
        return QStringLiteral("its placeholders are others");
    if (form.contains(QLatin1String("%n")) && !entry.counts)
        return QStringLiteral("it has %n");
    if (sortedMatches(form, "</?[a-z][^>]*>") != sortedMatches(entry.source, "</?[a-z][^>]*>"))
        return QStringLiteral("its markup is other");
    QStringList code = sortedMatches(form, "`[^`]*`"), sourceCode = sortedMatches(entry.source, "`[^`]*`");
    code.removeDuplicates();
    sourceCode.removeDuplicates();
    if (code != sourceCode)
        return QStringLiteral("its code is other");
    if (form.endsWith(QLatin1Char('\n')) != entry.source.endsWith(QLatin1Char('\n')))
        return QStringLiteral("its last line break is other");
    return {};
}

} // namespace

/// The catalogues in translations/ against the code.
class TestCatalogues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lupdateKnowsWhoseEverySentenceIs();
    void holdsEverySentence_data();
    void holdsEverySentence();
    void keepsWhatASentenceHolds_data() { addLanguages(); }
    void keepsWhatASentenceHolds();
    void isPartOfTheProgram_data() { addLanguages(); }
    void isPartOfTheProgram();

private:
    static void addLanguages();
};

void TestCatalogues::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : catalogued())
        QTest::newRow(qPrintable(code)) << code;
}

/// A tr() whose class lupdate does not see gets no translation at run time.
void TestCatalogues::lupdateKnowsWhoseEverySentenceIs()
{
    const QTemporaryDir folder;
    const QString said = update(folder.filePath(QStringLiteral("new.ts")), {});
    static const QRegularExpression doubt(
        QStringLiteral("^.*(?:lacks Q_OBJECT|Qualifying with unknown|without context).*$"), QRegularExpression::MultilineOption);
    QVERIFY2(!doubt.match(said).hasMatch(), qPrintable(doubt.match(said).captured()));
}

void TestCatalogues::holdsEverySentence_data()
{
    addLanguages();
    for (const QString &code : complete())
        QVERIFY2(catalogued().contains(code), qPrintable(code));
}

/// What is new in the code, unfinished, or no more in the code. In a language that is not in complete.txt it is told only.
void TestCatalogues::holdsEverySentence()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("tcp-teardown_%1.ts").arg(code));
    QVERIFY(QFile::copy(pathOf(code), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    update(copy, onlyPlurals(code));
    const QList<Entry> before = entriesOf(pathOf(code)), after = entriesOf(copy);
    QStringList missing;
    for (const Entry &entry : after) {
        if (!entry.finished)
            missing += entry.name();
    }
    QStringList names;
    for (const Entry &entry : after)
        names += entry.name();
    for (const Entry &entry : before) {
        if (!names.contains(entry.name()))
            missing += QStringLiteral("no more in the code: ") + entry.name();
    }
    const QString report = QStringLiteral("%1: %2 of %3 sentences are not right; build update_translations and finish:\n%4")
                               .arg(code)
                               .arg(missing.size())
                               .arg(after.size())
                               .arg(missing.mid(0, 40).join(QLatin1Char('\n')));
    if (!complete().contains(code) && !missing.isEmpty())
        QSKIP(qPrintable(report.section(QLatin1Char(';'), 0, 0)));
    QVERIFY2(missing.isEmpty(), qPrintable(report));
    QVERIFY(after.size() > (code == QLatin1String("en") ? 0 : 1500));
}

void TestCatalogues::keepsWhatASentenceHolds()
{
    QFETCH(QString, code);
    QStringList faults;
    for (const Entry &entry : entriesOf(pathOf(code))) {
        for (const QString &form : entry.finished ? entry.forms : QStringList()) {
            const QString what = fault(entry, form);
            if (!what.isEmpty())
                faults += entry.name() + QStringLiteral(": ") + what + QStringLiteral(": ") + form;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestCatalogues::isPartOfTheProgram()
{
    QFETCH(QString, code);
    QVERIFY2(languageCodes().contains(code), qPrintable(languageCodes().join(QLatin1Char(' '))));
    QVERIFY(speak(code));
    QCOMPARE(spokenLanguage(), code);
    QVERIFY(speak(QStringLiteral("en")));
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "test_catalogues.moc"
