#include "export/text_forms.h"

#include "formats/event_log.h"
#include "formats/ladder.h"
#include "formats/mermaid.h"
#include "formats/packetdrill.h"
#include "formats/pcapng.h"
#include "formats/plantuml.h"
#include "formats/record_table.h"
#include "formats/tikz.h"

#include <algorithm>

namespace teardown {

namespace {

/// A run, and how it is to be written.
struct Job {
    const Setup &setup;
    const Trace &trace;
    const TextOptions &options;

    /// The author's notes.
    std::vector<AuthorRemark> remarks() const
    {
        std::vector<AuthorRemark> all;
        for (const DiagramNote &note : options.figure.options.layout.notes)
            all.push_back({trace[note.record].time, trace[note.record].node, note.text.toStdString()});
        return all;
    }
};

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

QByteArray asLadder(const Job &job)
{
    LadderOptions options;
    options.ascii = job.options.ascii;
    options.absoluteNumbers = job.options.diagram.absoluteNumbers;
    options.from = job.options.figure.from;
    options.until = job.options.figure.until;
    options.numberArrows = job.options.numberArrows;
    options.remarks = job.remarks();
    const std::string caption = job.options.figure.options.caption.toStdString();
    return bytes(ladder(job.setup, job.trace, options) + (caption.empty() ? "" : '\n' + caption + '\n'));
}

QByteArray asTcpdump(const Job &job)
{
    TcpdumpOptions options = job.options.capture;
    options.from = job.options.from;
    options.until = job.options.to;
    return bytes(tcpdumpText(job.setup, job.trace, options));
}

QByteArray asLog(const Job &job) { return bytes(eventLog(job.setup, job.trace)); }

template <std::string (*write)(const Setup &, const Trace &, const DiagramOptions &)>
QByteArray asDiagram(const Job &job)
{
    DiagramOptions options = job.options.diagram;
    options.from = job.options.figure.from;
    options.until = job.options.figure.until;
    options.title = job.options.figure.options.title.toStdString();
    options.caption = job.options.figure.options.caption.toStdString();
    options.lifelines = job.options.lifelines;
    options.numberArrows = job.options.numberArrows;
    options.remarks = job.remarks();
    return bytes(write(job.setup, job.trace, options));
}

template <std::string (*write)(const Setup &, const Trace &, const RecordTableOptions &)>
QByteArray asTable(const Job &job)
{
    return bytes(write(job.setup, job.trace, {job.options.from, job.options.to}));
}

QByteArray asPacketdrill(const Job &job)
{
    return bytes(packetdrill(job.setup, job.trace, {job.options.capture.node, job.options.from, job.options.to}));
}

QByteArray asPcapng(const Job &job)
{
    PcapngOptions options{{}, job.options.from, job.options.to};
    if (job.options.onlyThere)
        options.node = job.options.capture.node;
    const std::vector<std::uint8_t> file = pcapng(job.setup, job.trace, options);
    return {reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size())};
}

struct TextForm {
    const char *name;
    const char *ending;
    QByteArray (*write)(const Job &job);
};

constexpr TextForm forms[] = {
    {"ladder", "txt", asLadder},
    {"tcpdump", "tcpdump", asTcpdump},
    {"log", "log", asLog},
    {"mermaid", "mmd", asDiagram<mermaid>},
    {"plantuml", "puml", asDiagram<plantUml>},
    {"tikz", "tex", asDiagram<tikz>},
    {"csv", "csv", asTable<traceCsv>},
    {"jsonl", "jsonl", asTable<traceJsonLines>},
    {"pcapng", "pcapng", asPcapng},
    {"packetdrill", "pkt", asPacketdrill},
};

const TextForm *formNamed(const QString &name)
{
    const auto found =
        std::find_if(std::begin(forms), std::end(forms), [&](const TextForm &form) { return name == QLatin1String(form.name); });
    return found == std::end(forms) ? nullptr : found;
}

} // namespace

QStringList textForms()
{
    QStringList names;
    for (const TextForm &form : forms)
        names.append(QLatin1String(form.name));
    return names;
}

QString textFormEnding(const QString &name)
{
    const TextForm *form = formNamed(name);
    return form ? QString::fromLatin1(form->ending) : QString();
}

QString textFormOfEnding(const QString &ending)
{
    for (const TextForm &form : forms)
        if (ending == QLatin1String(form.ending))
            return QString::fromLatin1(form.name);
    return {};
}

QByteArray textForm(const QString &form, const Setup &setup, const Trace &trace, const TextOptions &options)
{
    return formNamed(form)->write({setup, trace, options});
}

} // namespace teardown
