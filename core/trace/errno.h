#pragma once

#include <cstdint>
#include <string_view>

namespace teardown {

/// The errors that system calls of this model return, with their Linux names.
enum class Errno : std::uint8_t {
    None, EINTR, EBADF, EAGAIN, EACCES, EINVAL, EPIPE, EDESTADDRREQ, ENOTSOCK, ENOPROTOOPT, EOPNOTSUPP, EADDRINUSE, EADDRNOTAVAIL,
    ENETDOWN, ENETUNREACH, ECONNABORTED, ECONNRESET, ENOBUFS, EISCONN, ENOTCONN, ETIMEDOUT, ECONNREFUSED, EHOSTUNREACH,
    EALREADY, EINPROGRESS, EPROTO
};

/// "ECONNRESET"; "0" for None.
std::string_view name(Errno error);
/// What strerror(3) says on Linux: "Connection reset by peer".
std::string_view message(Errno error);
/// None if `text` names no error of this model.
Errno errnoByName(std::string_view text);

} // namespace teardown
