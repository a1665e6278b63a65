#pragma once

#include <QStringList>

namespace teardown {

constexpr int mostRecentFiles = 10;

/// Scenarios, runs and captures that a person opened from files or saved, newest first, in this start and earlier ones;
/// whole paths. What is built in is not among them.
QStringList recentFiles();
/// It becomes the newest one.
void rememberFile(const QString &file);
void forgetFile(const QString &file);
void forgetAllFiles();

} // namespace teardown
