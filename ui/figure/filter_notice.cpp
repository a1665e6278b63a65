#include "figure/filter_notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace teardown {

FilterNotice::FilterNotice(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("filterNotice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *all = new QPushButton(tr("Show all"), this);
    all->setObjectName(QStringLiteral("showAll"));
    all->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 8, 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(all);
    connect(all, &QPushButton::clicked, this, &FilterNotice::showAllWanted);
    hide();
}

void FilterNotice::say(const QStringList &hidden)
{
    m_text->setText(tr("Hidden (%n): %1", nullptr, static_cast<int>(hidden.size())).arg(hidden.join(QStringLiteral(", "))));
    setVisible(!hidden.isEmpty());
}

QString FilterNotice::text() const { return m_text->text(); }

} // namespace teardown
