#include "controller/commands.h"

#include "controller/run_wish.h"

namespace teardown {

// Commands that go to a moment: steps of several lengths, run until, bookmarks.

void CommandSet::addStep(const char *name, const QString &text, const QString &tip, const char *key, Explorer::RecordTest wanted,
    const QString &what, bool back)
{
    connect(add(CommandGroup::Steps, name, text, tip, QKeySequence(QLatin1String(key))), &QAction::triggered, this,
        [this, wanted, what, back] {
            if (back && !m_explorer.backTo(wanted))
                Q_EMIT said(tr("%1 did not come before this moment.").arg(what));
            if (back)
                return;
            RunWish wish;
            wish.wanted = wanted;
            wish.what = what;
            if (const QString outcome = fulfil(wish, m_explorer); !outcome.isEmpty())
                Q_EMIT said(outcome);
        });
}

void CommandSet::addTimeCommands()
{
    const QString segment = tr("Another segment"), change = tr("Another state change");
    addStep("step-segment", tr("To the next &segment"), tr("Go to the next segment that a host sends"), "Ctrl+.", anySegment(),
        segment, false);
    addStep("step-segment-back", tr("To the segment &before"), tr("Go to the last segment that was sent before this moment"),
        "Ctrl+,", anySegment(), segment, true);
    addStep("step-state", tr("To the next state &change"), tr("Go to the next change of a connection's state"), "Alt+.",
        anyStateChange(), change, false);
    addStep("step-state-back", tr("To the state change b&efore"), tr("Go to the last change of state before this moment"),
        "Alt+,", anyStateChange(), change, true);
    add(CommandGroup::Steps, "run-until", tr("Run &until"), tr("Run until a state, a segment, an error or a time"),
        QKeySequence(tr("G")));
    const auto marks = CommandGroup::Bookmarks;
    add(marks, "bookmark-set", tr("&Mark this moment"), tr("Set a bookmark at the moment on the screen, or take it away"),
        QKeySequence(tr("M")));
    add(marks, "bookmark-next", tr("&Next bookmark"), tr("Go to the next bookmark"), QKeySequence(tr("Ctrl+PgDown")));
    add(marks, "bookmark-previous", tr("&Previous bookmark"), tr("Go to the bookmark before this moment"),
        QKeySequence(tr("Ctrl+PgUp")));
    for (int i = 1; i <= 9; ++i)
        add(marks, ("bookmark-" + std::to_string(i)).c_str(), tr("Go to bookmark &%1").arg(i), tr("Go to this bookmark"),
            QKeySequence(QStringLiteral("Ctrl+%1").arg(i)));
}

void CommandSet::refreshSteps(bool atStart, const QString &alreadyThere, bool atEnd, const QString &nothingLeft)
{
    for (const char *name : {"step-segment", "step-state"})
        setUsable(action(QLatin1String(name)), !atEnd, nothingLeft);
    for (const char *name : {"step-segment-back", "step-state-back"})
        setUsable(action(QLatin1String(name)), !atStart, alreadyThere);
}

} // namespace teardown
