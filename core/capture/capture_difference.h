#pragma once

#include "capture/capture.h"
#include "formats/difference.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <cstddef>
#include <string>
#include <vector>

namespace teardown {

/// What can be compared of a captured connection, in order of time counted from its first packet: its segments, and the states
/// that its ends must have entered. PSH is left out: it follows from how a program wrote. Node 2 * `index` is its client, the
/// next its server.
std::vector<Observation> observationsOf(const CapturedConnection &connection, std::size_t index);

/// The observations of several connections, indices in Capture::connections, in order of time.
std::vector<Observation> observationsOf(const Capture &capture, const std::vector<std::size_t> &connections);

/// A run as a capture of it at one of its hosts shows it.
Result<Capture> capturedRun(const Setup &setup, const Trace &trace, NodeId host, const std::string &name);

/// The host of a run that stands where `other` was captured: the server if its times to live say so, else the client.
NodeId hostLike(const Setup &setup, const Capture &other);

/// "1 server", as `node` counts.
std::string captureNodeName(NodeId node);

/// Where the capture ran, by its times to live: 0 the client, 1 the server, none if it does not show.
std::optional<std::uint8_t> capturedAt(const CapturedConnection &connection);

} // namespace teardown
