#include "export/step_picture.h"

#include <QHash>

#include "diagram/painter.h"
#include "diagram/svg_canvas.h"

#include <algorithm>

namespace teardown {

namespace {

/// SVG without groups and definitions: every element stands for itself.
class ElementCanvas : public SvgCanvas {
public:
    void beginItem(const QString &, const QString &, const QString &) override {}
    void endItem() override {}
    bool describes() const override { return false; }
    void tornEdge(double y, double width, const Stroke &stroke) override
    {
        std::vector<QPointF> points = tornEdgePoints(width);
        for (QPointF &point : points)
            point.ry() += y;
        polygon(points, false, {}, stroke);
    }
    void text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align) override
    {
        SvgCanvas::text(at, QString(text).replace(u'\n', u' '), style, colour, align); // an element is one line
    }
};

/// The first place of an element at or behind `from`, among places in rising order; none: SIZE_MAX.
std::size_t firstPlace(const QHash<QByteArray, std::vector<std::size_t>> &places, const QByteArray &element, std::size_t from)
{
    const auto found = places.find(element);
    if (found == places.end())
        return SIZE_MAX;
    const auto place = std::lower_bound(found->begin(), found->end(), from);
    return place == found->end() ? SIZE_MAX : *place;
}

} // namespace

void SteppedPieces::addStep(const QList<QByteArray> &elements)
{
    QHash<QByteArray, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        places[m_shown[i]->element].push_back(i);
    std::vector<std::list<SteppedPiece>::iterator> shown;
    std::size_t next = 0;
    auto behind = m_all.begin(); // what is new stands before it
    for (const QByteArray &element : elements) {
        const std::size_t place = firstPlace(places, element, next);
        if (place != SIZE_MAX) {
            m_shown[place]->to = m_steps;
            shown.push_back(m_shown[place]);
            behind = std::next(m_shown[place]);
            next = place + 1;
        } else {
            shown.push_back(m_all.insert(behind, {element, m_steps, m_steps}));
        }
    }
    m_shown = std::move(shown);
    ++m_steps;
}

SteppedPicture steppedPicture(
    const Picture &picture, const Palette &palette, const std::vector<PictureStep> &steps, const ExportProgress &progress)
{
    SteppedPicture result;
    for (const PictureStep &step : steps) {
        ElementCanvas canvas;
        const double now = picture.layout().axis.y(step.time);
        const QRectF part = picture.body();
        const Moment moment = momentOf(picture.layout(), step, part);
        paint(picture.layout(), moment, part, palette, canvas, {step.record, true, nullptr});
        QList<QByteArray> elements = canvas.take().split('\n');
        elements.removeLast(); // behind the last end of line
        result.pieces.addStep(elements);
        result.heights.push_back(now);
        if (progress && !progress(result.pieces.steps(), static_cast<int>(steps.size()))) {
            result.stopped = true;
            break;
        }
    }
    return result;
}

} // namespace teardown
