#pragma once

#include "capture/byte_view.h"
#include "capture/captured_segment.h"

#include <cstddef>

namespace teardown {

struct Capture;

// Checksums of captured packets. What leaves a host is captured before the network card calculates its checksums, if the card
// does that ("offload"); so a wrong one says nothing there. Three signs of it are known: the field is 0; it holds the sum of the
// pseudo header, which is what Linux leaves to the card (net/ipv4/tcp_ipv4.c, CHECKSUM_PARTIAL); or all of what an end sends is
// wrong where its times to live say that it was captured at that end.

/// Of the IPv4 header of `length` bytes at `at`.
Checksums headerChecksum(const ByteView &bytes, std::size_t at, std::size_t length);

/// Of the TCP segment of `length` bytes at `at`; NotChecked if some of them were not captured.
Checksums segmentChecksum(
    const ByteView &bytes, std::size_t at, std::size_t length, const IpAddress &source, const IpAddress &destination);

/// Looks at each end's checksums together, corrects what turns out to have been left to the card, and counts.
void judgeChecksums(Capture &capture);

} // namespace teardown
