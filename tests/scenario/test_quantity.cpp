#include <QTest>

#include "base/random.h"
#include "base/time_text.h"
#include "scenario/quantity.h"

using namespace teardown;

class TestQuantity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
    void readsBackEveryDuration();
    void readsPercentages();
    void readsClocks();
};

void TestQuantity::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ns");
    QTest::newRow("seconds") << "5 s" << qint64(5'000'000'000);
    QTest::newRow("no space") << "5s" << qint64(5'000'000'000);
    QTest::newRow("milliseconds") << "5 ms" << qint64(5'000'000);
    QTest::newRow("microseconds") << "7us" << qint64(7'000);
    QTest::newRow("nanoseconds") << "3 ns" << qint64(3);
    QTest::newRow("minutes") << "2 min" << qint64(120'000'000'000);
    QTest::newRow("hours") << "2h" << qint64(7'200'000'000'000);
    QTest::newRow("fraction") << "1.5 s" << qint64(1'500'000'000);
    QTest::newRow("nine decimals") << "0.000000001 s" << qint64(1);
    QTest::newRow("zeros behind the point") << "924.6000000000000 s" << qint64(924'600'000'000);
    QTest::newRow("negative") << "-20 ms" << qint64(-20'000'000);
    QTest::newRow("zero") << "0 s" << qint64(0);
    QTest::newRow("half an hour") << "0.5 h" << qint64(1'800'000'000'000);
}

void TestQuantity::readsDurations()
{
    QFETCH(QString, text);
    const auto duration = parseDuration(text.toStdString());
    QVERIFY(duration.has_value());
    QTEST(qint64(duration->ns), "ns");
}

void TestQuantity::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "s", "5", "5 m", "5 sec", "5 S", "five s", "1,5 s", ".5 s", "5. s", "1.2.3 s", "--5 s", "0.5 ns",
             "5 s 3", "1e3 s", "99999999999 h", "99999999999999999999 ns", "+5 s", "0x5 s"})
        QTest::newRow(text) << text;
}

void TestQuantity::refusesWhatIsNoDuration()
{
    QFETCH(QString, text);
    QVERIFY(!parseDuration(text.toStdString()));
}

void TestQuantity::readsBackEveryDuration()
{
    Random random(7);
    for (int i = 0; i < 5000; ++i) {
        const std::int64_t limit = std::int64_t(1) << random.between(1, 60);
        const Duration duration{random.between(-limit, limit)};
        const auto again = parseDuration(withUnit(duration));
        QVERIFY2(again && *again == duration, withUnit(duration).c_str());
    }
}

void TestQuantity::readsPercentages()
{
    QCOMPARE(parsePercentage("0 %").value(), 0u);
    QCOMPARE(parsePercentage("0.5 %").value(), 5'000u);
    QCOMPARE(parsePercentage("100%").value(), 1'000'000u);
    for (const char *text : {"", "5", "-1 %", "100.1 %", "0.00001 %", "%", "5 percent"})
        QVERIFY2(!parsePercentage(text), text);
    for (std::uint32_t n : {0u, 1u, 10u, 12'345u, 500'000u, 999'999u, 1'000'000u})
        QCOMPARE(parsePercentage(formatPercentage(n)).value(), n);
}

void TestQuantity::readsClocks()
{
    QCOMPARE(parseClock("14:02:38.384918").value(), std::int64_t(50558) * 1'000'000'000 + 384'918'000);
    QCOMPARE(parseClock("00:00:00").value(), std::int64_t(0));
    for (const char *text : {"", "14:02", "24:00:00", "14:60:00", "14:02:60", "4:02:38", "14:02:8", "14:02:38 h"})
        QVERIFY2(!parseClock(text), text);
    for (const char *text : {"14:02:38.384918", "00:00:00", "04:51:09.000000001", "23:59:59.999999999"})
        QCOMPARE(formatClock(parseClock(text).value()), std::string(text));
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "test_quantity.moc"
