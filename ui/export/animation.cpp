#include "export/animation.h"

#include <QCoreApplication>
#include <QPainter>

#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "export/animation_writer.h"
#include "export/picture.h"
#include "export/steps.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr double titleHeight = 34, belowNow = 44;
constexpr double pixelsPerSecond = 60; // of the layout, while packets move
constexpr int lastMs = 3000, widestPicture = 8000;

struct Shot {
    Time time;
    std::size_t shown = 0;
    int ms = 0;
};

std::vector<Shot> eventByEvent(const Picture &picture, const Recording &recording, Time until, int delayMs)
{
    std::vector<Shot> shots;
    for (const PictureStep &step :
        stepsOf(picture.layout(), std::max(recording.setup().start, picture.options().from), recording.trace(), until))
        shots.push_back({step.time, step.shown, delayMs});
    shots.back().ms = std::max(delayMs, lastMs);
    return shots;
}

/// Now goes down the picture evenly. The axis is short where nothing happens, and so that is skipped.
std::vector<Shot> moving(const Picture &picture, const Recording &recording, Time until, int perSecond)
{
    const TimeAxis &axis = picture.layout().axis;
    const Time start = std::max(recording.setup().start, picture.options().from);
    const double top = axis.y(start), height = std::max(axis.y(until) - top, 0.0);
    const int count = static_cast<int>(std::min(height / pixelsPerSecond * perSecond, 1e6));
    std::vector<Shot> shots;
    for (int i = 0; i < count; ++i) {
        const Time time = std::min(axis.time(top + height * i / count), until);
        shots.push_back({time, recording.trace().firstAfter(time), (1000 * (i + 1)) / perSecond - (1000 * i) / perSecond});
    }
    shots.push_back({until, recording.trace().firstAfter(until), lastMs});
    return shots;
}

class Camera {
public:
    Camera(const Picture &picture, Recording &recording, const AnimationOptions &options)
        : m_picture(picture),
          m_recording(recording),
          m_scale(options.scale * picture.scale()),
          m_still(options.framesPerSecond == 0),
          m_top(picture.body().top())
    {
        m_above = headHeight + (picture.options().title.isEmpty() ? 0 : titleHeight);
        m_below = picture.whole().bottom() - picture.body().bottom();
        m_room = std::min(picture.body().height(), std::max(options.tallest - m_above - m_below, 160.0));
    }

    QSize size() const
    {
        return {static_cast<int>(std::ceil(m_picture.body().width() * m_scale)),
            static_cast<int>(std::ceil((m_above + m_room + m_below) * m_scale))};
    }

    QImage take(const Shot &shot)
    {
        QImage image(size(), QImage::Format_RGB32);
        image.fill(m_picture.palette().background);
        QPainter painter(&image);
        painter.scale(m_scale, m_scale);
        PainterCanvas canvas(painter, m_picture.options().font);
        const Palette &palette = m_picture.palette();
        canvas.rect({0, 0, m_picture.body().width(), m_above}, 0, palette.background, {});
        if (!m_picture.options().title.isEmpty())
            canvas.text({12, 23}, m_picture.options().title, TextStyle::Title, palette.text, Align::Left);
        painter.translate(0, m_above - headHeight);
        const World world = m_recording.stateAt(shot.time);
        const DiagramHead head =
            headOf(m_recording.setup(), m_picture.layout().columns, {world, m_recording.trace(), shot.time, m_still});
        paintHead(head, palette, canvas);
        follow(m_picture.layout().axis.y(shot.time));
        const QRectF part(0, m_top, m_picture.body().width(), m_room);
        painter.translate(0, headHeight - m_top);
        painter.setClipRect(part);
        paint(m_picture.layout(), momentOf(m_picture.layout(), PictureStep{shot.time, shot.shown, {}}, part), part, palette,
            canvas);
        painter.setClipping(false);
        painter.translate(0, part.bottom() - m_picture.body().bottom());
        canvas.rect({0, m_picture.body().bottom(), part.width(), m_below + 1}, 0, palette.background, {});
        m_picture.paintBelow(canvas, palette);
        return image;
    }

private:
    /// Scrolls on by most of a screen where now would leave it: a picture that scrolled all the time would be a large file.
    void follow(double nowY)
    {
        if (nowY + belowNow > m_top + m_room)
            m_top = std::floor(std::clamp(
                nowY - m_room / 4, m_picture.body().top(), std::max(m_picture.body().bottom() - m_room, m_picture.body().top())));
    }

    const Picture &m_picture;
    Recording &m_recording;
    double m_scale, m_above = 0, m_room = 0, m_below = 0;
    bool m_still;
    double m_top;
};

} // namespace

ExportResult exportAnimation(Recording &recording, Time until, const ExportOptions &options, const AnimationOptions &animation,
    const ExportProgress &progress)
{
    recording.runUntil(until);
    ExportOptions filmOptions = options;
    filmOptions.followsPage = false;
    const Picture picture(recording.setup(), recording.trace(), until, filmOptions);
    const std::vector<Shot> shots = animation.framesPerSecond > 0
        ? moving(picture, recording, until, animation.framesPerSecond)
        : eventByEvent(picture, recording, until, animation.frameDelayMs);
    if (shots.size() > mostFrames)
        return {{},
            QCoreApplication::translate(
                "Diagram", "The animation would have %1 pictures. The most are %2. Choose a shorter part of the run.")
                .arg(shots.size())
                .arg(mostFrames),
            false};
    Camera camera(picture, recording, animation);
    if (std::max(camera.size().width(), camera.size().height()) > widestPicture)
        return {{}, QCoreApplication::translate("Diagram", "The animation would be too large. Choose a smaller scale."), false};
    const auto writer = animation.kind == AnimationKind::Gif ? gifWriter() : apngWriter();
    int done = 0;
    for (const Shot &shot : shots) {
        writer->add(camera.take(shot), shot.ms);
        if (progress && !progress(++done, static_cast<int>(shots.size())))
            return {{}, {}, true};
    }
    return {writer->finish(), {}, false};
}

} // namespace teardown
