#include <QTest>

#include "scenario/document.h"
#include "scenario/toml_reason.h"

using namespace teardown;

/// What the TOML reader complains about, in words that can be translated.
class TestTomlReason : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItInItsOwnWords_data();
    void saysItInItsOwnWords();
    void keepsWhatItDoesNotKnow();
    void canBeTranslatedWhole();
};

void TestTomlReason::saysItInItsOwnWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QByteArray &text, const char *reason) { QTest::newRow(text) << text << QString(reason); };
    row("a 3\n", "'=' must stand here, not '3'");
    row("a = 1\na = 2\n", "'a' is there already as a whole number");
    row("a = \"x\n", "the closing quote is missing on this line, or a control character stands in the string");
    row("a = 'x\n", "the closing quote is missing on this line, or a control character stands in the string");
    row("a = \"x", "the text ends too early (in a string)");
    row("a = [1, 2\n", "the text ends too early (in a list)");
    row("a = [1 2]\n", "a comma or ']' must stand here, not '2' (in a list)");
    row("a = {x = 1 y = 2}\n", "a comma or '}' must stand here, not 'y' (in a table in braces)");
    row("a = {x = 1,}\n", "a key must follow the comma, not '}' (in a table in braces)");
    row("a =\n", "a value must stand here, not '\\n'");
    row("a = linux\n", "this is no value; a text needs quotes");
    row("a = 5 s\n", "'s' cannot stand here: nothing but a comment may follow on this line");
    row("a = tru\n", "'true' must stand here, not 'tru'");
    row("a = 010\n", "a number cannot begin with 0 (in a number)");
    row("a = 1__0\n", "an underscore must stand between two digits (in a number)");
    row("a = 1x\n", "a digit must stand here, not 'x' (in a number)");
    row("a = 1.\n", "a digit must stand here, not '\\n' (in a number)");
    row("a = 99999999999999999999\n", "'99999999999999999999' does not fit into 64 bits (in a number)");
    row("a = 2024-13-01\n", "the month must be between 1 and 12, not 13 (in a date)");
    row("a = 25:00:00\n", "the hour must be between 0 and 23, not 25 (in a time of day)");
    row("a = 10:1\n", "the minute needs two digits; here stands '\\n' (in a time of day)");
    row("a = \"\\q\"\n", "'\\q' means nothing in a string; a backslash is written '\\\\' (in a string)");
    row("a = \"\\uZZZZ\"\n", "a hexadecimal digit must stand here, not 'Z' (in a character that is written as its number)");
    row("= 3\n", "a line cannot begin with '='");
    row("[a\n", "']' must stand here, not '\\n' (in the header of a table)");
    row("[]\n", "a table must have a name (in the header of a table)");
    row("[a]\n[a]\n", "there is a table 'a' already (in the header of a table)");
    row("a = 1\n[[a]]\n", "'a' is there already as a whole number and cannot be a list of tables too (in the header of a table)");
    row("a = 1\na.b = 2\n", "it is there already as a whole number and cannot have keys");
    row("# \x01\n", "of the control characters only a tab can stand here (in a comment)");
    row("a = \"\xff\"\n", "these bytes are not UTF-8");
}

void TestTomlReason::saysItInItsOwnWords()
{
    QFETCH(QByteArray, text);
    const auto document = parseDocument(text.toStdString(), "x.teardown");
    QVERIFY(!document.ok());
    QCOMPARE(document.error().code, std::string("toml-syntax"));
    QTEST(QString::fromStdString(document.error().arguments.at(0)), "reason");
}

void TestTomlReason::keepsWhatItDoesNotKnow()
{
    QCOMPARE(english(tomlReason("Error while parsing string: a reason of tomorrow")),
        std::string("a reason of tomorrow (in a string)"));
    QCOMPARE(
        english(tomlReason("Error while parsing something: expected '=', saw '3'")), std::string("'=' must stand here, not '3'"));
    QCOMPARE(english(tomlReason("Something else")), std::string("Something else"));
    QCOMPARE(english(tomlReason("")), std::string());
}

/// Nothing but what the author typed is outside of the phrases.
void TestTomlReason::canBeTranslatedWhole()
{
    const PhraseBook loud = [](Phrase phrase) { return QString(phrase.text()).toUpper().toStdString(); };
    const auto said = [&](const char *text) { return worded(parseDocument(text, "x").error().sentence, loud); };
    QCOMPARE(said("a = linux\n"), std::string("THIS IS NOT VALID TOML: THIS IS NO VALUE; A TEXT NEEDS QUOTES"));
    QCOMPARE(said("a = \"k\"\na = 2\n"), std::string("THIS IS NOT VALID TOML: 'a' IS THERE ALREADY AS A STRING"));
    QCOMPARE(
        said("a = 2024-02-30\n"), std::string("THIS IS NOT VALID TOML: THE DAY MUST BE BETWEEN 1 AND 29, NOT 30 (IN A DATE)"));
}

QTEST_APPLESS_MAIN(TestTomlReason)
#include "test_toml_reason.moc"
