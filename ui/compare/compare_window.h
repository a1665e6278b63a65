#pragma once

#include <QWidget>

#include "compare/compared_runs.h"
#include "compare/run_source.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildAgain();
    QBoxLayout *choiceLine();
    QSplitter *buildHalves();
    QComboBox *addChoice(const QString &name, const QString &label);
    void compare();
    void fillTable();
    void select(int difference);
    QLayout *changeLine();
    void change();

    std::vector<RunSource> m_sources;
    std::unique_ptr<ComparedRuns> m_runs;
    QComboBox *m_left = nullptr, *m_right = nullptr;
    QLineEdit *m_change = nullptr;
    QLabel *m_problem = nullptr;
    TwoDiagrams *m_picture = nullptr;
    QSplitter *m_halves = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace teardown
