#include "host/calls.h"

#include "host/ip.h"
#include "host/ports.h"
#include "host/processes.h"
#include "host/sockets.h"
#include "tcp/mini.h"
#include "tcp/transition.h"
#include "tcp/user_calls.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

using Outcome = std::optional<CallResult>;
constexpr std::nullopt_t blocks = std::nullopt;

Outcome success(std::int64_t value = 0)
{
    CallResult result;
    result.value = value;
    return result;
}

Outcome failure(Errno error)
{
    CallResult result;
    result.value = -1;
    result.error = error;
    return result;
}

/// One call being made.
struct Making {
    HostContext &context;
    Process &process;
    Thread &thread;
    Descriptor *descriptor;
    Socket *socket;
    bool first;
    const SystemCall &call() const { return thread.call; }
    bool nonblocking() const { return descriptor && descriptor->nonblocking; }
    Endpoint &tcp() const { return socket->tcp; }
};

/// The pending error, delivered once.
Errno takeError(Endpoint &endpoint)
{
    const Errno error = endpoint.error;
    endpoint.error = Errno::None;
    return error;
}

/// SO_ERROR also takes what the network reported and the connection outlived (sk_err_soft).
Errno takeAnyError(Endpoint &endpoint)
{
    const Errno error = takeError(endpoint);
    return error != Errno::None ? error : std::exchange(endpoint.softError, Errno::None);
}

/// Starts the clock of SO_RCVTIMEO or SO_SNDTIMEO when the call blocks for the first time.
Outcome blockFor(const Making &m, const std::optional<Duration> &timeout)
{
    if (m.first && timeout && timeout->ns > 0)
        m.thread.deadline = m.context.now + *timeout;
    return blocks;
}

std::string realName(const Thread &thread, const std::string &name)
{
    return thread.alias.first == name && !name.empty() ? thread.alias.second : name;
}

// socket, bind, listen, accept ------------------------------------------------------------------------------------

Outcome callSocket(const Making &m)
{
    Socket &socket = makeSocket(m.context);
    socket.owner = m.process.id;
    m.process.descriptors.open(realName(m.thread, m.call().fd), socket.tcp.id);
    return success();
}

Outcome callBind(const Making &m)
{
    if (m.socket->bound || m.tcp().state != TcpState::Closed)
        return failure(Errno::Einval);
    const SocketAddress address = m.call().address;
    if (!address.address.isAny() && !isOwnAddress(m.context.host, address.address))
        return failure(Errno::Eaddrnotavail);
    if (address.port != 0 && !portIsFree(m.context.host, *m.socket, address.port))
        return failure(Errno::Eaddrinuse);
    m.tcp().tuple.local = address;
    m.socket->bound = m.socket->portFromBind = address.port != 0;
    return success();
}

Outcome callListen(const Making &m)
{
    const auto most = static_cast<int>(m.context.host.settings[Setting::Somaxconn]);
    const int backlog = m.call().backlog < 0 ? most : std::min(m.call().backlog, most);
    if (m.socket->isListener()) {
        m.socket->backlog = backlog;
        return success();
    }
    if (m.tcp().state != TcpState::Closed || m.socket->phase != ConnectPhase::Unconnected)
        return failure(Errno::Einval);
    const std::uint16_t port = m.tcp().tuple.local.port;
    if (port == 0 || m.context.host.listeners.contains(port))
        return failure(Errno::Eaddrinuse);
    m.socket->backlog = backlog;
    m.context.host.listeners[port] = m.tcp().id;
    withTcp(m.context, *m.socket, [](Endpoint &e, TcpContext &tcp) { transition(e, tcp, TcpState::Listen, Rule::OpenPassive); });
    return success();
}

const Step *stepOf(const Making &m)
{
    if (m.thread.adHoc)
        return nullptr;
    return &m.context.programs[m.process.spec].threads[m.thread.spec].steps[m.thread.step];
}

Outcome callAccept(const Making &m)
{
    if (!m.socket->isListener())
        return failure(Errno::Einval);
    if (m.socket->acceptQueue.empty())
        return m.nonblocking() ? failure(Errno::Eagain) : blockFor(m, m.tcp().options.receiveTimeout);
    const SocketId id = m.socket->acceptQueue.front();
    m.socket->acceptQueue.erase(m.socket->acceptQueue.begin());
    Socket &child = *m.context.socket(id);
    child.queued = false;
    child.owner = m.process.id;
    child.tcp.listener = {};
    if (child.tcp.state != TcpState::Closed)
        m.context.record(Rule::CallCompletes, OwnerChanged{id, Ownership::Queued, Ownership::Process, m.process.id});
    const Step *step = stepOf(m);
    std::string name = m.call().newFd;
    const bool handled = step && !step->handler.empty();
    const std::string suffix = handled ? "#" + std::to_string(++m.process.accepted) : std::string();
    m.process.descriptors.open(name + suffix, id);
    Outcome result = success();
    result->peer = child.tcp.tuple.remote;
    if (child.tcp.form == Form::Mini)
        m.context.touch(id);
    if (handled)
        startHandler(m.context, m.process, step->handler, name, name + suffix);
    return result;
}

// connect ---------------------------------------------------------------------------------------------------------

/// The entry in TIME_WAIT that gives way to a new connection (RFC 6191).
Seq replaceTimeWait(HostContext &context, SocketId id)
{
    Socket &old = *context.socket(id);
    const Seq next = sequenceAfter(old.tcp);
    withTcp(context, old, [](Endpoint &e, TcpContext &tcp) { finish(e, tcp, Rule::TimeWaitReused); });
    settle(context);
    return next;
}

Outcome startConnecting(const Making &m)
{
    HostContext &context = m.context;
    const SocketAddress remote = m.call().address;
    const std::optional<Ipv4> source = sourceAddressFor(context.host, remote.address);
    if (!source)
        return failure(Errno::Enetunreach);
    FourTuple tuple{{*source, m.tcp().tuple.local.port}, remote};
    SocketId replaced;
    const bool automatic = tuple.local.port == 0;
    if (automatic)
        tuple.local.port = chooseEphemeralPort(context, tuple, replaced);
    const bool free = tuple.local.port != 0 && (automatic || tupleIsFree(context, tuple, false, replaced));
    if (!free)
        return failure(Errno::Eaddrnotavail);
    std::optional<Seq> iss;
    const SocketId self = m.tcp().id;
    if (replaced.valid())
        iss = replaceTimeWait(context, replaced);
    Socket &socket = *context.socket(self);
    Endpoint fresh; // a second connect on the same descriptor starts from nothing but its options
    fresh.id = self;
    fresh.options = socket.tcp.options;
    fresh.tuple = tuple;
    prepare(fresh, tcpContext(context, remote.address));
    socket.tcp = fresh;
    socket.bound = true;
    enterTable(context, socket);
    const Seq first = iss.value_or(chooseIss(context, tuple));
    withTcp(context, socket, [&](Endpoint &e, TcpContext &tcp) { openActive(e, tcp, first); });
    socket.phase = ConnectPhase::Connecting;
    return blocks;
}

/// Where a connect stands: connected, failed, or still going on.
Outcome connectProgress(const Making &m, Errno whileGoingOn)
{
    Endpoint &tcp = m.tcp();
    if (tcp.state == TcpState::SynSent || tcp.state == TcpState::SynReceived) {
        if (m.nonblocking())
            return failure(whileGoingOn);
        return blockFor(m, tcp.options.sendTimeout);
    }
    if (tcp.state == TcpState::Closed && !tcp.finReceived) {
        const Errno error = takeError(tcp);
        m.socket->phase = ConnectPhase::Unconnected;
        tcp.sendShutdown = tcp.receiveShutdown = false; // tcp_disconnect(): as if it had never been tried
        return failure(error == Errno::None ? Errno::Econnaborted : error);
    }
    m.socket->phase = ConnectPhase::Connected;
    return success();
}

Outcome callConnect(const Making &m)
{
    if (m.first && m.socket->phase == ConnectPhase::Connected)
        return failure(Errno::Eisconn);
    if (m.socket->phase == ConnectPhase::Connecting)
        return connectProgress(m, Errno::Ealready);
    if (m.tcp().state != TcpState::Closed)
        return failure(Errno::Eisconn);
    if (!m.first) // another thread took the descriptor back
        return failure(m.tcp().error == Errno::None ? Errno::Econnaborted : takeError(m.tcp()));
    if (const Outcome failed = startConnecting(m))
        return failed;
    return connectProgress(m, Errno::Einprogress);
}

// send, recv ------------------------------------------------------------------------------------------------------

Outcome sendFailure(const Making &m)
{
    if (m.thread.progress > 0)
        return success(static_cast<std::int64_t>(m.thread.progress));
    const Errno error = takeError(m.tcp());
    return failure(error == Errno::None ? Errno::Epipe : error);
}

/// Before data can be queued the connection must be there (Linux sk_stream_wait_connect).
std::optional<Outcome> waitForConnection(const Making &m)
{
    Endpoint &tcp = m.tcp();
    if (tcp.state == TcpState::Established || tcp.state == TcpState::CloseWait)
        return std::nullopt;
    const bool opening = tcp.state == TcpState::SynSent || tcp.state == TcpState::SynReceived;
    if (tcp.error != Errno::None || !opening)
        return sendFailure(m);
    if (m.nonblocking())
        return failure(Errno::Eagain);
    return blockFor(m, tcp.options.sendTimeout);
}

Outcome callSend(const Making &m)
{
    if (const std::optional<Outcome> notYet = waitForConnection(m))
        return *notYet;
    Endpoint &tcp = m.tcp();
    if (tcp.error != Errno::None || tcp.sendShutdown)
        return sendFailure(m);
    const auto wanted = static_cast<std::uint64_t>(m.call().length);
    const std::uint64_t bytes = std::min(wanted - m.thread.progress, sendSpace(tcp));
    if (bytes > 0)
        withTcp(m.context, *m.socket, [&](Endpoint &e, TcpContext &context) { queueData(e, context, bytes); });
    m.thread.progress += bytes;
    if (m.thread.progress == wanted || (m.nonblocking() && m.thread.progress > 0))
        return success(static_cast<std::int64_t>(m.thread.progress));
    if (m.nonblocking())
        return failure(Errno::Eagain);
    return blockFor(m, tcp.options.sendTimeout);
}

Outcome callRecv(const Making &m)
{
    Endpoint &tcp = m.tcp();
    if (tcp.state == TcpState::Listen)
        return failure(Errno::Enotconn);
    if (tcp.readableBytes > 0) {
        std::uint64_t bytes = 0;
        const auto most = static_cast<std::uint64_t>(m.call().length);
        withTcp(m.context, *m.socket, [&](Endpoint &e, TcpContext &context) { bytes = readData(e, context, most); });
        return success(static_cast<std::int64_t>(bytes));
    }
    if (tcp.finReceived) {
        tcp.finRead = true;
        return success(0);
    }
    if (tcp.error != Errno::None)
        return failure(takeError(tcp));
    if (tcp.receiveShutdown)
        return success(0);
    if (tcp.state == TcpState::Closed)
        return failure(Errno::Enotconn);
    if (m.nonblocking())
        return failure(Errno::Eagain);
    return blockFor(m, tcp.options.receiveTimeout);
}

// shutdown, close -------------------------------------------------------------------------------------------------

/// A connection attempt is taken back (Linux inet_shutdown in SYN_SENT).
void disconnect(const Making &m)
{
    withTcp(m.context, *m.socket, [](Endpoint &e, TcpContext &tcp) { finish(e, tcp, Rule::CloseInSynSent, Errno::Econnreset); });
    m.socket->phase = ConnectPhase::Unconnected;
}

Outcome callShutdown(const Making &m)
{
    Endpoint &tcp = m.tcp();
    const bool read = m.call().how != ShutdownHow::Write;
    const bool write = m.call().how != ShutdownHow::Read;
    if (tcp.state == TcpState::Closed)
        return failure(Errno::Enotconn);
    if (tcp.state == TcpState::Listen) {
        if (read)
            closeListener(m.context, *m.socket);
        return success();
    }
    if (tcp.state == TcpState::SynSent) {
        disconnect(m);
        return success();
    }
    if (read) {
        tcp.receiveShutdown = true;
        m.context.record(Rule::ShutdownRead, SegmentJudged{tcp.id, {}, true});
    }
    withTcp(m.context, *m.socket, [&](Endpoint &e, TcpContext &context) {
        if (write)
            shutdownSend(e, context);
    });
    return success();
}

bool stillClosing(TcpState state)
{
    return state == TcpState::FinWait1 || state == TcpState::Closing || state == TcpState::LastAck;
}

Outcome callClose(const Making &m)
{
    if (m.first) {
        m.process.descriptors.close(m.descriptor->name); // one opened before under the same name stays
        if (m.socket->isListener()) {
            closeListener(m.context, *m.socket);
            releaseSocket(m.context, *m.socket);
            return success();
        }
        withTcp(m.context, *m.socket, [](Endpoint &e, TcpContext &tcp) { closeEndpoint(e, tcp); });
        if (m.tcp().options.linger && m.tcp().options.lingerSeconds > 0 && stillClosing(m.tcp().state)) {
            m.thread.deadline = m.context.now + seconds(m.tcp().options.lingerSeconds);
            m.context.record(Rule::LingerBlocks, SegmentJudged{m.tcp().id, {}, true});
            return blocks;
        }
    } else if (stillClosing(m.tcp().state)) {
        return blocks;
    }
    releaseSocket(m.context, *m.socket);
    return success();
}

// poll, options ---------------------------------------------------------------------------------------------------

Outcome callPoll(const Making &m)
{
    const auto wanted = static_cast<std::uint8_t>(
        m.call().pollEvents | static_cast<std::uint8_t>(PollBit::Err) | static_cast<std::uint8_t>(PollBit::Hup));
    const auto found = static_cast<std::uint8_t>(pollMask(*m.socket) & wanted);
    if (found == 0 && m.call().timeout.ns != 0) {
        if (m.first && m.call().timeout.ns > 0)
            m.thread.deadline = m.context.now + m.call().timeout;
        return blocks;
    }
    Outcome result = success(found != 0 ? 1 : 0);
    result->revents = found;
    return result;
}

Outcome callGetSockOpt(const Making &m)
{
    Outcome result = success();
    if (m.call().option == SocketOption::SoError)
        result->optionError = takeAnyError(m.tcp());
    return result;
}

std::uint32_t bufferSize(const HostContext &context, Setting limit, std::int64_t value)
{
    const std::int64_t most = context.host.settings[limit];
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(value, 1152, most) * 2);
}

std::optional<Duration> timeout(std::int64_t ns) { return ns > 0 ? std::optional(nanoseconds(ns)) : std::nullopt; }

void setBuffer(const Making &m, bool receive)
{
    const std::uint32_t size = bufferSize(m.context, receive ? Setting::TcpRmemMax : Setting::TcpWmemMax, m.call().value);
    (receive ? m.tcp().options.receiveBuffer : m.tcp().options.sendBuffer) = size;
    (receive ? m.tcp().receiveBuffer : m.tcp().sendBuffer) = size;
}

void setKeepOption(const Making &m)
{
    const SystemCall &call = m.call();
    withTcp(m.context, *m.socket, [&](Endpoint &e, TcpContext &tcp) {
        if (call.option == SocketOption::SoKeepAlive)
            setKeepalive(e, tcp, call.value != 0);
        else if (call.option == SocketOption::TcpKeepIdle)
            setKeepIdle(e, tcp, seconds(call.value));
        else if (call.option == SocketOption::TcpKeepIntvl)
            e.options.keepInterval = seconds(call.value);
        else
            e.options.keepCount = static_cast<int>(call.value);
    });
}

bool tcpOptionInRange(const SystemCall &call)
{
    switch (call.option) {
    case SocketOption::TcpKeepIdle:
    case SocketOption::TcpKeepIntvl: return call.value >= 1 && call.value <= 32767;
    case SocketOption::TcpKeepCnt:
    case SocketOption::TcpSynCnt: return call.value >= 1 && call.value <= 127;
    case SocketOption::TcpUserTimeout: return call.value >= 0;
    default: return true;
    }
}

Outcome callSetSockOpt(const Making &m)
{
    SocketOptions &options = m.tcp().options;
    const SystemCall &call = m.call();
    if (!tcpOptionInRange(call))
        return failure(Errno::Einval);
    switch (call.option) {
    case SocketOption::SoReuseAddr: options.reuseAddress = call.value != 0; break;
    case SocketOption::SoLinger:
        options.linger = call.value != 0;
        options.lingerSeconds = call.lingerSeconds;
        break;
    case SocketOption::SoRcvBuf: setBuffer(m, true); break;
    case SocketOption::SoSndBuf: setBuffer(m, false); break;
    case SocketOption::SoRcvTimeo: options.receiveTimeout = timeout(call.value); break;
    case SocketOption::SoSndTimeo: options.sendTimeout = timeout(call.value); break;
    case SocketOption::TcpSynCnt: options.synCount = static_cast<int>(call.value); break;
    case SocketOption::TcpUserTimeout: options.userTimeout = milliseconds(call.value); break;
    case SocketOption::TcpLinger2:
        options.linger2 = seconds(call.value < 0 ? -1 : std::min<std::int64_t>(call.value, 120));
        break;
    case SocketOption::TcpNoDelay: options.noDelay = call.value != 0; break;
    case SocketOption::IpRecvErr: options.receiveErrors = call.value != 0; break;
    case SocketOption::SoKeepAlive:
    case SocketOption::TcpKeepIdle:
    case SocketOption::TcpKeepIntvl:
    case SocketOption::TcpKeepCnt: setKeepOption(m); break;
    case SocketOption::SoError:
    case SocketOption::None: return failure(Errno::Enoprotoopt);
    }
    return success();
}

Outcome callSleep(const Making &m)
{
    if (!m.first && m.context.now >= m.thread.deadline)
        return success();
    m.thread.deadline = m.context.now + m.call().timeout;
    return blocks;
}

Outcome dispatch(const Making &m)
{
    switch (m.call().name) {
    case CallName::Socket: return callSocket(m);
    case CallName::Bind: return callBind(m);
    case CallName::Listen: return callListen(m);
    case CallName::Accept: return callAccept(m);
    case CallName::Connect: return callConnect(m);
    case CallName::Send: return callSend(m);
    case CallName::Recv: return callRecv(m);
    case CallName::Shutdown: return callShutdown(m);
    case CallName::Close: return callClose(m);
    case CallName::Poll: return callPoll(m);
    case CallName::SetNonblocking: m.descriptor->nonblocking = m.call().value != 0; return success();
    case CallName::GetSockOpt: return callGetSockOpt(m);
    case CallName::SetSockOpt: return callSetSockOpt(m);
    case CallName::Sleep: return callSleep(m);
    }
    return failure(Errno::Einval);
}

} // namespace

Descriptor *findDescriptor(Process &process, const std::string &name) { return process.descriptors.find(name); }

/// 3.10.6 STATUS, as far as poll(2) tells it
std::uint8_t pollMask(const Socket &socket)
{
    const Endpoint &e = socket.tcp;
    std::uint8_t mask = 0;
    const auto add = [&mask](PollBit bit) { mask = static_cast<std::uint8_t>(mask | static_cast<std::uint8_t>(bit)); };
    if (socket.isListener()) {
        if (!socket.acceptQueue.empty())
            add(PollBit::In);
        return mask;
    }
    if ((e.sendShutdown && e.receiveShutdown) || e.state == TcpState::Closed)
        add(PollBit::Hup);
    if (e.receiveShutdown) {
        add(PollBit::In);
        add(PollBit::RdHup);
    }
    if (e.state != TcpState::SynSent && e.state != TcpState::SynReceived) {
        if (e.readableBytes > 0)
            add(PollBit::In);
        if (e.sendShutdown || sendSpace(e) * 3 >= e.sendBuffer || e.state == TcpState::Closed)
            add(PollBit::Out);
    }
    if (e.error != Errno::None)
        add(PollBit::Err);
    return mask;
}

Outcome attemptCall(HostContext &context, Process &process, std::uint32_t index, bool first)
{
    Thread &thread = process.threads[index];
    if (thread.call.name == CallName::Socket || thread.call.name == CallName::Sleep)
        return dispatch({context, process, thread, nullptr, nullptr, first});
    Descriptor *descriptor = findDescriptor(process, realName(thread, thread.call.fd));
    if (first)
        thread.on = descriptor ? descriptor->socket : SocketId{};
    Socket *socket = context.socket(thread.on);
    if (!socket || (first && !descriptor))
        return failure(Errno::Ebadf);
    return dispatch({context, process, thread, descriptor, socket, first});
}

CallResult timeOutCall(HostContext &context, Process &process, std::uint32_t index)
{
    Thread &thread = process.threads[index];
    Socket *socket = context.socket(thread.on);
    switch (thread.call.name) {
    case CallName::Sleep:
    case CallName::Poll: return *success(0);
    case CallName::Close:
        if (socket)
            releaseSocket(context, *socket);
        return *success(0);
    case CallName::Send:
        return thread.progress > 0 ? *success(static_cast<std::int64_t>(thread.progress)) : *failure(Errno::Eagain);
    case CallName::Connect: return *failure(Errno::Einprogress);
    case CallName::Socket:
    case CallName::Bind:
    case CallName::Listen:
    case CallName::Accept:
    case CallName::Recv:
    case CallName::Shutdown:
    case CallName::SetNonblocking:
    case CallName::GetSockOpt:
    case CallName::SetSockOpt: return *failure(Errno::Eagain);
    }
    return *failure(Errno::Eagain);
}

} // namespace teardown
