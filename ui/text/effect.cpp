#include "text/narration.h"

#include <QCoreApplication>
#include <QStringList>

#include "text/spelling.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Effect)
};

/// Records that only carry a consequence on: what they led to counts as led to by what led to them.
bool carriesOn(const Record &record)
{
    return record.as<FrameDeparted>() || record.as<FrameArrived>() || record.as<FirewallJudged>() || record.as<PacketWaits>()
        || record.as<FrameCorrupted>() || record.as<SegmentJudged>() || record.as<OwnerChanged>() || record.as<DataReceived>()
        || record.as<DataAcknowledged>() || record.as<ProcessChanged>() || record.as<PowerChanged>()
        || record.as<CarrierChanged>() || record.as<InterfaceChanged>();
}

QString stateEffect(const StateChanged &change, const QString &node)
{
    if (change.from == TcpState::Listen)
        return Text::tr("%1 no longer listens").arg(node);
    if (change.to == TcpState::Closed)
        return change.byReset ? Text::tr("%1: ended by RST").arg(node) : Text::tr("%1: connection gone").arg(node);
    return Text::tr("%1 → %2").arg(node, toQString(name(change.to)));
}

/// Whether `record` is the return of the very call that `root` entered.
bool isOwnReturn(const Record &root, const Record &record)
{
    const auto *entered = root.as<CallEntered>();
    const auto *returned = record.as<CallReturned>();
    return entered && returned && entered->call == returned->call && root.time == record.time;
}

/// A consequence in a few words; empty if it is none that people care about.
QString consequence(const Facts &facts, RecordId id)
{
    const Record &record = facts.trace()[id];
    const QString node = facts.node(record.node);
    if (const auto *change = record.as<StateChanged>())
        return stateEffect(*change, node);
    if (const auto *lost = record.as<PacketLost>())
        return lost->cable.valid() ? Text::tr("lost on %1").arg(cableLabel(facts.setup(), lost->cable))
                                   : Text::tr("lost at the %1").arg(node);
    if (const auto *error = record.as<ErrorPending>())
        return Text::tr("%1: %2").arg(node, toQString(name(error->error)));
    if (record.as<FrameCorrupted>())
        return Text::tr("corrupted on its way");
    if (record.as<FrameDelayed>())
        return Text::tr("held up on its way");
    if (record.as<PacketWaits>())
        return Text::tr("waits at the %1 for an address").arg(node);
    if (record.as<PacketMade>() || record.as<CallReturned>())
        return Text::tr("%1: %2").arg(node, headlineOf(facts, id));
    return {};
}

} // namespace

QString effectOf(const Facts &facts, RecordId id, Time upTo)
{
    constexpr std::uint32_t farthest = 2000; // records; what follows directly follows soon
    constexpr qsizetype most = 3;
    const Trace &trace = facts.trace();
    const auto last = static_cast<std::uint32_t>(std::min<std::size_t>(trace.records.size(), std::size_t{id.value} + farthest));
    std::vector<RecordId> causes{id};
    QStringList effects;
    for (RecordId next{id.value + 1}; next.value < last && effects.size() < most && trace[next].time <= upTo; ++next.value) {
        if (std::find(causes.begin(), causes.end(), trace[next].cause) == causes.end() || isOwnReturn(trace[id], trace[next]))
            continue;
        if (carriesOn(trace[next]))
            causes.push_back(next);
        const QString text = consequence(facts, next);
        if (!text.isEmpty() && !effects.contains(text))
            effects += text;
    }
    return effects.join(QStringLiteral(", "));
}

} // namespace teardown
