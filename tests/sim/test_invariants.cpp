#include <QTest>

#include "base/expect.h"
#include "scenario/scenario.h"
#include "sim/invariant_watch.h"
#include "sim/state_pairs.h"

#include <functional>
#include <memory>

using namespace teardown;

namespace {

/// A transfer with a retransmission in it: every kind of book has something to keep.
Setup transfer()
{
    const Result<Scenario> scenario = readScenario(R"(
format = 1
id = "transfer"
title = "transfer"
duration = "100 s"
[[process]]
host = "server"
name = "server"
program = ["socket listener", "bind listener 55555", "listen listener 5", "accept listener as conn", "recv conn 500",
    "after 5 s: recv conn 100000"]
[[process]]
host = "client"
name = "client"
program = ["socket sock", "connect sock server:55555", "send sock 4000", "after 3 s: send sock 900", "after 20 s: close sock"]
[[step]]
at = "2.9 s"
do = "black-hole"
cable = "middle"
[[step]]
at = "3.1 s"
do = "end-black-hole"
cable = "middle"
)",
        "transfer");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    return scenario.value().setup;
}

struct Watched {
    World world = makeWorld(std::make_shared<const Setup>(transfer()));
    Trace trace;
    InvariantWatch watch;

    void runTo(Time until)
    {
        while (std::min(world.queue.nextTime(), nextAction()) <= until) {
            if (nextAction() <= world.queue.nextTime())
                apply(world, &trace, world.setup->actions[world.appliedActions]);
            else
                step(world, &trace);
            watch.afterStep(world, trace);
        }
    }
    Time nextAction() const
    {
        return world.appliedActions < world.setup->actions.size() ? world.setup->actions[world.appliedActions].at : Time::never();
    }
    Endpoint &end(std::uint32_t node)
    {
        Host &host = world.nodes[node].host;
        for (auto &[id, socket] : host.sockets)
            if (!socket.isListener())
                return socket.tcp;
        throw std::out_of_range("no connection");
    }
};

/// What the watch says about a world that was tampered with; empty: nothing.
QString complaint(Time at, const std::function<void(Watched &)> &tamper)
{
    Watched watched;
    watched.runTo(at);
    tamper(watched);
    try {
        watched.watch.everything(watched.world, watched.trace);
    } catch (const BrokenInvariant &broken) {
        return QString::fromUtf8(broken.what());
    }
    return {};
}

constexpr Time duringTransfer = atTime(milliseconds(38));
constexpr Time idle = atTime(seconds(2));

} // namespace

class TestInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsOfStates();
    void aSoundRunHasNone();
    void tampering_data();
    void tampering();
};

/// Row: what one end is in; column: the other. The whole table, as it was reviewed.
void TestInvariants::pairsOfStates()
{
    using enum TcpState;
    constexpr TcpState states[] = {SynSent, SynReceived, Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait};
    constexpr std::string_view table[] = {
        // SS SR ES F1 F2 CW CG LA TW
        "x x . . . . . . .", // SYN_SENT: has acknowledged nothing, so the other is no further than SYN_RECV
        "x x x x . . . . .", // SYN_RECV: has sent and taken no FIN; the other may have sent one
        ". x x x . . . . .", // ESTABLISHED: has sent no FIN that the other could have, and has not taken the other's
        ". x x x . x x x .", // FIN_WAIT_1: its FIN may have come; the other's has not, so it cannot be acknowledged
        ". . . . . x x x .", // FIN_WAIT_2: its FIN is acknowledged, so the other has it; the other's is not in
        ". . . x x . . . .", // CLOSE_WAIT: has the other's FIN, and has sent none
        ". . . x x . x . x", // CLOSING: both FINs crossed; not so if the other's FIN acknowledged this one's (LAST_ACK)
        ". . . x x . . . x", // LAST_ACK: took the other's FIN before it sent its own; both cannot have done that
        ". . . . . . x x x", // TIME_WAIT: both FINs are in and its own is acknowledged
    };
    for (std::size_t row = 0; row < std::size(states); ++row)
        for (std::size_t column = 0; column < std::size(states); ++column) {
            const bool together = whyNotTogether(states[row], states[column]).empty();
            QVERIFY2(together == (table[row][2 * column] == 'x'),
                (std::string(name(states[row])) + " and " + std::string(name(states[column]))).c_str());
        }
}

void TestInvariants::aSoundRunHasNone()
{
    Watched watched;
    watched.runTo(atTime(seconds(100)));
    watched.watch.everything(watched.world, watched.trace);
    QVERIFY(watched.trace.records.size() > 100);
}

using Tamper = std::function<void(Watched &)>;
Q_DECLARE_METATYPE(Tamper)

void TestInvariants::tampering_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, Time at, Tamper tamper, const char *words) {
        QTest::addRow("%s", name) << qint64{at.ns} << tamper << QString::fromUtf8(words);
    };
    row(
        "nothing", idle, [](Watched &) {}, "");
    row(
        "a state that the other end does not allow", idle, [](Watched &w) { w.end(0).state = TcpState::CloseWait; },
        "one end has a FIN that the other has not sent");
    row(
        "acknowledged, never received", idle,
        [](Watched &w) {
            w.end(3).rcv.nxt = w.end(3).rcv.nxt + 1;
            w.end(3).received += 1;
            w.end(3).readable.back().length += 1;
            w.end(3).readableBytes += 1;
        },
        "one end has received what the other has not sent");
    row(
        "read twice", idle,
        [](Watched &w) {
            w.end(3).readable.push(w.end(3).readable.back());
            w.end(3).readableBytes += w.end(3).readable.back().length;
        },
        "not in order");
    row(
        "written by nobody", idle,
        [](Watched &w) {
            w.end(0).written += 7;
            w.end(0).acknowledged += 7;
        },
        "bytes that programs sent");
    row(
        "a frame that vanishes", duringTransfer,
        [](Watched &w) { w.world.queue.takeFrames([](const FrameEvent &) { return true; }); }, "a packet has vanished");
    row(
        "a frame that is there twice", duringTransfer,
        [](Watched &w) {
            const std::vector<FrameEvent> frames = w.world.queue.takeFrames([](const FrameEvent &) { return true; });
            for (const FrameEvent &frame : frames) {
                w.world.queue.push(frame.arrives, frame);
                w.world.queue.push(frame.arrives, frame);
            }
        },
        "a packet is on another cable");
    row(
        "a timer of the past", idle, [](Watched &w) { w.end(0).timer(TimerKind::Keepalive).deadline = atTime(seconds(1)); },
        "a timer is overdue");
}

void TestInvariants::tampering()
{
    QFETCH(qint64, at);
    QFETCH(Tamper, tamper);
    QFETCH(QString, complaint);
    const QString said = ::complaint(Time{at}, tamper);
    QVERIFY2(complaint.isEmpty() ? said.isEmpty() : said.contains(complaint), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestInvariants)
#include "test_invariants.moc"
