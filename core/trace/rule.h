#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace teardown {

/// Why something happened: a clause of an RFC, or the named behaviour of a system. One list serves as pointer in the
/// code, mark of coverage in the tests, and key of the explanation that a person reads.
enum class Rule : std::uint16_t {
#define TEARDOWN_RULE(name, key, reference) name,
#include "trace/rules.inc"
#undef TEARDOWN_RULE
    Count
};

struct RuleInfo {
    Rule rule{};
    std::string_view key;       ///< stable: "rst-no-socket"
    std::string_view reference; ///< "RFC 9293 3.10.7.1"; for a behaviour of Linux the evidence
};

std::span<const RuleInfo> allRules();
const RuleInfo &info(Rule rule);

} // namespace teardown
