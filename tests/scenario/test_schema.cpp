#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "scenario/document.h"
#include "scenario/library.h"
#include "scenario/schema.h"

#include <map>

using namespace teardown;

namespace {

using Words = QSet<QString>;

QJsonObject schema()
{
    static const QJsonObject read = QJsonDocument::fromJson(QByteArray::fromStdString(scenarioSchema())).object();
    return read;
}

QJsonObject resolved(const QJsonObject &shape)
{
    const QString reference = shape["$ref"].toString();
    return reference.isEmpty() ? shape
                               : schema()["$defs"].toObject()[reference.mid(QStringLiteral("#/$defs/").size())].toObject();
}

/// "machine/policy/rules": from table to table by key; a list counts as what is in it.
QJsonObject shapeAt(const QString &path)
{
    QJsonObject shape = schema();
    for (const QString &key : path.split('/', Qt::SkipEmptyParts)) {
        shape = resolved(shape["properties"].toObject()[key].toObject());
        if (shape.contains("items"))
            shape = resolved(shape["items"].toObject());
    }
    return shape;
}

Words keysOf(const QJsonObject &table)
{
    const QStringList keys = table["properties"].toObject().keys();
    return {keys.begin(), keys.end()};
}

/// What the reader itself would have taken in the table that has the key `zzz`.
Words keysOfReader(const QString &document)
{
    const auto read = readScenario(document.toStdString(), "x.teardown");
    if (read.ok() || read.error().code != "unknown-key" || read.error().arguments.front() != "zzz")
        return {read.ok() ? QStringLiteral("nothing was wrong") : QString::fromStdString(read.error().text)};
    Words keys;
    for (std::size_t i = 2; i < read.error().arguments.size(); ++i)
        keys.insert(QString::fromStdString(read.error().arguments[i]));
    return keys;
}

const QString head = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"9 s\"\n";
const QString process = "[[process]]\nhost = \"client\"\nname = \"a\"\nprogram = [ \"socket s\" ]\n";

/// The least that each thing to do needs beside at, do and host.
QString leastOf(const QString &action)
{
    static const std::map<QString, QString> all{{"kill", "process = \"a\""}, {"stop", "process = \"a\""},
        {"continue", "process = \"a\""}, {"start", "process = \"a\""}, {"call", "process = \"a\"\ncall = \"close s\""},
        {"drop-frames", "cable = \"middle\""}, {"delay-frames", "cable = \"middle\"\ndelay = \"1 s\""},
        {"duplicate-frames", "cable = \"middle\""}, {"end-rule", "name = \"r\""}, {"black-hole", "cable = \"middle\""},
        {"end-black-hole", "cable = \"middle\""}, {"set-cable", "cable = \"middle\"\ndelay = \"1 s\""},
        {"corrupt-frames", "cable = \"middle\""}, {"drop-packet", "packet = 1"}, {"duplicate-packet", "packet = 1"},
        {"corrupt-packet", "packet = 1"}, {"delay-packet", "packet = 1\ndelay = \"1 s\""},
        {"set-sysctl", "key = \"tcp_fin_timeout\"\nvalue = 5"}, {"change-route", "to = \"default\""},
        {"pin-neighbour", "address = \"router\""}, {"set-firewall", "policy = {}"},
        {"inject",
            "source = \"client\"\ndestination = \"server\"\nsource_port = 1\ndestination_port = 2\nflags = \"R\"\nseq = 1"}};
    const auto found = all.find(action);
    return found == all.end() ? QString() : found->second + '\n';
}

class Validator {
public:
    /// What is wrong with `value`; "" if it fits.
    QString problem(const Value &value, const QJsonObject &given, const QString &where) const
    {
        const QJsonObject shape = resolved(given);
        for (const char *choice : {"oneOf", "anyOf"}) {
            if (shape.contains(choice) && !fitsOne(value, shape[choice].toArray(), QString(choice) == "oneOf"))
                return where + " fits none, or several, of its shapes";
        }
        if (shape.contains("type") && !hasType(value, shape["type"]))
            return where + " is of another type";
        if (shape.contains("const") && !equals(value, shape["const"]))
            return where + " is something else";
        if (shape.contains("enum") && !isOneOf(value, shape["enum"].toArray()))
            return where + " is none of the words: " + QString::fromStdString(value.text);
        if (value.kind == ValueKind::Text)
            return problemOfText(value, shape, where);
        if (value.kind == ValueKind::Integer)
            return problemOfNumber(value, shape, where);
        return value.kind == ValueKind::Array ? problemOfList(value, shape, where) : problemOfTable(value, shape, where);
    }

private:
    bool fitsOne(const Value &value, const QJsonArray &shapes, bool exactly) const
    {
        int fitting = 0;
        for (const QJsonValue &shape : shapes)
            fitting += problem(value, shape.toObject(), {}).isEmpty() ? 1 : 0;
        return exactly ? fitting == 1 : fitting > 0;
    }

    static bool hasType(const Value &value, const QJsonValue &type)
    {
        static const std::map<ValueKind, QString> names{{ValueKind::Boolean, "boolean"}, {ValueKind::Integer, "integer"},
            {ValueKind::Text, "string"}, {ValueKind::Array, "array"}, {ValueKind::Table, "object"}};
        const QString name = names.at(value.kind);
        return type.isArray() ? type.toArray().contains(name) : type.toString() == name;
    }

    static bool equals(const Value &value, const QJsonValue &wanted)
    {
        if (value.kind == ValueKind::Integer)
            return wanted.isDouble() && wanted.toInteger() == value.integer;
        return value.kind == ValueKind::Text && wanted.toString() == QString::fromStdString(value.text);
    }

    static bool isOneOf(const Value &value, const QJsonArray &words)
    {
        return std::any_of(words.begin(), words.end(), [&](const QJsonValue &word) { return equals(value, word); });
    }

    static QString problemOfText(const Value &value, const QJsonObject &shape, const QString &where)
    {
        const QString pattern = shape["pattern"].toString(), text = QString::fromStdString(value.text);
        return QRegularExpression(pattern).match(text).hasMatch() ? QString() : where + " does not look right: " + text;
    }

    static QString problemOfNumber(const Value &value, const QJsonObject &shape, const QString &where)
    {
        const bool low = shape.contains("minimum") && value.integer < shape["minimum"].toInteger();
        const bool high = shape.contains("maximum") && value.integer > shape["maximum"].toInteger();
        return low || high ? where + " is out of range" : QString();
    }

    QString problemOfList(const Value &value, const QJsonObject &shape, const QString &where) const
    {
        for (const Value &item : value.items) {
            if (const QString text = problem(item, shape["items"].toObject(), where + "[]"); !text.isEmpty())
                return text;
        }
        return {};
    }

    QString problemOfTable(const Value &value, const QJsonObject &shape, const QString &where) const
    {
        for (const QJsonValue &key : shape["required"].toArray()) {
            if (!value.find(key.toString().toStdString()))
                return where + " lacks " + key.toString();
        }
        const QJsonObject properties = shape["properties"].toObject();
        for (const Entry &entry : value.entries) {
            const QString key = QString::fromStdString(entry.key), place = where + '/' + key;
            const QJsonValue more = shape["additionalProperties"];
            if (!properties.contains(key) && more.isBool() && !more.toBool())
                return place + " is unknown";
            const QJsonValue inner = properties.contains(key) ? properties[key] : more;
            if (const QString text = problem(entry.value, inner.toObject(), place); !text.isEmpty())
                return text;
        }
        return {};
    }
};

QString problemOf(std::string_view text)
{
    const auto document = parseDocument(text, "x.teardown");
    return document ? Validator().problem(document.value(), schema(), {}) : QString::fromStdString(document.error().text);
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheReader_data();
    void hasTheKeysOfTheReader();
    void hasEveryStepWithItsKeys();
    void acceptsTheWholeLibrary();
    void refusesWhatTheReaderRefuses_data();
    void refusesWhatTheReaderRefuses();
};

void TestSchema::hasTheKeysOfTheReader_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("document");
    QTest::newRow("file") << "" << head + "zzz = 1\n";
    QTest::newRow("machine") << "client" << head + "[client]\nzzz = 1\n";
    QTest::newRow("path") << "path" << head + "[path]\ndelay = \"1 s\"\nzzz = 1\n";
    QTest::newRow("cable") << "cable/wire1" << head + "[cable.wire1]\nzzz = 1\n";
    QTest::newRow("policy") << "firewall/policy" << head + "[firewall.policy]\nzzz = 1\n";
    QTest::newRow("rule") << "firewall/policy/rules"
                          << head + "[firewall.policy]\nrules = [ { verdict = \"reject\", zzz = 1 } ]\n";
    QTest::newRow("process") << "process" << head + process + "zzz = 1\n";
    QTest::newRow("thread") << "process/thread"
                            << head + process + "[[process.thread]]\nname = \"t\"\nprogram = [ \"socket t\" ]\nzzz = 1\n";
    QTest::newRow("expect") << "expect" << head + "[expect]\nelapsed = \"1 s\"\nzzz = 1\n";
    QTest::newRow("figure") << "figure" << head + "[figure]\nzzz = 1\n";
    QTest::newRow("note") << "note" << head + "[[note]]\nat = \"1 s\"\ntext = \"x\"\nzzz = 1\n";
    QTest::newRow("host") << "expect/server" << head + "[expect.server]\nzzz = 1\n";
    QTest::newRow("call") << "expect/call"
                          << head + process
            + "[[expect.call]]\nhost = \"client\"\ncall = \"send\"\nreturns = 1\nat = \"1 s\"\nzzz = 1\n";
}

void TestSchema::hasTheKeysOfTheReader()
{
    QFETCH(QString, path);
    QFETCH(QString, document);
    QCOMPARE(keysOf(shapeAt(path)), keysOfReader(document));
}

void TestSchema::hasEveryStepWithItsKeys()
{
    const QJsonArray steps = shapeAt("step")["oneOf"].toArray();
    for (const QJsonValue &step : steps) {
        const QString action = step["properties"]["do"]["const"].toString();
        const QString document =
            head + process + "[[step]]\nat = \"1 s\"\nhost = \"client\"\ndo = \"" + action + "\"\n" + leastOf(action);
        QVERIFY2(readScenario(document.toStdString(), "x.teardown").ok(), qPrintable(document));
        QCOMPARE(keysOf(step.toObject()), keysOfReader(document + "zzz = 1\n"));
    }
    const auto unknown = readScenario((head + "[[step]]\nat = \"1 s\"\ndo = \"zzz\"\n").toStdString(), "x.teardown");
    QCOMPARE(QString::fromStdString(unknown.error().code), QString("unknown-word"));
    QVERIFY(steps.size() >= 27);
}

void TestSchema::acceptsTheWholeLibrary()
{
    for (const LibraryEntry &entry : library())
        QVERIFY2(problemOf(entry.text).isEmpty(), qPrintable(QString::fromUtf8(entry.id.data()) + ": " + problemOf(entry.text)));
}

void TestSchema::refusesWhatTheReaderRefuses_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("nothing needed is there") << "format = 1\n";
    QTest::newRow("another format") << QString(head).replace("format = 1", "format = 2");
    QTest::newRow("a duration without a unit") << QString(head).replace("9 s", "9");
    QTest::newRow("an unknown machine") << head + "[sever]\n";
    QTest::newRow("an unknown profile") << head + "[server]\nprofile = \"linux-99\"\n";
    QTest::newRow("a setting that there is not") << head + "[server]\nsysctl.tcp_magic = 1\n";
    QTest::newRow("a setting that the kernel refuses") << head + "[server]\nsysctl.tcp_syn_retries = 900\n";
    QTest::newRow("a step that cannot be") << head + "[[step]]\nat = \"1 s\"\ndo = \"explode\"\nhost = \"client\"\n";
    QTest::newRow("a step with the key of another")
        << head + "[[step]]\nat = \"1 s\"\ndo = \"power-off\"\nhost = \"client\"\nprocess = \"a\"\n";
    QTest::newRow("a program with no call") << head + QString(process).replace("socket s", "sacket s");
    QTest::newRow("a verdict") << head + "[firewall.policy]\notherwise = \"perhaps\"\n";
    QTest::newRow("a variant without a name") << head + "[[variant]]\ntitle = \"V\"\n";
}

void TestSchema::refusesWhatTheReaderRefuses()
{
    QFETCH(QString, document);
    QVERIFY(!readScenario(document.toStdString(), "x.teardown").ok());
    QVERIFY(!problemOf(document.toStdString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
