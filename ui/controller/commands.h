#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include "controller/explorer.h"
#include "controller/walk.h"

#include <functional>
#include <map>
#include <vector>

namespace teardown {

/// Where a command stands in menus and in the list of shortcuts.
enum class CommandGroup {
    File,
    Recent,
    Edit,
    Playback,
    Steps,
    Bookmarks,
    Client,
    Router,
    Firewall,
    Server,
    Cables,
    Explain,
    Lesson,
    View,
    Show,
    Figure,
    Languages,
    Panels,
    Help,
    Count
};

/// Every command of the window, once: menus, the toolbar, context menus, the list of shortcuts and tests share these
/// actions. Commands of the run work by themselves; those of the window (open, zoom, themes ...) are connected by it.
/// An act that would change nothing now is greyed, and its tooltip and status tip say why.
class CommandSet : public QObject {
    Q_OBJECT

public:
    CommandSet(Explorer &explorer, QObject *parent);

    /// The command with this object name; there must be one.
    QAction *action(const QString &name) const;
    /// In the order in which they are listed.
    QList<QAction *> group(CommandGroup group) const;
    QList<QAction *> all() const;
    /// What can be done to a node, or to one of its cables, that the set-up has.
    QList<QAction *> forNode(NodeId node) const;
    QList<QAction *> forCable(CableId cable) const;
    /// What can be done to the selected packet.
    QList<QAction *> forPacket() const;
    /// The act a command stands for at this moment; none if it is not one on a thing.
    std::optional<Action> actOf(const QAction *action) const;
    /// Greys a command with a reason, or makes it usable with its own tip again: for those that the window knows better.
    static void setUsable(QAction *action, bool usable, const QString &whyNot);
    /// Makes the commands of files opened last show what is remembered now.
    void followRecentFiles();
    /// The file that such a command stands for.
    static QString recentFile(const QAction *action);
    /// Why there is none.
    static QString noRecentFile();
    /// Takes in a command that a widget made itself, such as the one that folds a dock.
    void adopt(CommandGroup group, QAction *action);

    static QString groupTitle(CommandGroup group);

Q_SIGNALS:
    void said(const QString &plainText); ///< what came of a command, where that cannot be seen

private:
    using MakeAct = std::function<Action(const Explorer &)>;
    /// A command on a thing: says what it would do at this moment.
    struct ThingCommand {
        QAction *action;
        std::optional<NodeRole> role; ///< of the node that it is for
        CableId cable;                ///< valid: it is for this cable; neither: for the selected packet
        MakeAct make;
        bool asks = false; ///< the window asks for more before it acts
        QString words;     ///< of the menu, with %1 for the ends of its cable; empty: those of the act
    };

    QAction *add(CommandGroup group, const char *name, const QString &text, const QString &tip, const QKeySequence &key = {});
    /// `make` says what the command does; role and cable are filled in.
    ThingCommand &addThing(CommandGroup group, const QString &name, const QKeySequence &key, const QString &tip, MakeAct make);
    void addNodeThing(CommandGroup group, NodeRole role, const QString &name, const QKeySequence &key, const QString &tip,
        Action (*act)(const Explorer &, NodeId));
    void addEditorCommands();
    void addFileCommands();
    void addRecentCommands();
    void addEditCommands();
    void addExportCommands();
    void addCopyCommands();
    void addPlaybackCommands();
    void addSpeedCommands();
    void addTimeCommands();
    void addStep(const char *name, const QString &text, const QString &tip, const char *key, Explorer::RecordTest wanted,
        const QString &what, bool back);
    void addHostCommands(CommandGroup group, NodeRole role);
    void addConnectionCommands(CommandGroup group, NodeRole role, const QString &prefix, const QString &keyPrefix);
    void addFirewallCommands();
    void addCableCommands();
    void addCableChanges();
    void addPacketCommands();
    void addWalks();
    void walkTo(Landmark landmark, bool forward);
    void addViewCommands();
    struct Choice {
        const char *name;
        QString text, tip;
        const char *key;
    };
    void addChoice(CommandGroup group, std::initializer_list<Choice> choices);
    void addShowCommands();
    void addFigureCommands();
    void addLessonCommands();
    void addLanguageCommands();
    void addHelpCommands();
    void follow();
    void refreshPlayback();
    void refreshSteps(bool atStart, const QString &alreadyThere, bool atEnd, const QString &nothingLeft);
    void refreshSelection();
    void refreshEffect();
    bool isWorthAStop(RecordId record) const;
    RecordId causeOfSelected() const;
    RecordId effectOfSelected() const;
    void refreshUndo();
    void refreshThings();
    void refreshAllThings();
    void refresh(const ThingCommand &command);
    void perform(const QAction *action);
    bool concerns(const ThingCommand &command) const;

    Explorer &m_explorer;
    std::map<CommandGroup, QList<QAction *>> m_groups;
    std::vector<ThingCommand> m_things;
    RecordId m_effect;                    ///< of the selected record; invalid: none
    std::size_t m_refreshedAt = SIZE_MAX; ///< records shown when the acts were last looked at
};

/// Speeds that one can choose, in simulated seconds per second, slowest first.
const std::vector<double> &playbackSpeeds();
/// "1/50 ×", "1 ×"
QString speedText(double speed);

} // namespace teardown
