#pragma once

#include <QString>

#include "controller/explorer.h"
#include "scenario/library.h"

#include <stdexcept>

namespace teardown {

// Short cuts that the tests of the window share.

/// Opens a built-in scenario.
inline void openExample(Explorer &explorer, std::string_view id = firstScenario)
{
    const Result<Scenario> scenario = libraryScenario(id);
    if (!scenario)
        throw std::runtime_error(scenario.error().text);
    explorer.open(
        scenario.value().setup, QString::fromStdString(scenario.value().title), QString::fromStdString(scenario.value().id));
}

/// Steps forward until the node's connection is in the state; false if that never comes.
inline bool stepUntil(Explorer &explorer, NodeId node, TcpState state)
{
    while (!explorer.atEnd()) {
        explorer.stepForward();
        const std::optional<SocketView> socket = mainSocket(explorer.world(), node);
        if (socket && socket->state == state)
            return true;
    }
    return false;
}

/// The last record of a kind that is shown, or null.
template <class Body>
const Body *lastShown(const Explorer &explorer)
{
    for (std::size_t i = explorer.shownRecords(); i-- > 0;) {
        if (const auto *body = explorer.trace().records[i].as<Body>())
            return body;
    }
    return nullptr;
}

/// How many records of a kind the current line of history has.
template <class Body>
int countOf(const Explorer &explorer)
{
    int count = 0;
    for (const Record &record : explorer.trace().records)
        count += record.as<Body>() != nullptr;
    return count;
}

} // namespace teardown
