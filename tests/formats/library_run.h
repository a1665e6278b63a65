#pragma once

#include "scenario/library.h"
#include "sim/recording.h"

#include <QtGlobal>

#include <string_view>

namespace teardown {

/// A scenario of the library, or one of its variants, run to its end.
inline Recording libraryRun(std::string_view id, std::string_view variant = {})
{
    const Result<Scenario> scenario = libraryScenario(id, variant);
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    return recording;
}

} // namespace teardown
