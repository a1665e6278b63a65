#include "lessons/lesson_desk.h"

#include <QFileInfo>
#include <QMessageBox>

#include "lesson/lesson_library.h"
#include "lessons/learning_path.h"
#include "lessons/lesson_card.h"
#include "lessons/lesson_panel.h"
#include "scenario/library.h"
#include "text/language.h"
#include "text/scenario_words.h"
#include "text/words.h"

namespace teardown {

using Phase = LessonSession::Phase;

namespace {

constexpr int mostOptions = 5;

/// "x.lesson" for "x.teardown".
QString lessonBeside(const QString &scenarioPath)
{
    const QFileInfo info(scenarioPath);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".lesson");
}

} // namespace

LessonDesk::LessonDesk(Explorer &explorer, const CommandSet &commands, QWidget *parent)
    : QObject(parent),
      m_explorer(explorer),
      m_commands(commands),
      m_session(new LessonSession(explorer, this)),
      m_panel(new LessonPanel(*m_session, parent)),
      m_progress(new Progress(Progress::usualPath(), this)),
      m_window(parent)
{
    connectCommands();
    connectSession();
    follow();
}

void LessonDesk::connectCommands()
{
    const auto on = [this](const QString &name, auto slot) { connect(m_commands.action(name), &QAction::triggered, this, slot); };
    on(QStringLiteral("lesson-start"), [this] { Q_EMIT startWanted(); });
    on(QStringLiteral("lesson-leave"), [this] { m_session->leave(); });
    on(QStringLiteral("lesson-explain"), [this] {
        m_session->explain();
        Q_EMIT attentionWanted();
    });
    on(QStringLiteral("lesson-lock"), [this](bool locked) { m_explorer.setLocked(locked); });
    for (int i = 0; i < mostOptions; ++i)
        on(QStringLiteral("answer-%1").arg(i + 1), [this, i] {
            Q_EMIT attentionWanted();
            m_panel->card().choose(i);
        });
    on(QStringLiteral("answer-confirm"), [this] { m_panel->card().confirm(); });
    on(QStringLiteral("lesson-next"), [this] { Q_EMIT scenarioWanted(nextInPath(m_session->scenarioId())); });
    on(QStringLiteral("lesson-previous"), [this] { Q_EMIT scenarioWanted(previousInPath(m_session->scenarioId())); });
    on(QStringLiteral("progress-clear"), [this] { clearProgress(); });
    connect(m_panel, &LessonPanel::startWanted, m_commands.action(QStringLiteral("lesson-start")), &QAction::trigger);
    connect(m_panel, &LessonPanel::nextWanted, m_commands.action(QStringLiteral("lesson-next")), &QAction::trigger);
}

void LessonDesk::connectSession()
{
    connect(m_session, &LessonSession::changed, this, &LessonDesk::follow);
    connect(m_session, &LessonSession::cameOut, this, [this](const QString &question, bool right, bool counts) {
        if (counts)
            m_progress->setAnswered(m_session->scenarioId(), question, right);
    });
    connect(m_session, &LessonSession::finished, this, [this] { m_progress->setDone(m_session->scenarioId()); });
    connect(m_progress, &Progress::failed, this, &LessonDesk::failed);
    connect(m_progress, &Progress::changed, this, &LessonDesk::follow);
    connect(&m_explorer, &Explorer::heldBack, this, [this] {
        Q_EMIT said(gateReason());
        Q_EMIT attentionWanted();
    });
    connect(&m_explorer, &Explorer::lockedOut, this, [this] { Q_EMIT said(lockedReason()); });
    connect(&m_explorer, &Explorer::accessChanged, this,
        [this] { m_commands.action(QStringLiteral("lesson-lock"))->setChecked(m_explorer.locked()); });
}

std::optional<Lesson> LessonDesk::lessonOn(const Scenario &scenario, const QString &path)
{
    const QString beside = path.isEmpty() ? QString() : lessonBeside(path);
    const bool exists = path.isEmpty() ? lessonEntry(scenario.id) != nullptr : QFileInfo::exists(beside);
    if (!exists)
        return std::nullopt;
    auto read = path.isEmpty() ? libraryLesson(scenario.id, spokenLanguage().toStdString()) : readLessonFile(beside.toStdString());
    if (read)
        return std::move(read).value();
    Q_EMIT failed(inputErrorText(read.error()));
    return std::nullopt;
}

void LessonDesk::open(const Scenario &scenario, const QString &path)
{
    m_panel->setNext(libraryTitle(nextInPath(QString::fromStdString(scenario.id))));
    m_session->setLesson(scenario, lessonOn(scenario, path));
}

void LessonDesk::openAgain(const Scenario &scenario, const QString &path, const LessonSession::Standing &standing)
{
    m_panel->setNext(libraryTitle(nextInPath(QString::fromStdString(scenario.id))));
    m_session->goOnFrom(standing, scenario, lessonOn(scenario, path));
}

void LessonDesk::clearProgress()
{
    const auto answer = QMessageBox::question(m_window, tr("Clear your progress?"),
        tr("The program forgets which questions you have answered and which lessons you have done."),
        QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
    if (answer == QMessageBox::Yes)
        m_progress->clear();
}

// Which commands can be used

void LessonDesk::offer(const QString &scenarioId)
{
    const auto usable = [this](const char *name, bool can, const QString &whyNot) {
        CommandSet::setUsable(m_commands.action(QLatin1String(name)), can, whyNot);
    };
    usable("lesson-next", !nextInPath(scenarioId).isEmpty(), tr("There is no lesson after this one."));
    usable("lesson-previous", !previousInPath(scenarioId).isEmpty(), tr("There is no lesson before this one."));
    const bool hasLesson = m_session->phase() != Phase::NoLesson;
    const QString none = tr("There is no lesson on this scenario.");
    usable("lesson-start", hasLesson && !m_session->questions().empty(), none);
    usable("compare", !m_explorer.gate(), gateReason()); // it runs to the end
    usable("lesson-leave", m_session->asks(), tr("No question is open."));
    usable("lesson-explain", hasLesson && !m_session->explained(), hasLesson ? tr("It is shown already.") : none);
}

void LessonDesk::followChoices()
{
    const Phase phase = m_session->phase();
    const auto current = m_session->current();
    const std::size_t options = phase == Phase::Asking ? m_session->questions()[*current].question.options.size() : 0;
    for (int i = 0; i < mostOptions; ++i) {
        QAction *action = m_commands.action(QStringLiteral("answer-%1").arg(i + 1));
        CommandSet::setUsable(action, static_cast<std::size_t>(i) < options,
            options > 0 ? tr("The question has no such answer.") : tr("No question is open."));
    }
    CommandSet::setUsable(m_commands.action(QStringLiteral("answer-confirm")), options > 0 || phase == Phase::Comparing,
        tr("No question is open."));
}

void LessonDesk::follow()
{
    offer(m_session->scenarioId());
    followChoices();
    const Phase phase = m_session->phase();
    if (phase == Phase::Asking || phase == Phase::Comparing)
        Q_EMIT attentionWanted();
}

} // namespace teardown
