#include "host/processes.h"

#include "host/calls.h"
#include "host/sockets.h"
#include "tcp/user_calls.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

const ThreadSpec *specOf(const HostContext &context, const Process &process, const Thread &thread)
{
    return thread.adHoc ? nullptr : &context.programs[process.spec].threads[thread.spec];
}

void wakeAt(HostContext &context, const Process &process, std::uint32_t index, Thread &thread, Time at)
{
    context.wakes.push_back({{process.id, index}, ++thread.generation, std::max(at, context.now)});
}

void endThread(Process &process, std::uint32_t index, const ThreadSpec &spec)
{
    process.threads[index].state = ThreadState::Done;
    if (spec.isHandler)
        process.freeThreads.push_back(index);
}

/// When the next step may begin, counted from now.
void scheduleStep(HostContext &context, Process &process, std::uint32_t index, Duration gap)
{
    Thread &thread = process.threads[index];
    const ThreadSpec &spec = *specOf(context, process, thread);
    thread.state = ThreadState::Waiting;
    if (thread.step >= spec.steps.size()) {
        endThread(process, index, spec);
        return;
    }
    const Step &step = spec.steps[thread.step];
    const Time due = context.now + gap;
    wakeAt(context, process, index, thread, step.at ? std::max(due, *step.at) : due);
}

bool allThreadsDone(const Process &process)
{
    return std::all_of(
        process.threads.begin(), process.threads.end(), [](const Thread &t) { return t.state == ThreadState::Done; });
}

/// Does this step come again after this result?
bool repeats(const Step &step, const Thread &thread, const CallResult &result, Time now)
{
    switch (step.repeat) {
    case Repeat::Once: return false;
    case Repeat::WhilePositive: return result.value > 0;
    case Repeat::Times: return thread.repeats < step.times;
    case Repeat::Forever: return result.value >= 0 || now > thread.enteredAt || step.interval.ns > 0; // no busy loop
    }
    return false;
}

/// Loops that begin at the step that comes next begin their first round; those before `from` are not looked at.
void enterLoops(const ThreadSpec &spec, Thread &thread, std::size_t from, Time now)
{
    thread.rounds.resize(spec.loops.size());
    for (std::size_t i = from; i < spec.loops.size(); ++i)
        if (spec.loops[i].first == thread.step)
            thread.rounds[i] = {0, 0, now};
}

/// Another round of this loop that has just come to its end? A server may well accept thousands of connections at one
/// moment; a program that would only spin must stop.
bool goesRound(const Loop &loop, const LoopRound &round)
{
    return loop.times ? round.finished < *loop.times : round.atThisTime < mostRoundsAtOnce;
}

/// The step after thread.step - 1, which may be the last of some loops, of which the ones before `outer` are still on.
void leaveOrRepeat(const ThreadSpec &spec, Thread &thread, std::size_t outer, Time now)
{
    for (std::size_t i = outer; i-- > 0;) {
        const Loop &loop = spec.loops[i];
        if (loop.end != thread.step)
            continue;
        LoopRound &round = thread.rounds[i];
        ++round.finished;
        round.atThisTime = now == round.began ? round.atThisTime + 1 : 0;
        if (!goesRound(loop, round))
            continue;
        round.began = now;
        thread.step = loop.first;
        enterLoops(spec, thread, i + 1, now);
        return;
    }
    enterLoops(spec, thread, 0, now);
}

/// The innermost loop around the present step that ends with this error.
std::optional<std::size_t> loopThatEnds(const ThreadSpec &spec, const Thread &thread, const CallResult &result)
{
    if (result.value >= 0)
        return std::nullopt;
    for (std::size_t i = spec.loops.size(); i-- > 0;) {
        const Loop &loop = spec.loops[i];
        const bool inside = thread.step >= loop.first && thread.step < loop.end;
        if (inside && loop.untilError && (loop.error == Errno::None || loop.error == result.error))
            return i;
    }
    return std::nullopt;
}

void removeWaiter(HostContext &context, SocketId on, ThreadRef ref)
{
    Socket *socket = context.socket(on);
    if (!socket)
        return;
    std::erase(socket->waiters, ref);
    if (!socket->owner && socket->tcp.state == TcpState::Closed)
        context.touch(on); // nothing holds it any more
}

void goOn(HostContext &context, Process &process, std::uint32_t index, const CallResult &result)
{
    Thread &thread = process.threads[index];
    const ThreadSpec *spec = specOf(context, process, thread);
    if (!spec) {
        thread.state = ThreadState::Done;
        return;
    }
    const Step &step = spec->steps[thread.step];
    ++thread.repeats;
    const std::optional<std::size_t> ended = loopThatEnds(*spec, thread, result);
    if (result.value < 0 && !ended && spec->onError != OnError::GoOn) {
        endThread(process, index, *spec);
        if (spec->onError == OnError::ExitProcess)
            endProcess(context, process, false);
        return;
    }
    if (!ended && repeats(step, thread, result, context.now)) {
        scheduleStep(context, process, index, step.interval);
        return;
    }
    thread.repeats = 0;
    thread.step = ended ? spec->loops[*ended].end : thread.step + 1;
    leaveOrRepeat(*spec, thread, ended.value_or(spec->loops.size()), context.now);
    scheduleStep(context, process, index, thread.step < spec->steps.size() ? spec->steps[thread.step].gap : Duration{});
    if (context.programs[process.spec].exitAtEnd && process.running && allThreadsDone(process))
        endProcess(context, process, false);
}

void finishCall(HostContext &context, Process &process, std::uint32_t index, const CallResult &result, bool timedOut = false)
{
    Thread &thread = process.threads[index];
    removeWaiter(context, thread.on, {process.id, index});
    thread.deadline = Time::never();
    ++thread.generation;
    context.log.finishCall(thread.callId, context.now, false, result);
    const bool failed = result.value < 0;
    const Rule rule = timedOut && thread.call.name != CallName::Sleep ? Rule::CallTimesOut
        : failed                                                      ? Rule::CallFails
                                                                      : Rule::CallCompletes;
    context.cause = context.record(rule, CallReturned{thread.callId});
    thread.cause = context.cause;
    goOn(context, process, index, result);
}

void blockThread(HostContext &context, Process &process, std::uint32_t index)
{
    Thread &thread = process.threads[index];
    thread.state = ThreadState::Blocked;
    if (Socket *socket = context.socket(thread.on))
        if (std::find(socket->waiters.begin(), socket->waiters.end(), ThreadRef{process.id, index}) == socket->waiters.end())
            socket->waiters.push_back({process.id, index});
    if (thread.deadline != Time::never())
        wakeAt(context, process, index, thread, thread.deadline);
}

void enterCall(HostContext &context, Process &process, std::uint32_t index, const SystemCall &call, std::uint32_t tag)
{
    Thread &thread = process.threads[index];
    thread.call = call;
    thread.progress = 0;
    thread.enteredAt = context.now;
    thread.deadline = Time::never();
    thread.on = {};
    const std::string &fd = thread.alias.first == call.fd && !call.fd.empty() ? thread.alias.second : call.fd;
    const Descriptor *descriptor = findDescriptor(process, fd);
    CallRecord record;
    record.node = context.node;
    record.process = process.id;
    record.processName = process.name;
    record.thread = index + 1;
    record.socket = descriptor ? descriptor->socket : SocketId{};
    record.call = call;
    record.entered = context.now;
    record.tag = tag;
    thread.callId = context.log.addCall(std::move(record));
    thread.entered = context.cause = context.record(Rule::ProgramStep, CallEntered{thread.callId});
    const ProcessId id = process.id;
    if (const std::optional<CallResult> result = attemptCall(context, process, index, true))
        finishCall(context, process, index, *result);
    else if (context.process(id))
        blockThread(context, process, index);
}

void stepDue(HostContext &context, Process &process, std::uint32_t index)
{
    Thread &thread = process.threads[index];
    const ThreadSpec &spec = *specOf(context, process, thread);
    context.cause = thread.cause;
    const Step &step = spec.steps[thread.step]; // of the set-up, which stays
    enterCall(context, process, index, step.call, step.tag);
}

/// A place for a new thread: that of one that is done, else a new one.
std::uint32_t placeForThread(Process &process)
{
    if (process.freeThreads.empty()) {
        process.threads.emplace_back();
        return static_cast<std::uint32_t>(process.threads.size() - 1);
    }
    const std::uint32_t index = process.freeThreads.back();
    process.freeThreads.pop_back();
    const std::uint32_t generation = process.threads[index].generation;
    process.threads[index] = {};
    process.threads[index].generation = generation + 1; // wake-ups of the one before are void
    return index;
}

void addThread(HostContext &context, Process &process, std::uint32_t spec, std::pair<std::string, std::string> alias)
{
    const std::uint32_t index = placeForThread(process);
    const ThreadSpec &program = context.programs[process.spec].threads[spec];
    Thread &thread = process.threads[index];
    thread.spec = spec;
    thread.alias = std::move(alias);
    thread.cause = context.cause;
    enterLoops(program, thread, 0, context.now);
    scheduleStep(context, process, index, program.steps.empty() ? Duration{} : program.steps.front().gap);
}

} // namespace

Process *processByName(Host &host, const std::string &name)
{
    Process *found = nullptr;
    for (auto &[id, process] : host.processes)
        if ((process.name == name || process.program == name) && (!found || process.running || !found->running))
            found = &process;
    return found;
}

const Process *processByName(const Host &host, const std::string &name) { return processByName(const_cast<Host &>(host), name); }

std::string nameOfCopy(const ProcessSpec &spec, std::uint32_t copy)
{
    return spec.copies == 1 ? spec.name : spec.name + "-" + std::to_string(copy + 1);
}

std::vector<ProcessId> runningProcesses(const Host &host, const std::string &name)
{
    std::vector<ProcessId> found;
    for (const auto &[id, process] : host.processes)
        if (process.running && (process.name == name || process.program == name))
            found.push_back(id);
    return found;
}

void startProcess(HostContext &context, std::uint32_t spec, std::uint32_t copy)
{
    const ProcessId id{context.ids.processes++};
    Process &process = context.host.processes[id];
    process.id = id;
    process.spec = spec;
    process.name = nameOfCopy(context.programs[spec], copy);
    process.program = context.programs[spec].name;
    const Rule rule = context.cause.valid() ? Rule::ProgramStep : Rule::ScenarioStart;
    context.cause = context.record(rule, ProcessChanged{id, ProcessEvent::Started});
    const std::vector<ThreadSpec> &threads = context.programs[spec].threads;
    for (std::uint32_t i = 0; i < threads.size(); ++i)
        if (!threads[i].isHandler)
            addThread(context, process, i, {});
}

void startHandler(HostContext &context, Process &process, const std::string &handler, const std::string &programName,
    const std::string &realName)
{
    const std::vector<ThreadSpec> &threads = context.programs[process.spec].threads;
    for (std::uint32_t i = 0; i < threads.size(); ++i)
        if (threads[i].isHandler && threads[i].name == handler)
            addThread(context, process, i, {programName, realName});
}

void onWake(HostContext &context, ThreadRef ref, std::uint32_t generation)
{
    Process *process = context.process(ref.process);
    if (!process || !process->running || !context.host.powered)
        return;
    Thread &thread = process->threads[ref.thread];
    if (thread.generation != generation)
        return;
    if (process->stopped) {
        thread.cause = context.cause;
        return; // continueProcess() wakes it again
    }
    if (thread.state == ThreadState::Waiting) {
        stepDue(context, *process, ref.thread);
    } else if (thread.state == ThreadState::Blocked && thread.deadline <= context.now) {
        context.cause = thread.entered;
        const CallResult result = timeOutCall(context, *process, ref.thread);
        finishCall(context, *process, ref.thread, result, true);
    }
    settle(context);
}

void retry(HostContext &context, ThreadRef ref)
{
    Process *process = context.process(ref.process);
    if (!process || !process->running || process->stopped || process->threads[ref.thread].state != ThreadState::Blocked)
        return;
    const RecordId cause = context.cause;
    if (const std::optional<CallResult> result = attemptCall(context, *process, ref.thread, false))
        finishCall(context, *process, ref.thread, *result);
    context.cause = cause;
}

namespace {

/// Sockets whose close(2) still blocks: no descriptor names them any more.
std::vector<SocketId> lingeringCloses(const Process &process)
{
    std::vector<SocketId> sockets;
    for (const Thread &thread : process.threads)
        if (thread.state == ThreadState::Blocked && thread.call.name == CallName::Close)
            sockets.push_back(thread.on);
    std::sort(sockets.begin(), sockets.end());
    return sockets;
}

void abandonCalls(HostContext &context, Process &process)
{
    for (std::size_t i = 0; i < process.threads.size(); ++i) {
        Thread &thread = process.threads[i];
        if (thread.state == ThreadState::Blocked) {
            removeWaiter(context, thread.on, {process.id, static_cast<std::uint32_t>(i)});
            context.log.finishCall(thread.callId, context.now, true, {});
        }
        thread.state = ThreadState::Done;
        ++thread.generation;
    }
}

/// The kernel closes a descriptor of a process that ends: as close(2), but SO_LINGER does not block.
void closeForExit(HostContext &context, SocketId id)
{
    Socket *socket = context.socket(id);
    if (!socket)
        return;
    if (socket->isListener())
        closeListener(context, *socket);
    else
        withTcp(context, *socket, [](Endpoint &e, TcpContext &tcp) { closeEndpoint(e, tcp); });
    releaseSocket(context, *socket);
    settle(context);
}

} // namespace

void endProcess(HostContext &context, Process &process, bool killed)
{
    if (!process.running)
        return;
    process.running = false;
    process.killed = killed;
    process.stopped = false;
    const Rule rule = killed ? Rule::ProcessExitCloses : Rule::ProgramEnds;
    const RecordId ended = context.record(rule, ProcessChanged{process.id, killed ? ProcessEvent::Killed : ProcessEvent::Exited});
    context.cause = ended;
    const std::vector<SocketId> lingering = lingeringCloses(process);
    abandonCalls(context, process);
    const Descriptors descriptors = std::exchange(process.descriptors, {});
    for (const Descriptor &descriptor : descriptors) {
        context.cause = ended;
        closeForExit(context, descriptor.socket);
    }
    for (SocketId id : lingering) {
        Socket *socket = context.socket(id);
        if (!socket || socket->owner != process.id)
            continue;
        context.cause = ended;
        releaseSocket(context, *socket);
    }
    settle(context);
}

void stopProcess(HostContext &context, Process &process)
{
    process.stopped = true;
    context.record(Rule::UserAction, ProcessChanged{process.id, ProcessEvent::Stopped});
}

void continueProcess(HostContext &context, Process &process)
{
    process.stopped = false;
    context.cause = context.record(Rule::UserAction, ProcessChanged{process.id, ProcessEvent::Continued});
    for (std::size_t i = 0; i < process.threads.size(); ++i) {
        const auto index = static_cast<std::uint32_t>(i);
        Thread &thread = process.threads[i];
        if (thread.state == ThreadState::Waiting)
            scheduleStep(context, process, index, {});
        else if (thread.state == ThreadState::Blocked && thread.deadline <= context.now)
            wakeAt(context, process, index, thread, context.now);
        else if (thread.state == ThreadState::Blocked)
            retry(context, {process.id, index});
    }
    settle(context);
}

void makeCall(HostContext &context, Process &process, const SystemCall &call)
{
    Thread thread;
    thread.adHoc = true;
    thread.cause = context.cause;
    process.threads.push_back(std::move(thread));
    enterCall(context, process, static_cast<std::uint32_t>(process.threads.size() - 1), call, 0);
    settle(context);
}

} // namespace teardown
