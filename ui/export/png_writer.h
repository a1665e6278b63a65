#pragma once

#include <QByteArray>
#include <QImage>

namespace teardown {

// PNG files, after the PNG specification (third edition).

/// What every PNG file begins with.
QByteArray pngSignature();
/// A chunk of four letters, with its length and checksum.
QByteArray pngChunk(const char *type, const QByteArray &content);
/// Numbers as they stand in chunks.
QByteArray pngWord32(quint32 value);
QByteArray pngWord16(int value);
/// The head of an image of that size with eight bits each for red, green and blue.
QByteArray pngHeader(QSize size);
/// The pixels as a zlib stream, each row without a filter: flat colours need none, and are packed faster and smaller so.
/// `level`: from 1 to 9.
QByteArray pngPixels(const QImage &image, int level);

/// An image as a file. One that is very large takes longer, so that it needs no more memory.
QByteArray pngFile(const QImage &image);

} // namespace teardown
