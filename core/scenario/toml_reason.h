#pragma once

#include "base/sentence.h"

#include <string_view>

namespace teardown {

/// What the TOML reader complains about, said so that it can be translated. `description` is what toml++ 3 says, such as
/// "Error while parsing key-value pair: expected '=', saw '3'". What is not known here stays in its English words.
SentencePart tomlReason(std::string_view description);

} // namespace teardown
