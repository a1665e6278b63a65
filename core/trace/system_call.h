#pragma once

#include "base/time.h"
#include "trace/errno.h"
#include "wire/address.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace teardown {

enum class CallName : std::uint8_t {
    Socket,
    Bind,
    Listen,
    Accept,
    Connect,
    Send,
    Recv,
    Shutdown,
    Close,
    Poll,
    SetNonblocking,
    GetSockOpt,
    SetSockOpt,
    Sleep
};
std::string_view name(CallName call);

enum class ShutdownHow : std::uint8_t { Read, Write, Both };

enum class SocketOption : std::uint8_t {
    None,
    SoReuseAddr,
    SoKeepAlive,
    SoLinger,
    SoRcvBuf,
    SoSndBuf,
    SoRcvTimeo,
    SoSndTimeo,
    SoError,
    TcpKeepIdle,
    TcpKeepIntvl,
    TcpKeepCnt,
    TcpSynCnt,
    TcpUserTimeout,
    TcpLinger2,
    TcpNoDelay,
    IpRecvErr
};
std::string_view name(SocketOption option);
/// None if `text` names no option of this model.
SocketOption socketOptionByName(std::string_view text);

/// Bits of poll(2).
enum class PollBit : std::uint8_t { In = 1, Out = 2, Err = 4, Hup = 8, RdHup = 16 };

/// A system call with its arguments. Only the fields that `name` uses mean something.
struct SystemCall {
    CallName name = CallName::Socket;
    std::string fd;          ///< descriptor, by a name local to the process; for Socket the name it gets
    std::string newFd;       ///< Accept: name of the descriptor it makes
    SocketAddress address;   ///< Bind, Connect
    std::int64_t length = 0; ///< Send, Recv: bytes
    int backlog = 0;         ///< Listen
    ShutdownHow how = ShutdownHow::Write;
    SocketOption option = SocketOption::None;
    std::int64_t value = 0;         ///< SetSockOpt: as in C; SO_LINGER l_onoff; time-outs in nanoseconds. SetNonblocking: 0 or 1
    std::int64_t lingerSeconds = 0; ///< SO_LINGER l_linger
    std::uint8_t pollEvents = 0;    ///< Poll: PollBit
    Duration timeout{-1};           ///< Poll: negative waits for ever. Sleep: how long
    friend bool operator==(const SystemCall &, const SystemCall &) = default;
};

/// What a call gave back.
struct CallResult {
    std::int64_t value = 0; ///< as in C; -1 with error
    Errno error = Errno::None;
    Errno optionError = Errno::None; ///< GetSockOpt SO_ERROR: the value
    std::uint8_t revents = 0;        ///< Poll
    SocketAddress peer;              ///< Accept
    friend bool operator==(const CallResult &, const CallResult &) = default;
};

/// "send(sock, 100)": for people, not for parsing.
std::string toString(const SystemCall &call);
/// "= 100", "= -1 ECONNRESET", "= 0 (EOF)", "= conn".
std::string toString(const SystemCall &call, const CallResult &result);

} // namespace teardown
