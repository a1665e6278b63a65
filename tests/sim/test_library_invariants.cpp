#include <QTest>

#include "base/expect.h"
#include "scenario/library.h"
#include "sim/world.h"

using namespace teardown;

// What must hold after every step holds in every scenario of the library and in all its variants.

class TestLibraryInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepKeepsThem_data();
    void everyStepKeepsThem();
};

void TestLibraryInvariants::everyStepKeepsThem_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    const auto row = [](const std::string &id, const std::string &variant) {
        QTest::newRow((id + ' ' + variant).c_str()) << QString::fromStdString(id) << QString::fromStdString(variant);
    };
    for (const LibraryEntry &entry : library()) {
        const std::string id(entry.id);
        row(id, {});
        const Scenario scenario = libraryScenario(id).value();
        for (const VariantName &variant : scenario.variants)
            row(id, variant.name);
    }
}

void TestLibraryInvariants::everyStepKeepsThem()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const auto setup = std::make_shared<const Setup>(libraryScenario(id.toStdString(), variant.toStdString()).value().setup);
    World world = makeWorld(setup);
    Trace trace;
    try {
        for (;;) {
            const Time event = world.queue.nextTime();
            const bool acting = world.appliedActions < setup->actions.size() && setup->actions[world.appliedActions].at < event;
            if (!acting && (event == Time::never() || event > setup->end))
                break;
            if (acting)
                apply(world, &trace, setup->actions[world.appliedActions]);
            else
                step(world, &trace);
            checkInvariants(world);
        }
    } catch (const BrokenInvariant &broken) {
        QFAIL(qPrintable(QStringLiteral("%1 at %2 ns").arg(QLatin1String(broken.what())).arg(world.now.ns)));
    }
    QVERIFY(!trace.records.empty());
}

QTEST_APPLESS_MAIN(TestLibraryInvariants)
#include "test_library_invariants.moc"
