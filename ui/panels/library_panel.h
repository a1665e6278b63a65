#pragma once

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace teardown {

/// The built-in scenarios by group, searchable. Enter or a double click opens one.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPanel(QWidget *parent);

    void focusSearch();
    /// Marks the scenario that is open; an unknown id marks none.
    void setOpen(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *groupItem(const QString &title);
    void filter(const QString &text);
    void choose(const QTreeWidgetItem *item);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace teardown
