#include <QtTest>

#include "good_text.h"
#include "scenario/library.h"
#include "sim/recording.h"
#include "text/narrator.h"
#include "text/words.h"

using namespace teardown;

namespace {

/// What no sentence can hold unless it calls a cable as the file does.
constexpr auto fileName = "zzz";

Setup withNamedCables(Setup setup)
{
    for (CableSpec &cable : setup.cables)
        cable.name = fileName + cable.name;
    return setup;
}

/// Every scenario of the library, run to its end once.
struct Run {
    explicit Run(std::string_view id) : recording(withNamedCables(libraryScenario(id).value().setup))
    {
        recording.runUntil(recording.end());
    }
    Recording recording;
};

QString at(const Trace &trace, RecordId id, const QString &fault, const QString &text)
{
    return QStringLiteral("record %1 (rule %2): %3: \"%4\"")
        .arg(id.value)
        .arg(QString::fromUtf8(info(trace[id].rule).key.data()), fault, text);
}

} // namespace

/// The stories that the built-in scenarios tell. TEARDOWN_NARRATE=1 prints them, to be read.
class TestLibraryNarration : public QObject {
    Q_OBJECT

    static void scenarios()
    {
        QTest::addColumn<QString>("id");
        for (const LibraryEntry &entry : library())
            QTest::newRow(std::string(entry.id).c_str())
                << QString::fromUtf8(entry.id.data(), static_cast<qsizetype>(entry.id.size()));
    }

private Q_SLOTS:
    void everyRecordHasWords_data() { scenarios(); }
    void everyRecordHasWords()
    {
        QFETCH(QString, id);
        const Run run(id.toStdString());
        const Trace &trace = run.recording.trace();
        const Narrator narrator(run.recording.setup(), trace);
        QVERIFY(!trace.records.empty());
        int listed = 0;
        for (RecordId record{0}; record.value < trace.records.size(); ++record.value) {
            const QString headline = narrator.headline(record);
            const QString sentence = narrator.sentence(record);
            const QString reason = narrator.reason(record);
            QVERIFY2(faultOf(headline).isEmpty(), qPrintable(at(trace, record, faultOf(headline), headline)));
            QVERIFY2(faultOfSentence(sentence).isEmpty(), qPrintable(at(trace, record, faultOfSentence(sentence), sentence)));
            QVERIFY2(faultOfSentence(reason).isEmpty(), qPrintable(at(trace, record, faultOfSentence(reason), reason)));
            for (const QString &text : {narrator.where(record), headline, narrator.detail(record), sentence, reason})
                QVERIFY2(!text.contains(fileName), qPrintable(at(trace, record, "a cable is called as in the file", text)));
            if (narrator.worthListing(record))
                QVERIFY2(!narrator.effect(record).contains(fileName), qPrintable(narrator.effect(record)));
            QVERIFY2(trace[record].rule != Rule::Unspecified, qPrintable(at(trace, record, "no rule", sentence)));
            listed += narrator.worthListing(record) ? 1 : 0;
        }
        QVERIFY(listed > 0);
        QVERIFY(static_cast<std::size_t>(listed) < trace.records.size());
    }

    void everyMomentHasWords_data() { scenarios(); }
    void everyMomentHasWords()
    {
        QFETCH(QString, id);
        Run run(id.toStdString());
        Time last = Time::beforeAll();
        const LongList<Record> records = run.recording.trace().records;
        for (const Record &record : records) {
            if (record.time == last)
                continue;
            last = record.time;
            const World world = run.recording.stateAt(last);
            for (const QString &sentence : momentSentences(run.recording.setup(), run.recording.trace(), world, last))
                QVERIFY2(faultOfSentence(sentence).isEmpty() && !sentence.contains(fileName),
                    qPrintable(timeText(last) + ": " + faultOfSentence(sentence) + ": " + sentence));
        }
    }

    void momentsAreTold()
    {
        const auto told = [](std::string_view id, Time at) {
            Run run(id);
            const World world = run.recording.stateAt(at);
            return momentSentences(run.recording.setup(), run.recording.trace(), world, at);
        };
        QCOMPARE(told("server-killed", atTime(seconds(2))),
            QStringList({"The client is in `CLOSE_WAIT`, waiting until its own process closes.",
                "The server is in `FIN_WAIT_2`, waiting for the other end's FIN. No process holds its socket.",
                "In 59 s the FIN_WAIT_2 timer of the server runs out: then its kernel forgets the connection without a word."}));
        QCOMPARE(told("syn-timeout", atTime(milliseconds(2005))),
            QStringList({"The client is in `SYN_SENT`, waiting for an answer to its SYN.", "The server has no power.",
                "The SYN is on its way (firewall → server).", "The client's kernel has sent its SYN again 2 times.",
                "In 995 ms the SYN timer of the client runs out: then its kernel sends the SYN again, or gives up."}));
        QCOMPARE(told("linger-zero", atTime(seconds(5))).first(), QString("The client has no connection."));
        QVERIFY(
            told("user-timeout", atTime(seconds(2))).contains("The cable between firewall and server swallows every packet."));
    }

    void changesOfSettingsAreForetold()
    {
        const auto foretold = [](std::string_view id, std::uint32_t node, Setting setting, Time at) {
            Run run(id);
            const World world = run.recording.stateAt(at);
            return settingEffect(run.recording.setup(), {node}, setting, effectOf(world, {node}, setting), at);
        };
        QCOMPARE(foretold("server-killed", 3, Setting::TcpFinTimeout, atTime(seconds(2))),
            QString("acts on entering `FIN_WAIT_2`: not now"));
        QCOMPARE(foretold("server-killed", 0, Setting::TcpKeepaliveTime, atTime(seconds(2))),
            QString("off: this socket has no `SO_KEEPALIVE`"));
        QCOMPARE(foretold("syn-timeout", 0, Setting::TcpSynRetries, atTime(milliseconds(2500))),
            QString("read when the client's SYN timer runs out, in 500 ms"));
    }

    void narrate()
    {
        if (!qEnvironmentVariableIsSet("TEARDOWN_NARRATE"))
            QSKIP("prints the stories only if TEARDOWN_NARRATE is set");
        for (const LibraryEntry &entry : library())
            print(entry.id);
    }

private:
    static void print(std::string_view id)
    {
        Run run(id);
        const Setup &setup = run.recording.setup();
        const Trace &trace = run.recording.trace();
        const Narrator narrator(setup, trace);
        QTextStream out(stdout);
        out << "\n=== " << QString::fromStdString(std::string(id)) << '\n';
        for (RecordId record{0}; record.value < trace.records.size(); ++record.value) {
            if (!narrator.worthListing(record))
                continue;
            const Time time = trace[record].time;
            out << timeText(time) << " | " << narrator.where(record) << " | " << narrator.headline(record) << " | "
                << narrator.detail(record) << " | " << narrator.effect(record) << "\n    " << narrator.sentence(record)
                << "\n    because: " << narrator.reason(record) << '\n';
            if (trace[record].as<StateChanged>())
                out << "    now: " << moment(setup, trace, run.recording.stateAt(time), time) << '\n';
        }
    }
};

QTEST_GUILESS_MAIN(TestLibraryNarration)
#include "test_library_narration.moc"
