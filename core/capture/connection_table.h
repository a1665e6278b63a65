#pragma once

#include "capture/capture.h"
#include "capture/decode_frame.h"

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace teardown {

/// Counts positions in one direction of a connection, which may be longer than the sequence numbers.
class StreamNumbers {
public:
    bool known() const { return m_reference.has_value(); }
    std::optional<Seq> initial() const { return m_initial; }
    /// `seq` is where a SYN stood.
    void begin(Seq seq);
    /// There was no SYN: `seq` becomes position 1.
    void beginLate(Seq seq);
    std::int64_t at(Seq seq) const;
    /// How far the stream has been followed.
    std::int64_t position() const { return m_position; }
    /// Follows the stream, so that at() is right for what lies near.
    void follow(Seq seq);

private:
    std::optional<Seq> m_initial;
    std::optional<Seq> m_reference;
    std::int64_t m_position = 0; ///< of the reference
};

/// Sorts segments into connections.
class ConnectionTable {
public:
    /// False if it is a copy of a packet that was seen before at another place.
    bool add(const DecodedFrame &frame);
    void addError(const DecodedFrame &frame);

    std::vector<CapturedConnection> take() { return std::move(m_connections); }

private:
    using Pair = std::pair<IpEndpoint, IpEndpoint>; ///< the smaller first
    struct Streams {
        std::array<StreamNumbers, 2> of; ///< by side
        bool established = false;
    };

    using Newest = std::vector<std::size_t>;

    static Newest newestOf(const std::vector<std::size_t> &all);
    std::size_t nearest(const Newest &newest, const DecodedFrame &frame) const;
    static Pair pairOf(const DecodedFrame &frame);
    std::uint8_t sideIn(std::size_t connection, const DecodedFrame &frame) const;
    std::size_t open(const DecodedFrame &frame);
    std::size_t choose(const DecodedFrame &frame);
    bool mayBeSyn(std::size_t connection, const DecodedFrame &frame) const;
    bool mayBeSynAck(std::size_t connection, const DecodedFrame &frame) const;
    std::uint64_t distanceFrom(std::size_t connection, const DecodedFrame &frame) const;
    void number(Streams &streams, CapturedSegment &segment) const;

    std::vector<CapturedConnection> m_connections;
    std::vector<Streams> m_streams;                    ///< by connection
    std::map<Pair, std::vector<std::size_t>> m_ofPair; ///< oldest first
};

} // namespace teardown
