#pragma once

#include "net/conntrack.h"

namespace teardown {

// Are the numbers of a segment possible for its connection? (nf_conntrack_proto_tcp.c, tcp_in_window)

enum class ConntrackWindow : std::uint8_t {
    Inside,  ///< possible, and taken in
    Ignored, ///< old, or a little beyond the window: it passes and changes nothing
    Invalid,
};
/// `liberal`: nf_conntrack_tcp_be_liberal, what is outside counts as well.
ConntrackWindow takeNumbers(ConntrackEntry &entry, const Segment &segment, std::uint8_t side, bool liberal);
/// The first segment of a connection, from side 0.
void beginNumbers(ConntrackEntry &entry, const Segment &segment);
ConntrackOptions conntrackOptions(const Segment &segment);

} // namespace teardown
