#pragma once

#include "base/sentence.h"
#include "capture/analyse.h"

#include <string>
#include <string_view>

namespace teardown {

// Stable words for programs, and sentences for people.

std::string_view name(SegmentTrait trait); ///< "fast-retransmission"
std::string_view name(Ending ending);      ///< "half-closed"
std::string_view name(EndedBy by);         ///< "client"
std::string_view name(EndCause cause);     ///< "data-after-close"
std::string_view name(Certainty confidence);
std::string_view name(Limit limit);

/// "retransmission of #4", "keepalive probe 2"
Sentence textOf(const Finding &finding);
/// "closed, first by the client", "reset by the server"
Sentence shortText(const EndGuess &guess);
/// Who ended it and why, as far as it shows.
Sentence sentence(const EndGuess &guess);
/// What cannot be known.
Sentence sentence(Limit limit);
/// How sure a guess is, in a word.
Sentence textOf(Certainty confidence);
/// "#3, #7"
std::string packetList(const std::vector<std::uint64_t> &numbers);

} // namespace teardown
