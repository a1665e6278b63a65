#pragma once

#include "scenario/scenario.h"

namespace teardown {

/// A built-in scenario with title, summary and titles of variants in the language that is spoken, as its lesson has them. To be
/// shown only: what is saved stays in the language of its author. Another scenario as it is.
Scenario inSpokenLanguage(Scenario scenario);

} // namespace teardown
