#pragma once

#include <QWidget>

#include "export/figure_options.h"

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace teardown {

class Bookmarks;
class Explorer;
class FigureDesk;

/// Which part of the run an export shows: all of it, what the figure settings say, what the diagram shows, or what lies between
/// two events or bookmarks. And how large an image is.
class ExportPart : public QWidget {
    Q_OBJECT

public:
    /// `bookmarks` may be none. What comes after the moment on the screen is not offered. `withScale`: a PNG picture may be made.
    ExportPart(const Explorer &explorer, const FigureDesk &figure, const Bookmarks *bookmarks, bool withScale, QWidget *parent);

    /// None: as the figure settings say.
    std::optional<FigureRange> part() const;
    /// Pixels of a PNG picture for one of the diagram.
    double scale() const;

private:
    enum class Kind { Figure, Whole, View, Between };
    void addEnds(QComboBox *box, const QString &open) const;
    FigureEdge edgeOf(const QComboBox *box) const;
    void followKind();

    const Explorer &m_explorer;
    const FigureDesk &m_figure;
    const Bookmarks *m_bookmarks;
    QComboBox *m_kind, *m_from, *m_to;
    QLabel *m_fromLabel, *m_toLabel;
    QDoubleSpinBox *m_scale;
};

} // namespace teardown
