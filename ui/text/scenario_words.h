#pragma once

#include <QString>

#include "scenario/scenario.h"

#include <vector>

namespace teardown {

/// A built-in scenario with title, summary and titles of variants in the language that is spoken, as its lesson has them. To be
/// shown only: what is saved stays in the language of its author. Another scenario as it is.
Scenario inSpokenLanguage(Scenario scenario);

/// A built-in scenario as a list shows it.
struct LibraryHeading {
    std::string_view id;
    std::string group; ///< the key of one of scenarioGroups()
    QString title;
    QString summary;
    QString lesson; ///< what its lesson says, to be searched
};

/// Of all that can be read, in the order of the library, in the language that is spoken. Sixty files are read for it, so once
/// for each language.
const std::vector<LibraryHeading> &libraryHeadings();

/// "" if there is no such scenario in the library.
QString libraryTitle(const QString &id);

} // namespace teardown
