#include "panels/listing_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace teardown {

namespace {

constexpr qint64 longMs = 50; ///< so long may making a text hold up a seek
constexpr int restMs = 150;   ///< a moment that stays so long has come to rest

} // namespace

ListingPanel::ListingPanel(Explorer &explorer, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_choices(new QHBoxLayout),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(name);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QToolButton(this);
    copy->setObjectName(name + QStringLiteral("Copy"));
    copy->setText(tr("Copy all"));
    copy->setToolTip(tr("Copy the whole text"));
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    m_choices->setContentsMargins(8, 3, 8, 3);
    m_choices->addStretch(1);
    m_choices->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_choices);
    layout->addWidget(m_text, 1);
    m_late.setSingleShot(true);
    m_late.setInterval(restMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
        if (isVisible()) // else it is made when it is looked at
            refresh();
    });
    connect(&explorer, &Explorer::momentChanged, this, &ListingPanel::follow);
    connect(&explorer, &Explorer::playbackChanged, this, &ListingPanel::follow);
}

void ListingPanel::addChoice(QWidget *widget) { m_choices->insertWidget(m_choices->count() - 2, widget); }

void ListingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ListingPanel::follow()
{
    if (!isVisible())
        return;
    const qint64 pause = std::max<qint64>(100, 10 * m_costMs);
    if (m_explorer.playing() && m_since.isValid() && m_since.elapsed() < pause)
        return;
    if (m_costMs <= longMs)
        return refresh();
    m_text->setEnabled(false);
    m_late.start();
}

void ListingPanel::refresh()
{
    QElapsedTimer took;
    took.start();
    m_late.stop();
    m_text->setEnabled(true);
    show(listing());
    m_costMs = took.elapsed();
    m_since.start();
}

/// What is marked stays marked as long as the text only grows; who reads the end goes on to see the end.
void ListingPanel::show(const QString &text)
{
    const QString before = m_text->toPlainText();
    if (text == before)
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum() && bar->maximum() > 0;
    const int place = bar->value();
    if (!before.isEmpty() && text.startsWith(before)) {
        QTextCursor end(m_text->document());
        end.movePosition(QTextCursor::End);
        end.insertText(text.mid(before.size()));
    } else {
        m_text->setPlainText(text);
    }
    bar->setValue(atEnd ? bar->maximum() : place);
}

QString ListingPanel::text() const { return m_late.isActive() ? listing() : m_text->toPlainText(); }

} // namespace teardown
