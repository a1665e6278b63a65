#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "formats/mermaid.h"
#include "formats/packetdrill.h"
#include "formats/pcapng.h"
#include "formats/plantuml.h"
#include "formats/record_table.h"
#include "formats/tikz.h"
#include "golden_file.h"
#include "library_run.h"

#include <algorithm>

using namespace teardown;

namespace {

using Bytes = std::vector<std::uint8_t>;

std::uint32_t word(const Bytes &bytes, std::size_t at)
{
    return bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | static_cast<std::uint32_t>(bytes[at + 3]) << 24;
}

struct Frame {
    std::uint32_t interface;
    std::uint64_t timeNs;
    Bytes content;
    QStringList comments;
};

struct File {
    QStringList interfaces;
    std::vector<Frame> frames;
};

void readOptions(const Bytes &bytes, std::size_t at, std::size_t end, std::uint16_t wanted, QStringList &texts)
{
    while (at + 4 <= end) {
        const std::uint32_t head = word(bytes, at), length = head >> 16;
        if ((head & 0xffff) == 0)
            return;
        if ((head & 0xffff) == wanted)
            texts.append(QString::fromUtf8(reinterpret_cast<const char *>(&bytes[at + 4]), static_cast<qsizetype>(length)));
        at += 4 + (length + 3) / 4 * 4;
    }
}

/// Walks over the blocks by the lengths that they give; fails if they do not add up.
File read(const Bytes &bytes)
{
    File file;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::uint32_t type = word(bytes, at), length = word(bytes, at + 4);
        if (length % 4 != 0 || at + length > bytes.size() || word(bytes, at + length - 4) != length)
            qFatal("a block at %zu has no right length", at);
        const std::size_t end = at + length - 4;
        if (type == 1)
            readOptions(bytes, at + 16, end, 2, file.interfaces);
        if (type == 6) {
            const std::uint32_t size = word(bytes, at + 20);
            Frame frame{word(bytes, at + 8), (std::uint64_t{word(bytes, at + 12)} << 32) | word(bytes, at + 16), {}, {}};
            frame.content.assign(bytes.begin() + static_cast<std::ptrdiff_t>(at) + 28,
                bytes.begin() + static_cast<std::ptrdiff_t>(at + 28 + size));
            readOptions(bytes, at + 28 + (size + 3) / 4 * 4, end, 1, frame.comments);
            file.frames.push_back(std::move(frame));
        }
        at += length;
    }
    return file;
}

std::uint32_t sumOf(const Bytes &bytes, std::size_t from, std::size_t to, std::uint32_t sum = 0)
{
    for (std::size_t i = from; i < to; ++i)
        sum += (i - from) % 2 == 0 ? bytes[i] * 256u : bytes[i];
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return sum;
}

bool checksumsAreRight(const Bytes &frame)
{
    if (frame[12] * 256 + frame[13] != 0x0800)
        return true;
    const bool ip = sumOf(frame, 14, 34) == 0xffff;
    if (frame[23] != 6)
        return ip && sumOf(frame, 34, frame.size()) == 0xffff;
    const auto length = static_cast<std::uint32_t>(frame.size() - 34);
    return ip && sumOf(frame, 34, frame.size(), sumOf(frame, 26, 34) + 6 + length) == 0xffff;
}

QString pathOf(const char *file) { return QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/formats/exports/%1").arg(file); }

std::string textOf(const Bytes &bytes) { return {bytes.begin(), bytes.end()}; }

DiagramOptions titled(const char *title)
{
    DiagramOptions options;
    options.title = title;
    return options;
}

} // namespace

class TestExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void diagramsKeepTheirForm();
    void diagramsShowWhatIsAsked();
    void diagramsEscapeWhatTheirLanguageReads();
    void tablesKeepTheirForm();
    void tablesHaveEveryRecord();
    void scriptsKeepTheirForm();
    void captureHasAnInterfaceForEachPoint();
    void captureHasRightChecksums();
    void captureTellsStatesAndLosses();
    void captureOfOneHost();
    void captureKeepsItsForm();
    void tsharkFindsNothingWrong();
    void tsharkSeesWhatWeSay();
};

void TestExports::diagramsKeepTheirForm()
{
    const Recording run = libraryRun("last-ack-lost");
    const DiagramOptions options = titled("The last ACK is lost");
    compareWithFile(pathOf("last-ack-lost.mmd"), mermaid(run.setup(), run.trace(), options));
    compareWithFile(pathOf("last-ack-lost.puml"), plantUml(run.setup(), run.trace(), options));
    compareWithFile(pathOf("last-ack-lost.tex"), tikz(run.setup(), run.trace(), options));
}

void TestExports::diagramsShowWhatIsAsked()
{
    const Recording run = libraryRun("firewall-idle");
    DiagramOptions options;
    options.lifelines = {{0}, {3}};
    options.notes = options.states = options.times = false;
    options.caption = "All of it; in #1";
    const QString text = QString::fromStdString(mermaid(run.setup(), run.trace(), options));
    QVERIFY(text.endsWith("    Note over n0,n1: All of it#59; in #35;1\n"));
    QVERIFY2(text.contains("    n0->>n1: SYN seq 0\n") && !text.contains("Note over n0: SYN_SENT"), qPrintable(text));
    QVERIFY2(text.contains("    n0->>n1: firewall: RST,ACK seq 87 ack 1030\n"), qPrintable(text)); // it comes from that side
    QVERIFY2(text.contains("    n1-xn0: ACK seq 1030 ack 87"), qPrintable(text)); // the probe ends in the firewall
    QVERIFY(text.contains("Note over n0,n1: 7199.9 s of silence\n") || text.contains("s of silence"));
    options.absoluteNumbers = true;
    QVERIFY(mermaid(run.setup(), run.trace(), options).find("SYN seq 1954271044") != std::string::npos);
    options.from = atTime(seconds(8000));
    QVERIFY(mermaid(run.setup(), run.trace(), options).find("SYN seq") == std::string::npos);
}

void TestExports::diagramsEscapeWhatTheirLanguageReads()
{
    Recording run = libraryRun("refused");
    const DiagramOptions options = titled("50 % of a_b; #1 & \\n --x-- \"q\"");
    QVERIFY(mermaid(run.setup(), run.trace(), options).find("title: \"50 % of a_b; #1 & \\\\n --x-- \\\"q\\\"\"\n")
        != std::string::npos);
    QVERIFY(plantUml(run.setup(), run.trace(), options).find("title 50 % of a_b; #1 & <U+005C>n ~--x~-- \"q\"\n")
        != std::string::npos);
    QVERIFY(tikz(run.setup(), run.trace(), options).find("50 \\% of a\\_b; \\#1 \\& \\textbackslash{}n --x-- \"q\"")
        != std::string::npos);
}

void TestExports::tablesKeepTheirForm()
{
    const Recording run = libraryRun("refused");
    compareWithFile(pathOf("refused.csv"), traceCsv(run.setup(), run.trace()));
    compareWithFile(pathOf("refused.jsonl"), traceJsonLines(run.setup(), run.trace()));
}

void TestExports::tablesHaveEveryRecord()
{
    const Recording run = libraryRun("zero-window");
    const QList<QByteArray> csv = QByteArray::fromStdString(traceCsv(run.setup(), run.trace())).split('\n');
    const QList<QByteArray> json = QByteArray::fromStdString(traceJsonLines(run.setup(), run.trace())).split('\n');
    const auto records = static_cast<qsizetype>(run.trace().records.size());
    QCOMPARE(csv.size(), records + 2);
    QCOMPARE(json.size(), records + 2);
    const RecordTableOptions late{atTime(seconds(1)), Time::never()};
    const QList<QByteArray> part = QByteArray::fromStdString(traceCsv(run.setup(), run.trace(), late)).split('\n');
    QVERIFY(part.size() < csv.size());
    QCOMPARE(part[part.size() - 2], csv[csv.size() - 2]); // with the numbers of the whole run
}

void TestExports::scriptsKeepTheirForm()
{
    const Recording run = libraryRun("server-killed-write");
    compareWithFile(pathOf("server-killed-write.client.pkt"), packetdrill(run.setup(), run.trace(), {{0}}));
    compareWithFile(pathOf("server-killed-write.server.pkt"), packetdrill(run.setup(), run.trace(), {{3}}));
}

void TestExports::captureHasAnInterfaceForEachPoint()
{
    const Recording run = libraryRun("refused");
    const File file = read(pcapng(run.setup(), run.trace()));
    QCOMPARE(file.interfaces,
        (QStringList{"client/eth0", "router/eth0", "router/eth1", "firewall/eth0", "firewall/eth1", "server/eth0"}));
    // SYN and RST, each seen at both ends of three cables
    QCOMPARE(file.frames.size(), std::size_t(12));
    QCOMPARE(file.frames.front().content[22], std::uint8_t(64)); // time to live
    QCOMPARE(file.frames[5].interface, 5u);
    QCOMPARE(file.frames[5].content[22], std::uint8_t(62));
    QCOMPARE(file.frames[5].timeNs - file.frames[0].timeNs, std::uint64_t(10'000'000));
    QCOMPARE(Bytes(file.frames[0].content.begin(), file.frames[0].content.begin() + 12),
        (Bytes{2, 0, 10, 16, 0, 1, 2, 0, 10, 16, 56, 2})); // to the router, from the client
}

void TestExports::captureHasRightChecksums()
{
    for (const char *id : {"server-killed-write", "router-down-arp-cold", "host-unreachable", "zero-window"}) {
        const Recording run = libraryRun(id);
        const File file = read(pcapng(run.setup(), run.trace()));
        QVERIFY(!file.frames.empty());
        for (const Frame &frame : file.frames)
            QVERIFY(checksumsAreRight(frame.content));
    }
}

void TestExports::captureTellsStatesAndLosses()
{
    const Recording run = libraryRun("last-ack-lost");
    QStringList all;
    for (const Frame &frame : read(pcapng(run.setup(), run.trace())).frames)
        all += frame.comments;
    QVERIFY2(all.contains("client: CLOSED -> SYN_SENT"), qPrintable(all.join('\n')));
    QVERIFY(all.contains("client: FIN_WAIT_2 -> TIME_WAIT"));
    QVERIFY(all.filter("lost: path-rule on wire0").size() == 3);
    QVERIFY(all.filter(QRegularExpression("retransmission 1$")).size() == 1);
    QVERIFY2(
        all.filter(QRegularExpression("^at [0-9.]+ s: client: TIME_WAIT -> CLOSED$")).size() == 1, qPrintable(all.join('\n')));
}

void TestExports::captureOfOneHost()
{
    const Recording run = libraryRun("firewall-idle");
    PcapngOptions options;
    options.node = NodeId{0};
    const File file = read(pcapng(run.setup(), run.trace(), options));
    QCOMPARE(file.interfaces, QStringList{"client/eth0"});
    QCOMPARE(file.frames.size(), std::size_t(9));
    QCOMPARE(
        file.frames.front().timeNs % (24 * 3600 * 1'000'000'000ull), 9 * 3600 * 1'000'000'000ull); // nine o'clock by its clock
    options.from = atTime(seconds(8000));
    QCOMPARE(read(pcapng(run.setup(), run.trace(), options)).frames.size(), std::size_t(2));
}

void TestExports::captureKeepsItsForm()
{
    const Recording run = libraryRun("refused");
    compareWithFile(pathOf("refused.pcapng"), textOf(pcapng(run.setup(), run.trace())));
}

namespace {

QStringList tshark(const Bytes &file, const QStringList &arguments)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("run.pcapng");
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return {"cannot write"};
    out.write(reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size()));
    out.close();
    QProcess process;
    process.start("tshark", QStringList{"-r", path, "-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE"} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {"tshark failed: " + QString::fromUtf8(process.readAllStandardError())};
    return QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
}

} // namespace

void TestExports::tsharkFindsNothingWrong()
{
    if (QStandardPaths::findExecutable("tshark").isEmpty())
        QSKIP("tshark is not installed");
    Bytes all; // a section for each scenario: one call reads them all
    std::size_t frames = 0;
    for (const LibraryEntry &entry : library()) {
        const Recording run = libraryRun(entry.id);
        const auto &records = run.trace().records;
        if (std::any_of(records.begin(), records.end(), [](const Record &r) { return r.as<FrameCorrupted>() != nullptr; }))
            continue; // there the checksum has to be wrong
        const Bytes file = pcapng(run.setup(), run.trace());
        frames += read(file).frames.size();
        all.insert(all.end(), file.begin(), file.end());
    }
    const QString wrong = "_ws.malformed || tcp.checksum.status == 0 || ip.checksum.status == 0 || icmp.checksum.status == 0";
    QCOMPARE(tshark(all, {"-Y", wrong}), QStringList{});
    QCOMPARE(tshark(all, {"-T", "fields", "-e", "frame.number"}).size(), static_cast<qsizetype>(frames));
    QVERIFY(frames > 5000);
}

/// Its own analysis of one host's capture agrees with what the run says of its segments.
void TestExports::tsharkSeesWhatWeSay()
{
    if (QStandardPaths::findExecutable("tshark").isEmpty())
        QSKIP("tshark is not installed");
    const auto count = [](const char *id, const char *filter) {
        const Recording run = libraryRun(id);
        return tshark(pcapng(run.setup(), run.trace(), {NodeId{0}, Time::beforeAll(), Time::never()}), {"-Y", filter}).size();
    };
    QCOMPARE(count("keepalive-dead-peer", "tcp.analysis.keep_alive"), 9);
    QCOMPARE(count("syn-timeout", "tcp.analysis.retransmission"), 10);
    QVERIFY(count("zero-window", "tcp.analysis.zero_window") > 0);
}

QTEST_APPLESS_MAIN(TestExports)
#include "test_exports.moc"
