#include "text/narrator.h"

#include "text/narration.h"
#include "text/spelling.h"
#include "text/words.h"

namespace teardown {
namespace {

/// Where a record happened, if that is between two nodes.
struct Way {
    CableId cable;
    Direction direction{};
};

Way wayOf(const Record &record)
{
    if (const auto *frame = record.as<FrameDeparted>())
        return {frame->cable, frame->direction};
    if (const auto *lost = record.as<PacketLost>())
        return {lost->cable, lost->direction};
    if (const auto *delayed = record.as<FrameDelayed>())
        return {delayed->cable, delayed->direction};
    if (const auto *corrupted = record.as<FrameCorrupted>())
        return {corrupted->cable, corrupted->direction};
    return {};
}

/// The cable that an action is about.
CableId cableOf(const Action &action)
{
    return std::visit(
        [](const auto &body) {
            if constexpr (requires { body.cable; })
                return body.cable;
            else
                return CableId{};
        },
        action.body);
}

} // namespace

QString Narrator::where(RecordId id) const
{
    const Record &record = m_trace[id];
    const Way way = wayOf(record);
    if (way.cable.valid())
        return Facts(m_setup, m_trace).travel(way.cable, way.direction);
    if (record.node.valid())
        return nodeName(m_setup, record.node);
    const auto *taken = record.as<ActionTaken>();
    return taken ? cableLabel(m_setup, cableOf(m_trace.actions[taken->index].action)) : QString();
}

QString Narrator::headline(RecordId id) const { return headlineOf(Facts(m_setup, m_trace), id); }

QString Narrator::detail(RecordId id) const { return detailOf(Facts(m_setup, m_trace), numbers(), id); }

const RelativeNumbers &Narrator::numbers() const
{
    if (!m_numbers || m_trace.packets.size() < m_numbered)
        m_numbers.emplace(m_trace);
    else if (m_trace.packets.size() > m_numbered)
        m_numbers->update(m_trace);
    m_numbered = m_trace.packets.size();
    return *m_numbers;
}

QString Narrator::effect(RecordId id, Time upTo) const { return effectOf(Facts(m_setup, m_trace), id, upTo); }

QString Narrator::sentence(RecordId id) const { return sentenceOf(Facts(m_setup, m_trace), id); }

QString Narrator::reason(RecordId id) const { return reasonOf(Facts(m_setup, m_trace), id); }

bool Narrator::worthListing(RecordId id) const { return isWorthListing(m_trace, m_setup.start, id); }

} // namespace teardown
