#include "layering.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace teardown {

class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void saysWhere();
    void topLevel();
    void thisRepository();
};

namespace {

QStringList described(const QList<Complaint> &complaints)
{
    QStringList lines;
    for (const Complaint &complaint : complaints)
        lines.append(QString("%1:%2: %3").arg(complaint.file).arg(complaint.line).arg(complaint.what));
    return lines;
}

} // namespace

void TestLayering::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    const auto core = [](const char *name, const char *text, const char *complaint) {
        QTest::newRow(name) << "core/tcp/bad.cpp" << text << complaint;
    };
    core("Qt", "#include <QString>", "no Qt");
    core("Qt module", "#include <QtCore/qglobal.h>", "no Qt");
    core("Qt in quotes", "#include \"QTimer\"", "no Qt");
    core("POSIX", "#include <unistd.h>", "standard library");
    core("POSIX folder", "#include <sys/socket.h>", "standard library");
    core("clock header", "#include <chrono>", "no clocks");
    core("clock", "auto t = std::chrono::steady_clock::now();", "wall clock");
    core("time()", "auto t = time(nullptr);", "wall clock");
    core("std::time", "auto t = std::time(&x);", "wall clock");
    core("gettimeofday", "gettimeofday(&t, nullptr);", "wall clock");
    core("thread header", "  #  include <thread>", "threads");
    core("mutex header", "#include <mutex>", "threads");
    core("atomic header", "#include <atomic>", "threads");
    core("future header", "#include <future>", "threads");
    core("mutex", "std::mutex m;", "threads");
    core("thread-local", "thread_local int i;", "threads");
    core("random header", "#include <random>", "<random>");
    core("rand", "int i = rand();", "random.h");
    core("engine", "std::mt19937 engine;", "random.h");
    core("unordered header", "#include <unordered_map>", "unordered");
    core("unordered", "std::unordered_multiset<int> s;", "unordered");
    core("closure", "std::function<void()> f;", "closures");
    core("environment", "auto home = std::getenv(\"HOME\");", "environment");
    core("locale header", "#include <locale>", "locale");
    core("locale", "out.imbue(std::locale(\"\"));", "locale");
    core("fraction", "double rtt = 0;", "integers");
    core("upwards", "#include \"sim/world.h\"", "core/tcp may not know core/sim");
    core("neighbour", "#include \"host/program.h\"", "core/tcp may not know core/host");
    core("window", "#include \"controller/explorer.h\"", "may not include");
    core("by a detour", "#include \"../sim/world.h\"", "may not include");
    core("toml++", "#include <toml++/toml.h>", "core/scenario only");
    QTest::newRow("same level") << "core/wire/bad.h"
                                << "#include \"profile/profile.h\""
                                << "core/wire may not know core/profile";
    QTest::newRow("scenario above sim") << "core/sim/bad.h"
                                        << "#include \"scenario/reader.h\""
                                        << "core/sim may not know core/scenario";
    QTest::newRow("new folder") << "core/misc/bad.h"
                                << ""
                                << "no such folder";
    QTest::newRow("ui knows app") << "ui/panels/bad.cpp"
                                  << "#include \"app/options.h\""
                                  << "may not include";
    QTest::newRow("ui goes outside") << "ui/panels/bad.cpp"
                                     << "#include \"../../app/options.h\""
                                     << "may not include";
    QTest::newRow("ui reads TOML") << "ui/models/bad.cpp"
                                   << "#include <toml++/toml.h>"
                                   << "core/scenario only";
}

void TestLayering::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, complaint);
    const QStringList complaints = described(checkSource(path, text));
    QVERIFY2(complaints.join('\n').contains(complaint), qPrintable("complaints: " + complaints.join('\n')));
}

void TestLayering::accepts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto core = [](const char *name, const char *text) { QTest::newRow(name) << "core/tcp/good.cpp" << text; };
    core("standard library", "#include <algorithm>\n#include <cstdint>\n#include <variant>");
    core("below", "#include \"base/time.h\"\n#include \"wire/seq.h\"\n#include \"profile/profile.h\"\n#include \"trace/rule.h\"");
    core("same folder", "#include \"tcp/endpoint.h\"\n#include \"table.inc\"");
    core("comment", "// std::mutex, #include <thread>\n/* double\n std::chrono */ int i;");
    core("words in a string", "const char *s = \"double \\\" getenv( std::mutex\"; char c = '\"'; int n = 1'000'000;");
    core("words in a raw string", "const char *s = R\"x(rand() \" float)x\";");
    core("own names", "record.time(0); Time time() const; auto operand = brand(); int doubled; hash_map->time(0);");
    QTest::newRow("scenario reads TOML") << "core/scenario/good.cpp"
                                         << "#include <toml++/toml.h>\n#include \"sim/setup.h\"";
    QTest::newRow("ui") << "ui/panels/good.cpp"
                        << "#include <QWidget>\n#include \"panels/good.h\"\n#include \"sim/view.h\"\n#include <chrono>";
    QTest::newRow("app") << "app/good.cpp"
                         << "#include <QApplication>\n#include \"controller/explorer.h\"";
}

void TestLayering::accepts()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(described(checkSource(path, text)), QStringList());
}

void TestLayering::saysWhere()
{
    const QString text = "// one\n/* two\n three */\n#include \"base/time.h\"\n#include <thread>\n";
    QCOMPARE(checkSource("core/tcp/bad.cpp", text).value(0).line, 5);
}

void TestLayering::topLevel()
{
    QVERIFY(checkTopLevel({".git", ".ci", "README.md", "core", "build"}).isEmpty());
    QCOMPARE(described(checkTopLevel({"core", "notes.txt"})), QStringList("notes.txt:0: does not belong to the top folder"));
}

void TestLayering::thisRepository()
{
    const QDir top(TEARDOWN_SOURCE_DIR);
    QList<Complaint> complaints = checkTopLevel(top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    int files = 0;
    for (const char *folder : {"core", "ui"}) {
        QDirIterator sources(top.filePath(folder), {"*.h", "*.cpp", "*.inc"}, QDir::Files, QDirIterator::Subdirectories);
        for (; sources.hasNext(); ++files) {
            QFile source(sources.next());
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
            complaints += checkSource(top.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll()));
        }
    }
    QVERIFY(files > 0);
    QVERIFY2(complaints.isEmpty(), qPrintable('\n' + described(complaints).join('\n')));
}

} // namespace teardown

QTEST_GUILESS_MAIN(teardown::TestLayering)
#include "test_layering.moc"
