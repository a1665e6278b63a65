#pragma once

#include "base/id.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace teardown {

struct Descriptor {
    std::string name;
    SocketId socket;
    bool nonblocking = false;
    std::uint32_t number = 0; ///< counts what the process has opened
};

/// The open descriptors of a process in the order they were opened. The same name may stand for several: then for the newest.
class Descriptors {
public:
    std::size_t size() const { return m_open.size(); }
    auto begin() { return m_open.begin(); }
    auto end() { return m_open.end(); }
    auto begin() const { return m_open.begin(); }
    auto end() const { return m_open.end(); }
    auto rbegin() const { return m_open.rbegin(); }
    auto rend() const { return m_open.rend(); }

    /// nullptr if there is none of that name.
    Descriptor *find(const std::string &name)
    {
        const auto numbers = m_numbers.find(name);
        return numbers == m_numbers.end() ? nullptr : &*at(numbers->second.back());
    }
    void open(std::string name, SocketId socket)
    {
        m_numbers[name].push_back(m_next);
        m_open.push_back({std::move(name), socket, false, m_next++});
    }
    /// Closes the newest one of that name, which must be there.
    void close(std::string name)
    {
        const auto numbers = m_numbers.find(name);
        m_open.erase(at(numbers->second.back()));
        numbers->second.pop_back();
        if (numbers->second.empty())
            m_numbers.erase(numbers);
    }
    void clear()
    {
        m_open.clear();
        m_numbers.clear();
    }

private:
    std::vector<Descriptor>::iterator at(std::uint32_t number)
    {
        return std::lower_bound(
            m_open.begin(), m_open.end(), number, [](const Descriptor &d, std::uint32_t n) { return d.number < n; });
    }

    std::vector<Descriptor> m_open;
    std::map<std::string, std::vector<std::uint32_t>> m_numbers; ///< of each name, in order; a server has thousands of them
    std::uint32_t m_next = 0;
};

} // namespace teardown
