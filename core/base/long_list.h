#pragma once

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

namespace teardown {

/// A list that only grows at its end, in blocks that stay where they are: what a run has made is never copied to a larger
/// place, which for millions of records costs as much as simulating them. Reads like a std::vector.
template <class T>
class LongList {
public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T &;
    using const_reference = const T &;

    template <class List, class Value>
    class Place {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = Value *;
        using reference = Value &;

        Place() = default;
        Place(List *list, std::ptrdiff_t at) : m_list(list), m_at(at) {}
        template <class OtherList, class OtherValue>
        requires std::is_convertible_v<OtherList *, List *> Place(
            const Place<OtherList, OtherValue> &other) // NOLINT(google-explicit-constructor)
            : m_list(other.m_list),
              m_at(other.m_at)
        {
        }

        reference operator*() const { return (*m_list)[static_cast<std::size_t>(m_at)]; }
        pointer operator->() const { return &**this; }
        reference operator[](std::ptrdiff_t n) const { return *(*this + n); }
        Place &operator+=(std::ptrdiff_t n)
        {
            m_at += n;
            return *this;
        }
        Place &operator-=(std::ptrdiff_t n) { return *this += -n; }
        Place &operator++() { return *this += 1; }
        Place &operator--() { return *this -= 1; }
        Place operator++(int) { return std::exchange(*this, *this + 1); }
        Place operator--(int) { return std::exchange(*this, *this - 1); }
        friend Place operator+(Place place, std::ptrdiff_t n) { return place += n; }
        friend Place operator+(std::ptrdiff_t n, Place place) { return place += n; }
        friend Place operator-(Place place, std::ptrdiff_t n) { return place -= n; }
        friend std::ptrdiff_t operator-(const Place &a, const Place &b) { return a.m_at - b.m_at; }
        friend bool operator==(const Place &a, const Place &b) { return a.m_at == b.m_at; }
        friend auto operator<=>(const Place &a, const Place &b) { return a.m_at <=> b.m_at; }

    private:
        template <class, class>
        friend class Place;
        List *m_list = nullptr;
        std::ptrdiff_t m_at = 0;
    };
    using iterator = Place<LongList, T>;
    using const_iterator = Place<const LongList, const T>;
    using reverse_iterator = std::reverse_iterator<iterator>;
    using const_reverse_iterator = std::reverse_iterator<const_iterator>;

    LongList() = default;
    LongList(std::initializer_list<T> items) { assign(items.begin(), items.end()); }
    template <std::input_iterator Iterator>
    LongList(Iterator first, Iterator last)
    {
        assign(first, last);
    }
    LongList(const LongList &other) : m_blocks(other.m_blocks), m_size(other.m_size)
    {
        if (!m_blocks.empty())
            m_blocks.back().reserve(mask + 1);
    }
    LongList(LongList &&other) noexcept : m_blocks(std::move(other.m_blocks)), m_size(std::exchange(other.m_size, 0)) {}
    LongList &operator=(LongList other) noexcept
    {
        m_blocks.swap(other.m_blocks);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~LongList() = default;

    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    T &operator[](std::size_t i) { return m_blocks[i >> shift][i & mask]; }
    const T &operator[](std::size_t i) const { return m_blocks[i >> shift][i & mask]; }
    T &front() { return (*this)[0]; }
    const T &front() const { return (*this)[0]; }
    T &back() { return (*this)[m_size - 1]; }
    const T &back() const { return (*this)[m_size - 1]; }
    iterator begin() { return {this, 0}; }
    iterator end() { return {this, static_cast<std::ptrdiff_t>(m_size)}; }
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, static_cast<std::ptrdiff_t>(m_size)}; }
    reverse_iterator rbegin() { return reverse_iterator(end()); }
    reverse_iterator rend() { return reverse_iterator(begin()); }
    const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
    const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }

    void push_back(T item)
    {
        if (m_size >> shift == m_blocks.size()) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(mask + 1);
        }
        m_blocks.back().push_back(std::move(item));
        ++m_size;
    }
    template <class Iterator>
    void assign(Iterator first, Iterator last)
    {
        clear();
        for (; first != last; ++first)
            push_back(*first);
    }
    void clear()
    {
        m_blocks.clear();
        m_size = 0;
    }

private:
    /// So many that a block fills 32 KiB or a little more: small enough for the heap to use it again.
    static constexpr std::size_t shift = sizeof(T) <= 64 ? 9 : sizeof(T) <= 128 ? 8 : 7;
    static constexpr std::size_t mask = (std::size_t{1} << shift) - 1;

    std::vector<std::vector<T>> m_blocks; ///< all but the last are full
    std::size_t m_size = 0;
};

} // namespace teardown
