#include <QTest>

#include "formats/tcpdump.h"
#include "golden_file.h"
#include "library_run.h"

using namespace teardown;

namespace {

struct Listing {
    const char *file;
    const char *scenario;
    const char *variant;
    std::uint32_t node;
    const char *interface; ///< "" for all
    Time from, until;
};

constexpr Time moment(std::int64_t ms) { return atTime(milliseconds(ms)); }

// What books and articles print, out of the engine: numbers, times and clocks come from the scenario.
constexpr Listing listings[] = {
    {"handshake", "close-four", "listing", 1, "eth0", Time::beforeAll(), moment(300)},
    {"keepalive-aix", "keepalive-aix", "", 0, "", Time::beforeAll(), Time::never()},
    {"firewall-idle.server", "firewall-idle", "", 3, "", moment(1000), Time::never()},
    {"firewall-idle.client", "firewall-idle", "", 0, "", moment(1000), Time::never()},
    {"firewall-idle.aix.server", "firewall-idle", "aix", 3, "", moment(1000), Time::never()},
    {"firewall-idle.aix.client", "firewall-idle", "aix", 0, "", moment(1000), Time::never()},
};

std::string textOf(const Listing &listing)
{
    const Recording recording = libraryRun(listing.scenario, listing.variant);
    TcpdumpOptions options;
    options.node = {listing.node};
    if (*listing.interface)
        options.interface = listing.interface;
    options.classic = options.brief = options.names = options.onlyTcp = true;
    options.from = listing.from;
    options.until = listing.until;
    return tcpdumpText(recording.setup(), recording.trace(), options);
}

} // namespace

class TestListings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeOutAsPrinted_data();
    void comeOutAsPrinted();
    void clocksAreApart();
};

void TestListings::comeOutAsPrinted_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(listings); ++i)
        QTest::newRow(listings[i].file) << static_cast<int>(i);
}

void TestListings::comeOutAsPrinted()
{
    QFETCH(int, index);
    const Listing &listing = listings[index];
    compareWithFile(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/formats/listings/%1.txt").arg(listing.file), textOf(listing));
}

/// The same segment, by the server's clock and by the client's: 3.08 s and the 10 ms of its way apart.
void TestListings::clocksAreApart()
{
    const auto timeOf = [](const Listing &listing) {
        const std::string text = textOf(listing);
        const std::size_t line = text.rfind('\n', text.find("P 1:87")) + 1;
        const auto digits = [&](std::size_t at, std::size_t count) { return std::stoll(text.substr(line + at, count)); };
        return ((digits(0, 2) * 60 + digits(3, 2)) * 60 + digits(6, 2)) * 1'000'000 + digits(9, 6);
    };
    QCOMPARE(timeOf(listings[2]) - timeOf(listings[3]), 3'090'000);
}

QTEST_APPLESS_MAIN(TestListings)
#include "test_listings.moc"
