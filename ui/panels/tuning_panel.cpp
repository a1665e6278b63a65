#include "panels/tuning_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "controller/acts.h"
#include "panels/setting_row.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace teardown {

namespace {

constexpr std::array usualSettings{Setting::TcpFinTimeout, Setting::TcpSynRetries, Setting::TcpRetries2,
    Setting::TcpKeepaliveTime, Setting::TcpKeepaliveIntvl, Setting::TcpKeepaliveProbes};

} // namespace

TuningPanel::TuningPanel(Explorer &explorer, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_hosts(new QComboBox(this)),
      m_more(new QToolButton(this)),
      m_confirmation(new QLabel(this))
{
    setObjectName(QStringLiteral("tuningPanel"));
    m_hosts->setObjectName(QStringLiteral("tuningHost"));
    m_hosts->setAccessibleName(tr("Host to tune"));
    m_hosts->setToolTip(tr("Whose settings these are"));
    m_confirmation->setObjectName(QStringLiteral("tuningConfirmation"));
    m_confirmation->setWordWrap(true);
    m_confirmation->hide();
    m_more->setObjectName(QStringLiteral("allSettings"));
    m_more->setText(tr("All settings"));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);

    auto *area = new QScrollArea(this);
    auto *content = new QWidget(area);
    m_rowLayout = new QVBoxLayout(content);
    m_rowLayout->setContentsMargins(0, 0, 6, 0);
    m_rowLayout->addWidget(m_more);
    m_rowLayout->addStretch(1);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hosts);
    layout->addWidget(m_confirmation);
    layout->addWidget(area, 1);

    for (const Setting setting : usualSettings)
        addRow(setting, true);
    m_usual = m_rows.size();
    fillHosts();
    connect(m_more, &QToolButton::toggled, this, &TuningPanel::showAll);
    connect(m_hosts, &QComboBox::currentIndexChanged, this, [this] { showNode(node()); });
    connect(&explorer, &Explorer::runReplaced, this, &TuningPanel::fillHosts);
    connect(&explorer, &Explorer::momentChanged, this, &TuningPanel::follow);
    connect(&explorer, &Explorer::playbackChanged, this, &TuningPanel::follow);
    connect(&explorer, &Explorer::performed, this, &TuningPanel::confirm);
    connect(&explorer, &Explorer::accessChanged, this, [this, content] {
        content->setEnabled(!m_explorer.locked());
        content->setToolTip(m_explorer.locked() ? lockedReason() : QString());
    });
}

NodeId TuningPanel::node() const { return {static_cast<std::uint32_t>(std::max(m_hosts->currentIndex(), 0))}; }

void TuningPanel::fillHosts()
{
    {
        const QSignalBlocker quiet(m_hosts);
        m_hosts->clear();
        for (const NodeSpec &node : m_explorer.setup().nodes)
            m_hosts->addItem(QString::fromStdString(node.name));
    }
    m_confirmation->hide();
    const NodeId server = nodeWithRole(m_explorer.setup(), NodeRole::Server).value_or(NodeId{0});
    showNode(server);
}

void TuningPanel::showNode(NodeId node)
{
    {
        const QSignalBlocker quiet(m_hosts);
        m_hosts->setCurrentIndex(static_cast<int>(node.value));
    }
    for (SettingRow *row : m_rows)
        row->showNode(node);
}

void TuningPanel::addRow(Setting setting, bool withSlider)
{
    auto *row = new SettingRow(m_explorer, setting, withSlider, this);
    // The expander stands between the usual settings and the rest; the stretch is last.
    const int place = m_usual == 0 ? static_cast<int>(m_rows.size()) : m_rowLayout->count() - 1;
    m_rowLayout->insertWidget(place, row);
    m_rows.push_back(row);
}

void TuningPanel::showAll(bool all)
{
    m_more->setArrowType(all ? Qt::DownArrow : Qt::RightArrow);
    if (all && m_rows.size() == m_usual) {
        for (const SettingInfo &what : allSettings()) {
            if (std::find(usualSettings.begin(), usualSettings.end(), what.setting) == usualSettings.end())
                addRow(what.setting, false);
        }
        showNode(node());
    }
    for (std::size_t i = m_usual; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(all);
}

void TuningPanel::follow()
{
    if (!m_pace.due(m_explorer))
        return;
    for (SettingRow *row : m_rows) {
        if (row->isVisible())
            row->refresh();
    }
}

void TuningPanel::confirm(const Action &action)
{
    const auto *change = std::get_if<ChangeSetting>(&action.body);
    m_confirmation->setVisible(change != nullptr);
    if (!change)
        return;
    const SettingEffect effect = effectOf(m_explorer.world(), action.node, change->setting);
    const QString when = settingEffect(m_explorer.setup(), action.node, change->setting, effect, m_explorer.now());
    m_confirmation->setText(toRichText(tr("✓ %1 Effect: %2.").arg(actionDone(m_explorer.setup(), action), when)));
}

} // namespace teardown
