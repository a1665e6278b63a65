#pragma once

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
std::string textOf(const Finding &finding);
/// "closed by both", "reset by the server"
std::string shortText(const EndGuess &guess);
/// A sentence: who ended it and why, as far as it shows.
std::string sentence(const EndGuess &guess);
/// A sentence: what cannot be known.
std::string_view sentence(Limit limit);
/// "#3, #7"
std::string packetList(const std::vector<std::uint64_t> &numbers);

} // namespace teardown
