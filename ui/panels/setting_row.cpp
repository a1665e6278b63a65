#include "panels/setting_row.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include "text/markup.h"
#include "text/spelling.h"
#include "text/words.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace teardown {

namespace {

constexpr int sliderSteps = 200;

int asInt(std::int64_t value) { return static_cast<int>(std::clamp<std::int64_t>(value, INT_MIN, INT_MAX)); }

} // namespace

SettingRow::SettingRow(Explorer &explorer, Setting setting, bool withSlider, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_setting(setting),
      m_value(new QSpinBox(this)),
      m_reset(new QToolButton(this)),
      m_effect(new QLabel(this))
{
    const SettingInfo &what = info(setting);
    const QString name = QString::fromUtf8(what.shortName.data(), std::ssize(what.shortName));
    const QString help = toPlainText(settingHelp(setting));
    setObjectName(name);
    setToolTip(help);
    m_value->setObjectName(name + QStringLiteral("-value"));
    m_value->setAccessibleName(name);
    m_value->setAccessibleDescription(help);
    m_reset->setObjectName(name + QStringLiteral("-reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    m_effect->setObjectName(name + QStringLiteral("-effect"));
    buildFields(withSlider);
}

void SettingRow::buildFields(bool withSlider)
{
    auto *name = new QLabel(objectName(), this);
    name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    name->setBuddy(m_value);
    m_value->setRange(asInt(info(m_setting).minimum), asInt(info(m_setting).maximum));
    if (const QString unit = settingUnit(m_setting); !unit.isEmpty())
        m_value->setSuffix(QLatin1Char(' ') + unit);
    m_value->setKeyboardTracking(false); // a half-typed number is no act
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFocusPolicy(Qt::StrongFocus);
    m_value->installEventFilter(this);
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    m_effect->setWordWrap(true);
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setVerticalSpacing(1);
    layout->addWidget(name, 0, 0);
    layout->addWidget(m_value, 0, 1);
    layout->addWidget(m_reset, 0, 2);
    layout->setColumnStretch(0, 1);
    if (withSlider) {
        m_slider = new QSlider(Qt::Horizontal, this);
        m_slider->setObjectName(objectName() + QStringLiteral("-slider"));
        m_slider->setAccessibleName(objectName());
        m_slider->setRange(0, sliderSteps);
        m_slider->setTracking(false); // one act when it is let go
        m_slider->installEventFilter(this);
        layout->addWidget(m_slider, 1, 0, 1, 3);
        connect(m_slider, &QSlider::valueChanged, this, [this](int position) { request(valueOf(position)); });
    }
    layout->addWidget(m_effect, 2, 0, 1, 3);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) { request(value); });
    connect(m_reset, &QToolButton::clicked, this, [this] { request(defaultValue()); });
}

/// The wheel scrolls the panel; it changes a value only where the person is at work.
bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

std::int64_t SettingRow::defaultValue() const
{
    return profile(m_explorer.setup().nodes[m_node.value].profile).defaults[m_setting];
}

// The slider is logarithmic and ends at four times the default, where a number is better typed.

double SettingRow::sliderTop() const
{
    const auto top = static_cast<double>(std::min(info(m_setting).maximum, std::max<std::int64_t>(defaultValue(), 5) * 4));
    return std::log1p(std::max(top - static_cast<double>(info(m_setting).minimum), 1.0));
}

int SettingRow::sliderOf(std::int64_t value) const
{
    const double above = static_cast<double>(value - info(m_setting).minimum);
    return static_cast<int>(std::lround(std::min(std::log1p(std::max(above, 0.0)) / sliderTop(), 1.0) * sliderSteps));
}

std::int64_t SettingRow::valueOf(int slider) const
{
    const double above = std::expm1(static_cast<double>(slider) / sliderSteps * sliderTop());
    return info(m_setting).minimum + std::llround(above);
}

void SettingRow::request(std::int64_t value)
{
    if (value != settingOf(m_explorer.world(), m_node, m_setting))
        m_explorer.perform({m_node, ChangeSetting{m_setting, value}});
    refresh(); // if it was refused, the old value stands again
}

void SettingRow::showNode(NodeId node)
{
    m_node = node;
    refresh();
}

void SettingRow::refresh()
{
    const std::int64_t value = settingOf(m_explorer.world(), m_node, m_setting);
    if (!m_value->hasFocus() || m_value->value() != asInt(value)) {
        const QSignalBlocker quiet(m_value);
        m_value->setValue(asInt(value));
    }
    if (m_slider && !m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(sliderOf(value));
    }
    m_reset->setEnabled(value != defaultValue());
    m_reset->setToolTip(tr("Back to the default, %1").arg(settingValueText(m_setting, defaultValue())));
    const SettingEffect effect = effectOf(m_explorer.world(), m_node, m_setting);
    const QString text = toRichText(settingEffect(m_explorer.setup(), m_node, m_setting, effect, m_explorer.now()));
    if (text != m_effect->text())
        m_effect->setText(text);
}

} // namespace teardown
