#include "export/figure_options.h"

#include <QCoreApplication>

#include "base/time_text.h"
#include "formats/relative_numbers.h"
#include "scenario/find_event.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString flagsText(Flags flags)
{
    const std::string names = longNames(flags);
    return names.empty() ? Text::tr("segment without flags") : fromUtf8(names);
}

/// A moment of the run, or why there is none.
std::optional<Time> momentOf(const FigureEdge &edge, const Trace &trace)
{
    if (!edge.event)
        return edge.at;
    const auto record = findEvent(*edge.event, trace);
    return record ? std::optional(trace[*record].time) : std::nullopt;
}

void readEdges(ResolvedFigure &result, const Figure &figure, const Setup &setup, const Trace &trace)
{
    const auto resolve = [&](const FigureEdge &edge, Time &into) {
        if (const auto moment = momentOf(edge, trace))
            into = *moment;
        else if (edge.given())
            result.problems.append(
                Text::tr("The figure cannot begin or end there: %1 does not happen.").arg(anchorText(*edge.event, setup)));
    };
    resolve(figure.from, result.from);
    const Time end = result.until;
    resolve(figure.to, result.until);
    result.until = std::min(result.until, end);
    if (figure.to.event && result.until < end) { // an arrow is shown in full
        if (const auto record = findEvent(*figure.to.event, trace))
            for (std::uint32_t i = record->value; i < trace.records.size(); ++i)
                if (packetOf(trace.records[i]).valid() && packetOf(trace.records[i]) == packetOf(trace[*record])
                    && (trace.records[i].as<FrameArrived>() || trace.records[i].as<PacketLost>()))
                    result.until = std::clamp(trace.records[i].time, result.until, end);
    }
    if (result.from > result.until) {
        result.problems.append(Text::tr("The figure is empty: it would begin after its end."));
        result.from = result.until;
    }
}

void checkConnections(ResolvedFigure &result, const Figure &figure, const Trace &trace)
{
    if (figure.connections.empty())
        return;
    const RelativeNumbers numbers(trace);
    for (const std::uint32_t connection : figure.connections)
        if (connection > numbers.connectionCount())
            result.problems.append(Text::tr("The figure cannot show connection %1: there is none.").arg(connection));
}

} // namespace

QString anchorText(const EventAnchor &anchor, const Setup &setup)
{
    using Kind = EventAnchor::Kind;
    const QString host = anchor.host.valid() ? fromUtf8(setup.nodes[anchor.host.value].name) : QString();
    const QString number = QString::number(anchor.number);
    switch (anchor.kind) {
    case Kind::Segment: return Text::tr("%1 number %2 that %3 sends").arg(flagsText(anchor.flags), number, host);
    case Kind::Arp: return Text::tr("ARP message number %1 that %2 sends").arg(number, host);
    case Kind::Icmp: return Text::tr("ICMP message number %1 that %2 sends").arg(number, host);
    case Kind::Lost: return Text::tr("the loss of %1 number %2 from %3").arg(flagsText(anchor.flags), number, host);
    case Kind::State: return Text::tr("%1 number %2 of %3").arg(fromUtf8(name(anchor.state)), number, host);
    case Kind::Call: return Text::tr("%1() number %2 on %3").arg(fromUtf8(name(anchor.call)), number, host);
    case Kind::Timer: return Text::tr("the %1 timer of %2, number %3").arg(fromUtf8(name(anchor.timer)), host, number);
    case Kind::Step: return Text::tr("step %1").arg(number);
    case Kind::Moment: break;
    }
    const QString time = timeText(anchor.at);
    return host.isEmpty() ? Text::tr("an event at %1").arg(time) : Text::tr("an event on %1 at %2").arg(host, time);
}

std::vector<DiagramNote> placedNotes(
    const std::vector<AuthorNote> &notes, const Setup &setup, const Trace &trace, const QString &language, QStringList *problems)
{
    std::vector<DiagramNote> placed;
    for (const AuthorNote &note : notes) {
        const QString text = QString::fromStdString(note.text.in(language.toStdString()));
        if (const auto record = findEvent(note.event, trace))
            placed.push_back({*record, text, note.side});
        else if (problems)
            problems->append(
                Text::tr("The note “%1” stands nowhere: %2 does not happen.").arg(text, anchorText(note.event, setup)));
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.record < b.record; });
    return placed;
}

LayoutOptions layoutOptionsOf(const Figure &figure, const Setup &setup)
{
    LayoutOptions options;
    options.axis = static_cast<AxisMode>(figure.axis);
    options.zoom = static_cast<double>(figure.zoom) / 100;
    options.width = static_cast<double>(figure.width);
    options.numbers = figure.numbers;
    options.tcpOptions = figure.options;
    options.relativeNumbers = !figure.absolute;
    options.arp = figure.arp;
    options.icmp = figure.icmp;
    options.bareAcks = figure.bareAcks;
    options.calls = figure.calls;
    options.timers = figure.timers;
    options.retransmissions = figure.retransmissions;
    options.probes = figure.probes;
    options.firewallEntries = figure.firewallEntries;
    options.arrowNumbers = figure.arrowNumbers;
    for (const std::uint32_t connection : figure.connections)
        options.connections.push_back(connection - 1);
    for (std::uint32_t i = 0; i < setup.nodes.size() && !figure.lifelines.empty(); ++i)
        if (std::find(figure.lifelines.begin(), figure.lifelines.end(), NodeId{i}) == figure.lifelines.end())
            options.hiddenNodes.push_back({i});
    return options;
}

Figure figureLike(Figure figure, const LayoutOptions &view, const Setup &setup)
{
    figure.axis = static_cast<FigureAxis>(view.axis);
    figure.zoom = std::clamp<std::int64_t>(std::llround(view.zoom * 100), leastFigureZoom, mostFigureZoom);
    figure.width = std::clamp<std::int64_t>(std::llround(view.width), leastFigureWidth, mostFigureWidth);
    figure.numbers = view.numbers;
    figure.options = view.tcpOptions;
    figure.absolute = !view.relativeNumbers;
    figure.arp = view.arp;
    figure.icmp = view.icmp;
    figure.bareAcks = view.bareAcks;
    figure.calls = view.calls;
    figure.timers = view.timers;
    figure.retransmissions = view.retransmissions;
    figure.probes = view.probes;
    figure.firewallEntries = view.firewallEntries;
    figure.arrowNumbers = view.arrowNumbers;
    figure.connections.clear();
    for (const std::uint32_t connection : view.connections)
        figure.connections.push_back(connection + 1);
    figure.lifelines.clear();
    for (std::uint32_t i = 0; i < setup.nodes.size() && !view.hiddenNodes.empty(); ++i)
        if (std::find(view.hiddenNodes.begin(), view.hiddenNodes.end(), NodeId{i}) == view.hiddenNodes.end())
            figure.lifelines.push_back({i});
    return figure;
}

ResolvedFigure resolved(const Figure &figure, const std::vector<AuthorNote> &notes, const std::string &scenarioTitle,
    const Setup &setup, const Trace &trace, Time end, const QString &language)
{
    const QString spoken = figure.language.empty() ? language : QString::fromStdString(figure.language);
    const std::string key = spoken.toStdString();
    ResolvedFigure result;
    result.until = end;
    readEdges(result, figure, setup, trace);
    checkConnections(result, figure, trace);
    ExportOptions &options = result.options;
    options.layout = layoutOptionsOf(figure, setup);
    options.dark = figure.theme == FigureTheme::Dark;
    options.followsPage = figure.theme == FigureTheme::Page;
    options.title = QString::fromStdString(figure.title ? figure.title->in(key) : scenarioTitle);
    options.caption = QString::fromStdString(figure.caption.in(key));
    options.legend = figure.legend;
    options.font = QString::fromStdString(figure.font);
    options.fontSize = static_cast<double>(figure.fontSize);
    options.from = result.from;
    if (figure.notes)
        options.layout.notes = placedNotes(notes, setup, trace, spoken, &result.problems);
    std::erase_if(options.layout.notes,
        [&](const DiagramNote &note) { return trace[note.record].time < result.from || trace[note.record].time > result.until; });
    return result;
}

} // namespace teardown
