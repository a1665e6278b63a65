#include "formats/tcpdump.h"

#include "base/time_text.h"
#include "formats/tcpdump_line.h"
#include "formats/wall_clock.h"

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
    CableId cable;
};

std::optional<Frame> frameOf(const Record &record)
{
    if (const auto *departed = record.as<FrameDeparted>())
        return Frame{departed->cable};
    if (const auto *arrived = record.as<FrameArrived>())
        return Frame{arrived->cable};
    return std::nullopt;
}

} // namespace

std::string tcpdumpText(const Setup &setup, const Trace &trace, const TcpdumpOptions &options)
{
    const CableId only = options.interface ? cableAt(setup, options.node, *options.interface) : CableId{};
    TcpdumpLine line(setup, options);
    std::string text;
    for (std::uint32_t i = 0; i < trace.records.size(); ++i) {
        const Record &record = trace.records[i];
        const auto frame = frameOf(record);
        if (!frame || record.node != options.node || (options.interface && frame->cable != only))
            continue;
        const Packet packet = packetSeen(trace, {i});
        if (options.onlyTcp && !packet.segment())
            continue;
        const std::string what = line.next(packet);
        if (record.time < options.from || record.time > options.until)
            continue;
        text += options.secondsOfRun ? inSeconds(record.time, 6)
                                     : timeOfDay(record.time, setup.nodes[options.node.value].clockOffsetNs);
        text += ' ' + what + '\n';
    }
    return text;
}

} // namespace teardown
