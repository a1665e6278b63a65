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
      m_name(new QLabel(this)),
      m_value(new QSpinBox(this)),
      m_reset(new QToolButton(this)),
      m_override(new QLabel(this)),
      m_effect(new QLabel(this)),
      m_layout(new QGridLayout(this))
{
    const SettingInfo &what = info(setting);
    const QString name = QString::fromUtf8(what.shortName.data(), std::ssize(what.shortName));
    const QString help = toPlainText(settingHelp(setting));
    setObjectName(name);
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
    m_name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_name->setBuddy(m_value);
    m_name->setObjectName(objectName() + QStringLiteral("-name"));
    m_override->setObjectName(objectName() + QStringLiteral("-override"));
    m_override->setWordWrap(true);
    m_override->hide();
    m_value->setKeyboardTracking(false); // a half-typed number is no act
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFocusPolicy(Qt::StrongFocus);
    m_value->installEventFilter(this);
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    m_effect->setWordWrap(true);
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_name->setMinimumWidth(1); // the row decides where it stands
    m_layout->setContentsMargins(0, 2, 0, 4);
    m_layout->setVerticalSpacing(1);
    m_layout->setColumnStretch(0, 1);
    arrange();
    if (withSlider) {
        m_slider = new QSlider(Qt::Horizontal, this);
        m_slider->setObjectName(objectName() + QStringLiteral("-slider"));
        m_slider->setAccessibleName(objectName());
        m_slider->setRange(0, sliderSteps);
        m_slider->setTracking(false); // one act when it is let go
        m_slider->installEventFilter(this);
        m_layout->addWidget(m_slider, 2, 0, 1, 3);
        connect(m_slider, &QSlider::valueChanged, this, [this](int position) { request(valueOf(position)); });
    }
    m_layout->addWidget(m_override, 3, 0, 1, 3);
    m_layout->addWidget(m_effect, 4, 0, 1, 3);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) { request(value); });
    connect(m_reset, &QToolButton::clicked, this, [this] { request(defaultValue()); });
}

/// The value stands beside the name, or below it where the panel is narrow.
void SettingRow::arrange()
{
    const int beside = m_name->sizeHint().width() + m_value->sizeHint().width() + m_reset->sizeHint().width()
        + 2 * m_layout->horizontalSpacing();
    const bool narrow = width() < beside;
    m_layout->addWidget(m_name, 0, 0, 1, narrow ? 3 : 1);
    m_layout->addWidget(m_value, narrow ? 1 : 0, 1);
    m_layout->addWidget(m_reset, narrow ? 1 : 0, 2);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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

const Profile &SettingRow::system() const { return profile(m_explorer.setup().nodes[m_node.value].profile); }

const Field &SettingRow::field() const { return system().field(m_setting); }

std::int64_t SettingRow::defaultValue() const { return field().value; }

/// Name, unit and range are those of the host's system.
void SettingRow::takeSystem()
{
    const QSignalBlocker quiet(m_value);
    const std::string_view own = field().shortName();
    const QString name = own.empty() ? objectName() : QString::fromUtf8(own.data(), std::ssize(own));
    m_name->setText(name);
    m_value->setAccessibleName(name);
    m_value->setRange(asInt(field().minimum), asInt(field().maximum));
    const QString unit = unitText(field().unit);
    m_value->setSuffix(unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
    const bool tunable = field().access == Access::Tunable;
    for (QWidget *widget : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_slider)}) {
        if (widget)
            widget->setEnabled(tunable);
    }
    m_value->setVisible(field().access != Access::Absent);
    m_reset->setVisible(tunable);
    arrange();
    setToolTip(toPlainText(settingHelp(m_setting)) + QStringLiteral("\n\n") + fieldText(system(), m_setting));
}

// The slider is logarithmic and ends at four times the default, where a number is better typed.

double SettingRow::sliderTop() const
{
    const auto top = static_cast<double>(std::min(field().maximum, std::max<std::int64_t>(defaultValue(), 5) * 4));
    return std::log1p(std::max(top - static_cast<double>(field().minimum), 1.0));
}

int SettingRow::sliderOf(std::int64_t value) const
{
    const double above = static_cast<double>(value - field().minimum);
    return static_cast<int>(std::lround(std::min(std::log1p(std::max(above, 0.0)) / sliderTop(), 1.0) * sliderSteps));
}

std::int64_t SettingRow::valueOf(int slider) const
{
    const double above = std::expm1(static_cast<double>(slider) / sliderSteps * sliderTop());
    return field().minimum + std::llround(above);
}

void SettingRow::request(std::int64_t value)
{
    if (value != settingOf(m_explorer.world(), m_node, m_setting))
        m_explorer.perform({m_node, ChangeSetting{m_setting, value, system().id}});
    refresh(); // if it was refused, the old value stands again
}

void SettingRow::showNode(NodeId node)
{
    m_node = node;
    takeSystem();
    refresh();
}

QString SettingRow::absenceText() const
{
    const QString title = QString::fromUtf8(system().title.data(), std::ssize(system().title));
    return field().access == Access::Absent ? tr("%1 has nothing like it").arg(title) : tr("compiled into %1").arg(title);
}

/// The mark of a person's own value, and what a value comes to that is not in seconds.
void SettingRow::showOverride(std::int64_t value)
{
    const QString text = field().access == Access::Absent ? QString() : overrideText(system(), m_setting, value);
    m_override->setText(text);
    m_override->setVisible(!text.isEmpty());
    QFont font = m_name->font();
    font.setBold(value != defaultValue());
    m_name->setFont(font);
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
    m_reset->setToolTip(tr("Back to the default, %1").arg(settingValueText(system(), m_setting, defaultValue())));
    showOverride(value);
    const SettingEffect effect = effectOf(m_explorer.world(), m_node, m_setting);
    const QString text = field().access == Access::Tunable
        ? toRichText(settingEffect(m_explorer.setup(), m_node, m_setting, effect, m_explorer.now()))
        : absenceText();
    if (text != m_effect->text())
        m_effect->setText(text);
}

} // namespace teardown
