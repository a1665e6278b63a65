#include "text/scenario_words.h"

#include "lesson/lesson_library.h"
#include "scenario/library.h"
#include "text/language.h"

#include <map>
#include <utility>

namespace teardown {

Scenario inSpokenLanguage(Scenario scenario)
{
    const std::string language = spokenLanguage().toStdString();
    if (!lessonEntry(scenario.id, language))
        return scenario;
    const auto original = libraryScenario(scenario.id);
    const auto lesson = libraryLesson(scenario.id, language);
    if (!lesson || lesson.value().title.empty() || !original || original.value().title != scenario.title)
        return scenario; // somebody gave it a title of his own
    scenario.title = lesson.value().title;
    scenario.summary = lesson.value().summary;
    for (VariantName &variant : scenario.variants) {
        const auto title = lesson.value().variantTitles.find(variant.name);
        if (title != lesson.value().variantTitles.end())
            variant.title = title->second;
    }
    return scenario;
}

namespace {

/// The words of a lesson that somebody may look for.
QString lessonWords(std::string_view id)
{
    const Result<Lesson> lesson = libraryLesson(id, spokenLanguage().toStdString());
    if (!lesson)
        return {};
    std::string words = lesson.value().title + ' ' + lesson.value().aim + ' ' + lesson.value().explanation + ' '
        + lesson.value().mistake + ' ' + lesson.value().differs;
    for (const std::string &line : lesson.value().watch)
        words += ' ' + line;
    for (const Question &question : lesson.value().questions)
        words += ' ' + question.text;
    return QString::fromStdString(words).remove(QLatin1Char('`'));
}

std::vector<LibraryHeading> readHeadings()
{
    std::vector<LibraryHeading> headings;
    for (const LibraryEntry &entry : library()) {
        const Result<Scenario> scenario = libraryScenario(entry.id);
        if (!scenario)
            continue; // a test of the library reports it
        const Scenario what = inSpokenLanguage(scenario.value());
        headings.push_back({entry.id, what.group, QString::fromStdString(what.title), QString::fromStdString(what.summary),
            lessonWords(entry.id)});
    }
    return headings;
}

} // namespace

const std::vector<LibraryHeading> &libraryHeadings()
{
    static std::map<QString, std::vector<LibraryHeading>> read; // by language
    const auto [found, isNew] = read.try_emplace(spokenLanguage());
    if (isNew)
        found->second = readHeadings();
    return found->second;
}

QString libraryTitle(const QString &id)
{
    for (const LibraryHeading &heading : libraryHeadings()) {
        if (QString::fromUtf8(heading.id.data(), std::ssize(heading.id)) == id)
            return heading.title;
    }
    return {};
}

} // namespace teardown
