#include "panels/cause_list.h"

#include <QPainter>

namespace teardown {

namespace {

constexpr int indent = 22; // room for the line, pixels
constexpr int gap = 6;

QFont remarkFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

CauseList::CauseList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new CauseDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
}

void CauseList::addCause(const QString &sentence, std::uint32_t record)
{
    (new QListWidgetItem(sentence, this))->setData(RecordRole, record);
}

void CauseList::setRemark(int row, const QString &remark)
{
    item(row)->setData(RemarkRole, remark);
    item(row)->setData(Qt::AccessibleDescriptionRole, remark);
}

void CauseList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

CauseDelegate::Places CauseDelegate::places(const QRect &item, const QFont &font, const QModelIndex &index)
{
    const QRect free = item.adjusted(indent, gap / 2, -gap, 0);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRect sentence =
        QFontMetrics(font).boundingRect(QRect(free.topLeft(), QSize(free.width(), 10000)), flags, index.data().toString());
    const QRect below(free.left(), sentence.bottom() + 2, free.width(), 10000);
    const QString remark = index.data(CauseList::RemarkRole).toString();
    return {QRect(free.topLeft(), QSize(free.width(), sentence.height())),
        QFontMetrics(remarkFont(font)).boundingRect(below, flags, remark)};
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListWidget *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {width, places(QRect(0, 0, width, 0), option.font, index).remark.bottom() + gap};
}

void CauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = option.palette;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.color(QPalette::AlternateBase));
    const Places at = places(option.rect, option.font, index);
    const double x = option.rect.left() + 9.5, y = at.sentence.top() + QFontMetrics(option.font).height() / 2.0;
    painter->setPen(QPen(colours.color(QPalette::Mid), 2));
    if (index.row() > 0)
        painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, y));
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(QPointF(x, y), QPointF(x, option.rect.bottom() + 1));
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.row() == 0 ? colours.color(QPalette::Highlight) : colours.color(QPalette::PlaceholderText));
    painter->drawEllipse(QPointF(x, y), 4.5, 4.5);
    painter->setPen(colours.color(QPalette::WindowText));
    painter->setFont(option.font);
    painter->drawText(at.sentence, Qt::TextWordWrap, index.data().toString());
    painter->setPen(colours.color(QPalette::PlaceholderText));
    painter->setFont(remarkFont(option.font));
    painter->drawText(at.remark, Qt::TextWordWrap, index.data(CauseList::RemarkRole).toString());
    painter->restore();
}

} // namespace teardown
