#include "models/call_model.h"

#include "text/words.h"

#include <algorithm>

namespace teardown {

CallModel::CallModel(Explorer &explorer, QObject *parent) : QAbstractTableModel(parent), m_explorer(explorer)
{
    connect(&explorer, &Explorer::runReplaced, this, &CallModel::reset);
    connect(&explorer, &Explorer::traceChanged, this, [this] {
        if (m_explorer.recording().current() != m_branch)
            reset();
        else
            takeIn();
    });
    connect(&explorer, &Explorer::momentChanged, this, &CallModel::followMoment);
    reset();
}

void CallModel::reset()
{
    beginResetModel();
    m_entered.clear();
    m_seen = 0;
    m_branch = m_explorer.recording().current();
    takeIn();
    m_shown = rowsShown();
    endResetModel();
}

/// Looks at the records that are new. Rows appear when the moment reaches them.
void CallModel::takeIn()
{
    const Trace &trace = m_explorer.trace();
    for (; m_seen < trace.records.size(); ++m_seen) {
        if (trace.records[m_seen].as<CallEntered>())
            m_entered.push_back({static_cast<std::uint32_t>(m_seen)});
    }
}

int CallModel::rowsShown() const
{
    const RecordId end{static_cast<std::uint32_t>(m_explorer.shownRecords())};
    return static_cast<int>(std::lower_bound(m_entered.begin(), m_entered.end(), end) - m_entered.begin());
}

void CallModel::followMoment()
{
    const int before = m_shown, after = rowsShown();
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_shown = after;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_shown = after;
        endRemoveRows();
    }
    // A call of long ago may return now, or block again, going back.
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, ResultColumn), index(m_shown - 1, TookColumn));
}

int CallModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

int CallModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

RecordId CallModel::recordAt(int row) const
{
    return row >= 0 && row < m_shown ? m_entered[static_cast<std::size_t>(row)] : RecordId{};
}

QString CallModel::outcome(const CallRecord &call) const
{
    if (call.returned <= m_explorer.now())
        return QString::fromStdString(toString(call.call, call.result));
    const std::vector<ProcessView> all = processes(m_explorer.world(), call.node);
    const bool killed = std::any_of(
        all.begin(), all.end(), [&](const ProcessView &p) { return p.id == call.process && p.state == ProcessState::Killed; });
    return killed ? tr("never returned: the process was killed") : tr("blocks");
}

QString CallModel::stay(const CallRecord &call) const
{
    const Duration time = std::min(call.returned, m_explorer.now()) - call.entered;
    return time.ns == 0 ? QString() : durationText(time);
}

QString CallModel::text(RecordId record, int column) const
{
    const Trace &trace = m_explorer.trace();
    const CallRecord &call = trace.call(trace[record].as<CallEntered>()->call);
    switch (column) {
    case TimeColumn: return timeText(call.entered);
    case HostColumn: return nodeName(m_explorer.setup(), call.node);
    case ProcessColumn: return QString::fromStdString(call.processName);
    case CallColumn: return QString::fromStdString(toString(call.call));
    case ResultColumn: return outcome(call);
    case TookColumn: return stay(call);
    default: return {};
    }
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    const RecordId record = recordAt(index.row());
    if (!record.valid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(record, index.column());
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("time");
    case HostColumn: return tr("host");
    case ProcessColumn: return tr("process");
    case CallColumn: return tr("call");
    case ResultColumn: return tr("result");
    case TookColumn: return tr("took");
    default: return {};
    }
}

} // namespace teardown
