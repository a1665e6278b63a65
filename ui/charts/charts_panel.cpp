#include "charts/charts_panel.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QLegend>
#include <QLineF>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include "charts/axis_steps.h"
#include "text/words.h"
#include "theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace teardown {

namespace {

constexpr double titleShare =
    0.85; ///< of the font: Chinese words are higher than Latin ones, and Qt Charts cuts what has no room

constexpr unsigned longRun = 20000; ///< records; who drags through so many gets the chart when the moment comes to rest
constexpr int restMs = 150;         ///< it has stayed so long

QString title(ChartsPanel::Chart chart)
{
    switch (chart) {
    case ChartsPanel::Chart::Intervals: return ChartsPanel::tr("Intervals of retransmissions and probes");
    case ChartsPanel::Chart::Sequence: return ChartsPanel::tr("Sequence numbers over time");
    case ChartsPanel::Chart::States: return ChartsPanel::tr("States of both ends");
    case ChartsPanel::Chart::ClientSockets: return ChartsPanel::tr("Sockets of the client by state");
    case ChartsPanel::Chart::ServerSockets: return ChartsPanel::tr("Sockets of the server by state");
    case ChartsPanel::Chart::Detectors: return ChartsPanel::tr("What a detector costs, and when it notices");
    case ChartsPanel::Chart::Count: break;
    }
    return {};
}

QString about(ChartsPanel::Chart chart)
{
    switch (chart) {
    case ChartsPanel::Chart::Intervals:
        return ChartsPanel::tr("How long after the attempt before. On this scale a doubling is always one step up.");
    case ChartsPanel::Chart::Sequence:
        return ChartsPanel::tr("What was sent, sent again and acknowledged. Flat: nothing gets through.");
    case ChartsPanel::Chart::States: return ChartsPanel::tr("How long the newest connection of each end was in which state.");
    case ChartsPanel::Chart::ClientSockets:
    case ChartsPanel::Chart::ServerSockets: return ChartsPanel::tr("How many sockets the kernel keeps in each state.");
    case ChartsPanel::Chart::Detectors:
    case ChartsPanel::Chart::Count: break;
    }
    return {};
}

constexpr int pixelsAcross = 90, pixelsUp = 22; ///< from one tick to the next, at least
constexpr int belowChart = 46;                  ///< pixels of the axis below

QString stateText(TcpState state) { return QString::fromLatin1(name(state).data(), std::ssize(name(state))); }

/// Series of one chart differ by shape too, not by colour alone.
QScatterSeries *scatter(QScatterSeries::MarkerShape shape)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(shape);
    series->setMarkerSize(9);
    return series;
}

QLineSeries *line(Qt::PenStyle style, double width)
{
    auto *series = new QLineSeries;
    QPen pen = series->pen();
    pen.setStyle(style);
    pen.setWidthF(width);
    series->setPen(pen);
    return series;
}

/// As many ticks as have room for their words.
void setTicks(QValueAxis &axis, double step)
{
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(0);
    axis.setTickInterval(step);
}

} // namespace

ChartsPanel::ChartsPanel(Explorer &explorer, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_history(explorer, this),
      m_choice(new QComboBox(this)),
      m_about(new QLabel(this)),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_detectorTable(new QTableWidget(this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    for (int i = 0; i < static_cast<int>(Chart::Count); ++i)
        m_choice->addItem(title(static_cast<Chart>(i)));
    m_choice->setObjectName(QStringLiteral("chartChoice"));
    m_choice->setAccessibleName(tr("Chart"));
    m_about->setObjectName(QStringLiteral("chartRemark"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setMinimumWidth(0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(100);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setAlignment(Qt::AlignRight);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_about, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_view, 2);
    middle->addWidget(m_detectorTable, 3);
    layout->addLayout(middle, 1);
    buildDetectorTable();
    m_late.setSingleShot(true);
    m_late.setInterval(restMs);
    connect(&m_late, &QTimer::timeout, this, &ChartsPanel::draw);
    connect(&m_detectors, &DetectorRuns::changed, this, [this] {
        if (shown() == Chart::Detectors)
            draw();
    });
    connect(&explorer, &Explorer::branchesChanged, this, &ChartsPanel::forgetRuns);
    connect(&explorer, &Explorer::accessChanged, this, &ChartsPanel::draw);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartsPanel::draw);
    connect(&explorer, &Explorer::momentChanged, this, &ChartsPanel::follow);
    connect(&explorer, &Explorer::playbackChanged, this, &ChartsPanel::follow);
    connect(&explorer, &Explorer::selectionChanged, this, &ChartsPanel::follow);
    connect(&explorer, &Explorer::runReplaced, this, &ChartsPanel::draw);
}

void ChartsPanel::show(Chart chart) { m_choice->setCurrentIndex(static_cast<int>(chart)); }

ChartsPanel::Chart ChartsPanel::shown() const { return static_cast<Chart>(m_choice->currentIndex()); }

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

/// What fits on the axes is something else now.
void ChartsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ChartsPanel::follow()
{
    if (!isVisible() || shown() == Chart::Detectors || !m_pace.due(m_explorer))
        return;
    const bool dragged = m_explorer.shownRecords() > longRun && m_since.isValid() && m_since.elapsed() < restMs;
    m_since.start();
    if (m_explorer.playing() || !dragged)
        return draw();
    m_chart->setOpacity(0.4);
    m_late.start();
}

NodeId ChartsPanel::endHost(bool client) const
{
    return NodeId{client ? 0 : static_cast<std::uint32_t>(m_explorer.setup().nodes.size()) - 1};
}

void ChartsPanel::draw()
{
    if (!isVisible())
        return;
    m_late.stop();
    m_chart->setOpacity(1);
    m_palette = paletteInForce();
    m_records.clear();
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->setBackgroundBrush(m_palette.background);
    m_view->setBackgroundBrush(m_palette.background);
    m_chart->legend()->setLabelColor(m_palette.text);
    m_chart->legend()->setMarkerShape(shown() == Chart::States ? QLegend::MarkerShapeRectangle : QLegend::MarkerShapeFromSeries);
    m_about->setText(about(shown()));
    m_detectorTable->setVisible(shown() == Chart::Detectors);
    if (shown() == Chart::Detectors && !m_explorer.gate())
        offerRuns();
    switch (shown()) {
    case Chart::Intervals: drawIntervals(); break;
    case Chart::Sequence: drawSequence(); break;
    case Chart::States: drawStates(); break;
    case Chart::ClientSockets: drawSockets(endHost(true)); break;
    case Chart::ServerSockets: drawSockets(endHost(false)); break;
    case Chart::Detectors: drawDetectors(); break;
    case Chart::Count: break;
    }
    markSelection();
    m_view->setAccessibleName(title(shown()));
    m_view->setAccessibleDescription(m_about->text());
}

QXYSeries *ChartsPanel::add(QXYSeries *series, const QString &name, const QColor &colour)
{
    series->setName(name);
    QPen pen = series->pen();
    pen.setColor(colour);
    series->setPen(pen);
    series->setBrush(colour);
    if (auto *points = qobject_cast<QScatterSeries *>(series))
        points->setBorderColor(m_palette.background);
    m_chart->addSeries(series);
    connect(series, &QXYSeries::clicked, this, [this, series](const QPointF &point) { selectAt(series, point); });
    return series;
}

void ChartsPanel::Points::add(double x, double y, RecordId record)
{
    places.append({x, y});
    records.push_back(record);
}

/// All at once: the chart lays itself out anew for each call.
void ChartsPanel::setPoints(QXYSeries *series, Points points)
{
    series->replace(points.places);
    m_records[series] = std::move(points.records);
}

/// The nearest point as it is seen, not by its numbers.
void ChartsPanel::selectAt(QXYSeries *series, const QPointF &point)
{
    const QList<QPointF> points = series->points();
    const QPointF clicked = m_chart->mapToPosition(point, series);
    const auto distance = [&](const QPointF &p) { return QLineF(m_chart->mapToPosition(p, series), clicked).length(); };
    const auto nearest = std::min_element(
        points.begin(), points.end(), [&](const QPointF &a, const QPointF &b) { return distance(a) < distance(b); });
    const std::vector<RecordId> &records = m_records[series];
    const auto index = static_cast<std::size_t>(nearest - points.begin());
    if (index < records.size() && records[index].valid())
        m_explorer.select(records[index]);
}

/// A ring around the points of the selected event.
void ChartsPanel::markSelection()
{
    const RecordId selected = m_explorer.selected();
    QScatterSeries *ring = nullptr;
    for (const auto &[series, records] : m_records) {
        for (std::size_t i = 0; selected.valid() && i < records.size(); ++i) {
            if (records[i] != selected)
                continue;
            if (!ring)
                ring = scatter(QScatterSeries::MarkerShapeCircle);
            ring->append(series->at(static_cast<int>(i)));
        }
    }
    if (!ring)
        return;
    ring->setName(tr("selected"));
    ring->setMarkerSize(17);
    ring->setBrush(Qt::NoBrush);
    m_chart->addSeries(ring);
    QPen pen(m_palette.text);
    pen.setWidthF(2);
    ring->setPen(pen);
    for (QAbstractAxis *axis : m_chart->axes())
        ring->attachAxis(axis);
}

void ChartsPanel::colourAxis(QAbstractAxis *axis) const
{
    axis->setLabelsColor(m_palette.muted);
    axis->setTitleBrush(m_palette.muted);
    axis->setGridLineColor(m_palette.rule);
    axis->setMinorGridLineColor(m_palette.rule);
    axis->setLinePenColor(m_palette.rule);
    QFont font = this->font();
    axis->setLabelsFont(font);
    font.setPointSizeF(QFontInfo(font).pointSizeF() * titleShare);
    axis->setTitleFont(font);
}

void ChartsPanel::setAxes(QAbstractAxis *x, QAbstractAxis *y)
{
    colourAxis(x); // before the chart has them: it lays itself out anew for each property
    colourAxis(y);
    const int height = m_view->height() - 2 * belowChart;                                         // and its margins
    y->setTitleVisible(QFontMetrics(y->titleFont()).horizontalAdvance(y->titleText()) <= height); // else it would be cut
    m_chart->addAxis(x, Qt::AlignBottom);
    m_chart->addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
    m_chart->legend()->setVisible(!m_chart->series().isEmpty());
}

QAbstractAxis *ChartsPanel::timeAxis() const
{
    auto *axis = new QValueAxis;
    const double from = std::min(0.0, toSeconds(m_explorer.setup().start));
    const double to = std::max(0.1, toSeconds(m_explorer.now()) * 1.02);
    axis->setTitleText(tr("time (s)"));
    axis->setRange(from, to);
    axis->setLabelFormat(QStringLiteral("%g"));
    setTicks(*axis, tickStep(to - from, m_view->width() / pixelsAcross));
    return axis;
}

/// Of things that are counted: whole numbers.
QValueAxis *ChartsPanel::countAxis(const QString &text, double most, Qt::Orientation orientation) const
{
    const bool upright = orientation == Qt::Vertical;
    const int ticks = upright ? (m_view->height() - belowChart) / pixelsUp : m_view->width() / pixelsAcross;
    const double step = tickStep(std::max(1.0, most), ticks, 1);
    auto *axis = new QValueAxis;
    axis->setTitleText(text);
    axis->setRange(0, std::ceil(std::max(1.0, most) / step) * step);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    setTicks(*axis, step);
    return axis;
}

void ChartsPanel::drawIntervals()
{
    const std::vector<IntervalPoint> points = m_history.history().intervals(m_explorer.shownRecords());
    double least = 0.1, most = 1, attempts = 1;
    for (const bool client : {true, false}) {
        for (const bool probe : {false, true}) {
            Points shown;
            for (const IntervalPoint &p : points) {
                if (p.node != endHost(client) || p.probe != probe || p.seconds <= 0)
                    continue;
                shown.add(p.attempt, p.seconds, p.record);
                least = std::min(least, p.seconds);
                most = std::max(most, p.seconds);
                attempts = std::max<double>(attempts, p.attempt);
            }
            if (shown.records.empty())
                continue;
            QXYSeries *series = add(scatter(client ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeRectangle),
                (probe ? tr("%1: probes") : tr("%1: sent again")).arg(nodeName(m_explorer.setup(), endHost(client))),
                probe ? m_palette.packets[static_cast<std::size_t>(PacketLook::Icmp)]
                      : (client ? m_palette.accent : m_palette.trouble));
            setPoints(series, std::move(shown));
        }
    }
    auto *y = new QLogValueAxis;
    y->setBase(10);
    y->setLabelFormat(QStringLiteral("%g"));
    y->setTitleText(tr("seconds"));
    y->setRange(std::pow(10, std::floor(std::log10(least))), std::pow(10, std::ceil(std::log10(most))));
    auto *x = new QValueAxis;
    x->setTitleText(tr("repetition"));
    x->setRange(0, attempts + 1);
    x->setLabelFormat(QStringLiteral("%.0f"));
    x->setTickType(QValueAxis::TicksDynamic);
    x->setTickInterval(attempts > 24 ? std::ceil(attempts / 12) : attempts > 12 ? 2 : 1);
    setAxes(x, y);
    if (points.empty())
        m_about->setText(tr("Nothing has been sent again, and no probe has followed another one."));
}

void ChartsPanel::drawSequence()
{
    double most = 1;
    for (const Stream &stream : m_history.history().streams(m_explorer.setup(), m_explorer.shownRecords())) {
        const bool client = stream.sender == endHost(true);
        const QString who = nodeName(m_explorer.setup(), stream.sender);
        const QColor colour = client ? m_palette.accent : m_palette.call;
        const auto fill = [&](QXYSeries *series, const std::vector<StreamPoint> &points, const QString &name, const QColor &c) {
            if (points.empty()) {
                delete series;
                return;
            }
            add(series, name, c);
            Points shown;
            for (const StreamPoint &p : points) {
                shown.add(p.at, p.number, p.record);
                most = std::max(most, p.number);
            }
            setPoints(series, std::move(shown));
        };
        fill(line(Qt::DotLine, 1.5), stream.acknowledged, tr("%1: acknowledged").arg(who), colour);
        fill(scatter(client ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeRectangle), stream.sent,
            tr("%1: sent").arg(who), colour);
        fill(scatter(QScatterSeries::MarkerShapeTriangle), stream.sentAgain, tr("%1: sent again").arg(who), m_palette.trouble);
    }
    setAxes(timeAxis(), countAxis(tr("sequence number"), most * 1.02, Qt::Vertical));
}

void ChartsPanel::drawStates()
{
    constexpr double clientRow = 2, serverRow = 1, barWidth = 16;
    for (const StateSpan &span :
        m_history.history().stateSpans(m_explorer.setup(), m_explorer.trace(), m_explorer.shownRecords(), m_explorer.now())) {
        const bool client = span.node == endHost(true);
        QLineSeries *bar = line(Qt::SolidLine, barWidth);
        QPen pen = bar->pen();
        pen.setCapStyle(Qt::FlatCap);
        bar->setPen(pen);
        const QString text = tr("%1 %2, %3")
                                 .arg(nodeName(m_explorer.setup(), span.node), stateText(span.state),
                                     durationText(nanoseconds(std::llround((span.to - span.from) * 1e9))));
        add(bar, text, m_palette.of(familyOf(span.state)).ink);
        Points ends;
        ends.add(span.from, client ? clientRow : serverRow, span.record);
        ends.add(span.to, client ? clientRow : serverRow, span.record);
        setPoints(bar, std::move(ends));
    }
    auto *rows = new QCategoryAxis;
    rows->setRange(0, 3);
    rows->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    rows->append(nodeName(m_explorer.setup(), endHost(false)), serverRow);
    rows->append(nodeName(m_explorer.setup(), endHost(true)), clientRow);
    setAxes(timeAxis(), rows);
}

void ChartsPanel::drawSockets(NodeId node)
{
    const std::vector<SocketCount> counts = m_history.history().socketCounts(node, m_explorer.shownRecords());
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    double most = 1;
    for (std::size_t state = 1; state < stateCount; ++state) {
        const auto used = [&](const SocketCount &c) { return c.byState[state] > 0; };
        if (std::none_of(counts.begin(), counts.end(), used))
            continue;
        QXYSeries *series = add(line(styles[state % std::size(styles)], 2), stateText(static_cast<TcpState>(state)),
            m_palette.of(familyOf(static_cast<TcpState>(state))).ink);
        double before = 0;
        QList<QPointF> steps;
        for (const SocketCount &c : counts) {
            const double value = c.byState[state];
            steps.append({c.at, before}); // a number jumps, it does not glide
            steps.append({c.at, value});
            before = value;
            most = std::max(most, value);
        }
        steps.append({toSeconds(m_explorer.now()), before});
        series->replace(steps);
    }
    setAxes(timeAxis(), countAxis(tr("sockets"), most, Qt::Vertical));
}

} // namespace teardown
