#pragma once

#include "base/random.h"
#include "scenario/scenario.h"

namespace teardown {

/// A scenario with a bit of everything that a file can say; it need not make sense as a run.
Scenario randomScenario(Random &random);

/// One action of each kind, with random contents.
std::vector<Action> randomActions(Random &random, const Setup &setup);

} // namespace teardown
