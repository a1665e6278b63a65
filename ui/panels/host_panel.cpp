#include "panels/host_panel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "formats/host_view.h"
#include "text/words.h"

namespace teardown {

HostPanel::HostPanel(Explorer &explorer, QWidget *parent)
    : ListingPanel(explorer, QStringLiteral("hostPanel"), tr("What the tools on a host print"), parent),
      m_host(new QComboBox(this)),
      m_view(new QComboBox(this))
{
    m_host->setObjectName(QStringLiteral("hostPanelHost"));
    m_host->setAccessibleName(tr("Host"));
    m_view->setObjectName(QStringLiteral("hostPanelView"));
    m_view->setAccessibleName(tr("Tool"));
    for (const HostViewInfo &info : hostViews())
        m_view->addItem(QString::fromUtf8(info.command.data(), std::ssize(info.command)), static_cast<int>(info.view));
    addChoice(m_host);
    addChoice(m_view);
    fillHosts();
    connect(m_host, &QComboBox::currentIndexChanged, this, [this] {
        offerViews();
        refresh();
    });
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(&explorer, &Explorer::runReplaced, this, &HostPanel::fillHosts);
}

void HostPanel::choose(NodeId node, HostView view)
{
    m_host->setCurrentIndex(static_cast<int>(node.value));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(view)));
    offerViews();
    refresh();
}

/// The choice is kept by name from run to run.
void HostPanel::fillHosts()
{
    const QSignalBlocker quiet(m_host);
    const QString before = m_host->currentText();
    m_host->clear();
    for (std::uint32_t i = 0; i < explorer().setup().nodes.size(); ++i)
        m_host->addItem(nodeName(explorer().setup(), NodeId{i}));
    m_host->setCurrentIndex(std::max(m_host->findText(before), 0));
    offerViews();
}

/// What the host does not have is greyed and says why.
void HostPanel::offerViews()
{
    auto *items = qobject_cast<QStandardItemModel *>(m_view->model());
    const NodeId node{static_cast<std::uint32_t>(m_host->currentIndex())};
    for (int i = 0; i < m_view->count(); ++i) {
        const bool offered = offers(explorer().world(), node, static_cast<HostView>(m_view->itemData(i).toInt()));
        items->item(i)->setEnabled(offered);
        items->item(i)->setToolTip(offered ? QString() : tr("%1 has nothing that it could show.").arg(m_host->currentText()));
    }
    if (items->item(m_view->currentIndex())->isEnabled())
        return;
    for (int i = 0; i < m_view->count(); ++i) {
        if (items->item(i)->isEnabled())
            return m_view->setCurrentIndex(i);
    }
}

QString HostPanel::listing() const
{
    const NodeId node{static_cast<std::uint32_t>(m_host->currentIndex())};
    World world = explorer().world();
    world.now = explorer().now(); // its clock stands still while nothing happens; timers count down from this moment
    if (!poweredOn(world, node))
        return tr("%1 is off.").arg(nodeName(explorer().setup(), node));
    const auto view = static_cast<HostView>(m_view->currentData().toInt());
    return QString::fromStdString(hostViewText(view, world, explorer().trace(), node));
}

} // namespace teardown
