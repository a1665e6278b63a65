#include "diagram/head.h"

#include <QCoreApplication>

#include "diagram/segment_text.h"
#include "diagram/shapes.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace teardown {

namespace {

constexpr double boxTop = 6, bareBoxHeight = 46, boxHeight = 72, cableY = 23, badgeTop = 84, badgeHeight = 44, timerHeight = 18;
constexpr double badgeWidth = 200, besideWords = 14, lineTop = 31, lineDistance = 13, powerSize = 16;
constexpr std::size_t mostTimers = 2, mostLines = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

/// Of the machines that are shown, so that their cables have room between them.
double nodeWidth(const Columns &columns)
{
    double apart = 200, before = -1;
    for (std::size_t i = 0; i < columns.x.size(); ++i) {
        if (!columns.visible[i])
            continue;
        if (before >= 0)
            apart = std::min(apart, columns.x[i] - before);
        before = columns.x[i];
    }
    return std::clamp(apart - 62, 68.0, 136.0);
}

QString addressOf(const NodeSpec &node)
{
    return node.interfaces.empty() ? QString() : QString::fromStdString(toString(node.interfaces.front().address));
}

// --- processes

/// "server in recv"
QString blockedNote(const QString &name, const ProcessView &process, const Trace &trace)
{
    if (!process.blockedIn || process.blockedIn->value >= trace.calls.size())
        return Text::tr("%1 waits").arg(name);
    return Text::tr("%1 in %2").arg(name, qt(teardown::name(trace.call(*process.blockedIn).call.name)));
}

QString processNote(const QString &name, const ProcessView &process, const Trace &trace)
{
    switch (process.state) {
    case ProcessState::NotStarted: return Text::tr("%1 not started").arg(name);
    case ProcessState::Running: return Text::tr("%1 runs").arg(name);
    case ProcessState::Blocked: return blockedNote(name, process, trace);
    case ProcessState::Stopped: return Text::tr("%1 stopped").arg(name);
    case ProcessState::Exited: return Text::tr("%1 exited").arg(name);
    case ProcessState::Killed: return Text::tr("%1 killed").arg(name);
    }
    return {};
}

/// What is the matter with it, without its name.
QString briefNote(const ProcessView &process, const Trace &trace)
{
    switch (process.state) {
    case ProcessState::NotStarted: return Text::tr("not started");
    case ProcessState::Running: return Text::tr("runs");
    case ProcessState::Blocked:
        if (!process.blockedIn || process.blockedIn->value >= trace.calls.size())
            return Text::tr("waits");
        return Text::tr("in %1").arg(qt(teardown::name(trace.call(*process.blockedIn).call.name)));
    case ProcessState::Stopped: return Text::tr("stopped", "process");
    case ProcessState::Exited: return Text::tr("exited");
    case ProcessState::Killed: return Text::tr("killed");
    }
    return {};
}

DiagramHead::Sign signOf(ProcessState state)
{
    switch (state) {
    case ProcessState::NotStarted: return DiagramHead::Sign::NotStarted;
    case ProcessState::Running: return DiagramHead::Sign::Runs;
    case ProcessState::Blocked: return DiagramHead::Sign::Blocked;
    case ProcessState::Stopped: return DiagramHead::Sign::Stopped;
    case ProcessState::Exited: return DiagramHead::Sign::Ended;
    case ProcessState::Killed: return DiagramHead::Sign::Killed;
    }
    return DiagramHead::Sign::None;
}

DiagramHead::Part partOf(const ProcessView &process, const Trace &trace)
{
    DiagramHead::Part part;
    part.kind = DiagramThing::Kind::Process;
    part.process = QString::fromStdString(process.name);
    part.sign = signOf(process.state);
    part.trouble = process.state == ProcessState::Killed || process.state == ProcessState::Stopped;
    part.text = processNote(part.process, process, trace);
    part.brief = briefNote(process, trace);
    part.detail = process.id.valid() ? Text::tr("%1, process %2").arg(part.text).arg(process.id.value) : part.text;
    return part;
}

/// The copies of one program stand in one line.
DiagramHead::Part partOf(const QString &program, const std::vector<ProcessView> &copies)
{
    const auto alive = [](const ProcessView &p) {
        return p.state == ProcessState::Running || p.state == ProcessState::Blocked || p.state == ProcessState::Stopped;
    };
    const auto living = std::count_if(copies.begin(), copies.end(), alive);
    const auto some = std::find_if(copies.begin(), copies.end(), alive);
    const ProcessView &shown = some == copies.end() ? copies.front() : *some;
    DiagramHead::Part part;
    part.kind = DiagramThing::Kind::Process;
    part.process = QString::fromStdString(shown.name);
    part.sign = signOf(shown.state);
    part.text = Text::tr("%1: %2 of %3 run").arg(program).arg(living).arg(copies.size());
    part.detail = part.text;
    return part;
}

std::vector<DiagramHead::Part> processParts(NodeId node, const HeadMoment &moment)
{
    std::vector<DiagramHead::Part> parts;
    const std::vector<ProcessView> all = processes(moment.world, node);
    auto next = all.begin();
    for (const ProcessSpec &spec : moment.world.setup->processes) {
        if (spec.node != node || spec.copies == 0)
            continue;
        const auto end = next + spec.copies;
        parts.push_back(spec.copies == 1 ? partOf(*next, moment.trace) : partOf(QString::fromStdString(spec.name), {next, end}));
        next = end;
    }
    return parts;
}

// --- tables of a machine

DiagramHead::Part neighbourPart(const std::vector<NeighbourView> &all)
{
    const auto bad = [](const NeighbourView &n) {
        return n.state == NeighbourState::Failed || n.state == NeighbourState::Incomplete;
    };
    DiagramHead::Part part;
    part.kind = DiagramThing::Kind::Neighbours;
    const auto unknown = std::count_if(all.begin(), all.end(), bad);
    part.trouble = unknown > 0;
    part.text = unknown > 0 ? Text::tr("ARP %1, %2 silent").arg(all.size()).arg(unknown) : Text::tr("ARP %1").arg(all.size());
    QStringList lines;
    for (const NeighbourView &n : all)
        lines += Text::tr("%1 %2").arg(QString::fromStdString(toString(n.address)), qt(name(n.state)));
    part.detail = all.empty() ? Text::tr("ARP cache: empty") : Text::tr("ARP cache: %1").arg(lines.join(QStringLiteral(", ")));
    return part;
}

DiagramHead::Part connectionsPart(const World &world, NodeId node, Time now)
{
    const auto &entries = world.nodes[node.value].firewall.table.entries;
    DiagramHead::Part part;
    part.kind = DiagramThing::Kind::Connections;
    part.text = entries.empty() ? Text::tr("none") : QString::number(entries.size());
    part.detail = Text::tr("Connections that the firewall remembers: %1").arg(entries.size());
    if (entries.size() != 1)
        return part;
    const auto &entry = entries.begin()->second;
    const QString left = durationText(std::max(entry.expires - now, Duration{0}));
    part.text = left;
    part.detail = Text::tr("The firewall remembers one connection as %1 for another %2").arg(qt(name(entry.state)), left);
    return part;
}

QString policyNote(const FirewallPolicy &policy)
{
    if (!policy.rules.empty())
        return Text::tr("has rules");
    switch (policy.otherwise) {
    case Verdict::Accept: return Text::tr("passes all");
    case Verdict::Drop: return Text::tr("drops all");
    case Verdict::Reject: return Text::tr("rejects all");
    }
    return {};
}

void tellCondition(DiagramHead::NodeBox &box, const NodeSpec &spec, const HeadMoment &moment)
{
    box.off = !poweredOn(moment.world, box.node);
    box.power = QRectF(box.box.right() - powerSize - 3, box.box.bottom() - powerSize - 2, powerSize, powerSize);
    if (box.off) {
        box.note = Text::tr("no power");
        return;
    }
    std::vector<DiagramHead::Part> parts = processParts(box.node, moment);
    if (parts.size() > mostLines) {
        DiagramHead::Part &last = parts[mostLines - 1];
        last.text = Text::tr("and %1 more").arg(parts.size() - mostLines + 1);
        for (std::size_t i = mostLines; i < parts.size(); ++i)
            last.detail += QStringLiteral(", ") + parts[i].detail;
        parts.resize(mostLines);
    }
    double y = box.box.top() + lineTop;
    for (DiagramHead::Part &part : parts) {
        part.box = QRectF(box.box.left() + 4, y, box.box.width() - 8, lineDistance);
        y += lineDistance;
    }
    const bool tracks = moment.world.nodes[box.node.value].firewall.policy.connectionTracking;
    if (parts.empty() && tracks) {
        parts.push_back(connectionsPart(moment.world, box.node, moment.now));
        parts.back().box = QRectF(box.box.left() + 4, y, box.box.width() - 8, 2 * lineDistance);
        const auto &entries = moment.world.nodes[box.node.value].firewall.table.entries;
        box.note = entries.size() == 1 ? qt(name(entries.begin()->second.state)) : Text::tr("connections:");
    } else if (parts.empty()) {
        box.note = spec.forwards ? policyNote(moment.world.nodes[box.node.value].firewall.policy) : Text::tr("no process");
    }
    parts.push_back(neighbourPart(neighbours(moment.world, box.node)));
    parts.back().box = QRectF(box.box.left() + 4, box.box.bottom() - 16, box.box.width() - powerSize - 10, 14);
    box.parts = std::move(parts);
}

// --- cables

QString delayOf(const Cable &cable) { return cable.delay.ns == 0 ? QString() : durationText(cable.delay); }

QString delayNote(const Cable &cable)
{
    const QString delay = delayOf(cable);
    if (cable.lossPerMillion == 0)
        return delay;
    const QString loss = Text::tr("loses %1 %").arg(cable.lossPerMillion / 10'000.0);
    return delay.isEmpty() ? loss : Text::tr("%1, %2").arg(delay, loss);
}

void tellCable(DiagramHead::CableLine &line, const CableSpec &spec, const World &world)
{
    const bool carrier =
        carrierUp(world, spec.client, spec.clientInterface) && carrierUp(world, spec.server, spec.serverInterface);
    const bool up =
        interfaceUp(world, spec.client, spec.clientInterface) && interfaceUp(world, spec.server, spec.serverInterface);
    const auto rules = std::count_if(
        world.pathRules.begin(), world.pathRules.end(), [&](const PathRule &rule) { return rule.spec.cable == line.cable; });
    const Cable &cable = world.cables[line.cable.value];
    line.broken = !carrier || !up || cable.blackHole;
    line.altered = rules > 0 || cable.lossPerMillion > 0;
    if (!up)
        line.note = Text::tr("interface down");
    else if (!carrier)
        line.note = Text::tr("unplugged");
    else if (line.broken)
        line.note = Text::tr("black hole");
    else {
        line.shortNote = delayOf(cable);
        line.note = rules > 0 ? Text::tr("%1 with a rule").arg(delayNote(cable)).trimmed() : delayNote(cable);
    }
}

double shareOfWay(const FrameEvent &frame, const HeadMoment &moment)
{
    const double way = static_cast<double>((frame.arrives - frame.departed).ns);
    if (moment.still || way <= 0)
        return 0.5;
    return std::clamp(static_cast<double>((moment.now - frame.departed).ns) / way, 0.0, 1.0);
}

/// What was sent at the same moment is at the same place; it is drawn as a train, so that nothing hides another.
void spread(DiagramHead::CableLine &line)
{
    constexpr double apart = 8;
    for (std::size_t i = 0; i < line.flights.size(); ++i) {
        DiagramHead::Flight &flight = line.flights[i];
        const auto ahead = std::count_if(
            line.flights.begin(), line.flights.begin() + static_cast<std::ptrdiff_t>(i), [&](const DiagramHead::Flight &f) {
                return f.towardsServer == flight.towardsServer && std::abs(f.along - flight.along) < 1;
            });
        flight.at.rx() += (flight.towardsServer ? -apart : apart) * static_cast<double>(ahead);
    }
}

void tellFlights(std::vector<DiagramHead::CableLine> &cables, const HeadMoment &moment)
{
    moment.world.queue.forEach([&](Time, const Event &event) {
        const auto *frame = std::get_if<FrameEvent>(&event);
        if (!frame)
            return;
        DiagramHead::CableLine &line = cables[frame->cable.value];
        ++line.flying;
        if (line.flights.size() >= mostFlights)
            return;
        const bool towardsServer = frame->direction == Direction::ToServer;
        const double share = shareOfWay(*frame, moment);
        const QPointF at = line.from + (towardsServer ? share : 1 - share) * (line.to - line.from);
        line.flights.push_back({frame->packet.id, frame->cause, lookOf(frame->packet), towardsServer, at, at.x()});
    });
    for (DiagramHead::CableLine &line : cables) {
        std::sort(line.flights.begin(), line.flights.end(), [](const auto &a, const auto &b) { return a.record < b.record; });
        spread(line);
    }
}

// --- badges

void tellTimers(DiagramHead::Badge &badge, const std::vector<TimerView> &timers, Time now)
{
    for (std::size_t i = 0; i < std::min(timers.size(), mostTimers); ++i) {
        const TimerView &timer = timers[i];
        const double whole = static_cast<double>(std::max<std::int64_t>((timer.deadline - timer.armedAt).ns, 1));
        DiagramHead::TimerBar bar;
        bar.kind = timer.kind;
        bar.left = std::clamp(static_cast<double>((timer.deadline - now).ns) / whole, 0.0, 1.0);
        bar.text = toPlainText(timerName(timer.kind)) + u' ' + durationText(std::max(timer.deadline - now, Duration{0}));
        bar.box =
            QRectF(badge.box.left() + besideWords, badge.box.bottom() - 3, badge.box.width() - 2 * besideWords, timerHeight - 1);
        badge.timers.push_back(bar);
        badge.box.setHeight(badge.box.height() + timerHeight);
    }
}

QString ownerOf(const SocketView &socket)
{
    if (socket.state == TcpState::Closed)
        return Text::tr("no socket");
    if (socket.owner != Ownership::Process || socket.processName.empty())
        return toPlainText(ownershipText(socket.owner));
    const QString name = QString::fromStdString(socket.processName);
    return socket.process ? Text::tr("held by process %1 (%2)").arg(name).arg(socket.process->value)
                          : Text::tr("held by process %1").arg(name);
}

/// How many connections the host has, half-open ones included.
std::size_t connectionsOf(const Host &host)
{
    return static_cast<std::size_t>(std::count_if(host.sockets.begin(), host.sockets.end(),
        [](const auto &entry) { return entry.second.tcp.state != TcpState::Closed && !entry.second.isListener(); }));
}

/// As wide as its words need, but not over the badge of the other end.
void fitBadge(DiagramHead::Badge &badge, const Columns &columns)
{
    const double x = columns.x[badge.node.value];
    double left = 4, right = columns.width - 4;
    for (std::uint32_t i = 0; i < columns.x.size(); ++i) {
        if (i == badge.node.value || !columns.endHost[i] || !columns.visible[i])
            continue;
        const double middle = (columns.x[i] + x) / 2;
        if (i < badge.node.value)
            left = std::max(left, middle + 2);
        else
            right = std::min(right, middle - 2);
    }
    const double wanted = std::max(badgeWidth, textWidth(badge.owner, TextStyle::BadgeNote) + 2 * besideWords);
    badge.box.setWidth(std::max(std::min(wanted, right - left), 0.0));
    badge.box.moveLeft(std::clamp(x - badge.box.width() / 2, left, std::max(right - badge.box.width(), left)));
}

void tellBadge(DiagramHead::Badge &badge, const World &world, const Columns &columns, Time now)
{
    badge.owner = Text::tr("no socket");
    if (!poweredOn(world, badge.node)) {
        badge.name = Text::tr("OFF");
        badge.owner = Text::tr("no power");
        return;
    }
    const std::optional<SocketView> socket = mainSocket(world, badge.node);
    if (!socket)
        return;
    badge.state = socket->state;
    badge.name = QString::fromUtf8(name(socket->state).data());
    badge.owner = ownerOf(*socket);
    if (const std::size_t all = connectionsOf(world.nodes[badge.node.value].host); all > 1)
        badge.more = Text::tr("1 of %1").arg(all);
    fitBadge(badge, columns);
    tellTimers(badge, socket->timers, now);
}

} // namespace

DiagramHead headOf(const Setup &setup, const Columns &columns)
{
    DiagramHead head;
    const double width = nodeWidth(columns);
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
        if (!columns.visible[i])
            continue;
        DiagramHead::NodeBox box;
        box.node = {i};
        box.box = QRectF(columns.x[i] - width / 2, boxTop, width, bareBoxHeight);
        box.name = QString::fromStdString(setup.nodes[i].name);
        box.address = addressOf(setup.nodes[i]);
        head.nodes.push_back(box);
        if (!columns.endHost[i])
            continue;
        DiagramHead::Badge badge;
        badge.node = {i};
        badge.box = QRectF(0, badgeTop, badgeWidth, badgeHeight);
        fitBadge(badge, columns);
        badge.name = QString::fromUtf8(name(TcpState::Closed).data());
        head.badges.push_back(badge);
    }
    for (std::uint32_t i = 0; i < setup.cables.size(); ++i) {
        const CableSpec &cable = setup.cables[i];
        const double y = boxTop + cableY;
        auto inset = [&](NodeId node) { return columns.visible[node.value] ? width / 2 : 0; };
        DiagramHead::CableLine line;
        line.cable = {i};
        line.from = {columns.x[cable.client.value] + inset(cable.client), y};
        line.to = {columns.x[cable.server.value] - inset(cable.server), y};
        line.note = cable.delay.ns == 0 ? QString() : durationText(cable.delay);
        head.cables.push_back(line);
    }
    return head;
}

DiagramHead headOf(const Setup &setup, const Columns &columns, const HeadMoment &moment)
{
    DiagramHead head = headOf(setup, columns);
    for (DiagramHead::NodeBox &box : head.nodes) {
        box.box.setHeight(boxHeight);
        tellCondition(box, setup.nodes[box.node.value], moment);
    }
    for (DiagramHead::CableLine &cable : head.cables)
        tellCable(cable, setup.cables[cable.cable.value], moment.world);
    tellFlights(head.cables, moment);
    for (DiagramHead::Badge &badge : head.badges)
        tellBadge(badge, moment.world, columns, moment.now);
    return head;
}

void moveDown(DiagramHead &head, double pixels)
{
    for (DiagramHead::NodeBox &node : head.nodes) {
        node.box.translate(0, pixels);
        node.power.translate(0, pixels);
        for (DiagramHead::Part &part : node.parts)
            part.box.translate(0, pixels);
    }
    for (DiagramHead::CableLine &cable : head.cables) {
        cable.from.ry() += pixels;
        cable.to.ry() += pixels;
        for (DiagramHead::Flight &flight : cable.flights)
            flight.at.ry() += pixels;
    }
    for (DiagramHead::Badge &badge : head.badges) {
        badge.box.translate(0, pixels);
        for (DiagramHead::TimerBar &timer : badge.timers)
            timer.box.translate(0, pixels);
    }
}

} // namespace teardown
