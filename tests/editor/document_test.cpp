#include <QSignalSpy>
#include <QTest>

#include "editor/new_parts.h"
#include "editor/scenario_document.h"
#include "editor/shape.h"
#include "scenario/library.h"

using namespace teardown;

namespace {

const DocumentPath root;

/// A set-up as text: equal texts are equal set-ups, as tests of the writer show.
std::string written(const Result<Scenario> &scenario)
{
    return scenario ? writeScenario(scenario.value()) : scenario.error().text;
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedLibraryIsEqual_data();
    void untouchedLibraryIsEqual();
    void undoneChangeIsEqual_data() { untouchedLibraryIsEqual_data(); }
    void undoneChangeIsEqual();
    void typingIsOneStep();
    void wrongInputIsKeptAndFound();
    void brokenTextKeepsTheTree();
    void newScenarioRuns();
    void everyKindOfStepCanBeAdded_data();
    void everyKindOfStepCanBeAdded();
    void kindsOfStepsChangeAndKeepWhatTheyShare();
    void shapesKnowAllKeys();
};

void DocumentTest::untouchedLibraryIsEqual_data()
{
    QTest::addColumn<QString>("id");
    for (const LibraryEntry &entry : library())
        QTest::newRow(std::string(entry.id).c_str()) << QString::fromStdString(std::string(entry.id));
    QVERIFY(library().size() >= 64);
}

void DocumentTest::untouchedLibraryIsEqual()
{
    QFETCH(QString, id);
    const auto entries = library();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto &e) { return e.id == id.toStdString(); });
    ScenarioDocument document(nullptr);
    document.begin(std::string(entry->text));
    QVERIFY(!document.problem());
    QCOMPARE(document.text(), std::string(entry->text));
    const Scenario scenario = libraryScenario(entry->id).value();
    QCOMPARE(written(document.scenario()), writeScenario(scenario));
    for (const VariantName &variant : scenario.variants)
        QCOMPARE(
            written(document.scenario(QString::fromStdString(variant.name))), written(libraryScenario(entry->id, variant.name)));
    QVERIFY(!document.undoStack().canUndo());
}

/// Every part is changed once through the tree, as forms do it; the variants stay, and undoing leads back to the very text.
void DocumentTest::undoneChangeIsEqual()
{
    QFETCH(QString, id);
    const auto entries = library();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto &e) { return e.id == id.toStdString(); });
    ScenarioDocument document(nullptr);
    document.begin(std::string(entry->text));
    document.put(QStringLiteral("seed"), root / "seed", integerValue(4711));
    document.put(QStringLiteral("clock"), root / "client" / "clock", textValue("12:00:00"));
    addStep(document, QStringLiteral("power-off"));
    QVERIFY2(!document.problem(), document.problem() ? document.problem()->text.c_str() : "");
    const auto changed = document.scenario();
    QCOMPARE(changed.value().setup.seed, std::uint64_t(4711));
    QCOMPARE(changed.value().setup.nodes[0].clockOffsetNs, std::int64_t(43'200'000'000'000));
    QCOMPARE(changed.value().variants.size(), libraryScenario(entry->id).value().variants.size());
    QCOMPARE(document.undoStack().count(), 3);
    for (int i = 0; i < 3; ++i)
        document.undoStack().undo();
    QCOMPARE(document.text(), std::string(entry->text));
    for (int i = 0; i < 3; ++i)
        document.undoStack().redo();
    QCOMPARE(written(document.scenario()), written(changed));
}

void DocumentTest::typingIsOneStep()
{
    ScenarioDocument document(nullptr);
    document.begin(newScenarioText());
    for (const char *text : {"A", "Ab", "Abc"})
        document.put(QStringLiteral("title"), root / "title", textValue(text));
    QCOMPARE(document.undoStack().count(), 1);
    document.seal();
    document.put(QStringLiteral("title"), root / "title", textValue("Abcd"));
    QCOMPARE(document.undoStack().count(), 2);
    document.put(QStringLiteral("id"), root / "id", textValue("x"));
    QCOMPARE(document.undoStack().count(), 3);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(document.textAt(root / "title"), QStringLiteral("Abc"));
    document.undoStack().undo();
    QCOMPARE(document.text(), newScenarioText());
}

void DocumentTest::wrongInputIsKeptAndFound()
{
    ScenarioDocument document(nullptr);
    document.begin(newScenarioText());
    const std::pair<DocumentPath, Value> wrong[] = {{root / "duration", textValue("soon")}, {root / "seed", textValue("abc")},
        {root / "client" / "profile", textValue("linux-7")}, {root / "client" / "sysctl" / "tcp_retries2", integerValue(-5)},
        {root / "process" / 1 / "program" / 2, textValue("conect sock server:55555")}};
    for (const auto &[path, value] : wrong) {
        document.put(QStringLiteral("wrong"), path, value);
        QVERIFY(document.problem());
        QCOMPARE(pathName(document.problemPath().value_or(root)), pathName(path));
        QVERIFY(sameContent(*document.at(path), value));
        QVERIFY(document.problem()->position.line > 0);
        document.undoStack().undo();
        QVERIFY(!document.problem());
    }
}

void DocumentTest::brokenTextKeepsTheTree()
{
    ScenarioDocument document(nullptr);
    document.begin(newScenarioText());
    const std::string broken = newScenarioText() + "[[step]\n";
    document.setText(QStringLiteral("type"), broken);
    QVERIFY(!document.hasTree());
    QCOMPARE(document.text(), broken);
    QCOMPARE(document.textAt(root / "id"), QStringLiteral("my-scenario"));
    document.put(QStringLiteral("id"), root / "id", textValue("lost")); // a form cannot change what it does not know
    QCOMPARE(document.text(), broken);
    document.setText(QStringLiteral("type"), newScenarioText());
    QVERIFY(document.hasTree() && !document.problem());
}

void DocumentTest::newScenarioRuns()
{
    const auto scenario = readScenario(newScenarioText(), "new");
    QVERIFY(scenario);
    QCOMPARE(scenario.value().setup.processes.size(), std::size_t(2));
}

void DocumentTest::everyKindOfStepCanBeAdded_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : stepKinds())
        QTest::newRow(kind.toLatin1().constData()) << kind;
    QVERIFY(stepKinds().size() > 20);
}

/// What a new step begins with can be run at once.
void DocumentTest::everyKindOfStepCanBeAdded()
{
    QFETCH(QString, kind);
    ScenarioDocument document(nullptr);
    document.begin(newScenarioText());
    addStep(document, kind);
    QVERIFY2(!document.problem(), document.problem() ? document.problem()->text.c_str() : "");
    QCOMPARE(document.scenario().value().setup.actions.size(), std::size_t(1));
}

void DocumentTest::kindsOfStepsChangeAndKeepWhatTheyShare()
{
    ScenarioDocument document(nullptr);
    document.begin(newScenarioText());
    addStep(document, QStringLiteral("kill"));
    document.put(QStringLiteral("at"), root / "step" / 0 / "at", textValue("7 s"));
    changeStepKind(document, root / "step" / 0, QStringLiteral("power-off"));
    QCOMPARE(document.textAt(root / "step" / 0 / "at"), QStringLiteral("7 s"));
    QVERIFY(!document.at(root / "step" / 0 / "process"));
    QVERIFY(!document.problem());
    document.undoStack().undo();
    QCOMPARE(document.textAt(root / "step" / 0 / "process"), QStringLiteral("server"));
}

/// Forms offer what files know: each key of the schema has a shape.
void DocumentTest::shapesKnowAllKeys()
{
    for (const char *key : {"title", "duration", "client", "server", "cable", "path", "process", "step", "expect", "variant"})
        QVERIFY2(keyOf(fileShape(), QLatin1String(key)), key);
    const ShapeKey *client = keyOf(fileShape(), QStringLiteral("client"));
    QCOMPARE(keyOf(client->shape, QStringLiteral("sysctl"))->shape.kind, Shape::Kind::Settings);
    QCOMPARE(keyOf(client->shape, QStringLiteral("clock"))->shape.kind, Shape::Kind::Text);
    QCOMPARE(keyOf(stepShape(QStringLiteral("inject")), QStringLiteral("seq"))->shape.kind, Shape::Kind::Number);
    QCOMPARE(keyOf(stepShape(QStringLiteral("kill")), QStringLiteral("at"))->shape.kind, Shape::Kind::Duration);
    QVERIFY(keyOf(stepShape(QStringLiteral("kill")), QStringLiteral("process"))->needed);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
