#include "scenario/program_line.h"
#include "scenario/suggest.h"
#include "scenario/vocabulary.h"
#include "scenario/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::int64_t mostRounds = 1'000'000;

std::string_view withoutIndent(std::string_view line) { return line.substr(std::min(line.find_first_not_of(' '), line.size())); }

/// "until error" or "until EADDRNOTAVAIL".
void takeEnd(Loop &loop, Words &words)
{
    loop.untilError = true;
    if (words.take("error"))
        return;
    const TextPosition where = words.position();
    const std::string_view word = words.next(phrase("Input", "error, or the name of one such as EADDRNOTAVAIL"));
    loop.error = errnoByName(word);
    if (loop.error == Errno::None)
        failWord(where, word, phrase("Input", "an error"),
            {"error", "EADDRNOTAVAIL", "ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"});
}

Loop parseLoop(const ProgramText &line)
{
    Words words(line.text, line.position);
    words.next("repeat");
    Loop loop;
    if (!words.take("forever")) {
        loop.times = static_cast<std::uint32_t>(words.integer(phrase("Input", "a number of times, or forever"), 1, mostRounds));
        if (!words.take("times"))
            fail(words.position(), "bad-program-line", {},
                phrase("Input", "the word 'times' must follow a number of repetitions"));
    }
    if (words.take("until"))
        takeEnd(loop, words);
    if (!words.done())
        failWord(words.position(), words.peek(), phrase("Input", "something that can follow here"), {"until"});
    return loop;
}

std::string formatLoop(const Loop &loop)
{
    std::string text = "repeat " + (loop.times ? std::to_string(*loop.times) + " times" : "forever");
    if (loop.untilError)
        text += " until " + (loop.error == Errno::None ? "error" : std::string(name(loop.error)));
    return text;
}

/// The loops that have begun and not ended yet, outermost first.
struct OpenLoop {
    std::size_t index; ///< in ThreadSpec::loops
    TextPosition position;
};

void endLoop(ThreadSpec &thread, std::vector<OpenLoop> &open, const ProgramText &line)
{
    if (withoutIndent(line.text) != "end repeat")
        fail(line.position, "bad-program-line", {std::string(line.text)},
            phrase("Input", "a loop ends with the line \"end repeat\""));
    if (open.empty())
        fail(line.position, "no-loop", {},
            phrase("Input", "\"end repeat\" ends no loop; a line \"repeat ...\" must stand before it"));
    Loop &loop = thread.loops[open.back().index];
    loop.end = static_cast<std::uint32_t>(thread.steps.size());
    if (loop.end == loop.first)
        fail(open.back().position, "empty-loop", {}, phrase("Input", "nothing stands between \"repeat\" and \"end repeat\""));
    open.pop_back();
}

} // namespace

bool isLoopLine(std::string_view line)
{
    const std::string_view text = withoutIndent(line);
    return text.starts_with("repeat ") || text == "repeat" || text.starts_with("end ") || text == "end";
}

void parseProgram(ThreadSpec &thread, const std::vector<ProgramText> &lines, const Setup &setup)
{
    std::vector<OpenLoop> open;
    for (const ProgramText &line : lines) {
        if (!isLoopLine(line.text)) {
            thread.steps.push_back(parseProgramLine(line.text, line.position, setup));
        } else if (withoutIndent(line.text).starts_with("end")) {
            endLoop(thread, open, line);
        } else {
            open.push_back({thread.loops.size(), line.position});
            thread.loops.push_back(parseLoop(line));
            thread.loops.back().first = static_cast<std::uint32_t>(thread.steps.size());
        }
    }
    if (!open.empty())
        fail(open.back().position, "unclosed-loop", {},
            phrase("Input", "this loop has no end; the line \"end repeat\" is missing"));
}

std::vector<std::string> formatProgram(const ThreadSpec &thread, const Setup &setup)
{
    std::vector<std::string> lines;
    std::vector<std::uint32_t> ends; // of the loops around this step
    const auto add = [&](const std::string &line) { lines.push_back(std::string(2 * ends.size(), ' ') + line); };
    auto next = thread.loops.begin();
    for (std::uint32_t i = 0; i < thread.steps.size(); ++i) {
        for (; next != thread.loops.end() && next->first == i; ++next) {
            add(formatLoop(*next));
            ends.push_back(next->end);
        }
        add(formatProgramLine(thread.steps[i], setup));
        while (!ends.empty() && ends.back() == i + 1) {
            ends.pop_back();
            add("end repeat");
        }
    }
    return lines;
}

} // namespace teardown
