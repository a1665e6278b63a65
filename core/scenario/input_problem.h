#pragma once

#include "base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace teardown {

/// Carries the first mistake of a file out of the depth of the readers. Never leaves core/scenario and core/lesson: their
/// public functions turn it into a Result.
struct InputProblem {
    InputError error;
};

[[noreturn]] inline void fail(TextPosition position, std::string code, std::vector<std::string> arguments, std::string text)
{
    throw InputProblem{{std::move(code), std::move(arguments), std::move(text), {}, position}};
}

} // namespace teardown
