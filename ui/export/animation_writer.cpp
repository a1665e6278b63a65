#include "export/animation_writer.h"

#include <algorithm>

namespace teardown {

namespace {

const QRgb *row(const QImage &image, int y) { return reinterpret_cast<const QRgb *>(image.constScanLine(y)); }

bool sameRow(const QImage &a, const QImage &b, int y) { return std::equal(row(a, y), row(a, y) + a.width(), row(b, y)); }

bool sameColumn(const QImage &a, const QImage &b, int x, int top, int bottom)
{
    for (int y = top; y <= bottom; ++y)
        if (row(a, y)[x] != row(b, y)[x])
            return false;
    return true;
}

} // namespace

QRect differing(const QImage &a, const QImage &b)
{
    int top = 0, bottom = a.height() - 1, left = 0, right = a.width() - 1;
    while (top <= bottom && sameRow(a, b, top))
        ++top;
    while (bottom > top && sameRow(a, b, bottom))
        --bottom;
    if (top > bottom)
        return {};
    while (sameColumn(a, b, left, top, bottom))
        ++left;
    while (sameColumn(a, b, right, top, bottom))
        --right;
    return {QPoint(left, top), QPoint(right, bottom)};
}

void AnimationWriter::add(const QImage &picture, int ms)
{
    const QImage next = picture.convertToFormat(QImage::Format_RGB32);
    const QRect changed = m_last.isNull() ? next.rect() : differing(m_last, next);
    if (changed.isEmpty()) {
        m_waiting.ms += ms;
        return;
    }
    if (!m_waiting.image.isNull())
        write(m_waiting);
    m_last = next;
    m_waiting = {next.copy(changed), changed.topLeft(), ms};
}

QByteArray AnimationWriter::finish()
{
    if (!m_waiting.image.isNull())
        write(m_waiting);
    m_waiting = {};
    return assemble();
}

} // namespace teardown
