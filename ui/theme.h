#pragma once

#include <QString>

#include "diagram/palette.h"

namespace teardown {

enum class Theme { System, Light, Dark, Contrast };

/// Gives the application its style and colours.
void applyTheme(Theme theme);
/// Whether the colours that are in force are light on dark.
bool themeIsDark();

/// The same light or dark colours in their strongest form, as for a room with a projector; until applyTheme().
void applyStrongColours(bool dark);
/// The diagram's colours that belong to those that are in force.
Palette paletteInForce();

/// "system", "light", "dark", "contrast": for settings and command names.
QString themeKey(Theme theme);
Theme themeByKey(const QString &key);

} // namespace teardown
