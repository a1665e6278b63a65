#pragma once

#include "export/export_result.h"
#include "export/picture.h"
#include "export/steps.h"

#include <list>
#include <vector>

namespace teardown {

/// A piece of SVG, and the steps that show it.
struct SteppedPiece {
    QByteArray element;
    int from = 0, to = 0; ///< the first step that shows it, and the last
};

/// The pictures of several steps as one: every element once, in the order of painting, with the steps that show it.
class SteppedPieces {
public:
    /// The elements of the next step's picture, in the order of painting.
    void addStep(const QList<QByteArray> &elements);
    const std::list<SteppedPiece> &all() const { return m_all; }
    int steps() const { return m_steps; }

private:
    std::list<SteppedPiece> m_all;
    std::vector<std::list<SteppedPiece>::iterator> m_shown; ///< by the last step, in the order of painting
    int m_steps = 0;
};

/// `heights`: for each step where now is. False if it was stopped.
struct SteppedPicture {
    SteppedPieces pieces;
    std::vector<double> heights;
    bool stopped = false;
};
SteppedPicture steppedPicture(
    const Picture &picture, const Palette &palette, const std::vector<PictureStep> &steps, const ExportProgress &progress);

} // namespace teardown
