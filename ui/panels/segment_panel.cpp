#include "panels/segment_panel.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "text/narrator.h"
#include "text/words.h"

namespace teardown {

SegmentPanel::SegmentPanel(Explorer &explorer, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_title(new QLabel(this)),
      m_tree(new QTreeWidget(this)),
      m_bytes(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("segmentPanel"));
    m_tree->setObjectName(QStringLiteral("segmentFields"));
    m_tree->setAccessibleName(tr("Header fields of the selected packet"));
    m_tree->setHeaderLabels({tr("field"), tr("on the wire"), tr("meaning")});
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_bytes->setObjectName(QStringLiteral("segmentBytes"));
    m_bytes->setAccessibleName(tr("Bytes of the selected packet"));
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setFrameShape(QFrame::NoFrame);
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bytes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *halves = new QSplitter(this);
    halves->addWidget(m_tree);
    halves->addWidget(m_bytes);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(halves, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
        [this](QTreeWidgetItem *item) { markBytes(m_tree->indexOfTopLevelItem(item)); });
    connect(&explorer, &Explorer::selectionChanged, this, &SegmentPanel::follow);
    connect(&explorer, &Explorer::runReplaced, this, &SegmentPanel::follow);
    follow();
}

void SegmentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void SegmentPanel::follow()
{
    const RecordId selected = m_explorer.selected();
    const PacketId packet = selected.valid() ? packetOf(m_explorer.trace()[selected]) : PacketId{};
    showPacket(packet);
}

void SegmentPanel::showPacket(PacketId packet)
{
    m_tree->clear();
    m_bytes->clear();
    m_fields.clear();
    if (!packet.valid()) {
        m_title->setText(tr("Select an arrow, or a row of the table that is about a packet."));
        return;
    }
    const Trace &trace = m_explorer.trace();
    const Narrator narrator(m_explorer.setup(), trace);
    m_title->setText(tr("Packet %1: %2").arg(packet.value).arg(narrator.headline(m_explorer.selected())));
    if (!isVisible())
        return;
    const Packet seen = packetSeen(trace, m_explorer.selected());
    m_fields = packetFields(seen, RelativeNumbers(trace));
    for (const PacketField &field : m_fields)
        new QTreeWidgetItem(m_tree, {field.name, field.value, field.meaning});
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    m_bytes->setPlainText(hexDump(wireBytes(seen)));
}

/// The bytes of one field stand out; a field may go over several lines.
void SegmentPanel::markBytes(int row)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (row >= 0 && row < static_cast<int>(m_fields.size())) {
        const PacketField &field = m_fields[static_cast<std::size_t>(row)];
        for (int i = field.first; i < field.first + field.count; ++i) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = m_bytes->textCursor();
            mark.cursor.setPosition(hexPosition(i));
            mark.cursor.setPosition(hexPosition(i) + 2, QTextCursor::KeepAnchor);
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks += mark;
        }
        if (!marks.isEmpty()) {
            QTextCursor there = m_bytes->textCursor();
            there.setPosition(hexPosition(field.first));
            m_bytes->setTextCursor(there);
        }
    }
    m_bytes->setExtraSelections(marks);
}

QString SegmentPanel::text() const
{
    QStringList lines{m_title->text()};
    for (const PacketField &field : m_fields)
        lines += QStringLiteral("%1\t%2\t%3").arg(field.name, field.value, field.meaning);
    return lines.join(QLatin1Char('\n'));
}

} // namespace teardown
