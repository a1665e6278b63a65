#pragma once

#include <QImage>
#include <QRect>

#include <memory>

namespace teardown {

/// Takes the pictures of an animation and makes the file. All pictures have the size of the first one and no holes.
class AnimationWriter {
public:
    virtual ~AnimationWriter() = default;
    /// `picture` stands for `ms` milliseconds.
    void add(const QImage &picture, int ms);
    /// The file, which begins again at its end for ever; nothing may be added afterwards.
    QByteArray finish();

protected:
    /// What of a picture differs from the one before it, and how long it stands.
    struct Frame {
        QImage image; ///< RGB32
        QPoint at;
        int ms = 0;
    };
    virtual void write(const Frame &frame) = 0;
    virtual QByteArray assemble() = 0;
    QSize size() const { return m_last.size(); }

private:
    QImage m_last;
    Frame m_waiting; ///< stands longer if the next picture is equal
};

/// GIF 89a: 256 colours in each picture. Every program shows it.
std::unique_ptr<AnimationWriter> gifWriter();
/// PNG with the chunks for animation (third edition of the PNG specification): all colours. Browsers show it.
std::unique_ptr<AnimationWriter> apngWriter();

/// The rectangle around all pixels that differ; both images are RGB32 of one size.
QRect differing(const QImage &a, const QImage &b);

} // namespace teardown
