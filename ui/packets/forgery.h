#pragma once

#include <QString>

#include "controller/explorer.h"

#include <optional>

namespace teardown {

// Forged segments: what the two ends of a connection know, ready-made attacks on it, and what one would do.

/// What a receiver knows of the connection that a forged segment pretends to belong to.
struct ForgeryTarget {
    NodeId receiver, pretended;  ///< pretended: the other end
    SocketAddress local, remote; ///< as the receiver sees them
    TcpState state = TcpState::Closed;
    Seq initialOfRemote, initialOfLocal;
    Seq expected;             ///< RCV.NXT
    std::uint32_t window = 0; ///< RCV.WND, bytes
    Seq sentUpTo;             ///< SND.NXT
    bool timestamps = false;
};
/// The connection at `receiver` to the other end's port; with no ports the one that its badge shows. None if there is none.
std::optional<ForgeryTarget> forgeryTarget(const World &world, NodeId receiver, std::optional<std::uint16_t> localPort = {},
    std::optional<std::uint16_t> remotePort = {});

/// What a number in the form counts from. The last one is no base of the engine: it is turned into one when the segment is made.
enum class ForgeryBase : unsigned char { Absolute, FromInitial, FromNext };

enum class ForgeryPreset : unsigned char {
    RstExact,     ///< at RCV.NXT: believed
    RstInWindow,  ///< elsewhere in the window: challenged (RFC 5961)
    RstOutside,   ///< beyond the window: dropped
    SynInWindow,  ///< challenged (RFC 5961)
    AckOfUnsent,  ///< acknowledges what was never sent
    DataInOrder,  ///< bytes that nobody sent
    OldDuplicate, ///< the selected segment once more
    Count
};
QString presetName(ForgeryPreset preset);

/// A ready-made forgery; none where the connection, or the selected segment, that it needs is missing.
std::optional<InjectSegment> presetSegment(
    ForgeryPreset preset, const Explorer &explorer, const std::optional<ForgeryTarget> &target);

/// What would come of it: a copy of the world is run on until the segment has arrived, and says what happens then. One to four
/// sentences of plain text.
QString foretold(const Explorer &explorer, const Action &act);

} // namespace teardown
