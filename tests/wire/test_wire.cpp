#include <QTest>

#include "wire/packet.h"

#include <map>

using namespace teardown;

using Bytes = std::vector<std::uint8_t>;

namespace {

constexpr SocketAddress client{ipv4(10, 16, 56, 2), 1982};
constexpr SocketAddress server{ipv4(10, 22, 5, 3), 55555};

Bytes fromHex(const char *hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

Bytes slice(const Bytes &bytes, std::size_t from, std::size_t to)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

unsigned word(const Bytes &bytes, std::size_t at) { return bytes[at] * 256u + (at + 1 < bytes.size() ? bytes[at + 1] : 0u); }

/// One's complement sum of all words; 0xffff if the checksum among them is right (RFC 1071).
unsigned onesComplementSum(const Bytes &bytes)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        sum += word(bytes, i);
        sum = (sum & 0xffff) + (sum >> 16);
    }
    return sum;
}

/// The TCP part of a datagram with its pseudo header in front.
Bytes withPseudoHeader(const Bytes &datagram)
{
    Bytes all = slice(datagram, 12, 20);
    const std::size_t length = datagram.size() - 20;
    const Bytes rest{0, datagram[9], static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
    all.insert(all.end(), rest.begin(), rest.end());
    all.insert(all.end(), datagram.begin() + 20, datagram.end());
    return all;
}

/// Kind -> content of every TCP option; NOPs are skipped. Empty content with kind 255 stands for a malformed list.
std::map<unsigned, Bytes> optionsOf(const Bytes &datagram)
{
    std::map<unsigned, Bytes> options;
    const std::size_t end = 20 + (datagram[32] >> 4) * 4u;
    for (std::size_t at = 40; at < end;) {
        if (datagram[at] == 1) {
            ++at;
            continue;
        }
        if (at + 1 >= end || datagram[at + 1] < 2 || at + datagram[at + 1] > end)
            return {{255, {}}};
        options[datagram[at]] = slice(datagram, at + 2, at + datagram[at + 1]);
        at += datagram[at + 1];
    }
    return options;
}

Segment synOfRecording()
{
    Segment s{client, server, Seq(0xf4dce419), Seq(), Flag::Syn, 0xfaf0, {}, {}};
    s.options.maximumSegmentSize = std::uint16_t(1460);
    s.options.windowScale = std::uint8_t(7);
    s.options.sackPermitted = true;
    s.options.timestamps = Timestamps{0xd20d4781, 0};
    return s;
}

Segment plain(Flags flags, std::uint32_t length = 0)
{
    return {client, server, Seq(4'294'967'290u), Seq(77), flags, 502, {}, {3, 17, length}};
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesAddresses();
    void rejectsWhatIsNoAddress_data();
    void rejectsWhatIsNoAddress();
    void writesPrefixes();
    void prefixContains();
    void sequenceNumbersWrap();
    void segmentLengthCountsSynAndFin();
    void namesFlags();
    void payloadIsReadableAndTellsItsPlace();
    void synIsByteForByteWhatAKernelSends();
    void resetIsByteForByteWhatAKernelSends();
    void checksumsHold_data();
    void checksumsHold();
    void optionsCanBeReadBack();
    void icmpQuotesTheSegment();
    void arpHas28Bytes();
    void packetKnowsItsEnds();
};

void TestWire::readsAndWritesAddresses()
{
    for (const char *text : {"0.0.0.0", "10.16.56.2", "255.255.255.255"}) {
        Ipv4 address{1};
        QVERIFY(parseIpv4(text, address));
        QCOMPARE(toString(address), std::string(text));
    }
    QCOMPARE(toString(client), std::string("10.16.56.2:1982"));
}

void TestWire::rejectsWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "10", "10.16.56", "10.16.56.", "10.16.56.256", "10.16.56.2.1", "10.16.56.2 ", " 10.16.56.2",
             "a.b.c.d", "10..56.2", "10.16.56.-2", "0010.16.56.2", "10.16.56.2:80"})
        QTest::newRow(text) << text;
}

void TestWire::rejectsWhatIsNoAddress()
{
    QFETCH(QString, text);
    Ipv4 address{42};
    QVERIFY(!parseIpv4(text.toStdString(), address));
    QCOMPARE(address.value, 42u);
}

void TestWire::writesPrefixes()
{
    QCOMPARE(toString(Prefix{ipv4(10, 22, 0, 0), 16}), std::string("10.22.0.0/16"));
    QCOMPARE(toString(Prefix{{}, 0}), std::string("default"));
}

void TestWire::prefixContains()
{
    const Prefix net{ipv4(10, 22, 0, 0), 16};
    QVERIFY(net.contains(server.address));
    QVERIFY(!net.contains(client.address));
    QVERIFY((Prefix{{}, 0}.contains(client.address)));
    QVERIFY((Prefix{client.address, 32}.contains(client.address)));
    QVERIFY((!Prefix{client.address, 32}.contains(server.address)));
}

void TestWire::sequenceNumbersWrap()
{
    const Seq last(0xffffffffu);
    QCOMPARE((last + 1).value(), 0u);
    QCOMPARE((Seq(0) - 1).value(), 0xffffffffu);
    QVERIFY(before(last, Seq(0)));
    QVERIFY(after(Seq(5), last - 5));
    QCOMPARE(distance(Seq(3), last), 4);
    QCOMPARE(distance(last, Seq(3)), -4);
    QVERIFY(between(Seq(0), last, Seq(1)));
    QVERIFY(!between(Seq(2), last, Seq(1)));
    QVERIFY(atOrBefore(last, last));
    QVERIFY(atOrAfter(Seq(0), last));
    QVERIFY(before(Seq(0), Seq(0x7fffffffu)));
    QVERIFY(after(Seq(0), Seq(0x80000001u)));
}

void TestWire::segmentLengthCountsSynAndFin()
{
    QCOMPARE(plain(Flag::Ack).length(), 0u);
    QCOMPARE(plain(Flag::Syn).length(), 1u);
    QCOMPARE(plain(Flag::Fin | Flag::Ack, 10).length(), 11u);
    QCOMPARE(plain(Flag::Fin | Flag::Ack, 10).end().value(), 5u);
}

void TestWire::namesFlags()
{
    QCOMPARE(letters({}), std::string());
    QCOMPARE(letters(Flag::Syn | Flag::Ack), std::string("SA"));
    QCOMPARE(letters(Flag::Fin | Flag::Psh | Flag::Ack), std::string("FPA"));
    QCOMPARE(letters(Flag::Rst | Flag::Ack), std::string("RA"));
    QCOMPARE(longNames({}), std::string());
    QCOMPARE(longNames(Flag::Syn | Flag::Ack), std::string("SYN, ACK"));
    QCOMPARE(longNames(Flag::Psh | Flag::Ack | Flag::Urg), std::string("PSH, ACK, URG"));
}

void TestWire::payloadIsReadableAndTellsItsPlace()
{
    std::string text;
    for (std::uint64_t i = 0; i < 64; ++i)
        text += static_cast<char>(byteAt(3, 64 + i));
    QCOMPARE(text, std::string("0000000064 00003 tuvwxyzabcdefg\n0000000096 00003 uvwxyzabcdefgh\n"));
    QVERIFY(byteAt(3, 15) != byteAt(4, 15));
    QCOMPARE(byteAt(0xffffffffu, 11), std::uint8_t('F'));
    for (std::uint64_t i = 0; i < 100'000; i += 7) {
        const std::uint8_t b = byteAt(12'345, i * 1'000'003);
        QVERIFY(b == '\n' || (b >= ' ' && b <= 'z'));
    }
}

// Captured on Linux 6.18 (kernel recording 01_refused), without the IP header: its identification and the router's
// count of hops are not ours.
void TestWire::synIsByteForByteWhatAKernelSends()
{
    const Bytes expected = fromHex("07bed903f4dce41900000000a002faf0289d0000020405b40402080ad20d47810000000001030307");
    const Bytes datagram = wireBytes({{1}, synOfRecording()});
    QCOMPARE(slice(datagram, 20, datagram.size()), expected);
}

void TestWire::resetIsByteForByteWhatAKernelSends()
{
    const Bytes expected = fromHex("d90307be00000000f4dce41a50140000a4ec0000");
    const Segment reset{server, client, Seq(0), Seq(0xf4dce41a), Flag::Rst | Flag::Ack, 0, {}, {}};
    const Bytes datagram = wireBytes({{2}, reset});
    QCOMPARE(slice(datagram, 20, datagram.size()), expected);
}

void TestWire::checksumsHold_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("stamps");
    for (int length : {0, 1, 2, 31, 100, 1459, 1460}) {
        QTest::addRow("%d bytes", length) << length << false;
        QTest::addRow("%d bytes, timestamps", length) << length << true;
    }
}

void TestWire::checksumsHold()
{
    QFETCH(int, length);
    QFETCH(bool, stamps);
    Segment segment = plain(Flag::Psh | Flag::Ack, static_cast<std::uint32_t>(length));
    if (stamps)
        segment.options.timestamps = Timestamps{0xfffffff0u, 0x80000000u};
    const Bytes datagram = wireBytes({{70'000}, segment});
    QCOMPARE(datagram.size(), std::size_t(40 + (stamps ? 12 : 0) + length));
    QCOMPARE(word(datagram, 2), static_cast<unsigned>(datagram.size()));
    QCOMPARE(onesComplementSum(slice(datagram, 0, 20)), 0xffffu);
    QCOMPARE(onesComplementSum(withPseudoHeader(datagram)), 0xffffu);
    QCOMPARE(word(datagram, 6), 0x4000u);
    QCOMPARE(unsigned(datagram[8]), 64u);
    if (length > 0)
        QCOMPARE(datagram.back(), byteAt(3, 17 + static_cast<std::uint64_t>(length) - 1));
}

void TestWire::optionsCanBeReadBack()
{
    Segment segment = plain(Flag::Syn);
    segment.options.sackPermitted = true;
    segment.options.windowScale = std::uint8_t(9);
    auto options = optionsOf(wireBytes({{1}, segment}));
    QCOMPARE(options.size(), std::size_t(2));
    QCOMPARE(options.at(3), Bytes{9});
    QVERIFY(options.contains(4));

    segment = plain(Flag::Ack);
    segment.options.timestamps = Timestamps{0x01020304, 0x05060708};
    segment.options.sack = {{SackBlock{Seq(1), Seq(101)}, SackBlock{Seq(0xfffffffe), Seq(2)}}, 2};
    const Bytes datagram = wireBytes({{1}, segment});
    options = optionsOf(datagram);
    QCOMPARE(unsigned(datagram[32] >> 4), 5u + 3u + 5u);
    QCOMPARE(options.size(), std::size_t(2));
    QCOMPARE(options.at(8), fromHex("0102030405060708"));
    QCOMPARE(options.at(5), fromHex("0000000100000065fffffffe00000002"));
    QCOMPARE(onesComplementSum(withPseudoHeader(datagram)), 0xffffu);
}

void TestWire::icmpQuotesTheSegment()
{
    const Bytes datagram =
        wireBytes({{5}, IcmpMessage{ipv4(10, 16, 0, 1), client.address, 3, 1, client, server, Seq(0xf4dce419)}});
    QCOMPARE(datagram.size(), std::size_t(56));
    QCOMPARE(unsigned(datagram[9]), 1u);
    QCOMPARE(onesComplementSum(slice(datagram, 0, 20)), 0xffffu);
    QCOMPARE(onesComplementSum(slice(datagram, 20, 56)), 0xffffu);
    QCOMPARE(onesComplementSum(slice(datagram, 28, 48)), 0xffffu);
    QCOMPARE(slice(datagram, 20, 22), (Bytes{3, 1}));
    QCOMPARE(slice(datagram, 40, 56), fromHex("0a1038020a16050307bed903f4dce419"));
}

void TestWire::arpHas28Bytes()
{
    const ArpMessage request{true, true, client.address, ipv4(10, 16, 0, 1)};
    QCOMPARE(wireBytes({{1}, request}), fromHex("000108000604000102000a1038020a1038020000000000000a100001"));
    const ArpMessage reply{false, false, ipv4(10, 16, 0, 1), client.address};
    QCOMPARE(wireBytes({{2}, reply}), fromHex("000108000604000202000a1000010a10000102000a1038020a103802"));
}

void TestWire::packetKnowsItsEnds()
{
    const Packet segment{{1}, plain(Flag::Ack)};
    QCOMPARE(toString(segment.source()), toString(client.address));
    QCOMPARE(toString(segment.destination()), toString(server.address));
    const Packet arp{{2}, ArpMessage{true, true, client.address, server.address}};
    QCOMPARE(toString(arp.source()), toString(client.address));
    QCOMPARE(toString(arp.destination()), toString(server.address));
    const Packet icmp{{3}, IcmpMessage{server.address, client.address, 3, 1, client, server, Seq()}};
    QCOMPARE(toString(icmp.source()), toString(server.address));
    QCOMPARE(toString(icmp.destination()), toString(client.address));
}

QTEST_APPLESS_MAIN(TestWire)
#include "test_wire.moc"
