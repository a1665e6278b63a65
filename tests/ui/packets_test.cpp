#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "controller/acts.h"
#include "example_run.h"
#include "main_window.h"
#include "packets/delay_bar.h"
#include "packets/forge_window.h"

#include <algorithm>
#include <memory>

using namespace teardown;

/// What a person does to a packet in flight, and segments that they forge: by key and by mouse.
class PacketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void delayByKey();
    void delayBarRefusesNonsense();
    void duplicateByKey();
    void corruptByContextMenu();
    void whatArrivedSaysSo();
    void actsAreUndone();
    void forgeAnExactReset();
    void resetInTheWindowIsChallenged();
    void fieldsSayWhatIsWrong();
    void forgeryCountsFromWhatIsExpected();
    void oldDuplicateOfTheSelectedSegment();
    void foretellingChangesNothing();

private:
    Explorer &explorer() { return m_window->explorer(); }
    QAction *command(const char *name) { return m_window->commands().action(QLatin1String(name)); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window.get(), key, modifiers); }
    /// Stops while the first segment with data is on a cable, and selects it.
    PacketId selectFlyingData();
    ForgeWindow *openForgery();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void PacketsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-packets-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void PacketsTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QStringLiteral("close-four")));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
    explorer().pause();
    explorer().toStart();
}

void PacketsTest::cleanup()
{
    explorer().pause();
    m_window.reset();
}

PacketId PacketsTest::selectFlyingData()
{
    for (int i = 0; i < 200 && !explorer().atEnd(); ++i) {
        explorer().stepForward();
        for (const FlightView &flight : inFlight(explorer().world())) {
            const Segment *segment = explorer().trace().packet(flight.packet).segment();
            const bool halfway = flight.arrives > flight.departed;
            if (!segment || segment->flags.syn() || !halfway
                || mainSocket(explorer().world(), NodeId{3})->state != TcpState::Established)
                continue;
            explorer().seek(flight.departed + (flight.arrives - flight.departed) / 2);
            for (std::uint32_t r = 0; r < explorer().shownRecords(); ++r)
                if (const auto *departed = explorer().trace().records[r].as<FrameDeparted>();
                    departed && departed->packet == flight.packet)
                    explorer().select({r});
            return flight.packet;
        }
    }
    return {};
}

ForgeWindow *PacketsTest::openForgery()
{
    press(Qt::Key_J);
    return child<ForgeWindow>("forgeWindow");
}

void PacketsTest::delayByKey()
{
    const PacketId packet = selectFlyingData();
    QVERIFY(packet.valid());
    const Time usual = inFlight(explorer().world()).front().arrives;
    press(Qt::Key_D, Qt::ShiftModifier);
    auto *bar = child<DelayBar>("delayBar");
    QVERIFY(bar->isVisible());
    auto *input = child<QLineEdit>("delayTime");
    QTRY_VERIFY(input->hasFocus());
    QVERIFY2(!input->text().isEmpty() && !bar->message().isEmpty(), qPrintable(input->text()));
    QTest::keyClicks(input, QStringLiteral("750 ms"));
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(!bar->isVisible());
    QCOMPARE(inFlight(explorer().world()).front().arrives, usual + milliseconds(750));
    const auto *delayed = lastShown<FrameDelayed>(explorer());
    QVERIFY(delayed && delayed->packet == packet);
}

void PacketsTest::delayBarRefusesNonsense()
{
    selectFlyingData();
    command("delay-packet")->trigger();
    auto *input = child<QLineEdit>("delayTime");
    auto *go = child<QToolButton>("delayGo");
    for (const char *nonsense : {"", "soon", "0 s", "-1 s", "25 h"}) {
        input->setText(QLatin1String(nonsense));
        QVERIFY2(!go->isEnabled(), nonsense);
        QVERIFY(child<DelayBar>("delayBar")->message().contains(QStringLiteral("24 h")));
    }
    input->setText(QStringLiteral("2 s"));
    QVERIFY(go->isEnabled());
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!child<DelayBar>("delayBar")->isVisible());
    QVERIFY(!lastShown<FrameDelayed>(explorer()));
}

void PacketsTest::duplicateByKey()
{
    const PacketId packet = selectFlyingData();
    const std::size_t before = inFlight(explorer().world()).size();
    press(Qt::Key_Y);
    QCOMPARE(inFlight(explorer().world()).size(), before + 1);
    const auto *made = lastShown<PacketMade>(explorer());
    QVERIFY(made && made->role == SegmentRole::Copy && made->original == packet);
}

void PacketsTest::corruptByContextMenu()
{
    const PacketId packet = selectFlyingData();
    QWidget *viewport = m_window->diagram().viewport();
    QPoint point(-1, -1);
    for (int y = 2; y < viewport->height() && point.x() < 0; y += 2)
        for (int x = 2; x < viewport->width() && point.x() < 0; x += 4)
            if (const DiagramThing thing = m_window->diagram().thingAt(QPoint(x, y));
                thing.kind == DiagramThing::Kind::Packet && thing.packet == packet)
                point = {x, y};
    QVERIFY(point.x() >= 0);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QCoreApplication::sendEvent(viewport, &event);
    auto *menu = child<QMenu>("thingMenu");
    QVERIFY(menu && menu->actions().contains(command("delay-packet")) && menu->actions().contains(command("duplicate-packet")));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(command("corrupt-packet")).center());
    QTRY_VERIFY(lastShown<FrameCorrupted>(explorer()));
    QCOMPARE(lastShown<FrameCorrupted>(explorer())->packet, packet);
    QVERIFY(!command("corrupt-packet")->isEnabled());
    QVERIFY2(command("corrupt-packet")->statusTip().contains(QStringLiteral("already")),
        qPrintable(command("corrupt-packet")->statusTip()));
    explorer().toEnd();
    QVERIFY(countOf<FrameCorrupted>(explorer()) == 1);
}

void PacketsTest::whatArrivedSaysSo()
{
    selectFlyingData();
    explorer().seek(explorer().now() + seconds(1));
    for (const char *name : {"drop-packet", "delay-packet", "duplicate-packet", "corrupt-packet", "corrupt-ip-header"}) {
        QVERIFY2(!command(name)->isEnabled(), name);
        QVERIFY2(command(name)->statusTip().contains(QStringLiteral("arrived already")), qPrintable(command(name)->statusTip()));
    }
    explorer().select({});
    QVERIFY2(command("delay-packet")->statusTip().contains(QStringLiteral("Select")),
        qPrintable(command("delay-packet")->statusTip()));
}

void PacketsTest::actsAreUndone()
{
    selectFlyingData();
    press(Qt::Key_X);
    QVERIFY(lastShown<FrameCorrupted>(explorer()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!lastShown<FrameCorrupted>(explorer()));
    explorer().undoStack().redo();
    QVERIFY(lastShown<FrameCorrupted>(explorer()));
}

void PacketsTest::forgeAnExactReset()
{
    selectFlyingData();
    ForgeWindow *form = openForgery();
    QVERIFY(form);
    form->choose(ForgeryPreset::RstExact);
    const std::optional<Action> act = form->act();
    QVERIFY(act);
    const InjectSegment segment = std::get<InjectSegment>(act->body);
    QVERIFY(segment.flags == Flags(Flag::Rst));
    QVERIFY2(form->foretelling().contains(QStringLiteral("RST")), qPrintable(form->foretelling()));
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("forgeSend")), Qt::LeftButton);
    explorer().seek(explorer().now() + milliseconds(100));
    bool reset = false;
    for (std::uint32_t i = 0; i < explorer().shownRecords(); ++i)
        if (const auto *change = explorer().trace().records[i].as<StateChanged>();
            change && change->byReset && explorer().trace().records[i].node == segment.destination)
            reset = true;
    QVERIFY(reset);
    QCOMPARE(explorer().undoStack().count(), 1);
}

void PacketsTest::resetInTheWindowIsChallenged()
{
    selectFlyingData();
    ForgeWindow *form = openForgery();
    form->choose(ForgeryPreset::RstInWindow);
    const QString told = form->foretelling();
    QVERIFY2(told.contains(QStringLiteral("challenge")), qPrintable(told));
    form->choose(ForgeryPreset::RstOutside);
    QVERIFY2(form->foretelling() != told && form->foretelling().contains(QStringLiteral("not accepted")),
        qPrintable(form->foretelling()));
}

void PacketsTest::fieldsSayWhatIsWrong()
{
    selectFlyingData();
    ForgeWindow *form = openForgery();
    auto *seq = form->findChild<QLineEdit *>(QStringLiteral("forgeSeq"));
    auto *base = form->findChild<QComboBox *>(QStringLiteral("forgeSeqBase"));
    auto *problem = form->findChild<QLabel *>(QStringLiteral("forgeSeqProblem"));
    auto *send = form->findChild<QPushButton *>(QStringLiteral("forgeSend"));
    for (const char *nonsense : {"", "x", "1.5", "4294967296", "-1"}) {
        base->setCurrentIndex(0);
        seq->setText(QLatin1String(nonsense));
        QVERIFY2(!form->act(), nonsense);
        QVERIFY2(!problem->isHidden() && !problem->text().isEmpty(), nonsense);
    }
    QTRY_VERIFY(!send->isEnabled());
    seq->setText(QStringLiteral("77"));
    QVERIFY(form->act() && problem->isHidden());
    QTRY_VERIFY(send->isEnabled());
    form->findChild<QLineEdit *>(QStringLiteral("forgeAddress"))->setText(QStringLiteral("10.0.0"));
    QVERIFY(!form->act());
    form->findChild<QLineEdit *>(QStringLiteral("forgeAddress"))->setText(QStringLiteral("198.51.100.7"));
    const std::optional<Action> act = form->act();
    QVERIFY(act && std::get<InjectSegment>(act->body).repeated.sources == Prefix({ipv4(198, 51, 100, 7), 32}));
}

void PacketsTest::forgeryCountsFromWhatIsExpected()
{
    selectFlyingData();
    ForgeWindow *form = openForgery();
    form->choose(ForgeryPreset::RstExact);
    const BasedNumber exact = std::get<InjectSegment>(form->act()->body).seq;
    form->findChild<QComboBox *>(QStringLiteral("forgeSeqBase"))->setCurrentIndex(2);
    form->findChild<QLineEdit *>(QStringLiteral("forgeSeq"))->setText(QStringLiteral("0"));
    QCOMPARE(std::get<InjectSegment>(form->act()->body).seq, exact);
    form->findChild<QLineEdit *>(QStringLiteral("forgeSeq"))->setText(QStringLiteral("10"));
    QCOMPARE(std::get<InjectSegment>(form->act()->body).seq.value, exact.value + 10);
}

void PacketsTest::oldDuplicateOfTheSelectedSegment()
{
    const PacketId packet = selectFlyingData();
    ForgeWindow *form = openForgery();
    form->choose(ForgeryPreset::OldDuplicate);
    const InjectSegment segment = std::get<InjectSegment>(form->act()->body);
    const Segment &old = *explorer().trace().packet(packet).segment();
    QCOMPARE(segment.seq.value, std::int64_t{old.seq.value()});
    QVERIFY(segment.flags == old.flags && segment.payloadLength == old.payload.length && segment.sourcePort == old.source.port);
}

void PacketsTest::foretellingChangesNothing()
{
    selectFlyingData();
    const std::uint64_t before = digestOf(explorer().trace());
    const Time now = explorer().now();
    ForgeWindow *form = openForgery();
    for (int i = 0; i < static_cast<int>(ForgeryPreset::Count); ++i) {
        form->choose(static_cast<ForgeryPreset>(i));
        QVERIFY2(!form->foretelling().isEmpty(), qPrintable(presetName(static_cast<ForgeryPreset>(i))));
    }
    QCOMPARE(digestOf(explorer().trace()), before);
    QCOMPARE(explorer().now(), now);
    QCOMPARE(explorer().undoStack().count(), 0);
}

QTEST_MAIN(PacketsTest)
#include "packets_test.moc"
