#pragma once

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QPushButton;

namespace teardown {

class Progress;

/// The built-in scenarios by group, as a course takes them, searchable by their own words and those of their lessons, and
/// marked with the learner's progress. Enter or a double click opens one.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    LibraryPanel(const Progress &progress, QWidget *parent);

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
    void showProgress();
    QString progressText(const QString &id) const;

    const Progress &m_progress;
    QPushButton *m_begin; ///< where to start, or to go on
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace teardown
