#include "panels/variant_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace teardown {

VariantBar::VariantBar(QWidget *parent) : QFrame(parent), m_variants(new QComboBox(this))
{
    setObjectName(QStringLiteral("variantBar"));
    m_variants->setObjectName(QStringLiteral("variants"));
    m_variants->setAccessibleName(tr("Variant of the scenario"));
    m_variants->setToolTip(tr("The same scenario with something changed; the run begins again"));
    m_variants->setFocusPolicy(Qt::TabFocus);
    m_variants->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variants->setMinimumContentsLength(20);
    auto *label = new QLabel(tr("&Variant"), this);
    label->setBuddy(m_variants);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(label);
    layout->addWidget(m_variants, 1);
    connect(m_variants, &QComboBox::activated, this, [this](int index) {
        const QString variant = m_variants->itemData(index).toString();
        const QSignalBlocker quiet(m_variants);
        m_variants->setCurrentIndex(m_open); // until it is really open
        Q_EMIT chosen(variant);
    });
    hide();
}

void VariantBar::setScenario(const Scenario &scenario)
{
    const QSignalBlocker quiet(m_variants);
    m_variants->clear();
    m_variants->addItem(tr("The scenario itself"), QString());
    for (const VariantName &variant : scenario.variants) {
        const QString name = QString::fromStdString(variant.name), title = QString::fromStdString(variant.title);
        m_variants->addItem(title.isEmpty() ? name : title, name);
    }
    m_open = std::max(m_variants->findData(QString::fromStdString(scenario.variant)), 0);
    m_variants->setCurrentIndex(m_open);
    setVisible(hasVariants());
}

QString VariantBar::neighbour(int step) const
{
    const int count = m_variants->count();
    return m_variants->itemData((m_open + step + count) % count).toString();
}

bool VariantBar::hasVariants() const { return m_variants->count() > 1; }

} // namespace teardown
