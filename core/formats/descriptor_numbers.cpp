#include "formats/descriptor_numbers.h"

namespace teardown {

int DescriptorNumbers::add(Descriptor descriptor)
{
    int number = 3;
    while (m_open.contains(number))
        ++number;
    m_last[descriptor.name] = number;
    m_open[number] = std::move(descriptor);
    return number;
}

int DescriptorNumbers::numberOf(const CallRecord &call, std::optional<SocketAddress> remote)
{
    const auto last = m_last.find(call.call.fd);
    const int named = last == m_last.end() ? -1 : last->second;
    if (!call.socket)
        return named;
    int unused = -1;
    for (auto &[number, descriptor] : m_open) {
        if (descriptor.socket == call.socket)
            return number;
        const bool fits =
            !descriptor.socket && descriptor.name == call.call.fd && (!descriptor.peer || descriptor.peer == remote);
        if (fits && (unused < 0 || number == named))
            unused = number;
    }
    if (unused >= 0)
        m_open[unused].socket = call.socket;
    return unused >= 0 ? unused : named;
}

} // namespace teardown
