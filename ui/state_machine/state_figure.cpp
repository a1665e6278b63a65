#include "state_machine/state_figure.h"

#include <QCoreApplication>
#include <QLineF>
#include <QStringList>

#include "tcp/transition.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StateFigure)
};

/// Where a state stands: `step` along the life of a connection, `lane` across it, the active side first.
struct Place {
    TcpState state;
    bool end;
    double step, lane;
};

constexpr Place places[] = {
    {TcpState::Closed, false, 0, 1},
    {TcpState::Listen, false, 1, 1},
    {TcpState::SynSent, false, 2, 0},
    {TcpState::SynReceived, false, 2, 2},
    {TcpState::Established, false, 3, 1},
    {TcpState::FinWait1, false, 4, 0},
    {TcpState::CloseWait, false, 4, 2},
    {TcpState::FinWait2, false, 5, 0},
    {TcpState::Closing, false, 5, 1},
    {TcpState::LastAck, false, 5, 2},
    {TcpState::TimeWait, false, 6, 1},
    {TcpState::Closed, true, 7, 2},
};
constexpr double steps = 8, lanes = 3;
constexpr double boxWidth = 88, boxHeight = 24;

/// Moves that are drawn although nobody took them: those of the figure. Resets and time-outs lead from everywhere to CLOSED.
bool inFigure(const Move &move)
{
    if (move.to == TcpState::Closed)
        return move.from == TcpState::TimeWait || move.from == TcpState::LastAck;
    return !(move.from == TcpState::SynReceived && move.to == TcpState::CloseWait);
}

/// A listener's child begins in LISTEN for the figure, although its own record says CLOSED.
TcpState tailOf(TcpState from, TcpState to)
{
    return from == TcpState::Closed && to == TcpState::SynReceived ? TcpState::Listen : from;
}

QRectF boxAt(const Place &place, const QSizeF &size)
{
    const bool wide = size.width() >= size.height();
    const double along = (place.step + 0.5) / steps, across = (place.lane + 0.5) / lanes;
    const QPointF centre =
        wide ? QPointF(along * size.width(), across * size.height()) : QPointF(across * size.width(), along * size.height());
    const double width = std::min(boxWidth, size.width() / (wide ? steps : lanes) - 8);
    return {centre.x() - width / 2, centre.y() - boxHeight / 2, width, boxHeight};
}

StateFigure::Box &boxOf(StateFigure &figure, TcpState state, bool end)
{
    return *std::find_if(figure.boxes.begin(), figure.boxes.end(),
        [&](const StateFigure::Box &b) { return b.state == state && b.end == (end && state == TcpState::Closed); });
}

/// Where the line from the centre of `box` towards `other` leaves it.
QPointF edgeOf(const QRectF &box, QPointF other)
{
    const QPointF centre = box.center();
    const QPointF way = other - centre;
    const double x = std::abs(way.x()) < 1e-9 ? 1e9 : (box.width() / 2 + 2) / std::abs(way.x());
    const double y = std::abs(way.y()) < 1e-9 ? 1e9 : (box.height() / 2 + 2) / std::abs(way.y());
    return centre + way * std::min({x, y, 0.49});
}

void addArrow(StateFigure &figure, TcpState from, TcpState to)
{
    StateFigure::Arrow arrow;
    arrow.from = from;
    arrow.to = to;
    const QRectF &tail = boxOf(figure, from, false).box, &head = boxOf(figure, to, true).box;
    arrow.tail = edgeOf(tail, head.center());
    arrow.head = edgeOf(head, tail.center());
    figure.arrows.push_back(arrow);
}

StateFigure::Arrow &arrowOf(StateFigure &figure, TcpState from, TcpState to)
{
    const auto found = std::find_if(
        figure.arrows.begin(), figure.arrows.end(), [&](const StateFigure::Arrow &a) { return a.from == from && a.to == to; });
    if (found != figure.arrows.end())
        return *found;
    addArrow(figure, from, to);
    return figure.arrows.back();
}

void addPath(StateFigure &figure, const StatePath &path, bool client)
{
    const QChar mark = figure.sides[client ? 0 : 1].mark;
    int number = 0;
    for (const StatePath::Step &step : path.steps) {
        const TcpState from = tailOf(step.from, step.to);
        StateFigure::Arrow &arrow = arrowOf(figure, from, step.to);
        const QString text = mark + QString::number(++number);
        arrow.label += arrow.label.isEmpty() ? text : QLatin1Char(' ') + text;
        arrow.last = step.record;
        arrow.reset = arrow.reset || step.byReset;
        (client ? arrow.client : arrow.server) = true;
        boxOf(figure, from, false).visited = true;
        boxOf(figure, step.to, true).visited = true;
    }
    StateFigure::Box &box = boxOf(figure, path.now, !path.steps.empty());
    box.sides += box.sides.isEmpty() ? QString(mark) : QStringLiteral(" ") + mark;
}

// Painting

constexpr double headLength = 7;

void paintHead(Canvas &canvas, const StateFigure::Arrow &arrow, const QColor &colour)
{
    const QLineF line(arrow.tail, arrow.head);
    if (line.length() < 1)
        return;
    const QPointF along = (arrow.head - arrow.tail) / line.length(), across(-along.y(), along.x());
    canvas.polygon({arrow.head, arrow.head - along * headLength + across * 3.2, arrow.head - along * headLength - across * 3.2},
        true, colour, {});
}

/// Who took an arrow shows by its line: the client's is solid, the server's dashed, that of both double.
void paintArrow(Canvas &canvas, const StateFigure::Arrow &arrow, bool selected, const Palette &palette)
{
    const bool taken = arrow.last.valid();
    const QColor colour = !taken ? palette.rule : selected ? palette.accent : arrow.reset ? palette.trouble : palette.text;
    const double width = selected ? 2.6 : taken ? 1.6 : 1;
    const QLineF line(arrow.tail, arrow.head);
    const bool both = arrow.client && arrow.server;
    if (both && line.length() > 1) {
        const QPointF across = QPointF(-line.dy(), line.dx()) / line.length() * 1.6;
        canvas.line(arrow.tail + across, arrow.head + across, {colour, width * 0.6, Dash::Solid});
        canvas.line(arrow.tail - across, arrow.head - across, {colour, width * 0.6, Dash::Dashed});
    } else {
        canvas.line(arrow.tail, arrow.head, {colour, width, arrow.server ? Dash::Dashed : Dash::Solid});
    }
    paintHead(canvas, arrow, colour);
}

void paintLabel(Canvas &canvas, const StateFigure::Arrow &arrow, const Palette &palette)
{
    if (arrow.label.isEmpty())
        return;
    // A long arrow passes behind other states; near its tail its label stands free.
    const double share = arrow.to == TcpState::Closed ? 0.2 : 0.45;
    const QPointF middle = arrow.tail * (1 - share) + arrow.head * share;
    const double width = textWidth(arrow.label, TextStyle::Note) + 6, height = lineHeight(TextStyle::Note) + 1;
    const QRectF ground(middle.x() - width / 2, middle.y() - height / 2, width, height);
    canvas.rect(ground, 3, palette.background, {});
    canvas.text({middle.x(), baselineIn(ground, TextStyle::Note)}, arrow.label, TextStyle::Note,
        arrow.reset ? palette.trouble : palette.text, Align::Centre);
}

void paintBox(Canvas &canvas, const StateFigure::Box &box, const Palette &palette)
{
    const bool here = !box.sides.isEmpty();
    const auto &colours = palette.of(familyOf(box.state));
    const QColor fill = here ? colours.fill : palette.background;
    canvas.rect(box.box, 4, fill, {here || box.visited ? colours.ink : palette.rule, here ? 2.0 : 1.0, Dash::Solid});
    const QString text = QString::fromLatin1(name(box.state).data(), std::ssize(name(box.state)));
    canvas.text({box.box.center().x(), baselineIn(box.box, TextStyle::StateName)}, text, TextStyle::StateName,
        here || box.visited ? colours.ink : palette.muted, Align::Centre);
    if (!here)
        return;
    const double width = textWidth(box.sides, TextStyle::NodeName) + 10;
    const QRectF flag(box.box.center().x() - width / 2, box.box.top() - 15, width, 16);
    canvas.rect(flag, 8, colours.ink, {});
    canvas.text({flag.center().x(), baselineIn(flag, TextStyle::NodeName)}, box.sides, TextStyle::NodeName, palette.background,
        Align::Centre);
}

QString pathText(const QString &side, const StatePath &path)
{
    QStringList states;
    for (const StatePath::Step &step : path.steps)
        states += QString::fromLatin1(name(step.to).data(), std::ssize(name(step.to)));
    return Text::tr("%1: %2").arg(side, states.isEmpty() ? Text::tr("no connection yet") : states.join(QStringLiteral(", ")));
}

} // namespace

StateFigure layoutStateFigure(const QSizeF &size, const StatePath &client, const StatePath &server)
{
    StateFigure figure;
    figure.sides = {{Text::tr("client"), Text::tr("client").at(0).toUpper(), client.now, !client.steps.empty()},
        {Text::tr("server"), Text::tr("server").at(0).toUpper(), server.now, !server.steps.empty()}};
    for (const Place &place : places)
        figure.boxes.push_back({place.state, place.end, boxAt(place, size), {}, false});
    for (const Move &move : legalMoves()) {
        if (inFigure(move) && !(move.from == TcpState::Closed && move.to == TcpState::SynReceived))
            addArrow(figure, move.from, move.to);
    }
    addArrow(figure, TcpState::Listen, TcpState::SynReceived);
    addPath(figure, client, true);
    addPath(figure, server, false);
    return figure;
}

void paintStateFigure(const StateFigure &figure, RecordId selected, const Palette &palette, Canvas &canvas)
{
    for (const bool taken : {false, true}) {
        for (const StateFigure::Arrow &arrow : figure.arrows) {
            if (arrow.last.valid() == taken)
                paintArrow(canvas, arrow, arrow.last.valid() && arrow.last == selected, palette);
        }
    }
    for (const StateFigure::Box &box : figure.boxes)
        paintBox(canvas, box, palette);
    for (const StateFigure::Arrow &arrow : figure.arrows)
        paintLabel(canvas, arrow, palette);
}

QString moveText(TcpState from, TcpState to)
{
    using enum TcpState;
    struct MoveWords {
        TcpState from, to;
        const char *text;
    };
    static constexpr MoveWords texts[] = {
        {Closed, Listen, QT_TRANSLATE_NOOP("StateFigure", "listen(): waits for a SYN")},
        {Closed, SynSent, QT_TRANSLATE_NOOP("StateFigure", "connect(): sends SYN")},
        {Listen, SynReceived, QT_TRANSLATE_NOOP("StateFigure", "receives SYN, sends SYN,ACK")},
        {SynSent, SynReceived, QT_TRANSLATE_NOOP("StateFigure", "receives SYN while its own is on its way, sends SYN,ACK")},
        {SynSent, Established, QT_TRANSLATE_NOOP("StateFigure", "receives SYN,ACK, sends ACK")},
        {SynReceived, Established, QT_TRANSLATE_NOOP("StateFigure", "receives the ACK of its SYN")},
        {SynReceived, FinWait1, QT_TRANSLATE_NOOP("StateFigure", "close(): sends FIN")},
        {SynReceived, CloseWait, QT_TRANSLATE_NOOP("StateFigure", "receives ACK and FIN at once, sends ACK")},
        {Established, FinWait1, QT_TRANSLATE_NOOP("StateFigure", "close(): sends FIN")},
        {Established, CloseWait, QT_TRANSLATE_NOOP("StateFigure", "receives FIN, sends ACK")},
        {FinWait1, FinWait2, QT_TRANSLATE_NOOP("StateFigure", "receives the ACK of its FIN")},
        {FinWait1, Closing, QT_TRANSLATE_NOOP("StateFigure", "receives FIN before the ACK of its own, sends ACK")},
        {FinWait1, TimeWait, QT_TRANSLATE_NOOP("StateFigure", "receives FIN and the ACK of its own at once, sends ACK")},
        {FinWait2, TimeWait, QT_TRANSLATE_NOOP("StateFigure", "receives FIN, sends ACK")},
        {Closing, TimeWait, QT_TRANSLATE_NOOP("StateFigure", "receives the ACK of its FIN")},
        {CloseWait, LastAck, QT_TRANSLATE_NOOP("StateFigure", "close(): sends FIN")},
        {LastAck, Closed, QT_TRANSLATE_NOOP("StateFigure", "receives the ACK of its FIN")},
        {TimeWait, Closed, QT_TRANSLATE_NOOP("StateFigure", "2 MSL are over")},
    };
    for (const MoveWords &text : texts) {
        if (text.from == from && text.to == to)
            return Text::tr(text.text);
    }
    return Text::tr("a reset, a time-out or an error ends the connection");
}

QString describe(const StateFigure &figure, const StatePath &client, const StatePath &server)
{
    return pathText(figure.sides[0].name, client) + QStringLiteral(". ") + pathText(figure.sides[1].name, server);
}

} // namespace teardown
