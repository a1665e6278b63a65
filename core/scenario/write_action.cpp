#include "scenario/action_table.h"

#include "scenario/program_line.h"
#include "scenario/quantity.h"
#include "scenario/vocabulary.h"

namespace teardown {

namespace {

std::string formatBased(const BasedNumber &number)
{
    if (number.base == NumberBase::Zero && number.value >= 0)
        return std::to_string(number.value);
    return InlineTable().text("base", textOf(numberBaseWords(), number.base)).number("value", number.value).result();
}

std::string formatRule(const FirewallRule &rule)
{
    InlineTable table;
    std::vector<std::string> states;
    for (const Word<CtState> &word : ctStateWords()) {
        if ((rule.ctStates & static_cast<std::uint8_t>(word.value)) != 0)
            states.push_back(quoted(word.text));
    }
    if (!states.empty())
        table.raw("state", list(states));
    if (rule.tcpFlags)
        table.text("flags_mask", letters(rule.tcpFlags->first)).text("flags", letters(rule.tcpFlags->second));
    if (rule.destination)
        table.text("destination", toString(*rule.destination));
    if (rule.destinationPort)
        table.number("destination_port", *rule.destinationPort);
    table.text("verdict", textOf(verdictWords(), rule.verdict));
    if (rule.verdict == Verdict::Reject)
        table.text("with", textOf(rejectWords(), rule.rejectWith));
    return table.result();
}

void writeRepetition(TableWriter &out, const Repetition &repeated)
{
    const auto spread = [&](std::string_view key, Spread value, Spread usual) {
        if (value != usual)
            out.text(key, textOf(spreadWords(), value));
    };
    if (repeated.times != 1)
        out.number("times", repeated.times);
    if (repeated.every.ns != 0)
        out.duration("every", repeated.every);
    if (repeated.sources)
        out.text("source_addresses", toString(*repeated.sources));
    spread("addresses", repeated.addresses, Spread::Counted);
    spread("ports", repeated.ports, Spread::Same);
    spread("sequence_numbers", repeated.sequenceNumbers, Spread::Same);
}

/// Writes what one kind of action needs besides at, host and by; `do` first.
struct BodyWriter {
    TableWriter &out;
    const Setup &setup;
    NodeId host;

    void named(std::string_view what) const { out.text("do", what); }
    void withProcess(std::string_view what, const std::string &process) const
    {
        named(what);
        out.text("process", process);
    }
    void withInterface(std::string_view what, const std::string &interface) const
    {
        named(what);
        out.text("interface", interface);
    }
    void withCable(std::string_view what, CableId cable) const
    {
        named(what);
        out.text("cable", setup.cables[cable.value].name);
    }

    void operator()(const KillProcess &a) const { withProcess("kill", a.process); }
    void operator()(const StopProcess &a) const { withProcess("stop", a.process); }
    void operator()(const ContinueProcess &a) const { withProcess("continue", a.process); }
    void operator()(const StartProcess &a) const { withProcess("start", a.process); }
    void operator()(const PowerOff &) const { named("power-off"); }
    void operator()(const PowerOn &a) const
    {
        named("power-on");
        out.flag("start_programs", a.startPrograms);
    }
    void operator()(const ShutDownHost &a) const
    {
        named("shut-down");
        out.duration("grace", a.grace);
    }
    void operator()(const SetCarrier &a) const { withInterface(a.up ? "plug-in" : "unplug", a.interface); }
    void operator()(const SetInterface &a) const { withInterface(a.up ? "interface-up" : "interface-down", a.interface); }
    void operator()(const AddPathRule &a) const;
    void operator()(const RemovePathRule &a) const
    {
        named("end-rule");
        out.text("name", a.name);
    }
    void operator()(const SetBlackHole &a) const { withCable(a.on ? "black-hole" : "end-black-hole", a.cable); }
    void operator()(const SetCable &a) const
    {
        withCable("set-cable", a.cable);
        out.duration("delay", a.delay);
        out.text("loss", formatPercentage(a.lossPerMillion));
    }
    void operator()(const DropPacket &a) const
    {
        named("drop-packet");
        out.number("packet", a.packet.value);
    }
    void operator()(const DelayPacket &a) const
    {
        named("delay-packet");
        out.number("packet", a.packet.value);
        out.duration("delay", a.by);
    }
    void operator()(const DuplicatePacket &a) const
    {
        named("duplicate-packet");
        out.number("packet", a.packet.value);
    }
    void operator()(const CorruptPacket &a) const
    {
        named("corrupt-packet");
        out.number("packet", a.packet.value);
        out.text("part", textOf(packetPartWords(), a.part));
    }
    void operator()(const ChangeSetting &a) const
    {
        named("set-sysctl");
        out.text("key", profile(setup.nodes[host.value].profile).field(a.setting).shortName());
        out.number("value", a.value);
    }
    void operator()(const ChangeRoute &a) const;
    void operator()(const FlushNeighbours &a) const
    {
        named("flush-neighbours");
        if (a.interface)
            out.text("interface", *a.interface);
    }
    void operator()(const PinNeighbour &a) const
    {
        named("pin-neighbour");
        out.text("address", toString(a.address));
    }
    void operator()(const SetFirewall &a) const
    {
        named("set-firewall");
        out.raw("policy", formatFirewall(a.policy));
    }
    void operator()(const FlushConntrack &) const { named("forget-connections"); }
    void operator()(const InjectSegment &a) const;
    void operator()(const MakeCall &a) const
    {
        withProcess("call", a.process);
        out.text("call", formatCall(a.call, setup));
    }
};

std::string_view ruleName(PathEffect effect)
{
    switch (effect) {
    case PathEffect::Drop: return "drop-frames";
    case PathEffect::Delay: return "delay-frames";
    case PathEffect::Corrupt: return "corrupt-frames";
    case PathEffect::Duplicate: break;
    }
    return "duplicate-frames";
}

void writeMatch(TableWriter &out, const FrameMatch &match)
{
    if (match.frames != FrameClass::All)
        out.text("frames", textOf(frameWords(), match.frames));
    if (match.flags)
        out.text("flags", letters(*match.flags));
    if (match.flagsContain)
        out.text("flags_contain", letters(*match.flagsContain));
    if (match.flagsNot)
        out.text("flags_not", letters(*match.flagsNot));
    if (match.sourcePort)
        out.number("source_port", *match.sourcePort);
    if (match.minimumPayload)
        out.number("minimum_payload", *match.minimumPayload);
}

void BodyWriter::operator()(const AddPathRule &a) const
{
    withCable(ruleName(a.effect), a.cable);
    if (!a.name.empty())
        out.text("name", a.name);
    if (a.direction)
        out.text("direction", textOf(directionWords(), *a.direction));
    writeMatch(out, a.match);
    if (a.effect == PathEffect::Delay)
        out.duration("delay", a.delay);
    if (a.effect == PathEffect::Corrupt)
        out.text("part", textOf(packetPartWords(), a.part));
    if (a.everyNth != 1)
        out.number("every_nth", a.everyNth);
    if (a.count)
        out.number("count", *a.count);
}

void BodyWriter::operator()(const ChangeRoute &a) const
{
    named("change-route");
    out.text("operation", textOf(routeOperationWords(), a.operation));
    out.text("to", toString(a.destination));
    out.text("type", textOf(routeTypeWords(), a.type));
    if (a.via)
        out.text("via", toString(*a.via));
}

void BodyWriter::operator()(const InjectSegment &a) const
{
    named("inject");
    out.text("source", nodeOf(setup, a.source).name);
    out.text("destination", nodeOf(setup, a.destination).name);
    out.number("source_port", a.sourcePort);
    out.number("destination_port", a.destinationPort);
    out.text("flags", letters(a.flags));
    out.number("bytes", a.payloadLength);
    out.number("window", a.window);
    out.raw("seq", formatBased(a.seq));
    if (a.ack)
        out.raw("ack", formatBased(*a.ack));
    if (a.timestamps)
        out.raw("timestamps",
            InlineTable().raw("value", formatBased(a.timestamps->first)).raw("echo", formatBased(a.timestamps->second)).result());
    writeRepetition(out, a.repeated);
}

} // namespace

std::string formatFirewall(const FirewallPolicy &policy)
{
    std::vector<std::string> rules;
    for (const FirewallRule &rule : policy.rules)
        rules.push_back(formatRule(rule));
    return InlineTable()
        .raw("tracking", policy.connectionTracking ? "true" : "false")
        .text("otherwise", textOf(verdictWords(), policy.otherwise))
        .raw("rules", list(rules))
        .result();
}

void writeAction(TableWriter &out, const TimedAction &action, const Setup &setup)
{
    out.heading("[[step]]");
    out.duration("at", action.at - Time{});
    std::visit(BodyWriter{out, setup, action.action.node}, action.action.body);
    if (action.action.node.valid())
        out.text("host", nodeOf(setup, action.action.node).name);
    if (action.byUser)
        out.text("by", "user");
}

} // namespace teardown
