#include <QTest>

#include "panels/time_scale.h"

using namespace teardown;

class TimeScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMonotone();
    void goesThereAndBack();
    void givesEventsRoomBesideLongGaps();
    void marksLongGapsOnly();
    void standsWithoutEvents();
};

namespace {

const std::vector<Time> handshakeAndTimeWait{
    atTime({0}), atTime(milliseconds(10)), atTime(milliseconds(10)), atTime(milliseconds(20)), atTime(seconds(60))};

TimeScale example() { return TimeScale(atTime({0}), atTime(seconds(7200)), handshakeAndTimeWait); }

} // namespace

void TimeScaleTest::isMonotone()
{
    const TimeScale scale = example();
    double last = -1;
    for (std::int64_t ms = 0; ms < 7'200'000; ms = ms * 3 / 2 + 1) {
        const double here = scale.position(atTime(milliseconds(ms)));
        QVERIFY2(here > last, qPrintable(QString::number(ms)));
        last = here;
    }
    QCOMPARE(scale.position(atTime(seconds(7200))), 1.0);
    QCOMPARE(scale.position(atTime(seconds(-1))), 0.0);
}

void TimeScaleTest::goesThereAndBack()
{
    const TimeScale scale = example();
    for (int i = 0; i <= 1000; ++i) {
        const double wanted = i / 1000.0;
        QVERIFY(std::abs(scale.position(scale.time(wanted)) - wanted) < 1e-6);
    }
}

void TimeScaleTest::givesEventsRoomBesideLongGaps()
{
    const TimeScale scale = example();
    const double handshake = scale.position(atTime(milliseconds(20)));
    const double rest = 1.0 - handshake;
    QVERIFY2(handshake > rest / 10, "20 ms of handshake must not vanish beside two hours");
    QVERIFY(rest > handshake);
}

void TimeScaleTest::marksLongGapsOnly()
{
    const auto folds = example().folds();
    QCOMPARE(folds.size(), std::size_t(2));
    QCOMPARE(folds[0].length.ns, (seconds(60) - milliseconds(20)).ns);
    QCOMPARE(folds[1].length.ns, seconds(7140).ns);
}

void TimeScaleTest::standsWithoutEvents()
{
    const TimeScale scale(atTime({0}), atTime({0}), {});
    QCOMPARE(scale.position(atTime({0})), 0.0);
    QCOMPARE(scale.time(0.0).ns, std::int64_t(0));
    QCOMPARE(TimeScale().position(atTime(seconds(1))), 0.0);
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
