#include "text/scenario_words.h"

#include "lesson/lesson_library.h"
#include "scenario/library.h"
#include "text/language.h"

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

} // namespace teardown
