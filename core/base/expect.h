#pragma once

#include <stdexcept>

namespace teardown {

/// A rule of the engine itself was broken: a defect in this program, never a fault of the simulated network.
class BrokenInvariant : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Checks an invariant in every build type. Throws BrokenInvariant.
inline void expect(bool condition, const char *what)
{
    if (!condition) [[unlikely]]
        throw BrokenInvariant(what);
}

} // namespace teardown
