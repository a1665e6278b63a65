#include "charts/charts_panel.h"

#include <QChart>
#include <QLabel>
#include <QLegend>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QTableWidget>
#include <QValueAxis>

#include "charts/axis_steps.h"
#include "panels/quiet_table.h"
#include "text/waiting_text.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace teardown {

// What a detector costs against when it notices: one point a run, and the same as a table.

namespace {

enum Column { RunColumn, SegmentsColumn, BytesColumn, AfterColumn, WhoColumn, ColumnCount };

QString afterText(const Detection &d)
{
    if (!d.opened)
        return ChartsPanel::tr("no connection");
    if (!d.broke)
        return ChartsPanel::tr("nothing breaks");
    if (const auto delay = d.delay())
        return durationText(*delay);
    if (d.lookedUntil == Time::never())
        return ChartsPanel::tr("never");
    return ChartsPanel::tr("not within %1").arg(durationText(d.lookedUntil - *d.broke));
}

QString whoText(const MeasuredRun &run, const Detection &d)
{
    return d.noticed && d.broke ? noticeSentence(run.setup, *d.noticed, *d.broke) : QString();
}

/// Runs differ by shape first.
QScatterSeries::MarkerShape shapeOf(std::size_t index)
{
    constexpr QScatterSeries::MarkerShape shapes[] = {QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeStar, QScatterSeries::MarkerShapePentagon,
        QScatterSeries::MarkerShapeRotatedRectangle};
    return shapes[index % std::size(shapes)];
}

/// Where a program, or the kernel for it, notices. Invalid if the trace does not go so far.
RecordId recordOf(const Trace &trace, const Notice &notice)
{
    const auto first = std::lower_bound(
        trace.records.begin(), trace.records.end(), notice.at, [](const Record &record, Time at) { return record.time < at; });
    RecordId found;
    for (auto it = first; it != trace.records.end() && it->time == notice.at; ++it) {
        const RecordId id{static_cast<std::uint32_t>(it - trace.records.begin())};
        const auto *returned = it->as<CallReturned>();
        if (it->node != notice.node)
            continue;
        if (returned && notice.kind != Notice::Kind::KernelEnds && trace.call(returned->call).call.name == notice.call)
            return id;
        const auto *changed = it->as<StateChanged>();
        if (changed && changed->socket == notice.socket && notice.kind == Notice::Kind::KernelEnds)
            return id;
        found = id;
    }
    return found;
}

} // namespace

void ChartsPanel::buildDetectorTable()
{
    m_detectorTable->setObjectName(QStringLiteral("detectorTable"));
    m_detectorTable->setAccessibleName(tr("What a detector costs, and when it notices"));
    m_detectorTable->setColumnCount(ColumnCount);
    m_detectorTable->setHorizontalHeaderLabels(
        {tr("run"), tr("segments an hour"), tr("bytes an hour"), tr("noticed after"), tr("who notices, counted from the break")});
    m_detectorTable->setSelectionMode(QAbstractItemView::SingleSelection);
    makeQuiet(*m_detectorTable);
    letWrap(*m_detectorTable);
    new ColumnFitter(*m_detectorTable);
    connect(m_detectorTable, &QTableWidget::cellActivated, this, [this](int row) {
        if (row < 0 || row >= std::ssize(m_detectors.results()))
            return;
        const auto index = static_cast<std::size_t>(row);
        if (m_detectors.runs()[index].onScreen)
            chooseRun(index);
        else
            Q_EMIT variantWanted(m_detectors.runs()[index].variant);
    });
}

void ChartsPanel::fillDetectorTable()
{
    const int before = m_detectorTable->currentRow();
    const auto rows = m_detectors.results().size();
    m_detectorTable->setRowCount(static_cast<int>(rows));
    for (std::size_t i = 0; i < rows; ++i) {
        const MeasuredRun &run = m_detectors.runs()[i];
        const Detection &d = m_detectors.results()[i];
        const QString cells[] = {tr("%1. %2").arg(i + 1).arg(run.title),
            d.opened ? QString::number(d.segmentsAnHour()) : QString(), d.opened ? QString::number(d.bytesAnHour()) : QString(),
            afterText(d), whoText(run, d)};
        for (int column = 0; column < ColumnCount; ++column)
            m_detectorTable->setItem(static_cast<int>(i), column, new QTableWidgetItem(cells[column]));
    }
    if (before >= 0 && before < m_detectorTable->rowCount())
        m_detectorTable->setCurrentCell(before, 0);
}

QString ChartsPanel::detectorRemark() const
{
    if (m_explorer.gate())
        return gateReason();
    const std::vector<Detection> &results = m_detectors.results();
    const auto breaks = [](const Detection &d) { return d.broke.has_value(); };
    if (!m_detectors.done())
        return tr("Measured: %1 of %2 runs.").arg(results.size()).arg(m_detectors.runs().size());
    if (std::none_of(results.begin(), results.end(), breaks))
        return tr("No detector is needed: nothing breaks in this scenario and its variants once there is a connection.");
    if (std::none_of(results.begin(), results.end(), [](const Detection &d) { return d.delay().has_value(); }))
        return tr("There is no detector: nobody notices the break in any of these runs.");
    return tr("Measured from runs. Cost: all that both ends send while all is well. At the upper edge: nobody notices.");
}

void ChartsPanel::drawDetectors()
{
    fillDetectorTable();
    m_about->setText(detectorRemark());
    if (m_explorer.gate())
        return setAxes(new QValueAxis, new QValueAxis);
    const std::vector<Detection> &results = m_detectors.results();
    double least = 0.1, most = 1, cost = 1;
    for (const Detection &d : results) {
        const double seconds = d.delay() ? std::max(toSeconds(*d.delay()), 1e-3) : 1;
        least = std::min(least, seconds);
        most = std::max(most, seconds);
        cost = std::max(cost, d.broke ? static_cast<double>(d.segmentsAnHour()) : 0.0);
    }
    const double top = std::pow(10, std::ceil(std::log10(most)) + 1);
    const QColor colours[] = {m_palette.accent, m_palette.call, m_palette.trouble, m_palette.action};
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Detection &d = results[i];
        if (!d.broke)
            continue;
        auto *series = new QScatterSeries;
        series->setMarkerShape(shapeOf(i));
        series->setMarkerSize(12);
        const QString title = m_detectors.runs()[i].title;
        add(series, d.delay() ? title : tr("%1: nobody notices").arg(title), colours[i % std::size(colours)]);
        series->setPointLabelsVisible(true); // its number in the table
        series->setPointLabelsFormat(QString::number(i + 1));
        series->setPointLabelsColor(m_palette.text);
        series->setPointLabelsClipping(false);
        series->append(static_cast<double>(d.segmentsAnHour()), d.delay() ? std::max(toSeconds(*d.delay()), 1e-3) : top);
        connect(series, &QXYSeries::clicked, this, [this, i] { chooseRun(i); });
    }
    auto *y = new QLogValueAxis;
    y->setBase(10);
    y->setLabelFormat(QStringLiteral("%g s"));
    y->setTitleText(tr("noticed after"));
    y->setRange(std::pow(10, std::floor(std::log10(least))), top * 2);
    setAxes(countAxis(tr("segments an hour"), cost * 1.02, Qt::Horizontal), y);
    m_chart->legend()->hide(); // the table has the same numbers
}

/// The event at which somebody notices, if the run on the screen has it; else why not.
void ChartsPanel::chooseRun(std::size_t index)
{
    m_detectorTable->setCurrentCell(static_cast<int>(index), 0);
    const QString why = whyNotThere(index);
    if (why.isEmpty())
        m_explorer.select(recordOf(m_explorer.trace(), *m_detectors.results()[index].noticed));
    m_about->setText(why.isEmpty() ? detectorRemark() : why);
}

QString ChartsPanel::whyNotThere(std::size_t index) const
{
    const std::optional<Notice> &noticed = m_detectors.results()[index].noticed;
    if (!noticed)
        return tr("In this run nobody notices.");
    if (!m_detectors.runs()[index].onScreen)
        return tr("This run is not on the screen. Double-click its line in the table to open it.");
    const RecordId record = recordOf(m_explorer.trace(), *noticed);
    if (!record.valid() || record.value >= m_explorer.shownRecords())
        return tr("The run on the screen has not come there yet: %1").arg(timeText(noticed->at));
    return {};
}

void ChartsPanel::setRuns(MakeRuns make)
{
    m_makeRuns = std::move(make);
    forgetRuns();
}

void ChartsPanel::forgetRuns()
{
    m_runsOffered = false;
    if (shown() == Chart::Detectors)
        draw();
}

/// The runs of the scenario, and the one on the screen where a person has changed it.
void ChartsPanel::offerRuns()
{
    if (!m_runsOffered) {
        const Recording &recording = m_explorer.recording();
        std::vector<MeasuredRun> runs = m_makeRuns ? m_makeRuns() : std::vector<MeasuredRun>();
        const auto &actions = recording.actions();
        const bool acted = std::any_of(actions.begin(), actions.end(), [](const TimedAction &a) { return a.byUser; });
        for (MeasuredRun &run : runs)
            run.onScreen = run.onScreen && !acted;
        if (acted || runs.empty())
            runs.push_back({tr("The run on the screen"), {}, recording.setupWithJournal(), true});
        m_detectors.setRuns(std::move(runs));
        m_runsOffered = true;
    }
    m_detectors.start();
}

} // namespace teardown
