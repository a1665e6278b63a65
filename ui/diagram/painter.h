#pragma once

#include "diagram/canvas.h"
#include "diagram/layout.h"
#include "diagram/moment.h"
#include "diagram/palette.h"

namespace teardown {

class Narrator;

struct PaintOptions {
    RecordId selected;
    bool nowLine = true;
    const Narrator *narrator = nullptr; ///< for descriptions, where the canvas wants them; may be null
};

/// Paints what of `layout` is visible at `moment`; cost depends on what is visible, not on the length of the trace.
void paint(const DiagramLayout &layout, const Moment &moment, const QRectF &visible, const Palette &palette, Canvas &canvas,
    const PaintOptions &options = {});

/// The arrow of a packet as one line for people: "RST seq 1".
QString packetTitle(const PacketArt &art);
/// "1.269 s"; from 1000 s on with one decimal.
QString clockText(Time time);

} // namespace teardown
