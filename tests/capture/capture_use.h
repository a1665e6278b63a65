#pragma once

#include "capture/observed_run.h"
#include "capture_maker.h"

#include <string>

namespace teardown {

/// Does everything with a capture that can be done, so that damage shows wherever it does harm. "" if each went well, or if the
/// capture was refused with a message that tells the place; else what is wrong.
std::string wrongWithUse(const Bytes &bytes);

/// The capture that is read from these bytes, used so; the same.
std::string wrongWithUse(const Capture &capture);

} // namespace teardown
