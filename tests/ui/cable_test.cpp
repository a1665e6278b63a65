#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "diagram/topology_strip.h"
#include "example_run.h"
#include "main_window.h"
#include "packets/cable_bar.h"
#include "panels/thing_card.h"
#include "text/narration.h"
#include "text/words.h"

#include <algorithm>
#include <memory>

using namespace teardown;

namespace {

constexpr CableId cable{1};

} // namespace

/// A cable's delay and loss, changed while the run goes on: in its card and in the bar, by mouse and by key.
class CableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void barChangesDelayByKey();
    void barChangesLossByKey();
    void cardChangesACable();
    void cardWalksByTab();
    void mistakesAreSaidAndNothingIsLost_data();
    void mistakesAreSaidAndNothingIsLost();
    void lockedControlsSayWhy();
    void whatIsOnTheWayKeepsItsTime();
    void totalLossSwallowsAll();
    void actInThePastOpensABranch();
    void fieldsFollowTheMomentUntilEdited();
    void everyViewTellsIt();

private:
    Explorer &explorer() { return m_window->explorer(); }
    QAction *command(const char *name) { return m_window->commands().action(QLatin1String(name)); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    const Cable &now() { return explorer().world().cables[cable.value]; }
    QLineEdit *askByKey();
    void write(QLineEdit *field, const char *words);
    ThingCard *openCard();
    QString stripText();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void CableTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-cable-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void CableTest::init()
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
    QVERIFY(stepUntil(explorer(), NodeId{3}, TcpState::Established));
}

void CableTest::cleanup()
{
    explorer().pause();
    if (auto *card = m_window->findChild<ThingCard *>())
        card->close();
    m_window.reset();
}

QLineEdit *CableTest::askByKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9, Qt::ControlModifier);
    return child<QLineEdit>("cableDelay");
}

void CableTest::write(QLineEdit *field, const char *words)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, QLatin1String(words));
}

ThingCard *CableTest::openCard()
{
    TopologyStrip &strip = m_window->diagram().strip();
    for (const HeadThing &thing : strip.things()) {
        if (thing.thing.kind != DiagramThing::Kind::Cable || thing.thing.cable != cable)
            continue;
        QTest::mouseClick(&strip, Qt::LeftButton, {}, thing.box.center().toPoint());
        return m_window->findChild<ThingCard *>();
    }
    return nullptr;
}

QString CableTest::stripText()
{
    for (const HeadThing &thing : m_window->diagram().strip().things())
        if (thing.thing.kind == DiagramThing::Kind::Cable && thing.thing.cable == cable)
            return thing.text;
    return {};
}

void CableTest::barChangesDelayByKey()
{
    QLineEdit *delay = askByKey();
    QTRY_VERIFY(delay->hasFocus());
    QCOMPARE(delay->text(), QStringLiteral("0 s"));
    QCOMPARE(child<QLineEdit>("cableLoss")->text(), QStringLiteral("0"));
    QVERIFY(!child<QToolButton>("cableGo")->isEnabled()); // it is so already
    QVERIFY2(child<QLabel>("cableName")->text().contains(nodeName(explorer().setup(), explorer().setup().cables[1].client)),
        qPrintable(child<QLabel>("cableName")->text()));
    write(delay, "200 ms");
    QVERIFY2(child<CableBar>("cableBar")->message().contains(QStringLiteral("200 ms")),
        qPrintable(child<CableBar>("cableBar")->message()));
    QTest::keyClick(delay, Qt::Key_Return);
    QCOMPARE(now().delay, milliseconds(200));
    QCOMPARE(now().lossPerMillion, 0u);
    QVERIFY(!child<CableBar>("cableBar")->isVisible());
    QCOMPARE(explorer().undoStack().count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(now().delay, Duration{});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(now().delay, milliseconds(200));
}

void CableTest::barChangesLossByKey()
{
    QTRY_VERIFY(askByKey()->hasFocus());
    QTest::keyClick(child<QLineEdit>("cableDelay"), Qt::Key_Tab);
    auto *loss = child<QLineEdit>("cableLoss");
    QVERIFY(loss->hasFocus());
    write(loss, "2.5 %");
    QTest::keyClick(loss, Qt::Key_Return);
    QCOMPARE(now().lossPerMillion, 25'000u);
    askByKey();
    QCOMPARE(loss->text(), QStringLiteral("2.5"));
    write(loss, "0.25");
    QTest::keyClick(loss, Qt::Key_Escape);
    QVERIFY(!child<CableBar>("cableBar")->isVisible());
    QCOMPARE(now().lossPerMillion, 25'000u);
}

void CableTest::cardChangesACable()
{
    ThingCard *card = openCard();
    QVERIFY(card);
    auto *delay = card->findChild<QLineEdit *>(QStringLiteral("cardDelay"));
    auto *button = card->findChild<QPushButton *>(QStringLiteral("cardChange"));
    QVERIFY(delay && button && !button->isEnabled());
    QVERIFY(!card->findChild<QPushButton *>(QStringLiteral("card-change-cable-2"))); // the fields are there instead
    write(delay, "30 ms");
    write(card->findChild<QLineEdit *>(QStringLiteral("cardLoss")), "10");
    const QString told = card->findChild<QLabel *>(QStringLiteral("cardMessage"))->text();
    QVERIFY2(told.contains(QStringLiteral("30 ms")) && told.contains(QStringLiteral("10 %")), qPrintable(told));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(now().delay, milliseconds(30));
    QCOMPARE(now().lossPerMillion, 100'000u);
    QVERIFY(!card->isVisible());
    QCOMPARE(explorer().undoStack().count(), 1); // both are one act
}

void CableTest::cardWalksByTab()
{
    ThingCard *card = openCard();
    QVERIFY(card);
    QTRY_VERIFY(card->findChild<QLineEdit *>(QStringLiteral("cardDelay"))->hasFocus());
    QStringList walked;
    for (int i = 0; i < 5; ++i) {
        walked += card->focusWidget()->objectName();
        QTest::keyClick(card->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(walked,
        (QStringList{QStringLiteral("cardDelay"), QStringLiteral("cardLoss"), QStringLiteral("card-black-hole-2"),
            QStringLiteral("cardDelay"), QStringLiteral("cardLoss")})); // a button that is off is left out
    QTest::keyClick(card->focusWidget(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void CableTest::mistakesAreSaidAndNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<QByteArray>("loss");
    QTest::addColumn<QString>("hint");
    const QString time = QStringLiteral("200 ms"), share = QStringLiteral("100 %");
    const auto row = [](const char *delay, const char *loss, const QString &hint) {
        QTest::addRow("%s, %s", delay, loss) << QByteArray(delay) << QByteArray(loss) << hint;
    };
    row("", "0", time);
    row("soon", "0", time);
    row("5", "0", time);
    row("-1 ms", "0", time);
    row("25 h", "0", time);
    row("5 ms", "", share);
    row("5 ms", "many", share);
    row("5 ms", "100.5", share);
    row("5 ms", "-1", share);
    row("0 s", "0", QStringLiteral("already"));
}

void CableTest::mistakesAreSaidAndNothingIsLost()
{
    QFETCH(QByteArray, delay);
    QFETCH(QByteArray, loss);
    QFETCH(QString, hint);
    QLineEdit *first = askByKey();
    auto *second = child<QLineEdit>("cableLoss");
    write(first, delay.constData());
    write(second, loss.constData());
    auto *bar = child<CableBar>("cableBar");
    QVERIFY(!child<QToolButton>("cableGo")->isEnabled());
    QVERIFY2(bar->message().contains(hint), qPrintable(bar->message()));
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(bar->isVisible());
    QCOMPARE(first->text(), QString::fromLatin1(delay));
    QCOMPARE(second->text(), QString::fromLatin1(loss));
    QCOMPARE(explorer().undoStack().count(), 0);
    QCOMPARE(now().delay, Duration{});
}

void CableTest::lockedControlsSayWhy()
{
    QLineEdit *delay = askByKey();
    write(delay, "40 ms");
    explorer().setLocked(true);
    QVERIFY(!command("change-cable-2")->isEnabled());
    QCOMPARE(command("change-cable-2")->statusTip(), lockedReason());
    QCOMPARE(child<CableBar>("cableBar")->message(), lockedReason());
    QTest::keyClick(delay, Qt::Key_Return);
    QVERIFY(child<CableBar>("cableBar")->isVisible());
    QCOMPARE(delay->text(), QStringLiteral("40 ms"));
    QCOMPARE(now().delay, Duration{});
    explorer().setLocked(false);
    QTest::keyClick(delay, Qt::Key_Return);
    QCOMPARE(now().delay, milliseconds(40));
}

void CableTest::whatIsOnTheWayKeepsItsTime()
{
    constexpr CableId first{0}; // has all of the delay that the path has towards the router
    explorer().toStart();
    while (!explorer().atEnd() && inFlight(explorer().world()).empty())
        explorer().stepForward();
    const FlightView flying = inFlight(explorer().world()).front();
    QCOMPARE(flying.cable, first);
    QVERIFY(flying.arrives - flying.departed > microseconds(10));
    explorer().seek(flying.departed + microseconds(1));
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QLineEdit *delay = child<QLineEdit>("cableDelay");
    write(delay, "7 s");
    QVERIFY2(!child<CableBar>("cableBar")->message().contains(QStringLiteral("overtakes")),
        qPrintable(child<CableBar>("cableBar")->message()));
    write(delay, "2 us");
    QVERIFY2(child<CableBar>("cableBar")->message().contains(QStringLiteral("overtakes")),
        qPrintable(child<CableBar>("cableBar")->message()));
    write(delay, "300 ms");
    QTest::keyClick(delay, Qt::Key_Return);
    QCOMPARE(inFlight(explorer().world()).front().arrives, flying.arrives);
    explorer().seek(flying.arrives);
    QVERIFY(std::any_of(explorer().trace().records.begin(), explorer().trace().records.end(), [&](const Record &record) {
        const auto *arrived = record.as<FrameArrived>();
        return arrived && arrived->packet == flying.packet && record.time == flying.arrives;
    }));
    explorer().seek(flying.arrives + seconds(1));
    const auto &records = explorer().trace().records;
    const auto next = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        const auto *departed = record.as<FrameDeparted>();
        return departed && departed->cable == first && record.time > flying.departed;
    });
    QVERIFY(next != records.end());
    QCOMPARE(next->as<FrameDeparted>()->arrives - next->time, milliseconds(300));
}

void CableTest::totalLossSwallowsAll()
{
    QLineEdit *delay = askByKey();
    QTest::keyClick(delay, Qt::Key_Tab);
    write(child<QLineEdit>("cableLoss"), "100");
    QVERIFY2(child<CableBar>("cableBar")->message().contains(QStringLiteral("link lights")),
        qPrintable(child<CableBar>("cableBar")->message()));
    QTest::keyClick(child<QLineEdit>("cableLoss"), Qt::Key_Return);
    explorer().pause();
    const Time since = explorer().now();
    explorer().seek(since + seconds(10));
    int departed = 0, arrived = 0;
    for (const Record &record : explorer().trace().records) {
        if (record.time <= since)
            continue;
        if (const auto *frame = record.as<FrameDeparted>())
            departed += frame->cable == cable;
        if (const auto *frame = record.as<FrameArrived>())
            arrived += frame->cable == cable;
    }
    QVERIFY(departed > 0);
    QCOMPARE(arrived, 0);
}

void CableTest::actInThePastOpensABranch()
{
    const Time then = explorer().now();
    explorer().toEnd();
    const std::size_t records = explorer().shownRecords(), branches = explorer().recording().branches().size();
    explorer().seek(then);
    write(askByKey(), "1.5 s");
    QTest::keyClick(child<QLineEdit>("cableDelay"), Qt::Key_Return);
    explorer().pause();
    QVERIFY(explorer().recording().branches().size() > branches);
    explorer().toEnd();
    QVERIFY(explorer().shownRecords() != records);
    explorer().undoStack().undo();
    explorer().toEnd();
    QCOMPARE(explorer().shownRecords(), records);
}

void CableTest::fieldsFollowTheMomentUntilEdited()
{
    const Time before = explorer().now();
    write(askByKey(), "20 ms");
    QTest::keyClick(child<QLineEdit>("cableDelay"), Qt::Key_Return);
    explorer().pause();
    explorer().seek(before + milliseconds(500));
    QLineEdit *delay = askByKey();
    QCOMPARE(delay->text(), QStringLiteral("20 ms"));
    explorer().seek(before - nanoseconds(1));
    QCOMPARE(delay->text(), QStringLiteral("0 s"));
    write(delay, "9 ms");
    explorer().seek(before + milliseconds(500));
    QCOMPARE(delay->text(), QStringLiteral("9 ms"));
}

void CableTest::everyViewTellsIt()
{
    const QString before = stripText();
    write(askByKey(), "250 ms");
    write(child<QLineEdit>("cableLoss"), "12.5");
    QTest::keyClick(child<QLineEdit>("cableLoss"), Qt::Key_Return);
    explorer().pause();
    QVERIFY2(
        stripText() != before && stripText().contains(QStringLiteral("250 ms")) && stripText().contains(QStringLiteral("12.5")),
        qPrintable(stripText()));
    const auto *taken = lastShown<ActionTaken>(explorer());
    QVERIFY(taken && taken->hadEffect);
    const QString told = actionDone(explorer().setup(), explorer().trace().actions[taken->index].action);
    QVERIFY2(told.contains(QStringLiteral("250 ms")) && told.contains(QStringLiteral("12.5")), qPrintable(told));
    QVERIFY2(explorer().undoStack().undoText().contains(QStringLiteral("250 ms")), qPrintable(explorer().undoStack().undoText()));
    ThingCard *card = openCard();
    QVERIFY(card);
    QVERIFY2(card->accessibleDescription().contains(QStringLiteral("250 ms"))
            && card->accessibleDescription().contains(QStringLiteral("12.5")),
        qPrintable(card->accessibleDescription()));
}

QTEST_MAIN(CableTest)
#include "cable_test.moc"
