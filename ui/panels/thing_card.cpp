#include "panels/thing_card.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace teardown {

namespace {

constexpr int widest = 440;

/// The text of a menu entry without the mark of its letter.
QString withoutMark(QString text) { return text.remove(QLatin1Char('&')); }

} // namespace

ThingCard::ThingCard(const ThingDetails &details, const QString &more, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("thingCard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(details.title);
    setAccessibleDescription(details.lines.join(QLatin1Char('\n')));
    auto *layout = m_layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    addText(layout, details);
    m_formsAt = layout->count();
    if (!more.isEmpty()) {
        auto *button = new QPushButton(tr("Show in “%1”").arg(more), this);
        button->setObjectName(QStringLiteral("cardMore"));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            Q_EMIT moreWanted();
            close();
        });
    }
    for (QAction *action : actions)
        addAct(layout, action);
}

void ThingCard::addText(QVBoxLayout *layout, const ThingDetails &details)
{
    auto *title = new QLabel(details.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *lines = new QLabel(details.lines.join(QLatin1Char('\n')), this);
    lines->setObjectName(QStringLiteral("cardLines"));
    for (QLabel *label : {title, lines}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(widest);
        layout->addWidget(label);
    }
    const QFontMetrics metrics(lines->font());
    int width = 220;
    for (const QString &line : details.lines + QStringList{details.title})
        width = std::max(width, metrics.horizontalAdvance(line) + 24);
    lines->setMinimumWidth(std::min(width, widest));
}

/// What has no effect now looks grey, and still answers: with the reason.
void ThingCard::addAct(QVBoxLayout *layout, QAction *action)
{
    const bool usable = action->isEnabled();
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = withoutMark(action->text());
    auto *button = new QPushButton(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key), this);
    button->setObjectName(QStringLiteral("card-") + action->objectName());
    button->setFlat(true);
    button->setStyleSheet(QStringLiteral("text-align: left"));
    button->setToolTip(action->statusTip());
    button->setAccessibleDescription(action->statusTip());
    if (!usable) {
        QPalette grey = button->palette();
        grey.setColor(QPalette::ButtonText, grey.color(QPalette::PlaceholderText));
        button->setPalette(grey);
    }
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action, usable] {
        if (usable)
            action->trigger();
        else
            Q_EMIT refused(action->statusTip());
        if (usable)
            close();
    });
}

void ThingCard::addForm(QWidget *form)
{
    m_layout->insertWidget(m_formsAt++, form);
    if (!m_first)
        m_first = form;
    QWidget *before = nullptr;
    for (QWidget *part : form->findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus)
            before = part;
    for (QPushButton *button : findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        setTabOrder(before, button);
        before = button;
    }
}

void ThingCard::popUp(QPoint globalPosition)
{
    adjustSize();
    const QRect free = screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), free.left(), std::max(free.left(), free.right() - width())),
        std::clamp(globalPosition.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    show();
    if (auto *field = m_first ? m_first->findChild<QLineEdit *>() : nullptr)
        field->setFocus(Qt::PopupFocusReason);
    else if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace teardown
