#pragma once

#include "wire/packet.h"

namespace teardown {

/// Does a segment touch the window [low, high)? For half-open entries and small records (RFC 9293 3.10.7.4 first).
constexpr bool touchesWindow(const Segment &segment, Seq low, Seq high)
{
    if (segment.seq == low || (after(segment.end(), low) && before(segment.seq, high)))
        return true;
    return segment.seq == high && segment.length() == 0;
}

} // namespace teardown
