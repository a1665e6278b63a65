#pragma once

#include <QObject>

#include "controller/commands.h"
#include "lessons/lesson_session.h"
#include "lessons/progress.h"

class QWidget;

namespace teardown {

class LessonPanel;

/// Joins a lesson to the window: its commands, its panel, and the learner's progress.
class LessonDesk : public QObject {
    Q_OBJECT

public:
    /// `parent` is the window.
    LessonDesk(Explorer &explorer, const CommandSet &commands, QWidget *parent);

    LessonSession &session() { return *m_session; }
    LessonPanel *panel() { return m_panel; }
    Progress &progress() { return *m_progress; }

    /// Takes the lesson of a scenario that the explorer shows; `path` is "" for a built-in one. A file has the lesson that
    /// lies beside it under the same name.
    void open(const Scenario &scenario, const QString &path);
    /// The same in the language that is spoken now; the learner goes on from where he stood.
    void openAgain(const Scenario &scenario, const QString &path, const LessonSession::Standing &standing);

Q_SIGNALS:
    void scenarioWanted(const QString &id); ///< the next or the previous lesson
    void startWanted();                     ///< session().start(), after asking about what would be lost
    void said(const QString &plainText);    ///< a passing remark
    void failed(const QString &plainText);
    void attentionWanted(); ///< the panel has something that must be seen

private:
    void connectCommands();
    void connectSession();
    void follow();
    void followChoices();
    std::optional<Lesson> lessonOn(const Scenario &scenario, const QString &path);
    void offer(const QString &scenarioId);
    void clearProgress();

    Explorer &m_explorer;
    const CommandSet &m_commands;
    LessonSession *m_session;
    LessonPanel *m_panel;
    Progress *m_progress;
    QWidget *m_window;
};

} // namespace teardown
