#pragma once

#include <QString>
#include <QStringList>

namespace teardown {

/// A place that breaks a rule of the architecture.
struct Complaint {
    QString file;
    int line = 0; ///< counts from 1; 0: the file as a whole
    QString what;
};

/// Checks one C++ source against the rules for its place in the tree.
/// `path` is relative to the top folder, with slashes: "core/tcp/endpoint.cpp".
QList<Complaint> checkSource(const QString &path, const QString &text);

/// Checks the names of everything that stands in the top folder.
QList<Complaint> checkTopLevel(const QStringList &entries);

} // namespace teardown
