#include "panels/transport_bar.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include "panels/scrub_bar.h"
#include "panels/transport_icon.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace teardown {

namespace {

constexpr qint64 nameEveryMs = 1000;
constexpr int mostBranchWidth = 240, narrowBranchWidth = 90;
constexpr int roomToMove = 40; // of the run's bar, more than it must have

} // namespace

bool worthOffering(const Recording &recording, std::size_t branch)
{
    const auto &all = recording.branches();
    if (branch == recording.current())
        return true;
    const Trace &trace = all[branch].trace;
    return std::none_of(all.begin(), all.end(), [&](const Branch &other) {
        return other.parent == branch && (trace.records.empty() || trace.records.back().time <= other.forkedAt);
    });
}

TransportBar::TransportBar(Explorer &explorer, const CommandSet &commands, QWidget *parent)
    : QToolBar(tr("Playback"), parent),
      m_explorer(explorer),
      m_play(commands.action(QStringLiteral("play"))),
      m_speed(new QComboBox(this)),
      m_time(new QLabel(this)),
      m_skip(commands.action(QStringLiteral("skip-idle"))),
      m_branches(new QComboBox(this))
{
    setObjectName(QStringLiteral("transportBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    addTransport(commands);
    addSpeed();
    addAction(m_skip);
    m_time->setObjectName(QStringLiteral("timeLabel"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setBold(true);
    m_time->setFont(font);
    m_time->setAlignment(Qt::AlignCenter);
    m_time->setContentsMargins(10, 0, 10, 0);
    m_time->setMinimumWidth(QFontMetrics(font).horizontalAdvance(QStringLiteral("t = 000.000 s")) + 20);
    m_timePlace = addWidget(m_time);
    addWidget(new ScrubBar(explorer, this));
    addBranches();
    connect(&explorer, &Explorer::playbackChanged, this, &TransportBar::followPlayback);
    connect(&explorer, &Explorer::momentChanged, this, &TransportBar::followMoment);
    connect(&explorer, &Explorer::branchesChanged, this, &TransportBar::followBranches);
    followPlayback();
    followMoment();
    followBranches();
}

void TransportBar::insertActs(QWidget *button)
{
    m_afterSkip = insertSeparator(m_timePlace);
    insertWidget(m_timePlace, button);
}

/// What all of it takes at least.
int TransportBar::wholeWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + roomToMove;
    for (const QAction *action : actions()) {
        if (const QWidget *widget = widgetForAction(const_cast<QAction *>(action)))
            width += widget->minimumSizeHint().width() + layout()->spacing();
    }
    return width;
}

/// Where there is no room for everything, the run and its time must not be what goes: the rest has a key and a menu.
void TransportBar::fit()
{
    if (!m_narrow)
        m_wholeWidth = wholeWidth();
    setNarrow(width() < m_wholeWidth);
}

void TransportBar::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow)
            removeAction(m_skip);
        else
            insertAction(m_afterSkip, m_skip);
    }
    m_branches->setMaximumWidth(narrow ? narrowBranchWidth : mostBranchWidth);
    m_branchPlace->setVisible(!narrow || m_branches->count() > 1);
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void TransportBar::addTransport(const CommandSet &commands)
{
    std::array<std::pair<const char *, TransportIcon>, 5> buttons{
        {{"to-start", TransportIcon::ToStart}, {"step-back", TransportIcon::StepBack}, {"play", TransportIcon::Play},
            {"step-forward", TransportIcon::StepForward}, {"to-end", TransportIcon::ToEnd}}};
    if (isRightToLeft()) // the bar of time beside them runs from left to right in every language
        std::reverse(buttons.begin(), buttons.end());
    for (const auto &[name, icon] : buttons) {
        QAction *action = commands.action(QLatin1String(name));
        action->setIcon(transportIcon(icon));
        addAction(action);
        QWidget *button = widgetForAction(action);
        button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
        button->setFocusPolicy(Qt::TabFocus);
    }
    addSeparator();
}

void TransportBar::addSpeed()
{
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Simulated seconds for each second on the clock"));
    for (const double speed : playbackSpeeds())
        m_speed->addItem(speedText(speed), speed);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_explorer.setSpeed(m_speed->itemData(index).toDouble()); });
    addWidget(m_speed);
}

void TransportBar::addBranches()
{
    m_branches->setObjectName(QStringLiteral("branches"));
    m_branches->setAccessibleName(tr("Line of history"));
    m_branches->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_branches->setMaximumWidth(mostBranchWidth);
    connect(
        m_branches, &QComboBox::activated, this, [this](int index) { m_explorer.switchTo(m_branches->itemData(index).toInt()); });
    m_branchPlace = addWidget(m_branches);
}

void TransportBar::followPlayback()
{
    m_play->setIcon(transportIcon(m_explorer.playing() ? TransportIcon::Pause : TransportIcon::Play));
    const QSignalBlocker quiet(m_speed);
    m_speed->setCurrentIndex(m_speed->findData(m_explorer.speed()));
    followMoment(); // stopping is worth a word
}

/// A screen reader is told of every change of the name: it hears the time when it stands still, and while it runs once a second.
void TransportBar::followMoment()
{
    m_time->setText(QStringLiteral("t = ") + timeText(m_explorer.now()));
    if (m_time->accessibleName() == m_time->text()
        || (m_explorer.playing() && m_named.isValid() && m_named.elapsed() < nameEveryMs))
        return;
    m_named.start();
    m_time->setAccessibleName(m_time->text()); // while there is one, a change of the text is no news
}

void TransportBar::followBranches()
{
    const QSignalBlocker quiet(m_branches);
    const Recording &recording = m_explorer.recording();
    m_branches->clear();
    for (std::size_t i = 0; i < recording.branches().size(); ++i) {
        if (!worthOffering(recording, i))
            continue;
        const QString name = QString::fromStdString(recording.branches()[i].name);
        m_branches->addItem(name, static_cast<int>(i));
        m_branches->setItemData(m_branches->count() - 1, name, Qt::ToolTipRole);
        if (i == recording.current())
            m_branches->setCurrentIndex(m_branches->count() - 1);
    }
    m_branchPlace->setEnabled(m_branches->count() > 1); // the box follows its place in the bar
    m_branches->setToolTip(m_branches->count() > 1
            ? tr("Lines of history: what happened with and without your acts")
            : tr("There is one line of history. Do something, and the one without it stays here."));
    fit();
}

} // namespace teardown
