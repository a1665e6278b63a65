#include <QRegularExpression>
#include <QTest>

#include "scenario/scenario.h"
#include "scenario/schema.h"

#include <utility>

using namespace teardown;

namespace {

const QString source = QStringLiteral(TEARDOWN_SOURCE_DIR);

QString textOf(const QString &path)
{
    const auto text = readTextFile((source + path).toStdString());
    return text.ok() ? QString::fromStdString(text.value()) : QStringLiteral("no %1").arg(path);
}

QString pageOf(const QString &language)
{
    return textOf(QStringLiteral("/resources/scenarios/%1FORMAT.md")
                      .arg(language == QLatin1String("en") ? QString() : language + QLatin1Char('/')));
}

/// Those that must have all.
QStringList languages() { return textOf(QStringLiteral("/translations/complete.txt")).split('\n', Qt::SkipEmptyParts); }

/// The words between backticks, in no order: that is another one in another language.
QString wordsOf(const QString &prose)
{
    static const QRegularExpression word(QStringLiteral("`[^`]*`"));
    QStringList words;
    for (auto match = word.globalMatch(prose); match.hasNext();)
        words += match.next().captured();
    words.removeDuplicates();
    words.sort();
    return words.join(' ');
}

bool isTable(const QString &line) { return line.startsWith('|'); }

/// What must be the same in every language, in order: headings by their depth, the words of each paragraph, those of each cell of
/// a table, and code without its comments.
QStringList contentOf(const QString &page)
{
    static const QRegularExpression comment(QStringLiteral(" *#.*$"));
    QStringList content;
    QString paragraph;
    bool inCode = false;
    for (const QString &line : page.split('\n')) {
        const bool fence = line.startsWith(QLatin1String("```"));
        const bool prose = !inCode && !fence && !line.isEmpty() && !isTable(line) && line[0] != '#' && !line.startsWith("    ");
        if (!prose && !paragraph.isEmpty())
            content += "paragraph " + wordsOf(std::exchange(paragraph, {}));
        inCode = inCode != fence;
        if (prose)
            paragraph += line + '\n';
        else if (inCode)
            content += "code " + QString(line).remove(comment);
        else if (line.startsWith("    "))
            content += "code " + line;
        else if (isTable(line))
            for (const QString &cell : line.split('|'))
                content += "cell " + wordsOf(cell);
        else if (line.startsWith('#'))
            content += "heading " + line.section(' ', 0, 0);
    }
    return content;
}

} // namespace

/// The description of scenario files, in every language.
class TestFormatPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheOneOfItsFolder_data() { addLanguages(); }
    void isTheOneOfItsFolder();
    void hasTheSameInEachLanguage_data() { addLanguages(); }
    void hasTheSameInEachLanguage();
    void comparesWhatItShould();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

void TestFormatPage::isTheOneOfItsFolder()
{
    QFETCH(QString, language);
    QCOMPARE(QString::fromStdString(std::string(scenarioFormatPage(language.toStdString()))), pageOf(language));
    QVERIFY(language == QLatin1String("en") || pageOf(language) != pageOf(QStringLiteral("en")));
    QVERIFY(scenarioFormatPage("x-double") == scenarioFormatPage("en"));
}

/// Nothing of the format is missing in a translation, and nothing is left in it that the format does not have any more.
void TestFormatPage::hasTheSameInEachLanguage()
{
    QFETCH(QString, language);
    const QStringList english = contentOf(pageOf(QStringLiteral("en"))), other = contentOf(pageOf(language));
    for (int i = 0; i < qMin(english.size(), other.size()); ++i)
        QCOMPARE(other[i], english[i]);
    QCOMPARE(other.size(), english.size());
    QVERIFY(english.size() > 300);
}

void TestFormatPage::comparesWhatItShould()
{
    const QString page = "# A\n\nSay `b`, `a`\nor `b`.\n| `k` | it |\n\n    x = 1 # one\n\n```toml\ny = 2   # two\n\n```\nEnd.\n";
    const QStringList content{"heading #", "paragraph `a` `b`", "cell ", "cell `k`", "cell ", "cell ", "code     x = 1 # one",
        "code ```toml", "code y = 2", "code ", "paragraph "};
    QCOMPARE(contentOf(page), content);
}

QTEST_APPLESS_MAIN(TestFormatPage)
#include "test_format_page.moc"
