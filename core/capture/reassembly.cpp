#include "capture/reassembly.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

constexpr std::size_t mostOpen = 64;
constexpr std::size_t mostParts = 1024;         // of one datagram; smaller pieces have no honest reason
constexpr std::uint32_t largestContent = 65535; // by the width of the length field
constexpr Duration longest = seconds(60);       // RFC 8200 4.5; Linux waits 30 s for version 4

} // namespace

bool Reassembly::isSame(const Fragment &a, const Fragment &b)
{
    return a.identification == b.identification && a.source == b.source && a.destination == b.destination
        && (a.source.isV6 || a.protocol == b.protocol);
}

/// False: it contradicts what is there.
bool Reassembly::accepts(Datagram &datagram, const Fragment &fragment, bool &isCopy)
{
    const Part part{fragment.offset, fragment.length};
    const std::uint32_t end = part.offset + part.length;
    auto &parts = datagram.parts;
    const auto next = std::lower_bound(
        parts.begin(), parts.end(), part.offset, [](const Part &p, std::uint32_t offset) { return p.offset < offset; });
    isCopy = next != parts.end() && next->offset == part.offset && next->length == part.length;
    if (isCopy)
        return true;
    const bool overlapsNext = next != parts.end() && next->offset < end;
    const bool overlapsLast = next != parts.begin() && std::prev(next)->offset + std::prev(next)->length > part.offset;
    const bool beyondEnd = datagram.lengthKnown && end > datagram.whole.length;
    const bool secondEnd = !fragment.more && (datagram.lengthKnown || (!parts.empty() && parts.back().offset >= end));
    const bool ragged = fragment.more && part.length % 8 != 0;
    if (part.length == 0 || end > largestContent || overlapsNext || overlapsLast || beyondEnd || secondEnd || ragged
        || parts.size() >= mostParts)
        return false;
    parts.insert(next, part);
    return true;
}

void Reassembly::giveUpOldAt(Time time)
{
    while (!m_open.empty() && (m_open.size() > mostOpen || time - m_open.front().began > longest)) {
        m_open.pop_front();
        ++m_incomplete;
    }
}

Reassembly::Datagram &Reassembly::datagramOf(const Fragment &fragment, Time time)
{
    giveUpOldAt(time);
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const Datagram &d) { return isSame(d.whole, fragment); });
    if (found != m_open.end())
        return *found;
    Datagram fresh;
    fresh.whole.source = fragment.source;
    fresh.whole.destination = fragment.destination;
    fresh.whole.protocol = fragment.protocol;
    fresh.whole.timeToLive = fragment.timeToLive;
    fresh.whole.identification = fragment.identification;
    fresh.began = time;
    m_open.push_back(std::move(fresh));
    return m_open.back();
}

void Reassembly::put(Datagram &datagram, const Fragment &fragment)
{
    Fragment &whole = datagram.whole;
    datagram.got += fragment.length;
    datagram.captured += fragment.bytes.size();
    if (!fragment.more) {
        datagram.lengthKnown = true;
        whole.length = fragment.offset + fragment.length;
    }
    if (fragment.offset == 0) { // its header counts
        datagram.first = fragment.bytes.size();
        whole.protocol = fragment.protocol;
        whole.timeToLive = fragment.timeToLive;
    }
    whole.bytes.resize(std::max(whole.bytes.size(), fragment.offset + fragment.bytes.size()));
    std::copy(fragment.bytes.begin(), fragment.bytes.end(), whole.bytes.begin() + static_cast<std::ptrdiff_t>(fragment.offset));
}

std::optional<Fragment> Reassembly::add(const Fragment &fragment, Time time)
{
    Datagram &datagram = datagramOf(fragment, time);
    const auto remove = [&] {
        m_open.erase(std::find_if(m_open.begin(), m_open.end(), [&](const Datagram &d) { return &d == &datagram; }));
    };
    bool isCopy = false;
    if (!accepts(datagram, fragment, isCopy)) {
        remove();
        ++m_incomplete;
        return std::nullopt;
    }
    if (!isCopy)
        put(datagram, fragment);
    if (!datagram.lengthKnown || datagram.got != datagram.whole.length)
        return std::nullopt;
    Fragment whole = std::move(datagram.whole);
    if (datagram.captured < whole.length)
        whole.bytes.resize(datagram.first); // behind it there are holes
    remove();
    return whole;
}

} // namespace teardown
