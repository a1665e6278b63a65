#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/capture.h"
#include "capture/recognise.h"
#include "formats/pcapng.h"
#include "library_run.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace teardown;

namespace {

/// What tshark's analysis of TCP says of a segment, and the same in our words.
constexpr std::array<const char *, 9> flagNames{"retransmission", "fast_retransmission", "spurious_retransmission", "keep_alive",
    "keep_alive_ack", "zero_window", "zero_window_probe", "duplicate_ack", "out_of_order"};
using Flagged = std::array<bool, flagNames.size()>;

Flagged flaggedByUs(const std::vector<Finding> &findings, std::size_t segment, const CapturedSegment &s)
{
    Flagged flagged{};
    for (const Finding &f : findings) {
        if (f.segment != segment)
            continue;
        using enum SegmentTrait;
        const bool isNeedless = f.trait == NeedlessRetransmission;
        flagged[0] |= f.trait == Retransmission || f.trait == FastRetransmission || isNeedless;
        flagged[1] |= f.trait == FastRetransmission;
        flagged[2] |= isNeedless && s.payload > 0; // tshark asks this of data only, not of SYN and FIN
        flagged[3] |= f.trait == Keepalive || (f.trait == WindowProbe && s.payload == 0); // Linux probes without a byte
        flagged[4] |= f.trait == KeepaliveAnswer;
        flagged[5] |= f.trait == ZeroWindow;
        flagged[6] |= f.trait == WindowProbe && s.payload > 0;
        flagged[7] |= f.trait == DuplicateAck;
        flagged[8] |= f.trait == OutOfOrder;
    }
    return flagged;
}

std::map<std::uint64_t, Flagged> flaggedByTshark(const QString &path)
{
    QProcess process;
    QStringList arguments{"-n", "-r", path, "-Y", "tcp", "-T", "fields", "-e", "frame.number"};
    for (const char *name : flagNames)
        arguments << "-e" << QStringLiteral("tcp.analysis.%1").arg(name);
    process.start("tshark", arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("tshark: %s", process.readAllStandardError().constData());
    std::map<std::uint64_t, Flagged> result;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        for (std::size_t i = 0; fields.size() == qsizetype(flagNames.size()) + 1 && i < flagNames.size(); ++i)
            result[fields[0].toULongLong()][i] = !fields[static_cast<qsizetype>(i) + 1].isEmpty();
    }
    return result;
}

/// Where the two may differ, and why. An entry that is not needed any more fails the test.
struct Exception {
    const char *run; ///< "ID" or "ID:VARIANT"
    const char *flag;
    const char *reason;
};

constexpr const char *challenge =
    "an ACK that answers a SYN, RST or ACK which is not accepted (RFC 5961); tshark calls each repeated ACK a duplicate";
constexpr const char *otherWindow = "tshark takes only an ACK with the window of the one before for the answer to a keepalive";
constexpr const char *forgedRst = "tshark counts the sequence number of the forged segment as sent by the server";
constexpr const char *nothingToRepeat = "RFC 5681 calls an ACK a duplicate only while data is on the way; none is";
constexpr const char *oldConnection = "the segment belongs to the connection before, which had the same ports";

constexpr Exception exceptions[] = {
    {"accept-queue-full", "duplicate_ack", challenge},
    {"accept-queue-full:accepts-late", "duplicate_ack", challenge},
    {"accept-queue-full:client-waits", "duplicate_ack", challenge},
    {"final-ack-lost", "duplicate_ack", challenge},
    {"final-ack-lost:server-speaks-first", "duplicate_ack", challenge},
    {"half-open-expires", "duplicate_ack", challenge},
    {"half-open-expires:repaired-in-time", "duplicate_ack", challenge},
    {"rst-forgery:flood", "duplicate_ack", challenge},
    {"rst-forgery:in-window", "duplicate_ack", challenge},
    {"rst-forgery:syn", "duplicate_ack", nothingToRepeat}, // at the server, which never sent what it answers
    {"rst-forgery:syn-outside", "duplicate_ack", nothingToRepeat},
    {"rst-forgery:flood", "retransmission", forgedRst},
    {"rst-forgery:in-window", "retransmission", forgedRst},
    {"rst-forgery:outside", "retransmission", forgedRst},
    {"rst-forgery:syn", "retransmission", forgedRst},
    {"rst-forgery:syn-outside", "retransmission", forgedRst},
    {"firewall-fix-keepalive", "keep_alive_ack", otherWindow},
    {"keepalive-alive", "keep_alive_ack", otherWindow},
    {"keepalive-alive:one-probe-lost", "keep_alive_ack", otherWindow},
    {"keepalive-midrun", "keep_alive_ack", otherWindow},
    {"keepalive-midrun:raised", "keep_alive_ack", otherWindow},
    {"keepalive-midrun:socket-option", "keep_alive_ack", otherWindow},
    {"three-detectors:hung-keepalive", "keep_alive_ack", otherWindow},
    {"three-detectors:keepalive", "keep_alive_ack", otherWindow},
    {"firewall-idle:aix", "retransmission",
        "a RST that carries the byte of the keepalive probe which it refuses is no repetition"},
    {"stale-segment", "duplicate_ack", nothingToRepeat},
    {"stale-segment", "retransmission", oldConnection},
    {"stale-segment", "spurious_retransmission", oldConnection},
    {"time-wait-reuse:lower-sequence", "duplicate_ack", oldConnection},
    {"time-wait-reuse:old-syn", "duplicate_ack", oldConnection},
};

std::uint32_t word(const QByteArray &bytes, qsizetype at)
{
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

/// Gives the hosts of a pcapng file addresses that no other index gives, so that many captures can stand in one file, a section
/// each, and be read by one call. The checksums are wrong then; nothing here asks for them.
QByteArray withAddresses(QByteArray file, int index)
{
    constexpr std::uint32_t packetBlock = 6;
    constexpr qsizetype blockHead = 28, source = 26, destination = 30; // of a block, of an Ethernet frame with IPv4
    for (qsizetype at = 0; at < file.size(); at += word(file, at + 4)) {
        const qsizetype frame = at + blockHead;
        if (word(file, at) != packetBlock || file.mid(frame + 12, 2) != QByteArray("\x08\x00", 2))
            continue;
        for (const qsizetype address : {frame + source, frame + destination}) {
            file[address] = static_cast<char>(1 + index % 100);
            file[address + 3] = static_cast<char>(file[address + 3] + 16 * (index / 100));
        }
    }
    return file;
}

} // namespace

/// tshark's analysis of retransmissions, keepalives, windows and duplicates says of every segment what ours says.
class TestTsharkAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsOfTheLibrary();
    void capturesOfKernels_data();
    void capturesOfKernels();

private:
    void addRun(const std::string &id, const std::string &variant);
    void addCapture(const std::string &name, const Recording &run, NodeId host);

    /// A segment in the file of all, and what we say of it.
    struct Judged {
        std::string run;
        std::uint64_t inFile = 0; ///< number of its packet
        Flagged flagged{};
        QString what;
    };
    QByteArray m_file;
    std::uint64_t m_frames = 0;
    int m_captures = 0;
    std::vector<Judged> m_judged;
};

void TestTsharkAgreement::initTestCase()
{
    if (QStandardPaths::findExecutable("tshark").isEmpty())
        QSKIP("tshark is not installed");
}

void TestTsharkAgreement::addCapture(const std::string &name, const Recording &run, NodeId host)
{
    const std::vector<std::uint8_t> bytes = pcapng(run.setup(), run.trace(), {host});
    std::istringstream stream(std::string(bytes.begin(), bytes.end()));
    const auto capture = readCapture(stream, name);
    QVERIFY(capture.ok());
    for (const CapturedConnection &connection : capture.value().connections) {
        const auto findings = recognise(connection);
        for (std::size_t i = 0; i < connection.segments.size(); ++i) {
            const CapturedSegment &s = connection.segments[i];
            m_judged.push_back({name, m_frames + s.number, flaggedByUs(findings, i, s),
                QStringLiteral("%1 at host %2, packet %3").arg(QString::fromStdString(name)).arg(host.value).arg(s.number)});
        }
    }
    m_file += withAddresses(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())), m_captures++);
    m_frames += capture.value().frames;
}

void TestTsharkAgreement::addRun(const std::string &id, const std::string &variant)
{
    const Recording run = libraryRun(id, variant);
    const auto &nodes = run.setup().nodes;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].role == NodeRole::Client || nodes[i].role == NodeRole::Server)
            addCapture(variant.empty() ? id : id + ':' + variant, run, {i});
    }
}

void TestTsharkAgreement::runsOfTheLibrary()
{
    for (const LibraryEntry &entry : library()) {
        const std::string id(entry.id);
        addRun(id, {});
        const auto scenario = libraryScenario(id);
        QVERIFY(scenario.ok());
        for (const VariantName &variant : scenario.value().variants)
            addRun(id, variant.name);
    }
    QVERIFY(m_captures > 120);
    QTemporaryDir folder;
    QFile file(folder.filePath("all.pcapng"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_file) == m_file.size());
    file.close();
    const auto theirs = flaggedByTshark(file.fileName());
    std::set<std::pair<std::string, std::string>> differ;
    std::size_t flags = 0;
    QStringList unknown;
    for (const Judged &judged : m_judged) {
        const Flagged &said = theirs.at(judged.inFile);
        for (std::size_t i = 0; i < flagNames.size(); ++i) {
            flags += said[i] && judged.flagged[i] ? 1 : 0;
            if (said[i] == judged.flagged[i])
                continue;
            differ.insert({judged.run, flagNames[i]});
            if (std::none_of(std::begin(exceptions), std::end(exceptions),
                    [&](const Exception &e) { return judged.run == e.run && std::string_view(e.flag) == flagNames[i]; }))
                unknown.append(judged.what + (said[i] ? ": only tshark says " : ": only we say ") + QLatin1String(flagNames[i]));
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join('\n')));
    for (const Exception &e : exceptions)
        QVERIFY2(differ.contains({e.run, e.flag}), qPrintable(QStringLiteral("%1 %2 is not needed").arg(e.run, e.flag)));
    QVERIFY(flags > 700); // it is not that nobody says anything
}

void TestTsharkAgreement::capturesOfKernels_data()
{
    QTest::addColumn<QString>("path");
    const QDir data(TEARDOWN_SOURCE_DIR "/tests/capture/data");
    for (const QString &name : data.entryList({"*.pcap"}))
        QTest::addRow("%s", qPrintable(name)) << data.filePath(name);
}

void TestTsharkAgreement::capturesOfKernels()
{
    QFETCH(QString, path);
    const auto theirs = flaggedByTshark(path);
    QVERIFY(!theirs.empty());
    const auto capture = readCaptureFile(path.toStdString());
    QVERIFY(capture.ok());
    for (const CapturedConnection &connection : capture.value().connections) {
        const auto findings = recognise(connection);
        for (std::size_t i = 0; i < connection.segments.size(); ++i) {
            const CapturedSegment &s = connection.segments[i];
            const Flagged ours = flaggedByUs(findings, i, s);
            for (std::size_t flag = 0; flag < flagNames.size(); ++flag)
                QVERIFY2(theirs.at(s.number)[flag] == ours[flag],
                    qPrintable(QStringLiteral("packet %1: %2").arg(s.number).arg(QLatin1String(flagNames[flag]))));
        }
    }
}

QTEST_GUILESS_MAIN(TestTsharkAgreement)
#include "test_tshark_agreement.moc"
