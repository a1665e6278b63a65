#include "export/animation_writer.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace teardown {

namespace {

constexpr int mostColours = 256;

void addWord(QByteArray &bytes, int word)
{
    bytes += static_cast<char>(word & 0xff);
    bytes += static_cast<char>(word >> 8 & 0xff);
}

/// The variable-length codes of GIF's LZW, packed into bytes from the lowest bit on, in blocks of up to 255 bytes.
class CodeStream {
public:
    void add(int code, int bits)
    {
        m_bits |= static_cast<quint32>(code) << m_count;
        for (m_count += bits; m_count >= 8; m_count -= 8, m_bits >>= 8)
            m_bytes += static_cast<char>(m_bits & 0xff);
    }
    QByteArray blocks()
    {
        if (m_count > 0)
            m_bytes += static_cast<char>(m_bits & 0xff);
        QByteArray result;
        for (qsizetype at = 0; at < m_bytes.size(); at += 255) {
            const QByteArray block = m_bytes.mid(at, 255);
            result += static_cast<char>(block.size());
            result += block;
        }
        return result + '\0';
    }

private:
    QByteArray m_bytes;
    quint32 m_bits = 0;
    int m_count = 0;
};

/// LZW as GIF 89a has it (appendix F): strings of pixels that came before get a code of their own.
class Lzw {
public:
    QByteArray pack(const std::vector<quint8> &pixels)
    {
        clear();
        int prefix = -1;
        for (const quint8 pixel : pixels)
            prefix = prefix < 0 ? pixel : extend(prefix, pixel);
        if (prefix >= 0)
            m_codes.add(prefix, m_bits);
        if (m_free == 1 << m_bits && m_bits < mostBits)
            ++m_bits; // who reads it has one string more now
        m_codes.add(endCode, m_bits);
        return m_codes.blocks();
    }

private:
    static constexpr int clearCode = 256, endCode = 257, mostCodes = 4096, mostBits = 12;

    void clear()
    {
        m_codes.add(clearCode, m_bits);
        m_next.assign(mostCodes, {});
        m_free = endCode + 1;
        m_bits = 9;
    }

    /// The string of `prefix` with `pixel` behind it: its code; if it is new, `prefix` is written and it begins anew.
    int extend(int prefix, quint8 pixel)
    {
        auto &longer = m_next[static_cast<std::size_t>(prefix)];
        for (const auto &[last, code] : longer)
            if (last == pixel)
                return code;
        m_codes.add(prefix, m_bits);
        if (m_free == mostCodes) {
            clear();
            return pixel;
        }
        longer.push_back({pixel, m_free});
        if (m_free == 1 << m_bits)
            ++m_bits;
        ++m_free;
        return pixel;
    }

    CodeStream m_codes;
    std::vector<std::vector<std::pair<quint8, int>>> m_next; ///< by code: the strings that are longer by one
    int m_free = 0, m_bits = 9;
};

/// Up to 256 colours for an image, the most frequent ones, and which of them each pixel gets.
struct Indexed {
    std::vector<QRgb> colours;
    std::vector<quint8> pixels;
};

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return 3 * red * red + 4 * green * green + 2 * blue * blue; // the eye sees green best, and blue least
}

quint8 nearest(const std::vector<QRgb> &colours, QRgb wanted)
{
    const auto best = std::min_element(
        colours.begin(), colours.end(), [&](QRgb a, QRgb b) { return distance(a, wanted) < distance(b, wanted); });
    return static_cast<quint8>(best - colours.begin());
}

Indexed indexed(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> byCount;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        byCount.push_back({-it.value(), it.key()});
    std::sort(byCount.begin(), byCount.end());
    Indexed result;
    for (std::size_t i = 0; i < byCount.size() && i < mostColours; ++i)
        result.colours.push_back(byCount[i].second);
    QHash<QRgb, quint8> places;
    for (const auto &[count, colour] : byCount)
        places[colour] = nearest(result.colours, colour);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            result.pixels.push_back(places[image.pixel(x, y)]);
    return result;
}

class GifWriter : public AnimationWriter {
protected:
    void write(const Frame &frame) override
    {
        const Indexed content = indexed(frame.image);
        m_frames += QByteArray("\x21\xf9\x04\x04", 4); // it stays when the next one comes
        addWord(m_frames, std::max(2, (frame.ms + 5) / 10));
        m_frames += QByteArray(2, '\0');
        m_frames += '\x2c';
        for (const int number : {frame.at.x(), frame.at.y(), frame.image.width(), frame.image.height()})
            addWord(m_frames, number);
        m_frames += '\x87'; // with 256 colours of its own
        for (std::size_t i = 0; i < mostColours; ++i) {
            const QRgb colour = i < content.colours.size() ? content.colours[i] : 0;
            for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
                m_frames += static_cast<char>(part);
        }
        m_frames += '\x08';
        m_frames += Lzw().pack(content.pixels);
    }

    QByteArray assemble() override
    {
        QByteArray file = "GIF89a";
        addWord(file, size().width());
        addWord(file, size().height());
        file += QByteArray("\x70\0\0", 3);
        file += QByteArray("\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", 19); // again and again
        return file + m_frames + '\x3b';
    }

private:
    QByteArray m_frames;
};

} // namespace

std::unique_ptr<AnimationWriter> gifWriter() { return std::make_unique<GifWriter>(); }

} // namespace teardown
