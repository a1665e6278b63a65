#include "panels/tcpdump_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include "formats/tcpdump.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

TcpdumpPanel::TcpdumpPanel(Explorer &explorer, QWidget *parent)
    : ListingPanel(explorer, QStringLiteral("tcpdumpPanel"), tr("What tcpdump prints"), parent),
      m_place(new QComboBox(this)),
      m_form(new QComboBox(this))
{
    m_place->setObjectName(QStringLiteral("tcpdumpPlace"));
    m_place->setAccessibleName(tr("Capture point"));
    m_place->setToolTip(tr("Where tcpdump runs: it sees what leaves and enters there"));
    m_form->setObjectName(QStringLiteral("tcpdumpForm"));
    m_form->setAccessibleName(tr("Form"));
    m_form->addItem(tr("as of today"), false);
    m_form->addItem(tr("classic, as in books"), true);
    addChoice(m_place);
    addChoice(m_form);
    m_absolute = addSwitch(
        QStringLiteral("tcpdumpAbsolute"), tr("absolute numbers"), tr("Sequence numbers as they are on the wire (tcpdump -S)"));
    m_names = addSwitch(QStringLiteral("tcpdumpNames"), tr("names"), tr("Names of hosts instead of addresses"));
    m_onlyTcp = addSwitch(QStringLiteral("tcpdumpOnlyTcp"), tr("only TCP"), tr("Leave out ARP and ICMP (the filter “tcp”)"));
    fillPlaces();
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(&explorer, &Explorer::runReplaced, this, &TcpdumpPanel::fillPlaces);
}

QCheckBox *TcpdumpPanel::addSwitch(const QString &name, const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setToolTip(tip);
    connect(box, &QCheckBox::toggled, this, [this] { refresh(); });
    addChoice(box);
    return box;
}

/// Hosts as a whole, and where one has several interfaces each of them too.
void TcpdumpPanel::fillPlaces()
{
    const QSignalBlocker quiet(m_place);
    const QString before = m_place->currentText();
    m_place->clear();
    const std::vector<NodeSpec> &nodes = explorer().setup().nodes;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        const QString host = nodeName(explorer().setup(), NodeId{i});
        m_place->addItem(host, QVariantList{i, QString()});
        for (const InterfaceSpec &interface : nodes[i].interfaces) {
            const QString name = QString::fromStdString(interface.name);
            if (nodes[i].interfaces.size() > 1)
                m_place->addItem(tr("%1, only %2").arg(host, name), QVariantList{i, name});
        }
    }
    m_place->setCurrentIndex(std::max(m_place->findText(before), 0));
}

QString TcpdumpPanel::listing() const
{
    const QVariantList place = m_place->currentData().toList();
    TcpdumpOptions options;
    options.node = NodeId{place.value(0).toUInt()};
    if (const QString interface = place.value(1).toString(); !interface.isEmpty())
        options.interface = interface.toStdString();
    options.classic = m_form->currentData().toBool();
    options.absoluteNumbers = m_absolute->isChecked();
    options.names = m_names->isChecked();
    options.onlyTcp = m_onlyTcp->isChecked();
    options.until = explorer().now();
    return QString::fromStdString(tcpdumpText(explorer().setup(), explorer().trace(), options));
}

} // namespace teardown
