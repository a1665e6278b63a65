#include "sim/waiting.h"

#include "sim/connection_ends.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace teardown {

std::string_view name(WaitsFor what)
{
    switch (what) {
    case WaitsFor::Nothing: return "nothing";
    case WaitsFor::Timer: return "a timer";
    case WaitsFor::Connection: return "a connection";
    case WaitsFor::PeerSegment: return "a segment of the peer";
    case WaitsFor::LostPeer: return "the peer, which has no such connection any more";
    case WaitsFor::Accept: return "accept";
    case WaitsFor::Application: return "its process";
    case WaitsFor::Call: return "a call to return";
    case WaitsFor::Step: return "its next step";
    case WaitsFor::Signal: return "a signal";
    }
    return {};
}

namespace {

/// The armed timer that is due first, if its event will come.
const Timer *nextTimer(const Endpoint &e)
{
    const Timer *next = nullptr;
    for (const Timer &timer : e.timers)
        if (timer.isArmed() && timer.scheduled != Time::never() && (!next || timer.deadline < next->deadline))
            next = &timer;
    return next;
}

bool somebodyWaitsOn(const Host &host, const Socket &socket)
{
    return std::any_of(socket.waiters.begin(), socket.waiters.end(), [&](const ThreadRef &waiter) {
        const auto it = host.processes.find(waiter.process);
        return it != host.processes.end() && it->second.running;
    });
}

/// Of a connection without a timer. What is not acknowledged must have one, so it waits for nothing that could come.
WaitsFor withoutTimer(const World &world, const Host &host, const Socket &socket)
{
    const Endpoint &e = socket.tcp;
    const WaitsFor peer = otherEnd(world, e) ? WaitsFor::PeerSegment : WaitsFor::LostPeer;
    if (!e.queue.empty())
        return WaitsFor::Nothing;
    if (e.state == TcpState::FinWait2)
        return peer;
    if (e.state != TcpState::Established && e.state != TcpState::CloseWait)
        return WaitsFor::Nothing;
    if (socket.queued)
        return WaitsFor::Accept;
    if (!socket.owner)
        return WaitsFor::Nothing;
    return e.state == TcpState::Established && somebodyWaitsOn(host, socket) ? peer : WaitsFor::Application;
}

WaitsFor stateless(const Socket &socket)
{
    if (socket.isListener())
        return WaitsFor::Connection;
    return socket.queued ? WaitsFor::Accept : socket.owner ? WaitsFor::Application : WaitsFor::Nothing;
}

Waiting ofSocket(const World &world, NodeId node, const Socket &socket)
{
    Waiting waiting;
    waiting.node = node;
    waiting.socket = socket.tcp.id;
    waiting.process = socket.owner.value_or(ProcessId{});
    if (socket.tcp.state == TcpState::Closed || socket.isListener()) {
        waiting.what = stateless(socket);
    } else if (const Timer *timer = nextTimer(socket.tcp)) {
        waiting.what = WaitsFor::Timer;
        waiting.timer = static_cast<TimerKind>(timer - socket.tcp.timers.data());
        waiting.until = timer->deadline;
    } else {
        waiting.what = withoutTimer(world, world.nodes[node.value].host, socket);
    }
    return waiting;
}

/// When each thread will go on by itself.
using Wakes = std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, Time>;

Wakes pendingWakes(const World &world)
{
    Wakes wakes;
    world.queue.forEach([&](Time at, const Event &event) {
        if (const auto *wake = std::get_if<ThreadWakeEvent>(&event))
            wakes[{wake->thread.process.value, wake->thread.thread, wake->generation}] = at;
    });
    return wakes;
}

Waiting ofThread(const Host &host, const Process &process, std::uint32_t index, const Wakes &wakes)
{
    const Thread &thread = process.threads[index];
    const auto wake = wakes.find({process.id.value, index, thread.generation});
    Waiting waiting;
    if (wake != wakes.end())
        waiting.until = wake->second;
    if (process.stopped || thread.state == ThreadState::Done) {
        waiting.what = WaitsFor::Signal;
        waiting.until = Time::never();
    } else if (thread.state == ThreadState::Waiting) {
        waiting.what = wake == wakes.end() ? WaitsFor::Nothing : WaitsFor::Step;
    } else {
        const auto on = host.sockets.find(thread.on);
        const ThreadRef self{process.id, index};
        const bool asked = on != host.sockets.end()
            && std::find(on->second.waiters.begin(), on->second.waiters.end(), self) != on->second.waiters.end();
        waiting.what = asked || wake != wakes.end() ? WaitsFor::Call : WaitsFor::Nothing;
        waiting.call = thread.callId;
    }
    return waiting;
}

/// Of the thread that goes on first; one that is at its end says least. A thread that waits for nothing shows in any case.
Waiting ofProcess(const Host &host, NodeId node, const Process &process, const Wakes &wakes)
{
    const auto urgency = [](const Waiting &w) {
        return std::tuple(w.what != WaitsFor::Nothing, w.what == WaitsFor::Signal, w.until);
    };
    Waiting first;
    first.what = WaitsFor::Signal;
    for (std::uint32_t i = 0; i < process.threads.size(); ++i) {
        const Waiting waiting = ofThread(host, process, i, wakes);
        if (urgency(waiting) < urgency(first))
            first = waiting;
    }
    first.node = node;
    first.process = process.id;
    return first;
}

} // namespace

std::vector<Waiting> waitingFor(const World &world)
{
    const Wakes wakes = pendingWakes(world);
    std::vector<Waiting> all;
    for (std::uint32_t i = 0; i < world.nodes.size(); ++i) {
        const Host &host = world.nodes[i].host;
        for (const auto &[id, socket] : host.sockets)
            all.push_back(ofSocket(world, {i}, socket));
        for (const auto &[id, process] : host.processes)
            if (process.running)
                all.push_back(ofProcess(host, {i}, process, wakes));
    }
    return all;
}

} // namespace teardown
