#include "main_window.h"

#include <QApplication>
#include <QSettings>

#include "scenario/library.h"
#include "text/language.h"

namespace teardown {

namespace {

/// What is asked for, else what was chosen in the window, else what the environment says.
void speakRemembered(const QString &asked)
{
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    if (!speak(asked) && !speak(chosen))
        speak(languageOfEnvironment());
}

} // namespace

int showMainWindow(int &argc, char **argv, const OpenRequest &request)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tcp-teardown"));
    QApplication::setOrganizationName(QStringLiteral("tcp-teardown"));
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(TEARDOWN_VERSION));
    speakRemembered(request.language);
    MainWindow window;
    const QString first = QString::fromUtf8(firstScenario.data(), std::ssize(firstScenario));
    window.show(); // first, so that the diagram knows its size when the run begins
    if (!window.open(request.scenario.isEmpty() ? first : request.scenario, request.variant))
        window.openBehindError(first);
    window.begin(request);
    return QApplication::exec();
}

} // namespace teardown
