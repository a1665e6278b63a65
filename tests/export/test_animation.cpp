#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTest>
#include <QtEndian>

#include "export/animation.h"
#include "export/animation_writer.h"
#include "export/png_writer.h"
#include "library_run.h"

#include <set>

using namespace teardown;

namespace {

/// A picture with more colours and sudden changes than the diagram has.
QImage colourful(int seed, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 random = static_cast<quint32>(seed) * 2654435761U + 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            random = random * 1664525U + 1013904223U;
            const bool noise = (x / 16 + y / 16 + seed) % 3 == 0;
            image.setPixel(
                x, y, noise ? qRgb(random >> 28 << 4, random >> 24 & 0xc0, 0x80) : qRgb(x & 0xf0, 0, seed * 16 & 0xf0));
        }
    return image;
}

struct Decoded {
    std::vector<QImage> pictures;
    std::vector<int> delays; ///< ms
    int loops = -2;
};

/// By Qt's decoder, which is not ours.
Decoded decodedGif(QByteArray file)
{
    Decoded result;
    QBuffer buffer(&file);
    QImageReader reader(&buffer, "gif");
    for (QImage image = reader.read(); !image.isNull(); image = reader.read()) {
        result.pictures.push_back(image.convertToFormat(QImage::Format_RGB32));
        result.delays.push_back(reader.nextImageDelay());
    }
    result.loops = reader.loopCount();
    return result;
}

quint32 word(const QByteArray &bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

/// Walks over the chunks; Qt's decoder reads each picture as a PNG of its own.
Decoded decodedApng(const QByteArray &file)
{
    Decoded result;
    QImage canvas;
    QByteArray header, control;
    for (qsizetype at = 8; at < file.size(); at += 12 + word(file, at)) {
        const qsizetype length = word(file, at);
        const QByteArray type = file.mid(at + 4, 4), content = file.mid(at + 8, length);
        if (type == "IHDR")
            header = content;
        if (type == "acTL")
            result.loops = static_cast<int>(word(content, 4));
        if (type == "fcTL")
            control = content;
        if (type != "IDAT" && type != "fdAT")
            continue;
        const QByteArray stream = type == "IDAT" ? content : content.mid(4);
        const int width = static_cast<int>(word(control, 4)), height = static_cast<int>(word(control, 8));
        QByteArray packed(4, '\0');
        qToBigEndian(static_cast<quint32>(height * (1 + 3 * width)), packed.data());
        const QByteArray raw = qUncompress(packed + stream);
        if (raw.size() != height * (1 + 3 * width))
            return {};
        if (canvas.isNull())
            canvas = QImage(static_cast<int>(word(header, 0)), static_cast<int>(word(header, 4)), QImage::Format_RGB32);
        const int left = static_cast<int>(word(control, 12)), top = static_cast<int>(word(control, 16));
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const auto *pixel = reinterpret_cast<const uchar *>(raw.constData()) + y * (1 + 3 * width) + 1 + 3 * x;
                canvas.setPixel(left + x, top + y, qRgb(pixel[0], pixel[1], pixel[2]));
            }
        result.pictures.push_back(canvas);
        result.delays.push_back(qFromBigEndian<quint16>(control.constData() + 20));
    }
    return result;
}

} // namespace

class TestAnimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPngIsTheImage();
    void writersGiveBackWhatTheyGot();
    void equalPicturesStandLonger();
    void manyColoursBecomeTheNearest();
    void aRunHasAPictureForEachEvent();
    void captionAndLegendStayBelow();
    void packetsMove();
    void theSameRunGivesTheSameBytes();
    void tooLargeIsRefused();
};

/// Also one that is so large that it is written in another way; the intended size on paper stays.
void TestAnimation::aPngIsTheImage()
{
    for (const QSize size : {QSize(1, 1), QSize(320, 200), QSize(4000, 8100)}) {
        QImage image = size.height() > 1000 ? QImage(size, QImage::Format_RGB32) : colourful(3, size);
        if (size.height() > 1000)
            image.fill(Qt::white);
        image.setDotsPerMeterX(5906);
        image.setDotsPerMeterY(5906);
        const QByteArray file = pngFile(image);
        const QImage read = QImage::fromData(file, "png");
        QCOMPARE(read.convertToFormat(QImage::Format_RGB32), image);
        QCOMPARE(read.dotsPerMeterX(), 5906);
        QCOMPARE(pngFile(image), file);
    }
}

void TestAnimation::writersGiveBackWhatTheyGot()
{
    for (const bool gif : {true, false}) {
        const auto writer = gif ? gifWriter() : apngWriter();
        std::vector<QImage> pictures;
        for (int i = 0; i < 4; ++i) {
            pictures.push_back(i == 0 ? colourful(0, {301, 257}) : pictures.back());
            if (i > 0) {
                QPainter painter(&pictures.back());
                painter.drawImage(30 * i, 20 * i, colourful(i, {50 + i, 40}));
            }
            writer->add(pictures.back(), 100 * (i + 1));
        }
        const QByteArray file = writer->finish();
        const Decoded decoded = gif ? decodedGif(file) : decodedApng(file);
        QCOMPARE(decoded.pictures.size(), pictures.size());
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            QVERIFY2(decoded.pictures[i] == pictures[i], gif ? "gif" : "apng");
            QCOMPARE(decoded.delays[i], 100 * static_cast<int>(i + 1));
        }
        QCOMPARE(decoded.loops, gif ? -1 : 0); // for ever
        QCOMPARE(QImage::fromData(file).convertToFormat(QImage::Format_RGB32), pictures.front());
    }
}

void TestAnimation::equalPicturesStandLonger()
{
    const auto writer = gifWriter();
    for (int i = 0; i < 3; ++i)
        writer->add(colourful(1, {20, 20}), 100);
    const Decoded decoded = decodedGif(writer->finish());
    QCOMPARE(decoded.pictures.size(), std::size_t(1));
    QCOMPARE(decoded.delays.front(), 300);
}

void TestAnimation::manyColoursBecomeTheNearest()
{
    QImage image(256, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 256; ++x)
            image.setPixel(x, y, qRgb(x, y * 4, 128));
    const auto writer = gifWriter();
    writer->add(image, 100);
    const Decoded decoded = decodedGif(writer->finish());
    QCOMPARE(decoded.pictures.size(), std::size_t(1));
    std::set<QRgb> colours;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 256; ++x)
            colours.insert(decoded.pictures[0].pixel(x, y));
    QVERIFY(colours.size() > 200 && colours.size() <= 256);
}

void TestAnimation::aRunHasAPictureForEachEvent()
{
    Recording run = libraryRun("refused");
    AnimationOptions animation;
    animation.frameDelayMs = 500;
    ExportOptions options;
    options.title = QStringLiteral("Refused");
    const ExportResult result = exportAnimation(run, run.end(), options, animation);
    QVERIFY2(result.ok(), qPrintable(result.problem));
    const Decoded decoded = decodedGif(result.content);
    QVERIFY(decoded.pictures.size() > 4);
    QCOMPARE(decoded.delays[1], 500);
    QVERIFY(decoded.delays.back() >= 3000);
    QCOMPARE(decoded.pictures[0].width(), static_cast<int>(options.layout.width));
    animation.kind = AnimationKind::Apng;
    const Decoded exact = decodedApng(exportAnimation(run, run.end(), options, animation).content);
    QCOMPARE(exact.pictures.size(), decoded.pictures.size());
}

/// In every picture, however far it has scrolled, and without making it larger.
void TestAnimation::captionAndLegendStayBelow()
{
    Recording run = libraryRun("server-killed-write");
    AnimationOptions animation;
    animation.scale = 0.5;
    const Decoded plain = decodedGif(exportAnimation(run, run.end(), {}, animation).content);
    ExportOptions options;
    options.caption = QStringLiteral("A caption");
    options.legend = true;
    const Decoded decoded = decodedGif(exportAnimation(run, run.end(), options, animation).content);
    QCOMPARE(decoded.pictures.size(), plain.pictures.size());
    QCOMPARE(decoded.pictures[0].size(), plain.pictures[0].size());
    const QSize size = decoded.pictures[0].size();
    const QRect below(0, size.height() - 60, size.width(), 60);
    std::set<QRgb> colours;
    for (int y = below.top(); y <= below.bottom(); ++y)
        for (int x = 0; x < size.width(); ++x)
            colours.insert(decoded.pictures[0].pixel(x, y));
    QVERIFY(colours.size() > 20);
    for (const QImage &picture : decoded.pictures)
        QCOMPARE(picture.copy(below), decoded.pictures[0].copy(below));
}

void TestAnimation::packetsMove()
{
    Recording run = libraryRun("refused");
    AnimationOptions animation;
    animation.framesPerSecond = 10;
    animation.scale = 0.5;
    const Decoded decoded = decodedGif(exportAnimation(run, run.end(), {}, animation).content);
    QVERIFY(decoded.pictures.size() > 10);
    QCOMPARE(decoded.delays[1], 100);
    QCOMPARE(decoded.pictures[0].width(), static_cast<int>(LayoutOptions{}.width) / 2);
}

void TestAnimation::theSameRunGivesTheSameBytes()
{
    for (const AnimationKind kind : {AnimationKind::Gif, AnimationKind::Apng}) {
        AnimationOptions animation;
        animation.kind = kind;
        Recording one = libraryRun("linger-zero"), two = libraryRun("linger-zero");
        QCOMPARE(exportAnimation(one, one.end(), {}, animation).content, exportAnimation(two, two.end(), {}, animation).content);
    }
}

void TestAnimation::tooLargeIsRefused()
{
    Recording run = libraryRun("refused");
    AnimationOptions animation;
    animation.scale = 20;
    QVERIFY(exportAnimation(run, run.end(), {}, animation).problem.contains(QLatin1String("too large")));
    animation.scale = 0.1;
    animation.framesPerSecond = 5000;
    QVERIFY(exportAnimation(run, run.end(), {}, animation).problem.contains(QLatin1String("shorter part")));
    animation.framesPerSecond = 0;
    QVERIFY(exportAnimation(run, run.end(), {}, animation, [](int done, int) { return done < 2; }).stopped);
}

QTEST_MAIN(TestAnimation)
#include "test_animation.moc"
