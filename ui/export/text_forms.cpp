#include "export/text_forms.h"

#include "formats/ladder.h"
#include "formats/mermaid.h"
#include "formats/packetdrill.h"
#include "formats/pcapng.h"
#include "formats/plantuml.h"
#include "formats/record_table.h"
#include "formats/tcpdump.h"
#include "formats/tikz.h"

namespace teardown {

std::optional<QByteArray> textForm(
    const QString &ending, const Setup &setup, const Trace &trace, Time until, const QString &title, NodeId node)
{
    const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
    DiagramOptions diagram;
    diagram.title = title.toStdString();
    diagram.until = until;
    const RecordTableOptions table{Time::beforeAll(), until};
    if (ending == QLatin1String("txt")) {
        LadderOptions options;
        options.until = until;
        return bytes(ladder(setup, trace, options));
    }
    if (ending == QLatin1String("tcpdump")) {
        TcpdumpOptions options;
        options.node = node;
        options.until = until;
        return bytes(tcpdumpText(setup, trace, options));
    }
    if (ending == QLatin1String("mmd"))
        return bytes(mermaid(setup, trace, diagram));
    if (ending == QLatin1String("puml"))
        return bytes(plantUml(setup, trace, diagram));
    if (ending == QLatin1String("tex"))
        return bytes(tikz(setup, trace, diagram));
    if (ending == QLatin1String("csv"))
        return bytes(traceCsv(setup, trace, table));
    if (ending == QLatin1String("jsonl"))
        return bytes(traceJsonLines(setup, trace, table));
    if (ending == QLatin1String("pkt"))
        return bytes(packetdrill(setup, trace, {node, Time::beforeAll(), until}));
    if (ending == QLatin1String("pcapng")) {
        const std::vector<std::uint8_t> file = pcapng(setup, trace, {{}, Time::beforeAll(), until});
        return QByteArray(reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size()));
    }
    return std::nullopt;
}

} // namespace teardown
