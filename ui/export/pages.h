#pragma once

#include <QSizeF>

#include "export/export_result.h"
#include "export/picture.h"

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace teardown {

/// Of a document that these pages are a part of.
struct PageNumbers {
    int before = 0; ///< pages that come before
    int all = 0;    ///< pages of the document
};

/// A picture cut into pages, each with the heads of the lifelines above and its number below. The picture must outlive it.
class Pages {
public:
    /// `page`: size of a page in pixels of the layout, margins included; a height of 0: one page as high as the picture.
    Pages(const Picture &picture, QSizeF page, double margin);

    QSizeF pageSize() const { return m_page; }
    int count() const { return static_cast<int>(m_breaks.size()) - 1; }
    /// Page `index`, from 0; pixels of the layout are the painter's units, the page begins at (0, 0). Where these pages are some
    /// of many, `numbers` says which.
    void paint(int index, QPainter &painter, const PageNumbers &numbers) const;

private:
    struct Line {
        double y = 0; ///< baseline
        QString text;
    };

    double above(int index) const;
    void paintBody(int index, QPainter &painter) const;

    const Picture &m_picture;
    QSizeF m_page;
    double m_margin;
    std::vector<Line> m_title;
    std::vector<double> m_breaks;
};

/// The picture on pages of `points`, 72 to an inch, with margins as wide. A height of 0: one page as high as the picture.
Pages pagesOf(const Picture &picture, QSizeF points, double margin);
/// Paints all pages. False if it was stopped, or if the device takes nothing.
bool paintPages(const Pages &pages, QPagedPaintDevice &device, const ExportProgress &progress = {});
/// The pages of several pictures, one behind the other. `sizes`: of the paper of each, in points; none: as the device is.
bool paintPages(const std::vector<Pages> &pictures, const std::vector<QSizeF> &sizes, QPagedPaintDevice &device,
    const ExportProgress &progress);

} // namespace teardown
