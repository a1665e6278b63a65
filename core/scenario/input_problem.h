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

[[noreturn]] inline void fail(TextPosition position, std::string code, std::vector<std::string> arguments, Sentence sentence)
{
    throw InputProblem{inputError(std::move(code), std::move(arguments), std::move(sentence), {}, position)};
}

/// The same where the arguments are what fills the sentence.
[[noreturn]] inline void fail(TextPosition position, std::string code, Phrase phrase, std::vector<SentencePart> parts)
{
    std::vector<std::string> arguments;
    for (const SentencePart &part : parts)
        arguments.push_back(english(part));
    fail(position, std::move(code), std::move(arguments), {phrase, std::move(parts)});
}

} // namespace teardown
