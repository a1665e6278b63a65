#pragma once

#include <QListWidget>
#include <QStyledItemDelegate>

namespace teardown {

/// A list of sentences joined by a line, each with a smaller remark below it.
class CauseList : public QListWidget {
    Q_OBJECT

public:
    enum Role { RemarkRole = Qt::UserRole, RecordRole };

    explicit CauseList(QWidget *parent);
    void addCause(const QString &sentence, std::uint32_t record);
    void setRemark(int row, const QString &remark);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// Draws an item of a CauseList, wrapped to the width of the list.
class CauseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places {
        QRect sentence, remark;
    };
    static Places places(const QRect &item, const QFont &font, const QModelIndex &index);
};

} // namespace teardown
