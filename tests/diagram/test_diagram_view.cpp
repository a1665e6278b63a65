#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "../bench/workloads.h"
#include "controller/explorer.h"
#include "controller/walk.h"
#include "diagram/diagram_view.h"
#include "diagram/topology_strip.h"
#include "scenario/library.h"

#include <cmath>
#include <memory>

using namespace teardown;

class TestDiagramView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickSelectsTheArrow();
    void everyPartOfAnArrowIsTheSegment();
    void leftAndRightGoFromSegmentToSegment();
    void theTipTellsCauseAndEffect();
    void threadsGoWithTheMouse();
    void clickBesideSelectsNothing();
    void keysWalkEventsAndCauses();
    void doubleClickSeeks();
    void rightClickSaysWhatIsThere();
    void nowStaysInViewWhilePlaying();
    void scrollingAwayIsRespected();
    void everyMomentCanBePainted();
    void controlAndPlusStretchesTime();
    void controlAndTheWheelStretchTime();
    void aLongRunWaitsUntilTheWheelRests();

private:
    RecordId firstHopOf(Flags flags) const;
    RecordId made(RecordId hop) const { return origin(m_explorer->trace(), hop); }
    void turnWheel(int notches);
    void click(RecordId record, Qt::MouseButton button = Qt::LeftButton);

    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<DiagramView> m_view;
};

void TestDiagramView::init()
{
    m_view.reset();
    m_explorer = std::make_unique<Explorer>();
    m_explorer->open(libraryScenario(firstScenario).value().setup, QStringLiteral("test"));
    m_view = std::make_unique<DiagramView>(m_explorer.get());
    m_view->resize(913, 620);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_explorer->toEnd();
}

RecordId TestDiagramView::firstHopOf(Flags flags) const
{
    const Trace &trace = m_explorer->trace();
    for (std::uint32_t i = 0; i < trace.records.size(); ++i)
        if (const auto *frame = trace.records[i].as<FrameDeparted>())
            if (const Segment *segment = trace.packet(frame->packet).segment(); segment && segment->flags == flags)
                return {i};
    return {};
}

void TestDiagramView::click(RecordId record, Qt::MouseButton button)
{
    m_view->scrollTo(record);
    QTest::mouseClick(m_view->viewport(), button, {}, m_view->pointOf(record).toPoint());
}

void TestDiagramView::clickSelectsTheArrow()
{
    for (Flags flags : {Flags(Flag::Syn), Flag::Syn | Flag::Ack, Flag::Fin | Flag::Ack, Flags(Flag::Rst)}) {
        const RecordId hop = firstHopOf(flags);
        QVERIFY(hop.valid());
        click(hop);
        QCOMPARE(m_explorer->selected().value, made(hop).value);
    }
}

/// On whichever cable, what is pointed at is the segment, and never "it leaves the router".
void TestDiagramView::everyPartOfAnArrowIsTheSegment()
{
    const PacketId packet = packetOf(m_explorer->trace()[firstHopOf(Flag::Rst)]);
    int parts = 0;
    for (const Hop &hop : m_view->layout().hops) {
        if (hop.packet != packet)
            continue;
        m_view->scrollTo(hop.departed);
        const QPoint middle = m_view->pointOf(hop.departed).toPoint();
        QCOMPARE(m_view->thingAt(middle).record.value, made(hop.departed).value);
        QTest::mouseMove(m_view->viewport(), middle);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
        const PacketMade *chosen = m_explorer->trace()[m_explorer->selected()].as<PacketMade>();
        QVERIFY(chosen && chosen->packet == packet);
        ++parts;
    }
    QCOMPARE(parts, 3);
}

void TestDiagramView::leftAndRightGoFromSegmentToSegment()
{
    m_view->setFocus();
    click(firstHopOf(Flag::Rst));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    const Trace &trace = m_explorer->trace();
    QVERIFY(trace[m_explorer->selected()].as<PacketMade>()); // the data that was answered, not its arrival
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(!trace[m_explorer->selected()].as<FrameDeparted>() && !trace[m_explorer->selected()].as<FrameArrived>());
}

/// The tip says what is under the mouse, and what it has to do with the rest.
void TestDiagramView::theTipTellsCauseAndEffect()
{
    const RecordId reset = firstHopOf(Flag::Rst);
    m_view->scrollTo(reset);
    const QPoint point = m_view->pointOf(reset).toPoint();
    QHelpEvent help(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("sends a RST")), qPrintable(QToolTip::text()));
    QVERIFY2(QToolTip::text().contains(QStringLiteral("Cause: The client's kernel sends")), qPrintable(QToolTip::text()));
    QVERIFY2(QToolTip::text().contains(QStringLiteral("Effect: ")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

/// From the picture to the machines above it: the threads of the arrow go.
void TestDiagramView::threadsGoWithTheMouse()
{
    const RecordId reset = firstHopOf(Flag::Rst);
    m_view->scrollTo(reset);
    const auto moveOn = [](QWidget &widget, QPointF at) {
        QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    };
    const QImage without = m_view->grab().toImage();
    moveOn(*m_view->viewport(), m_view->pointOf(reset));
    QVERIFY(m_view->grab().toImage() != without);
    moveOn(m_view->strip(), QPointF(m_view->layout().columns.x.back(), 30));
    QVERIFY(m_view->grab().toImage() == without);
}

void TestDiagramView::clickBesideSelectsNothing()
{
    click(firstHopOf(Flag::Syn));
    QVERIFY(m_explorer->selected().valid());
    QTest::mouseClick(
        m_view->viewport(), Qt::LeftButton, {}, QPoint(m_view->viewport()->width() - 4, m_view->viewport()->height() - 4));
    QVERIFY(!m_explorer->selected().valid());
}

void TestDiagramView::keysWalkEventsAndCauses()
{
    m_view->setFocus();
    const Trace &trace = m_explorer->trace();
    const RecordId reset = firstHopOf(Flag::Rst);
    click(reset);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    const RecordId cause = m_explorer->selected();
    QVERIFY(cause < reset);
    RecordId walk = reset;
    while (walk > cause)
        walk = trace[walk].cause;
    QCOMPARE(walk.value, cause.value);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_explorer->selected() > cause && m_explorer->selected() <= reset);
    const RecordId before = m_explorer->selected();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_explorer->selected() > before);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_explorer->selected().value, before.value);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    const RecordId first = m_explorer->selected();
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_explorer->selected().value, first.value);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const RecordId last = m_explorer->selected();
    QVERIFY(first < last);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_explorer->selected().value, last.value);
    // from the first to the last by going down visits every stop once
    std::size_t stops = 0;
    for (const DiagramEvent &event : m_view->layout().events)
        stops += event.stop ? 1 : 0;
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    std::size_t steps = 1;
    for (; m_explorer->selected() != last && steps <= stops; ++steps)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(steps, stops);
}

void TestDiagramView::doubleClickSeeks()
{
    const RecordId fin = firstHopOf(Flag::Fin | Flag::Ack);
    m_view->scrollTo(fin);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->pointOf(fin).toPoint());
    QVERIFY(m_explorer->now() == m_explorer->trace()[fin].time);
}

void TestDiagramView::rightClickSaysWhatIsThere()
{
    QList<DiagramThing> things;
    connect(m_view.get(), &DiagramView::contextRequested, this, [&](const DiagramThing &thing) { things.push_back(thing); });
    auto rightClick = [&](QPoint point) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    const double client = m_view->layout().columns.x.front();
    rightClick(QPoint(static_cast<int>(client), 15));
    rightClick(QPoint(static_cast<int>(client), 90));
    const RecordId syn = firstHopOf(Flag::Syn);
    m_view->scrollTo(syn);
    rightClick(m_view->pointOf(syn).toPoint());
    QCOMPARE(things.size(), 3);
    QVERIFY(things[0].kind == DiagramThing::Kind::Node && things[0].node == NodeId{0});
    QVERIFY(things[1].kind == DiagramThing::Kind::Badge && things[1].node == NodeId{0});
    QVERIFY(things[2].kind == DiagramThing::Kind::Packet && things[2].record == made(syn));
    QVERIFY(
        m_view->thingAt(QPoint(static_cast<int>((m_view->layout().columns.x[0] + m_view->layout().columns.x[1]) / 2), 31)).kind
        == DiagramThing::Kind::Cable);
}

void TestDiagramView::nowStaysInViewWhilePlaying()
{
    m_explorer->toStart();
    m_explorer->play();
    for (int i = 0; i < 400; ++i) {
        m_explorer->advance(milliseconds(30));
        const QRectF viewport(m_view->viewport()->rect());
        const double y = m_view->layout().axis.y(m_explorer->now()) - m_view->verticalScrollBar()->value() + headHeight;
        QVERIFY2(y >= headHeight && y <= viewport.bottom(), qPrintable(QString::number(y)));
    }
}

void TestDiagramView::scrollingAwayIsRespected()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 200);
    bar->setValue(0);
    m_explorer->stepBack();
    QCOMPARE(bar->value(), 0);
}

void TestDiagramView::everyMomentCanBePainted()
{
    m_explorer->toStart();
    QImage before;
    int changes = 0, steps = 0;
    for (; steps < 200 && !m_explorer->atEnd(); ++steps) {
        m_explorer->stepForward();
        const QImage now = m_view->grab().toImage();
        changes += now != before ? 1 : 0;
        before = now;
    }
    QVERIFY(steps > 10);
    QCOMPARE(changes, steps);
}

void TestDiagramView::controlAndPlusStretchesTime()
{
    const double before = m_view->layout().axis.pixelsPerSecond();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->layout().axis.pixelsPerSecond() > before * 1.2);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->layout().axis.pixelsPerSecond(), before);
}

void TestDiagramView::turnWheel(int notches)
{
    const QPointF at(300, 400);
    QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void TestDiagramView::controlAndTheWheelStretchTime()
{
    turnWheel(1);
    const double once = m_view->options().zoom;
    QVERIFY(once > 1.1);
    turnWheel(-1);
    QVERIFY(std::abs(m_view->options().zoom - 1) < 1e-9);
    turnWheel(100);
    QCOMPARE(m_view->options().zoom, mostZoom);
    turnWheel(-200);
    QCOMPARE(m_view->options().zoom, leastZoom);
}

/// It would be laid out anew for every notch, while more of them wait.
void TestDiagramView::aLongRunWaitsUntilTheWheelRests()
{
    m_explorer->open(bulkTransfer(5000), QStringLiteral("long"));
    m_explorer->toEnd();
    QVERIFY(m_explorer->trace().records.size() > 50'000);
    turnWheel(1);
    turnWheel(1);
    QCOMPARE(m_view->options().zoom, 1.0);
    QTRY_VERIFY(m_view->options().zoom > 1);
    QVERIFY(std::abs(m_view->options().zoom - std::pow(1.0015, 240)) < 1e-9);
}

QTEST_MAIN(TestDiagramView)
#include "test_diagram_view.moc"
