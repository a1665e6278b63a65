#pragma once

#include <QFile>
#include <QString>

#include "lesson/lesson.h"
#include "scenario/library.h"

#include <stdexcept>

namespace teardown {

/// The text of the lesson that the tests share; it belongs to the first scenario.
inline std::string exampleText()
{
    QFile file(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/lesson/example.lesson"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no example.lesson");
    return file.readAll().toStdString();
}

inline Lesson exampleLesson()
{
    const Result<Lesson> lesson = readLesson(exampleText(), "example.lesson");
    if (!lesson)
        throw std::runtime_error(lesson.error().text);
    return lesson.value();
}

/// The text with one thing replaced, which must be there.
inline std::string with(std::string text, const std::string &what, const std::string &by)
{
    const std::size_t place = text.find(what);
    if (place == std::string::npos)
        throw std::runtime_error("not in the example: " + what);
    return text.replace(place, what.size(), by);
}

} // namespace teardown
