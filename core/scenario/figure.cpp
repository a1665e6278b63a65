#include "scenario/figure.h"

namespace teardown {

namespace {

const std::string *find(const LocalText &text, std::string_view language)
{
    for (const auto &[key, words] : text.texts) {
        if (key == language)
            return &words;
    }
    return nullptr;
}

} // namespace

std::string LocalText::in(std::string_view language) const
{
    const std::string_view mainLanguage = language.substr(0, language.find_first_of("_-"));
    for (const std::string_view wanted : {language, mainLanguage, std::string_view(), std::string_view("en")}) {
        if (const std::string *words = find(*this, wanted))
            return *words;
    }
    return texts.empty() ? std::string() : texts.front().second;
}

LocalText localText(std::string text) { return {{{"", std::move(text)}}}; }

} // namespace teardown
