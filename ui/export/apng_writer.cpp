#include "export/animation_writer.h"

#include "export/png_writer.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int smallest = 9; // the level of compression: there are many frames

class ApngWriter : public AnimationWriter {
protected:
    void write(const Frame &frame) override
    {
        QByteArray control = pngWord32(m_sequence++);
        for (const int number : {frame.image.width(), frame.image.height(), frame.at.x(), frame.at.y()})
            control += pngWord32(static_cast<quint32>(number));
        control += pngWord16(std::min(frame.ms, 65535)) + pngWord16(1000) + QByteArray(2, '\0'); // it stays; it covers
        m_frames += pngChunk("fcTL", control);
        if (m_count == 0)
            m_frames += pngChunk("IDAT", pngPixels(frame.image, smallest));
        else
            m_frames += pngChunk("fdAT", pngWord32(m_sequence++) + pngPixels(frame.image, smallest));
        ++m_count;
    }

    QByteArray assemble() override
    {
        return pngSignature() + pngHeader(size()) + pngChunk("acTL", pngWord32(m_count) + pngWord32(0)) + m_frames
            + pngChunk("IEND", {});
    }

private:
    QByteArray m_frames;
    quint32 m_sequence = 0;
    quint32 m_count = 0;
};

} // namespace

std::unique_ptr<AnimationWriter> apngWriter() { return std::make_unique<ApngWriter>(); }

} // namespace teardown
