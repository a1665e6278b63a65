#include "capture/checksums.h"

#include "capture/capture.h"

#include <algorithm>
#include <span>

namespace teardown {

namespace {

constexpr std::uint16_t protocolTcp = 6;

/// The sum of RFC 1071, not inverted.
std::uint32_t sumOf(std::span<const std::uint8_t> bytes)
{
    std::uint32_t sum = 0; // at most 2^24 bytes of a frame: 2^23 words could overflow, so it is folded on the way
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        sum += i % 2 == 0 ? bytes[i] * 256u : bytes[i];
        if (sum > 0xfffffff)
            sum = (sum & 0xffff) + (sum >> 16);
    }
    return sum;
}

std::uint16_t folded(std::uint32_t sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(sum);
}

std::uint32_t pseudoHeader(const IpAddress &source, const IpAddress &destination, std::size_t length)
{
    const std::size_t size = source.isV6 ? 16 : 4;
    return sumOf(std::span(source.bytes).first(size)) + sumOf(std::span(destination.bytes).first(size)) + protocolTcp
        + static_cast<std::uint32_t>((length & 0xffff) + (length >> 16));
}

/// Times to live that systems begin with: a packet that has one was captured where it was sent.
bool isFirstHop(const CapturedSegment &segment)
{
    return segment.outbound || segment.timeToLive == 64 || segment.timeToLive == 128 || segment.timeToLive == 255;
}

void judgeSide(CapturedConnection &connection, std::uint8_t side)
{
    bool anyRight = false, allAtSender = true;
    for (const CapturedSegment &s : connection.segments) {
        if (s.side != side)
            continue;
        anyRight = anyRight || s.checksums == Checksums::Right;
        allAtSender = allAtSender && isFirstHop(s);
    }
    if (anyRight || !allAtSender)
        return;
    for (CapturedSegment &s : connection.segments) {
        if (s.side == side && s.checksums == Checksums::Wrong)
            s.checksums = Checksums::LeftToCard;
    }
}

} // namespace

Checksums headerChecksum(const ByteView &bytes, std::size_t at, std::size_t length)
{
    if (!bytes.has(at, length))
        return Checksums::NotChecked;
    if (bytes.word(at + 10) == 0)
        return Checksums::LeftToCard;
    return folded(sumOf(bytes.from(at, length))) == 0xffff ? Checksums::Right : Checksums::Wrong;
}

Checksums segmentChecksum(
    const ByteView &bytes, std::size_t at, std::size_t length, const IpAddress &source, const IpAddress &destination)
{
    if (!bytes.has(at, length))
        return Checksums::NotChecked;
    const std::uint32_t pseudo = pseudoHeader(source, destination, length);
    if (folded(pseudo + folded(sumOf(bytes.from(at, length)))) == 0xffff)
        return Checksums::Right;
    const std::uint16_t field = bytes.word(at + 16);
    return field == 0 || field == folded(pseudo) ? Checksums::LeftToCard : Checksums::Wrong;
}

void judgeChecksums(Capture &capture)
{
    for (CapturedConnection &connection : capture.connections) {
        judgeSide(connection, 0);
        judgeSide(connection, 1);
        for (const CapturedSegment &s : connection.segments) {
            capture.wrongChecksums += s.checksums == Checksums::Wrong ? 1 : 0;
            capture.checksumsLeftToCard += s.checksums == Checksums::LeftToCard ? 1 : 0;
        }
    }
}

} // namespace teardown
