#pragma once

#include "lesson/lesson.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

#include <string>
#include <vector>

namespace teardown {

/// Something wrong with a lesson that reads well.
struct LessonFault {
    std::string question; ///< its id; "" if it is about the whole
    Sentence text;
    TextPosition position;
};

/// What shows without a run: another scenario, unknown variants, questions not in the order of their times.
std::vector<LessonFault> checkShape(const Lesson &lesson, const Scenario &scenario);

/// The questions asked in the variant that `scenario` is, against a run of it.
std::vector<LessonFault> checkQuestions(const Lesson &lesson, const Scenario &scenario, Recording &run);

} // namespace teardown
