#pragma once

#include "base/result.h"
#include "sim/setup.h"

#include <string_view>

namespace teardown {

/// `setup` with one setting changed, as people write it in one word: "client.tcp_syn_retries=3". Errors: `bad-assignment`,
/// `unknown-host`, `unknown-sysctl`, `out-of-range`.
Result<Setup> withAssignment(Setup setup, std::string_view text);

} // namespace teardown
