#include <QTest>

#include "scenario/library.h"
#include "sim/recording.h"

using namespace teardown;

// An ACK that the FIN overtook, so that its timestamp is old (RFC 7323 5.3).

class TestPaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOvertakenAck_data();
    void anOvertakenAck();
};

void TestPaws::anOvertakenAck_data()
{
    QTest::addColumn<int>("system");
    QTest::addColumn<bool>("answered");
    QTest::newRow("since 6.14") << static_cast<int>(ProfileId::Linux65) << false;
    QTest::newRow("before") << static_cast<int>(ProfileId::LinuxClassic) << true;
}

void TestPaws::anOvertakenAck()
{
    QFETCH(int, system);
    QFETCH(bool, answered);
    Setup setup = libraryScenario("fin-lost-on-path", "overtaken").value().setup;
    for (NodeSpec &node : setup.nodes)
        if (node.name == "server")
            node.profile = static_cast<ProfileId>(system);
    Recording recording(setup);
    recording.runUntil(recording.end());
    int dropped = 0, duplicates = 0;
    for (const Record &record : recording.trace().records) {
        dropped += record.rule == Rule::PawsOldAck && record.as<SegmentJudged>() ? 1 : 0;
        duplicates += record.rule == Rule::PawsRejected && record.as<PacketMade>() ? 1 : 0;
    }
    QCOMPARE(dropped, answered ? 0 : 1);
    QCOMPARE(duplicates, answered ? 1 : 0);
}

QTEST_APPLESS_MAIN(TestPaws)
#include "test_paws.moc"
