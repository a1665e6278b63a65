#pragma once

#include <QObject>

#include "controller/explorer.h"
#include "lesson/answer.h"
#include "lesson/lesson.h"
#include "scenario/scenario.h"

#include <optional>
#include <tuple>
#include <vector>

namespace teardown {

/// A question on its way: asked, answered, and seen to come out.
struct AskedQuestion {
    Question question;
    std::optional<std::size_t> given; ///< option that the person chose
    std::optional<Outcome> outcome;   ///< as soon as it is given; for nobody to see until `seen`
    bool seen = false;                ///< the run has shown it, and so has the card

    bool right() const { return seen && outcome->option && outcome->option == given; }
};

/// Predict, observe, explain: takes a person through the questions of a lesson. While questions are on, the run ends at the
/// next stop; nothing after it is simulated until an answer is given.
class LessonSession : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        NoLesson,  ///< the scenario has none
        Free,      ///< the lesson can be read, nothing is asked
        Waiting,   ///< the run is on its way to the next question
        Asking,    ///< it has stopped there
        Watching,  ///< an answer is given and its outcome comes
        Comparing, ///< answer and outcome side by side
        Done,
    };

    LessonSession(Explorer &explorer, QObject *parent);

    /// What the explorer shows now, and the lesson on it if there is one. Free.
    void setLesson(const Scenario &scenario, std::optional<Lesson> lesson);
    /// How far a person has come, whatever the language of the lesson.
    struct Standing {
        std::vector<AskedQuestion> questions;
        bool asks = false, explained = false;
        std::optional<std::size_t> compared; ///< came out and has not been put aside
        std::size_t branchAsked = 0;         ///< line of history of the last outcome
    };
    Standing standing() const { return {m_questions, m_asks, m_explained, m_compared, m_branchAsked}; }
    /// The same lesson in another language; the person goes on from there. The gate stays.
    void goOnFrom(const Standing &standing, const Scenario &scenario, std::optional<Lesson> lesson);
    const std::optional<Lesson> &lesson() const { return m_lesson; }
    const QString &scenarioId() const { return m_scenarioId; }

    Phase phase() const;
    bool asks() const { return m_asks; } ///< questions are on
    /// The questions of the scenario's variant, with what has come out so far.
    const std::vector<AskedQuestion> &questions() const { return m_questions; }
    /// Index of the question that is asked, awaited, watched or compared now; none in other phases.
    std::optional<std::size_t> current() const;
    /// Explanation and mistake may be read: all has come out, or the person wants it so.
    bool explained() const { return m_explained || phase() == Phase::Done; }
    /// The person has acted on this line of history, so that the lesson may not fit any more.
    bool changedByPerson() const;

public Q_SLOTS:
    void start();            ///< questions on: the run begins again
    void leave();            ///< questions off; the run goes on freely
    void explain();          ///< shows the explanation; ends the questions
    bool answer(int option); ///< counted from 0; false if nothing is asked
    void goOn();             ///< from comparing to the next question, playing

Q_SIGNALS:
    void changed();
    /// A question has come out. `counts`: it fitted the run, so that it can be called right or wrong.
    void cameOut(const QString &questionId, bool right, bool counts);
    void finished();

private:
    void take(const Scenario &scenario, std::optional<Lesson> lesson);
    void follow();
    void announce();
    void reveal(AskedQuestion &asked);
    Outcome ask(const Question &question) const;
    std::optional<std::size_t> nextUnanswered() const;
    std::optional<std::size_t> nextUnseen() const;
    Time seenAt(const AskedQuestion &asked) const;
    void placeGate();
    bool allSeen() const;

    Explorer &m_explorer;
    std::optional<Lesson> m_lesson;
    QString m_scenarioId;
    Setup m_setup;
    std::vector<Question> m_mine; ///< of the variant that is open
    std::vector<AskedQuestion> m_questions;
    bool m_asks = false;
    bool m_explained = false;
    std::optional<std::size_t> m_compared; ///< came out and has not been put aside
    std::size_t m_branchAsked = 0;         ///< line of history of the last outcome
    bool m_opening = false;
    std::tuple<Phase, std::optional<std::size_t>, bool> m_announced{};
};

} // namespace teardown
