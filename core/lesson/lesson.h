#pragma once

#include "base/result.h"
#include "lesson/query.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// The version of lesson files that this program reads.
constexpr std::int64_t lessonFormat = 1;

/// Something that the run shows, and that bears out an answer which no single fact of the run gives.
struct Fact {
    Query query;
    std::string is;
    TextPosition position;
};

/// What is asked before a decisive moment.
struct Question {
    std::string id;
    Time at;             ///< the run stops here; what happens at this moment is still shown
    std::string variant; ///< in which it is asked; "": the scenario as it opens, "*": every one
    std::string text;
    std::vector<std::string> options;
    std::string reason;
    std::optional<Query> query;       ///< the run answers; none: `right` does
    std::optional<std::size_t> right; ///< index in options
    std::vector<Fact> shownBy;        ///< of `right`
    std::vector<int> pitfalls;        ///< 12 for T12
    TextPosition position;            ///< in its file

    bool askedIn(std::string_view variantName) const { return variant == "*" || variant == variantName; }
};

/// A lesson on one scenario. See resources/lessons/FORMAT.md.
struct Lesson {
    std::string scenario; ///< id
    std::string aim;
    std::vector<std::string> watch;
    std::string explanation; ///< paragraphs with an empty line between them
    std::string mistake;
    std::string differs; ///< "": literature and recordings agree
    std::vector<std::string> tryNext;
    std::vector<std::string> references;
    std::vector<Question> questions; ///< in order of their times
    // Sentences of the scenario in the language of the lesson; empty in the language of the scenario file.
    std::string title;
    std::string summary;
    std::map<std::string, std::string> variantTitles; ///< by the names of the variants
};

/// Reads a lesson file; `fileName` only shows in errors. The codes of errors: those of readScenario(), `empty`, `wrong-count`,
/// `no-answer`, `two-answers`, `unsupported-format`.
Result<Lesson> readLesson(std::string_view text, std::string fileName);
Result<Lesson> readLessonFile(const std::string &path);

/// `original` with the sentences of a translation. The translation must hold all of them and nothing else; `variants` are
/// the names of the scenario's variants. Errors as above.
Result<Lesson> translated(
    const Lesson &original, const std::vector<std::string> &variants, std::string_view text, std::string fileName);

} // namespace teardown
