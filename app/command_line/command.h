#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace teardown {

// Exit statuses of all commands.
constexpr int exitDone = 0;
constexpr int exitDifferent = 1; ///< a check or a replay found a difference, or the engine broke a rule of its own
constexpr int exitBadInput = 2;  ///< what was asked for cannot be read, understood or written

struct OpenRequest;

/// What the window is to open; none if the arguments ask for a command. `arguments` are those behind the program's name.
std::optional<OpenRequest> windowRequest(const QStringList &arguments);

/// Runs the command that the arguments name, in that language ("" for that of the environment); returns the exit status. Needs
/// no display.
int runCommand(int &argc, char **argv, const QStringList &arguments, const QString &language);

// The commands; each gets what stands behind its name. An application object exists.
int runRunCommand(const QStringList &arguments);
int runShowCommand(const QStringList &arguments);
int runSchemaCommand(const QStringList &arguments);
int runExportCommand(const QStringList &arguments);
int runListCommand(const QStringList &arguments);
int runProfileCommand(const QStringList &arguments);
int runCheckCommand(const QStringList &arguments);
int runLessonCommand(const QStringList &arguments);
int runImportCommand(const QStringList &arguments);
int runCompareCommand(const QStringList &arguments);

} // namespace teardown
