#pragma once

#include "sim/setup.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace teardown::test {

/// A part of `items`, in their order, for which `fails` still holds and from which no single one can be left out: delta
/// debugging (Zeller, Hildebrandt: Simplifying and Isolating Failure-Inducing Input, 2002). `fails(items)` must hold.
template <class T, class Fails>
std::vector<T> shortest(std::vector<T> items, Fails fails)
{
    for (std::size_t parts = 2; !items.empty();) {
        const std::size_t length = (items.size() + parts - 1) / parts;
        bool shorter = false;
        for (std::size_t begin = 0; begin < items.size() && !shorter; begin += length) {
            std::vector<T> rest(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(begin));
            rest.insert(
                rest.end(), items.begin() + static_cast<std::ptrdiff_t>(std::min(begin + length, items.size())), items.end());
            if (!fails(rest))
                continue;
            items = std::move(rest);
            shorter = true;
        }
        if (shorter)
            parts = std::max<std::size_t>(parts - 1, 2);
        else if (length == 1)
            break;
        else
            parts = std::min(parts * 2, items.size());
    }
    return items;
}

/// The set-up with the fewest interventions, then processes, then steps of programs with which `fails` still holds.
Setup shrunk(Setup setup, const std::function<bool(const Setup &)> &fails);

} // namespace teardown::test
