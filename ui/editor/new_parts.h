#pragma once

#include <QStringList>

#include "editor/scenario_document.h"
#include "editor/shape.h"
#include "profile/profile.h"

#include <vector>

namespace teardown {

// What a person adds begins with values that make sense, so that it can be run at once.

/// A scenario with a server that listens and a client that connects, writes and waits.
std::string newScenarioText();

/// A step of a kind, with everything that it needs; what `old` says of its keys stays.
Value newStep(const ScenarioDocument &document, const QString &kind, const Value &old = {});
void addStep(ScenarioDocument &document, const QString &kind);
/// Makes another kind of step of the one at `path`, as one change.
void changeStepKind(ScenarioDocument &document, const DocumentPath &path, const QString &kind);

/// A process on the client or the server with a short program and a name that is free.
void addProcess(ScenarioDocument &document, const QString &host);
void addVariant(ScenarioDocument &document);
/// One more for a list of tables inside a form, such as a firewall's rule.
Value newItem(const ScenarioDocument &document, const ShapeKey &list, const DocumentPath &owner);

/// The processes that the file names on a machine.
QStringList processNames(const ScenarioDocument &document, const QString &host);
/// The system that the file gives a machine.
const Profile &systemOf(const ScenarioDocument &document, const std::string &machine);
std::vector<Setting> tunableSettings(const Profile &system);

} // namespace teardown
