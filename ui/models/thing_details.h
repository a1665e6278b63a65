#pragma once

#include <QString>
#include <QStringList>

#include "controller/explorer.h"
#include "diagram/diagram_thing.h"
#include "formats/host_view.h"

#include <optional>

namespace teardown {

/// What there is to say about a machine, process, table, cable, connection or timer at the moment on the screen.
struct ThingDetails {
    QString title;
    QStringList lines;              ///< plain text, one fact each
    QString page;                   ///< object name of the page of the tables that says more; may be empty
    std::optional<HostView> output; ///< of the host page: what to show of DiagramThing::node
};

/// An empty title: nothing is to be said about it.
ThingDetails detailsOf(const Explorer &explorer, const DiagramThing &thing);

} // namespace teardown
