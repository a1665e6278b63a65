#include <QFile>
#include <QtTest>

#include "sim/recording.h"
#include "sim/view.h"
#include "trace/rule.h"

#include <algorithm>

using namespace teardown;

// Every kind of segment in every state and at every place of the window: what the state becomes, what is answered, and by
// which rule. The table is reviewed as a diff; TEARDOWN_UPDATE_GOLDEN=1 writes it anew.

namespace {

constexpr NodeId client{0}, router{1}, server{3};
constexpr std::uint16_t clientPort = 1982, serverPort = 55555;
constexpr Time injectedAt = atTime(seconds(3));

enum class Place { Below, At, Inside, Beyond };
constexpr Place places[] = {Place::Below, Place::At, Place::Inside, Place::Beyond};

struct Kind {
    const char *name;
    Flags flags;
    std::uint32_t length;
};
const Kind kinds[] = {{"SYN", Flag::Syn, 0}, {"SYN-ACK", Flag::Syn | Flag::Ack, 0}, {"ACK", Flag::Ack, 0}, {"FIN", Flag::Fin, 0},
    {"FIN-ACK", Flag::Fin | Flag::Ack, 0}, {"RST", Flag::Rst, 0}, {"RST-ACK", Flag::Rst | Flag::Ack, 0},
    {"data", Flag::Psh | Flag::Ack, 10}};

const TcpState states[] = {TcpState::Closed, TcpState::Listen, TcpState::SynSent, TcpState::SynReceived, TcpState::Established,
    TcpState::FinWait1, TcpState::FinWait2, TcpState::CloseWait, TcpState::Closing, TcpState::LastAck, TcpState::TimeWait};

const char *nameOf(Place place)
{
    switch (place) {
    case Place::Below: return "below";
    case Place::At: return "at";
    case Place::Inside: return "inside";
    case Place::Beyond: return "beyond";
    }
    return "";
}

SystemCall call(CallName name, const char *fd)
{
    SystemCall c;
    c.name = name;
    c.fd = fd;
    return c;
}

Step step(SystemCall c, std::optional<Time> at = std::nullopt)
{
    Step s;
    s.call = std::move(c);
    s.at = at;
    return s;
}

void addProcess(Setup &setup, NodeId node, std::vector<Step> steps)
{
    ProcessSpec process;
    process.node = node;
    process.name = node == client ? "client" : "server";
    ThreadSpec thread;
    thread.steps = std::move(steps);
    process.threads = {std::move(thread)};
    setup.processes.push_back(std::move(process));
}

std::vector<Step> listening(std::uint16_t port)
{
    SystemCall bind = call(CallName::Bind, "listener"), listen = call(CallName::Listen, "listener");
    bind.address.port = port;
    listen.backlog = 5;
    return {step(call(CallName::Socket, "listener")), step(bind), step(listen)};
}

std::vector<Step> connecting()
{
    SystemCall bind = call(CallName::Bind, "sock"), connect = call(CallName::Connect, "sock");
    bind.address.port = clientPort;
    connect.address = {ipv4(10, 22, 5, 3), serverPort};
    return {step(call(CallName::Socket, "sock")), step(bind), step(connect)};
}

SystemCall shutdownWrite(const char *fd)
{
    SystemCall c = call(CallName::Shutdown, fd);
    c.how = ShutdownHow::Write;
    return c;
}

InjectSegment forged(Flags flags, BasedNumber seq, std::optional<BasedNumber> ack, std::uint32_t length = 0)
{
    InjectSegment segment;
    segment.source = server;
    segment.destination = client;
    segment.sourcePort = serverPort;
    segment.destinationPort = clientPort;
    segment.flags = flags;
    segment.window = 500;
    segment.seq = seq;
    segment.ack = ack;
    segment.payloadLength = length;
    return segment;
}

void act(Setup &setup, Time at, NodeId node, ActionBody body) { setup.actions.push_back({at, {node, std::move(body)}, false}); }

/// How far beyond the initial numbers both sides are when the client is in this state.
struct Numbers {
    std::int64_t received = 1, sent = 1;
};
Numbers numbersIn(TcpState state)
{
    switch (state) {
    case TcpState::FinWait2: return {1, 2};
    case TcpState::CloseWait:
    case TcpState::Closing:
    case TcpState::LastAck: return {2, 1};
    case TcpState::TimeWait: return {2, 2};
    default: return {1, 1};
    }
}

/// A run in which the client is in `state` when the segment comes, and nothing that it answers gets through.
Setup leadingTo(TcpState state)
{
    Setup setup = defaultTopology();
    setup.end = atTime(seconds(4));
    const Time early = atTime(seconds(1)), later = atTime(seconds(2)), deaf = atTime(milliseconds(1500));
    const CableId lastCable{2};
    std::vector<Step> mine = connecting(), theirs = listening(serverPort);
    SystemCall accept = call(CallName::Accept, "listener");
    accept.newFd = "conn";
    theirs.push_back(step(accept));
    if (state == TcpState::Closed)
        mine.clear();
    if (state == TcpState::Listen || state == TcpState::SynReceived)
        mine = listening(clientPort);
    if (state == TcpState::SynSent)
        act(setup, setup.start, {}, SetBlackHole{lastCable, true});
    if (state == TcpState::SynReceived)
        act(setup, atTime(milliseconds(2950)), router, forged(Flag::Syn, {NumberBase::Zero, 5000}, std::nullopt));
    const bool deafFirst = state == TcpState::FinWait1 || state == TcpState::Closing;
    if (deafFirst || state == TcpState::LastAck)
        act(setup, deaf, {}, SetBlackHole{lastCable, true});
    if (deafFirst || state == TcpState::LastAck)
        mine.push_back(step(shutdownWrite("sock"), later));
    if (state == TcpState::FinWait2 || state == TcpState::TimeWait)
        mine.push_back(step(shutdownWrite("sock"), early));
    if (state == TcpState::CloseWait || state == TcpState::LastAck)
        theirs.push_back(step(shutdownWrite("conn"), early));
    if (state == TcpState::TimeWait)
        theirs.push_back(step(call(CallName::Close, "conn"), deaf));
    if (state == TcpState::Closing)
        act(setup, atTime(milliseconds(2100)), router,
            forged(Flag::Fin | Flag::Ack, {NumberBase::SourceIsn, 1}, BasedNumber{NumberBase::DestinationIsn, 1}));
    if (!deafFirst && state != TcpState::LastAck && state != TcpState::SynSent)
        act(setup, atTime(milliseconds(2900)), {}, SetBlackHole{lastCable, true});
    addProcess(setup, client, std::move(mine));
    addProcess(setup, server, std::move(theirs));
    return setup;
}

InjectSegment segmentFor(TcpState state, const Kind &kind, Place place)
{
    const Numbers numbers = numbersIn(state);
    std::int64_t offset = 0, ackOffset = 0;
    const std::int64_t shift = place == Place::Below ? -100
        : place == Place::Inside                     ? 100
        : place == Place::Beyond                     ? 10'000'000
                                                     : 0;
    (state == TcpState::SynSent ? ackOffset : offset) = shift; // there the place of SEG.ACK counts
    std::optional<BasedNumber> ack;
    if (kind.flags.ack())
        ack = BasedNumber{NumberBase::DestinationIsn, numbers.sent + ackOffset};
    const bool unknown = state == TcpState::Closed || state == TcpState::Listen || state == TcpState::SynSent;
    const BasedNumber seq =
        unknown ? BasedNumber{NumberBase::Zero, 70'000 + offset} : BasedNumber{NumberBase::SourceIsn, numbers.received + offset};
    return forged(kind.flags, seq, ack, kind.length);
}

QString clientState(const World &world)
{
    const std::optional<SocketView> socket = mainSocket(world, client);
    return QString::fromLatin1(name(socket ? socket->state : TcpState::Closed).data());
}

/// "FIN_WAIT_2 | A | rules": what happened at the client from `from` on.
QString outcome(const Trace &trace, std::size_t from, const World &after)
{
    QStringList answers, rules;
    for (std::size_t i = from; i < trace.records.size(); ++i) {
        const Record &record = trace.records[i];
        if (record.node != client || record.as<FrameDeparted>() || record.as<FrameArrived>() || record.as<TimerArmed>()
            || record.as<TimerCancelled>() || record.as<CallEntered>() || record.as<CallReturned>())
            continue;
        if (const auto *made = record.as<PacketMade>())
            if (const Segment *segment = trace.packet(made->packet).segment())
                answers << QString::fromStdString(letters(segment->flags));
        const QString rule = QString::fromLatin1(info(record.rule).key.data(), static_cast<int>(info(record.rule).key.size()));
        if (!rules.contains(rule))
            rules << rule;
    }
    return QStringLiteral("%1 | %2 | %3")
        .arg(clientState(after), -11)
        .arg(answers.join(QLatin1Char(' ')), -4)
        .arg(rules.join(QStringLiteral(", ")));
}

QString rowFor(TcpState state, const Kind &kind, Place place)
{
    Setup setup = leadingTo(state);
    act(setup, injectedAt, router, segmentFor(state, kind, place));
    std::stable_sort(
        setup.actions.begin(), setup.actions.end(), [](const TimedAction &a, const TimedAction &b) { return a.at < b.at; });
    Recording recording(setup);
    recording.runUntil(injectedAt);
    const QString before = clientState(recording.stateAt(injectedAt));
    if (before != QString::fromLatin1(name(state).data()))
        return QStringLiteral("the client is in %1 and should be in %2").arg(before, QString::fromLatin1(name(state).data()));
    const std::size_t from = recording.trace().records.size();
    const Time until = injectedAt + milliseconds(60);
    recording.runUntil(until);
    return QStringLiteral("%1 | %2 | %3 | %4")
        .arg(before, -11)
        .arg(QLatin1String(kind.name), -7)
        .arg(QLatin1String(nameOf(place)), -6)
        .arg(outcome(recording.trace(), from, recording.stateAt(until)))
        .trimmed();
}

} // namespace

class TestSegmentMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsAsReviewed();
};

void TestSegmentMatrix::tableIsAsReviewed()
{
    QString table = QStringLiteral("state       | segment | place  | becomes     | sent | rules\n");
    for (TcpState state : states)
        for (const Kind &kind : kinds)
            for (Place place : places)
                table += rowFor(state, kind, place) + QLatin1Char('\n');
    QFile file(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/tcp/segment_matrix.txt"));
    if (qEnvironmentVariableIsSet("TEARDOWN_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "TEARDOWN_UPDATE_GOLDEN=1 writes the table");
    const QStringList expected = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')),
                      actual = table.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

QTEST_APPLESS_MAIN(TestSegmentMatrix)
#include "test_segment_matrix.moc"
