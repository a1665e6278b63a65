#include "base/result.h"

namespace teardown {

InputError inputError(
    std::string code, std::vector<std::string> arguments, Sentence sentence, std::string file, TextPosition position)
{
    std::string text = english(sentence);
    return {std::move(code), std::move(arguments), std::move(text), std::move(file), position, std::move(sentence)};
}

} // namespace teardown
