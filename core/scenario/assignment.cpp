#include "scenario/assignment.h"

#include "scenario/vocabulary.h"

#include <charconv>

namespace teardown {

namespace {

[[noreturn]] void failForm(std::string_view text)
{
    const std::string given(text);
    fail(
        {}, "bad-assignment", phrase("Input", "'%1' is not HOST.KEY=VALUE; write for example client.tcp_syn_retries=3"), {given});
}

std::int64_t wholeNumber(std::string_view digits, std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (problem != std::errc() || end != digits.data() + digits.size())
        failForm(text);
    return value;
}

void assign(Setup &setup, std::string_view text)
{
    const std::size_t dot = text.find('.'), equals = text.find('=');
    if (dot == std::string_view::npos || equals == std::string_view::npos || dot > equals)
        failForm(text);
    const NodeId node = nodeByName(setup, text.substr(0, dot), {});
    const Profile &system = profile(setup.nodes[node.value].profile);
    const Setting setting = settingByKey(system, text.substr(dot + 1, equals - dot - 1), {});
    const std::int64_t value = wholeNumber(text.substr(equals + 1), text);
    checkRange(system, setting, value, {});
    setup.nodes[node.value].settings[setting] = value;
}

} // namespace

Result<Setup> withAssignment(Setup setup, std::string_view text)
{
    try {
        assign(setup, text);
        return setup;
    } catch (const InputProblem &problem) {
        return problem.error;
    }
}

} // namespace teardown
