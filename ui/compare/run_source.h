#pragma once

#include <QString>

#include "controller/explorer.h"
#include "scenario/scenario.h"

#include <functional>
#include <vector>

namespace teardown {

/// A run that can be put beside another one.
struct RunSource {
    enum class Kind { Branch, Scenario, Variant, System, WhatIf };
    Kind kind{};
    std::function<QString()> title; ///< in the language that is spoken when it is asked for
    Setup setup;
    QString variant; ///< of Variant: its name
};

/// A scenario and its variants. `path`: of the scenario's file; empty for a built-in one.
std::vector<RunSource> variantSources(const Scenario &scenario, const QString &path);

/// The lines of history of the run in the window, its scenario and the variants, and the scenario with both end hosts of every
/// other system. `path`: of the scenario's file; empty for a built-in one.
std::vector<RunSource> runSources(const Explorer &explorer, const Scenario &scenario, const QString &path);

} // namespace teardown
