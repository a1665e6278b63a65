#include "formats/packetdrill_call.h"

#include "formats/strace_call.h"

namespace teardown {

namespace {

std::string arguments(const SystemCall &call, const CallResult *result, int number)
{
    const std::string fd = '(' + std::to_string(number);
    const std::string length = std::to_string(call.length);
    switch (call.name) {
    case CallName::Socket: return "(..., SOCK_STREAM, IPPROTO_TCP)";
    case CallName::Bind:
    case CallName::Accept:
    case CallName::Connect: return fd + ", ..., ...)";
    case CallName::Send: return fd + ", ..., " + length + ", 0)";
    case CallName::Recv: return fd + ", ..., " + length + ", 0)";
    case CallName::Poll: {
        const std::string text = straceReturn(call, result ? *result : CallResult{}, number, -1).entry;
        if (!result || result->value <= 0)
            return text + ')';
        const std::string outcome = straceReturn(call, *result, number, -1).outcome;
        const std::size_t revents = outcome.find(", revents=");
        return text.substr(0, text.find('}')) + outcome.substr(revents, outcome.find('}') - revents) + text.substr(text.find('}'))
            + ')';
    }
    default: break;
    }
    const StraceCall text = result ? straceReturn(call, *result, number, -1) : straceEntry(call, number);
    return text.entry + text.exit + ')';
}

std::string outcome(const SystemCall &call, const CallResult &result, int newFd)
{
    if (result.error != Errno::None)
        return " = -1 " + std::string(name(result.error)) + " (" + std::string(message(result.error)) + ')';
    const bool makesDescriptor = call.name == CallName::Socket || call.name == CallName::Accept;
    return " = " + (makesDescriptor ? std::to_string(newFd) : std::to_string(result.value));
}

} // namespace

std::string packetdrillCall(const SystemCall &call, const CallResult *result, int fd, int newFd)
{
    if (call.name == CallName::Sleep)
        return {};
    const std::string text = std::string(name(call.name)) + arguments(call, result, fd);
    return result ? text + outcome(call, *result, newFd) : text;
}

} // namespace teardown
