#include "sim/invariants.h"

#include "base/expect.h"

#include <set>

// What must hold after every step, whatever people do.

namespace teardown {

namespace {

void checkQueue(const Endpoint &e)
{
    expect(e.unsent <= e.queue.size(), "more blocks sent than there are");
    expect(atOrBefore(e.snd.una, e.snd.nxt), "SND.UNA is ahead of SND.NXT");
    expect(atOrBefore(e.snd.nxt, e.snd.write), "SND.NXT is ahead of what was written");
    if (e.form != Form::Full || e.state == TcpState::Closed || e.state == TcpState::Listen)
        return;
    Seq next = e.snd.una;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < e.queue.size(); ++i) {
        const SendBlock &block = e.queue[i];
        expect(block.seq == next, "the send queue has a gap");
        expect(i >= e.unsent || block.firstPacket.valid(), "a block counts as sent and never was");
        next = block.end();
        bytes += block.length;
        if (i + 1 == e.unsent)
            expect(next == e.snd.nxt, "SND.NXT is not where the sent blocks end");
    }
    expect(next == e.snd.write, "the send queue does not end where the application stopped");
    expect(bytes == e.written - e.acknowledged, "bytes written and not acknowledged are not in the queue");
}

void checkReceive(const Endpoint &e)
{
    std::uint64_t bytes = 0;
    const Payload *before = nullptr;
    for (const Payload &payload : e.readable) {
        const bool forgedBytes = payload.source == 0xffffffffu; // each such segment begins a stream of its own
        const bool goesOn =
            forgedBytes || !before || before->source != payload.source || before->offset + before->length == payload.offset;
        expect(goesOn, "readable bytes are not in order");
        before = &payload;
        bytes += payload.length;
    }
    expect(bytes == e.readableBytes, "readable bytes are miscounted");
    if (e.readableBytes > 0) {
        const Payload &last = e.readable.back();
        const bool forged = e.readable.size() > 1 || last.source == 0xffffffffu;
        expect(forged || last.offset + last.length == e.received, "bytes were delivered twice or out of order");
    }
    for (std::size_t i = 0; i < e.early.size(); ++i) {
        expect(after(e.early[i].seq, e.rcv.nxt), "an early block is not early");
        expect(i == 0 || atOrBefore(e.early[i - 1].end(), e.early[i].seq), "early blocks overlap");
    }
}

void checkTimers(const Endpoint &e, Time now)
{
    for (const Timer &timer : e.timers) {
        if (!timer.isArmed())
            continue;
        expect(timer.deadline >= now, "a timer is overdue");
        expect(timer.scheduled <= timer.deadline, "a timer has no event");
        expect(e.state != TcpState::Closed, "a closed connection has a timer");
    }
}

void checkTables(const Host &host)
{
    for (const auto &[tuple, id] : host.table) {
        const auto it = host.sockets.find(id);
        expect(it != host.sockets.end(), "the table names a socket that is gone");
        expect(it->second.tcp.tuple == tuple && it->second.inTable, "the table and the socket disagree");
    }
    for (const auto &[port, id] : host.listeners) {
        const auto it = host.sockets.find(id);
        expect(it != host.sockets.end() && it->second.isListener(), "a listener is not listening");
        for (SocketId waiting : it->second.acceptQueue)
            expect(host.sockets.contains(waiting) && host.sockets.at(waiting).queued,
                "the accept queue names a socket that does not wait");
    }
}

/// Who holds a socket, and who waits on it.
void checkOwner(const Host &host, const Socket &socket)
{
    if (socket.owner) {
        const auto it = host.processes.find(*socket.owner);
        expect(it != host.processes.end() && it->second.running, "a socket belongs to a process that is gone");
    }
    for (const ThreadRef &waiter : socket.waiters)
        expect(host.processes.at(waiter.process).threads[waiter.thread].on == socket.tcp.id, "a thread waits on another socket");
}

bool fitsSmallRecord(TcpState state)
{
    return state == TcpState::TimeWait || state == TcpState::FinWait2 || state == TcpState::Closed;
}

} // namespace

void checkSocketOf(const Host &host, SocketId id, const Socket &socket, Time now)
{
    const Endpoint &e = socket.tcp;
    expect(e.id == id, "a socket has another's id");
    checkQueue(e);
    checkReceive(e);
    checkTimers(e, now);
    checkOwner(host, socket);
    if (e.form != Form::Mini)
        return;
    expect(fitsSmallRecord(e.state), "a small record is in a state that needs a full socket");
    expect(!socket.owner, "a small record has an owner");
}

void checkHost(const Host &host, Time now)
{
    expect(host.powered || host.sockets.empty(), "a host without power has sockets");
    checkTables(host);
    for (const auto &[id, socket] : host.sockets)
        checkSocketOf(host, id, socket, now);
}

void checkInvariants(const World &world)
{
    expect(world.queue.nextTime() >= world.now, "an event lies in the past");
    for (const Node &node : world.nodes)
        checkHost(node.host, world.now);
}

} // namespace teardown
