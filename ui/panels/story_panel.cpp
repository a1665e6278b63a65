#include "panels/story_panel.h"

#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "panels/cause_list.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/rule_text.h"
#include "text/words.h"

namespace teardown {

namespace {

constexpr int mostCauses = 60; // in one chain; nobody reads more, and a long run has chains of a hundred thousand

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

/// The record of the run that a table would show last; invalid if there is none.
RecordId lastListed(const Explorer &explorer)
{
    const Narrator narrator(explorer.setup(), explorer.trace());
    for (auto i = static_cast<std::uint32_t>(explorer.shownRecords()); i-- > 0;) {
        if (narrator.worthListing(RecordId{i}))
            return RecordId{i};
    }
    return {};
}

} // namespace

StoryPanel::StoryPanel(Explorer &explorer, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_moment(wrappedLabel(QStringLiteral("momentText"), this)),
      m_question(heading({}, this)),
      m_chain(new CauseList(this)),
      m_hint(wrappedLabel(QStringLiteral("whyHint"), this))
{
    setObjectName(QStringLiteral("storyPanel"));
    auto *content = new QWidget(this);
    auto *scroll = new QScrollArea(this); // another language may need more room than there is
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(heading(tr("What is happening"), this));
    layout->addWidget(m_moment);
    layout->addSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_chain, 1);
    layout->addWidget(m_hint);
    layout->addStretch();
    m_moment->setAccessibleName(tr("What is happening"));
    m_moment->setMinimumHeight(m_moment->fontMetrics().lineSpacing() * 4);
    m_chain->setMinimumHeight(m_chain->fontMetrics().lineSpacing() * 6);
    m_chain->setObjectName(QStringLiteral("causeList"));
    m_chain->setAccessibleName(tr("Chain of causes, the last effect first"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    connect(m_chain, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_explorer.select(RecordId{item->data(CauseList::RecordRole).toUInt()});
        showReasons();
    });
    connect(&explorer, &Explorer::momentChanged, this, &StoryPanel::followMoment);
    connect(&explorer, &Explorer::playbackChanged, this, &StoryPanel::followMoment);
    connect(&explorer, &Explorer::selectionChanged, this, &StoryPanel::followSelection);
    followMoment();
    followSelection();
}

void StoryPanel::followMoment()
{
    if (!m_pace.due(m_explorer))
        return;
    const QStringList sentences = momentSentences(m_explorer.setup(), m_explorer.trace(), m_explorer.world(), m_explorer.now());
    const QString text = toRichText(sentences.join(QLatin1Char(' ')));
    if (text == m_moment->text())
        return;
    m_moment->setText(text);
    m_moment->setAccessibleDescription(toPlainText(sentences.join(QLatin1Char(' '))));
}

int StoryPanel::rowOf(RecordId record) const
{
    for (int row = 0; row < m_chain->count(); ++row) {
        if (m_chain->item(row)->data(CauseList::RecordRole).toUInt() == record.value)
            return row;
    }
    return -1;
}

void StoryPanel::followSelection()
{
    const RecordId selected = m_explorer.selected();
    // Walking along the chain keeps it; anything else, and the end of a chain that goes on, asks a new question.
    if (!selected.valid() || rowOf(selected) < 0 || (m_goesOn && rowOf(selected) + 1 == m_chain->count()))
        showChain(selected);
    const QSignalBlocker quiet(m_chain);
    m_chain->setCurrentRow(rowOf(selected));
    showReasons();
}

void StoryPanel::showChain(RecordId record)
{
    const QSignalBlocker quiet(m_chain);
    m_chain->clear();
    m_chain->setVisible(record.valid());
    m_goesOn = false;
    if (!record.valid()) {
        m_question->setText(tr("Why?"));
        return;
    }
    const Trace &trace = m_explorer.trace();
    const Narrator narrator(m_explorer.setup(), trace);
    m_question->setText(tr("Why “%1”?").arg(narrator.headline(record)));
    for (const RecordId id : causesOf(trace, record)) {
        if (id != record && !narrator.worthListing(id))
            continue;
        m_goesOn = m_chain->count() == mostCauses;
        if (m_goesOn)
            break;
        m_chain->addCause(toPlainText(narrator.sentence(id)), id.value);
    }
}

/// Each cause says when and by which rule; the selected one also what the rule is about.
void StoryPanel::showReasons()
{
    m_hint->setVisible(!m_explorer.selected().valid() || m_goesOn);
    m_hint->setText(m_goesOn ? tr("The chain goes on. Select its last event to see what led to that.")
                             : tr("Select an arrow, a state or a row of the table, or press W."));
    const Trace &trace = m_explorer.trace();
    const Narrator narrator(m_explorer.setup(), trace);
    for (int row = 0; row < m_chain->count(); ++row) {
        const RecordId id{m_chain->item(row)->data(CauseList::RecordRole).toUInt()};
        const QString reason = toPlainText(narrator.reason(id));
        const QString brief = tr("%1 · %2").arg(timeText(trace[id].time), ruleReference(trace[id].rule));
        m_chain->item(row)->setToolTip(reason);
        m_chain->setRemark(row, id == m_explorer.selected() ? brief + QLatin1Char('\n') + reason : brief);
    }
    m_chain->doItemsLayout();
    m_chain->scrollToItem(m_chain->currentItem());
}

void StoryPanel::explain()
{
    if (!m_explorer.selected().valid())
        m_explorer.select(lastListed(m_explorer));
    m_chain->setFocus(Qt::ShortcutFocusReason);
}

} // namespace teardown
