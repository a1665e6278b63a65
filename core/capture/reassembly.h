#pragma once

#include "base/time.h"
#include "capture/decode_frame.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace teardown {

/// Puts IP datagrams together from fragments (RFC 791 3.2, RFC 8200 4.5), and holds only so many: whoever sends fragments without
/// end loses the oldest. Fragments that overlap others end their datagram, as Linux and RFC 5722 do; exact copies do not.
class Reassembly {
public:
    /// The whole datagram if this fragment was the last one that it lacked.
    std::optional<Fragment> add(const Fragment &fragment, Time time);
    /// Datagrams that were given up.
    std::uint64_t incomplete() const { return m_incomplete + m_open.size(); }

private:
    struct Part {
        std::uint32_t offset = 0, length = 0;
    };
    struct Datagram {
        Fragment whole; ///< with the content so far; length once the last fragment is there
        Time began;
        bool lengthKnown = false;
        std::uint32_t got = 0;               ///< bytes of content on the wire
        std::size_t captured = 0, first = 0; ///< bytes that were captured, of all and of the first fragment
        std::vector<Part> parts;             ///< in order of offset
    };

    Datagram &datagramOf(const Fragment &fragment, Time time);
    static void put(Datagram &datagram, const Fragment &fragment);
    static bool accepts(Datagram &datagram, const Fragment &fragment, bool &isCopy);
    static bool isSame(const Fragment &a, const Fragment &b);
    void giveUpOldAt(Time time);

    std::deque<Datagram> m_open; ///< oldest first
    std::uint64_t m_incomplete = 0;
};

} // namespace teardown
