#include <QTest>

#include "base/random.h"
#include "capture/capture_text.h"
#include "capture/merge.h"
#include "capture_use.h"

#include <algorithm>

using namespace teardown;

namespace {

Bytes conversation(std::uint16_t linkType, bool v6, int tags, bool bigEndian = false, bool nanoseconds = false)
{
    PcapMaker file(linkType, bigEndian, nanoseconds);
    std::int64_t time = 1'700'000'000'123'456'000;
    for (const MadeSegment &s : wholeConversation()) {
        file.add(time, linkFrame(linkType, v6 ? ipv6Datagram(s) : ipv4Datagram(s), tags));
        time += 1'000'001'000;
    }
    return file.bytes();
}

void checkConversation(const Capture &capture)
{
    QCOMPARE(capture.connections.size(), std::size_t{1});
    const CapturedConnection &connection = capture.connections.front();
    QVERIFY(connection.startSeen);
    QCOMPARE(connection.segments.size(), std::size_t{9});
    const auto expected = wholeConversation();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const CapturedSegment &s = connection.segments[i];
        QCOMPARE(s.side, std::uint8_t(expected[i].fromClient ? 0 : 1));
        QCOMPARE(s.seq.value(), expected[i].seq);
        QCOMPARE(s.payload, expected[i].payload);
        QCOMPARE(s.flags.bits, expected[i].flags.bits);
        QCOMPARE(s.time.ns, std::int64_t(i) * 1'000'001'000);
        QVERIFY(s.options.timestamps && s.options.timestamps->value == 77);
    }
    QCOMPARE(analyse(connection).end.ending, Ending::Closed);
    QCOMPARE(analyse(connection).end.by, EndedBy::Client);
}

/// Little or big endian, two sections, the second with another interface, resolution and time offset; simple and obsolete
/// packets.
Bytes severalSections(bool bigEndian)
{
    BlockMaker file(bigEndian);
    const auto section = [&] {
        file.put32(0x1A2B3C4D);
        file.put16(1);
        file.put16(0);
        file.put32(0xffffffff);
        file.put32(0xffffffff);
        file.block(0x0A0D0D0A);
    };
    const auto interface = [&](std::uint16_t link, std::uint8_t resolution) {
        file.put16(link);
        file.put16(0);
        file.put32(0);
        file.put16(9);
        file.put16(1);
        file.putBytes({resolution});
        file.put16(0);
        file.put16(0);
        file.block(1);
    };
    const auto packet = [&](std::uint32_t on, std::uint64_t stamp, const Bytes &frame) {
        file.put32(on);
        file.put32(static_cast<std::uint32_t>(stamp >> 32));
        file.put32(static_cast<std::uint32_t>(stamp));
        file.put32(static_cast<std::uint32_t>(frame.size()));
        file.put32(static_cast<std::uint32_t>(frame.size()));
        file.putBytes(frame);
        file.put16(1);
        file.put16(5);
        file.putBytes({'h', 'e', 'l', 'l', 'o'});
        file.put16(0);
        file.put16(0);
        file.block(6);
    };
    const auto segments = wholeConversation();
    section();
    interface(1, 3);
    packet(0, 1'000'000, linkFrame(1, ipv4Datagram(segments[0])));
    section();
    interface(101, 0x80 | 10);
    interface(113, 9);
    packet(0, 1001ull << 10 | 512, ipv4Datagram(segments[1]));
    packet(1, 1'002'000'000'007, linkFrame(113, ipv4Datagram(segments[2])));
    const Bytes frame = ipv4Datagram(segments[3]);
    file.put32(static_cast<std::uint32_t>(frame.size()));
    file.putBytes(frame);
    file.block(3);
    const Bytes old = ipv4Datagram(segments[4]);
    file.put16(0);
    file.put16(0xffff);
    file.put32(0);
    file.put32(1003u << 10);
    file.put32(static_cast<std::uint32_t>(old.size()));
    file.put32(static_cast<std::uint32_t>(old.size()));
    file.putBytes(old);
    file.block(2);
    return file.bytes();
}

} // namespace

class TestCaptureFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLinkType_data();
    void readsEveryLinkType();
    void readsBothByteOrdersAndClocks_data();
    void readsBothByteOrdersAndClocks();
    void readsSectionsInterfacesAndOldBlocks_data();
    void readsSectionsInterfacesAndOldBlocks();
    void readsCutPackets();
    void skipsWhatIsNoTcp();
    void refusesWithOffset_data();
    void refusesWithOffset();
    void truncatedAtEveryByte_data();
    void truncatedAtEveryByte();
    void randomMutations();
    void randomBytes();
    void writesAddresses();
};

void TestCaptureFiles::readsEveryLinkType_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<bool>("v6");
    QTest::addColumn<int>("tags");
    for (const int link : {0, 1, 12, 14, 101, 108, 113, 276}) {
        QTest::addRow("%d v4", link) << link << false << 0;
        QTest::addRow("%d v6", link) << link << true << 0;
    }
    QTest::addRow("VLAN") << 1 << false << 1;
    QTest::addRow("QinQ") << 1 << true << 2;
    QTest::addRow("only v4") << 228 << false << 0;
    QTest::addRow("only v6") << 229 << true << 0;
}

void TestCaptureFiles::readsEveryLinkType()
{
    QFETCH(int, link);
    QFETCH(bool, v6);
    QFETCH(int, tags);
    const auto capture = imported(conversation(static_cast<std::uint16_t>(link), v6, tags));
    QVERIFY(capture.ok());
    checkConversation(capture.value());
    QCOMPARE(toString(capture.value().connections.front().ends[0]), v6 ? std::string("[2001:db8::1]:1000") : "10.0.0.1:1000");
}

void TestCaptureFiles::readsBothByteOrdersAndClocks_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::addColumn<bool>("nanoseconds");
    for (const bool big : {false, true}) {
        for (const bool nano : {false, true})
            QTest::addRow("%s endian, %s", big ? "big" : "little", nano ? "ns" : "us") << big << nano;
    }
}

void TestCaptureFiles::readsBothByteOrdersAndClocks()
{
    QFETCH(bool, bigEndian);
    QFETCH(bool, nanoseconds);
    const auto capture = imported(conversation(1, false, 0, bigEndian, nanoseconds));
    QVERIFY(capture.ok());
    checkConversation(capture.value());
    QCOMPARE(capture.value().startNs, std::int64_t{1'700'000'000'123'456'000});
}

void TestCaptureFiles::readsSectionsInterfacesAndOldBlocks_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::addRow("little") << false;
    QTest::addRow("big") << true;
}

void TestCaptureFiles::readsSectionsInterfacesAndOldBlocks()
{
    QFETCH(bool, bigEndian);
    const auto capture = imported(severalSections(bigEndian));
    QVERIFY2(capture.ok(), capture.ok() ? "" : capture.error().text.c_str());
    QVERIFY(capture.value().problems.empty());
    QCOMPARE(capture.value().interfaceNames.size(), std::size_t{3});
    const auto &segments = capture.value().connections.at(0).segments;
    QCOMPARE(segments.size(), std::size_t{5});
    const std::int64_t times[] = {0, 1'500'000'000, 2'000'000'007};
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(segments[i].time.ns, times[i]);
    QCOMPARE(segments[4].time.ns, std::int64_t{3'000'000'000});
    QCOMPARE(segments[2].interface, 2u);
    QCOMPARE(capture.value().comments.at(3).front(), std::string("hello"));
}

/// A snap length leaves the lengths right, as they stand in the IP header.
void TestCaptureFiles::readsCutPackets()
{
    PcapMaker file(1, false, false);
    std::int64_t time = 0;
    for (const MadeSegment &s : wholeConversation())
        file.add(time += 1000, linkFrame(1, ipv4Datagram(s)), 14 + 24 + 20);
    const auto capture = imported(file.bytes());
    QVERIFY(capture.ok());
    QCOMPARE(capture.value().cutHeaders, std::uint64_t{9});
    QCOMPARE(capture.value().connections.at(0).segments.at(3).payload, 10u);
    QVERIFY(captureNotes(capture.value()).find("9 TCP headers were cut") != std::string::npos);
}

void TestCaptureFiles::skipsWhatIsNoTcp()
{
    PcapMaker file(1, false, false);
    Bytes udp = ipv4Datagram({}), fragment = ipv4Datagram({}), lying = ipv4Datagram({});
    udp[9] = 17;
    fragment[7] = 1;
    lying[2] = 0;
    lying[3] = 10;
    for (const Bytes &datagram : {udp, fragment, lying})
        file.add(0, linkFrame(1, datagram));
    file.add(0, Bytes(14, 0));
    file.add(0, linkFrame(1, ipv4Datagram({})), 30);
    const auto capture = imported(file.bytes());
    QVERIFY(capture.ok());
    QCOMPARE(capture.value().others, std::uint64_t{2});
    QCOMPARE(capture.value().fragments, std::uint64_t{1});
    QCOMPARE(capture.value().malformed, std::uint64_t{1});
    QCOMPARE(capture.value().tooShort, std::uint64_t{1});
    QVERIFY(capture.value().connections.empty());
}

void TestCaptureFiles::refusesWithOffset_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addRow("empty") << QByteArray() << "empty-capture";
    QTest::addRow("text") << QByteArray("GET / HTTP/1.1\r\n") << "not-a-capture";
    QTest::addRow("one byte") << QByteArray("x") << "not-a-capture";
    QTest::addRow("gzip") << QByteArray("\x1f\x8b\x08\x00", 4) << "compressed-capture";
    QTest::addRow("half a header") << QByteArray("\xd4\xc3\xb2\xa1\x02\x00", 6) << "capture-cut-off";
    QByteArray huge("\xd4\xc3\xb2\xa1\x02\x00\x04\x00", 8);
    huge += QByteArray(12, '\0') + QByteArray("\1\0\0\0", 4) + QByteArray(8, '\0') + QByteArray(8, '\xff');
    QTest::addRow("a frame of 4 GB") << huge << "capture-damaged";
}

void TestCaptureFiles::refusesWithOffset()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const auto capture = imported(Bytes(content.begin(), content.end()));
    QVERIFY(!capture.ok());
    QCOMPARE(QString::fromStdString(capture.error().code), code);
    QVERIFY(capture.error().text.find("at byte " + capture.error().arguments.at(0)) != std::string::npos);
    QCOMPARE(capture.error().file, std::string("made"));
}

void TestCaptureFiles::truncatedAtEveryByte_data()
{
    QTest::addColumn<bool>("pcapng");
    QTest::addRow("pcap") << false;
    QTest::addRow("pcapng") << true;
}

void TestCaptureFiles::truncatedAtEveryByte()
{
    QFETCH(bool, pcapng);
    const Bytes whole = pcapng ? severalSections(false) : conversation(1, false, 0);
    std::uint64_t before = 0;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        QCOMPARE(wrongWithUse(part), std::string());
        const auto capture = imported(part);
        if (!capture)
            continue;
        QVERIFY(capture.value().frames >= before);
        before = capture.value().frames;
    }
    QCOMPARE(before, std::uint64_t(pcapng ? 4 : 8));
}

namespace {

std::uint64_t roundsOf(const char *variable, std::uint64_t usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable).toULongLong() : usual;
}

} // namespace

void TestCaptureFiles::randomMutations()
{
    const std::uint64_t seed = roundsOf("TEARDOWN_SEED", 20261121), rounds = roundsOf("TEARDOWN_ROUNDS", 2000);
    qInfo("seed %llu, %llu rounds", static_cast<unsigned long long>(seed), static_cast<unsigned long long>(rounds));
    Random random(seed);
    const Bytes files[] = {conversation(1, false, 1), conversation(113, true, 0, true), conversation(276, true, 0, false, true),
        severalSections(false), severalSections(true)};
    for (std::uint64_t i = 0; i < rounds; ++i)
        QCOMPARE(wrongWithUse(mutated(files[i % std::size(files)], random)), std::string());
}

/// Frames of nothing but chance in a sound file.
void TestCaptureFiles::randomBytes()
{
    const std::uint64_t seed = roundsOf("TEARDOWN_SEED", 20261122), rounds = roundsOf("TEARDOWN_ROUNDS", 2000) / 10;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    for (std::uint64_t i = 0; i < rounds; ++i) {
        PcapMaker file(static_cast<std::uint16_t>(i % 2 == 0 ? 101 : 1), false, false);
        for (int f = 0; f < 20; ++f) {
            MadeSegment s{random.below(2) == 0, static_cast<std::uint32_t>(random.below(1ull << 32)),
                static_cast<std::uint32_t>(random.below(1ull << 32)), {}, static_cast<std::uint32_t>(random.below(20))};
            s.flags.bits = static_cast<std::uint8_t>(random.below(64));
            const Bytes datagram = ipv4Datagram(s);
            file.add(static_cast<std::int64_t>(random.below(4'000'000'000)) * 1'000'000'000,
                random.below(4) == 0 ? mutated(datagram, random) : linkFrame(i % 2 == 0 ? 101 : 1, datagram));
        }
        QCOMPARE(wrongWithUse(file.bytes()), std::string());
    }
}

void TestCaptureFiles::writesAddresses()
{
    const auto v6 = [](std::initializer_list<unsigned> groups) {
        IpAddress address;
        address.isV6 = true;
        std::size_t i = 0;
        for (const unsigned g : groups) {
            address.bytes[i++] = static_cast<std::uint8_t>(g >> 8);
            address.bytes[i++] = static_cast<std::uint8_t>(g);
        }
        return toString(address);
    };
    QCOMPARE(v6({0, 0, 0, 0, 0, 0, 0, 1}), std::string("::1"));
    QCOMPARE(v6({0, 0, 0, 0, 0, 0, 0, 0}), std::string("::"));
    QCOMPARE(v6({0xfe80, 0, 0, 0, 0, 0, 0, 0}), std::string("fe80::"));
    QCOMPARE(v6({0x2001, 0xdb8, 0, 1, 0, 0, 0, 1}), std::string("2001:db8:0:1::1"));
    QCOMPARE(v6({0x2001, 0xdb8, 0, 1, 1, 1, 1, 0x10}), std::string("2001:db8:0:1:1:1:1:10"));
}

QTEST_GUILESS_MAIN(TestCaptureFiles)
#include "test_capture_files.moc"
