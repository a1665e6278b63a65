#include "presentation/presentation.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "presentation/pointer_ring.h"
#include "presentation/stage_head.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace teardown {

namespace {

/// The place of the row of `layout` that has `widget`, in a layout of its own perhaps.
int rowOf(const QVBoxLayout &layout, QWidget &widget)
{
    for (int row = 0; row < layout.count(); ++row) {
        QLayoutItem *item = layout.itemAt(row);
        if (item->widget() == &widget || (item->layout() && item->layout()->indexOf(&widget) >= 0))
            return row;
    }
    return layout.count();
}

constexpr double smallestPoints = 24;
constexpr int layoutVersion = 1;

/// Pixels of the smallest letters.
int letterPixels(const QWidget &window) { return static_cast<int>(std::ceil(smallestPoints * window.logicalDpiY() / 72)); }

/// The styles in which the diagram writes; its head is not shown.
double smallestLetter()
{
    double smallest = 100;
    for (int style = 0; style <= static_cast<int>(TextStyle::Title); ++style)
        smallest = std::min(smallest, fontOf(static_cast<TextStyle>(style)).size);
    return smallest;
}

bool arrives(const Setup &setup, const Trace &trace, const Record &record)
{
    const auto *arrived = record.as<FrameArrived>();
    if (!arrived || trace.packet(arrived->packet).arp())
        return false;
    const auto &interfaces = setup.nodes[record.node.value].interfaces;
    return std::any_of(interfaces.begin(), interfaces.end(),
        [&](const InterfaceSpec &i) { return i.address == trace.packet(arrived->packet).destination(); });
}

/// What is worth a click: a packet that has come or is lost, and whatever changes at an end.
bool isReveal(const Setup &setup, const Trace &trace, const Record &record)
{
    if (const auto *changed = record.as<StateChanged>())
        return changed->from != changed->to;
    return record.as<PacketLost>() || record.as<CallReturned>() || record.as<ActionTaken>() || record.as<ProcessChanged>()
        || (record.as<TimerFired>() && record.as<TimerFired>()->kind != TimerKind::DelayedAck) || record.as<PowerChanged>()
        || record.as<CarrierChanged>() || arrives(setup, trace, record);
}

/// The last record that a table would list; a call that returns at once is told where it is made.
RecordId lastToTell(const Narrator &narrator, std::size_t shown)
{
    constexpr std::size_t farBack = 200;
    for (std::size_t i = shown; i-- > 0 && i + farBack > shown;)
        if (const RecordId id{static_cast<std::uint32_t>(i)}; narrator.worthListing(id))
            return id;
    return shown > 0 ? RecordId{static_cast<std::uint32_t>(shown - 1)} : RecordId{};
}

constexpr std::array forwardKeys{Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Period};
constexpr std::array backKeys{Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_Comma};

template <class Keys>
bool contains(const Keys &keys, int key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

Presentation::Presentation(QMainWindow &window, DiagramView &diagram, Explorer &explorer)
    : QObject(&window),
      m_window(window),
      m_diagram(diagram),
      m_explorer(explorer),
      m_head(new StageHead(explorer, diagram, window.centralWidget())),
      m_caption(new QLabel(window.centralWidget())),
      m_ring(new PointerRing(window.centralWidget()))
{
    m_caption->setObjectName(QStringLiteral("stageCaption"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->hide();
    auto *layout = qobject_cast<QVBoxLayout *>(window.centralWidget()->layout());
    layout->insertWidget(rowOf(*layout, diagram), m_head);
    layout->addWidget(m_caption);
    connect(&explorer, &Explorer::momentChanged, this, &Presentation::follow);
    connect(&explorer, &Explorer::selectionChanged, this, &Presentation::follow);
}

void Presentation::setActive(bool on)
{
    if (on == m_active)
        return;
    m_active = on;
    if (on)
        enter();
    else
        leave();
    Q_EMIT activeChanged(on);
}

void Presentation::enter()
{
    m_explorer.pause();
    m_docks = m_window.saveState(layoutVersion);
    m_states = m_window.windowState();
    hideChrome();
    const int pixels = letterPixels(m_window);
    m_head->setTextSize(pixels);
    m_caption->setStyleSheet(QStringLiteral("font-size: %1px").arg(pixels)); // a font would not outlive the change of colours
    m_caption->ensurePolished();
    m_caption->setFixedHeight(m_caption->fontMetrics().lineSpacing() * 2 + 12); // it must not jump
    m_head->show();
    m_caption->show();
    m_diagram.setStage(pixels / smallestLetter());
    m_window.setWindowState(m_states | Qt::WindowFullScreen);
    qApp->installEventFilter(this);
    m_diagram.setFocus();
    follow();
}

void Presentation::hideChrome()
{
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->hide();
    for (QToolBar *bar : m_window.findChildren<QToolBar *>())
        bar->hide();
    m_window.menuBar()->hide();
    m_window.statusBar()->hide();
    m_strips.clear();
    for (QFrame *strip : m_window.centralWidget()->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (strip == &m_diagram || strip == m_caption || !strip->isVisible())
            continue;
        m_strips += strip;
        strip->hide();
    }
}

void Presentation::leave()
{
    qApp->removeEventFilter(this);
    m_ring->hide();
    m_head->hide();
    m_caption->hide();
    m_diagram.setStage(1);
    for (QWidget *strip : m_strips)
        strip->show();
    m_window.menuBar()->show();
    m_window.statusBar()->show();
    m_window.setWindowState(m_states);
    m_window.restoreState(m_docks, layoutVersion);
}

// One event at a time

void Presentation::next()
{
    m_explorer.runUntil([setup = &m_explorer.setup()](const Trace &t, const Record &r) { return isReveal(*setup, t, r); });
}

void Presentation::previous()
{
    if (!m_explorer.backTo([setup = &m_explorer.setup()](const Trace &t, const Record &r) { return isReveal(*setup, t, r); }))
        m_explorer.toStart();
}

QString Presentation::caption() const { return m_caption->text(); }

/// Says the event that was revealed last.
void Presentation::follow()
{
    if (!m_active)
        return;
    const std::size_t shown = m_explorer.shownRecords();
    const Narrator narrator(m_explorer.setup(), m_explorer.trace());
    RecordId record = m_explorer.selected();
    if (!record.valid() || record.value >= shown)
        record = lastToTell(narrator, shown);
    if (!record.valid()) {
        m_caption->setText(m_explorer.title());
        return;
    }
    const QString full = toPlainText(narrator.sentence(record));
    const QRect room = m_caption->contentsRect().adjusted(0, 0, 0, 1000);
    const bool fits = m_caption->fontMetrics().boundingRect(room, Qt::TextWordWrap, full).height() <= m_caption->maximumHeight();
    m_caption->setText(fits ? full : narrator.headline(record));
}

// Clicker and mouse

bool Presentation::isMine(const QKeyEvent &event) const
{
    const int key = event.key();
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain
        && (contains(forwardKeys, key) || contains(backKeys, key) || key == Qt::Key_Escape || key == Qt::Key_Return
            || key == Qt::Key_Enter);
}

void Presentation::press(int key)
{
    if (contains(forwardKeys, key))
        next();
    else if (contains(backKeys, key))
        previous();
    else if (key == Qt::Key_Escape)
        setActive(false);
    else
        m_explorer.togglePlaying();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isMine(*static_cast<QKeyEvent *>(event)))
            event->accept();
        return event->isAccepted() && isMine(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress:
        if (!isMine(*static_cast<QKeyEvent *>(event)))
            break;
        press(static_cast<QKeyEvent *>(event)->key());
        return true;
    case QEvent::MouseMove:
        m_ring->moveTo(m_ring->parentWidget()->mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()));
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace teardown
