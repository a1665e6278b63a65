#pragma once

#include "lesson/lesson.h"
#include "sim/recording.h"

#include <optional>
#include <string>

namespace teardown {

/// How far a time may be from the option that stands for it, and how near two such options may be to each other.
constexpr int answerTolerancePercent = 3;
constexpr int optionDistancePercent = 10;

/// What a run says to a query.
struct Answer {
    std::string text;           ///< "FIN,ACK", "none", "EPIPE", "131 s", "never" ...; "" if there is a problem
    std::optional<Time> moment; ///< when it is decided; none: never, or not at one moment
    Sentence problem;           ///< the query does not fit this run: no such host, process or call
};

/// Runs `run` as far as need be; `stop` is where the question is asked.
Answer answerOf(Recording &run, const Query &query, Time stop);

/// The option that `answer` stands for: the same text, or the nearest time within the tolerance. None: there is none.
std::optional<std::size_t> optionFor(const std::vector<std::string> &options, const Query &query, const Answer &answer);

/// What came out, for one question.
struct Outcome {
    Answer answer;                     ///< text of the right option if a person had to say which it is
    std::optional<std::size_t> option; ///< the right one; none: what the run gives is not among them
    std::optional<Time> seen;          ///< when the run has shown it; none: there is no such moment
    std::vector<Sentence> refuted;     ///< facts that were to bear it out and do not hold in this run
};
Outcome outcomeOf(Recording &run, const Question &question);

} // namespace teardown
