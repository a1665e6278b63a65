#include "models/event_model.h"

#include <QFontDatabase>
#include <QPalette>

#include "controller/walk.h"
#include "text/markup.h"
#include "text/rule_text.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int rowsStillActing = 200; // effects come soon after their cause

} // namespace

EventModel::EventModel(Explorer &explorer, QObject *parent) : QAbstractTableModel(parent), m_explorer(explorer)
{
    connect(&explorer, &Explorer::runReplaced, this, &EventModel::reset);
    connect(&explorer, &Explorer::traceChanged, this, [this] {
        if (m_explorer.recording().current() != m_branch)
            reset();
        else
            takeIn();
    });
    connect(&explorer, &Explorer::momentChanged, this, &EventModel::followMoment);
    reset();
}

void EventModel::reset()
{
    beginResetModel();
    m_narrator.reset();
    m_listed.clear();
    m_seen = 0;
    m_branch = m_explorer.recording().current();
    takeIn();
    m_shown = rowsShown();
    endResetModel();
}

/// Looks at the records that are new. Rows appear when the moment reaches them.
void EventModel::takeIn()
{
    const std::size_t known = m_explorer.trace().records.size();
    for (; m_seen < known; ++m_seen) {
        const RecordId id{static_cast<std::uint32_t>(m_seen)};
        if (m_everything || narrator().worthListing(id))
            m_listed.push_back(id);
    }
}

const Narrator &EventModel::narrator() const
{
    if (!m_narrator || m_narrated != &m_explorer.trace()) {
        m_narrated = &m_explorer.trace();
        m_narrator = std::make_unique<Narrator>(m_explorer.setup(), *m_narrated);
    }
    return *m_narrator;
}

int EventModel::rowsShown() const
{
    const RecordId end{static_cast<std::uint32_t>(m_explorer.shownRecords())};
    return static_cast<int>(std::lower_bound(m_listed.begin(), m_listed.end(), end) - m_listed.begin());
}

void EventModel::followMoment()
{
    const int shown = rowsShown();
    if (shown > m_shown) {
        beginInsertRows({}, m_shown, shown - 1);
        m_shown = shown;
        endInsertRows();
    } else if (shown < m_shown) {
        beginRemoveRows({}, shown, m_shown - 1);
        m_shown = shown;
        endRemoveRows();
    }
    // What is shown may have had an effect since, or, going back, none yet.
    if (m_shown > 0)
        Q_EMIT dataChanged(index(std::max(0, m_shown - rowsStillActing), EffectColumn), index(m_shown - 1, EffectColumn));
}

void EventModel::setEverything(bool everything)
{
    m_everything = everything;
    reset();
}

int EventModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

int EventModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

RecordId EventModel::recordAt(int row) const
{
    return row >= 0 && row < m_shown ? m_listed[static_cast<std::size_t>(row)] : RecordId{};
}

int EventModel::rowOf(RecordId record) const
{
    if (!record.valid())
        return -1;
    if (!m_everything)
        record = origin(m_explorer.trace(), record);
    const auto last = m_listed.begin() + m_shown;
    return static_cast<int>(std::upper_bound(m_listed.begin(), last, record) - m_listed.begin()) - 1;
}

QString EventModel::text(RecordId record, int column) const
{
    switch (column) {
    case TimeColumn: return timeText(m_explorer.trace()[record].time);
    case WhereColumn: return narrator().where(record);
    case WhatColumn: return narrator().headline(record);
    case DetailColumn: return narrator().detail(record);
    case EffectColumn: return narrator().effect(record, m_explorer.now());
    case RuleColumn: return ruleReference(m_explorer.trace()[record].rule);
    default: return {};
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const RecordId record = recordAt(index.row());
    if (!record.valid())
        return {};
    if (role == Qt::DisplayRole)
        return text(record, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return toPlainText(narrator().sentence(record));
    if (role == Qt::FontRole && (index.column() == TimeColumn || index.column() == DetailColumn))
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::FontRole && index.column() == WhatColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("time");
    case WhereColumn: return tr("where");
    case WhatColumn: return tr("what");
    case DetailColumn: return tr("detail");
    case EffectColumn: return tr("effect");
    case RuleColumn: return tr("rule");
    default: return {};
    }
}

} // namespace teardown
