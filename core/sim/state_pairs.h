#pragma once

#include "trace/state.h"

#include <string_view>

namespace teardown {

/// Why the two ends of one connection cannot be in these states at one moment, whatever is lost, delayed or doubled between
/// them; empty if they can. Derived from RFC 9293 3.3.2 and 3.10.7.4. It holds between ends that know each other's initial
/// sequence number and have taken no forged segment: after a reboot the old end and the new one are no such pair.
std::string_view whyNotTogether(TcpState one, TcpState other);

} // namespace teardown
