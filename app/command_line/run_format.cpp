#include "command_line/run_format.h"

#include <QBuffer>
#include <QFileInfo>

#include "command_line/messages.h"
#include "export/export.h"
#include "formats/event_log.h"
#include "formats/ladder.h"

namespace teardown {

namespace {

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

Rendered renderPng(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    constexpr double sharp = 2; // pixels of the image for one of the layout
    const QImage image = exportPng(setup, trace, until, sharp, options);
    if (image.isNull())
        return {{}, QStringLiteral("the diagram is too long for one image; use svg, or a shorter --until")};
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return {content, {}};
}

/// The same scenario, expecting what has just come out.
QByteArray asScenario(const Scenario &scenario, const Recording &recording)
{
    Scenario result = scenario;
    result.setup = recording.setupWithJournal();
    result.expect = outcomeOf(recording);
    return bytes(writeScenario(result));
}

} // namespace

QStringList runFormats() { return {"ladder", "tcpdump", "log", "svg", "png", "outcome", "scenario"}; }

QString formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == "teardown")
        return "scenario";
    return suffix != "ladder" && runFormats().contains(suffix) ? suffix : "ladder";
}

Rendered render(const Scenario &scenario, const Recording &recording, const RunFormat &format)
{
    const Setup &setup = recording.setup();
    const Trace &trace = recording.trace();
    ExportOptions picture;
    picture.title = fromUtf8(scenario.title);
    if (format.name == "tcpdump")
        return {bytes(tcpdumpText(setup, trace, format.capture)), {}};
    if (format.name == "log")
        return {bytes(eventLog(setup, trace)), {}};
    if (format.name == "svg")
        return {exportSvg(setup, trace, recording.end(), picture), {}};
    if (format.name == "png")
        return renderPng(setup, trace, recording.end(), picture);
    if (format.name == "outcome")
        return {bytes(writeExpectation(outcomeOf(recording), setup)), {}};
    if (format.name == "scenario")
        return {asScenario(scenario, recording), {}};
    LadderOptions options;
    options.ascii = format.ascii;
    return {bytes(ladder(setup, trace, options)), {}};
}

} // namespace teardown
