#pragma once

#include <QMainWindow>
#include <QTimer>

#include "editor/scenario_document.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace teardown {

class EditorPage;
class Outline;
class TextView;

/// Edits a scenario in forms and as text side by side. Both are the same document.
class ScenarioEditor : public QMainWindow {
    Q_OBJECT

public:
    enum class Beginning {
        Scenario,
        Nothing,  ///< a new scenario
        ActedRun, ///< what a person did in a run stands among the steps
    };

    explicit ScenarioEditor(QWidget *parent);

    /// Begins with a text; `path` is the file that it is from, if it is from one. What was edited before is gone.
    /// What it begins with is said until something is changed.
    void begin(const std::string &text, const QString &path, const QString &variant = {}, Beginning from = Beginning::Scenario);
    ScenarioDocument &document() { return m_document; }
    /// Asks about what would be lost, if anything would.
    bool mayLeave();
    bool saveTo(const QString &path);
    const QString &path() const { return m_path; }
    /// The run was not begun again, and why; no run follows the changes from now on.
    void stopFollowing(const QString &why);
    /// It holds this scenario, or the one that was run from it.
    bool isAbout(const Scenario &scenario) const;
    /// The variant that runs; "" for the scenario itself.
    QString variant() const;

Q_SIGNALS:
    /// A run of the scenario is wanted: because the person says so, or because it changed.
    void runWanted(const teardown::Scenario &scenario, bool changed);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildAgain();
    QString beginningText() const;
    void showTitle();
    void buildCentre();
    void buildActions();
    void buildMenus();
    QAction *add(QMenu *menu, const char *name, const QString &text, const QString &tip, const QKeySequence &key);
    QMenu *stepMenu(QWidget *parent);
    QMenu *programMenu(QWidget *parent);
    void follow();
    void showPart();
    void showVariants();
    void offerVariants(const QStringList &titles, const QStringList &names);
    void showProblem();
    void makePage();
    void connectPage();
    void takeText(const QString &text);
    void goToProblem();
    void run(bool changed);
    void fillExpectation();
    void removePart();
    void movePart(int by);
    bool save();
    bool saveAs();
    void say(const QString &text);

    ScenarioDocument m_document;
    QString m_path, m_signature;
    Beginning m_beginning = Beginning::Scenario;
    Outline *m_outline = nullptr;
    QSplitter *m_parts = nullptr;
    QScrollArea *m_scroll = nullptr;
    EditorPage *m_page = nullptr;
    TextView *m_text = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_toProblem = nullptr;
    QComboBox *m_variant = nullptr;
    QAction *m_run = nullptr, *m_follow = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
    QMenu *m_steps = nullptr, *m_programs = nullptr;
    QTimer m_soon; ///< until the run follows a change
};

} // namespace teardown
