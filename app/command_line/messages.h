#pragma once

#include <QCoreApplication>
#include <QString>

#include "base/result.h"

namespace teardown {

/// All that the commands say: CommandText::tr("...").
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

/// "tcp-teardown: MESSAGE" on the standard error output.
void complain(const QString &message);
/// The same, with the file, line and column that the error knows.
void complain(const InputError &error);
/// No format is meant by the ending of that file's name.
InputError unknownEnding(const QString &path);
/// Text on the standard output.
void say(const QString &text);
/// Did the standard output take all of it? It does not where a disk is full.
bool everythingWasSaid();

QString fromUtf8(std::string_view text);

} // namespace teardown
