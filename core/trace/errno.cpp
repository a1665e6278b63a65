#include "trace/errno.h"

namespace teardown {

namespace {

struct Row {
    Errno error;
    std::string_view name;
    std::string_view message;
};

constexpr Row rows[] = {
    {Errno::None, "0", "Success"},
    {Errno::Eintr, "EINTR", "Interrupted system call"},
    {Errno::Ebadf, "EBADF", "Bad file descriptor"},
    {Errno::Eagain, "EAGAIN", "Resource temporarily unavailable"},
    {Errno::Eacces, "EACCES", "Permission denied"},
    {Errno::Einval, "EINVAL", "Invalid argument"},
    {Errno::Epipe, "EPIPE", "Broken pipe"},
    {Errno::Edestaddrreq, "EDESTADDRREQ", "Destination address required"},
    {Errno::Enotsock, "ENOTSOCK", "Socket operation on non-socket"},
    {Errno::Enoprotoopt, "ENOPROTOOPT", "Protocol not available"},
    {Errno::Eopnotsupp, "EOPNOTSUPP", "Operation not supported"},
    {Errno::Eaddrinuse, "EADDRINUSE", "Address already in use"},
    {Errno::Eaddrnotavail, "EADDRNOTAVAIL", "Cannot assign requested address"},
    {Errno::Enetdown, "ENETDOWN", "Network is down"},
    {Errno::Enetunreach, "ENETUNREACH", "Network is unreachable"},
    {Errno::Econnaborted, "ECONNABORTED", "Software caused connection abort"},
    {Errno::Econnreset, "ECONNRESET", "Connection reset by peer"},
    {Errno::Enobufs, "ENOBUFS", "No buffer space available"},
    {Errno::Eisconn, "EISCONN", "Transport endpoint is already connected"},
    {Errno::Enotconn, "ENOTCONN", "Transport endpoint is not connected"},
    {Errno::Etimedout, "ETIMEDOUT", "Connection timed out"},
    {Errno::Econnrefused, "ECONNREFUSED", "Connection refused"},
    {Errno::Ehostunreach, "EHOSTUNREACH", "No route to host"},
    {Errno::Ealready, "EALREADY", "Operation already in progress"},
    {Errno::Einprogress, "EINPROGRESS", "Operation now in progress"},
    {Errno::Eproto, "EPROTO", "Protocol error"},
};

const Row *rowOf(Errno error)
{
    for (const Row &row : rows) {
        if (row.error == error)
            return &row;
    }
    return nullptr;
}

} // namespace

std::string_view name(Errno error)
{
    const Row *row = rowOf(error);
    return row ? row->name : std::string_view();
}

std::string_view message(Errno error)
{
    const Row *row = rowOf(error);
    return row ? row->message : std::string_view();
}

Errno errnoByName(std::string_view text)
{
    for (const Row &row : rows) {
        if (row.name == text)
            return row.error;
    }
    return Errno::None;
}

} // namespace teardown
