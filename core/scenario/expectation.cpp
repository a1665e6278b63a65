#include "scenario/expectation.h"

#include "base/time_text.h"
#include "scenario/sent_segments.h"
#include "scenario/vocabulary.h"
#include "sim/recording.h"
#include "sim/view.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace teardown {

namespace {

using Outcome = CallExpectation::Outcome;

/// The flags of every segment that `node` made and put on a cable.
std::vector<Flags> segmentsOf(const Trace &trace, NodeId node)
{
    std::vector<Flags> flags;
    for (const SentPacket &sent : sentBy(trace, node)) {
        if (const Segment *segment = trace.packet(sent.packet).segment())
            flags.push_back(segment->flags);
    }
    return flags;
}

std::vector<TcpState> visitsOf(const Trace &trace, NodeId node)
{
    std::vector<TcpState> states;
    for (const Record &record : trace.records) {
        const auto *change = record.as<StateChanged>();
        if (change && record.node == node && change->to != TcpState::Listen && change->from != TcpState::Listen)
            states.push_back(change->to);
    }
    return states;
}

HostExpectation hostOutcome(const Recording &recording, NodeId node)
{
    HostExpectation host;
    host.node = node;
    host.comparesState = true;
    const World &last = recording.branches()[recording.current()].head;
    if (const auto socket = mainSocket(last, node); socket && socket->state != TcpState::Closed)
        host.state = socket->state;
    host.visits = visitsOf(recording.trace(), node);
    host.flags = segmentsOf(recording.trace(), node);
    host.segments = static_cast<std::uint32_t>(host.flags->size());
    return host;
}

CallExpectation callOutcome(const CallRecord &record)
{
    CallExpectation call;
    call.node = record.node;
    call.process = record.processName;
    call.call = record.call.name;
    if (record.killed)
        call.outcome = Outcome::Killed;
    else if (record.returned == Time::never())
        call.outcome = Outcome::Blocks;
    else if (record.result.error != Errno::None)
        call.outcome = Outcome::Fails;
    call.value = record.result.value;
    call.error = record.result.error;
    if (record.returned == Time::never())
        return call;
    call.at = ExpectedTime{record.returned};
    if (record.call.name == CallName::GetSockOpt && record.call.option == SocketOption::SoError)
        call.optionError = record.result.optionError;
    if (record.call.name == CallName::Poll)
        call.events = record.result.revents;
    return call;
}

/// In the order in which they were entered, numbered for each name and process.
std::vector<CallExpectation> callOutcomes(const Trace &trace)
{
    std::map<std::tuple<NodeId, std::string, CallName>, std::uint32_t> numbers;
    std::vector<CallExpectation> calls;
    for (const CallRecord &record : trace.calls) {
        calls.push_back(callOutcome(record));
        calls.back().number = ++numbers[{record.node, record.processName, record.call.name}];
    }
    return calls;
}

bool concernsTcp(const Trace &trace, const Record &record)
{
    if (const auto *departed = record.as<FrameDeparted>())
        return trace.packet(departed->packet).segment() != nullptr;
    if (const auto *arrived = record.as<FrameArrived>())
        return trace.packet(arrived->packet).segment() != nullptr;
    return record.as<StateChanged>() || record.as<CallReturned>();
}

std::optional<ExpectedTime> elapsed(const Trace &trace)
{
    const auto last =
        std::find_if(trace.records.rbegin(), trace.records.rend(), [&](const Record &r) { return concernsTcp(trace, r); });
    return last == trace.records.rend() ? std::nullopt : std::optional(ExpectedTime{last->time});
}

// The comparison, each thing in the words of the file.

std::string stateText(const std::optional<TcpState> &state) { return state ? std::string(textOf(stateWords(), *state)) : "none"; }
std::string timeText(Time time) { return withUnit(time - Time{}); }

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text.empty() ? "nothing" : text;
}

std::string statesText(const std::vector<TcpState> &states)
{
    std::vector<std::string> words;
    for (TcpState state : states)
        words.emplace_back(textOf(stateWords(), state));
    return joined(words);
}

std::string flagsText(const std::vector<Flags> &segments)
{
    std::vector<std::string> words;
    for (Flags flags : segments)
        words.push_back(letters(flags));
    return joined(words);
}

std::string outcomeText(const CallExpectation &call)
{
    switch (call.outcome) {
    case Outcome::Returns: return std::to_string(call.value);
    case Outcome::Fails: return std::string(name(call.error));
    case Outcome::Killed: return "killed";
    case Outcome::Blocks: return "blocks";
    }
    return {};
}

std::string errorText(const std::optional<Errno> &error)
{
    return !error || *error == Errno::None ? "none" : std::string(name(*error));
}

std::string eventsText(const std::optional<std::uint8_t> &events)
{
    std::vector<std::string> words;
    for (const Word<PollBit> &word : pollWords()) {
        if ((events.value_or(0) & static_cast<std::uint8_t>(word.value)) != 0)
            words.emplace_back(word.text);
    }
    return joined(words);
}

class Comparison {
public:
    void compare(Sentence what, const SentencePart &expected, const SentencePart &actual)
    {
        if (english(expected) != english(actual))
            m_differences.push_back({std::move(what), expected, actual});
    }
    void compare(Sentence what, const ExpectedTime &expected, const std::optional<ExpectedTime> &actual)
    {
        const bool near = actual && std::abs((actual->at - expected.at).ns) <= expected.within.ns;
        if (!near)
            m_differences.push_back({std::move(what),
                Sentence(phrase("Outcome", "%1 (within %2)"), {timeText(expected.at), withUnit(expected.within)}),
                actual ? SentencePart(timeText(actual->at)) : phrase("Outcome", "never")});
    }
    std::vector<Difference> result() && { return std::move(m_differences); }

private:
    std::vector<Difference> m_differences;
};

void compareHost(Comparison &out, const HostExpectation &expected, const HostExpectation &actual, const std::string &host)
{
    if (expected.comparesState)
        out.compare({phrase("Outcome", "%1: state at the end"), {host}}, stateText(expected.state), stateText(actual.state));
    if (expected.visits)
        out.compare({phrase("Outcome", "%1: states"), {host}}, statesText(*expected.visits), statesText(*actual.visits));
    if (expected.segments)
        out.compare({phrase("Outcome", "%1: number of segments"), {host}}, std::to_string(*expected.segments),
            std::to_string(*actual.segments));
    if (expected.flags)
        out.compare({phrase("Outcome", "%1: segments"), {host}}, flagsText(*expected.flags), flagsText(*actual.flags));
}

void compareCall(
    Comparison &out, const CallExpectation &expected, const std::vector<CallExpectation> &calls, const std::string &host)
{
    const std::vector<SentencePart> which{
        host, expected.process, textOf(callWords(), expected.call), std::to_string(expected.number)};
    const auto actual = std::find_if(calls.begin(), calls.end(), [&](const CallExpectation &call) {
        return call.node == expected.node && call.process == expected.process && call.call == expected.call
            && call.number == expected.number;
    });
    out.compare({phrase("Outcome", "%1: what %2's %3 number %4 returns"), which}, outcomeText(expected),
        actual == calls.end() ? SentencePart(phrase("Outcome", "it was never made")) : outcomeText(*actual));
    if (actual == calls.end())
        return;
    if (expected.optionError)
        out.compare({phrase("Outcome", "%1: what SO_ERROR says in %2's %3 number %4"), which}, errorText(expected.optionError),
            errorText(actual->optionError));
    if (expected.events)
        out.compare({phrase("Outcome", "%1: events that %2's %3 number %4 reports"), which}, eventsText(expected.events),
            eventsText(actual->events));
    if (expected.at)
        out.compare({phrase("Outcome", "%1: when %2's %3 number %4 returns"), which}, *expected.at, actual->at);
}

} // namespace

Expectation outcomeOf(const Recording &recording)
{
    Expectation outcome;
    const std::vector<NodeSpec> &nodes = recording.setup().nodes;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        HostExpectation host = hostOutcome(recording, {i});
        const bool isEnd = nodes[i].role == NodeRole::Client || nodes[i].role == NodeRole::Server;
        if (isEnd || host.segments != 0u)
            outcome.hosts.push_back(std::move(host));
    }
    outcome.calls = callOutcomes(recording.trace());
    outcome.elapsed = elapsed(recording.trace());
    return outcome;
}

std::vector<Difference> checkOutcome(const Expectation &expectation, const Recording &recording)
{
    const std::vector<CallExpectation> calls = callOutcomes(recording.trace());
    const auto hostName = [&](NodeId node) { return nodeOf(recording.setup(), node).name; };
    Comparison out;
    for (const HostExpectation &host : expectation.hosts)
        compareHost(out, host, hostOutcome(recording, host.node), hostName(host.node));
    for (const CallExpectation &call : expectation.calls)
        compareCall(out, call, calls, hostName(call.node));
    if (expectation.elapsed)
        out.compare(phrase("Outcome", "elapsed"), *expectation.elapsed, elapsed(recording.trace()));
    return std::move(out).result();
}

} // namespace teardown
