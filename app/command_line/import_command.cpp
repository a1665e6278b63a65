#include "command_line/import_command.h"

#include <QFileInfo>

#include "capture/capture_picture.h"
#include "capture/capture_text.h"
#include "capture/merge.h"
#include "command_line/arguments.h"
#include "command_line/capture_input.h"
#include "command_line/command.h"
#include "command_line/figure_arguments.h"
#include "command_line/format_options.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/progress_bar.h"
#include "export/figure_options.h"
#include "text/in_words.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace teardown {

namespace {

const QStringList &importFormats()
{
    static const QStringList formats{"list", "ladder", "json", "tcpdump", "svg", "png", "pdf"};
    return formats;
}

/// Those that are pictures.
std::optional<PictureForm> pictureForm(const QString &format) { return pictureFormOf("x." + format); }

CommandForm importForm()
{
    return {"import", "FILE ...",
        CommandText::tr(
            "Reads captures (pcap, pcapng; - is the standard input) and tells what happened to each TCP connection: how it "
            "ended, "
            "who ended it and why, with the numbers of the packets that show it. States are inferred and marked so.\n"
            "FORMAT is one of\n"
            "  list     each connection with what is known and what cannot be known\n"
            "  ladder   a sequence diagram of characters\n"
            "  json     everything, for programs\n"
            "  tcpdump  what tcpdump prints\n"
            "  svg      the diagrams of the window; those of several connections stand below one another\n"
            "  png      the same as an image\n"
            "  pdf      the same on pages; each connection begins a new one\n\n"
            "Exit status: 0 all was read, 1 a file is damaged or cut off and only its beginning was used, 2 a file could not be "
            "read."),
        QList<QCommandLineOption>{
            {{"f", "format"}, CommandText::tr("Else what the name of OUT says; list if it says nothing."), "FORMAT"},
            {"json", CommandText::tr("The same as --format json.")},
            {{"c", "connection"}, CommandText::tr("Only this one, as the list counts; can be given several times."), "N"},
            {"merge", CommandText::tr("Two captures of the same connections, taken at both ends, become one.")},
            {"ascii", CommandText::tr("A ladder without other characters.")},
            {"absolute", CommandText::tr("Sequence numbers as they are on the wire.")},
            {{"o", "output"}, CommandText::tr("Write to the file OUT instead of the standard output."), "OUT"}, pageOption(),
            {"scale", CommandText::tr("png: pixels for one of the diagram; 2 if nothing is said."), "X"}}
            + lookOptions(),
        1, 100'000};
}

Result<QString> formatOfOutput(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty() || ending == "txt")
        return QString("list");
    return importFormats().contains(ending) ? Result<QString>(ending) : unknownEnding(path);
}

QList<OptionReach> importReaches()
{
    QStringList looks;
    for (const QCommandLineOption &option : lookOptions())
        looks += option.names();
    return {{looks, {"svg", "png", "pdf"}}, {{"page"}, {"pdf"}}, {{"scale"}, {"png"}}, {{"ascii"}, {"ladder"}},
        {{"absolute"}, {"ladder", "tcpdump", "svg", "png", "pdf"}}};
}

Result<QString> formatOf(const Arguments &read)
{
    if (!read.has("json") && !read.has("format"))
        return formatOfOutput(read.value("output"));
    const QString format = read.has("json") ? "json" : read.value("format");
    if (importFormats().contains(format))
        return format;
    const QString text = CommandText::tr("--format cannot be '%1'; it is one of %2%3")
                             .arg(format, importFormats().join(", "), didYouMean(format, importFormats()));
    return InputError{"bad-option", {"format", format.toStdString()}, text.toStdString(), {}, {}};
}

std::string written(const Capture &capture, const std::vector<std::size_t> &connections, const QString &format,
    const Arguments &read, const MergedCapture *merged)
{
    if (format == "ladder")
        return captureLadder(capture, connections, {read.has("ascii"), read.has("absolute")}, phraseBook);
    if (format == "tcpdump")
        return captureLines(capture, connections, read.has("absolute"));
    return format == "json" ? captureJson(capture, connections, merged) : captureList(capture, connections, phraseBook);
}

/// How pictures of captures are to look.
Result<CaptureLook> captureLookOf(const Arguments &read, const QString &format)
{
    const auto figure = lookOf(read, {});
    const auto paper = paperOf(read);
    const auto scale = scaleOf(read);
    if (!figure || !paper)
        return figure ? paper.error() : figure.error();
    if (!scale)
        return scale.error();
    CaptureLook look;
    look.options = resolved(figure.value(), {}, {}, {}, {}, {}).options;
    look.options.layout.relativeNumbers = !read.has("absolute");
    if (format == "pdf" && paper.value() != Paper::Tall && !read.has("width"))
        look.options.layout.width = layoutWidthOnPaper;
    look.scale = scale.value().value_or(look.scale);
    look.paper = paper.value();
    look.progress = showProgress;
    return look;
}

/// Writes captures one after the other, and keeps the worst exit status.
class Import {
public:
    Import(const Arguments &read, QString format, CaptureLook look)
        : m_read(read),
          m_format(std::move(format)),
          m_look(std::move(look))
    {
    }

    int all()
    {
        for (const QString &path : m_read.operands()) {
            if (const auto capture = opened(path))
                add(*capture);
        }
        return finish();
    }

    int merged()
    {
        const auto first = opened(m_read.operands().at(0)), second = opened(m_read.operands().at(1));
        if (!first || !second)
            return exitBadInput;
        const MergedCapture merged = mergeCaptures(*first, *second);
        if (!merged.clock)
            m_status = std::max(m_status, exitDifferent);
        const std::string text = mergeText(merged, first->name, second->name, phraseBook);
        if (pictureForm(m_format))
            complain(fromUtf8(text).trimmed());
        else if (m_format != "json")
            m_text.append(QByteArray::fromStdString(text + '\n'));
        add(merged.capture, &merged);
        return finish();
    }

private:
    std::optional<Capture> opened(const QString &path)
    {
        auto capture = readCaptureWithProgress(path);
        if (!capture) {
            complain(capture.error());
            m_status = exitBadInput;
            return std::nullopt;
        }
        for (const InputError &problem : capture.value().problems) {
            complain(problem);
            m_status = std::max(m_status, exitDifferent);
        }
        return std::move(capture).value();
    }

    void add(const Capture &capture, const MergedCapture *merged = nullptr)
    {
        const auto connections = wantedConnections(capture, m_read.values("connection"));
        if (!connections) {
            complain(connections.error());
            m_status = exitBadInput;
            return;
        }
        if (pictureForm(m_format)) {
            for (const std::size_t index : connections.value())
                m_ladders.push_back(
                    ladderOf(capture.connections[index], analyse(capture.connections[index]), m_read.has("absolute")));
            return;
        }
        if (!m_text.isEmpty())
            m_text += m_format == "json" ? ",\n" : "\n";
        m_text += QByteArray::fromStdString(written(capture, connections.value(), m_format, m_read, merged));
    }

    int finish() const
    {
        if (const auto form = pictureForm(m_format))
            return std::max(m_status, drawn(*form));
        const bool isList = m_format == "json" && m_read.operands().size() > 1 && !m_read.has("merge");
        const QByteArray text = isList ? "[" + m_text + "]\n" : m_text;
        return std::max(m_status, text.isEmpty() ? exitDone : writeOutput(m_read.value("output"), text));
    }

    int drawn(PictureForm form) const
    {
        if (m_ladders.empty()) {
            complain(CommandText::tr("there is no connection to draw"));
            return exitBadInput;
        }
        const ExportResult picture = capturePicture(m_ladders, form, m_look);
        if (picture.ok())
            return writeOutput(m_read.value("output"), picture.content);
        complain(picture.problem);
        return exitBadInput;
    }

    const Arguments &m_read;
    QString m_format;
    CaptureLook m_look;
    std::vector<CaptureLadder> m_ladders; ///< of a picture
    QByteArray m_text;
    int m_status = exitDone;
};

} // namespace

Result<std::vector<std::size_t>> wantedConnections(const Capture &capture, const QStringList &numbers)
{
    std::vector<std::size_t> wanted;
    for (const QString &text : numbers) {
        bool isNumber = false;
        const qulonglong number = text.toULongLong(&isNumber);
        if (!isNumber || number < 1 || number > capture.connections.size()) {
            const QString what =
                CommandText::tr("there is no connection '%1'; there are %2").arg(text).arg(capture.connections.size());
            return InputError{"bad-option", {"connection", text.toStdString()}, what.toStdString(), capture.name, {}};
        }
        wanted.push_back(static_cast<std::size_t>(number - 1));
    }
    for (std::size_t i = 0; numbers.isEmpty() && i < capture.connections.size(); ++i)
        wanted.push_back(i);
    return wanted;
}

int runImportCommand(const QStringList &arguments)
{
    const Arguments read(importForm(), arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const auto format = formatOf(read);
    if (!format) {
        complain(format.error());
        return exitBadInput;
    }
    if (const auto idle = idleOption(read, {format.value()}, importReaches())) {
        complain(*idle);
        return exitBadInput;
    }
    if (read.has("merge") && read.operands().size() != 2) {
        complain(CommandText::tr("--merge needs two captures"));
        return exitBadInput;
    }
    const auto look = captureLookOf(read, format.value());
    if (!look) {
        complain(look.error());
        return exitBadInput;
    }
    Import import(read, format.value(), look.value());
    return read.has("merge") ? import.merged() : import.all();
}

} // namespace teardown
