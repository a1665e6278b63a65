#include "formats/tcpdump.h"

#include "base/time_text.h"
#include "formats/tcpdump_line.h"

namespace teardown {

namespace {

/// The cable at `interface` of `node`; invalid if there is none.
CableId cableAt(const Setup &setup, NodeId node, const std::string &interface)
{
    for (std::uint32_t i = 0; i < setup.cables.size(); ++i) {
        const CableSpec &cable = setup.cables[i];
        if ((cable.client == node && cable.clientInterface == interface)
            || (cable.server == node && cable.serverInterface == interface))
            return {i};
    }
    return {};
}

struct Frame {
    PacketId packet;
    CableId cable;
};

std::optional<Frame> frameOf(const Record &record)
{
    if (const auto *departed = record.as<FrameDeparted>())
        return Frame{departed->packet, departed->cable};
    if (const auto *arrived = record.as<FrameArrived>())
        return Frame{arrived->packet, arrived->cable};
    return std::nullopt;
}

std::string twoDigits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string timeOfDay(Time time, std::int64_t clockOffsetNs)
{
    constexpr std::int64_t day = hours(24).ns;
    const std::int64_t ns = ((time.ns + clockOffsetNs) % day + day) % day;
    const std::int64_t whole = ns / seconds(1).ns;
    std::string fraction = inSeconds(ns % seconds(1).ns, 6);
    return twoDigits(whole / 3600) + ':' + twoDigits(whole / 60 % 60) + ':' + twoDigits(whole % 60) + fraction.substr(1);
}

} // namespace

std::string tcpdumpText(const Setup &setup, const Trace &trace, const TcpdumpOptions &options)
{
    const CableId only = options.interface ? cableAt(setup, options.node, *options.interface) : CableId{};
    TcpdumpLine line(options.classic, options.absoluteNumbers, options.classicOptions);
    std::string text;
    for (const Record &record : trace.records) {
        const auto frame = frameOf(record);
        if (!frame || record.node != options.node || (options.interface && frame->cable != only))
            continue;
        text += options.secondsOfRun ? inSeconds(record.time, 6)
                                     : timeOfDay(record.time, setup.nodes[options.node.value].clockOffsetNs);
        text += ' ' + line.next(trace.packet(frame->packet)) + '\n';
    }
    return text;
}

} // namespace teardown
