#pragma once

#include <QString>

namespace teardown {

enum class Theme { System, Light, Dark };

/// Gives the application its style and colours.
void applyTheme(Theme theme);
/// Whether the colours that are in force are light on dark.
bool themeIsDark();

/// "system", "light", "dark": for settings and command names.
QString themeKey(Theme theme);
Theme themeByKey(const QString &key);

} // namespace teardown
