#pragma once

#include <QString>

#include "trace/rule.h"

namespace teardown {

/// One to three sentences on what the RFC or Linux does by this rule, and why it is so. The kernel's names stand
/// between backticks (see text/markup.h). Never empty; no two rules share a text.
QString ruleExplanation(Rule rule);
/// Where it is written or how it is known: "RFC 9293 3.10.7.1"; for a behaviour of Linux the evidence in words.
QString ruleReference(Rule rule);

} // namespace teardown
