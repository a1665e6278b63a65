#include "scenario/program_line.h"

#include "base/time_text.h"
#include "scenario/input_problem.h"
#include "scenario/suggest.h"
#include "scenario/vocabulary.h"
#include "scenario/words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace teardown {

namespace {

constexpr std::int64_t longestBytes = 1'000'000'000;

struct OptionForm {
    SocketOption option;
    Duration unit;           ///< of its value where a time makes sense
    bool onlyAsTime = false; ///< in the engine it counts nanoseconds, so a bare number would be ambiguous
};

constexpr std::array<OptionForm, 6> timedOptions{{{SocketOption::SoRcvTimeo, nanoseconds(1), true},
    {SocketOption::SoSndTimeo, nanoseconds(1), true}, {SocketOption::TcpUserTimeout, milliseconds(1)},
    {SocketOption::TcpKeepIdle, seconds(1)}, {SocketOption::TcpKeepIntvl, seconds(1)}, {SocketOption::TcpLinger2, seconds(1)}}};

const OptionForm *timedForm(SocketOption option)
{
    for (const OptionForm &form : timedOptions) {
        if (form.option == option)
            return &form;
    }
    return nullptr;
}

SocketOption parseOption(Words &words)
{
    const TextPosition where = words.position();
    const std::string_view word = words.next(phrase("Input", "a socket option"));
    const SocketOption option = socketOptionByName(word);
    if (option != SocketOption::None)
        return option;
    std::vector<std::string> names;
    for (int i = static_cast<int>(SocketOption::SoReuseAddr); i <= static_cast<int>(SocketOption::IpRecvErr); ++i)
        names.emplace_back(name(static_cast<SocketOption>(i)));
    failWord(where, word, phrase("Input", "a socket option"), names);
}

std::int64_t parseOptionValue(SocketOption option, Words &words)
{
    const OptionForm *form = timedForm(option);
    if (!form || !(form->onlyAsTime || words.nextIsDuration()))
        return words.integer(phrase("Input", "the value of the option"), -1, std::numeric_limits<std::int32_t>::max());
    const TextPosition where = words.position();
    const Duration time = words.duration();
    if (time.ns % form->unit.ns != 0)
        fail(where, "out-of-range", {withUnit(time)},
            {phrase("Input", "%1 counts in steps of %2"), {name(option), withUnit(form->unit)}});
    return time.ns / form->unit.ns;
}

bool parseSwitch(Words &words)
{
    const TextPosition where = words.position();
    const std::string_view word = words.next(phrase("Input", "on or off"));
    if (word != "on" && word != "off")
        failWord(where, word, phrase("Input", "a switch"), {"on", "off"});
    return word == "on";
}

void parsePoll(SystemCall &call, Words &words)
{
    const TextPosition where = words.position();
    std::string_view events = words.next(phrase("Input", "events such as in,out"));
    while (!events.empty()) {
        const PollBit bit = valueOf(pollWords(), events.substr(0, events.find(',')), where, phrase("Input", "an event of poll"));
        call.pollEvents = static_cast<std::uint8_t>(call.pollEvents | static_cast<std::uint8_t>(bit));
        events.remove_prefix(std::min(events.find(','), events.size() - 1) + 1);
    }
    if (words.take("for"))
        call.timeout = words.duration();
}

void parseAddress(SystemCall &call, Words &words, const Setup &setup)
{
    const TextPosition where = words.position();
    call.address = socketAddressByName(setup, words.next(phrase("Input", "an address such as server:55555")), where);
    if (call.name == CallName::Connect && call.address.address.isAny())
        fail(where, "bad-address", {}, phrase("Input", "connect needs a host; write HOST:PORT, such as server:55555"));
}

void parseSetSockOpt(SystemCall &call, Words &words)
{
    call.option = parseOption(words);
    call.value = parseOptionValue(call.option, words);
    if (call.option == SocketOption::SoLinger)
        call.lingerSeconds = words.integer(phrase("Input", "the seconds to linger"), 0, 65'535);
}

void parseArguments(SystemCall &call, Words &words, const Setup &setup)
{
    switch (call.name) {
    case CallName::Socket:
    case CallName::Close:
    case CallName::Sleep: break;
    case CallName::Bind:
    case CallName::Connect: parseAddress(call, words, setup); break;
    case CallName::Listen: call.backlog = static_cast<int>(words.integer(phrase("Input", "the backlog"), 0, 65'535)); break;
    case CallName::Accept:
        if (!words.take("as"))
            fail(words.position(), "bad-program-line", {},
                Sentence(phrase("Input", "accept must say what the new descriptor is called: \"accept %1 as conn\""), {call.fd}));
        call.newFd = words.next(phrase("Input", "a name for the connection"));
        break;
    case CallName::Send:
    case CallName::Recv: call.length = words.integer(phrase("Input", "the number of bytes"), 0, longestBytes); break;
    case CallName::Shutdown: {
        const TextPosition where = words.position();
        call.how = valueOf(
            shutdownWords(), words.next(phrase("Input", "read, write or both")), where, phrase("Input", "a way to shut down"));
        break;
    }
    case CallName::Poll: parsePoll(call, words); break;
    case CallName::SetNonblocking: call.value = parseSwitch(words) ? 1 : 0; break;
    case CallName::GetSockOpt: call.option = parseOption(words); break;
    case CallName::SetSockOpt: parseSetSockOpt(call, words); break;
    }
}

SystemCall takeCall(Words &words, const Setup &setup)
{
    SystemCall call;
    const TextPosition where = words.position();
    call.name = valueOf(callWords(), words.next(phrase("Input", "a system call")), where, phrase("Input", "a system call"));
    if (call.name == CallName::Sleep)
        call.timeout = words.duration();
    else
        call.fd = words.next(phrase("Input", "the name of a descriptor"));
    parseArguments(call, words, setup);
    return call;
}

void takeModifier(Step &step, Words &words)
{
    const TextPosition where = words.position();
    if (words.take("every")) {
        step.interval = words.duration();
    } else if (words.take("forever")) {
        step.repeat = Repeat::Forever;
    } else if (words.take("until")) {
        const TextPosition end = words.position();
        if (const std::string_view word = words.next("eof"); word != "eof")
            failWord(end, word, phrase("Input", "an end of repetition"), {"eof"});
        step.repeat = Repeat::WhilePositive;
    } else if (words.nextIsInteger()) {
        step.repeat = Repeat::Times;
        step.times = static_cast<std::uint32_t>(words.integer(phrase("Input", "a number of times"), 1, 1'000'000));
        if (!words.take("times"))
            fail(words.position(), "bad-program-line", {},
                phrase("Input", "the word 'times' must follow a number of repetitions"));
    } else if (words.take("handled")) {
        words.take("by");
        step.handler = words.next(phrase("Input", "the name of a thread"));
    } else if (words.take("tag")) {
        step.tag =
            static_cast<std::uint32_t>(words.integer(phrase("Input", "a tag"), 1, std::numeric_limits<std::uint32_t>::max()));
    } else {
        failWord(where, words.next(""), phrase("Input", "something that can follow here"),
            {"every", "until eof", "forever", "N times", "handled by", "tag"});
    }
}

/// "at 5 s", "after 1 s" or both.
void parsePrefix(Step &step, std::string_view prefix, TextPosition position)
{
    Words words(prefix, position);
    while (!words.done()) {
        const TextPosition where = words.position();
        if (words.take("at"))
            step.at = atTime(words.duration());
        else if (words.take("after"))
            step.gap = words.duration();
        else
            failWord(where, words.next(""), phrase("Input", "a moment"), {"at", "after"});
    }
    if (step.gap.ns < 0)
        fail(position, "out-of-range", {},
            phrase("Input", "a program cannot go on before its last call has returned; the time after it is 0 s or more"));
}

std::string formatOptionValue(const SystemCall &call)
{
    const OptionForm *form = timedForm(call.option);
    std::string text = form && form->onlyAsTime ? withUnit(Duration{call.value}) : std::to_string(call.value);
    if (call.option == SocketOption::SoLinger)
        text += " " + std::to_string(call.lingerSeconds);
    return text;
}

std::string formatPoll(const SystemCall &call)
{
    std::string text;
    for (const Word<PollBit> &word : pollWords()) {
        if ((call.pollEvents & static_cast<std::uint8_t>(word.value)) != 0)
            text += (text.empty() ? " " : ",") + std::string(word.text);
    }
    return text + (call.timeout.ns < 0 ? "" : " for " + withUnit(call.timeout));
}

std::string formatArguments(const SystemCall &call, const Setup &setup)
{
    switch (call.name) {
    case CallName::Socket:
    case CallName::Close:
    case CallName::Sleep: return {};
    case CallName::Bind:
    case CallName::Connect: return " " + socketAddressName(setup, call.address);
    case CallName::Listen: return " " + std::to_string(call.backlog);
    case CallName::Accept: return " as " + call.newFd;
    case CallName::Send:
    case CallName::Recv: return " " + std::to_string(call.length);
    case CallName::Shutdown: return " " + std::string(textOf(shutdownWords(), call.how));
    case CallName::Poll: return formatPoll(call);
    case CallName::SetNonblocking: return call.value != 0 ? " on" : " off";
    case CallName::GetSockOpt: return " " + std::string(name(call.option));
    case CallName::SetSockOpt: return " " + std::string(name(call.option)) + " " + formatOptionValue(call);
    }
    return {};
}

std::string formatRepeat(const Step &step)
{
    switch (step.repeat) {
    case Repeat::Once: return {};
    case Repeat::WhilePositive: return " until eof";
    case Repeat::Times: return " " + std::to_string(step.times) + " times";
    case Repeat::Forever: return " forever";
    }
    return {};
}

} // namespace

Step parseProgramLine(std::string_view text, TextPosition position, const Setup &setup)
{
    Step step;
    const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(indent);
    position.column += static_cast<int>(indent);
    if (text.starts_with("at ") || text.starts_with("after ")) {
        const std::size_t colon = text.find(": ");
        if (colon == std::string_view::npos)
            fail(position, "bad-program-line", {std::string(text)},
                phrase("Input", "a colon must stand between the moment and the call: \"after 1 s: close sock\""));
        parsePrefix(step, text.substr(0, colon), position);
        position.column += static_cast<int>(colon + 2);
        text.remove_prefix(colon + 2);
    }
    Words words(text, position);
    step.call = takeCall(words, setup);
    while (!words.done())
        takeModifier(step, words);
    return step;
}

Result<Step> readProgramLine(std::string_view text, const Setup &setup)
{
    try {
        return parseProgramLine(text, {1, 1}, setup);
    } catch (const InputProblem &problem) {
        return problem.error;
    }
}

SystemCall parseCall(std::string_view text, TextPosition position, const Setup &setup)
{
    Words words(text, position);
    const SystemCall call = takeCall(words, setup);
    if (!words.done())
        fail(words.position(), "bad-program-line", {std::string(text)},
            {phrase("Input", "'%1' is more than the call needs"), {words.peek()}});
    return call;
}

void refuseOwnAddress(const SystemCall &call, NodeId node, const Setup &setup, TextPosition position)
{
    const auto &interfaces = nodeOf(setup, node).interfaces;
    const auto isIt = [&](const auto &interface) { return interface.address == call.address.address; };
    if (call.name == CallName::Connect && std::any_of(interfaces.begin(), interfaces.end(), isIt))
        fail(position, "own-address",
            phrase("Input", "%1 is an address of this host itself; only connections over a cable are simulated"),
            {toString(call.address)});
}

std::string formatCall(const SystemCall &call, const Setup &setup)
{
    const std::string subject = call.name == CallName::Sleep ? withUnit(call.timeout) : call.fd;
    return std::string(textOf(callWords(), call.name)) + " " + subject + formatArguments(call, setup);
}

std::string formatProgramLine(const Step &step, const Setup &setup)
{
    std::string moment = step.at ? "at " + withUnit(*step.at - Time{}) : "";
    if (step.gap.ns != 0)
        moment += std::string(moment.empty() ? "" : " ") + "after " + withUnit(step.gap);
    std::string text = (moment.empty() ? "" : moment + ": ") + formatCall(step.call, setup);
    if (step.interval.ns != 0)
        text += " every " + withUnit(step.interval);
    text += formatRepeat(step);
    if (!step.handler.empty())
        text += " handled by " + step.handler;
    return step.tag == 0 ? text : text + " tag " + std::to_string(step.tag);
}

} // namespace teardown
