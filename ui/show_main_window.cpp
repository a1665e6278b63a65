#include "main_window.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QSettings>

#include "capture/capture.h"
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

/// As resources/desktop names the program for desktops.
constexpr auto applicationId = "internal.tcp_teardown.explorer";

/// The installed one, which the desktop's theme may replace; else the one that is built in.
QIcon applicationIcon()
{
    QIcon builtIn;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        builtIn.addFile(QStringLiteral(":/icons/%1-%2.png").arg(QLatin1String(applicationId)).arg(size), {size, size});
    return QIcon::fromTheme(QLatin1String(applicationId), builtIn);
}

} // namespace

int showMainWindow(int &argc, char **argv, const OpenRequest &request)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tcp-teardown"));
    QApplication::setOrganizationName(QStringLiteral("tcp-teardown"));
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(TEARDOWN_VERSION));
    QGuiApplication::setDesktopFileName(QLatin1String(applicationId));
    QApplication::setWindowIcon(applicationIcon());
    speakRemembered(request.language);
    MainWindow window;
    const QString first = QString::fromUtf8(firstScenario.data(), std::ssize(firstScenario));
    window.show(); // first, so that the diagram knows its size when the run begins
    const bool isCapture = looksLikeCapture(QFile::encodeName(request.scenario).toStdString());
    if (!window.open(request.scenario.isEmpty() || isCapture ? first : request.scenario, request.variant))
        window.openBehindError(first);
    if (isCapture)
        window.openCapture(request.scenario);
    window.begin(request);
    return QApplication::exec();
}

} // namespace teardown
