#pragma once

#include "trace/trace.h"

#include <string>
#include <vector>

namespace teardown {

/// A trace that differs from the others in one field only.
struct DigestCase {
    std::string name;
    Trace trace;
};

/// For every type that a trace holds: one trace with its default value, and one for each of its fields changed.
std::vector<DigestCase> digestCases();

} // namespace teardown
