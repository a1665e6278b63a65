#pragma once

#include <QString>

#include "sim/foresight.h"
#include "sim/waiting.h"

namespace teardown {

/// What something waits for: "keepalive timer", "a segment of the other end", "recv(sock, 20) to return".
QString waitsForText(const Waiting &waiting, const Trace &trace);
/// What happens at Waiting::until, a sentence; empty where nothing does by itself.
QString afterWaitText(const Waiting &waiting);

/// "recv returns ETIMEDOUT at 44.080 s, in 8.1 s". Plain text, no full stop.
QString noticeText(const Notice &notice, Time now);
/// The same with who it is: "The program client on the client: recv returns ..."
QString noticeSentence(const Setup &setup, const Notice &notice, Time now);

} // namespace teardown
