#include "panels/message_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace teardown {

MessageStrip::MessageStrip(const QString &name, QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(name + QStringLiteral("Close"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageStrip::say(Kind kind, const QString &richText)
{
    m_text->setText(kind == Kind::Error ? QStringLiteral("<b>⚠</b> ") + richText : richText);
    m_text->setAccessibleName(
        (kind == Kind::Error ? tr("Error: %1") : tr("Hints: %1")).arg(QTextDocumentFragment::fromHtml(richText).toPlainText()));
    show();
}

QString MessageStrip::text() const { return m_text->text(); }

} // namespace teardown
