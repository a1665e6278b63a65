#pragma once

#include "controller/explorer.h"

#include <optional>

namespace teardown {

// What a person can do to the thing in front of them: the action for the node or cable as it is now. The names in it are
// empty if there is no such process, interface or connection; refusalOf() then says so.

/// The first node of the set-up with this role.
std::optional<NodeId> nodeWithRole(const Setup &setup, NodeRole role);

/// Kills the process that holds the node's connection, else the first that runs.
Action killAct(const Explorer &explorer, NodeId node);
/// Starts a process of the node that has ended.
Action startAct(const Explorer &explorer, NodeId node);
/// Stops the process that killAct() would kill, or lets one that is stopped go on.
Action stopAct(const Explorer &explorer, NodeId node);
/// Shuts the node down as its operator does.
Action haltAct(const Explorer &explorer, NodeId node);
/// Empties the node's ARP cache.
Action flushArpAct(const Explorer &explorer, NodeId node);
/// Makes the firewall forget every connection.
Action forgetAct(const Explorer &explorer, NodeId node);
/// Gives what no rule of the firewall matches this verdict.
Action otherwiseAct(const Explorer &explorer, NodeId node, Verdict verdict);
/// Power off if it is on, else on, with its programs.
Action powerAct(const Explorer &explorer, NodeId node);
/// Pulls the cable of the node's first interface, or plugs it in again.
Action cableAct(const Explorer &explorer, NodeId node);
/// Makes the cable a silent black hole, or heals it.
Action blackHoleAct(const Explorer &explorer, CableId cable);
/// Leaves the cable as it is: where a person begins to change it.
Action cableChangeAct(const Explorer &explorer, CableId cable);
/// Takes the selected packet off the cable that it is on.
Action dropAct(const Explorer &explorer);
/// Holds the selected packet up for as long as its sender waits before it sends again.
Action delayAct(const Explorer &explorer);
Action duplicateAct(const Explorer &explorer);
Action corruptAct(const Explorer &explorer, PacketPart part);
/// Makes the process call the kernel on its connection; `call.fd` is filled in.
Action callAct(const Explorer &explorer, NodeId node, SystemCall call);

/// The same done to a process that somebody points at, if it is an act on a process.
std::optional<Action> actOn(const Explorer &explorer, const std::string &process, const Action &act);

} // namespace teardown
