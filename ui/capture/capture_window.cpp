#include "capture/capture_window.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolBar>
#include <QVBoxLayout>

#include "capture/capture_ladders.h"
#include "capture/capture_picture.h"
#include "capture/lazy_table.h"
#include "controller/explorer.h"
#include "panels/first_size.h"
#include "panels/message_strip.h"
#include "panels/quiet_table.h"
#include "text/capture_words.h"
#include "text/words.h"

#include <algorithm>
#include <map>

namespace teardown {

namespace {

enum ConnectionColumn {
    NumberColumn,
    ClientColumn,
    ServerColumn,
    StartColumn,
    LengthColumn,
    SegmentsColumn,
    BytesColumn,
    EndingColumn,
    EnderColumn,
    ConnectionColumns
};
constexpr std::size_t mostDiagrams = 4; // side by side

QTableView *addTable(LazyTable *model, const QString &name, const QString &label, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(label);
    view->setModel(model);
    makeQuiet(*view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    return view;
}

QString sideName(std::uint8_t side) { return side == 0 ? CaptureWindow::tr("client") : CaptureWindow::tr("server"); }

} // namespace

CaptureWindow::CaptureWindow(Explorer &explorer, QWidget *parent) : QMainWindow(parent, Qt::Window), m_explorer(explorer)
{
    setObjectName(QStringLiteral("captureWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    build();
    connect(&m_loader, &CaptureLoader::finished, this, &CaptureWindow::take);
    connect(&m_loader, &CaptureLoader::failed, this, [this](const QString &text) {
        say(text);
        refreshActions();
        Q_EMIT loaded();
    });
    connect(&m_explorer, &Explorer::accessChanged, this, &CaptureWindow::refreshActions);
    showCapture();
    resize(firstSize(*this, {1280, 820}));
}

CaptureWindow::~CaptureWindow() = default;

// --- building

void CaptureWindow::build()
{
    buildCentre();
    buildActions();
    connect(&m_loader, &CaptureLoader::progressed, m_progress, &QProgressBar::setValue);
}

QAction *CaptureWindow::add(const char *name, const QString &text, const QString &tip, const QString &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setData(tip);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(QKeySequence(key));
    return action;
}

void CaptureWindow::buildActions()
{
    auto *open =
        add("capture-open", tr("&Open a capture…"), tr("Read a capture (pcap, pcapng) in this window"), QStringLiteral("Ctrl+O"));
    auto *join = add("capture-merge", tr("&Merge with the other end…"),
        tr("Read a second capture, taken at the other end, and make one of both"), QStringLiteral("Ctrl+M"));
    auto *compare = add("capture-compare", tr("&Compare with the run"),
        tr("Put the run of the main window beside the chosen connection, and list where they differ"), QStringLiteral("Ctrl+D"));
    auto *image = add("capture-export", tr("&Export the diagrams…"),
        tr("Write all diagrams that are shown into one file, below one another: SVG, PNG or PDF"), QStringLiteral("Ctrl+E"));
    auto *copying = add("capture-copy", tr("&Copy"), tr("Copy the chosen lines"), QStringLiteral("Ctrl+C"));
    auto *stop = add("capture-stop", tr("&Stop reading"), tr("Use what has been read so far"), QStringLiteral("Ctrl+."));
    auto *find = add(
        "capture-find", tr("&Find a connection"), tr("Go to the field that filters the connections"), QStringLiteral("Ctrl+F"));
    auto *leave = add("capture-close", tr("C&lose"), tr("Close this window"), QStringLiteral("Esc"));
    connect(open, &QAction::triggered, this, [this] { askForFile(false); });
    connect(join, &QAction::triggered, this, [this] { askForFile(true); });
    connect(compare, &QAction::triggered, this, &CaptureWindow::compareWithRun);
    connect(image, &QAction::triggered, this, &CaptureWindow::askForExport);
    connect(copying, &QAction::triggered, this, &CaptureWindow::copy);
    connect(stop, &QAction::triggered, &m_loader, &CaptureLoader::stop);
    connect(find, &QAction::triggered, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(leave, &QAction::triggered, this, &QWidget::close);
    QMenu *menu = menuBar()->addMenu(tr("&Capture"));
    menu->setToolTipsVisible(true);
    menu->addActions({open, join, compare, image, copying, find, stop, leave});
    auto *bar = addToolBar(tr("Capture"));
    bar->setObjectName(QStringLiteral("captureBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({open, join, compare, image, stop});
}

void CaptureWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    m_strip = new MessageStrip(QStringLiteral("captureErrors"), centre);
    m_summary = new QLabel(centre);
    m_summary->setObjectName(QStringLiteral("captureSummary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(8, 4, 8, 4);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar(centre);
    m_progress->setObjectName(QStringLiteral("captureProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How much of the capture has been read"));
    m_filter = new QLineEdit(centre);
    m_filter->setObjectName(QStringLiteral("captureFilter"));
    m_filter->setPlaceholderText(tr("Filter: address, port, ending"));
    m_filter->setAccessibleName(tr("Filter the connections"));
    m_filter->setClearButtonEnabled(true);
    m_kind = new QComboBox(centre);
    m_kind->setObjectName(QStringLiteral("captureKind"));
    m_kind->setAccessibleName(tr("Show only connections that ended so"));
    m_ladders = new CaptureLadders(centre);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(8, 0, 8, 4);
    choice->addWidget(m_filter, 1);
    choice->addWidget(m_kind);
    auto *below = new QSplitter(Qt::Horizontal, centre);
    auto *halves = m_halves = new QSplitter(Qt::Vertical, centre);
    QWidget *tables = buildTables(centre);
    below->addWidget(m_ladders);
    below->addWidget(tables);
    below->setSizes({820, 460});
    below->setStretchFactor(0, 1);
    halves->addWidget(m_connectionTable);
    halves->addWidget(below);
    halves->setSizes({200, 560});
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(choice);
    layout->addWidget(halves, 1);
    setCentralWidget(centre);
    connect(m_filter, &QLineEdit::textChanged, this, &CaptureWindow::filterConnections);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CaptureWindow::filterConnections);
    connect(m_ladders, &CaptureLadders::segmentSelected, this, &CaptureWindow::selectSegment);
    connectTables();
}

QWidget *CaptureWindow::buildTables(QWidget *centre)
{
    m_connections = new LazyTable({tr("no."), tr("client"), tr("server"), tr("begins"), tr("lasts"), tr("segments"), tr("bytes"),
                                      tr("how it ended"), tr("ended by")},
        centre);
    m_sorted = new LazyFilter(centre);
    m_sorted->setSourceModel(m_connections);
    m_connectionTable = addTable(m_connections, QStringLiteral("captureConnections"), tr("Connections of the capture"), centre);
    m_connectionTable->setModel(m_sorted);
    m_connectionTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_connectionTable->setSortingEnabled(true);
    m_connectionTable->sortByColumn(NumberColumn, Qt::AscendingOrder);
    m_segments = new LazyTable(
        {tr("no."), tr("time"), tr("from"), tr("flags"), tr("seq"), tr("ack"), tr("bytes"), tr("window"), tr("what it is")},
        centre);
    m_findings = new LazyTable({tr("packet"), tr("time"), tr("from"), tr("what it is")}, centre);
    m_differences = new LazyTable({tr("capture"), tr("run"), tr("where"), tr("what")}, centre);
    m_segmentTable = addTable(m_segments, QStringLiteral("captureSegments"), tr("Segments of the connection"), centre);
    m_findingTable = addTable(m_findings, QStringLiteral("captureFindings"), tr("What is remarkable in the connection"), centre);
    m_differenceTable = addTable(m_differences, QStringLiteral("captureDifferences"), tr("Where capture and run differ"), centre);
    m_ending = new QTextBrowser(centre);
    m_ending->setObjectName(QStringLiteral("captureEnding"));
    m_ending->setAccessibleName(tr("How the connection ended"));
    m_ending->setOpenLinks(false);
    m_ending->setFrameShape(QFrame::NoFrame);
    m_tabs = new QTabWidget(centre);
    m_tabs->setObjectName(QStringLiteral("captureTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ending, tr("How it ended"));
    m_tabs->addTab(m_findingTable, tr("Findings"));
    m_tabs->addTab(m_segmentTable, tr("Segments"));
    m_tabs->addTab(m_differenceTable, tr("Differences"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_differenceTable), false);
    return m_tabs;
}

void CaptureWindow::connectTables()
{
    connect(m_connectionTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaptureWindow::chosenChanged);
    connect(m_segmentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            followSegment(static_cast<std::size_t>(row.row()));
    });
    connect(m_findingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid() && !m_chosen.empty())
            followSegment(m_capture.analyses[m_chosen.front()].findings[static_cast<std::size_t>(row.row())].segment);
    });
    connect(m_ending, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { followSegment(static_cast<std::size_t>(link.toString().mid(1).toULongLong())); });
}

// --- files

QAction *CaptureWindow::action(const char *name) const { return findChild<QAction *>(QLatin1String(name)); }

void CaptureWindow::askForFile(bool toMerge)
{
    const QString path = QFileDialog::getOpenFileName(this, toMerge ? tr("Merge with a capture") : tr("Open a capture"),
        QFileInfo(m_loader.path()).absolutePath(), tr("Captures (*.pcap *.pcapng *.cap);;All files (*)"));
    if (!path.isEmpty())
        toMerge ? merge(path) : open(path);
}

void CaptureWindow::open(const QString &path)
{
    m_merging = false;
    m_strip->hide();
    m_loader.load(path);
    refreshActions();
}

void CaptureWindow::merge(const QString &path)
{
    m_merging = true;
    m_strip->hide();
    m_loader.load(path);
    refreshActions();
}

void CaptureWindow::take()
{
    ReadCapture read = m_loader.take();
    if (m_merging)
        mergeWith(read);
    else
        m_capture = std::move(read);
    showCapture();
    Q_EMIT opened(m_loader.path());
    Q_EMIT loaded();
}

void CaptureWindow::mergeWith(const ReadCapture &second)
{
    MergedCapture merged = mergeCaptures(m_capture.capture, second.capture);
    if (!merged.clock) {
        say(tr("The two captures have no packet in common. They cannot be merged."));
        return;
    }
    const std::optional<ClockEstimate> clock = merged.clock;
    merged.capture.name = tr("%1 and %2")
                              .arg(QString::fromStdString(m_capture.capture.name), QString::fromStdString(second.capture.name))
                              .toStdString();
    m_capture = analysed(std::move(merged.capture));
    m_capture.clock = clock;
}

void CaptureWindow::say(const QString &plainText) { m_strip->say(MessageStrip::Kind::Error, plainText.toHtmlEscaped()); }

// --- what is shown

void CaptureWindow::showCapture()
{
    m_run.reset();
    showSummary();
    fillConnections();
    if (!m_capture.capture.connections.empty())
        choose({0});
    refreshActions();
}

void CaptureWindow::showSummary()
{
    const Capture &capture = m_capture.capture;
    const QString name = QFileInfo(QString::fromStdString(capture.name)).fileName();
    setWindowTitle(capture.name.empty() ? tr("Capture") : tr("%1 — Capture").arg(name));
    QStringList remarks{capture.name.empty() ? tr("No capture is open. Open one, or drop it on this window.")
                                             : tr("%1: frames %2, TCP segments %3, connections %4, %5.")
                                                   .arg(name)
                                                   .arg(capture.frames)
                                                   .arg(capture.segments)
                                                   .arg(capture.connections.size())
                                                   .arg(durationText(capture.end - Time{}))};
    if (m_capture.clock)
        remarks.append(clockSentence(*m_capture.clock));
    remarks.append(captureRemarks(capture));
    m_summary->setText(remarks.join(QLatin1Char(' ')));
}

QString CaptureWindow::connectionCell(int row, int column) const
{
    const auto index = static_cast<std::size_t>(row);
    const CapturedConnection &c = connection(index);
    const ConnectionAnalysis &analysis = m_capture.analyses[index];
    switch (column) {
    case NumberColumn: return QString::number(row + 1);
    case ClientColumn: return QString::fromStdString(toString(c.ends[0]));
    case ServerColumn: return QString::fromStdString(toString(c.ends[1]));
    case StartColumn: return timeText(c.segments.front().time);
    case LengthColumn: return durationText(c.segments.back().time - c.segments.front().time);
    case SegmentsColumn: return QString::number(c.segments.size());
    case BytesColumn: return QString::number(analysis.sides[0].bytes + analysis.sides[1].bytes);
    case EndingColumn: return endingText(analysis.end);
    case EnderColumn: return enderText(analysis.end.by);
    default: return {};
    }
}

QVariant CaptureWindow::connectionKey(int row, int column) const
{
    const auto index = static_cast<std::size_t>(row);
    const CapturedConnection &c = connection(index);
    switch (column) {
    case NumberColumn: return row;
    case StartColumn: return static_cast<qint64>(c.segments.front().time.ns);
    case LengthColumn: return static_cast<qint64>((c.segments.back().time - c.segments.front().time).ns);
    case SegmentsColumn: return static_cast<qulonglong>(c.segments.size());
    case BytesColumn:
        return static_cast<qulonglong>(m_capture.analyses[index].sides[0].bytes + m_capture.analyses[index].sides[1].bytes);
    default: return connectionCell(row, column);
    }
}

void CaptureWindow::fillConnections()
{
    m_chosen.clear();
    m_ladders->show({});
    m_connections->setContent(
        {static_cast<int>(m_capture.analyses.size()), [this](int row, int column) { return connectionCell(row, column); },
            [this](int row, int column) { return connectionKey(row, column); },
            [](int column) { return column == NumberColumn || (column >= StartColumn && column <= BytesColumn); }});
    m_connectionTable->resizeColumnsToContents();
    for (int column = 0; column < EnderColumn; ++column) // each may get the sign of the order
        m_connectionTable->setColumnWidth(column, m_connectionTable->columnWidth(column) + 14);
    shareHeight();
    fillKinds();
    fillTables();
}

void CaptureWindow::fillKinds()
{
    std::map<QString, std::size_t> kinds; // and a connection that ended so
    for (std::size_t i = 0; i < m_capture.analyses.size(); ++i)
        kinds.emplace(endingText(m_capture.analyses[i].end), i);
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All endings"));
    for (const auto &[text, example] : kinds)
        m_kind->addItem(text, static_cast<qulonglong>(example));
}

/// A capture of one connection needs no list of twenty lines.
void CaptureWindow::shareHeight()
{
    constexpr int mostHeight = 200, besideRows = 24;
    const int rows = m_connections->rowCount() * m_connectionTable->verticalHeader()->defaultSectionSize();
    const int wanted = std::min(m_connectionTable->horizontalHeader()->sizeHint().height() + rows + besideRows, mostHeight);
    m_halves->setSizes({wanted, std::max(height() - wanted, mostHeight)});
}

void CaptureWindow::filterConnections()
{
    const QString kind = m_kind->currentIndex() > 0 ? m_kind->currentText() : QString();
    m_sorted->filter(m_filter->text().trimmed(), EndingColumn, kind);
}

void CaptureWindow::choose(const std::vector<std::size_t> &connections)
{
    QItemSelection selection;
    for (const std::size_t index : connections) {
        const QModelIndex row = m_sorted->mapFromSource(m_connections->index(static_cast<int>(index), 0));
        if (row.isValid())
            selection.select(row, row.siblingAtColumn(ConnectionColumns - 1));
    }
    m_connectionTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_connectionTable->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
}

void CaptureWindow::chosenChanged()
{
    m_chosen.clear();
    for (const QModelIndex &row : m_connectionTable->selectionModel()->selectedRows())
        m_chosen.push_back(static_cast<std::size_t>(m_sorted->mapToSource(row).row()));
    std::sort(m_chosen.begin(), m_chosen.end());
    m_run.reset();
    m_tabs->setTabVisible(m_tabs->indexOf(m_differenceTable), false);
    showDiagrams();
    fillTables();
    refreshActions();
}

void CaptureWindow::showDiagrams()
{
    std::vector<CaptureLadder> ladders;
    for (std::size_t i = 0; i < std::min(m_chosen.size(), mostDiagrams); ++i)
        ladders.push_back(ladderOf(connection(m_chosen[i]), m_capture.analyses[m_chosen[i]]));
    if (m_run && !m_run->capture.connections.empty()) {
        ladders.resize(std::min<std::size_t>(ladders.size(), 1));
        ladders.push_back(
            {tr("the run, as captured there"), observedRun(m_run->capture.connections.front(), m_run->analyses.front())});
    }
    m_ladders->show(std::move(ladders));
    if (m_chosen.size() > mostDiagrams)
        statusBar()->showMessage(tr("Only the first %1 of the chosen connections are drawn.").arg(mostDiagrams));
    else
        statusBar()->clearMessage();
}

// --- tables

void CaptureWindow::fillTables()
{
    fillSegments();
    fillFindings();
    fillEnding();
}

void CaptureWindow::fillSegments()
{
    if (m_chosen.empty())
        return m_segments->setContent({});
    const std::size_t index = m_chosen.front();
    const auto remarks = [this, index](std::size_t segment) {
        QStringList texts;
        const auto &findings = m_capture.analyses[index].findings;
        auto at = std::lower_bound(
            findings.begin(), findings.end(), segment, [](const Finding &f, std::size_t s) { return f.segment < s; });
        for (; at != findings.end() && at->segment == segment; ++at)
            texts.append(findingText(*at));
        return texts.join(QStringLiteral("; "));
    };
    const auto cell = [this, index, remarks](int row, int column) -> QString {
        const CapturedSegment &s = connection(index).segments[static_cast<std::size_t>(row)];
        switch (column) {
        case 0: return QString::number(s.number);
        case 1: return timeText(s.time);
        case 2: return sideName(s.side);
        case 3: return QString::fromStdString(longNames(s.flags));
        case 4: return QString::number(s.seqAt);
        case 5: return s.flags.ack() ? QString::number(s.ackAt) : QString();
        case 6: return QString::number(s.payload);
        case 7: return QString::number(s.window);
        case 8: return remarks(static_cast<std::size_t>(row));
        default: return {};
        }
    };
    const auto rows = static_cast<int>(std::min<std::size_t>(connection(index).segments.size(), 1u << 30));
    m_segments->setContent({rows, cell, {}, [](int column) { return column < 2 || (column > 3 && column < 8); }});
    m_segmentTable->resizeColumnsToContents();
}

void CaptureWindow::fillFindings()
{
    if (m_chosen.empty())
        return m_findings->setContent({});
    const std::size_t index = m_chosen.front();
    const auto cell = [this, index](int row, int column) -> QString {
        const Finding &finding = m_capture.analyses[index].findings[static_cast<std::size_t>(row)];
        const CapturedSegment &s = connection(index).segments[finding.segment];
        switch (column) {
        case 0: return QString::number(s.number);
        case 1: return timeText(s.time);
        case 2: return sideName(s.side);
        case 3: return findingText(finding);
        default: return {};
        }
    };
    const auto rows = static_cast<int>(std::min<std::size_t>(m_capture.analyses[index].findings.size(), 1u << 30));
    m_findings->setContent({rows, cell, {}, [](int column) { return column < 2; }});
    m_findingTable->resizeColumnsToContents();
}

void CaptureWindow::fillDifferences(const std::vector<TraceDifference> &differences)
{
    const auto cell = [differences](int row, int column) -> QString {
        const TraceDifference &d = differences[static_cast<std::size_t>(row)];
        const Observation &seen = d.left ? *d.left : *d.right;
        switch (column) {
        case 0: return d.left ? timeText(d.left->time) : tr("not there");
        case 1: return d.right ? timeText(d.right->time) : tr("not there");
        case 2: return sideName(static_cast<std::uint8_t>(seen.node.value % 2));
        case 3: return QString::fromStdString(seen.what);
        default: return {};
        }
    };
    m_differences->setContent({static_cast<int>(differences.size()), cell, {}, {}});
    m_differenceTable->resizeColumnsToContents();
    m_tabs->setTabVisible(m_tabs->indexOf(m_differenceTable), true);
    m_tabs->setCurrentWidget(m_differenceTable);
    m_summary->setText(differences.empty()
            ? tr("Capture and run do not differ: the same segments and states at the same times, up to 50 ms.")
            : tr("Differences between capture and run: %1. Times count from the first packet; less than 50 ms is no difference.")
                  .arg(differences.size()));
}

// --- following

void CaptureWindow::followSegment(std::size_t segment)
{
    if (m_ladders->ladders().empty() || m_ladders->selected() == segment)
        return;
    selectSegment(0, segment);
}

void CaptureWindow::selectSegment(std::size_t ladder, std::size_t segment)
{
    m_ladders->select(ladder, segment);
    if (ladder > 0 || m_chosen.empty())
        return; // the tables are about the first
    const QSignalBlocker quiet(m_segmentTable->selectionModel());
    m_segmentTable->selectRow(static_cast<int>(segment));
    m_segmentTable->viewport()->update();
}

} // namespace teardown
