#include "trace/rule.h"

namespace teardown {

namespace {

constexpr RuleInfo rules[] = {
#define TEARDOWN_RULE(name, key, reference) {Rule::name, key, reference},
#include "trace/rules.inc"
#undef TEARDOWN_RULE
};

} // namespace

std::span<const RuleInfo> allRules() { return rules; }

const RuleInfo &info(Rule rule) { return rules[static_cast<std::size_t>(rule)]; }

} // namespace teardown
