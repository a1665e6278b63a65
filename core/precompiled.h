// What is compiled once for all of core: headers of the standard library only. A file that uses one of them still
// includes it; -DTEARDOWN_PRECOMPILE=OFF compiles without this, and so does the Clang build of tests/digest.
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>
