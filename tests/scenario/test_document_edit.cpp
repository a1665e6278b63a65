#include <QTest>

#include "scenario/document_edit.h"
#include "scenario/library.h"

using namespace teardown;

namespace {

Value parsed(std::string_view text)
{
    const auto read = parseDocument(text, "document");
    if (!read)
        qFatal("%d:%d %s\n%s", read.error().position.line, read.error().position.column, read.error().text.c_str(),
            std::string(text).c_str());
    return read.value();
}

const DocumentPath root;

} // namespace

class TestDocumentEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void libraryIsWrittenWhole_data();
    void libraryIsWrittenWhole();
    void valuesAreSetAndMadeOnTheWay();
    void whatIsEmptyThenGoesToo();
    void itemsMove();
    void placesAreFound();
    void anyKindOfValueIsKept();
    void commentsStay();
    void linesOfProgramsChangeInTheirPlaces();
    void everyValueOfTheLibraryCanBeEditedInItsPlace_data() { libraryIsWrittenWhole_data(); }
    void everyValueOfTheLibraryCanBeEditedInItsPlace();
};

void TestDocumentEdit::libraryIsWrittenWhole_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(library().size()); ++i)
        QTest::newRow(std::string(library()[static_cast<std::size_t>(i)].id).c_str()) << i;
}

/// With its variants, and what it gives is the same run.
void TestDocumentEdit::libraryIsWrittenWhole()
{
    QFETCH(int, index);
    const LibraryEntry &entry = library()[static_cast<std::size_t>(index)];
    const Value document = parsed(entry.text);
    const std::string written = writeDocument(document);
    QVERIFY2(sameContent(parsed(written), document), written.c_str());
    const Scenario scenario = readScenario(entry.text, "file").value();
    QCOMPARE(writeScenario(readScenario(written, "written").value()), writeScenario(scenario));
    for (const VariantName &variant : scenario.variants)
        QCOMPARE(writeScenario(readScenario(written, "written", variant.name).value()),
            writeScenario(readScenario(entry.text, "file", variant.name).value()));
}

void TestDocumentEdit::valuesAreSetAndMadeOnTheWay()
{
    Value document = parsed("id = \"a\"\n");
    setValue(document, root / "client" / "sysctl" / "tcp_fin_timeout", integerValue(30));
    setValue(document, root / "step" / 0 / "at", textValue("5 s"));
    setValue(document, root / "id", textValue("b \"c\""));
    QCOMPARE(writeDocument(document),
        std::string("id = \"b \\\"c\\\"\"\n\n[client]\nsysctl.tcp_fin_timeout = 30\n\n[[step]]\nat = \"5 s\"\n"));
    QVERIFY(sameContent(parsed(writeDocument(document)), document));
    QCOMPARE(valueAt(document, root / "step" / 0 / "at")->text, std::string("5 s"));
    QVERIFY(!valueAt(document, root / "step" / 1));
    QVERIFY(!valueAt(document, root / "id" / "at"));
}

void TestDocumentEdit::whatIsEmptyThenGoesToo()
{
    Value document = parsed("id = \"a\"\n[client]\nsysctl.tcp_sack = 0\n[[step]]\nat = \"1 s\"\n[[step]]\nat = \"2 s\"\n");
    removeValue(document, root / "client" / "sysctl" / "tcp_sack");
    QVERIFY(!document.find("client"));
    removeValue(document, root / "step" / 0);
    QCOMPARE(valueAt(document, root / "step" / 0 / "at")->text, std::string("2 s"));
    removeValue(document, root / "step" / 0 / "at");
    QCOMPARE(document.find("step")->items.size(), std::size_t(1)); // an empty step is still one
    removeValue(document, root / "step" / 0);
    QVERIFY(!document.find("step"));
    removeValue(document, root / "nothing" / 3 / "there");
    QVERIFY(sameContent(document, parsed("id = \"a\"")));
}

void TestDocumentEdit::itemsMove()
{
    Value document = parsed("list = [1, 2, 3]");
    moveItem(document, root / "list", 2, 0);
    QVERIFY(sameContent(document, parsed("list = [3, 1, 2]")));
    moveItem(document, root / "list", 0, 7);
    QVERIFY(sameContent(document, parsed("list = [3, 1, 2]")));
}

void TestDocumentEdit::placesAreFound()
{
    const Value document = parsed("id = \"a\"\n\n[[process]]\nprogram = [\n    \"socket sock\",\n    \"bind sock x\",\n]\n");
    const auto at = [&](int line, int column) { return pathAt(document, {line, column}).value_or(root); };
    QCOMPARE(at(1, 6), root / "id");
    QCOMPARE(at(6, 16), root / "process" / 0 / "program" / 1);
    QCOMPARE(at(2, 1), root);
}

/// Also what scenario files never use: a person may have typed it.
void TestDocumentEdit::anyKindOfValueIsKept()
{
    const char *text = "a = 1.5\nb = 1979-05-27\nc = [ 1, [ true, \"x\" ] ]\n\"odd key\" = { d = 1 }\n";
    const Value document = parsed(text);
    QVERIFY2(sameContent(parsed(writeDocument(document)), document), writeDocument(document).c_str());
}

void TestDocumentEdit::commentsStay()
{
    const std::string text = "# about\nid = \"a\" # the name\nseed = 1\n\n# who\n[client]\npowered_on = false   # off\n\n"
                             "# first\n[[step]]\nat = \"1 s\"\n\n# second\n[[step]]\nat = \"2 s\" # late\n";
    Value changed = parsed(text);
    setValue(changed, root / "id", textValue("b"));
    setValue(changed, root / "step" / 1 / "at", textValue("3 s"));
    setValue(changed, root / "client" / "initial_sequence", integerValue(7));
    removeValue(changed, root / "seed");
    QCOMPARE(editedText(text, parsed(text), changed),
        std::string("# about\nid = \"b\" # the name\n\n# who\n[client]\npowered_on = false   # off\ninitial_sequence = 7\n\n"
                    "# first\n[[step]]\nat = \"1 s\"\n\n# second\n[[step]]\nat = \"3 s\" # late\n"));
}

void TestDocumentEdit::linesOfProgramsChangeInTheirPlaces()
{
    const std::string text =
        "program = [\n    \"socket sock\", # first\n    \"send sock 1\", # second\n    \"close sock\" # last\n]\n";
    const auto with = [&](std::vector<const char *> lines) {
        std::vector<Value> items;
        for (const char *line : lines)
            items.push_back(textValue(line));
        Value changed;
        setValue(changed, root / "program", listOf(std::move(items)));
        const std::string edited = editedText(text, parsed(text), changed);
        if (!sameContent(parsed(edited), changed))
            qFatal("%s", edited.c_str());
        return edited;
    };
    QCOMPARE(with({"socket sock", "send sock 2", "close sock"}),
        std::string("program = [\n    \"socket sock\", # first\n    \"send sock 2\", # second\n    \"close sock\" # last\n]\n"));
    QCOMPARE(with({"socket sock", "close sock"}),
        std::string("program = [\n    \"socket sock\", # first\n    \"close sock\" # last\n]\n"));
    QCOMPARE(with({"socket sock", "send sock 1", "close sock", "sleep 1 s"}),
        std::string("program = [\n    \"socket sock\", # first\n    \"send sock 1\", # second\n    \"close sock\", # last\n"
                    "    \"sleep 1 s\",\n]\n"));
    QCOMPARE(with({"sleep 1 s", "socket sock", "send sock 1", "close sock"}),
        std::string("program = [\n    \"sleep 1 s\",\n    \"socket sock\", # first\n    \"send sock 1\", # second\n"
                    "    \"close sock\" # last\n]\n"));
    QVERIFY(with({"other"}).find("\"other\", # first") != std::string::npos);
}

/// Every text and number is changed in turn; what comes out has the new content, and the rest of the text stays as it is.
void TestDocumentEdit::everyValueOfTheLibraryCanBeEditedInItsPlace()
{
    QFETCH(int, index);
    const std::string text(library()[static_cast<std::size_t>(index)].text);
    const Value document = parsed(text);
    for (const Entry &entry : document.entries) {
        if (entry.value.kind != ValueKind::Text && entry.value.kind != ValueKind::Integer)
            continue;
        Value changed = document;
        setValue(changed, root / entry.key, textValue("something else"));
        const std::string edited = editedText(text, document, changed);
        QVERIFY2(sameContent(parsed(edited), changed), edited.c_str());
        QCOMPARE(std::count(edited.begin(), edited.end(), '#'), std::count(text.begin(), text.end(), '#'));
    }
}

QTEST_GUILESS_MAIN(TestDocumentEdit)
#include "test_document_edit.moc"
