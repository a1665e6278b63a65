#include "lessons/lesson_session.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace teardown {

namespace {

/// An arrow that has just left is not much to see.
constexpr Duration flight = milliseconds(10);

} // namespace

LessonSession::LessonSession(Explorer &explorer, QObject *parent) : QObject(parent), m_explorer(explorer)
{
    connect(&explorer, &Explorer::momentChanged, this, &LessonSession::follow);
    connect(&explorer, &Explorer::runReplaced, this, [this] {
        if (!m_opening)
            m_asks = false; // somebody began the run again without the lesson, and so without a gate
    });
}

void LessonSession::take(const Scenario &scenario, std::optional<Lesson> lesson)
{
    m_lesson = std::move(lesson);
    m_scenarioId = QString::fromStdString(scenario.id);
    m_setup = scenario.setup;
    m_questions.clear();
    m_asks = m_explained = false;
    m_compared.reset();
    if (m_lesson) {
        for (const Question &question : m_lesson->questions) {
            if (question.askedIn(scenario.variant))
                m_questions.push_back({question, {}, {}, false});
        }
    }
}

void LessonSession::setLesson(const Scenario &scenario, std::optional<Lesson> lesson)
{
    take(scenario, std::move(lesson));
    m_explorer.setGate(std::nullopt);
    announce();
}

void LessonSession::goOnFrom(const Standing &standing, const Scenario &scenario, std::optional<Lesson> lesson)
{
    take(scenario, std::move(lesson));
    for (std::size_t i = 0; i < std::min(m_questions.size(), standing.questions.size()); ++i) {
        const Question question = m_questions[i].question;
        m_questions[i] = standing.questions[i];
        m_questions[i].question = question;
        if (question.right && m_questions[i].outcome)
            m_questions[i].outcome->answer.text = question.options[*question.right];
    }
    m_asks = standing.asks;
    m_explained = standing.explained;
    m_compared = standing.compared;
    m_branchAsked = standing.branchAsked;
    announce();
}

// Where the person is

LessonSession::Phase LessonSession::phase() const
{
    if (!m_lesson)
        return Phase::NoLesson;
    if (!m_asks)
        return Phase::Free;
    if (m_compared)
        return Phase::Comparing;
    const auto next = nextUnanswered();
    if (next && m_explorer.now() >= m_questions[*next].question.at)
        return Phase::Asking;
    if (nextUnseen())
        return Phase::Watching;
    return next ? Phase::Waiting : Phase::Done;
}

std::optional<std::size_t> LessonSession::current() const
{
    switch (phase()) {
    case Phase::Waiting:
    case Phase::Asking: return nextUnanswered();
    case Phase::Watching: return nextUnseen();
    case Phase::Comparing: return m_compared;
    case Phase::NoLesson:
    case Phase::Free:
    case Phase::Done: break;
    }
    return std::nullopt;
}

std::optional<std::size_t> LessonSession::nextUnanswered() const
{
    const auto next =
        std::find_if(m_questions.begin(), m_questions.end(), [](const AskedQuestion &asked) { return !asked.given; });
    return next == m_questions.end() ? std::nullopt : std::optional(static_cast<std::size_t>(next - m_questions.begin()));
}

/// Of those that are answered and have not come out, the one that does first.
std::optional<std::size_t> LessonSession::nextUnseen() const
{
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const AskedQuestion &asked = m_questions[i];
        if (asked.given && !asked.seen && (!first || seenAt(asked) < seenAt(m_questions[*first])))
            first = i;
    }
    return first;
}

/// When the run will have shown it; where there is nothing to see: at once.
Time LessonSession::seenAt(const AskedQuestion &asked) const
{
    const Time stop = asked.question.at;
    return asked.outcome->seen ? std::clamp(*asked.outcome->seen + flight, stop, std::max(stop, m_explorer.recording().end()))
                               : stop;
}

bool LessonSession::allSeen() const
{
    return std::all_of(m_questions.begin(), m_questions.end(), [](const AskedQuestion &asked) { return asked.seen; });
}

bool LessonSession::changedByPerson() const
{
    const auto &actions = m_explorer.recording().actions();
    return std::any_of(actions.begin(), actions.end(), [](const TimedAction &action) { return action.byUser; });
}

// What the person does

void LessonSession::start()
{
    if (!m_lesson || m_questions.empty())
        return;
    for (AskedQuestion &asked : m_questions)
        asked = {asked.question, {}, {}, false};
    m_asks = true;
    m_explained = false;
    m_compared.reset();
    {
        const QScopedValueRollback opening(m_opening, true);
        m_explorer.open(m_setup, m_explorer.title(), m_explorer.scenarioId(), m_questions.front().question.at);
    }
    announce();
    m_explorer.play();
}

void LessonSession::leave()
{
    if (!m_asks)
        return;
    m_asks = false;
    m_compared.reset();
    m_explorer.setGate(std::nullopt);
    announce();
}

void LessonSession::explain()
{
    leave();
    m_explained = true;
    announce();
}

bool LessonSession::answer(int option)
{
    if (phase() != Phase::Asking)
        return false;
    AskedQuestion &asked = m_questions[*nextUnanswered()];
    if (option < 0 || static_cast<std::size_t>(option) >= asked.question.options.size())
        return false;
    asked.given = static_cast<std::size_t>(option);
    asked.outcome = ask(asked.question);
    m_branchAsked = m_explorer.recording().current();
    placeGate();
    follow();
    if (phase() == Phase::Watching)
        m_explorer.play();
    return true;
}

/// What the run gives, as it is now with all that the person did. The scenario ends where its file says: an act makes
/// room for more, in which other things might happen.
Outcome LessonSession::ask(const Question &question) const
{
    Recording copy = m_explorer.recording();
    copy.setHorizon(Time::never());
    copy.setEnd(m_setup.end);
    return outcomeOf(copy, question);
}

void LessonSession::goOn()
{
    if (phase() != Phase::Comparing)
        return;
    m_compared.reset();
    follow(); // another may have come out at the same moment
    if (phase() == Phase::Waiting || phase() == Phase::Watching)
        m_explorer.play();
}

// Following the run

/// The run goes to the next outcome or the next question, whichever comes first.
void LessonSession::placeGate()
{
    std::optional<Time> gate;
    if (const auto unseen = nextUnseen())
        gate = seenAt(m_questions[*unseen]);
    if (const auto next = nextUnanswered())
        gate = std::min(gate.value_or(Time::never()), m_questions[*next].question.at);
    m_explorer.setGate(gate);
}

void LessonSession::announce()
{
    m_announced = {phase(), current(), m_explained};
    Q_EMIT changed();
}

void LessonSession::follow()
{
    if (!m_asks)
        return;
    const auto unseen = nextUnseen();
    if (unseen && m_explorer.now() >= seenAt(m_questions[*unseen])) {
        reveal(m_questions[*unseen]);
        m_compared = unseen;
        m_explorer.pause();
        placeGate();
    }
    if (m_announced != std::tuple(phase(), current(), m_explained))
        announce();
}

void LessonSession::reveal(AskedQuestion &asked)
{
    if (m_explorer.recording().current() != m_branchAsked)
        asked.outcome = ask(asked.question); // something was done since the answer
    asked.seen = true;
    const bool counts = asked.outcome->option.has_value();
    Q_EMIT cameOut(QString::fromStdString(asked.question.id), asked.right(), counts);
    if (allSeen())
        Q_EMIT finished();
}

} // namespace teardown
