#include "lesson/answer.h"

#include "base/time_text.h"
#include "scenario/quantity.h"
#include "scenario/sent_segments.h"
#include "scenario/vocabulary.h"
#include "sim/view.h"

#include <algorithm>
#include <set>

namespace teardown {

namespace {

/// Says why a query does not fit a run; turned into Answer::problem.
struct Misfit {
    Sentence text;
};

NodeId nodeNamed(const Setup &setup, const std::string &name)
{
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
        if (setup.nodes[i].name == name)
            return {i};
    }
    throw Misfit{{phrase("Lesson", "there is no machine '%1' in the scenario"), {name}}};
}

/// "FIN,PSH,ACK", "ARP request", "ICMP".
std::string packetText(const Packet &packet)
{
    if (const ArpMessage *arp = packet.arp())
        return arp->request ? "ARP request" : "ARP reply";
    if (packet.icmp())
        return "ICMP";
    std::string text = longNames(packet.segment()->flags);
    std::erase(text, ' ');
    return text.empty() ? "no flags" : text;
}

bool hasFlags(const Trace &trace, const SentPacket &sent, const std::optional<Flags> &flags)
{
    const Segment *segment = trace.packet(sent.packet).segment();
    return segment && (!flags || segment->flags == *flags);
}

Answer decided(std::string text, std::optional<Time> moment) { return {std::move(text), moment, {}}; }

/// Asks one run.
class Asking {
public:
    Asking(Recording &run, Time stop) : m_run(run), m_stop(stop) {}

    Answer operator()(const NextSegmentQuery &query) const
    {
        const Time until = query.within ? m_stop + *query.within : Time::never();
        for (const SentPacket &sent : sentBy(m_run.trace(), node(query.host))) {
            const Packet &packet = m_run.trace().packet(sent.packet);
            if (sent.time > m_stop && sent.time <= until && (!query.onlyTcp || packet.segment()))
                return decided(packetText(packet), sent.time);
        }
        return decided("nothing", std::nullopt);
    }
    Answer operator()(const StateQuery &query) const
    {
        if (query.at > m_run.end())
            throw Misfit{{phrase("Lesson", "the run ends before %1"), {withUnit(query.at - Time{})}}};
        const auto socket = mainSocket(m_run.stateAt(query.at), node(query.host));
        return decided(socket ? std::string(textOf(stateWords(), socket->state)) : "none", query.at);
    }
    Answer operator()(const CallQuery &query) const
    {
        const CallRecord &call = callOf(query);
        const bool returned = call.returned != Time::never();
        return decided(callText(call), returned ? std::optional(call.returned) : std::nullopt);
    }
    Answer operator()(const TimeQuery &query) const
    {
        const auto time = std::visit([this](const auto &event) { return timeOf(event); }, query.event);
        return decided(time ? withUnit(*time - query.since) : "never", time);
    }
    Answer operator()(const CountQuery &query) const
    {
        const std::vector<SentPacket> sent = sentBy(m_run.trace(), node(query.host));
        const auto count = std::count_if(sent.begin(), sent.end(), [&](const SentPacket &one) {
            return one.time >= query.from && one.time <= query.to && hasFlags(m_run.trace(), one, query.flags);
        });
        return decided(std::to_string(count), std::min(query.to, m_run.end()));
    }

private:
    NodeId node(const std::string &name) const { return nodeNamed(m_run.setup(), name); }

    std::string processOf(const CallQuery &query) const
    {
        std::set<std::string> names;
        for (const ProcessSpec &process : m_run.setup().processes) {
            if (process.node == node(query.host))
                names.insert(process.name);
        }
        if (names.empty() || (!query.process.empty() && names.count(query.process) == 0))
            throw Misfit{{phrase("Lesson", "there is no process '%1' on %2"), {query.process, query.host}}};
        if (query.process.empty() && names.size() > 1)
            throw Misfit{{phrase("Lesson", "there are several processes on %1; say which one is meant"), {query.host}}};
        return query.process.empty() ? *names.begin() : query.process;
    }
    const CallRecord &callOf(const CallQuery &query) const
    {
        const std::string process = processOf(query);
        std::uint32_t number = 0;
        for (const CallRecord &call : m_run.trace().calls) {
            const bool fits = call.node == node(query.host) && call.processName == process && call.call.name == query.call;
            if (fits && ++number == query.number)
                return call;
        }
        throw Misfit{{phrase("Lesson", "the run has no %1 number %2 of the process %3"),
            {textOf(callWords(), query.call), std::to_string(query.number), process}}};
    }
    static std::string callText(const CallRecord &call)
    {
        if (call.killed)
            return "killed";
        if (call.returned == Time::never())
            return "blocks";
        if (call.result.error != Errno::None)
            return std::string(name(call.result.error));
        if (call.call.name == CallName::GetSockOpt && call.call.option == SocketOption::SoError)
            return std::string(name(call.result.optionError));
        return std::to_string(call.result.value);
    }

    std::optional<Time> timeOf(const CallQuery &query) const
    {
        const CallRecord &call = callOf(query);
        return call.returned == Time::never() ? std::nullopt : std::optional(call.returned);
    }
    std::optional<Time> timeOf(const BecomesQuery &query) const
    {
        std::uint32_t number = 0;
        for (const Record &record : m_run.trace().records) {
            const auto *change = record.as<StateChanged>();
            if (change && record.node == node(query.host) && change->to == query.state && ++number == query.number)
                return record.time;
        }
        return std::nullopt;
    }
    std::optional<Time> timeOf(const SentQuery &query) const
    {
        std::uint32_t number = 0;
        for (const SentPacket &sent : sentBy(m_run.trace(), node(query.host))) {
            if (hasFlags(m_run.trace(), sent, query.flags) && ++number == query.number)
                return sent.time;
        }
        return std::nullopt;
    }

    Recording &m_run;
    Time m_stop;
};

/// How far apart two spans are.
Duration between(Duration a, Duration b) { return a < b ? b - a : a - b; }

std::optional<std::size_t> nearestTime(const std::vector<std::string> &options, Duration given)
{
    std::optional<std::size_t> best;
    Duration distance = Duration{INT64_MAX};
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto option = parseDuration(options[i]);
        if (!option || between(*option, given) >= distance)
            continue;
        distance = between(*option, given);
        best = distance <= *option / 100 * answerTolerancePercent ? std::optional(i) : std::nullopt;
    }
    return best;
}

} // namespace

Answer answerOf(Recording &run, const Query &query, Time stop)
{
    run.runUntil(run.end());
    try {
        return std::visit(Asking(run, stop), query);
    } catch (const Misfit &misfit) {
        return {{}, {}, misfit.text};
    }
}

std::optional<std::size_t> optionFor(const std::vector<std::string> &options, const Query &query, const Answer &answer)
{
    const auto exact = std::find(options.begin(), options.end(), answer.text);
    if (exact != options.end())
        return static_cast<std::size_t>(exact - options.begin());
    const auto none = std::find(options.begin(), options.end(), "none");
    if (std::get_if<StateQuery>(&query) && answer.text == "LISTEN" && none != options.end())
        return static_cast<std::size_t>(none - options.begin()); // a listener is no connection
    const auto given = std::get_if<TimeQuery>(&query) ? parseDuration(answer.text) : std::nullopt;
    return given ? nearestTime(options, *given) : std::nullopt;
}

namespace {

/// Why the fact does not hold; empty if it does.
Sentence refutation(const Fact &fact, const Answer &answer)
{
    if (!answer.problem.empty())
        return answer.problem;
    if (optionFor({fact.is}, fact.query, answer))
        return {};
    return {phrase("Lesson", "expected %1, but the run gives %2"), {fact.is, answer.text}};
}

Outcome outcomeOf(Recording &run, const Query &query, const Question &question)
{
    Outcome outcome;
    outcome.answer = answerOf(run, query, question.at);
    outcome.option = optionFor(question.options, query, outcome.answer);
    outcome.seen = outcome.answer.moment;
    const auto *next = std::get_if<NextSegmentQuery>(&query);
    if (next && next->within && !outcome.seen)
        outcome.seen = question.at + *next->within;
    return outcome;
}

} // namespace

Outcome outcomeOf(Recording &run, const Question &question)
{
    if (question.query)
        return outcomeOf(run, *question.query, question);
    Outcome outcome;
    for (const Fact &fact : question.shownBy) {
        const Answer answer = answerOf(run, fact.query, question.at);
        if (answer.moment && *answer.moment > question.at)
            outcome.seen = std::max(outcome.seen.value_or(*answer.moment), *answer.moment);
        if (Sentence why = refutation(fact, answer); !why.empty())
            outcome.refuted.push_back(std::move(why));
    }
    outcome.answer.text = question.options[*question.right];
    if (outcome.refuted.empty())
        outcome.option = question.right;
    return outcome;
}

} // namespace teardown
