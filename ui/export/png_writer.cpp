#include "export/png_writer.h"

#include <QBuffer>
#include <QtEndian>

#include <array>

namespace teardown {

namespace {

constexpr qsizetype mostAtOnce = 96'000'000; // bytes of pixels that are packed in memory
constexpr int usualLevel = 6;

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

/// How large it is meant to be printed: pixels per metre.
QByteArray density(const QImage &image)
{
    return pngWord32(static_cast<quint32>(image.dotsPerMeterX())) + pngWord32(static_cast<quint32>(image.dotsPerMeterY())) + '\1';
}

} // namespace

QByteArray pngSignature() { return "\x89PNG\r\n\x1a\n"; }

QByteArray pngWord32(quint32 value)
{
    const quint32 bytes = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&bytes), 4};
}

QByteArray pngWord16(int value)
{
    const quint16 bytes = qToBigEndian(static_cast<quint16>(value));
    return {reinterpret_cast<const char *>(&bytes), 2};
}

QByteArray pngChunk(const char *type, const QByteArray &content)
{
    const QByteArray checked = type + content;
    return pngWord32(static_cast<quint32>(content.size())) + checked + pngWord32(crc(checked));
}

QByteArray pngHeader(QSize size)
{
    return pngChunk("IHDR",
        pngWord32(static_cast<quint32>(size.width())) + pngWord32(static_cast<quint32>(size.height()))
            + QByteArray("\x08\x02\0\0\0", 5));
}

QByteArray pngPixels(const QImage &image, int level)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    QByteArray raw(static_cast<qsizetype>(pixels.height()) * (1 + 3 * static_cast<qsizetype>(pixels.width())), '\0');
    char *next = raw.data();
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        ++next; // no filter
        for (int x = 0; x < pixels.width(); ++x) {
            *next++ = static_cast<char>(qRed(row[x]));
            *next++ = static_cast<char>(qGreen(row[x]));
            *next++ = static_cast<char>(qBlue(row[x]));
        }
    }
    return qCompress(raw, level).mid(4); // Qt writes the length before the stream
}

QByteArray pngFile(const QImage &image)
{
    if (3 * static_cast<qsizetype>(image.width()) * image.height() <= mostAtOnce)
        return pngSignature() + pngHeader(image.size()) + pngChunk("pHYs", density(image))
            + pngChunk("IDAT", pngPixels(image, usualLevel)) + pngChunk("IEND", {});
    QByteArray file;
    QBuffer buffer(&file);
    image.save(&buffer, "PNG");
    return file;
}

} // namespace teardown
