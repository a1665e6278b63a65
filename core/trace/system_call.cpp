#include "trace/system_call.h"

#include "base/time_text.h"

#include <utility>

namespace teardown {

std::string_view name(CallName call)
{
    switch (call) {
    case CallName::Socket: return "socket";
    case CallName::Bind: return "bind";
    case CallName::Listen: return "listen";
    case CallName::Accept: return "accept";
    case CallName::Connect: return "connect";
    case CallName::Send: return "send";
    case CallName::Recv: return "recv";
    case CallName::Shutdown: return "shutdown";
    case CallName::Close: return "close";
    case CallName::Poll: return "poll";
    case CallName::SetNonblocking: return "fcntl";
    case CallName::GetSockOpt: return "getsockopt";
    case CallName::SetSockOpt: return "setsockopt";
    case CallName::Sleep: return "sleep";
    }
    return {};
}

namespace {

constexpr std::pair<SocketOption, std::string_view> optionNames[] = {
    {SocketOption::SoReuseAddr, "SO_REUSEADDR"},
    {SocketOption::SoKeepAlive, "SO_KEEPALIVE"},
    {SocketOption::SoLinger, "SO_LINGER"},
    {SocketOption::SoRcvBuf, "SO_RCVBUF"},
    {SocketOption::SoSndBuf, "SO_SNDBUF"},
    {SocketOption::SoRcvTimeo, "SO_RCVTIMEO"},
    {SocketOption::SoSndTimeo, "SO_SNDTIMEO"},
    {SocketOption::SoError, "SO_ERROR"},
    {SocketOption::TcpKeepIdle, "TCP_KEEPIDLE"},
    {SocketOption::TcpKeepIntvl, "TCP_KEEPINTVL"},
    {SocketOption::TcpKeepCnt, "TCP_KEEPCNT"},
    {SocketOption::TcpSynCnt, "TCP_SYNCNT"},
    {SocketOption::TcpUserTimeout, "TCP_USER_TIMEOUT"},
    {SocketOption::TcpLinger2, "TCP_LINGER2"},
    {SocketOption::TcpNoDelay, "TCP_NODELAY"},
    {SocketOption::IpRecvErr, "IP_RECVERR"},
};

} // namespace

std::string_view name(SocketOption option)
{
    for (const auto &[known, text] : optionNames) {
        if (known == option)
            return text;
    }
    return {};
}

SocketOption socketOptionByName(std::string_view text)
{
    for (const auto &[known, knownText] : optionNames) {
        if (knownText == text)
            return known;
    }
    return SocketOption::None;
}

namespace {

std::string_view text(ShutdownHow how)
{
    switch (how) {
    case ShutdownHow::Read: return "SHUT_RD";
    case ShutdownHow::Write: return "SHUT_WR";
    case ShutdownHow::Both: return "SHUT_RDWR";
    }
    return {};
}

std::string pollText(std::uint8_t bits)
{
    constexpr std::pair<PollBit, std::string_view> names[] = {
        {PollBit::In, "IN"}, {PollBit::Out, "OUT"}, {PollBit::Err, "ERR"}, {PollBit::Hup, "HUP"}, {PollBit::RdHup, "RDHUP"}};
    std::string all;
    for (const auto &[bit, bitName] : names) {
        if (!(bits & static_cast<std::uint8_t>(bit)))
            continue;
        if (!all.empty())
            all += '|';
        all += bitName;
    }
    return all.empty() ? "0" : all;
}

std::string optionValue(const SystemCall &call)
{
    switch (call.option) {
    case SocketOption::SoLinger: return "{" + std::to_string(call.value) + ", " + std::to_string(call.lingerSeconds) + " s}";
    case SocketOption::SoRcvTimeo:
    case SocketOption::SoSndTimeo: return withUnit(nanoseconds(call.value));
    case SocketOption::TcpUserTimeout: return withUnit(milliseconds(call.value));
    default: return std::to_string(call.value);
    }
}

/// What stands behind the descriptor, with a leading comma; empty if nothing.
std::string furtherArguments(const SystemCall &call)
{
    switch (call.name) {
    case CallName::Bind:
    case CallName::Connect: return ", " + toString(call.address);
    case CallName::Listen: return ", " + std::to_string(call.backlog);
    case CallName::Send:
    case CallName::Recv: return ", " + std::to_string(call.length);
    case CallName::Shutdown: return ", " + std::string(text(call.how));
    case CallName::Poll:
        return ", " + pollText(call.pollEvents) + (call.timeout.ns < 0 ? ", for ever" : ", " + withUnit(call.timeout));
    case CallName::SetNonblocking: return call.value ? ", O_NONBLOCK" : ", blocking";
    case CallName::GetSockOpt: return ", " + std::string(name(call.option));
    case CallName::SetSockOpt: return ", " + std::string(name(call.option)) + ", " + optionValue(call);
    case CallName::Socket:
    case CallName::Accept:
    case CallName::Close:
    case CallName::Sleep: break;
    }
    return {};
}

} // namespace

std::string toString(const SystemCall &call)
{
    if (call.name == CallName::Socket)
        return "socket()";
    if (call.name == CallName::Sleep)
        return "sleep(" + withUnit(call.timeout) + ")";
    const std::string further = furtherArguments(call);
    const bool leads = call.fd.empty() && further.starts_with(", "); // a person need not name the descriptor
    return std::string(name(call.name)) + '(' + call.fd + (leads ? further.substr(2) : further) + ')';
}

std::string toString(const SystemCall &call, const CallResult &result)
{
    if (result.error != Errno::None)
        return "= " + std::to_string(result.value) + ' ' + std::string(name(result.error));
    if (call.name == CallName::Socket)
        return "= " + call.fd;
    if (call.name == CallName::Accept)
        return "= " + call.newFd;
    std::string text = "= " + std::to_string(result.value);
    if (call.name == CallName::Recv && result.value == 0 && call.length > 0)
        text += " (EOF)";
    if (call.name == CallName::Poll && result.value > 0)
        text += ' ' + pollText(result.revents);
    if (call.name == CallName::GetSockOpt && call.option == SocketOption::SoError)
        text += ", " + std::string(name(result.optionError));
    return text;
}

} // namespace teardown
