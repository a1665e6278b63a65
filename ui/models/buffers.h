#pragma once

#include "controller/explorer.h"

#include <vector>

namespace teardown {

/// One queue of a socket against its limit.
struct BufferBar {
    enum class Kind { Unacknowledged, Unsent, Unread, Waiting };
    struct Part {
        Kind kind{};
        std::uint64_t amount = 0; ///< bytes; of a listener: connections
    };
    QString name; ///< "send queue"
    std::vector<Part> parts;
    std::uint64_t limit = 0;             ///< in the unit of the parts
    std::optional<std::uint64_t> window; ///< what the other end takes, or what is offered to it; bytes
    QString text;                        ///< what the bar says, in words

    std::uint64_t total() const;
};

/// One end of a connection, or a listener.
struct BufferEnd {
    NodeId node;
    SocketId socket;
    QString title; ///< "client 10.16.56.2:40001, ESTABLISHED"
    std::vector<BufferBar> bars;
};

/// Every socket that has buffers at the moment on the screen; what is kept in TIME_WAIT and half-open entries has none.
std::vector<BufferEnd> buffersNow(const Explorer &explorer);

} // namespace teardown
