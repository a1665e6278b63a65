#pragma once

#include "scenario/figure.h"
#include "scenario/vocabulary.h"

namespace teardown {

// The words of [figure] and [[note]]; one table serves reading, writing, the schema and the command line.

std::span<const Word<FigureTheme>> figureThemeWords();
std::span<const Word<FigureAxis>> figureAxisWords();
std::span<const Word<ArrowNumbering>> arrowNumberWords();
std::span<const Word<NoteSide>> noteSideWords();
std::span<const Word<TimerKind>> timerWords();

/// A key of [figure] that is on or off.
struct FigureFlag {
    std::string_view key, about;
    bool Figure::*value;
};
std::span<const FigureFlag> figureFlags();

} // namespace teardown
