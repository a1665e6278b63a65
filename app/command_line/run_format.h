#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "formats/tcpdump.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

namespace teardown {

/// In which form a run is written.
struct RunFormat {
    QString name;           ///< one of runFormats()
    TcpdumpOptions capture; ///< tcpdump
    bool ascii = false;     ///< ladder without other characters
};

QStringList runFormats();
/// "svg" for "x.svg", "ladder" for anything that says nothing.
QString formatOfFile(const QString &path);

/// A finished run in that form. Null and a message if that cannot be.
struct Rendered {
    QByteArray content;
    QString problem; ///< "" if all is well
};
Rendered render(const Scenario &scenario, const Recording &recording, const RunFormat &format);

} // namespace teardown
