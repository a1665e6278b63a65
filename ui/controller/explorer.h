#pragma once

#include <QObject>
#include <QString>

#include "sim/recording.h"
#include "sim/view.h"

#include <functional>
#include <memory>
#include <optional>

class QUndoStack;

namespace teardown {

/// The one object around a Recording. Every view reads from it and follows its signals; views never read each other.
/// It also holds what the views share: the moment on the screen, the selection, and playback.
class Explorer : public QObject {
    Q_OBJECT

public:
    explicit Explorer(QObject *parent = nullptr);
    ~Explorer() override;

    /// Replaces the run. The moment becomes the start of the run. With a gate nothing after it is ever simulated until
    /// the gate is moved.
    void open(Setup setup, const QString &title, const QString &scenarioId = {}, std::optional<Time> gate = {});
    /// The language has changed: the title in it, and every view is told everything again. Run, moment, selection and undo stay.
    void tellAgain(const QString &title);
    const QString &title() const { return m_title; }
    const QString &scenarioId() const { return m_scenarioId; }

    const Setup &setup() const { return m_recording->setup(); }
    const Trace &trace() const { return m_recording->trace(); }
    const Recording &recording() const { return *m_recording; }

    /// The moment that all views show. Records after it are not shown, though they may have been computed.
    Time now() const { return m_now; }
    /// The world at now(). Its own clock may be earlier: it stands still while nothing happens.
    const World &world() const { return m_world; }
    /// Records with an index below this are at or before now().
    std::size_t shownRecords() const { return m_shown; }
    /// Nothing more will happen unless somebody acts, or as long as the gate is closed.
    bool atEnd() const;
    /// Until here the run goes; what comes after is closed in all views, and is not even simulated. None: it is open.
    std::optional<Time> gate() const { return m_gate; }
    bool atGate() const { return m_gate && m_now >= *m_gate; }
    void setGate(std::optional<Time> gate);
    /// Nobody may act on the run.
    bool locked() const { return m_locked; }
    void setLocked(bool locked);
    /// When something happens next, if nobody acts, or the gate comes; none if atEnd().
    std::optional<Time> nextChange() const;

    RecordId selected() const { return m_selected; }

    /// Whether a record is what somebody looks for.
    using RecordTest = std::function<bool(const Trace &, const Record &)>;
    enum class Search {
        Found,
        Held,    ///< a question is on the way; the moment is there now
        Never,   ///< not before the run ends; the moment stays
        TooMuch, ///< so much happens that the search was given up; the moment is where it got to
    };
    /// Goes on to the first moment after now() with such a record, and selects it.
    Search runUntil(const RecordTest &wanted);
    /// Goes back to the last moment before now() with such a record, and selects it; false if there is none.
    bool backTo(const RecordTest &wanted);
    /// Goes to a moment, which may lie behind the end of the run: the run then goes on until there.
    Search runTo(Time t);

    // playback; only this class knows wall time, through an injected timer tick
    bool playing() const { return m_playing; }
    double speed() const { return m_speed; } ///< simulated seconds per wall second
    bool skipIdle() const { return m_skipIdle; }
    /// Playback shows only moments at which something happens, and nothing in between.
    bool reducedMotion() const { return m_reducedMotion; }
    /// Whether an idle gap is being skipped at this moment.
    bool racing() const { return m_race.has_value(); }
    /// Advances playback by this much wall time; the window's timer calls it, and tests do.
    void advance(Duration wall);

    Refusal whyNot(const Action &action) const;
    /// What a person did, to undo and redo: undoing shows the line of history without it. Clean when saved.
    QUndoStack &undoStack() { return *m_undoStack; }

public Q_SLOTS:
    void play(); ///< at the end: from the start again
    void pause();
    void togglePlaying();
    void setSpeed(double speed);
    void setSkipIdle(bool on);
    void setReducedMotion(bool on);
    void seek(teardown::Time t);
    void toStart();
    void toEnd();       ///< to the last thing that happens if nobody acts
    void stepForward(); ///< to the next moment at which something happens
    void stepBack();
    void select(teardown::RecordId record); ///< invalid: nothing selected
    /// Does something to the world at now(). An action without effect changes nothing and is refused with a reason.
    /// Every act opens a branch, so that the history without it stays at hand.
    bool perform(const teardown::Action &action);
    void switchTo(int branch);
    void renameBranch(int branch, const QString &name);

Q_SIGNALS:
    void runReplaced();   ///< open(): everything is new
    void traceChanged();  ///< records were added, or another branch is shown
    void momentChanged(); ///< now() and world()
    void selectionChanged();
    void playbackChanged(); ///< playing, speed, skip idle
    void branchesChanged();
    void performed(const teardown::Action &action);
    void refused(const teardown::Action &action, teardown::Refusal why);
    void accessChanged(); ///< gate() or locked()
    void heldBack();      ///< somebody wanted to go past the gate
    void lockedOut();     ///< somebody wanted to act, and the controls are locked

private:
    friend class Intervention;
    /// How an idle gap is crossed.
    struct Race {
        Time until;
        double speed;
    };

    void announceAll();
    void moveTo(Time t);
    void advanceOnce(Duration &wall);
    void advanceByEvents(Duration wall);
    std::optional<std::size_t> findAhead(const RecordTest &wanted, std::size_t most);
    std::optional<Race> raceFromHere() const;
    void showBranch(std::size_t branch, Time t);
    std::size_t act(Time t, const Action &action);
    void announceMove(std::size_t recordsBefore);
    void clearSelection();
    bool holdBack(bool wantsOn);

    std::unique_ptr<Recording> m_recording;
    QUndoStack *m_undoStack;
    World m_world;
    QString m_title, m_scenarioId;
    Time m_now;
    std::size_t m_shown = 0;
    RecordId m_selected;
    bool m_playing = false;
    double m_speed = 1.0;
    bool m_skipIdle = true;
    bool m_reducedMotion = false;
    Duration m_waited; ///< of wall time at now(), with reduced motion
    std::optional<Race> m_race;
    std::optional<Time> m_gate;
    bool m_locked = false;
};

} // namespace teardown
