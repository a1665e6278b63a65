#pragma once

#include <QRectF>

#include "diagram/head.h"
#include "diagram/layout.h"
#include "diagram/legend.h"
#include "diagram/moment.h"
#include "diagram/palette.h"
#include "export/export.h"
#include "text/narrator.h"
#include "trace/trace.h"

namespace teardown {

/// The diagram as it leaves the program: what SVG, PNG, paper and all other pictures have in common. The body begins at
/// y = 0, or where the part begins that is shown; the head and the title stand above it, legend and caption below. Set-up and
/// trace must outlive it.
class Picture {
public:
    Picture(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options);

    const ExportOptions &options() const { return m_options; }
    const DiagramLayout &layout() const { return m_layout; }
    const Palette &palette() const { return m_palette; }
    const Narrator &narrator() const { return m_narrator; }
    /// Everything, title and head included; pixels.
    const QRectF &whole() const { return m_whole; }
    /// The lifelines and what happens between them.
    const QRectF &body() const { return m_body; }

    /// Does it leave out what came first?
    bool isCropped() const { return m_cropped; }
    /// What `part` shows at the end of the picture.
    Moment moment(const QRectF &part) const { return momentOf(m_layout, m_until, m_shown, part); }
    /// Pixels of the file for one of the picture, from the size of its words.
    double scale() const { return m_options.fontSize / usualFontSize; }
    /// Everything.
    void paintOn(Canvas &canvas) const;
    /// What of the body touches `part`; things may stand out a little above and below it.
    void paintBody(Canvas &canvas, const QRectF &part) const;
    /// The names above the lifelines, where they stand in whole(): their lower edge on the body.
    void paintHeadOn(Canvas &canvas, const Palette &palette) const;
    /// Legend and caption, from the lower edge of the body to that of whole().
    void paintBelow(Canvas &canvas, const Palette &palette) const;

    static constexpr double headHeight = 62; ///< pixels

private:
    ExportOptions m_options;
    Time m_until;
    std::size_t m_shown; ///< records
    DiagramLayout m_layout;
    Narrator m_narrator;
    Palette m_palette;
    DiagramHead m_head;
    void nameStatesAtTop(Canvas &canvas) const;
    void paintCaption(Canvas &canvas, const Palette &palette) const;

    QRectF m_body, m_whole;
    Legend m_legend;
    QStringList m_caption;
    bool m_cropped = false; ///< what came before, or comes after, is cut off
};

} // namespace teardown
