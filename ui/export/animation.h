#pragma once

#include <QImage>

#include "export/export.h"
#include "export/export_result.h"
#include "sim/recording.h"

namespace teardown {

enum class AnimationKind : unsigned char { Gif, Apng };

struct AnimationOptions {
    AnimationKind kind = AnimationKind::Gif;
    double scale = 1;        ///< pixels of the film for one of the layout
    int frameDelayMs = 1200; ///< how long each event stands; the last one stands three times as long
    int framesPerSecond = 0; ///< not 0: the packets move, with so many pictures a second, and idle time is skipped
    double tallest = 760;    ///< pixels of the layout; a longer diagram scrolls
};

/// The run up to `until` as a film that begins again at its end: the heads with all badges, as the window shows them. The same
/// run gives the same bytes on a machine with the same fonts. Needs a QGuiApplication. Runs `recording` on to `until` if need be.
ExportResult exportAnimation(Recording &recording, Time until, const ExportOptions &options, const AnimationOptions &animation,
    const ExportProgress &progress = {});

constexpr int mostFrames = 3000; ///< a longer film is refused

} // namespace teardown
