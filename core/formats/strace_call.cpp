#include "formats/strace_call.h"

#include "base/time_text.h"

#include <utility>

namespace teardown {

namespace {

std::string addressText(SocketAddress address)
{
    return "{sa_family=AF_INET, sin_port=htons(" + std::to_string(address.port) + "), sin_addr=inet_addr(\""
        + toString(address.address) + "\")}";
}

std::string shutdownText(ShutdownHow how)
{
    switch (how) {
    case ShutdownHow::Read: return "SHUT_RD";
    case ShutdownHow::Write: return "SHUT_WR";
    case ShutdownHow::Both: return "SHUT_RDWR";
    }
    return {};
}

std::string pollBits(std::uint8_t bits)
{
    constexpr std::pair<PollBit, const char *> names[] = {{PollBit::In, "POLLIN"}, {PollBit::Out, "POLLOUT"},
        {PollBit::Err, "POLLERR"}, {PollBit::Hup, "POLLHUP"}, {PollBit::RdHup, "POLLRDHUP"}};
    std::string text;
    for (const auto &[bit, bitName] : names) {
        if ((bits & static_cast<std::uint8_t>(bit)) != 0)
            text += (text.empty() ? "" : "|") + std::string(bitName);
    }
    return text.empty() ? "0" : text;
}

std::string levelText(SocketOption option)
{
    const std::string_view text = name(option);
    return text.starts_with("TCP_") ? "SOL_TCP" : text.starts_with("IP_") ? "SOL_IP" : "SOL_SOCKET";
}

/// The two time-outs have new names since 64-bit times came to 32-bit machines.
std::string optionText(SocketOption option)
{
    const bool isTimeout = option == SocketOption::SoRcvTimeo || option == SocketOption::SoSndTimeo;
    return std::string(name(option)) + (isTimeout ? "_OLD" : "");
}

std::string optionValue(const SystemCall &call)
{
    constexpr std::int64_t second = 1'000'000'000;
    switch (call.option) {
    case SocketOption::SoLinger:
        return "{l_onoff=" + std::to_string(call.value) + ", l_linger=" + std::to_string(call.lingerSeconds) + "}, 8";
    case SocketOption::SoRcvTimeo:
    case SocketOption::SoSndTimeo:
        return "{tv_sec=" + std::to_string(call.value / second) + ", tv_usec=" + std::to_string(call.value % second / 1000)
            + "}, 16";
    default: return '[' + std::to_string(call.value) + "], 4";
    }
}

std::string sleepText(Duration time)
{
    constexpr std::int64_t second = 1'000'000'000;
    return "(CLOCK_REALTIME, 0, {tv_sec=" + std::to_string(time.ns / second) + ", tv_nsec=" + std::to_string(time.ns % second)
        + '}';
}

std::string_view kernelName(CallName call)
{
    switch (call) {
    case CallName::Send: return "sendto";
    case CallName::Recv: return "recvfrom";
    case CallName::Sleep: return "clock_nanosleep";
    default: return name(call);
    }
}

std::string entryText(const SystemCall &call, const std::string &fd)
{
    switch (call.name) {
    case CallName::Socket: return "(AF_INET, SOCK_STREAM, IPPROTO_IP";
    case CallName::Bind:
    case CallName::Connect: return '(' + fd + ", " + addressText(call.address) + ", 16";
    case CallName::Listen: return '(' + fd + ", " + std::to_string(call.backlog);
    case CallName::Send:
        return '(' + fd + ", \"\"" + (call.length > 0 ? "..." : "") + ", " + std::to_string(call.length) + ", 0, NULL, 0";
    case CallName::Accept:
    case CallName::Recv: return '(' + fd + ", ";
    case CallName::Shutdown: return '(' + fd + ", " + shutdownText(call.how);
    case CallName::Close: return '(' + fd;
    case CallName::Poll:
        return "([{fd=" + fd + ", events=" + pollBits(call.pollEvents) + "}], 1, "
            + (call.timeout.ns < 0 ? "-1" : std::to_string(call.timeout.ns / 1'000'000));
    case CallName::SetNonblocking: return '(' + fd + ", F_SETFL, " + (call.value != 0 ? "O_RDWR|O_NONBLOCK" : "O_RDWR");
    case CallName::GetSockOpt: return '(' + fd + ", " + levelText(call.option) + ", " + optionText(call.option) + ", ";
    case CallName::SetSockOpt:
        return '(' + fd + ", " + levelText(call.option) + ", " + optionText(call.option) + ", " + optionValue(call);
    case CallName::Sleep: return sleepText(call.timeout) + ", ";
    }
    return {};
}

/// What the kernel has filled in.
std::string exitText(const SystemCall &call, const CallResult &result)
{
    const bool failed = result.error != Errno::None;
    switch (call.name) {
    case CallName::Accept: return failed ? "0x..., [16]" : addressText(result.peer) + ", [16]";
    case CallName::Recv:
        return std::string(failed         ? "0x..."
                       : result.value > 0 ? "\"\"..."
                                          : "\"\"")
            + ", " + std::to_string(call.length) + ", 0, NULL, NULL";
    case CallName::GetSockOpt:
        return failed ? "0x..., [4]"
                      : '[' + (result.optionError == Errno::None ? "0" : std::string(name(result.optionError))) + "], [4]";
    case CallName::Sleep: return "NULL";
    default: return {};
    }
}

std::string outcomeText(const SystemCall &call, const CallResult &result, int fd, int newFd)
{
    if (result.error != Errno::None)
        return "= -1 " + std::string(name(result.error)) + " (" + std::string(message(result.error)) + ')';
    if (call.name == CallName::Socket || call.name == CallName::Accept)
        return "= " + std::to_string(newFd);
    if (call.name != CallName::Poll)
        return "= " + std::to_string(result.value);
    if (result.value == 0)
        return "= 0 (Timeout)";
    return "= " + std::to_string(result.value) + " ([{fd=" + std::to_string(fd) + ", revents=" + pollBits(result.revents) + "}])";
}

} // namespace

StraceCall straceEntry(const SystemCall &call, int fd)
{
    return {kernelName(call.name), entryText(call, std::to_string(fd)), {}, {}};
}

StraceCall straceReturn(const SystemCall &call, const CallResult &result, int fd, int newFd)
{
    StraceCall text = straceEntry(call, fd);
    text.exit = exitText(call, result);
    text.outcome = outcomeText(call, result, fd, newFd);
    return text;
}

} // namespace teardown
