#pragma once

#include <QString>

#include "lesson/lesson.h"

#include <string>
#include <vector>

namespace teardown {

// The sentences of a lesson as the window shows them.

/// "`send` fails" as HTML, with code font for what stands between backticks.
QString richText(const std::string &sentence);
/// Paragraphs as HTML.
QString richParagraphs(const std::string &text);
/// A list as HTML.
QString richList(const std::vector<std::string> &lines);
/// An option or an outcome as it is shown: the words that are not the kernel's are translated.
QString optionText(const Question &question, const std::string &option);
/// What is read once all has come out: explanation, mistake, where literature differs, what to try, references.
QString explanationText(const Lesson &lesson);

} // namespace teardown
