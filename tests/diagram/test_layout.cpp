#include <QScopeGuard>
#include <QTest>

#include "diagram/layout_builder.h"
#include "diagram/moment.h"
#include "runs.h"
#include "text/language.h"

#include <algorithm>
#include <map>
#include <set>

using namespace teardown;

namespace {

std::vector<QRectF> textBoxes(const DiagramLayout &layout)
{
    std::vector<QRectF> boxes;
    for (const PacketLabel &label : layout.labels)
        boxes.push_back(label.box);
    for (const Mark &mark : layout.marks)
        boxes.push_back(mark.box);
    for (const TimerBracket &bracket : layout.brackets)
        boxes.push_back(bracket.box);
    for (const std::vector<StatePiece> &pieces : layout.pieces)
        for (const StatePiece &piece : pieces)
            boxes.push_back(piece.name);
    std::erase_if(boxes, [](const QRectF &box) { return box.isNull(); });
    return boxes;
}

bool same(const Hop &a, const Hop &b)
{
    return a.packet == b.packet && a.departed == b.departed && a.ended == b.ended && a.x0 == b.x0 && a.x1 == b.x1 && a.y0 == b.y0
        && a.y1 == b.y1;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_runs = someRuns(); }
    void everyHopIsOneArrow();
    void everyPacketHasItsWords();
    void noTextsOverlap();
    void wordsBesideStripsStayInThePicture_data();
    void wordsBesideStripsStayInThePicture();
    void whatIsDoneIsSaidBriefly_data() { wordsBesideStripsStayInThePicture_data(); }
    void whatIsDoneIsSaidBriefly();
    void wordsInFlightKeepOffTheOthers();
    void arrowsGoDownAndMeet();
    void stripsAreWithoutGaps();
    void growingMovesNothing();
    void narrowAndOtherModesHoldTogether();
    void labelsNameWhatIsSent();
    void aLostPacketEndsInACross();
    void packetsOfOneMomentStandApart();

private:
    std::vector<Run> m_runs;
};

void TestLayout::everyHopIsOneArrow()
{
    for (const Run &run : m_runs) {
        const DiagramLayout drawn = layout(run.setup, run.trace, {});
        std::multiset<std::uint32_t> departed, arrows;
        std::map<std::uint32_t, Time> ends;
        for (std::uint32_t i = 0; i < run.trace.records.size(); ++i) {
            const Record &record = run.trace.records[i];
            if (record.as<FrameDeparted>())
                departed.insert(i);
            else if (record.as<FrameArrived>())
                ends[record.cause.value] = record.time;
        }
        for (const Hop &hop : drawn.hops) {
            arrows.insert(hop.departed.value);
            QVERIFY(hop.t0 == run.trace[hop.departed].time);
            if (hop.over() && !hop.lost)
                QVERIFY2(ends.contains(hop.departed.value) && ends[hop.departed.value] == hop.t1, run.name.c_str());
        }
        QVERIFY2(departed == arrows, run.name.c_str());
    }
}

void TestLayout::everyPacketHasItsWords()
{
    constexpr std::size_t crowd = 800; // packets; of a flood not every one finds room for words
    for (const Run &run : m_runs) {
        if (run.trace.packets.size() > crowd)
            continue;
        const DiagramLayout drawn = layout(run.setup, run.trace, {});
        std::set<std::uint32_t> ended, labelled;
        for (const Hop &hop : drawn.hops)
            if (hop.last || hop.lost)
                ended.insert(hop.packet.value);
        for (const PacketLabel &label : drawn.labels)
            QVERIFY2(labelled.insert(label.packet.value).second, run.name.c_str());
        for (std::uint32_t packet : ended)
            QVERIFY2(
                labelled.contains(packet), qPrintable(QString::fromStdString(run.name) + u' ' + drawn.packets[packet].flags));
    }
}

void TestLayout::noTextsOverlap()
{
    for (const Run &run : m_runs)
        for (double width : {460.0, 683.0, 913.0, 1400.0}) {
            LayoutOptions options;
            options.width = width;
            const std::vector<QRectF> boxes = textBoxes(layout(run.setup, run.trace, options));
            QVERIFY(boxes.size() > 5);
            for (std::size_t i = 0; i < boxes.size(); ++i)
                for (std::size_t j = i + 1; j < boxes.size(); ++j)
                    QVERIFY2(!boxes[i].intersects(boxes[j]), run.name.c_str());
        }
}

void TestLayout::wordsBesideStripsStayInThePicture_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : languageCodes() + QStringList{QStringLiteral("x-double")})
        QTest::newRow(qPrintable(code)) << code;
}

/// On the right they end before the edge, on the left before the times, however long they are in a language.
void TestLayout::wordsBesideStripsStayInThePicture()
{
    QFETCH(const QString, language);
    QVERIFY(speak(language));
    const auto back = qScopeGuard([] { speak(QStringLiteral("en")); });
    int seen = 0;
    for (const Run &run : m_runs)
        for (const double width : {600.0, 913.0}) {
            LayoutOptions options;
            options.width = width;
            const DiagramLayout drawn = layout(run.setup, run.trace, options);
            const auto check = [&](const QRectF &box, const QString &words) {
                seen += box.isNull() ? 0 : 1;
                QVERIFY2(box.isNull() || (box.left() >= drawn.columns.gutter && box.right() <= width),
                    qPrintable(QString::fromStdString(run.name) + QStringLiteral(": ") + words));
            };
            for (const TimerBracket &bracket : drawn.brackets)
                check(bracket.box, bracket.text);
            for (const auto &pieces : drawn.pieces)
                for (const StatePiece &piece : pieces)
                    check(piece.name, stateLabel(options, piece));
            for (const Time now : {atTime(seconds(1)), atTime(seconds(20))})
                for (const TimerBracket &bracket : momentOf(drawn, now, run.trace.records.size(), {0, 0, width, 1e6}).running)
                    check(bracket.box, bracket.text);
        }
    QVERIFY(seen > 1000);
}

/// A mark says what was done, without what explains it, and within the picture.
void TestLayout::whatIsDoneIsSaidBriefly()
{
    QFETCH(const QString, language);
    QVERIFY(speak(language));
    const auto back = qScopeGuard([] { speak(QStringLiteral("en")); });
    int seen = 0;
    for (const Run &run : m_runs)
        for (const double width : {600.0, 913.0}) {
            LayoutOptions options;
            options.width = width;
            const DiagramLayout drawn = layout(run.setup, run.trace, options);
            for (const Mark &mark : drawn.marks) {
                if (mark.kind != MarkKind::Action)
                    continue;
                ++seen;
                const QString which = QString::fromStdString(run.name) + QStringLiteral(": ") + mark.text;
                QVERIFY2(!mark.text.contains(QStringLiteral(": ")) && !mark.text.contains(u'：'), qPrintable(which));
                QVERIFY2(!mark.text.endsWith(u'.') && !mark.text.endsWith(u'。'), qPrintable(which));
                QVERIFY2(mark.box.isNull() || (mark.box.left() >= drawn.columns.gutter && mark.box.right() <= width),
                    qPrintable(which));
            }
        }
    QVERIFY(seen > 20);
}

/// From the moment at which a packet leaves, its words stand on nothing else, and not on the strips.
void TestLayout::wordsInFlightKeepOffTheOthers()
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [](const Run &r) { return r.name == "server-killed-write"; });
    QVERIFY(run != m_runs.end());
    for (const double width : {440.0, 820.0}) {
        LayoutOptions options;
        options.width = width;
        const DiagramLayout drawn = layout(run->setup, run->trace, options);
        int seen = 0;
        for (const Hop &hop : drawn.hops) {
            for (const Duration flown : {Duration{0}, (hop.t1 - hop.t0) / 2}) {
                const Time now = hop.t0 + flown;
                std::size_t shown = hop.departed.value + 1;
                while (shown < run->trace.records.size() && run->trace.records[shown].time <= now)
                    ++shown;
                const Moment moment = momentOf(drawn, now, shown, {0, drawn.axis.y(now) - 500, width, 600});
                for (const Moment::FlyingLabel &label : moment.flying) {
                    ++seen;
                    QVERIFY(width < 800 || label.box.left() > drawn.columns.x.front() + stripHalfWidth);
                    QVERIFY(width < 800 || label.box.right() < drawn.columns.x.back() - stripHalfWidth);
                    for (const Mark &mark : drawn.marks)
                        QVERIFY2(mark.record.value >= shown || !mark.box.intersects(label.box), qPrintable(mark.text));
                    for (const PacketLabel &other : drawn.labels)
                        QVERIFY(other.ended.value >= shown || !other.box.intersects(label.box));
                }
            }
        }
        QVERIFY(seen > 10);
    }
}

void TestLayout::arrowsGoDownAndMeet()
{
    for (const Run &run : m_runs) {
        const DiagramLayout drawn = layout(run.setup, run.trace, {});
        double before = 0;
        for (const Hop &hop : drawn.hops) {
            QVERIFY(hop.y0 >= before);
            before = hop.y0;
            if (hop.over())
                QVERIFY(hop.y1 >= hop.y0);
            if (hop.next != UINT32_MAX && hop.over() && drawn.hops[hop.next].t0 == hop.t1) {
                QCOMPARE(drawn.hops[hop.next].x0, hop.x1);
                QVERIFY2(std::abs(drawn.hops[hop.next].y0 - hop.y1) < 20, run.name.c_str());
            }
        }
    }
}

void TestLayout::stripsAreWithoutGaps()
{
    for (const Run &run : m_runs) {
        const DiagramLayout drawn = layout(run.setup, run.trace, {});
        for (std::size_t node = 0; node < drawn.pieces.size(); ++node) {
            const std::vector<StatePiece> &pieces = drawn.pieces[node];
            // A router has a piece while it has no power, a firewall while it has an entry; between them there is nothing.
            const bool endHost = drawn.columns.endHost[node];
            QVERIFY(!endHost || !pieces.empty());
            for (std::size_t i = 1; i < pieces.size(); ++i) {
                QVERIFY(endHost ? pieces[i].top == pieces[i - 1].bottom : pieces[i].top >= pieces[i - 1].bottom);
                QVERIFY(!endHost || pieces[i].record == pieces[i - 1].ended);
            }
        }
    }
}

void TestLayout::growingMovesNothing()
{
    for (const Run &run : m_runs) {
        const DiagramLayout whole = layout(run.setup, run.trace, {});
        LayoutBuilder growing(run.setup, {});
        Trace part = run.trace;
        part.records.clear();
        for (std::size_t i = 0; i < run.trace.records.size(); ++i) {
            part.records.push_back(run.trace.records[i]);
            growing.extend(part);
        }
        const DiagramLayout &grown = growing.layout();
        QCOMPARE(grown.hops.size(), whole.hops.size());
        for (std::size_t i = 0; i < whole.hops.size(); ++i)
            QVERIFY(same(grown.hops[i], whole.hops[i]));
        QCOMPARE(textBoxes(grown), textBoxes(whole));
        QCOMPARE(grown.axis.y(run.setup.end), whole.axis.y(run.setup.end));
    }
}

void TestLayout::narrowAndOtherModesHoldTogether()
{
    for (const Run &run : m_runs)
        for (AxisMode mode : {AxisMode::Linear, AxisMode::OneRowPerEvent}) {
            LayoutOptions options;
            options.axis = mode;
            const DiagramLayout drawn = layout(run.setup, run.trace, options);
            QCOMPARE(drawn.hops.size(), layout(run.setup, run.trace, {}).hops.size());
            for (std::size_t i = 1; i < drawn.events.size(); ++i)
                QVERIFY(drawn.events[i].y >= drawn.events[i - 1].y);
        }
}

void TestLayout::labelsNameWhatIsSent()
{
    const TraceMaker made = serverKilledThenWritten();
    const DiagramLayout drawn = layout(made.setup, made.trace, {});
    QCOMPARE(drawn.packets[0].flags, QStringLiteral("SYN"));
    QCOMPARE(drawn.packets[0].numbers, QStringLiteral("seq 0"));
    QCOMPARE(drawn.packets[1].numbers, QStringLiteral("seq 0 ack 1"));
    QCOMPARE(drawn.packets[5].numbers, QStringLiteral("5 bytes seq 1 ack 2"));
    QVERIFY(drawn.packets[6].look == PacketLook::Reset);
    LayoutOptions absolute;
    absolute.relativeNumbers = false;
    QCOMPARE(layout(made.setup, made.trace, absolute).packets[0].numbers, QStringLiteral("seq 3392458353"));
    QVERIFY(drawn.pieces[0].back().state == TcpState::Closed);
    QVERIFY(drawn.pieces[0][drawn.pieces[0].size() - 2].endsByReset);
}

void TestLayout::aLostPacketEndsInACross()
{
    TraceMaker made;
    made.send(10, true, Flag::Syn, 0, 0, 0, SegmentRole::Normal, 1);
    made.send(1010, true, Flag::Syn, 0, 0, 0, SegmentRole::Retransmission);
    made.finish();
    const DiagramLayout drawn = layout(made.setup, made.trace, {});
    QCOMPARE(drawn.marks.size(), std::size_t{1});
    const Mark &cross = drawn.marks.front();
    QVERIFY(cross.kind == MarkKind::Loss && !cross.box.isNull() && !cross.text.isEmpty());
    QVERIFY(cross.at.x() > drawn.columns.x[1] && cross.at.x() < drawn.columns.x[2]);
    QCOMPARE(cross.at.x(), drawn.hops[1].x1);
    QVERIFY(drawn.packets[1].again && !drawn.packets[1].remark.isEmpty());
}

void TestLayout::packetsOfOneMomentStandApart()
{
    TraceMaker made;
    for (std::uint32_t i = 0; i < 4; ++i)
        made.send(10, true, Flag::Psh | Flag::Ack, 1 + 1000 * i, 1, 1000);
    made.finish();
    const DiagramLayout drawn = layout(made.setup, made.trace, {});
    QCOMPARE(drawn.hops.size(), std::size_t{8});
    QCOMPARE(drawn.labels.size(), std::size_t{4});
    for (std::size_t i = 1; i < 4; ++i) {
        QVERIFY(drawn.hops[i].y0 >= drawn.hops[i - 1].y0 + 12);
        QVERIFY(drawn.hops[i].y1 >= drawn.hops[i - 1].y1 + 12);
    }
}

QTEST_GUILESS_MAIN(TestLayout)
#include "test_layout.moc"
