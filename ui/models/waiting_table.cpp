#include "models/waiting_table.h"

#include <QCoreApplication>

#include "text/waiting_text.h"
#include "text/words.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WaitingTable)
};

const Host &hostOf(const World &world, NodeId node) { return world.nodes[node.value].host; }

QString processText(const Host &host, ProcessId id)
{
    const auto found = host.processes.find(id);
    return found == host.processes.end() ? QString() : QString::fromStdString(found->second.name);
}

/// "ESTABLISHED 1982 → 10.22.5.3:55555, client"; of a process "process client".
QString whatText(const World &world, const Waiting &waiting)
{
    const Host &host = hostOf(world, waiting.node);
    const QString process = processText(host, waiting.process);
    if (!waiting.socket.valid())
        return Text::tr("process %1").arg(process);
    const Endpoint &e = host.sockets.at(waiting.socket).tcp;
    const QString state = QString::fromUtf8(name(e.state).data(), std::ssize(name(e.state)));
    const QString local = QString::number(e.tuple.local.port);
    QString text = e.state == TcpState::Listen || e.tuple.remote.port == 0
        ? Text::tr("%1, port %2").arg(state, local)
        : Text::tr("%1, port %2 to %3").arg(state, local, QString::fromStdString(toString(e.tuple.remote)));
    return process.isEmpty() ? text : Text::tr("%1, held by %2").arg(text, process);
}

QString untilText(const Waiting &waiting, Time now)
{
    return waiting.until == Time::never() ? Text::tr("no limit")
                                          : Text::tr("%1, in %2").arg(timeText(waiting.until), durationText(waiting.until - now));
}

template <class Id>
const Notice *find(const std::map<Id, Notice> &notices, Id id)
{
    const auto found = notices.find(id);
    return found == notices.end() ? nullptr : &found->second;
}

/// Of what nobody has been found to notice.
QString nobodyText(const Forecaster &forecaster, Time now)
{
    switch (forecaster.state()) {
    case Forecaster::State::Closed: return gateReason();
    case Forecaster::State::LookingAhead: return Text::tr("looking ahead …");
    case Forecaster::State::Complete: return Text::tr("never");
    case Forecaster::State::Bounded: return Text::tr("not within the next %1").arg(durationText(forecaster.reached() - now));
    case Forecaster::State::Broken: return Text::tr("cannot be told: the engine broke a rule of its own");
    }
    return {};
}

QString noticedText(const Waiting &waiting, const Outlook &outlook, const Forecaster &forecaster, Time now)
{
    if (!waiting.socket.valid()) {
        const Notice *notice = find(outlook.programs, waiting.process);
        return notice ? noticeText(*notice, now) : nobodyText(forecaster, now);
    }
    if (const Notice *notice = find(outlook.calls, waiting.socket))
        return noticeText(*notice, now);
    if (const Notice *notice = find(outlook.kernels, waiting.socket))
        return Text::tr("no program; %1").arg(noticeText(*notice, now));
    if (waiting.what == WaitsFor::LostPeer && forecaster.state() == Forecaster::State::Complete)
        return Text::tr("never: nothing here asks after the other end");
    return nobodyText(forecaster, now);
}

/// The last record up to now about each socket.
std::map<SocketId, RecordId> lastRecords(const Explorer &explorer, std::size_t sockets)
{
    constexpr std::size_t most = 20'000; // of a flood the rest stays without
    std::map<SocketId, RecordId> last;
    const std::size_t end = explorer.shownRecords(), begin = end - std::min(end, most);
    for (std::size_t i = end; i > begin && last.size() < sockets; --i) {
        const SocketId socket = socketOf(explorer.trace().records[i - 1]);
        if (socket.valid())
            last.try_emplace(socket, RecordId{static_cast<std::uint32_t>(i - 1)});
    }
    return last;
}

/// What is due first: of a flood not every socket. And how many are left out.
std::pair<std::vector<Waiting>, std::size_t> soonest(std::vector<Waiting> all)
{
    constexpr std::size_t mostSockets = 300;
    std::stable_sort(all.begin(), all.end(), [](const Waiting &a, const Waiting &b) { return a.until < b.until; });
    std::vector<Waiting> shown;
    std::size_t sockets = 0;
    for (const Waiting &waiting : all) {
        if (waiting.socket.valid() && ++sockets > mostSockets)
            continue;
        shown.push_back(waiting);
    }
    const std::size_t left = all.size() - shown.size();
    return {std::move(shown), left};
}

} // namespace

Snapshot whoWaits(const Explorer &explorer, Forecaster &forecaster)
{
    Snapshot result;
    result.headers = {Text::tr("host"), Text::tr("socket or process"), Text::tr("waits for"), Text::tr("until"),
        Text::tr("its program notices"), Text::tr("what happens first")};
    const auto [all, left] = soonest(waitingFor(explorer.world()));
    const Outlook outlook = forecaster.outlook(all);
    const std::map<SocketId, RecordId> last = lastRecords(explorer, all.size());
    const Time now = explorer.now();
    for (const Waiting &waiting : all) {
        const auto record = last.find(waiting.socket);
        result.rows.push_back({{nodeName(explorer.setup(), waiting.node), whatText(explorer.world(), waiting),
                                   waitsForText(waiting, explorer.trace()), untilText(waiting, now),
                                   noticedText(waiting, outlook, forecaster, now), afterWaitText(waiting)},
            record == last.end() ? RecordId{} : record->second});
    }
    if (left > 0)
        result.rows.push_back({{{}, Text::tr("and %1 more sockets, which wait longer").arg(left)}, {}});
    return result;
}

QString whoNoticesFirst(const Explorer &explorer, Forecaster &forecaster)
{
    const Time now = explorer.now();
    if (const std::optional<Notice> first = forecaster.first())
        return Text::tr("If nobody acts, this comes first. %1").arg(noticeSentence(explorer.setup(), *first, now));
    switch (forecaster.state()) {
    case Forecaster::State::Closed: return gateReason();
    case Forecaster::State::LookingAhead: return Text::tr("Looking ahead on a copy of the run …");
    case Forecaster::State::Complete: return Text::tr("If nobody acts, no program will ever notice anything more.");
    case Forecaster::State::Bounded:
        return Text::tr("If nobody acts, no program notices anything within the next %1. Further it was not looked ahead.")
            .arg(durationText(forecaster.reached() - now));
    case Forecaster::State::Broken: return Text::tr("It cannot be told who will notice: the engine broke a rule of its own.");
    }
    return {};
}

} // namespace teardown
