#include "packets/cable_fields.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace teardown {

CableFields::CableFields(Explorer &explorer, CableId cable, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    const auto addField = [&](int row, const QString &name, const QString &words) {
        auto *field = new QLineEdit(this);
        field->setObjectName(name);
        field->setAccessibleName(words);
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        layout->addWidget(label, row, 0);
        layout->addWidget(field, row, 1);
        connect(field, &QLineEdit::returnPressed, this, &CableFields::go);
        return field;
    };
    QLineEdit *delay = addField(0, QStringLiteral("cardDelay"), tr("Delay each way"));
    QLineEdit *loss = addField(1, QStringLiteral("cardLoss"), tr("Loss in per cent"));
    auto *button = new QPushButton(tr("Change it"), this);
    button->setObjectName(QStringLiteral("cardChange"));
    connect(button, &QPushButton::clicked, this, &CableFields::go);
    layout->addWidget(button, 0, 2, 2, 1);
    auto *message = new QLabel(this);
    message->setObjectName(QStringLiteral("cardMessage"));
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    message->setMinimumHeight(3 * message->fontMetrics().lineSpacing()); // the card keeps its size while one writes
    layout->addWidget(message, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    m_form = new CableForm(explorer, {delay, loss, button, message}, this);
    m_form->setCable(cable);
}

void CableFields::go()
{
    if (m_form->go())
        Q_EMIT done();
}

} // namespace teardown
