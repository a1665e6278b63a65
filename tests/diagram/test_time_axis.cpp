#include <QTest>

#include "base/random.h"
#include "diagram/time_axis.h"

#include <cmath>

using namespace teardown;

namespace {

AxisSettings settingsFor(AxisMode mode) { return {mode, atTime({0}), atTime(hours(3)), milliseconds(10), 1.0}; }

/// Bursts of events, some at one moment, with idle gaps from milliseconds to hours between the bursts.
std::vector<Time> moments(std::uint64_t seed, int count)
{
    Random random(seed);
    std::vector<Time> times;
    Time t = atTime({0});
    for (int i = 0; i < count; ++i) {
        const auto kind = random.below(10);
        if (kind >= 3)
            t = t
                + (kind < 8         ? microseconds(random.between(10, 9000))
                        : kind == 8 ? milliseconds(random.between(30, 900))
                                    : seconds(random.between(1, 7200)));
        times.push_back(t);
    }
    return times;
}

struct Event {
    Time time;
    double y;
};

std::vector<Event> feed(TimeAxis &axis, const std::vector<Time> &times)
{
    std::vector<Event> events;
    for (Time t : times) {
        events.push_back({t, axis.addEvent(t, events.empty() ? 0 : events.back().y + (t == events.back().time ? 15 : 0))});
        if (events.size() % 3 == 0)
            axis.keepToScaleUntil(t + milliseconds(5));
    }
    return events;
}

} // namespace

class TestTimeAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverGoesBack_data() { modes(); }
    void neverGoesBack();
    void timeIsTheInverse_data() { modes(); }
    void timeIsTheInverse();
    void whatComesLaterMovesNothing_data() { modes(); }
    void whatComesLaterMovesNothing();
    void isToScaleWhileSomethingMoves();
    void longGapsAreHigherThanShortOnes();
    void foldsAreTheIdleGaps();

private:
    static void modes();
};

void TestTimeAxis::modes()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("folded") << static_cast<int>(AxisMode::Folded);
    QTest::newRow("linear") << static_cast<int>(AxisMode::Linear);
    QTest::newRow("rows") << static_cast<int>(AxisMode::OneRowPerEvent);
}

void TestTimeAxis::neverGoesBack()
{
    QFETCH(int, mode);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        TimeAxis axis(settingsFor(static_cast<AxisMode>(mode)));
        const std::vector<Event> events = feed(axis, moments(seed, 200));
        for (std::size_t i = 1; i < events.size(); ++i) {
            QVERIFY(events[i].y >= events[i - 1].y);
            if (events[i].time == events[i - 1].time)
                continue;
            const Time middle = events[i - 1].time + (events[i].time - events[i - 1].time) / 2;
            QVERIFY(axis.y(events[i - 1].time) < axis.y(middle));
            QVERIFY(axis.y(middle) <= axis.y(events[i].time));
        }
    }
}

void TestTimeAxis::timeIsTheInverse()
{
    QFETCH(int, mode);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        TimeAxis axis(settingsFor(static_cast<AxisMode>(mode)));
        const std::vector<Event> events = feed(axis, moments(seed, 100));
        for (std::size_t i = 1; i < events.size(); ++i)
            for (const Time t : {events[i].time, events[i - 1].time + (events[i].time - events[i - 1].time) / 3}) {
                const Time back = axis.time(axis.y(t));
                const double gap = static_cast<double>(std::max<std::int64_t>((events[i].time - events[i - 1].time).ns, 1000));
                QVERIFY2(
                    std::abs(static_cast<double>((back - t).ns)) < gap * 1e-3 + 2, qPrintable(QString::number((back - t).ns)));
            }
    }
}

void TestTimeAxis::whatComesLaterMovesNothing()
{
    QFETCH(int, mode);
    const std::vector<Time> times = moments(7, 120);
    TimeAxis whole(settingsFor(static_cast<AxisMode>(mode)));
    const std::vector<Event> all = feed(whole, times);
    for (std::size_t length = 1; length < times.size(); ++length) {
        if (times[length] == times[length - 1])
            continue;
        TimeAxis part(settingsFor(static_cast<AxisMode>(mode)));
        const std::vector<Event> some = feed(part, {times.begin(), times.begin() + static_cast<std::ptrdiff_t>(length)});
        for (std::size_t i = 0; i < length; ++i)
            QCOMPARE(some[i].y, all[i].y);
        // nor what is between the last event and the next one, which the shorter axis does not know of
        const Time between = times[length - 1] + (times[length] - times[length - 1]) / 2;
        QCOMPARE(part.y(between), whole.y(between));
    }
}

void TestTimeAxis::isToScaleWhileSomethingMoves()
{
    TimeAxis axis(settingsFor(AxisMode::Folded));
    const double start = axis.addEvent(atTime(milliseconds(1)));
    axis.keepToScaleUntil(atTime(milliseconds(11)));
    const double half = axis.y(atTime(milliseconds(6))) - start, way = axis.y(atTime(milliseconds(11))) - start;
    QVERIFY(std::abs(way - 2 * half) < 1e-9);
    QVERIFY(way >= 40 && way <= 80); // one way through the path: a round trip is well visible
}

void TestTimeAxis::longGapsAreHigherThanShortOnes()
{
    TimeAxis axis(settingsFor(AxisMode::Folded));
    const double start = axis.addEvent(atTime({0}));
    double before = 0;
    for (Duration gap : {milliseconds(100), seconds(1), minutes(1), hours(2)}) {
        const double height = axis.y(atTime(gap)) - start;
        QVERIFY(height > before + 10);
        before = height;
    }
    QVERIFY(before < 150);
}

void TestTimeAxis::foldsAreTheIdleGaps()
{
    TimeAxis axis(settingsFor(AxisMode::Folded));
    axis.addEvent(atTime(milliseconds(1)));
    axis.addEvent(atTime(milliseconds(3)));
    axis.addEvent(atTime(seconds(60)));
    const std::vector<Fold> folds = axis.folds(0, 1e6, atTime(seconds(60)));
    QCOMPARE(folds.size(), std::size_t{1});
    QVERIFY(folds[0].from == atTime(milliseconds(3)) && folds[0].to == atTime(seconds(60)));
    QVERIFY(folds[0].bottom > folds[0].top + 20);
    QVERIFY(axis.folds(0, 1e6, atTime(milliseconds(3))).empty());
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "test_time_axis.moc"
