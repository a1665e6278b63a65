#include "shrink.h"

namespace teardown::test {

namespace {

/// Shortens one list of the set-up.
template <class List>
void shorten(Setup &setup, List list, const std::function<bool(const Setup &)> &fails)
{
    Setup candidate = setup;
    const auto failsWith = [&](const auto &items) {
        list(candidate) = items;
        return fails(candidate);
    };
    list(setup) = shortest(list(setup), failsWith);
}

} // namespace

Setup shrunk(Setup setup, const std::function<bool(const Setup &)> &fails)
{
    shorten(
        setup, [](Setup & s) -> auto & { return s.actions; }, fails);
    shorten(
        setup, [](Setup & s) -> auto & { return s.processes; }, fails);
    for (std::size_t p = 0; p < setup.processes.size(); ++p)
        for (std::size_t t = 0; t < setup.processes[p].threads.size(); ++t)
            if (setup.processes[p].threads[t].loops.empty()) // loops name their steps by number
                shorten(
                    setup, [ p, t ](Setup & s) -> auto & { return s.processes[p].threads[t].steps; }, fails);
    shorten(
        setup, [](Setup & s) -> auto & { return s.actions; }, fails);
    return setup;
}

} // namespace teardown::test
