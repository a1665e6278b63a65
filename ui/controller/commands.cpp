#include "controller/commands.h"

#include <QActionGroup>
#include <QUndoStack>

#include "controller/acts.h"
#include "text/markup.h"
#include "text/narration.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

/// The node with the role, or an invalid one: refusals and titles can deal with it.
NodeId nodeOf(const Explorer &explorer, NodeRole role) { return nodeWithRole(explorer.setup(), role).value_or(NodeId{}); }

SystemCall callOf(CallName name, std::int64_t bytes = 0)
{
    SystemCall call;
    call.name = name;
    call.length = bytes;
    call.how = ShutdownHow::Write;
    return call;
}

/// Tooltips name the key; a greyed action says why it is so.
void say(QAction *action, const QString &tip)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : CommandSet::tr("%1 (%2)").arg(tip, key));
    action->setStatusTip(tip);
}

} // namespace

const std::vector<double> &playbackSpeeds()
{
    static const std::vector<double> speeds{0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60};
    return speeds;
}

QString speedText(double speed)
{
    if (speed < 1.0)
        return QStringLiteral("1/%1 ×").arg(std::lround(1.0 / speed));
    return QStringLiteral("%1 ×").arg(speed);
}

/// The action's usual tip is kept in its data.
void CommandSet::setUsable(QAction *action, bool usable, const QString &whyNot)
{
    action->setEnabled(usable);
    say(action, usable ? action->data().toString() : whyNot);
}

CommandSet::CommandSet(Explorer &explorer, QObject *parent) : QObject(parent), m_explorer(explorer)
{
    addEditorCommands();
    addFileCommands();
    addRecentCommands();
    addEditCommands();
    addPlaybackCommands();
    addSpeedCommands();
    addTimeCommands();
    addHostCommands(CommandGroup::Client, NodeRole::Client);
    addHostCommands(CommandGroup::Router, NodeRole::Router);
    addHostCommands(CommandGroup::Firewall, NodeRole::Firewall);
    addHostCommands(CommandGroup::Server, NodeRole::Server);
    addCableCommands();
    addPacketCommands();
    addLessonCommands();
    addViewCommands();
    addShowCommands();
    addLanguageCommands();
    addHelpCommands();
    follow();
}

void CommandSet::follow()
{
    connect(&m_explorer, &Explorer::traceChanged, this, &CommandSet::refreshAllThings);
    connect(&m_explorer, &Explorer::traceChanged, this, &CommandSet::refreshSelection);
    connect(&m_explorer, &Explorer::momentChanged, this, &CommandSet::refreshThings);
    connect(&m_explorer, &Explorer::momentChanged, this, &CommandSet::refreshPlayback);
    connect(&m_explorer, &Explorer::momentChanged, this, &CommandSet::refreshEffect);
    connect(action(QStringLiteral("all-events")), &QAction::toggled, this, &CommandSet::refreshSelection);
    connect(&m_explorer, &Explorer::playbackChanged, this, &CommandSet::refreshPlayback);
    connect(&m_explorer, &Explorer::selectionChanged, this, &CommandSet::refreshSelection);
    connect(&m_explorer, &Explorer::selectionChanged, this, &CommandSet::refreshAllThings);
    connect(&m_explorer, &Explorer::accessChanged, this, &CommandSet::refreshAllThings);
    connect(&m_explorer, &Explorer::accessChanged, this, &CommandSet::refreshPlayback);
    connect(&m_explorer.undoStack(), &QUndoStack::indexChanged, this, &CommandSet::refreshUndo);
    refreshAllThings();
    refreshSelection();
    refreshPlayback();
    refreshUndo();
}

QAction *CommandSet::add(CommandGroup group, const char *name, const QString &text, const QString &tip, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setData(tip);
    say(action, tip);
    m_groups[group].append(action);
    return action;
}

void CommandSet::adopt(CommandGroup group, QAction *action) { m_groups[group].append(action); }

void CommandSet::addFileCommands()
{
    const auto g = CommandGroup::File;
    add(g, "open", tr("&Open…"), tr("Open a scenario or a saved run"), QKeySequence::Open);
    add(g, "open-capture", tr("Open a &capture…"), tr("See how the connections of a capture (pcap, pcapng) ended"),
        QKeySequence(tr("Ctrl+Shift+O")));
    add(g, "save", tr("&Save"), tr("Save the scenario with everything that you did"), QKeySequence::Save);
    add(g, "save-as", tr("Save &as…"), tr("Save the run under another name"), QKeySequence(tr("Ctrl+Shift+S")));
    add(g, "restart", tr("Start &afresh"), tr("Throw away what you did and open the scenario again"), QKeySequence(tr("Ctrl+R")));
    add(g, "variant-next", tr("Next &variant"), tr("Open the next variant of this scenario"), QKeySequence(tr("V")));
    add(g, "variant-previous", tr("Previous va&riant"), tr("Open the variant of this scenario before this one"),
        QKeySequence(tr("Shift+V")));
    addExportCommands();
    add(g, "quit", tr("&Quit"), tr("Close the program"), QKeySequence(tr("Ctrl+Q")))->setMenuRole(QAction::QuitRole);
}

void CommandSet::addEditCommands()
{
    const auto g = CommandGroup::Edit;
    QUndoStack &stack = m_explorer.undoStack();
    connect(add(g, "undo", tr("&Undo"), tr("Go back to the history without your last act"), QKeySequence(tr("Ctrl+Z"))),
        &QAction::triggered, &stack, &QUndoStack::undo);
    connect(add(g, "redo", tr("&Redo"), tr("Do it again"), QKeySequence(tr("Ctrl+Shift+Z"))), &QAction::triggered, &stack,
        &QUndoStack::redo);
    add(g, "copy", tr("&Copy"), tr("Copy the selected event as text"), QKeySequence::Copy);
    addCopyCommands();
    add(g, "find-scenario", tr("&Find a scenario"), tr("Search the library of scenarios"), QKeySequence::Find);
}

void CommandSet::addPlaybackCommands()
{
    const auto g = CommandGroup::Playback;
    Explorer *e = &m_explorer;
    connect(add(g, "play", tr("&Play"), tr("Let time run, or stop it"), QKeySequence(tr("Space"))), &QAction::triggered, e,
        &Explorer::togglePlaying);
    connect(add(g, "step-forward", tr("Step &forward"), tr("Go to the next thing that happens"), QKeySequence(tr("."))),
        &QAction::triggered, e, &Explorer::stepForward);
    connect(add(g, "step-back", tr("Step &back"), tr("Go to the thing that happened before"), QKeySequence(tr(","))),
        &QAction::triggered, e, &Explorer::stepBack);
    connect(add(g, "to-start", tr("To the &start"), tr("Go to the start of the run"), QKeySequence(tr("Ctrl+Home"))),
        &QAction::triggered, e, &Explorer::toStart);
    connect(add(g, "to-end", tr("To the &end"), tr("Go to the last thing that happens if you do nothing"),
                QKeySequence(tr("Ctrl+End"))),
        &QAction::triggered, e, &Explorer::toEnd);
}

void CommandSet::addSpeedCommands()
{
    const auto g = CommandGroup::Playback;
    const auto shift = [this](int by) {
        const auto &all = playbackSpeeds();
        const auto here = std::lower_bound(all.begin(), all.end(), m_explorer.speed() * 0.999);
        const auto index = std::clamp<std::ptrdiff_t>(here - all.begin() + by, 0, std::ssize(all) - 1);
        m_explorer.setSpeed(all[static_cast<std::size_t>(index)]);
    };
    connect(add(g, "slower", tr("S&lower"), tr("Play more slowly"), QKeySequence(tr("["))), &QAction::triggered, this,
        [shift] { shift(-1); });
    connect(add(g, "faster", tr("Fas&ter"), tr("Play faster"), QKeySequence(tr("]"))), &QAction::triggered, this,
        [shift] { shift(1); });
    QAction *skip =
        add(g, "skip-idle", tr("Skip &idle time"), tr("Race through time in which nothing happens"), QKeySequence(tr("I")));
    skip->setCheckable(true);
    connect(skip, &QAction::toggled, &m_explorer, &Explorer::setSkipIdle);

    const auto explain = CommandGroup::Explain;
    add(explain, "why", tr("&Why?"), tr("Explain the selected event, or the last one, by the chain of its causes"),
        QKeySequence(tr("W")));
    connect(
        add(explain, "cause", tr("Go to the &cause"), tr("Select what led to the selected event"), QKeySequence(tr("Alt+Up"))),
        &QAction::triggered, this, [this] { m_explorer.select(causeOfSelected()); });
    connect(add(explain, "effect", tr("Go to the &effect"), tr("Select what the selected event led to"),
                QKeySequence(tr("Alt+Down"))),
        &QAction::triggered, this, [this] { m_explorer.select(m_effect); });
    addWalks();
}

/// Keys that go to the next thing of a kind, and with Shift to the one before.
void CommandSet::addWalks()
{
    struct Walk {
        Landmark landmark;
        const char *next, *previous;
        QString key, nextText, previousText;
    };
    const Walk walks[] = {{Landmark::StateChange, "next-state", "previous-state", QStringLiteral("N"),
                              tr("&Next change of state"), tr("Change of state before")},
        {Landmark::Repetition, "next-repetition", "previous-repetition", QStringLiteral("T"), tr("Next re&transmission or probe"),
            tr("Retransmission or probe before")},
        {Landmark::Loss, "next-loss", "previous-loss", QStringLiteral("L"), tr("Next &loss"), tr("Loss before")}};
    const auto addOne = [this](const char *name, const QString &text, const QString &key, Landmark landmark, bool forward) {
        connect(add(CommandGroup::Explain, name, text, tr("Select it, without moving the time"), QKeySequence(key)),
            &QAction::triggered, this, [this, landmark, forward] { walkTo(landmark, forward); });
    };
    for (const Walk &walk : walks) {
        addOne(walk.next, walk.nextText, walk.key, walk.landmark, true);
        addOne(walk.previous, walk.previousText, QStringLiteral("Shift+") + walk.key, walk.landmark, false);
    }
}

/// Past the last one it begins again at the other end.
void CommandSet::walkTo(Landmark landmark, bool forward)
{
    const Trace &trace = m_explorer.trace();
    auto found = walk(trace, m_explorer.selected(), m_explorer.shownRecords(), landmark, forward);
    if (!found)
        found = walk(trace, {}, m_explorer.shownRecords(), landmark, forward);
    if (found)
        m_explorer.select(*found);
    else
        Q_EMIT said(tr("Nothing of the kind has happened up to this moment."));
}

CommandSet::ThingCommand &CommandSet::addThing(
    CommandGroup group, const QString &name, const QKeySequence &key, const QString &tip, MakeAct make)
{
    QAction *action = add(group, name.toLatin1().constData(), name, tip, key);
    connect(action, &QAction::triggered, this, [this, action] { perform(action); });
    return m_things.emplace_back(ThingCommand{action, {}, {}, std::move(make), false, {}});
}

void CommandSet::addNodeThing(CommandGroup group, NodeRole role, const QString &name, const QKeySequence &key, const QString &tip,
    Action (*act)(const Explorer &, NodeId))
{
    addThing(group, name, key, tip, [role, act](const Explorer &e) { return act(e, nodeOf(e, role)); }).role = role;
}

void CommandSet::addHostCommands(CommandGroup group, NodeRole role)
{
    static const std::map<NodeRole, std::array<QString, 4>> words{
        {NodeRole::Client,
            {QStringLiteral("client"), QStringLiteral("Shift+"), QStringLiteral("Shift+P"), QStringLiteral("Shift+E")}},
        {NodeRole::Router, {QStringLiteral("router"), {}, QStringLiteral("R"), QStringLiteral("Q")}},
        {NodeRole::Firewall, {QStringLiteral("firewall"), {}, QStringLiteral("F"), QStringLiteral("Shift+Q")}},
        {NodeRole::Server, {QStringLiteral("server"), {}, QStringLiteral("P"), QStringLiteral("E")}},
    };
    const auto &[name, keyPrefix, powerKey, arpKey] = words.at(role);
    if (role == NodeRole::Client || role == NodeRole::Server)
        addConnectionCommands(group, role, name, keyPrefix);
    if (role == NodeRole::Firewall)
        addFirewallCommands();
    addNodeThing(group, role, QStringLiteral("flush-arp-") + name, QKeySequence(arpKey),
        tr("The next packet must ask for the hardware address of its neighbour again"), flushArpAct);
    addNodeThing(group, role, QStringLiteral("power-") + name, QKeySequence(powerKey),
        tr("Power goes at once: nothing is sent, nothing is remembered"), powerAct);
}

void CommandSet::addConnectionCommands(CommandGroup g, NodeRole role, const QString &name, const QString &keyPrefix)
{
    const auto key = [&](const char *letter) { return QKeySequence(keyPrefix + QLatin1String(letter)); };
    addNodeThing(
        g, role, QStringLiteral("kill-") + name, key("K"), tr("SIGKILL: the process is gone, its kernel closes for it"), killAct);
    addNodeThing(g, role, QStringLiteral("start-") + name, key("A"), tr("Run the program again"), startAct);
    addNodeThing(g, role, QStringLiteral("stop-") + name, key("Z"),
        tr("SIGSTOP: the process does nothing more, its kernel goes on; SIGCONT wakes it"), stopAct);
    const auto addCall = [&](const char *prefix, const char *letter, const QString &tip, const SystemCall &call) {
        addThing(g, QLatin1String(prefix) + name, key(letter), tip, [role, call](const Explorer &e) {
            return callAct(e, nodeOf(e, role), call);
        }).role = role;
    };
    addCall("close-", "C", tr("The process closes its descriptor"), callOf(CallName::Close));
    addCall("shutdown-", "H", tr("The process says that it will send no more, and goes on reading"), callOf(CallName::Shutdown));
    addCall("send-", "S", tr("The process writes 100 bytes"), callOf(CallName::Send, 100));
    addNodeThing(g, role, QStringLiteral("unplug-") + name, key("U"), tr("The host's own cable: its kernel sees the carrier go"),
        cableAct);
    addNodeThing(g, role, QStringLiteral("halt-") + name, key("O"),
        tr("As an operator does it: the processes end first, and their kernel says so to the other end"), haltAct);
}

void CommandSet::addCableCommands()
{
    static const char *const keys[] = {"B", "Ctrl+B", "Shift+B"};
    const QString tip = tr("Packets vanish on the cable and the link lights stay on: nobody is told");
    for (std::uint32_t i = 0; i < std::size(keys); ++i) {
        const CableId cable{i};
        addThing(CommandGroup::Cables, QStringLiteral("black-hole-%1").arg(i + 1), QKeySequence(QLatin1String(keys[i])), tip,
            [cable](const Explorer &e) { return blackHoleAct(e, cable); })
            .cable = cable;
    }
    addCableChanges();
}

void CommandSet::addViewCommands()
{
    const auto g = CommandGroup::View;
    add(g, "zoom-in", tr("Zoom &in"), tr("Make the diagram larger"), QKeySequence(tr("Ctrl++")));
    add(g, "zoom-out", tr("Zoom &out"), tr("Make the diagram smaller"), QKeySequence(tr("Ctrl+-")));
    add(g, "zoom-reset", tr("&Normal size"), tr("Show the diagram in its normal size"), QKeySequence(tr("Ctrl+0")));
    addChoice(g,
        {{"axis-folded", tr("&Fold idle time"), tr("Draw long idle time as a tear with its length in words"), "Ctrl+Alt+F"},
            {"axis-linear", tr("&True to scale"), tr("Draw time as long as it is"), "Ctrl+Alt+T"},
            {"axis-rows", tr("One &row per event"), tr("Draw events at even distances"), "Ctrl+Alt+R"}});
    add(g, "focus-strip", tr("To the &machines and cables"),
        tr("Walk through the machines, processes and cables with the arrow keys; Enter opens one"), QKeySequence(tr("F3")));
    add(g, "compare", tr("&Compare…"),
        tr("Put two lines of history, variants or systems side by side and list where they differ"), QKeySequence(tr("Ctrl+D")));
    add(g, "all-events", tr("&Every record in the table"),
        tr("List also frames between the machines, timers that are armed, and the like"), QKeySequence(tr("Ctrl+L")))
        ->setCheckable(true);
    addChoice(g,
        {{"theme-system", tr("&System colours"), tr("Light or dark as the desktop has it"), "Ctrl+Alt+S"},
            {"theme-light", tr("&Light"), tr("Dark text on a light ground"), "Ctrl+Alt+L"},
            {"theme-dark", tr("&Dark"), tr("Light text on a dark ground"), "Ctrl+Alt+D"},
            {"theme-contrast", tr("High &contrast"), tr("The strongest colours on black"), "Ctrl+Alt+H"}});
    add(g, "reduced-motion", tr("Reduced &motion"), tr("Nothing glides: playback jumps from event to event"),
        QKeySequence(tr("Ctrl+Alt+M")))
        ->setCheckable(true);
    add(g, "announce", tr("&Announce events"), tr("A screen reader is told what happens while the run goes on"),
        QKeySequence(tr("Ctrl+Alt+N")))
        ->setCheckable(true);
    add(g, "presentation", tr("&Presentation"), tr("Only the diagram, large, for a room; Escape leaves"), QKeySequence(tr("F11")))
        ->setCheckable(true);
}

/// One of them is chosen, the first to begin with.
void CommandSet::addChoice(CommandGroup group, std::initializer_list<Choice> choices)
{
    auto *together = new QActionGroup(this);
    for (const Choice &choice : choices) {
        QAction *action = add(group, choice.name, choice.text, choice.tip, QKeySequence(QLatin1String(choice.key)));
        action->setCheckable(true);
        action->setChecked(together->actions().isEmpty());
        together->addAction(action);
    }
}

void CommandSet::addLessonCommands()
{
    const auto g = CommandGroup::Lesson;
    add(g, "lesson-start", tr("&Start the lesson with questions"), tr("The run begins again, and stops to ask what comes next"),
        QKeySequence(tr("Ctrl+T")));
    add(g, "lesson-leave", tr("&Questions off"), tr("Leave the questions; the run goes on freely"),
        QKeySequence(tr("Ctrl+Shift+T")));
    add(g, "lesson-explain", tr("Show the &explanation"), tr("Read what explains the run; ends the questions"),
        QKeySequence(tr("Ctrl+Shift+W")));
    add(g, "lesson-lock", tr("&Lock the controls"), tr("Nobody can change the run: for showing it to a class"),
        QKeySequence(tr("Ctrl+Shift+L")))
        ->setCheckable(true);
    for (int i = 1; i <= 5; ++i)
        add(g, ("answer-" + std::to_string(i)).c_str(), tr("Mark answer &%1").arg(i), tr("Mark this answer to the question"),
            QKeySequence(QString::number(i)));
    add(g, "answer-confirm", tr("&Give the answer, or go on"), tr("Give the marked answer, or go on to the next question"),
        QKeySequence(tr("Ctrl+Return")));
    add(g, "lesson-next", tr("&Next lesson"), tr("Open the next scenario of the learning path"), QKeySequence(tr("Alt+Right")));
    add(g, "lesson-previous", tr("&Previous lesson"), tr("Open the scenario before this one"), QKeySequence(tr("Alt+Left")));
    add(g, "progress-clear", tr("&Clear my progress…"), tr("Forget which questions you have answered"),
        QKeySequence(tr("Ctrl+Shift+Del")));
}

void CommandSet::addHelpCommands()
{
    const auto g = CommandGroup::Help;
    add(g, "shortcuts", tr("&Keyboard shortcuts"), tr("List every command with its key"), QKeySequence(tr("F1")));
    add(g, "hints", tr("Show the &hints again"), tr("Show the three hints of the first start"), QKeySequence(tr("Ctrl+F1")));
    add(g, "about", tr("&About TCP Teardown Explorer"), tr("Version and licence"), QKeySequence(tr("Shift+F1")));
}

// Looking up

QAction *CommandSet::action(const QString &name) const
{
    for (QAction *action : all()) {
        if (action->objectName() == name)
            return action;
    }
    Q_UNREACHABLE();
}

QList<QAction *> CommandSet::group(CommandGroup group) const
{
    const auto found = m_groups.find(group);
    return found == m_groups.end() ? QList<QAction *>() : found->second;
}

QList<QAction *> CommandSet::all() const
{
    QList<QAction *> result;
    for (const auto &[group, actions] : m_groups)
        result += actions;
    return result;
}

QList<QAction *> CommandSet::forNode(NodeId node) const
{
    QList<QAction *> result;
    for (const ThingCommand &command : m_things) {
        if (command.role && nodeWithRole(m_explorer.setup(), *command.role) == node)
            result.append(command.action);
    }
    return result;
}

QList<QAction *> CommandSet::forCable(CableId cable) const
{
    QList<QAction *> result;
    for (const ThingCommand &command : m_things) {
        if (command.cable == cable && concerns(command))
            result.append(command.action);
    }
    return result;
}

QList<QAction *> CommandSet::forPacket() const
{
    QList<QAction *> result;
    for (const ThingCommand &command : m_things) {
        if (!command.role && !command.cable.valid())
            result.append(command.action);
    }
    return result;
}

std::optional<Action> CommandSet::actOf(const QAction *action) const
{
    const auto found = std::find_if(m_things.begin(), m_things.end(), [&](const ThingCommand &c) { return c.action == action; });
    if (found == m_things.end() || !concerns(*found))
        return std::nullopt;
    return found->make(m_explorer);
}

QString CommandSet::groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File: return tr("File");
    case CommandGroup::Recent: return tr("Open recent");
    case CommandGroup::Edit: return tr("Edit");
    case CommandGroup::Playback: return tr("Playback");
    case CommandGroup::Steps: return tr("Steps");
    case CommandGroup::Bookmarks: return tr("Bookmarks");
    case CommandGroup::Client: return tr("Client");
    case CommandGroup::Router: return tr("Router");
    case CommandGroup::Firewall: return tr("Firewall");
    case CommandGroup::Server: return tr("Server");
    case CommandGroup::Cables: return tr("Cables");
    case CommandGroup::Explain: return tr("Explain");
    case CommandGroup::Lesson: return tr("Lesson");
    case CommandGroup::View: return tr("View");
    case CommandGroup::Show: return tr("Show in the diagram");
    case CommandGroup::Figure: return tr("Figure and notes");
    case CommandGroup::Languages: return tr("Language");
    case CommandGroup::Panels: return tr("Panels");
    case CommandGroup::Help: return tr("Help");
    case CommandGroup::Count: break;
    }
    return {};
}

// Following the run

/// Whether the set-up has the thing.
bool CommandSet::concerns(const ThingCommand &command) const
{
    if (command.cable.valid())
        return command.cable.value < m_explorer.setup().cables.size();
    return !command.role || nodeWithRole(m_explorer.setup(), *command.role);
}

void CommandSet::perform(const QAction *action)
{
    const auto found = std::find_if(m_things.begin(), m_things.end(), [&](const ThingCommand &c) { return c.action == action; });
    if (const std::optional<Action> act = actOf(action); act && !found->asks)
        m_explorer.perform(*act);
}

namespace {

PacketId packetOfAct(const Action &act)
{
    return std::visit(
        [](const auto &body) {
            if constexpr (requires { body.packet; })
                return body.packet;
            else
                return PacketId{};
        },
        act.body);
}

} // namespace

void CommandSet::refreshThings()
{
    if (m_refreshedAt == m_explorer.shownRecords())
        return; // nothing has happened since
    m_refreshedAt = m_explorer.shownRecords();
    for (const ThingCommand &command : m_things)
        refresh(command);
}

void CommandSet::refreshAllThings()
{
    m_refreshedAt = SIZE_MAX;
    refreshThings();
}

void CommandSet::refresh(const ThingCommand &command)
{
    const bool exists = concerns(command);
    command.action->setVisible(exists);
    if (!exists) {
        command.action->setEnabled(false);
        return;
    }
    const Action act = command.make(m_explorer);
    const Refusal why = m_explorer.whyNot(act);
    command.action->setText(command.words.isEmpty() ? actionTitle(m_explorer.setup(), act)
            : command.cable.valid()                 ? command.words.arg(cableLabel(m_explorer.setup(), command.cable))
                                                    : command.words);
    const QString reason = m_explorer.locked() ? lockedReason()
        : why == Refusal::PacketNotInFlight    ? whyNotOnCable(m_explorer.trace(), m_explorer.shownRecords(), packetOfAct(act))
                                               : toPlainText(refusalReason(why, m_explorer.setup(), act));
    const bool possible = why == Refusal::None || (command.asks && why == Refusal::SameValue); // the person writes another value
    setUsable(command.action, possible && !m_explorer.locked(), reason);
}

void CommandSet::refreshPlayback()
{
    const bool atEnd = m_explorer.atEnd(), atStart = m_explorer.now() <= m_explorer.setup().start;
    const QString alreadyThere = tr("This is the start of the run."),
                  nothingLeft = m_explorer.atGate() ? gateReason() : tr("Nothing more will happen unless you do something.");
    action(QStringLiteral("play"))
        ->setText(m_explorer.playing()          ? tr("&Pause")
                : atEnd && !m_explorer.atGate() ? tr("&Play again from the start")
                                                : tr("&Play"));
    setUsable(action(QStringLiteral("play")), !m_explorer.atGate(), nothingLeft);
    action(QStringLiteral("skip-idle"))->setChecked(m_explorer.skipIdle());
    setUsable(action(QStringLiteral("step-forward")), !atEnd, nothingLeft);
    setUsable(action(QStringLiteral("to-end")), !atEnd, nothingLeft);
    setUsable(action(QStringLiteral("step-back")), !atStart, alreadyThere);
    setUsable(action(QStringLiteral("to-start")), !atStart, alreadyThere);
    refreshSteps(atStart, alreadyThere, atEnd, nothingLeft);
    setUsable(action(QStringLiteral("slower")), m_explorer.speed() > playbackSpeeds().front(), tr("This is the slowest."));
    setUsable(action(QStringLiteral("faster")), m_explorer.speed() < playbackSpeeds().back(), tr("This is the fastest."));
}

bool CommandSet::isWorthAStop(RecordId record) const
{
    return action(QStringLiteral("all-events"))->isChecked()
        || isWorthListing(m_explorer.trace(), m_explorer.setup().start, record);
}

/// What the table lists, so that a walk does not stop at every cable on the way; else whatever there is.
RecordId CommandSet::causeOfSelected() const
{
    const Trace &trace = m_explorer.trace();
    const RecordId selected = m_explorer.selected();
    const RecordId listed = causeAt(trace, selected, [this](RecordId id) { return isWorthAStop(id); });
    return listed.valid() ? listed : trace[selected].cause;
}

RecordId CommandSet::effectOfSelected() const
{
    const Trace &trace = m_explorer.trace();
    const RecordId selected = m_explorer.selected();
    const RecordId listed = effectAt(trace, selected, trace.records.size(), [this](RecordId id) { return isWorthAStop(id); });
    return listed.valid() ? listed : effectAt(trace, selected, trace.records.size(), [](RecordId) { return true; });
}

/// Whether the effect has happened by now; it is looked for when the selection or the trace changes.
void CommandSet::refreshEffect()
{
    setUsable(action(QStringLiteral("effect")), m_effect.valid() && m_effect.value < m_explorer.shownRecords(),
        m_explorer.selected().valid() ? tr("It has led to nothing so far.") : tr("Nothing is selected."));
}

void CommandSet::refreshSelection()
{
    const RecordId selected = m_explorer.selected();
    const Trace &trace = m_explorer.trace();
    const QString nothing = tr("Nothing is selected.");
    setUsable(action(QStringLiteral("copy")), selected.valid(), nothing);
    setUsable(action(QStringLiteral("cause")), selected.valid() && trace[selected].cause.valid(),
        selected.valid() ? tr("Nothing led to it: the scenario begins with it.") : nothing);
    m_effect = effectOfSelected();
    refreshEffect();
}

void CommandSet::refreshUndo()
{
    const QUndoStack &stack = m_explorer.undoStack();
    action(QStringLiteral("undo"))->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    action(QStringLiteral("redo"))->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    setUsable(action(QStringLiteral("undo")), stack.canUndo(), tr("You have not done anything yet."));
    setUsable(action(QStringLiteral("redo")), stack.canRedo(), tr("Nothing has been undone."));
}

} // namespace teardown
