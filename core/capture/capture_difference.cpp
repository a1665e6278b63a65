#include "capture/capture_difference.h"

#include "capture/capture_text.h"
#include "formats/pcapng.h"

#include <algorithm>
#include <sstream>

namespace teardown {

namespace {

void addSegments(const CapturedConnection &connection, std::uint32_t first, Time start, std::vector<Observation> &result)
{
    for (CapturedSegment s : connection.segments) {
        s.flags.clear(Flag::Psh);
        result.push_back({Time{} + (s.time - start), NodeId{first + s.side}, segmentText(s), {}});
    }
}

void addStates(const CapturedConnection &connection, std::uint32_t first, Time start, std::vector<Observation> &result)
{
    for (const InferredChange &change : inferStates(connection).changes) {
        const Time shown = connection.segments[change.segment].time;
        result.push_back({Time{} + (shown - start), NodeId{first + change.side},
            std::string(name(change.from)) + " -> " + std::string(name(change.to)) + " (inferred)", {}});
    }
}

void sortByTime(std::vector<Observation> &observations)
{
    std::stable_sort(
        observations.begin(), observations.end(), [](const Observation &a, const Observation &b) { return a.time < b.time; });
}

} // namespace

std::vector<Observation> observationsOf(const CapturedConnection &connection, std::size_t index)
{
    std::vector<Observation> result;
    const auto first = static_cast<std::uint32_t>(2 * index);
    const Time start = connection.segments.front().time;
    addSegments(connection, first, start, result);
    addStates(connection, first, start, result);
    sortByTime(result);
    return result;
}

std::vector<Observation> observationsOf(const Capture &capture, const std::vector<std::size_t> &connections)
{
    std::vector<Observation> result;
    for (std::size_t i = 0; i < connections.size(); ++i) {
        const auto some = observationsOf(capture.connections[connections[i]], i);
        result.insert(result.end(), some.begin(), some.end());
    }
    sortByTime(result);
    return result;
}

Result<Capture> capturedRun(const Setup &setup, const Trace &trace, NodeId host, const std::string &name)
{
    const std::vector<std::uint8_t> bytes = pcapng(setup, trace, {host});
    std::istringstream stream(std::string(bytes.begin(), bytes.end()));
    return readCapture(stream, name);
}

NodeId hostLike(const Setup &setup, const Capture &other)
{
    const auto side = other.connections.empty() ? std::nullopt : capturedAt(other.connections.front());
    return side == std::uint8_t{1} ? NodeId{static_cast<std::uint32_t>(setup.nodes.size() - 1)} : NodeId{0};
}

std::string captureNodeName(NodeId node)
{
    return std::to_string(node.value / 2 + 1) + (node.value % 2 == 0 ? " client" : " server");
}

// Systems begin with 64, 128 or 255; each router takes one off.
std::optional<std::uint8_t> capturedAt(const CapturedConnection &connection)
{
    bool fresh[2] = {false, false};
    for (const CapturedSegment &s : connection.segments)
        fresh[s.side] = fresh[s.side] || s.timeToLive == 64 || s.timeToLive == 128 || s.timeToLive == 255;
    if (fresh[0] == fresh[1])
        return std::nullopt;
    return fresh[0] ? std::uint8_t{0} : std::uint8_t{1};
}

} // namespace teardown
