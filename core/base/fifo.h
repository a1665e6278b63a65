#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace teardown {

/// A queue in one block of memory that is cheap to copy: taken from the front, put at the back.
template <class T>
class Fifo {
public:
    bool empty() const { return m_head == m_items.size(); }
    std::size_t size() const { return m_items.size() - m_head; }
    T &operator[](std::size_t i) { return m_items[m_head + i]; }
    const T &operator[](std::size_t i) const { return m_items[m_head + i]; }
    T &front() { return m_items[m_head]; }
    const T &front() const { return m_items[m_head]; }
    T &back() { return m_items.back(); }
    const T &back() const { return m_items.back(); }
    void push(T item) { m_items.push_back(std::move(item)); }
    void insert(std::size_t i, T item)
    {
        m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(m_head + i), std::move(item));
    }
    void erase(std::size_t i) { m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(m_head + i)); }
    void pop()
    {
        if (++m_head == m_items.size()) {
            clear();
        } else if (m_head >= 64 && m_head * 2 >= m_items.size()) {
            m_items.erase(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(m_head));
            m_head = 0;
        }
    }
    void clear()
    {
        m_items.clear();
        m_head = 0;
    }
    auto begin() { return m_items.begin() + static_cast<std::ptrdiff_t>(m_head); }
    auto end() { return m_items.end(); }
    auto begin() const { return m_items.begin() + static_cast<std::ptrdiff_t>(m_head); }
    auto end() const { return m_items.end(); }

private:
    std::vector<T> m_items;
    std::size_t m_head = 0;
};

} // namespace teardown
