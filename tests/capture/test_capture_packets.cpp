#include <QTest>

#include "base/random.h"
#include "capture/analyse.h"
#include "capture/capture_text.h"
#include "capture_maker.h"
#include "wire/packet.h"

#include <algorithm>

namespace teardown {

/// Checksums of captured packets, and datagrams that came in fragments.
class TestCapturePackets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightChecksums();
    void oneDamagedSegment();
    void damagedResetEndsNothing();
    void damagedHeader();
    void leftToTheCard();
    void allWrongAtTheSender();
    void allWrongFarFromTheSender();
    void cutPacketsAreNotChecked();
    void putsFragmentsTogether_data();
    void putsFragmentsTogether();
    void fragmentsThatWereCut();
    void missingFragments();
    void overlappingFragments_data();
    void overlappingFragments();
    void fragmentsWithoutEnd();
    void randomFragments();
};

namespace {

constexpr std::uint16_t raw = 101;

Segment segmentFor(const MadeSegment &made)
{
    Segment segment;
    segment.source = {made.fromClient ? ipv4(10, 0, 0, 1) : ipv4(10, 0, 0, 2), std::uint16_t(made.fromClient ? 1000 : 80)};
    segment.destination = {made.fromClient ? ipv4(10, 0, 0, 2) : ipv4(10, 0, 0, 1), std::uint16_t(made.fromClient ? 80 : 1000)};
    segment.seq = Seq(made.seq);
    segment.ack = Seq(made.ack);
    segment.flags = made.flags;
    segment.window = made.window;
    segment.payload = {0, 0, made.payload};
    return segment;
}

/// With right checksums.
Bytes datagramOf(const MadeSegment &made) { return wireBytes({PacketId{0}, segmentFor(made)}); }

std::vector<Bytes> conversation()
{
    std::vector<Bytes> all;
    for (const MadeSegment &made : wholeConversation())
        all.push_back(datagramOf(made));
    return all;
}

Capture captureOf(const std::vector<Bytes> &datagrams, std::size_t captured = SIZE_MAX)
{
    PcapMaker file(raw, false, true);
    std::int64_t time = 0;
    for (const Bytes &datagram : datagrams)
        file.add(time += 1'000'000, datagram, captured);
    auto capture = imported(file.bytes());
    return capture.ok() ? std::move(capture).value() : Capture();
}

void put16(Bytes &bytes, std::size_t at, unsigned value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

unsigned sumOf(const Bytes &bytes, std::size_t from, std::size_t to)
{
    unsigned sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += (i - from) % 2 == 0 ? bytes[i] * 256u : bytes[i];
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return sum;
}

/// As it stands in the kernel's buffer: the time to live is one less, or the header's checksum fits the change.
void setTimeToLive(Bytes &datagram, std::uint8_t timeToLive)
{
    datagram[8] = timeToLive;
    put16(datagram, 10, 0);
    put16(datagram, 10, ~sumOf(datagram, 0, 20) & 0xffff);
}

/// What Linux leaves in the field for a card that calculates checksums.
void leaveToCard(Bytes &datagram)
{
    unsigned sum = sumOf(datagram, 12, 20) + 6 + static_cast<unsigned>(datagram.size() - 20);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    put16(datagram, 36, sum);
}

/// Pieces of `content` bytes each; `content` is a multiple of 8.
std::vector<Bytes> fragmentsV4(const Bytes &datagram, std::size_t content)
{
    std::vector<Bytes> all;
    for (std::size_t at = 20; at < datagram.size(); at += content) {
        const std::size_t end = std::min(at + content, datagram.size());
        Bytes fragment(datagram.begin(), datagram.begin() + 20);
        fragment.insert(fragment.end(), datagram.begin() + static_cast<std::ptrdiff_t>(at),
            datagram.begin() + static_cast<std::ptrdiff_t>(end));
        put16(fragment, 2, static_cast<unsigned>(fragment.size()));
        put16(fragment, 6, static_cast<unsigned>((at - 20) / 8) | (end < datagram.size() ? 0x2000u : 0u));
        all.push_back(fragment);
    }
    return all;
}

/// The same behind the hop-by-hop options, which are in each piece; the destination options are in the first.
std::vector<Bytes> fragmentsV6(const Bytes &datagram, std::size_t content)
{
    std::vector<Bytes> all;
    constexpr std::size_t start = 48;
    for (std::size_t at = start; at < datagram.size(); at += content) {
        const std::size_t end = std::min(at + content, datagram.size());
        Bytes fragment(datagram.begin(), datagram.begin() + start);
        const std::uint8_t next = fragment[40];
        fragment[40] = 44;
        fragment.insert(fragment.end(), {next, 0, 0, 0, 0, 0, 0, 7});
        put16(fragment, start + 2, static_cast<unsigned>(at - start) | (end < datagram.size() ? 1u : 0u));
        fragment.insert(fragment.end(), datagram.begin() + static_cast<std::ptrdiff_t>(at),
            datagram.begin() + static_cast<std::ptrdiff_t>(end));
        put16(fragment, 4, static_cast<unsigned>(fragment.size() - 40));
        all.push_back(fragment);
    }
    return all;
}

MadeSegment largeSegment() { return {true, 5, 7, Flag::Psh | Flag::Ack, 100, 1000, 64, 0}; }

bool hasWrongChecksum(const Capture &capture)
{
    const ConnectionAnalysis analysis = analyse(capture.connections.at(0));
    return std::any_of(analysis.findings.begin(), analysis.findings.end(),
        [](const Finding &f) { return f.trait == SegmentTrait::WrongChecksum; });
}

} // namespace

void TestCapturePackets::rightChecksums()
{
    const Capture capture = captureOf(conversation());
    QCOMPARE(capture.segments, std::uint64_t{9});
    for (const CapturedSegment &s : capture.connections.at(0).segments)
        QCOMPARE(s.checksums, Checksums::Right);
    QCOMPARE(captureNotes(capture), std::string());
}

void TestCapturePackets::oneDamagedSegment()
{
    std::vector<Bytes> all = conversation();
    all[3].back() ^= 0x10;
    const Capture capture = captureOf(all);
    QCOMPARE(capture.wrongChecksums, std::uint64_t{1});
    QCOMPARE(capture.connections.at(0).segments.at(3).checksums, Checksums::Wrong);
    QVERIFY(hasWrongChecksum(capture));
    QVERIFY(captureNotes(capture).find("1 segments have a wrong checksum") != std::string::npos);
}

void TestCapturePackets::damagedResetEndsNothing()
{
    std::vector<Bytes> all = conversation();
    all.resize(5);
    MadeSegment reset = wholeConversation()[4];
    reset.flags = Flag::Rst | Flag::Ack;
    all.push_back(datagramOf(reset));
    QCOMPARE(analyse(captureOf(all).connections.at(0)).states.last[reset.fromClient ? 1 : 0], TcpState::Closed);
    all.back()[37] ^= 0x10;
    QVERIFY(analyse(captureOf(all).connections.at(0)).states.last[reset.fromClient ? 1 : 0] != TcpState::Closed);
}

void TestCapturePackets::damagedHeader()
{
    std::vector<Bytes> all = conversation();
    all[4][10] ^= 1;
    QCOMPARE(captureOf(all).connections.at(0).segments.at(4).checksums, Checksums::Wrong);
}

void TestCapturePackets::leftToTheCard()
{
    std::vector<Bytes> all = conversation();
    for (Bytes &datagram : all) {
        if (datagram[15] == 1)
            leaveToCard(datagram);
    }
    const Capture capture = captureOf(all);
    QCOMPARE(capture.wrongChecksums, std::uint64_t{0});
    QVERIFY(capture.checksumsLeftToCard > 0);
    QVERIFY(!hasWrongChecksum(capture));
    QVERIFY(captureNotes(capture).find("before the network card") != std::string::npos);
}

void TestCapturePackets::allWrongAtTheSender()
{
    std::vector<Bytes> all = conversation();
    for (Bytes &datagram : all) {
        if (datagram[15] == 1)
            datagram[36] ^= 0x55; // not the pseudo header's sum: another driver
    }
    const Capture capture = captureOf(all);
    QCOMPARE(capture.wrongChecksums, std::uint64_t{0});
    QVERIFY(capture.checksumsLeftToCard > 0);
}

void TestCapturePackets::allWrongFarFromTheSender()
{
    std::vector<Bytes> all = conversation();
    for (Bytes &datagram : all) {
        setTimeToLive(datagram, 57);
        if (datagram[15] == 1)
            datagram[36] ^= 0x55;
    }
    const Capture capture = captureOf(all);
    QVERIFY(capture.wrongChecksums > 0);
    QCOMPARE(capture.checksumsLeftToCard, std::uint64_t{0});
}

void TestCapturePackets::cutPacketsAreNotChecked()
{
    const Capture capture = captureOf(conversation(), 40);
    QCOMPARE(capture.connections.at(0).segments.at(3).checksums, Checksums::NotChecked);
    QCOMPARE(capture.wrongChecksums, std::uint64_t{0});
}

void TestCapturePackets::putsFragmentsTogether_data()
{
    QTest::addColumn<bool>("isV6");
    QTest::addColumn<QString>("order");
    for (const bool isV6 : {false, true}) {
        for (const char *order : {"in order", "last first", "each twice"})
            QTest::addRow("%s, %s", isV6 ? "IPv6" : "IPv4", order) << isV6 << QString(order);
    }
}

void TestCapturePackets::putsFragmentsTogether()
{
    QFETCH(bool, isV6);
    QFETCH(QString, order);
    std::vector<Bytes> all = isV6 ? fragmentsV6(ipv6Datagram(largeSegment()), 48) : fragmentsV4(datagramOf(largeSegment()), 48);
    QVERIFY(all.size() == 3);
    if (order == "last first")
        std::reverse(all.begin(), all.end());
    if (order == "each twice")
        all = {all[0], all[0], all[1], all[1], all[2]};
    const Capture capture = captureOf(all);
    QCOMPARE(capture.segments, std::uint64_t{1});
    QCOMPARE(capture.reassembled, std::uint64_t{1});
    QCOMPARE(capture.incomplete, std::uint64_t{0});
    QCOMPARE(capture.fragments, std::uint64_t{all.size()});
    const CapturedSegment &segment = capture.connections.at(0).segments.at(0);
    QCOMPARE(segment.payload, 100u);
    QCOMPARE(segment.number, std::uint64_t{all.size()});
    QCOMPARE(segment.seq, Seq(5));
    QVERIFY(isV6 || segment.checksums == Checksums::Right);
}

void TestCapturePackets::fragmentsThatWereCut()
{
    const Capture capture = captureOf(fragmentsV4(datagramOf(largeSegment()), 48), 20 + 44);
    QCOMPARE(capture.segments, std::uint64_t{1});
    QCOMPARE(capture.connections.at(0).segments.at(0).payload, 100u);
    QCOMPARE(capture.connections.at(0).segments.at(0).checksums, Checksums::NotChecked);
}

void TestCapturePackets::missingFragments()
{
    std::vector<Bytes> all = fragmentsV4(datagramOf(largeSegment()), 48);
    all.erase(all.begin() + 1);
    const Capture capture = captureOf(all);
    QCOMPARE(capture.segments, std::uint64_t{0});
    QCOMPARE(capture.incomplete, std::uint64_t{1});
    QVERIFY(captureNotes(capture).find("1 datagrams are left out") != std::string::npos);
}

void TestCapturePackets::overlappingFragments_data()
{
    QTest::addColumn<unsigned>("offset");
    QTest::addRow("into the first") << 2u;
    QTest::addRow("all over the last") << 5u;
    QTest::addRow("beyond the end") << 8100u;
}

/// A teardrop: pieces that overlap are nothing that an honest sender makes.
void TestCapturePackets::overlappingFragments()
{
    QFETCH(unsigned, offset);
    std::vector<Bytes> all = fragmentsV4(datagramOf(largeSegment()), 48);
    Bytes second = all[1];
    put16(second, 6, offset | 0x2000);
    all[1] = second;
    const Capture capture = captureOf({all[0], all[2], all[1]});
    QCOMPARE(capture.segments, std::uint64_t{0});
    QCOMPARE(capture.incomplete, std::uint64_t{1});
}

void TestCapturePackets::fragmentsWithoutEnd()
{
    std::vector<Bytes> all;
    const Bytes first = fragmentsV4(datagramOf(largeSegment()), 48).front();
    for (unsigned i = 0; i < 5000; ++i) {
        all.push_back(first);
        put16(all.back(), 4, i);
    }
    const Capture capture = captureOf(all);
    QCOMPARE(capture.incomplete, std::uint64_t{5000});
    QVERIFY(capture.connections.empty());
}

void TestCapturePackets::randomFragments()
{
    constexpr std::uint64_t seed = 20261128;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    const std::vector<Bytes> v4 = fragmentsV4(datagramOf(largeSegment()), 24), v6 = fragmentsV6(ipv6Datagram(largeSegment()), 24);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Bytes> all;
        for (int i = 0; i < 12; ++i) {
            const std::vector<Bytes> &source = random.below(2) == 0 ? v4 : v6;
            Bytes datagram = source[static_cast<std::size_t>(random.below(source.size()))];
            for (std::uint64_t flips = random.below(4); flips > 0; --flips)
                datagram[static_cast<std::size_t>(random.below(std::min<std::uint64_t>(datagram.size(), 60)))] =
                    static_cast<std::uint8_t>(random.below(256));
            all.push_back(datagram);
        }
        const Capture capture = captureOf(all);
        QVERIFY(capture.frames == 12);
        std::vector<std::size_t> every(capture.connections.size());
        for (std::size_t i = 0; i < every.size(); ++i)
            every[i] = i;
        QVERIFY(!captureJson(capture, every).empty());
    }
}

} // namespace teardown

QTEST_GUILESS_MAIN(teardown::TestCapturePackets)
#include "test_capture_packets.moc"
