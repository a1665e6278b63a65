#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include "capture/capture_picture.h"
#include "capture_maker.h"

using namespace teardown;

namespace {

/// Every connection of it as one SVG; "" if there is none.
QByteArray drawn(const Capture &capture, PictureForm form)
{
    std::vector<CaptureLadder> ladders;
    for (const CapturedConnection &connection : capture.connections)
        ladders.push_back(ladderOf(connection, analyse(connection)));
    if (ladders.empty())
        return {};
    const ExportResult result = capturePicture(ladders, form, {});
    return result.ok() ? result.content : result.problem.toUtf8();
}

QString wrongXml(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

} // namespace

/// Captures as pictures, also those that somebody damaged.
class TestCapturePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capturesOfKernels();
    void damagedCaptures();
};

void TestCapturePicture::capturesOfKernels()
{
    const QDir data(TEARDOWN_SOURCE_DIR "/tests/capture/data");
    for (const QString &name : data.entryList({"*.pcap"})) {
        const auto capture = readCaptureFile(data.filePath(name).toStdString());
        QVERIFY(capture.ok());
        const QByteArray svg = drawn(capture.value(), PictureForm::Svg);
        QVERIFY2(wrongXml(svg).isEmpty(), qPrintable(name));
        QVERIFY(svg.contains("(states are inferred)"));
        QVERIFY2(drawn(capture.value(), PictureForm::Pdf).startsWith("%PDF-"), qPrintable(name));
    }
}

void TestCapturePicture::damagedCaptures()
{
    QFile file(TEARDOWN_SOURCE_DIR "/tests/capture/data/12_half_close.client.pcap");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const Bytes whole(content.begin(), content.end());
    Random random(20261129);
    int pictures = 0;
    for (int i = 0; i < 200; ++i) {
        const auto capture = imported(mutated(whole, random));
        if (!capture)
            continue;
        const QByteArray svg = drawn(capture.value(), PictureForm::Svg);
        QVERIFY2(svg.isEmpty() || wrongXml(svg).isEmpty(), qPrintable(QString::number(i)));
        pictures += svg.isEmpty() ? 0 : 1;
        if (i % 20 == 0)
            drawn(capture.value(), PictureForm::Png); // it may be too high
    }
    QVERIFY(pictures > 50);
}

QTEST_MAIN(TestCapturePicture)
#include "test_capture_picture.moc"
