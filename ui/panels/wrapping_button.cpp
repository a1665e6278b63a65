#include "panels/wrapping_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace teardown {

namespace {

constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int highest = 10'000;

} // namespace

WrappingButton::WrappingButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton); // a fixed height is that of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingButton::margins() const { return QPushButton::sizeHint() - fontMetrics().size(Qt::TextShowMnemonic, text()); }

QSize WrappingButton::sizeHint() const { return QPushButton::sizeHint(); }

QSize WrappingButton::minimumSizeHint() const
{
    int longest = 0;
    for (const QString &word : text().split(QLatin1Char(' ')))
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return {longest + margins().width(), QPushButton::sizeHint().height()};
}

int WrappingButton::heightForWidth(int width) const
{
    const QSize around = margins();
    const QRect room(0, 0, std::max(1, width - around.width()), highest);
    return fontMetrics().boundingRect(room, flags, text()).height() + around.height();
}

void WrappingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QSize around = margins();
    const QRect room = rect().adjusted(around.width() / 2, 0, -around.width() / 2, 0);
    style()->drawItemText(&painter, room, flags, palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace teardown
