// Commands around the scenario editor.
#include "controller/commands.h"

namespace teardown {

void CommandSet::addEditorCommands()
{
    const auto g = CommandGroup::File;
    add(g, "new-scenario", tr("&New scenario…"), tr("Build a scenario of your own in forms"), QKeySequence::New);
    add(g, "edit-scenario", tr("&Edit this scenario…"),
        tr("Change settings, programs, faults and all the rest in forms or as text"), QKeySequence(tr("Ctrl+Shift+D")));
}

} // namespace teardown
