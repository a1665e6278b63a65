#include "panels/waiting_panel.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "models/waiting_table.h"
#include "panels/quiet_table.h"

namespace teardown {

WaitingPanel::WaitingPanel(Explorer &explorer, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_forecaster(explorer),
      m_first(new QLabel(this)),
      m_table(new QTableView(this)),
      m_model(new SnapshotModel(this))
{
    setObjectName(QStringLiteral("waitingPanel"));
    m_first->setObjectName(QStringLiteral("firstNotice"));
    m_first->setContentsMargins(8, 4, 8, 4);
    m_first->setTextFormat(Qt::PlainText);
    m_first->setWordWrap(true);
    m_first->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("timerTable"));
    m_table->setAccessibleName(tr("What everything waits for, and who will notice"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    letWrap(*m_table);
    setFocusProxy(m_table);
    new ColumnFitter(*m_table);
    m_model->show(whoWaits(m_explorer, m_forecaster));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_first);
    layout->addWidget(m_table, 1);
    connect(&explorer, &Explorer::momentChanged, this, &WaitingPanel::follow);
    connect(&explorer, &Explorer::playbackChanged, this, &WaitingPanel::follow);
    connect(&m_forecaster, &Forecaster::changed, this, &WaitingPanel::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { select(current.row()); });
}

void WaitingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WaitingPanel::follow()
{
    if (isVisible() && m_pace.due(m_explorer))
        refresh();
}

void WaitingPanel::refresh()
{
    m_forecaster.want();
    m_model->show(whoWaits(m_explorer, m_forecaster));
    m_first->setText(whoNoticesFirst(m_explorer, m_forecaster));
}

/// A row that vanishes moves the current one by itself; that is no choice of the person.
void WaitingPanel::select(int row)
{
    const RecordId record = m_model->recordAt(row);
    if (m_table->hasFocus() && record.valid())
        m_explorer.select(record);
}

QString WaitingPanel::text() const { return m_first->text() + QLatin1Char('\n') + m_model->text(); }

} // namespace teardown
