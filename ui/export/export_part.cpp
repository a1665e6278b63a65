#include "export/export_part.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>

#include "controller/bookmarks.h"
#include "controller/explorer.h"
#include "figure/figure_desk.h"
#include "scenario/find_event.h"
#include "text/narrator.h"
#include "text/words.h"

namespace teardown {

namespace {

constexpr int mostEvents = 400; // more are no list to choose from; select one in the diagram then
constexpr int widestEntry = 40; // characters

/// What people look for when they say where a figure begins and ends.
bool isLandmark(const Record &record)
{
    return record.as<PacketMade>() || record.as<PacketLost>() || record.as<StateChanged>() || record.as<ActionTaken>();
}

QComboBox *endBox(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(widestEntry);
    return box;
}

// An entry of a list of ends holds a moment in nanoseconds, a record, or nothing.
constexpr int momentRole = Qt::UserRole, recordRole = Qt::UserRole + 1;

} // namespace

ExportPart::ExportPart(
    const Explorer &explorer, const FigureDesk &figure, const Bookmarks *bookmarks, bool withScale, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_figure(figure),
      m_bookmarks(bookmarks),
      m_kind(new QComboBox(this)),
      m_from(endBox(this, "exportFrom")),
      m_to(endBox(this, "exportTo")),
      m_fromLabel(new QLabel(tr("F&rom:"), this)),
      m_toLabel(new QLabel(tr("&To:"), this)),
      m_scale(new QDoubleSpinBox(this))
{
    m_kind->setObjectName(QStringLiteral("exportPart"));
    const auto add = [this](const QString &text, Kind kind) { m_kind->addItem(text, static_cast<int>(kind)); };
    if (m_figure.figure().from.given() || m_figure.figure().to.given())
        add(tr("The part that the figure settings say"), Kind::Figure);
    add(tr("The whole run up to this moment"), Kind::Whole);
    add(tr("The time that the diagram shows now"), Kind::View);
    add(tr("What lies between two events or bookmarks"), Kind::Between);
    addEnds(m_from, tr("The beginning"));
    addEnds(m_to, tr("This moment"));
    auto *kindLabel = new QLabel(tr("&Part of the run:"), this);
    kindLabel->setBuddy(m_kind);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_fromLabel, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_toLabel, 2, 0);
    grid->addWidget(m_to, 2, 1);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setRange(0.5, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(2);
    m_scale->setDecimals(1);
    auto *scaleLabel = new QLabel(tr("Si&ze of PNG pictures, pixels for one of the diagram:"), this);
    scaleLabel->setBuddy(m_scale);
    scaleLabel->setVisible(withScale);
    m_scale->setVisible(withScale);
    grid->addWidget(scaleLabel, 3, 0);
    grid->addWidget(m_scale, 3, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportPart::followKind);
    followKind();
}

void ExportPart::addEnds(QComboBox *box, const QString &open) const
{
    const Narrator narrator(m_explorer.setup(), m_explorer.trace());
    const auto addMoment = [&](const QString &text, Time at) {
        box->addItem(text);
        box->setItemData(box->count() - 1, static_cast<qint64>(at.ns), momentRole);
    };
    const auto addRecord = [&](const QString &text, RecordId record) {
        box->addItem(text.arg(timeText(m_explorer.trace()[record].time), narrator.where(record), narrator.headline(record)));
        box->setItemData(box->count() - 1, record.value, recordRole);
    };
    box->addItem(open);
    if (m_explorer.selected().valid())
        addRecord(tr("Selected: %1, %2: %3"), m_explorer.selected());
    if (m_bookmarks)
        for (const std::size_t index : m_bookmarks->open())
            if (const Bookmark &bookmark = m_bookmarks->all()[index]; bookmark.at <= m_explorer.now())
                addMoment(tr("Bookmark: %1, %2").arg(timeText(bookmark.at), bookmark.name), bookmark.at);
    int events = 0;
    for (std::uint32_t i = 0; i < m_explorer.shownRecords() && events < mostEvents; ++i) {
        if (!isLandmark(m_explorer.trace().records[i]))
            continue;
        addRecord(tr("%1, %2: %3", "a moment, where, what happens"), {i});
        ++events;
    }
}

FigureEdge ExportPart::edgeOf(const QComboBox *box) const
{
    if (const QVariant moment = box->currentData(momentRole); moment.isValid())
        return {Time{moment.toLongLong()}, std::nullopt};
    if (const QVariant record = box->currentData(recordRole); record.isValid())
        return {std::nullopt, anchorOf({record.toUInt()}, m_explorer.trace())};
    return {};
}

std::optional<FigureRange> ExportPart::part() const
{
    switch (static_cast<Kind>(m_kind->currentData().toInt())) {
    case Kind::Figure: return std::nullopt;
    case Kind::Whole: return FigureRange{};
    case Kind::View: return m_figure.partInView();
    case Kind::Between: return FigureRange{edgeOf(m_from), edgeOf(m_to)};
    }
    return std::nullopt;
}

double ExportPart::scale() const { return m_scale->value(); }

void ExportPart::followKind()
{
    const bool between = static_cast<Kind>(m_kind->currentData().toInt()) == Kind::Between;
    for (QWidget *one : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_toLabel),
             static_cast<QWidget *>(m_to)})
        one->setEnabled(between);
}

} // namespace teardown
