#pragma once

#include "recording_file.h"
#include "sim/setup.h"

namespace teardown {

/// The run that does to the engine what was done to the kernel: same network, settings, system calls and faults.
/// Step::tag is the id of the recorded call; a step that this program adds has tag 0.
Setup setupFor(const KernelRecording &recording);

} // namespace teardown
