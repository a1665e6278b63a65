#include "export/animation_writer.h"

#include <QtEndian>

#include <array>

namespace teardown {

namespace {

QByteArray word32(quint32 value)
{
    const quint32 bytes = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&bytes), 4};
}

QByteArray word32(int value) { return word32(static_cast<quint32>(value)); }

QByteArray word16(int value)
{
    const quint16 bytes = qToBigEndian(static_cast<quint16>(value));
    return {reinterpret_cast<const char *>(&bytes), 2};
}

/// CRC-32 as PNG wants it (annex D of its specification).
quint32 crc(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xedb88320U ^ value >> 1 : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 value = 0xffffffffU;
    for (const char byte : bytes)
        value = table[(value ^ static_cast<quint8>(byte)) & 0xff] ^ value >> 8;
    return ~value;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const QByteArray checked = type + content;
    return word32(static_cast<quint32>(content.size())) + checked + word32(crc(checked));
}

/// The pixels as a zlib stream, each row without a filter: flat colours need none.
QByteArray packed(const QImage &image)
{
    QByteArray raw;
    raw.reserve(static_cast<qsizetype>(image.height()) * (1 + 3 * image.width()));
    for (int y = 0; y < image.height(); ++y) {
        raw += '\0';
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
                raw += static_cast<char>(part);
        }
    }
    return qCompress(raw, 9).mid(4); // Qt writes the length before the stream
}

class ApngWriter : public AnimationWriter {
protected:
    void write(const Frame &frame) override
    {
        QByteArray control = word32(m_sequence++);
        for (const int number : {frame.image.width(), frame.image.height(), frame.at.x(), frame.at.y()})
            control += word32(number);
        control += word16(std::min(frame.ms, 65535)) + word16(1000) + QByteArray(2, '\0'); // it stays; it covers
        m_frames += chunk("fcTL", control);
        if (m_count == 0)
            m_frames += chunk("IDAT", packed(frame.image));
        else
            m_frames += chunk("fdAT", word32(m_sequence++) + packed(frame.image));
        ++m_count;
    }

    QByteArray assemble() override
    {
        const QByteArray header = word32(size().width()) + word32(size().height()) + QByteArray("\x08\x02\0\0\0", 5);
        return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("acTL", word32(m_count) + word32(0)) + m_frames
            + chunk("IEND", {});
    }

private:
    QByteArray m_frames;
    quint32 m_sequence = 0;
    int m_count = 0;
};

} // namespace

std::unique_ptr<AnimationWriter> apngWriter() { return std::make_unique<ApngWriter>(); }

} // namespace teardown
