#include "controller/commands.h"

#include <QActionGroup>

#include "text/language.h"

namespace teardown {

/// One for each language, called as those who speak it call it: whoever got into the wrong one finds his own.
void CommandSet::addLanguageCommands()
{
    auto *exclusive = new QActionGroup(this);
    int number = 0;
    for (const Language &language : languages()) {
        const QKeySequence key(QStringLiteral("Ctrl+Alt+Shift+%1").arg(++number));
        const QByteArray name = "language-" + language.code.toLatin1();
        QAction *action =
            add(CommandGroup::Languages, name.constData(), language.name, tr("Speak %1 from now on").arg(language.name), key);
        action->setCheckable(true);
        action->setChecked(language.code == spokenLanguage());
        exclusive->addAction(action);
    }
}

} // namespace teardown
