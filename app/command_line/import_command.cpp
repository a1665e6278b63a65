#include "command_line/import_command.h"

#include "capture/capture_text.h"
#include "capture/merge.h"
#include "command_line/arguments.h"
#include "command_line/capture_input.h"
#include "command_line/command.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "text/in_words.h"

#include <algorithm>

namespace teardown {

namespace {

const QStringList &importFormats()
{
    static const QStringList formats{"list", "ladder", "json", "tcpdump"};
    return formats;
}

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
            "  tcpdump  what tcpdump prints\n\n"
            "Exit status: 0 all was read, 1 a file is damaged or cut off and only its beginning was used, 2 nothing could be "
            "read."),
        {{{"f", "format"}, CommandText::tr("Else list."), "FORMAT"}, {"json", CommandText::tr("The same as --format json.")},
            {{"c", "connection"}, CommandText::tr("Only this one, as the list counts; can be given several times."), "N"},
            {"merge", CommandText::tr("Two captures of the same connections, taken at both ends, become one.")},
            {"ascii", CommandText::tr("A ladder without other characters.")},
            {"absolute", CommandText::tr("Sequence numbers as they are on the wire.")},
            {{"o", "output"}, CommandText::tr("Write to the file OUT instead of the standard output."), "OUT"}},
        1, 100'000};
}

Result<QString> formatOf(const Arguments &read)
{
    const QString format = read.has("json") ? "json" : read.has("format") ? read.value("format") : "list";
    if (importFormats().contains(format))
        return format;
    const QString text = CommandText::tr("--format cannot be '%1'; it is one of %2%3")
                             .arg(format, importFormats().join(", "), didYouMean(format, importFormats()));
    return InputError{"bad-option", {"format", format.toStdString()}, text.toStdString(), {}, {}};
}

std::string written(
    const Capture &capture, const std::vector<std::size_t> &connections, const QString &format, const Arguments &read)
{
    if (format == "ladder")
        return captureLadder(capture, connections, {read.has("ascii"), read.has("absolute")}, phraseBook);
    if (format == "tcpdump")
        return captureLines(capture, connections, read.has("absolute"));
    return format == "json" ? captureJson(capture, connections) : captureList(capture, connections, phraseBook);
}

/// Writes captures one after the other, and keeps the worst exit status.
class Import {
public:
    Import(const Arguments &read, QString format) : m_read(read), m_format(std::move(format)) {}

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
        if (m_format == "json")
            complain(fromUtf8(text).trimmed());
        else
            m_text.append(QByteArray::fromStdString(text + '\n'));
        add(merged.capture);
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

    void add(const Capture &capture)
    {
        const auto connections = wantedConnections(capture, m_read.values("connection"));
        if (!connections) {
            complain(connections.error());
            m_status = exitBadInput;
            return;
        }
        if (!m_text.isEmpty())
            m_text += m_format == "json" ? ",\n" : "\n";
        m_text += QByteArray::fromStdString(written(capture, connections.value(), m_format, m_read));
    }

    int finish() const
    {
        const bool isList = m_format == "json" && m_read.operands().size() > 1 && !m_read.has("merge");
        const QByteArray text = isList ? "[" + m_text + "]\n" : m_text;
        return std::max(m_status, text.isEmpty() ? exitDone : writeOutput(m_read.value("output"), text));
    }

    const Arguments &m_read;
    QString m_format;
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
    if (read.has("merge") && read.operands().size() != 2) {
        complain(CommandText::tr("--merge needs two captures"));
        return exitBadInput;
    }
    Import import(read, format.value());
    return read.has("merge") ? import.merged() : import.all();
}

} // namespace teardown
