#include "sim/event.h"

namespace teardown {

void EventQueue::push(Time at, Event event)
{
    std::uint32_t slot = 0;
    if (m_free.empty()) {
        slot = static_cast<std::uint32_t>(m_slab.size());
        m_slab.push_back(std::move(event));
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_slab[slot] = std::move(event);
    }
    m_keys.push_back({at, m_inserted++, slot});
    std::push_heap(m_keys.begin(), m_keys.end(), Later{});
}

Event EventQueue::pop()
{
    std::pop_heap(m_keys.begin(), m_keys.end(), Later{});
    const std::uint32_t slot = m_keys.back().slot;
    m_keys.pop_back();
    m_free.push_back(slot);
    return std::move(m_slab[slot]);
}

} // namespace teardown
