#pragma once

#include "base/result.h"
#include "host/program.h"
#include "sim/setup.h"

#include <string>
#include <string_view>

namespace teardown {

// One line of a program, as scenario files write it:
//
//     [at TIME] [after TIME]: CALL [every TIME] [until eof | N times | forever] [handled by THREAD] [tag N]
//
// "after 1 s: send sock 100 every 2 s 5 times". CALL is a system call with its arguments:
//
//     socket FD                 bind FD [ADDRESS:]PORT      listen FD BACKLOG       accept FD as NEWFD
//     connect FD HOST:PORT      send FD BYTES               recv FD BYTES           shutdown FD read|write|both
//     close FD                  poll FD in,out,.. [for TIME] nonblocking FD on|off  getsockopt FD OPTION
//     setsockopt FD OPTION VALUE (SO_LINGER: ONOFF SECONDS; SO_RCVTIMEO, SO_SNDTIMEO: a time)             sleep TIME

/// `position` is where the first letter of `text` stands in its file. Problems (InputProblem): `bad-program-line`,
/// `unknown-word`, `bad-duration`, `bad-address`.
Step parseProgramLine(std::string_view text, TextPosition position, const Setup &setup);
SystemCall parseCall(std::string_view text, TextPosition position, const Setup &setup);

std::string formatProgramLine(const Step &step, const Setup &setup);
std::string formatCall(const SystemCall &call, const Setup &setup);

} // namespace teardown
