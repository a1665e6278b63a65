#include "text/words.h"

#include <QCoreApplication>

#include <array>

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

constexpr std::int64_t nsPerMs = 1'000'000;
constexpr std::int64_t nsPerSecond = 1'000'000'000;

/// `ns` of a unit that has `unitNs`, cut (never rounded up) to `decimals`, without zeros at the end.
QString cut(std::int64_t ns, std::int64_t unitNs, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::int64_t fraction = ns % unitNs * scale / unitNs;
    QString text = QString::number(ns / unitNs);
    if (fraction == 0)
        return text;
    text += QLatin1Char('.') + QString::number(fraction).rightJustified(decimals, QLatin1Char('0'));
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

/// "2 h 11 min 15 s": whole units, those that are zero left out.
QString inLargeUnits(std::int64_t seconds)
{
    const std::array<std::pair<std::int64_t, QString>, 4> units{{{86400, Text::tr("d", "days")}, {3600, Text::tr("h", "hours")},
        {60, Text::tr("min", "minutes")}, {1, Text::tr("s", "seconds")}}};
    QStringList parts;
    for (const auto &[size, unit] : units) {
        if (seconds >= size)
            parts += QString::number(seconds / size) + QLatin1Char(' ') + unit;
        seconds %= size;
    }
    return parts.join(QLatin1Char(' '));
}

QString positiveDuration(std::int64_t ns)
{
    if (ns == 0)
        return Text::tr("0 s");
    if (ns < 1'000)
        return Text::tr("%1 ns").arg(ns);
    if (ns < nsPerMs)
        return Text::tr("%1 µs").arg(cut(ns, 1'000, ns < 100'000 ? 1 : 0));
    if (ns < nsPerSecond)
        return Text::tr("%1 ms").arg(cut(ns, nsPerMs, ns < 100 * nsPerMs ? 1 : 0));
    if (ns < 10 * nsPerSecond)
        return Text::tr("%1 s").arg(cut(ns, nsPerSecond, 3));
    if (ns < 180 * nsPerSecond)
        return Text::tr("%1 s").arg(cut(ns, nsPerSecond, 1));
    return inLargeUnits(ns / nsPerSecond);
}

QString positiveTime(std::int64_t ns)
{
    const std::int64_t ms = ns / nsPerMs;
    const std::int64_t wholeMinutes = ms < 1'000'000 ? 0 : ms / 60'000;
    const std::int64_t rest = ms - wholeMinutes * 60'000;
    const QString clock = Text::tr("%1.%2 s").arg(rest / 1000).arg(rest % 1000, 3, 10, QLatin1Char('0'));
    return wholeMinutes == 0 ? clock : inLargeUnits(wholeMinutes * 60) + QLatin1Char(' ') + clock;
}

} // namespace

QString durationText(Duration duration)
{
    return duration.ns < 0 ? QStringLiteral("−") + positiveDuration(-duration.ns) : positiveDuration(duration.ns);
}

QString timeText(Time time)
{
    if (time == Time::never())
        return Text::tr("never");
    return time.ns < 0 ? QStringLiteral("−") + positiveTime(-time.ns) : positiveTime(time.ns);
}

QString bytesText(std::uint64_t bytes)
{
    const int n = static_cast<int>(std::min<std::uint64_t>(bytes, INT32_MAX));
    return n == 1 ? Text::tr("1 byte") : Text::tr("%n bytes", nullptr, n);
}

} // namespace teardown
