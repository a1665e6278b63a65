#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QPointF>
#include <QTimer>
#include <QWidget>

#include "charts/chart_data.h"
#include "charts/detector_runs.h"
#include "controller/explorer.h"
#include "controller/refresh_pace.h"
#include "controller/trace_reader.h"
#include "diagram/palette.h"

#include <functional>
#include <map>
#include <vector>

class QAbstractAxis;
class QChart;
class QChartView;
class QComboBox;
class QLabel;
class QTableWidget;
class QValueAxis;
class QXYSeries;

namespace teardown {

/// One chart at a time of what happened up to now. A click on a point selects its event.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    enum class Chart { Intervals, Sequence, States, ClientSockets, ServerSockets, Detectors, Count };

    explicit ChartsPanel(Explorer &explorer, QWidget *parent = nullptr);

    void show(Chart chart);
    Chart shown() const;
    const QChart &chart() const { return *m_chart; }
    /// What the chart of the detectors compares: a scenario and its variants. Asked for when the chart is looked at.
    using MakeRuns = std::function<std::vector<MeasuredRun>()>;
    void setRuns(MakeRuns make);
    const DetectorRuns &detectors() const { return m_detectors; }

Q_SIGNALS:
    void variantWanted(const QString &variant);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of one series, and the events that they stand for.
    struct Points {
        QList<QPointF> places;
        std::vector<RecordId> records;
        void add(double x, double y, RecordId record);
    };
    void follow();
    void draw();
    void drawIntervals();
    void drawSequence();
    void drawStates();
    void drawSockets(NodeId node);
    void drawDetectors();
    void buildDetectorTable();
    void fillDetectorTable();
    QString detectorRemark() const;
    void chooseRun(std::size_t index);
    QString whyNotThere(std::size_t index) const;
    void forgetRuns();
    void offerRuns();
    QXYSeries *add(QXYSeries *series, const QString &name, const QColor &colour);
    void setPoints(QXYSeries *series, Points points);
    void setAxes(QAbstractAxis *x, QAbstractAxis *y);
    void colourAxis(QAbstractAxis *axis) const;
    QAbstractAxis *timeAxis() const;
    QValueAxis *countAxis(const QString &text, double most, Qt::Orientation orientation) const;
    void selectAt(QXYSeries *series, const QPointF &point);
    void markSelection();
    NodeId endHost(bool client) const;

    Explorer &m_explorer;
    TraceReader<ChartHistory> m_history;
    RefreshPace m_pace;
    QElapsedTimer m_since; ///< somebody asked for another moment
    QTimer m_late;         ///< runs while the chart is of an earlier moment, and is dimmed
    Palette m_palette;
    QComboBox *m_choice;
    QLabel *m_about;
    QChart *m_chart;
    QChartView *m_view;
    QTableWidget *m_detectorTable;
    DetectorRuns m_detectors;
    MakeRuns m_makeRuns;
    bool m_runsOffered = false;
    std::map<const QXYSeries *, std::vector<RecordId>> m_records; ///< of the points of a series
};

} // namespace teardown
