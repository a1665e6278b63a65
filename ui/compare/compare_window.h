#pragma once

#include <QWidget>

#include "compare/compared_runs.h"
#include "compare/run_source.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace teardown {

class TwoDiagrams;

/// Chooses two runs, shows them side by side, and lists where they differ.
class CompareWindow : public QWidget {
    Q_OBJECT

public:
    CompareWindow(std::vector<RunSource> sources, QWidget *parent);
    ~CompareWindow() override;

    void choose(int left, int right);
    const ComparedRuns &runs() const { return *m_runs; }
    /// The list as lines of text, cells separated by tabs.
    QString text() const;

private:
    QComboBox *addChoice(const QString &name, const QString &label);
    void compare();
    void fillTable();
    void select(int difference);
    QLayout *changeLine();
    void change();

    std::vector<RunSource> m_sources;
    std::unique_ptr<ComparedRuns> m_runs;
    QComboBox *m_left, *m_right;
    QLineEdit *m_change;
    QLabel *m_problem;
    TwoDiagrams *m_picture;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace teardown
