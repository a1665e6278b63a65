#pragma once

#include <QString>
#include <QStringList>

#include "capture/analyse.h"
#include "capture/merge.h"

namespace teardown {

// What is told of captured connections. All of it is inferred from packets.

/// "retransmission of packet 4", "keepalive probe 2"
QString findingText(const Finding &finding);
/// "closed, first by the client", "reset by the server"
QString endingText(const EndGuess &guess);
/// "the client", "somebody on the way"
QString enderText(EndedBy by);
/// A sentence: who ended it and why, as far as it shows.
QString endSentence(const EndGuess &guess);
/// "shown by packets 3 and 7", with how sure that is; "" without evidence.
QString evidenceText(const EndGuess &guess);
/// A sentence: what cannot be known.
QString limitText(Limit limit);
/// What of the file could not be used, or must be known about it: sentences.
QStringList captureRemarks(const Capture &capture);
/// "+12.3 ms, …": how the second clock stands to the first, one sentence.
QString clockSentence(const ClockEstimate &clock);

} // namespace teardown
