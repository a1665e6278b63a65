#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "export/animation.h"
#include "export/pdf.h"
#include "export/text_forms.h"
#include "library_run.h"

using namespace teardown;

namespace {

constexpr const char *ids[] = {"server-killed-write", "last-ack-lost", "firewall-idle", "zero-window", "host-unreachable"};

struct Outcome {
    bool done = false;
    QByteArray output;
};

/// Runs a program of somebody else.
Outcome runProgram(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool finished = process.waitForFinished(240'000);
    return {finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll()};
}

QString found(const char *program) { return QStandardPaths::findExecutable(QLatin1String(program)); }

QByteArray form(const Recording &run, const char *ending, NodeId node = {0})
{
    TextOptions options;
    options.figure.options.title = QStringLiteral("50 % of a_b; #1 & \"q\" --x"); // what a title may hold, too
    options.figure.until = options.to = run.end();
    options.capture.node = node;
    return textForm(textFormOfEnding(QLatin1String(ending)), run.setup(), run.trace(), options);
}

/// A line of a packetdrill script, after the grammar in parser.y of packetdrill: times, calls, segments with their options.
bool isScriptLine(const QString &line)
{
    static const QString time = QStringLiteral(R"(\+?\d+\.\d{6}(\.\.\.\d+\.\d{6})?)");
    static const QString option = QStringLiteral(R"((mss \d+|sackOK|TS val \d+ ecr \d+|nop|wscale \d+|eol|sack( \d+:\d+)+))");
    static const QRegularExpression call(
        '^' + time + QStringLiteral(R"( [a-z_]+\(.*\) = (\.\.\.|-?\d+|0x[0-9a-f]+)( E[A-Z]+ \(.*\))?$)"));
    static const QRegularExpression segment(
        '^' + time + QStringLiteral(R"( [<>] [SFRPEWU.]+ \d+:\d+\(\d+\)( ack \d+)?( win \d+)?( <%1(,%1)*>)?$)").arg(option));
    static const QRegularExpression icmp('^' + time + QStringLiteral(R"( [<>] icmp unreachable [a-z_]+ .*$)"));
    static const QRegularExpression shell(QStringLiteral(R"(^(\d+\.\d{6} )?`.*`$)"));
    return line.isEmpty() || line.startsWith(QLatin1String("//")) || call.match(line).hasMatch() || segment.match(line).hasMatch()
        || icmp.match(line).hasMatch() || shell.match(line).hasMatch();
}

} // namespace

/// What others read, read by their own programs. A program that is not installed skips its test.
class TestOtherParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdftotextFindsTheWords();
    void plantUmlTakesIt();
    void latexTakesIt();
    void mermaidTakesIt();
    void packetdrillsGrammar();
    void imageMagickReadsTheAnimation();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QTemporaryDir m_folder;
};

void TestOtherParsers::pdftotextFindsTheWords()
{
    const QString program = found("pdftotext");
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    for (const char *id : ids) {
        const Recording run = libraryRun(id);
        ExportOptions options;
        options.title = QStringLiteral("A title to find");
        options.layout.width = layoutWidthOnPaper;
        write("run.pdf", exportPdf(run.setup(), run.trace(), run.end(), options, Paper::A4).content);
        const Outcome text = runProgram(program, {m_folder.filePath("run.pdf"), "-"});
        QVERIFY2(text.done, text.output.constData());
        for (const char *word : {"A title to find", "SYN", "client", "firewall"})
            QVERIFY2(text.output.contains(word), word);
        QVERIFY2(text.output.contains("SYN_SENT"), id);
        if (QByteArray(id) == "server-killed-write") {
            QCOMPARE(text.output.count("ESTABLISHED"), 2); // once on each side: what a page cuts off is not in its text
            QVERIFY(text.output.contains("CLOSE_WAIT") && text.output.contains("RST"));
        }
    }
}

void TestOtherParsers::plantUmlTakesIt()
{
    const QString program = found("plantuml");
    if (program.isEmpty())
        QSKIP("plantuml is not installed");
    QStringList arguments{"-checkonly"};
    for (const char *id : ids) {
        write(QStringLiteral("%1.puml").arg(id), form(libraryRun(id), "puml"));
        arguments.append(QStringLiteral("%1.puml").arg(id));
    }
    const Outcome outcome = runProgram(program, arguments, m_folder.path());
    QVERIFY2(outcome.done, outcome.output.constData());
    write("wrong.puml", "@startuml\nclient -> -> server\n@enduml\n");
    QVERIFY(!runProgram(program, {"-checkonly", "wrong.puml"}, m_folder.path()).done);
}

void TestOtherParsers::latexTakesIt()
{
    const QString program = found("pdflatex");
    if (program.isEmpty() || found("kpsewhich").isEmpty() || !runProgram(found("kpsewhich"), {"tikz.sty"}).done)
        QSKIP("LaTeX with TikZ is not installed");
    for (const char *id :
        {"last-ack-lost", "host-unreachable", "syn-flood"}) { // the last one is longer than TeX's longest length
        write("picture.tex", form(libraryRun(id), "tex"));
        write("page.tex",
            "\\documentclass{article}\n\\usepackage[paperwidth=60cm,paperheight=200cm]{geometry}\n\\usepackage{tikz}\n"
            "\\begin{document}\\noindent\\input{picture.tex}\\end{document}\n");
        const Outcome outcome = runProgram(program, {"-interaction=nonstopmode", "-halt-on-error", "page.tex"}, m_folder.path());
        QVERIFY2(outcome.done, outcome.output.right(2000).constData());
    }
}

/// Needs `npm install --prefix build/mermaid mermaid@11.12.1 jsdom@26.1.0` once; tests/run does that where npm is installed.
void TestOtherParsers::mermaidTakesIt()
{
    const QString modules = QStringLiteral(TEARDOWN_SOURCE_DIR "/build/mermaid/node_modules");
    if (found("node").isEmpty() || !QDir(modules + "/mermaid").exists() || !QDir(modules + "/jsdom").exists())
        QSKIP("node and Mermaid are not installed");
    QStringList arguments{QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/export/mermaid_parse.mjs"), modules};
    for (const char *id : ids) {
        write(QStringLiteral("%1.mmd").arg(id), form(libraryRun(id), "mmd"));
        arguments.append(m_folder.filePath(QStringLiteral("%1.mmd").arg(id)));
    }
    const Outcome outcome = runProgram(found("node"), arguments);
    QVERIFY2(outcome.done, outcome.output.constData());
    write("wrong.mmd", "sequenceDiagram\n    n0->->n1\n");
    QVERIFY(!runProgram(found("node"), {arguments[0], arguments[1], m_folder.filePath("wrong.mmd")}).done);
}

/// Debian has no packetdrill: its own parser has not read these scripts. This checks them against its grammar as we read it.
void TestOtherParsers::packetdrillsGrammar()
{
    for (const LibraryEntry &entry : library()) {
        const Recording run = libraryRun(entry.id);
        for (const NodeId node : {NodeId{0}, NodeId{3}})
            for (const QString &line : QString::fromUtf8(form(run, "pkt", node)).split('\n'))
                QVERIFY2(isScriptLine(line), qPrintable(QString::fromUtf8(entry.id.data()) + ": " + line));
    }
}

void TestOtherParsers::imageMagickReadsTheAnimation()
{
    const QString program = found("identify");
    if (program.isEmpty())
        QSKIP("ImageMagick is not installed");
    Recording run = libraryRun("refused");
    write("run.gif", exportAnimation(run, run.end(), {}, {}).content);
    const Outcome outcome = runProgram(program, {m_folder.filePath("run.gif")});
    QVERIFY2(outcome.done, outcome.output.constData());
    QVERIFY(outcome.output.count("GIF") > 4);
}

QTEST_MAIN(TestOtherParsers)
#include "test_other_parsers.moc"
