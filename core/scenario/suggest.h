#pragma once

#include "base/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// The candidate that `word` was probably meant to be; "" if none is near.
std::string nearest(std::string_view word, const std::vector<std::string> &candidates);

/// "; did you mean 'kill'?", or "; it can be a, b or c" when nothing is near and there are few; ready to append.
Sentence hint(std::string_view word, const std::vector<std::string> &candidates);

} // namespace teardown
