#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "diagram/layout.h"
#include "trace/trace.h"

#include <vector>

namespace teardown {

constexpr double usualFontSize = 12;

struct ExportOptions {
    bool dark = false;
    bool withHead = true;            ///< names of the nodes above the lifelines
    QString title;                   ///< above the picture and as the title of an SVG; may be empty
    LayoutOptions layout;            ///< axis, width in pixels, detail
    bool followsPage = false;        ///< SVG: light or dark as the page around it; else light
    QString caption = {};            ///< below the picture; may be empty
    bool legend = false;             ///< below the diagram
    QString font = {};               ///< family; empty: the usual ones
    double fontSize = usualFontSize; ///< pixels, of the words along arrows; everything else grows with it
    Time from = Time::beforeAll();   ///< the picture begins here
};

/// The diagram up to `until` as SVG 1.1. The same run gives the same bytes on every machine.
QByteArray exportSvg(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options);
/// The same as an image with `scale` pixels for each pixel of the layout. Null if that would be higher than
/// `tallestImage` pixels. Needs a QGuiApplication.
QImage exportPng(const Setup &setup, const Trace &trace, Time until, double scale, const ExportOptions &options);

/// One of several diagrams that leave the program together. Set-up and trace must outlive it.
struct DiagramRun {
    const Setup &setup;
    const Trace &trace;
    Time until;
    ExportOptions options;
};
/// Several diagrams below one another, in this order. One alone is what the functions above make of it. In an SVG the second
/// is the group "diagram-2", and the ids of its events begin so.
QByteArray exportSvg(const std::vector<DiagramRun> &runs);
QImage exportPng(const std::vector<DiagramRun> &runs, double scale);

/// Height in pixels of what would be exported at scale 1.
double exportHeight(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options);

constexpr int tallestImage = 32000; ///< pixels; a QPainter draws no farther on an image

} // namespace teardown
