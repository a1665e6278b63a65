#include "scenario/library.h"
#include "sim/recording.h"

#include <iomanip>
#include <iostream>

namespace {

void printDigest(const teardown::Scenario &scenario)
{
    teardown::Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    std::cout << scenario.id << (scenario.variant.empty() ? "" : ":") << scenario.variant << ' ' << std::hex << std::setw(16)
              << std::setfill('0') << digestOf(recording.trace()) << std::dec << ' ' << recording.trace().records.size() << '\n';
}

} // namespace

/// Prints "id[:variant] digest records" for the run of every built-in scenario and variant.
int main()
{
    for (const teardown::LibraryEntry &entry : teardown::library()) {
        const teardown::Scenario scenario = teardown::libraryScenario(entry.id).value();
        printDigest(scenario);
        for (const teardown::VariantName &variant : scenario.variants)
            printDigest(teardown::libraryScenario(entry.id, variant.name).value());
    }
    return 0;
}
