#include "compare/compare_window.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include "compare/two_diagrams.h"
#include "compare/what_if.h"
#include "panels/build_again.h"
#include "panels/first_size.h"
#include "panels/quiet_table.h"
#include "text/words.h"

namespace teardown {

namespace {

enum Column { TimeColumn, HostColumn, LeftColumn, RightColumn, ColumnCount };

QString observationText(const std::optional<Observation> &observation, bool withTime)
{
    if (!observation)
        return QStringLiteral("—");
    const QString what = QString::fromStdString(observation->what);
    return withTime ? CompareWindow::tr("%1 at %2").arg(what, timeText(observation->time)) : what;
}

/// What a person most likely wants beside the run: another line of its history, or else a variant.
int likelyPartner(const std::vector<RunSource> &sources)
{
    using Kind = RunSource::Kind;
    const auto first = [&](Kind kind, std::size_t from) {
        for (std::size_t i = from; i < sources.size(); ++i) {
            if (sources[i].kind == kind)
                return static_cast<int>(i);
        }
        return -1;
    };
    const int branch = first(Kind::Branch, 1), variant = first(Kind::Variant, 1);
    return branch > 0 ? branch : variant > 0 ? variant : static_cast<int>(sources.size() > 1);
}

} // namespace

CompareWindow::CompareWindow(std::vector<RunSource> sources, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_sources(std::move(sources))
{
    setObjectName(QStringLiteral("compareWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    choose(0, likelyPartner(m_sources));
    resize(firstSize(*this, {1280, 820}));
}

void CompareWindow::build()
{
    setWindowTitle(tr("Compare two runs"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choiceLine());
    layout->addLayout(changeLine());
    layout->addWidget(buildHalves(), 1);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    layout->addWidget(m_summary);
    auto *leave = new QAction(tr("Close"), this);
    leave->setShortcut(Qt::Key_Escape);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &QWidget::close);
}

// The pictures stand side by side as they do in every language, and so does what is said of them.

QBoxLayout *CompareWindow::choiceLine()
{
    m_left = addChoice(QStringLiteral("leftRun"), tr("The run on the left"));
    m_right = addChoice(QStringLiteral("rightRun"), tr("The run on the right"));
    auto *line = new QBoxLayout(isRightToLeft() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    line->addWidget(m_left, 1);
    line->addWidget(m_right, 1);
    connect(m_left, &QComboBox::currentIndexChanged, this, &CompareWindow::compare);
    connect(m_right, &QComboBox::currentIndexChanged, this, &CompareWindow::compare);
    return line;
}

QSplitter *CompareWindow::buildHalves()
{
    m_halves = new QSplitter(Qt::Vertical, this);
    m_picture = new TwoDiagrams(m_halves);
    m_table = new QTableWidget(m_halves);
    m_halves->setSizes({520, 180});
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("time"), tr("where"), tr("left"), tr("right")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makeQuiet(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch); // left and right are alike
    for (const int column : {TimeColumn, HostColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setLayoutDirection(Qt::LeftToRight);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_picture->setCurrent(row); });
    connect(m_picture, &TwoDiagrams::differenceClicked, this, &CompareWindow::select);
    return m_halves;
}

void CompareWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        buildAgain();
}

/// In another language. What is compared and chosen stays.
void CompareWindow::buildAgain()
{
    const int left = m_left->currentIndex(), right = m_right->currentIndex(), row = m_table->currentRow();
    const QString change = m_change->text(), focus = focusedPart(*this);
    const QList<int> heights = m_halves->sizes();
    demolish(*this);
    build();
    m_change->setText(change);
    choose(left, right);
    select(row);
    m_halves->setSizes(heights);
    focusAgain(*this, focus);
}

CompareWindow::~CompareWindow() = default;

QComboBox *CompareWindow::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setMinimumContentsLength(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const RunSource &source : m_sources)
        box->addItem(source.title());
    return box;
}

/// Where one writes what shall be different in the run on the right.
QLayout *CompareWindow::changeLine()
{
    m_change = new QLineEdit(this);
    m_change->setObjectName(QStringLiteral("compareChange"));
    m_change->setAccessibleName(tr("What is different on the right"));
    m_change->setPlaceholderText(tr("server.tcp_fin_timeout=30, client=freebsd, aix"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("compareProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *completer = new QCompleter(possibleChanges(m_sources.front().setup), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_change->setCompleter(completer);
    auto *label = new QLabel(tr("On the right, the same as on the left &with"), this);
    label->setBuddy(m_change);
    auto *go = new QPushButton(tr("Com&pare"), this);
    go->setObjectName(QStringLiteral("compareGo"));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_change, 1);
    line->addWidget(go);
    line->addWidget(m_problem, 1);
    connect(m_change, &QLineEdit::returnPressed, this, &CompareWindow::change);
    connect(go, &QPushButton::clicked, this, &CompareWindow::change);
    return line;
}

/// The changed run becomes one more choice.
void CompareWindow::change()
{
    QString problem;
    const int left = m_left->currentIndex();
    std::optional<RunSource> changed = whatIf(m_sources[static_cast<std::size_t>(left)], m_change->text(), problem);
    m_problem->setText(problem);
    if (!changed)
        return;
    {
        const QSignalBlocker quietLeft(m_left), quietRight(m_right);
        m_left->addItem(changed->title());
        m_right->addItem(changed->title());
    }
    m_sources.push_back(std::move(*changed));
    choose(left, static_cast<int>(m_sources.size()) - 1);
}

void CompareWindow::choose(int left, int right)
{
    {
        const QSignalBlocker quietLeft(m_left), quietRight(m_right);
        m_left->setCurrentIndex(left);
        m_right->setCurrentIndex(right);
    }
    compare();
}

void CompareWindow::compare()
{
    const RunSource &left = m_sources[static_cast<std::size_t>(m_left->currentIndex())];
    const RunSource &right = m_sources[static_cast<std::size_t>(m_right->currentIndex())];
    auto runs = std::make_unique<ComparedRuns>(left.setup, right.setup);
    m_picture->show(*runs, left.title(), right.title());
    m_runs = std::move(runs);
    fillTable();
}

void CompareWindow::fillTable()
{
    const QSignalBlocker quiet(m_table); // the picture is told once, at the end
    const std::vector<TraceDifference> &differences = m_runs->differences();
    m_table->setRowCount(static_cast<int>(differences.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TraceDifference &d = differences[static_cast<std::size_t>(row)];
        const bool moved = d.left && d.right; // only the time is another
        const NodeId node = d.left ? d.left->node : d.right->node;
        m_table->setItem(row, TimeColumn, new QTableWidgetItem(timeText(d.time())));
        m_table->setItem(row, HostColumn, new QTableWidgetItem(nodeName(m_runs->setup(d.left.has_value()), node)));
        m_table->setItem(row, LeftColumn, new QTableWidgetItem(observationText(d.left, moved)));
        m_table->setItem(row, RightColumn, new QTableWidgetItem(observationText(d.right, moved)));
    }
    if (!differences.empty())
        m_table->setCurrentCell(0, 0);
    m_picture->setCurrent(differences.empty() ? -1 : 0);
    if (differences.empty())
        m_summary->setText(tr("The two runs do not differ: the same segments, states and results at the same times."));
    else
        m_summary->setText(
            tr("Differences: %1. The first one is at %2.").arg(differences.size()).arg(timeText(differences.front().time())));
}

void CompareWindow::select(int difference) { m_table->setCurrentCell(difference, 0); }

QString CompareWindow::text() const
{
    QStringList lines{m_left->currentText() + QLatin1Char('\t') + m_right->currentText()};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += m_table->item(row, column)->text();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace teardown
