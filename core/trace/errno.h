#pragma once

#include <cstdint>
#include <string_view>

namespace teardown {

/// The errors that system calls of this model return: Linux names, spelt so that the macros of <cerrno> leave them alone.
enum class Errno : std::uint8_t {
    None,
    Eintr,
    Ebadf,
    Eagain,
    Eacces,
    Einval,
    Epipe,
    Edestaddrreq,
    Enotsock,
    Enoprotoopt,
    Eopnotsupp,
    Eaddrinuse,
    Eaddrnotavail,
    Enetdown,
    Enetunreach,
    Econnaborted,
    Econnreset,
    Enobufs,
    Eisconn,
    Enotconn,
    Etimedout,
    Econnrefused,
    Ehostunreach,
    Ealready,
    Einprogress,
    Eproto
};

/// "ECONNRESET"; "0" for None.
std::string_view name(Errno error);
/// What strerror(3) says on Linux: "Connection reset by peer".
std::string_view message(Errno error);
/// None if `text` names no error of this model.
Errno errnoByName(std::string_view text);

} // namespace teardown
