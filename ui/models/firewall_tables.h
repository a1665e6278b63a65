#pragma once

#include "controller/explorer.h"
#include "models/snapshot_model.h"

namespace teardown {

// What the firewalls of the set-up know and do at the moment on the screen, as tables.

/// Whether any node of the set-up can stop packets now.
bool hasFirewall(const Explorer &explorer);
/// The connections that are tracked, with when each is forgotten.
Snapshot firewallEntries(const Explorer &explorer);
/// The rules in the order in which they are tried, what happens to the rest last.
Snapshot firewallRules(const Explorer &explorer);
/// What a line of firewallRules() is about.
struct RuleLine {
    NodeId node;
    std::optional<std::size_t> rule; ///< index; none: what no rule matches
    friend bool operator==(const RuleLine &, const RuleLine &) = default;
};
std::vector<RuleLine> ruleLines(const Explorer &explorer);
/// "drops it and tells nobody", "rejects it: tcp-reset"
QString verdictText(Verdict verdict, RejectWith how);
/// For each end of each connection: what would become of its next packet if it came to the firewall now. Nothing while a
/// question is open: it might be the answer.
Snapshot firewallOnNextPackets(const Explorer &explorer);

} // namespace teardown
