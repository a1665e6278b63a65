#include "panels/library_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "lessons/lesson_desk.h"
#include "lessons/progress.h"
#include "panels/wrapping_button.h"
#include "scenario/library.h"
#include "text/in_words.h"
#include "text/scenario_words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int besideWords = 7; ///< pixels of an item that are no text

enum Role { IdRole = Qt::UserRole, SearchRole, TitleRole };

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

/// Titles are wrapped: two that begin alike must not look alike.
class WrappingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *tree = qobject_cast<const QTreeWidget *>(option.widget);
        const int indent = index.parent().isValid() ? tree->indentation() : 0;
        const int width = std::max(tree->viewport()->width() - indent - besideWords, 40);
        QFont font = option.font;
        font.setBold(!index.parent().isValid());
        const QRect text = QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
        return {width, text.height() + 7};
    }
};

} // namespace

LibraryPanel::LibraryPanel(const Progress &progress, QWidget *parent)
    : QWidget(parent),
      m_progress(progress),
      m_begin(new WrappingButton(QString(), this)),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this))
{
    m_begin->setObjectName(QStringLiteral("libraryBegin"));
    setObjectName(QStringLiteral("libraryPanel"));
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setPlaceholderText(tr("Search scenarios"));
    m_search->setAccessibleName(tr("Search scenarios"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Scenarios"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(12);
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeWidget::doItemsLayout);
    m_tree->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_begin);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    fill();
    showProgress();
    connect(&progress, &Progress::changed, this, &LibraryPanel::showProgress);
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_begin->property("id").toString()); });
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::filter);
    connect(m_tree, &QTreeWidget::itemActivated, this, &LibraryPanel::choose);
}

void LibraryPanel::fill()
{
    for (const LibraryHeading &heading : libraryHeadings()) {
        const ScenarioGroup *group = scenarioGroup(heading.group);
        auto *item = new QTreeWidgetItem(
            groupItem(group ? tr("%1 %2").arg(group->number).arg(inWords(group->title)) : tr("Others")), {heading.title});
        const QString id = qt(heading.id);
        item->setData(0, IdRole, id);
        item->setData(0, TitleRole, heading.title);
        item->setData(0, SearchRole, QStringList{id, heading.title, heading.summary, heading.lesson}.join(QLatin1Char(' ')));
        item->setData(0, Qt::AccessibleDescriptionRole, heading.summary);
        item->setToolTip(0, heading.summary);
    }
    m_tree->expandAll();
}

QTreeWidgetItem *LibraryPanel::groupItem(const QString &title)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->text(0) == title)
            return m_tree->topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(m_tree, {title});
    QFont font = m_tree->font();
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

/// "3 right, 1 not": "" where nothing is begun.
QString LibraryPanel::progressText(const QString &id) const
{
    const Progress::OfLesson lesson = m_progress.of(id);
    if (lesson.done)
        return tr("✓ lesson done, %1 of %2 right").arg(lesson.right).arg(lesson.right + lesson.wrong);
    return lesson.begun() ? tr("◦ lesson begun, %1 of %2 right so far").arg(lesson.right).arg(lesson.right + lesson.wrong)
                          : QString();
}

/// Marks under the titles, and where the learner goes on: the first lesson that is not done.
void LibraryPanel::showProgress()
{
    QString next = qt(firstScenario);
    bool begun = false, found = !m_progress.of(next).done;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QString id = (*it)->data(0, IdRole).toString();
        if (id.isEmpty())
            continue;
        const QString mark = progressText(id);
        const QString title = (*it)->data(0, TitleRole).toString();
        (*it)->setText(0, mark.isEmpty() ? title : title + QLatin1Char('\n') + mark);
        begun = begun || !mark.isEmpty();
        if (!found && !m_progress.of(id).done) {
            next = id;
            found = true;
        }
    }
    m_begin->setText(begun ? tr("Go on learning") : tr("Start here"));
    m_begin->setProperty("id", next);
    const QString title = libraryTitle(next);
    m_begin->setToolTip(title);
    m_begin->setAccessibleDescription(title);
    m_tree->doItemsLayout();
}

void LibraryPanel::filter(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const QString where = item->data(0, SearchRole).toString() + group->text(0);
            const bool fits =
                std::all_of(words.begin(), words.end(), [&](const QString &w) { return where.contains(w, Qt::CaseInsensitive); });
            item->setHidden(!fits);
            any = any || fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!any);
    }
    if (!words.isEmpty())
        m_tree->setCurrentItem(first);
}

/// From the search line, Down goes into the list and Enter opens what is marked there.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_tree->currentItem()) {
            choose(m_tree->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::choose(const QTreeWidgetItem *item)
{
    const QString id = item->data(0, IdRole).toString();
    if (!id.isEmpty())
        Q_EMIT chosen(id);
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::setOpen(const QString &id)
{
    m_tree->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!id.isEmpty() && (*it)->data(0, IdRole).toString() == id)
            m_tree->setCurrentItem(*it);
    }
}

} // namespace teardown
