#pragma once

#include "scenario/input_problem.h"
#include "sim/setup.h"
#include "trace/state.h"

#include <span>
#include <string>
#include <string_view>

namespace teardown {

// The words of scenario files for the values of the engine; one table serves reading and writing.

template <class E>
struct Word {
    E value;
    std::string_view text;
};

std::span<const Word<Direction>> directionWords();
std::span<const Word<FrameClass>> frameWords();
std::span<const Word<PacketPart>> packetPartWords();
std::span<const Word<RouteType>> routeTypeWords();
std::span<const Word<RouteOperation>> routeOperationWords();
std::span<const Word<Verdict>> verdictWords();
std::span<const Word<RejectWith>> rejectWords();
std::span<const Word<CtState>> ctStateWords();
std::span<const Word<NumberBase>> numberBaseWords();
std::span<const Word<ShutdownHow>> shutdownWords();
std::span<const Word<PollBit>> pollWords();
std::span<const Word<OnError>> onErrorWords();
std::span<const Word<Spread>> spreadWords();
std::span<const Word<NeighbourStart>> neighbourWords();
std::span<const Word<TcpState>> stateWords();
std::span<const Word<CallName>> callWords();

template <class E>
std::vector<std::string> textsOf(std::span<const Word<E>> words)
{
    std::vector<std::string> texts;
    for (const Word<E> &word : words)
        texts.emplace_back(word.text);
    return texts;
}

template <class E>
std::string_view textOf(std::span<const Word<E>> words, E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

[[noreturn]] void failWord(
    TextPosition position, std::string_view text, const SentencePart &what, const std::vector<std::string> &candidates);

/// The value that `text` names. Problem: `unknown-word`, with `what` ("a direction") in its sentence.
template <class E>
E valueOf(std::span<const Word<E>> words, std::string_view text, TextPosition position, const SentencePart &what)
{
    for (const Word<E> &word : words) {
        if (word.text == text)
            return word.value;
    }
    failWord(position, text, what, textsOf(words));
}

/// "SA" in any order. Problem: `bad-flags`.
Flags parseFlags(std::string_view text, TextPosition position);

// Things of the set-up by their names. Problems: `unknown-host`, `unknown-cable`, `unknown-profile`, `unknown-sysctl`.
NodeId nodeByName(const Setup &setup, std::string_view name, TextPosition position);
CableId cableByName(const Setup &setup, std::string_view name, TextPosition position);
ProfileId profileByName(std::string_view name, TextPosition position);
/// By the name that the setting bears on this system. Problems: `unknown-sysctl`, also for what another system has;
/// `not-tunable` for what this system has compiled in.
Setting settingByKey(const Profile &system, std::string_view name, TextPosition position);
const NodeSpec &nodeOf(const Setup &setup, NodeId id);

/// Problem: `out-of-range` if the system would not take this value, in its own unit.
void checkRange(const Profile &system, Setting setting, std::int64_t value, TextPosition position);

/// A dotted quad, or the name of a host for its first address. Problem: `bad-address`.
Ipv4 addressByName(const Setup &setup, std::string_view text, TextPosition position);
/// A dotted quad, or the name of a host for its address on a network that `node` is on too. Problem: `bad-address`.
Ipv4 neighbourByName(const Setup &setup, const NodeSpec &node, std::string_view text, TextPosition position);
/// "10.22.0.0/16" or "default". Problem: `bad-address`.
Prefix prefixByName(std::string_view text, TextPosition position);
/// "HOST:PORT", "ADDRESS:PORT", or only "PORT" for any address.
SocketAddress socketAddressByName(const Setup &setup, std::string_view text, TextPosition position);
std::string socketAddressName(const Setup &setup, SocketAddress address);

} // namespace teardown
