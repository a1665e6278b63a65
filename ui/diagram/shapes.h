#pragma once

#include "diagram/canvas.h"
#include "diagram/layout.h"
#include "diagram/palette.h"

namespace teardown {

// The signs that the picture is made of; the picture and its legend share them.

/// The arrow of a packet from where it left to `tip`; `stressed`: it is selected; `corrupt`: bits of it changed, so that it is a
/// zigzag.
void paintArrow(Canvas &canvas, const Palette &palette, const PacketArt &art, QPointF from, QPointF tip, bool headed,
    bool stressed = false, bool corrupt = false);
/// The sign of a retransmission, above `at` where its arrow begins.
void paintTurnBack(Canvas &canvas, QPointF at, bool toRight, const QColor &colour);
/// The number of an arrow; `at`: the middle of its left edge.
void paintArrowNumber(Canvas &canvas, const Palette &palette, QPointF at, std::uint32_t number);
const QColor &markInk(const Palette &palette, MarkKind kind);
void paintMarkSign(Canvas &canvas, const Palette &palette, MarkKind kind, QPointF at);
/// A stretch of a strip; the passive side is hatched.
void paintStateBox(Canvas &canvas, const Palette &palette, const QRectF &box, StateFamily family, Dash edge = Dash::Solid);
/// Diagonal lines that mark the passive side, inside `box`.
void hatch(Canvas &canvas, const QRectF &box, const QColor &colour);

} // namespace teardown
