#include "diagram/head.h"

#include <QCoreApplication>

#include "diagram/shapes.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr double boxTop = 8, boxHeight = 46, badgeTop = 62, badgeHeight = 44, timerHeight = 18;
constexpr double badgeWidth = 200;
constexpr std::size_t mostTimers = 2;

QString tr(const char *text) { return QCoreApplication::translate("Diagram", text); }

double nodeWidth(const Columns &columns)
{
    const double apart = columns.x.size() > 1 ? columns.x[1] - columns.x[0] : 200;
    return std::clamp(apart - 66, 76.0, 132.0);
}

QString addressOf(const NodeSpec &node)
{
    return node.interfaces.empty() ? QString() : QString::fromStdString(toString(node.interfaces.front().address));
}

QString processNote(const ProcessView &process)
{
    const QString name = QString::fromStdString(process.name);
    switch (process.state) {
    case ProcessState::NotStarted: return tr("%1 not started").arg(name);
    case ProcessState::Running:
    case ProcessState::Blocked: return tr("%1 runs").arg(name);
    case ProcessState::Stopped: return tr("%1 stopped").arg(name);
    case ProcessState::Exited: return tr("%1 exited").arg(name);
    case ProcessState::Killed: return tr("%1 killed").arg(name);
    }
    return {};
}

QString fitting(const QString &text, TextStyle style, double width)
{
    QString shown = text;
    while (shown.size() > 1 && textWidth(shown, style) > width)
        shown = shown.left(shown.size() - 2) + QStringLiteral("…");
    return shown;
}

/// The one line that a box has for its processes or, of a router, its rules.
void tellCondition(DiagramHead::NodeBox &box, const NodeSpec &spec, const World &world)
{
    box.off = !poweredOn(world, box.node);
    box.trouble = box.off;
    if (box.off) {
        box.note = tr("no power");
        return;
    }
    const std::vector<ProcessView> all = processes(world, box.node);
    if (!all.empty()) {
        const ProcessView &shown = all.back();
        box.process = QString::fromStdString(shown.name);
        box.note = processNote(shown);
        box.trouble = shown.state == ProcessState::Killed || shown.state == ProcessState::Stopped;
    } else if (spec.firewall && spec.firewall->connectionTracking) {
        const std::size_t entries = connectionTable(world, box.node).size();
        box.note = entries == 0 ? tr("knows none") : entries == 1 ? tr("knows 1 connection") : tr("knows %1").arg(entries);
    } else {
        box.note = spec.forwards ? tr("passes all") : tr("no process");
    }
}

void tellCable(DiagramHead::CableLine &line, const CableSpec &spec, const World &world)
{
    const bool carrier =
        carrierUp(world, spec.client, spec.clientInterface) && carrierUp(world, spec.server, spec.serverInterface);
    const bool up =
        interfaceUp(world, spec.client, spec.clientInterface) && interfaceUp(world, spec.server, spec.serverInterface);
    line.broken = !carrier || !up || blackHoled(world, line.cable);
    if (!up)
        line.note = tr("interface down");
    else if (!carrier)
        line.note = tr("unplugged");
    else if (line.broken)
        line.note = tr("black hole");
}

void tellTimers(DiagramHead::Badge &badge, const std::vector<TimerView> &timers, Time now)
{
    for (std::size_t i = 0; i < std::min(timers.size(), mostTimers); ++i) {
        const TimerView &timer = timers[i];
        const double whole = static_cast<double>(std::max<std::int64_t>((timer.deadline - timer.armedAt).ns, 1));
        DiagramHead::TimerBar bar;
        bar.kind = timer.kind;
        bar.left = std::clamp(static_cast<double>((timer.deadline - now).ns) / whole, 0.0, 1.0);
        bar.text = toPlainText(timerName(timer.kind)) + u' ' + durationText(std::max(timer.deadline - now, Duration{0}));
        bar.box = QRectF(badge.box.left() + 10, badge.box.bottom() - 3, badge.box.width() - 20, timerHeight - 1);
        badge.timers.push_back(bar);
        badge.box.setHeight(badge.box.height() + timerHeight);
    }
}

QString ownerOf(const SocketView &socket)
{
    if (socket.state == TcpState::Closed)
        return tr("no socket");
    if (socket.owner != Ownership::Process || socket.processName.empty())
        return toPlainText(ownershipText(socket.owner));
    const QString name = QString::fromStdString(socket.processName);
    return socket.process ? tr("held by process %1 (%2)").arg(name).arg(socket.process->value)
                          : tr("held by process %1").arg(name);
}

void tellBadge(DiagramHead::Badge &badge, const World &world, Time now)
{
    badge.owner = tr("no socket");
    if (!poweredOn(world, badge.node)) {
        badge.name = tr("OFF");
        badge.owner = tr("no power");
        return;
    }
    const std::optional<SocketView> socket = mainSocket(world, badge.node);
    if (!socket)
        return;
    badge.state = socket->state;
    badge.name = QString::fromUtf8(name(socket->state).data());
    badge.owner = ownerOf(*socket);
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
        box.box = QRectF(columns.x[i] - width / 2, boxTop, width, boxHeight);
        box.noteBox = QRectF(box.box.left() + 4, box.box.top() + 30, width - 8, 14);
        box.name = QString::fromStdString(setup.nodes[i].name);
        box.address = addressOf(setup.nodes[i]);
        head.nodes.push_back(box);
        if (!columns.endHost[i])
            continue;
        DiagramHead::Badge badge;
        badge.node = {i};
        const double left = std::clamp(columns.x[i] - badgeWidth / 2, 4.0, std::max(columns.width - badgeWidth - 4, 4.0));
        badge.box = QRectF(left, badgeTop, badgeWidth, badgeHeight);
        badge.name = QString::fromUtf8(name(TcpState::Closed).data());
        head.badges.push_back(badge);
    }
    for (std::uint32_t i = 0; i < setup.cables.size(); ++i) {
        const CableSpec &cable = setup.cables[i];
        const double y = boxTop + boxHeight / 2;
        auto inset = [&](NodeId node) { return columns.visible[node.value] ? width / 2 : 0; };
        head.cables.push_back({{i}, {columns.x[cable.client.value] + inset(cable.client), y},
            {columns.x[cable.server.value] - inset(cable.server), y}, cable.delay.ns == 0 ? QString() : durationText(cable.delay),
            false});
    }
    return head;
}

DiagramHead headOf(const Setup &setup, const Columns &columns, const World &world, Time now)
{
    DiagramHead head = headOf(setup, columns);
    for (DiagramHead::NodeBox &box : head.nodes)
        tellCondition(box, setup.nodes[box.node.value], world);
    for (DiagramHead::CableLine &cable : head.cables)
        tellCable(cable, setup.cables[cable.cable.value], world);
    for (DiagramHead::Badge &badge : head.badges)
        tellBadge(badge, world, now);
    return head;
}

void moveDown(DiagramHead &head, double pixels)
{
    for (DiagramHead::NodeBox &node : head.nodes) {
        node.box.translate(0, pixels);
        node.noteBox.translate(0, pixels);
    }
    for (DiagramHead::CableLine &cable : head.cables) {
        cable.from.ry() += pixels;
        cable.to.ry() += pixels;
    }
    for (DiagramHead::Badge &badge : head.badges) {
        badge.box.translate(0, pixels);
        for (DiagramHead::TimerBar &timer : badge.timers)
            timer.box.translate(0, pixels);
    }
}

// --- painting

namespace {

void paintNode(const DiagramHead::NodeBox &node, const Palette &palette, Canvas &canvas)
{
    const double x = node.box.center().x();
    canvas.rect(
        node.box, 8, palette.panel, {node.off ? palette.trouble : palette.muted, 1.1, node.off ? Dash::Dashed : Dash::Solid});
    canvas.text({x, node.box.top() + 15}, fitting(node.name, TextStyle::NodeName, node.box.width() - 6), TextStyle::NodeName,
        palette.text, Align::Centre);
    canvas.text({x, node.box.top() + 28}, node.address, TextStyle::NodeNote, palette.muted, Align::Centre);
    canvas.text({x, node.box.top() + 41}, fitting(node.note, TextStyle::NodeNote, node.box.width() - 4), TextStyle::NodeNote,
        node.trouble ? palette.trouble : palette.muted, Align::Centre);
}

void paintCable(const DiagramHead::CableLine &cable, const Palette &palette, Canvas &canvas)
{
    const QPointF middle = (cable.from + cable.to) / 2;
    const QColor &ink = cable.broken ? palette.trouble : palette.muted;
    canvas.line(cable.from, cable.to, {ink, cable.broken ? 1.6 : 2.2, cable.broken ? Dash::Dashed : Dash::Solid});
    if (cable.broken)
        for (double side : {-1.0, 1.0})
            canvas.line(middle + QPointF(-5, -5 * side), middle + QPointF(5, 5 * side), {ink, 2});
    canvas.text(middle + QPointF(0, cable.broken ? 17 : -6), cable.note, TextStyle::NodeNote, ink, Align::Centre);
}

void paintBadge(const DiagramHead::Badge &badge, const Palette &palette, Canvas &canvas)
{
    const StateFamily family = familyOf(badge.state);
    const Palette::StateColours &colours = palette.of(family);
    const double x = badge.box.center().x();
    canvas.rect(badge.box, 8, colours.fill, {colours.ink, 1.4});
    if (family == StateFamily::ClosingPassive)
        hatch(canvas, QRectF(badge.box.left() + 2, badge.box.top() + 4, 8, badge.box.height() - 8), colours.ink);
    canvas.text({x, badge.box.top() + 20}, badge.name, TextStyle::BadgeState, colours.ink, Align::Centre);
    canvas.text({x, badge.box.top() + 36}, fitting(badge.owner, TextStyle::BadgeNote, badge.box.width() - 8),
        TextStyle::BadgeNote, palette.text, Align::Centre);
    for (const DiagramHead::TimerBar &timer : badge.timers) {
        const QRectF track(timer.box.left(), timer.box.bottom() - 4, timer.box.width(), 3);
        canvas.text({timer.box.left(), timer.box.top() + 10}, timer.text, TextStyle::Note, palette.text);
        canvas.rect(track, 1.5, palette.background, {});
        canvas.rect(QRectF(track.left(), track.top(), track.width() * timer.left, track.height()), 1.5, colours.ink, {});
    }
}

} // namespace

void paintHead(const DiagramHead &head, const Palette &palette, Canvas &canvas)
{
    for (const DiagramHead::CableLine &cable : head.cables)
        paintCable(cable, palette, canvas);
    for (const DiagramHead::NodeBox &node : head.nodes)
        paintNode(node, palette, canvas);
    for (const DiagramHead::Badge &badge : head.badges)
        paintBadge(badge, palette, canvas);
}

// --- what is where

DiagramThing thingAt(const DiagramHead &head, QPointF point)
{
    DiagramThing thing;
    for (const DiagramHead::Badge &badge : head.badges)
        if (badge.box.contains(point)) {
            thing.node = badge.node;
            thing.kind = DiagramThing::Kind::Badge;
            for (const DiagramHead::TimerBar &timer : badge.timers)
                if (timer.box.contains(point)) {
                    thing.kind = DiagramThing::Kind::Timer;
                    thing.timer = timer.kind;
                }
            return thing;
        }
    for (const DiagramHead::NodeBox &node : head.nodes)
        if (node.box.contains(point)) {
            const bool process = !node.process.isEmpty() && node.noteBox.contains(point);
            thing.kind = process ? DiagramThing::Kind::Process : DiagramThing::Kind::Node;
            thing.node = node.node;
            thing.process = process ? node.process : QString();
            return thing;
        }
    for (const DiagramHead::CableLine &cable : head.cables)
        if (QRectF(cable.from, cable.to).adjusted(0, -14, 0, 14).contains(point)) {
            thing.kind = DiagramThing::Kind::Cable;
            thing.cable = cable.cable;
        }
    return thing;
}

QString describe(const DiagramHead &head, const DiagramThing &thing)
{
    for (const DiagramHead::NodeBox &node : head.nodes)
        if (node.node == thing.node && (thing.kind == DiagramThing::Kind::Node || thing.kind == DiagramThing::Kind::Process))
            return tr("%1, %2: %3").arg(node.name, node.address, node.note);
    for (const DiagramHead::Badge &badge : head.badges)
        if (badge.node == thing.node && thing.kind == DiagramThing::Kind::Badge)
            return tr("%1, %2. %3").arg(badge.name, badge.owner, toPlainText(stateMeaning(badge.state)));
    if (thing.kind == DiagramThing::Kind::Timer)
        return tr("When the %1 runs out, the kernel %2.")
            .arg(toPlainText(timerName(thing.timer)), toPlainText(timerPurpose(thing.timer)));
    for (const DiagramHead::CableLine &cable : head.cables)
        if (cable.cable == thing.cable && thing.kind == DiagramThing::Kind::Cable)
            return cable.broken ? tr("Cable: %1").arg(cable.note)
                                : tr("Cable, %1 each way").arg(cable.note.isEmpty() ? tr("no delay") : cable.note);
    return {};
}

} // namespace teardown
