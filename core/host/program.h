#pragma once

#include "base/id.h"
#include "base/time.h"
#include "trace/system_call.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

enum class Repeat : std::uint8_t {
    Once,
    WhilePositive, ///< again as long as it returns more than 0 (recv until EOF or error)
    Times,         ///< Step::times in all
    Forever,       ///< until it fails at once: a program that would only spin stops
};

/// One line of a program: when to make which system call. A thread makes its calls strictly one after the other.
struct Step {
    SystemCall call;
    std::optional<Time> at; ///< not before this moment
    Duration gap;           ///< think time after the previous call returned (unblocked)
    Repeat repeat = Repeat::Once;
    std::uint32_t times = 1;
    Duration interval;     ///< between repetitions
    std::string handler;   ///< of an accept: name of the thread that is started for each connection, "" for none
    std::uint32_t tag = 0; ///< shows in CallRecord::tag
};

/// A part of a program that is run again and again. Loops lie one inside the other or apart, in the order they begin;
/// one that never ends and takes no time is left after mostRoundsAtOnce rounds.
struct Loop {
    std::uint32_t first = 0, end = 0;   ///< steps [first, end); at least one
    std::optional<std::uint32_t> times; ///< rounds; none: for ever
    bool untilError = false;            ///< a call that fails leaves the loop; the program goes on after it
    Errno error = Errno::None;          ///< of untilError: only this one does
    friend bool operator==(const Loop &, const Loop &) = default;
};

constexpr std::uint32_t mostRoundsAtOnce = 10'000;

/// What a thread does after a call failed.
enum class OnError : std::uint8_t { GoOn, EndThread, ExitProcess };

struct ThreadSpec {
    std::string name; ///< "" or the name that Step::handler uses
    std::vector<Step> steps;
    std::vector<Loop> loops;
    OnError onError = OnError::GoOn;
    bool isHandler = false; ///< started by an accept only; its connection is the descriptor named by the accept's newFd
};

/// A process and the program it runs. It starts at `startAt` and stays, holding its descriptors, until killed, unless
/// `exitAtEnd`.
struct ProcessSpec {
    NodeId node;
    std::string name;                 ///< unique on its node
    Time startAt = Time::beforeAll(); ///< beforeAll: at the start of the run
    bool startsByItself = true;       ///< false: only by StartProcess
    bool exitAtEnd = false;
    bool ignoreSigpipe = true;
    std::uint32_t copies = 1; ///< more than one: that many processes, called "name-1", "name-2" ...
    Duration oneEvery;        ///< copies: time from the start of one to the start of the next
    std::vector<ThreadSpec> threads;
};

} // namespace teardown
