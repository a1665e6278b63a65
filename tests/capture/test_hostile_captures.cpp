#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "capture_use.h"
#include "formats/pcapng.h"
#include "library_run.h"

#include <array>

using namespace teardown;

namespace {

constexpr std::uint16_t linkTypes[] = {0, 1, 12, 14, 101, 108, 113, 228, 229, 276};

Bytes contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QByteArray content = file.readAll();
    return {content.begin(), content.end()};
}

QDir recordings() { return {TEARDOWN_SOURCE_DIR "/tests/capture/data"}; }

Bytes recording(const char *name) { return contentOf(recordings().filePath(name)); }

Bytes ownCapture(const char *scenario)
{
    const Recording run = libraryRun(scenario);
    return pcapng(run.setup(), run.trace());
}

/// The conversation of capture_maker.h, each frame changed, in a pcap file.
template <class Change>
Bytes conversationOf(std::uint16_t linkType, bool v6, Change change)
{
    PcapMaker file(linkType, false, false);
    std::int64_t time = 1'700'000'000'000'000'000;
    for (const MadeSegment &segment : wholeConversation()) {
        Bytes datagram = v6 ? ipv6Datagram(segment) : ipv4Datagram(segment);
        change(datagram);
        file.add(time += 1'000'000, linkFrame(linkType, datagram));
    }
    return file.bytes();
}

/// What real captures and ours look like before somebody tampers with them: kernels' recordings, runs of ours, every link type.
std::vector<Bytes> soundFiles()
{
    std::vector<Bytes> files;
    for (const QString &name : recordings().entryList({"*.pcap"}))
        files.push_back(contentOf(recordings().filePath(name)));
    for (const char *scenario : {"server-killed-write", "zero-window", "host-unreachable"})
        files.push_back(ownCapture(scenario));
    for (const std::uint16_t link : linkTypes) {
        if (link != 229)
            files.push_back(conversationOf(link, false, [](Bytes &) {}));
        if (link != 228)
            files.push_back(conversationOf(link, true, [](Bytes &) {}));
    }
    return files;
}

/// A word, at an address that fields have, becomes one that length and offset fields should not have; or a part of the file
/// stands there again, or elsewhere.
Bytes tampered(Bytes bytes, Random &random)
{
    constexpr std::array<std::uint32_t, 7> lies{0xffffffff, 0, 0x80000000, 0x7fffffff, 0xffff0000, 1, 0x0000ffff};
    for (std::uint64_t n = 1 + random.below(3); n > 0 && bytes.size() > 8; --n) {
        const std::size_t at = random.below(bytes.size() - 4) & ~std::size_t{1};
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const std::uint32_t lie = lies[random.below(lies.size())];
        switch (random.below(4)) {
        case 0:
            for (unsigned i = 0; i < 4; ++i)
                bytes[at + i] = static_cast<std::uint8_t>(lie >> (8 * i));
            break;
        case 1:
            for (unsigned i = 0; i < 2; ++i)
                bytes[at + i] = static_cast<std::uint8_t>(lie >> (8 * i));
            break;
        case 2: bytes.resize(at); break;
        default: {
            const std::size_t length = random.below(std::min<std::size_t>(bytes.size() - at, 400));
            const Bytes part(place, place + static_cast<std::ptrdiff_t>(length));
            const auto where = static_cast<std::ptrdiff_t>(random.below(bytes.size()) & ~std::size_t{3});
            bytes.insert(bytes.begin() + where, part.begin(), part.end());
            break;
        }
        }
    }
    return bytes;
}

void putSection(BlockMaker &file, std::uint32_t lengthHigh = 0xffffffff, std::uint32_t lengthLow = 0xffffffff)
{
    file.put32(0x1A2B3C4D);
    file.put16(1);
    file.put16(0);
    file.put32(lengthLow);
    file.put32(lengthHigh);
    file.block(0x0A0D0D0A);
}

void putInterface(BlockMaker &file, std::uint16_t linkType, const Bytes &options = {})
{
    file.put16(linkType);
    file.put16(0);
    file.put32(0);
    if (!options.empty())
        file.putBytes(options);
    file.block(1);
}

struct Packet {
    std::uint32_t interface = 0;
    std::uint64_t stamp = 0;
    std::uint32_t captured = 0, original = 0; ///< 0: as long as it is
    Bytes options = {};
};

void putPacket(BlockMaker &file, const Packet &packet)
{
    const Bytes datagram = ipv4Datagram(wholeConversation().front());
    const auto length = static_cast<std::uint32_t>(datagram.size());
    file.put32(packet.interface);
    file.put32(static_cast<std::uint32_t>(packet.stamp >> 32));
    file.put32(static_cast<std::uint32_t>(packet.stamp));
    file.put32(packet.captured == 0 ? length : packet.captured);
    file.put32(packet.original == 0 ? length : packet.original);
    file.putBytes(datagram);
    if (!packet.options.empty())
        file.putBytes(packet.options);
    file.block(6);
}

Bytes blocks(const Packet &packet, const Bytes &interfaceOptions = {})
{
    BlockMaker file(false);
    putSection(file);
    putInterface(file, 101, interfaceOptions);
    putPacket(file, packet);
    return file.bytes();
}

/// A sound file whose last block, which it ends with, is this.
Bytes withLast(const Bytes &block)
{
    Bytes bytes = blocks({});
    bytes.insert(bytes.end(), block.begin(), block.end());
    return bytes;
}

Bytes words(std::initializer_list<std::uint32_t> values)
{
    Bytes bytes;
    for (const std::uint32_t value : values)
        for (unsigned i = 0; i < 4; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return bytes;
}

/// An IPv6 datagram that is nothing but extension headers, each of which names `kind` as the next.
Bytes endlessExtensions(std::uint8_t kind, std::size_t count)
{
    Bytes datagram = ipv6Datagram({});
    datagram.resize(40);
    datagram[6] = kind;
    datagram[4] = datagram[5] = 0xff;
    for (std::size_t i = 0; i < count; ++i) {
        datagram.push_back(kind);
        datagram.resize(datagram.size() + 7);
    }
    return datagram;
}

Bytes oneFrame(std::uint16_t linkType, const Bytes &frame)
{
    PcapMaker file(linkType, false, false);
    for (int i = 0; i < 3; ++i)
        file.add(i, frame);
    return file.bytes();
}

Bytes tagsWithoutEnd()
{
    Bytes frame(12, 0);
    for (int i = 0; i < 30'000; ++i)
        frame.insert(frame.end(), {0x81, 0x00, 0x00, 0x07});
    return frame;
}

/// The first fragments of ever new datagrams, whose rest never comes.
Bytes fragmentsWithoutEnd(std::size_t count)
{
    PcapMaker file(101, false, false);
    for (std::size_t i = 0; i < count; ++i) {
        MadeSegment segment;
        segment.payload = 1000;
        segment.identification = static_cast<std::uint16_t>(i);
        Bytes datagram = ipv4Datagram(segment);
        datagram[6] = 0x20;
        datagram[12] = static_cast<std::uint8_t>(i >> 16);
        file.add(static_cast<std::int64_t>(i), datagram);
    }
    return file.bytes();
}

/// Megabytes that this program had at most so far; 0 where the system does not tell.
qint64 peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, 20).simplified().split(' ').value(0).toLongLong() / 1024;
}

std::uint64_t setting(const char *variable, std::uint64_t usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable).toULongLong() : usual;
}

void checkUse(const Bytes &bytes, const QByteArray &which)
{
    QElapsedTimer clock;
    clock.start();
    const std::string wrong = wrongWithUse(bytes);
    QVERIFY2(wrong.empty(), (which + ": " + wrong.c_str()).constData());
    QVERIFY2(clock.elapsed() < 20'000, (which + " takes long").constData());
}

} // namespace

/// Captures that were cut, damaged, or made to do harm: a message with the place, or what can be known; no crash, no hang, no
/// memory that the file does not have.
class TestHostileCaptures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void randomDamage();
    void lies_data();
    void lies();
    void fragmentsFillNoMemory();
    void manyConnections();
};

void TestHostileCaptures::cutAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto add = [](const char *name, const Bytes &bytes) {
        QTest::addRow("%s", name) << QByteArray(
            reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    };
    add("a kernel's pcap", recording("05b_write_to_finwait2.server.pcap"));
    add("pcapng of a run", ownCapture("refused"));
}

void TestHostileCaptures::cutAtEveryByte()
{
    QFETCH(QByteArray, content);
    std::uint64_t frames = 0;
    for (qsizetype length = 0; length < content.size(); ++length) {
        const Bytes part(content.begin(), content.begin() + length);
        checkUse(part, QByteArray::number(length));
        if (QTest::currentTestFailed())
            return;
        const auto capture = imported(part);
        QVERIFY(capture || frames == 0); // once a frame was read, there is a result
        if (!capture)
            continue;
        QVERIFY(capture.value().frames >= frames);
        frames = capture.value().frames;
    }
    QVERIFY(frames > 2);
}

void TestHostileCaptures::randomDamage()
{
    const std::uint64_t seed = setting("TEARDOWN_SEED", 20261129), rounds = setting("TEARDOWN_ROUNDS", 3000);
    qInfo("seed %llu, %llu rounds", static_cast<unsigned long long>(seed), static_cast<unsigned long long>(rounds));
    const std::vector<Bytes> files = soundFiles();
    for (const Bytes &file : files)
        QVERIFY(imported(file).ok());
    Random random(seed);
    for (std::uint64_t i = 0; i < rounds && !QTest::currentTestFailed(); ++i) {
        const Bytes &file = files[i % files.size()];
        checkUse(i % 2 == 0 ? tampered(file, random) : mutated(file, random), "round " + QByteArray::number(i));
    }
}

void TestHostileCaptures::lies_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // of the error, or of the first problem; "" if there is none
    const auto add = [](const char *name, const Bytes &bytes, const char *message = "") {
        QTest::addRow("%s", name) << QByteArray(
            reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                                  << QString(message);
    };
    add("a block of no length", withLast(words({5, 0, 0})), "a block claims to have 0 bytes");
    add("a block of all lengths", withLast(words({5, 0xffffffff, 0})), "a block claims to have 4294967295 bytes");
    add("a block that is not there", withLast(words({5, 0x00ffff00, 0})), "the file ends in a block");
    add("a block with two lengths", withLast(words({5, 16, 0, 12})), "the two lengths of a block differ");
    add("a section of all lengths", withLast(words({0x0A0D0D0A, 0xffffffff, 0x1A2B3C4D, 1})),
        "the header of a section claims to have 4294967295 bytes");
    add("an interface that is not described", blocks({1}), "a packet belongs to interface 1");
    add("the last interface there could be", blocks({0xffffffff}), "a packet belongs to interface 4294967295");
    add("a packet of all lengths", blocks({0, 0, 0xffffffff}), "a packet claims to have 4294967295 bytes");
    add("a packet that was longer", blocks({0, 0, 0, 0xffffffff}));
    add("a simple packet of all lengths", withLast(words({3, 16, 0xffffffff, 16})));
    add("a simple packet of nothing", withLast(words({3, 12, 12})), "a packet belongs to no interface");
    add("a name of all lengths", blocks({}, words({0xffff0002, 0, 0})));
    add("options of no length", blocks({}, words({2, 2, 2, 9, 14})));
    add("comments of no length and of all", blocks({0, 0, 0, 0, words({1, 1, 1, 0xffff0001})}));
    for (const std::uint32_t resolution : {0x00u, 0x7fu, 0x80u, 0xffu})
        add(qPrintable(QStringLiteral("clock %1").arg(resolution)), blocks({0, UINT64_MAX}, words({0x00010009, resolution})));
    add("the first clock there could be", blocks({0, 5}, words({0x0008000e, 0, 0x80000000})));
    add("the last clock there could be", blocks({0, UINT64_MAX}, words({0x0008000e, 0xffffffff, 0x7fffffff})));

    for (const int kind : {0, 43, 44, 60, 135})
        add(qPrintable(QStringLiteral("extension headers %1 without end").arg(kind)),
            oneFrame(101, endlessExtensions(static_cast<std::uint8_t>(kind), 8000)));
    add("an extension that is longer than all", oneFrame(101, [] {
        Bytes datagram = endlessExtensions(60, 2);
        datagram[41] = 0xff;
        return datagram;
    }()));
    add("tags without end", oneFrame(1, tagsWithoutEnd()));
    for (const int words : {0, 1, 4, 5, 15})
        add(qPrintable(QStringLiteral("a TCP header of %1 words").arg(words)),
            conversationOf(101, false, [&](Bytes &d) { d[24 + 12] = static_cast<std::uint8_t>(words << 4); }));
    for (const int words : {0, 1, 4, 15})
        add(qPrintable(QStringLiteral("an IP header of %1 words").arg(words)),
            conversationOf(101, false, [&](Bytes &d) { d[0] = static_cast<std::uint8_t>(0x40 | words); }));
    for (const int length : {0, 1, 19, 65535})
        add(qPrintable(QStringLiteral("a datagram of %1 bytes").arg(length)), conversationOf(1, false, [&](Bytes &d) {
            d[2] = static_cast<std::uint8_t>(length >> 8);
            d[3] = static_cast<std::uint8_t>(length);
        }));
    for (const int length : {0, 1, 3, 255})
        add(qPrintable(QStringLiteral("a TCP option of %1 bytes").arg(length)),
            conversationOf(101, false, [&](Bytes &d) { d[24 + 23] = static_cast<std::uint8_t>(length); }));
    add("numbers that leap", conversationOf(101, false, [n = 0u](Bytes &d) mutable {
        for (const std::size_t at : {24u + 4u, 24u + 8u})
            d[at] = static_cast<std::uint8_t>(0x7f * ++n);
    }));
    PcapMaker leaping(101, false, false);
    for (std::int64_t i = 0; i < 9; ++i)
        leaping.add(i % 2 == 0 ? 4'294'967'295'000'000'000 : i, ipv4Datagram(wholeConversation()[static_cast<std::size_t>(i)]));
    add("a clock that leaps 136 years to and fro", leaping.bytes());
}

void TestHostileCaptures::lies()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const Bytes bytes(content.begin(), content.end());
    const qint64 before = peakMegabytes();
    checkUse(bytes, QTest::currentDataTag());
    const auto capture = imported(bytes);
    const std::string said = !capture      ? capture.error().text
        : capture.value().problems.empty() ? std::string()
                                           : capture.value().problems.front().text;
    QVERIFY2(message.isEmpty() ? said.empty() : QString::fromStdString(said).contains(message), said.c_str());
    QVERIFY2(peakMegabytes() - before < 100, "it takes more memory than there are bytes");
}

/// Whoever sends fragments for ever loses the oldest of them.
void TestHostileCaptures::fragmentsFillNoMemory()
{
    const Bytes bytes = fragmentsWithoutEnd(60'000);
    const auto first = imported(bytes); // what the file itself takes
    const qint64 before = peakMegabytes();
    const auto capture = imported(bytes);
    QVERIFY(capture.ok());
    QCOMPARE(capture.value().fragments, std::uint64_t{60'000});
    QCOMPARE(capture.value().incomplete, std::uint64_t{60'000});
    QVERIFY2(peakMegabytes() - before < 30, "fragments pile up");
}

/// A scan of all ports of a host: as many connections as packets.
void TestHostileCaptures::manyConnections()
{
    PcapMaker file(101, false, false);
    for (unsigned port = 1; port < 5'000; ++port) {
        Bytes datagram = ipv4Datagram(wholeConversation().front());
        datagram[24 + 2] = static_cast<std::uint8_t>(port >> 8);
        datagram[24 + 3] = static_cast<std::uint8_t>(port);
        file.add(port, datagram);
    }
    QElapsedTimer clock;
    clock.start();
    checkUse(file.bytes(), "a scan");
    QCOMPARE(imported(file.bytes()).value().connections.size(), std::size_t{4'999});
    qInfo("%lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(TestHostileCaptures)
#include "test_hostile_captures.moc"
