#pragma once

#include "base/result.h"
#include "scenario/expectation.h"
#include "scenario/figure.h"
#include "sim/setup.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// The version of scenario files that this program reads and writes.
constexpr std::int64_t scenarioFormat = 1;

/// A part of the library.
struct ScenarioGroup {
    int number = 0;
    std::string_view key; ///< "orderly-release", as files write it
    Phrase title;
};
std::span<const ScenarioGroup> scenarioGroups();
/// nullptr if there is none.
const ScenarioGroup *scenarioGroup(std::string_view key);

/// The same scenario with something changed: other profiles, settings, programs or steps.
struct VariantName {
    std::string name; ///< "classic"
    std::string title;
};

/// A situation to look at: what a run is made from, and what must come out.
struct Scenario {
    // What makes, copies and destroys it is compiled once, in scenario.cpp, not in every file that keeps one.
    Scenario();
    Scenario(const Scenario &other);
    Scenario(Scenario &&other) noexcept;
    Scenario &operator=(const Scenario &other);
    Scenario &operator=(Scenario &&other) noexcept;
    ~Scenario();

    std::string id;
    std::string title;
    std::string summary;
    std::string group;                 ///< key of a ScenarioGroup; "" for a file that belongs to none
    std::vector<VariantName> variants; ///< that its file offers
    std::string variant;               ///< the one that this is; "" for the scenario itself
    Setup setup;
    Expectation expect;
    Figure figure;                 ///< how its diagram looks outside the program
    std::vector<AuthorNote> notes; ///< on events of the diagram
};

/// Reads a scenario file; `fileName` only shows in errors. All its variants are read too, so that a mistake shows at once.
/// The codes of errors: `toml-syntax`, `missing-key`, `unknown-key`, `wrong-type`, `out-of-range`, `bad-duration`,
/// `bad-percentage`, `bad-clock`, `bad-flags`, `bad-address`, `bad-program-line`, `unknown-word`, `unknown-host`,
/// `unknown-cable`, `unknown-process`, `unknown-interface`, `unknown-profile`, `unknown-sysctl`, `unknown-descriptor`,
/// `unknown-thread`, `unknown-variant`, `own-address`, `duplicate`, `unsupported-format`, `no-such-file`.
Result<Scenario> readScenario(std::string_view text, std::string fileName, std::string_view variant = {});
Result<Scenario> readScenarioFile(const std::string &path, std::string_view variant = {});

/// The bytes of a file. Error: `no-such-file`.
Result<std::string> readTextFile(const std::string &path);

/// The text of a file that gives the same set-up again, its steps and what people did included, and so the same run.
/// Of the variants only the one that `scenario` is survives.
std::string writeScenario(const Scenario &scenario);
/// Only the [expect] part, as it would stand in a file on `setup`.
std::string writeExpectation(const Expectation &expectation, const Setup &setup);

} // namespace teardown
