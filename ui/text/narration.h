#pragma once

#include "formats/relative_numbers.h"
#include "text/facts.h"

namespace teardown {

// What Narrator is made of; see there.

QString headlineOf(const Facts &facts, RecordId id);
QString detailOf(const Facts &facts, const RelativeNumbers &numbers, RecordId id);
QString sentenceOf(const Facts &facts, RecordId id);
/// The sentence about a packet that came into being.
QString packetSentence(const Facts &facts, RecordId id, const PacketMade &made);
QString effectOf(const Facts &facts, RecordId id, Time upTo);

QString reasonOf(const Facts &facts, RecordId id);
/// `start` of the run: what is set up there is not worth a row.
bool isWorthListing(const Trace &trace, Time start, RecordId id);

/// Whether a call came back at the very moment it was made.
inline bool returnsAtOnce(const CallRecord &call) { return call.returned == call.entered; }

} // namespace teardown
