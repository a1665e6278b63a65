#include "controller/explorer.h"

#include <QUndoStack>

#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr Duration worthSkipping = milliseconds(300); // of wall time
constexpr Duration longestRace = milliseconds(600);   // of wall time, for one idle gap
constexpr std::size_t mostSearched = 200'000;         // records that one search may simulate; some seconds of work
constexpr Duration roomAfterAct = hours(3);           // keepalive at its defaults needs 2 h 11 min to give up

/// One step further than the gate, so that an act at the gate can leave the history without it beside the new one.
Time horizonOf(std::optional<Time> gate) { return gate ? *gate + nanoseconds(1) : Time::never(); }

Duration scaled(Duration wall, double speed) { return {static_cast<std::int64_t>(static_cast<double>(wall.ns) * speed)}; }

} // namespace

/// One act of a person. The first redo() is the act itself.
class Intervention : public QUndoCommand {
public:
    Intervention(Explorer &explorer, Action action)
        : m_explorer(explorer),
          m_action(std::move(action)),
          m_at(explorer.now()),
          m_before(explorer.recording().current())
    {
        say();
    }

    void say() { setText(actionTitle(m_explorer.setup(), m_action)); }

    void undo() override { m_explorer.showBranch(m_before, m_at); }
    void redo() override
    {
        if (!m_after)
            m_after = m_explorer.act(m_at, m_action);
        m_explorer.showBranch(*m_after, m_at);
    }

private:
    Explorer &m_explorer;
    Action m_action;
    Time m_at;
    std::size_t m_before;
    std::optional<std::size_t> m_after;
};

Explorer::Explorer(QObject *parent)
    : QObject(parent),
      m_recording(std::make_unique<Recording>(defaultTopology())),
      m_undoStack(new QUndoStack(this))
{
    moveTo(m_recording->setup().start);
}

Explorer::~Explorer() = default;

void Explorer::open(Setup setup, const QString &title, const QString &scenarioId, std::optional<Time> gate)
{
    m_undoStack->clear();
    m_recording = std::make_unique<Recording>(std::move(setup));
    m_gate = gate;
    m_recording->setHorizon(horizonOf(gate));
    m_title = title;
    m_scenarioId = scenarioId;
    m_playing = false;
    m_selected = {};
    m_now = Time::beforeAll();
    moveTo(m_recording->setup().start);
    announceAll();
}

void Explorer::announceAll()
{
    Q_EMIT runReplaced();
    Q_EMIT branchesChanged();
    Q_EMIT traceChanged();
    Q_EMIT momentChanged();
    Q_EMIT selectionChanged();
    Q_EMIT playbackChanged();
    Q_EMIT accessChanged();
}

void Explorer::tellAgain(const QString &title)
{
    m_title = title;
    for (int i = 0; i < m_undoStack->count(); ++i) { // the stack lends its commands as const; their words are not their deeds
        if (auto *act = dynamic_cast<Intervention *>(const_cast<QUndoCommand *>(m_undoStack->command(i))))
            act->say();
    }
    announceAll();
}

std::optional<Time> Explorer::nextChange() const
{
    std::optional<Time> next;
    if (m_shown < trace().records.size())
        next = trace().records[m_shown].time;
    else if (m_now < m_recording->end())
        next = m_recording->nextEventTime();
    if (m_gate && (!next || *next > *m_gate))
        return atGate() ? std::nullopt : m_gate;
    return next;
}

bool Explorer::atEnd() const { return !nextChange(); }

Refusal Explorer::whyNot(const Action &action) const
{
    const Refusal why = refusalOf(m_world, action);
    const auto *firewall = std::get_if<SetFirewall>(&action.body);
    const bool same = why == Refusal::None
        && ((std::holds_alternative<FlushNeighbours>(action.body) && neighbours(m_world, action.node).empty())
            || (firewall && action.node.valid() && m_world.nodes[action.node.value].firewall.policy == firewall->policy));
    return same ? Refusal::SameValue : why; // a person is told; what a scenario does then is no mistake
}

// The gate

void Explorer::setGate(std::optional<Time> gate)
{
    if (gate == m_gate)
        return;
    m_gate = gate;
    m_recording->setHorizon(horizonOf(gate));
    if (gate && m_now > *gate)
        seek(*gate);
    Q_EMIT accessChanged();
}

void Explorer::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    Q_EMIT accessChanged();
}

/// Whether a wish to go on meets the gate; it is told then.
bool Explorer::holdBack(bool wantsOn)
{
    const bool held = wantsOn && atGate();
    if (held)
        Q_EMIT heldBack();
    return held;
}

// Moving

void Explorer::moveTo(Time t)
{
    t = std::clamp(t, m_recording->setup().start, m_recording->end());
    if (m_gate)
        t = std::min(t, *m_gate);
    m_recording->runUntil(t);
    const std::size_t shown = trace().firstAfter(t);
    const bool nothingHappened = t >= m_now && shown == m_shown && m_now != Time::beforeAll();
    if (t >= m_recording->computedUntil())
        m_world = m_recording->branches()[m_recording->current()].head;
    else if (!nothingHappened)
        m_world = m_recording->stateAt(t);
    m_now = t;
    m_shown = shown;
}

void Explorer::announceMove(std::size_t recordsBefore)
{
    if (trace().records.size() != recordsBefore)
        Q_EMIT traceChanged();
    Q_EMIT momentChanged();
}

void Explorer::seek(Time t)
{
    holdBack(t > m_now);
    m_race.reset();
    const std::size_t before = trace().records.size();
    moveTo(t);
    announceMove(before);
}

void Explorer::toStart() { seek(setup().start); }

void Explorer::toEnd()
{
    pause();
    if (holdBack(true))
        return;
    const std::size_t before = trace().records.size();
    m_recording->runUntil(m_recording->end());
    const Time last = m_gate ? *m_gate : trace().records.empty() ? setup().start : trace().records.back().time;
    m_race.reset();
    moveTo(std::max(last, m_now));
    announceMove(before);
}

void Explorer::stepForward()
{
    pause();
    if (holdBack(true))
        return;
    const std::size_t before = trace().records.size();
    // An event may leave no record; a step is to something that can be seen.
    while (m_shown >= trace().records.size() && m_recording->runOneEvent()) {}
    if (const auto next = nextChange())
        moveTo(*next);
    m_race.reset();
    announceMove(before);
}

void Explorer::stepBack()
{
    pause();
    const std::size_t firstOfNow = trace().firstAtOrAfter(m_now);
    seek(firstOfNow > 0 ? trace().records[firstOfNow - 1].time : setup().start);
}

// Searching

/// The next record that passes, simulated if need be; none where there is none up to the gate, or among `most` records.
std::optional<std::size_t> Explorer::findAhead(const RecordTest &wanted, std::size_t most)
{
    for (std::size_t i = m_shown; i < m_shown + most; ++i) {
        if (i >= trace().records.size() && !m_recording->runOneEvent())
            return std::nullopt;
        const Record &record = trace().records[i];
        if (m_gate && record.time > *m_gate)
            return std::nullopt;
        if (wanted(trace(), record))
            return i;
    }
    return std::nullopt;
}

Explorer::Search Explorer::runUntil(const RecordTest &wanted)
{
    pause();
    if (holdBack(true))
        return Search::Held;
    const std::size_t before = trace().records.size(), shown = m_shown;
    const std::optional<std::size_t> found = findAhead(wanted, mostSearched);
    const bool tooMuch = !found && trace().records.size() >= shown + mostSearched;
    m_race.reset();
    if (found)
        moveTo(trace().records[*found].time);
    else if (m_gate)
        moveTo(*m_gate);
    else if (tooMuch)
        moveTo(trace().records[shown + mostSearched - 1].time);
    announceMove(before);
    if (found)
        select({static_cast<std::uint32_t>(*found)});
    else if (m_gate && atGate())
        holdBack(true);
    return found ? Search::Found : m_gate ? Search::Held : tooMuch ? Search::TooMuch : Search::Never;
}

bool Explorer::backTo(const RecordTest &wanted)
{
    pause();
    for (std::size_t i = trace().firstAtOrAfter(m_now); i-- > 0;) {
        if (!wanted(trace(), trace().records[i]))
            continue;
        seek(trace().records[i].time);
        select({static_cast<std::uint32_t>(i)});
        return true;
    }
    return false;
}

Explorer::Search Explorer::runTo(Time t)
{
    pause();
    if (!m_gate && t > m_recording->end())
        m_recording->setEnd(t);
    const std::size_t most = trace().records.size() + mostSearched;
    while (m_recording->computedUntil() < t && trace().records.size() < most && m_recording->runOneEvent()) {}
    const bool tooMuch = trace().records.size() >= most && m_recording->computedUntil() < t;
    const bool held = m_gate && t > *m_gate;
    seek(tooMuch ? m_recording->computedUntil() : t);
    return held ? Search::Held : tooMuch ? Search::TooMuch : Search::Found;
}

// Playback

void Explorer::play()
{
    if (m_playing || holdBack(true))
        return;
    if (atEnd())
        toStart();
    m_playing = true;
    Q_EMIT playbackChanged();
}

void Explorer::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_race.reset();
    m_waited = {};
    Q_EMIT playbackChanged();
}

void Explorer::togglePlaying()
{
    if (m_playing)
        pause();
    else
        play();
}

void Explorer::setSpeed(double speed)
{
    if (speed <= 0.0 || speed == m_speed)
        return;
    m_speed = speed;
    m_race.reset();
    Q_EMIT playbackChanged();
}

void Explorer::setSkipIdle(bool on)
{
    if (on == m_skipIdle)
        return;
    m_skipIdle = on;
    m_race.reset();
    Q_EMIT playbackChanged();
}

void Explorer::setReducedMotion(bool on)
{
    if (on == m_reducedMotion)
        return;
    m_reducedMotion = on;
    m_race.reset();
    m_waited = {};
    Q_EMIT playbackChanged();
}

std::optional<Explorer::Race> Explorer::raceFromHere() const
{
    const std::optional<Time> next = nextChange();
    if (!m_skipIdle || !next || *next - m_now <= scaled(worthSkipping, m_speed) || !inFlight(m_world).empty())
        return std::nullopt;
    const double gap = static_cast<double>((*next - m_now).ns);
    return Race{*next, std::max(m_speed, gap / static_cast<double>(longestRace.ns))};
}

/// Uses up some of `wall`: a piece of a race, or all of it at the set speed.
void Explorer::advanceOnce(Duration &wall)
{
    if (!m_race)
        m_race = raceFromHere();
    if (!m_race) {
        moveTo(m_now + std::max(scaled(wall, m_speed), nanoseconds(1)));
        wall = {};
        return;
    }
    const Duration step = std::max(scaled(wall, m_race->speed), nanoseconds(1));
    if (m_now + step < m_race->until) {
        moveTo(m_now + step);
        wall = {};
        return;
    }
    wall -= std::max(scaled(m_race->until - m_now, 1.0 / m_race->speed), nanoseconds(1));
    moveTo(m_race->until);
    m_race.reset();
}

/// The moment stands still until as much wall time has gone by as playback would need to the next event, then jumps there.
void Explorer::advanceByEvents(Duration wall)
{
    m_waited += wall;
    while (const std::optional<Time> next = nextChange()) {
        const std::optional<Race> race = raceFromHere();
        const Duration needed = scaled(*next - m_now, 1.0 / (race ? race->speed : m_speed));
        if (m_waited < needed)
            return;
        m_waited -= needed;
        moveTo(*next);
    }
}

void Explorer::advance(Duration wall)
{
    if (!m_playing)
        return;
    const std::size_t before = trace().records.size();
    const Time from = m_now;
    if (m_reducedMotion)
        advanceByEvents(wall);
    while (!m_reducedMotion && wall.ns > 0 && !atEnd())
        advanceOnce(wall);
    if (m_reducedMotion && m_now == from && !atEnd())
        return; // nothing to show anew
    announceMove(before);
    if (atEnd())
        pause();
}

// Selection

void Explorer::select(RecordId record)
{
    if (record.valid() && record.value >= trace().records.size())
        record = {};
    if (record == m_selected)
        return;
    m_selected = record;
    Q_EMIT selectionChanged();
}

void Explorer::clearSelection() { select({}); }

// Acting

bool Explorer::perform(const Action &action)
{
    if (m_locked) {
        Q_EMIT lockedOut();
        return false;
    }
    const Refusal why = whyNot(action);
    if (why != Refusal::None) {
        Q_EMIT refused(action, why);
        return false;
    }
    const bool wasAtEnd = atEnd();
    m_undoStack->push(new Intervention(*this, action)); // does it
    Q_EMIT performed(action);
    if (wasAtEnd && !atEnd())
        play();
    return true;
}

std::size_t Explorer::act(Time t, const Action &action)
{
    m_recording->setEnd(std::max(m_recording->end(), t + roomAfterAct));
    // One step beyond `t` makes this branch the one that goes on without the act.
    m_recording->runUntil(t + nanoseconds(1));
    const std::size_t branch = m_recording->act(t, action);
    const QString name = tr("%1 at %2").arg(actionTitle(setup(), action), timeText(t));
    m_recording->rename(branch, name.toStdString());
    return branch;
}

void Explorer::showBranch(std::size_t branch, Time t)
{
    m_race.reset();
    m_recording->switchTo(branch);
    m_now = Time::beforeAll(); // the world of the other branch is of no use
    moveTo(t);
    if (m_selected.valid() && m_selected.value >= m_shown)
        clearSelection();
    Q_EMIT branchesChanged();
    Q_EMIT traceChanged();
    Q_EMIT momentChanged();
}

void Explorer::switchTo(int branch)
{
    if (branch < 0 || static_cast<std::size_t>(branch) >= m_recording->branches().size())
        return;
    clearSelection();
    showBranch(static_cast<std::size_t>(branch), m_now);
}

void Explorer::renameBranch(int branch, const QString &name)
{
    if (branch < 0 || static_cast<std::size_t>(branch) >= m_recording->branches().size() || name.trimmed().isEmpty())
        return;
    m_recording->rename(static_cast<std::size_t>(branch), name.trimmed().toStdString());
    Q_EMIT branchesChanged();
}

} // namespace teardown
