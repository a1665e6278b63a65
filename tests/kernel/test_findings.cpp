#include <QDir>
#include <QFile>
#include <QTest>

#include "formats/relative_numbers.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

#include <algorithm>
#include <map>

using namespace teardown;

/// What was found out about a real Linux 6.18 kernel, where the recording itself is not at hand: each file of findings/ builds
/// the situation and states the facts in comment lines,
///     #= segment HOST TIME FLAGS [seq N] [ack N] [len N] [lost] [~TOLERANCE]
///     #= call HOST[/PROCESS] NAME NUMBER RESULT [TIME] [~TOLERANCE]
///     #= state HOST STATE TIME [~TOLERANCE]
/// times in seconds. If a host has lines of segments (or states), these are all that it sent (or went through).
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheKernel_data();
    void agreesWithTheKernel();
};

namespace {

const QString folder = QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/kernel/findings/");
constexpr double usualSeconds = 0.012;

struct Fact {
    QString text;
    QString what; ///< "segment client 1982", "state client", "call client connect 1": facts of one list
    QStringList rest;
    double at = -1;
    double tolerance = usualSeconds;
};

Fact readFact(const QString &line)
{
    Fact fact;
    fact.text = line;
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > 2 && words.last().startsWith(QLatin1Char('~')))
        fact.tolerance = words.takeLast().mid(1).toDouble();
    const bool call = words.first() == QLatin1String("call");
    fact.what = words.mid(0, call ? 4 : 2).join(QLatin1Char(' '));
    fact.rest = words.mid(call ? 4 : 2);
    if (call && fact.rest.size() > 1)
        fact.at = fact.rest.takeAt(1).toDouble();
    else if (!call)
        fact.at = fact.rest.takeAt(words.first() == QLatin1String("segment") ? 0 : 1).toDouble();
    return fact;
}

QString pollText(std::uint8_t bits)
{
    static const std::pair<PollBit, const char *> names[] = {
        {PollBit::In, "IN"}, {PollBit::Out, "OUT"}, {PollBit::Err, "ERR"}, {PollBit::Hup, "HUP"}, {PollBit::RdHup, "RDHUP"}};
    QStringList words;
    for (const auto &[bit, name] : names)
        if (bits & static_cast<std::uint8_t>(bit))
            words << QLatin1String(name);
    return words.isEmpty() ? QStringLiteral("0") : words.join(QLatin1Char('|'));
}

QString resultText(const CallRecord &call)
{
    if (call.killed)
        return QStringLiteral("killed");
    if (call.returned == Time::never())
        return QStringLiteral("blocks");
    if (call.result.value < 0)
        return QString::fromStdString(std::string(name(call.result.error)));
    if (call.call.name == CallName::Poll)
        return pollText(call.result.revents);
    if (call.call.name == CallName::GetSockOpt)
        return QString::fromStdString(std::string(name(call.result.optionError)));
    return QString::number(call.result.value);
}

double secondsOf(Time time) { return static_cast<double>(time.ns) / 1e9; }

/// What the run has to say, in the words of the files.
class Telling {
public:
    explicit Telling(const Recording &run) : m_run(run), m_numbers(run.trace())
    {
        for (const Record &record : run.trace().records)
            follow(record);
        for (const CallRecord &call : run.trace().calls)
            tell(call);
    }
    const std::map<QString, QList<Fact>> &lists() const { return m_lists; }

private:
    QString host(NodeId node) const { return QString::fromStdString(m_run.setup().nodes[node.value].name); }

    void follow(const Record &record)
    {
        if (const auto *lost = record.as<PacketLost>())
            markLost(lost->packet);
        else if (const auto *made = record.as<PacketMade>())
            tell(record, *made);
        else if (const auto *change = record.as<StateChanged>())
            add(QStringLiteral("state ") + host(record.node), record.time,
                {QString::fromStdString(std::string(name(change->to)))});
    }

    void tell(const Record &record, const PacketMade &made)
    {
        const Packet &packet = m_run.trace().packet(made.packet);
        if (made.role == SegmentRole::Forged || (!packet.segment() && !packet.icmp()))
            return;
        const QString list = QStringLiteral("segment ") + host(record.node);
        if (const IcmpMessage *icmp = packet.icmp()) {
            add(list, record.time, {QStringLiteral("icmp"), QString::number(icmp->code)});
            return;
        }
        const Segment &segment = *packet.segment();
        QStringList words{flagLetters(segment.flags), QStringLiteral("seq"), QString::number(m_numbers.seq(packet))};
        if (segment.flags.ack())
            words << QStringLiteral("ack") << QString::number(m_numbers.ack(packet));
        if (segment.payload.length > 0)
            words << QStringLiteral("len") << QString::number(segment.payload.length);
        add(list, record.time, words);
        m_places[made.packet.value] = {list, m_lists[list].size() - 1};
    }

    static QString flagLetters(Flags flags)
    {
        static const std::pair<Flag, char> letters[] = {
            {Flag::Syn, 'S'}, {Flag::Fin, 'F'}, {Flag::Rst, 'R'}, {Flag::Psh, 'P'}, {Flag::Ack, 'A'}};
        QString text;
        for (const auto &[flag, letter] : letters)
            if (flags.has(flag))
                text += QLatin1Char(letter);
        return text;
    }

    void markLost(PacketId packet)
    {
        if (const auto place = m_places.find(packet.value); place != m_places.end())
            m_lists[place->second.first][place->second.second].rest << QStringLiteral("lost");
    }

    void tell(const CallRecord &call)
    {
        const QString name = QString::fromStdString(std::string(teardown::name(call.call.name)));
        const QString process = QString::fromStdString(call.processName);
        for (const QString &who : {host(call.node), host(call.node) + QLatin1Char('/') + process}) {
            const int number = ++m_counts[who + name];
            add(QStringLiteral("call %1 %2 %3").arg(who, name).arg(number), call.returned, {resultText(call)});
        }
    }

    void add(const QString &list, Time at, const QStringList &words)
    {
        Fact fact;
        fact.what = list;
        fact.rest = words;
        fact.at = secondsOf(at);
        m_lists[list] << fact;
    }

    const Recording &m_run;
    RelativeNumbers m_numbers;
    std::map<QString, QList<Fact>> m_lists;
    std::map<std::uint64_t, std::pair<QString, qsizetype>> m_places;
    std::map<QString, int> m_counts;
};

/// Words of `wanted` must be among those of `seen`, the first at the same place; what is lost must be said.
bool agrees(const Fact &wanted, const Fact &seen)
{
    if (wanted.at >= 0 && std::abs(wanted.at - seen.at) > wanted.tolerance)
        return false;
    if (wanted.rest.isEmpty() || wanted.rest.first() != seen.rest.first())
        return false;
    for (qsizetype i = 1; i + 1 < wanted.rest.size(); i += 2) {
        const qsizetype place = seen.rest.indexOf(wanted.rest[i]);
        if (place < 0 || place + 1 >= seen.rest.size() || seen.rest[place + 1] != wanted.rest[i + 1])
            return false;
    }
    return wanted.rest.contains(QLatin1String("lost")) == seen.rest.contains(QLatin1String("lost"));
}

QString describe(const QList<Fact> &facts)
{
    QString text;
    for (const Fact &fact : facts)
        text += QStringLiteral("\n    %1 %2 %3").arg(fact.what).arg(fact.at, 0, 'f', 3).arg(fact.rest.join(QLatin1Char(' ')));
    return text;
}

} // namespace

void TestFindings::agreesWithTheKernel_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.teardown")}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder + file;
}

void TestFindings::agreesWithTheKernel()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly | QIODevice::Text));
    const QByteArray text = source.readAll();
    const Result<Scenario> scenario = readScenario(text.toStdString(), file.toStdString());
    QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().text.c_str());
    Recording run(scenario.value().setup);
    run.runUntil(run.end());
    const auto lists = Telling(run).lists();

    std::map<QString, QList<Fact>> wanted;
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("#= "))) {
            const Fact fact = readFact(line.mid(3));
            wanted[fact.what] << fact;
        }
    }
    QVERIFY2(!wanted.empty(), "states no facts");
    QString problems;
    for (const auto &[what, facts] : wanted) {
        const auto found = lists.find(what);
        const QList<Fact> seen = found == lists.end() ? QList<Fact>() : found->second;
        bool right = seen.size() == facts.size();
        for (qsizetype i = 0; right && i < facts.size(); ++i)
            right = agrees(facts[i], seen[i]);
        if (!right)
            problems += QStringLiteral("\n  expected") + describe(facts) + QStringLiteral("\n  seen") + describe(seen);
    }
    if (qEnvironmentVariableIsSet("TEARDOWN_TELL"))
        for (const auto &[what, facts] : lists)
            if (!what.contains(QLatin1Char('/')))
                qInfo().noquote() << describe(facts);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

QTEST_APPLESS_MAIN(TestFindings)
#include "test_findings.moc"
