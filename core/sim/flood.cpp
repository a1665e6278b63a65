#include "sim/flood.h"

namespace teardown {

namespace {

constexpr std::uint32_t firstPort = 1024;
constexpr std::uint32_t portCount = 65536 - firstPort;

/// The first address of a block names the block and the last one everybody in it; neither is a host's.
Ipv4 hostOf(Prefix block, std::uint64_t number)
{
    const std::uint64_t size = std::uint64_t{1} << (32 - block.length);
    const std::uint64_t hosts = size > 2 ? size - 2 : size;
    const std::uint64_t base = block.address.value & ~(size - 1);
    return {static_cast<std::uint32_t>(base + (size > 2 ? 1 : 0) + number % hosts)};
}

std::uint16_t portOf(std::uint64_t number) { return static_cast<std::uint16_t>(firstPort + number % portCount); }

} // namespace

InjectSegment nextOf(Flood &flood)
{
    InjectSegment segment = flood.spec;
    const Repetition &repeated = flood.spec.repeated;
    const std::uint32_t number = flood.sent++;
    if (repeated.sources) {
        const bool random = repeated.addresses == Spread::Random;
        segment.repeated.sources = Prefix{hostOf(*repeated.sources, random ? flood.chance.next() : number), 32};
    }
    if (repeated.ports == Spread::Counted)
        segment.sourcePort = portOf(std::uint64_t{flood.spec.sourcePort} - firstPort + portCount + number);
    else if (repeated.ports == Spread::Random)
        segment.sourcePort = portOf(flood.chance.below(portCount));
    if (repeated.sequenceNumbers == Spread::Random)
        segment.seq = {NumberBase::Zero, static_cast<std::int64_t>(flood.chance.below(std::uint64_t{1} << 32))};
    return segment;
}

} // namespace teardown
