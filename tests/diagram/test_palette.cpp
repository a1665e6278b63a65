#include <QTest>

#include "diagram/palette.h"

using namespace teardown;

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void familiesDiffer();
};

void TestPalette::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (bool dark : {false, true}) {
        const Palette p = Palette::make(dark);
        const QByteArray theme = dark ? "dark " : "light ";
        auto row = [&](const QByteArray &what, const QColor &ink, const QColor &ground) {
            QTest::newRow((theme + what).constData()) << ink << ground;
        };
        row("text", p.text, p.background);
        row("text on panel", p.text, p.panel);
        row("muted", p.muted, p.background);
        row("muted on panel", p.muted, p.panel);
        row("fold", p.muted, p.fold);
        row("muted, selected", p.muted, p.selection);
        row("accent", p.accent, p.background);
        row("on accent", p.onAccent, p.accent);
        row("action", p.action, p.background);
        row("call", p.call, p.background);
        row("trouble", p.trouble, p.background);
        row("trouble on panel", p.trouble, p.panel);
        for (std::size_t i = 0; i < p.states.size(); ++i) {
            row("state " + QByteArray::number(i), p.states[i].ink, p.states[i].fill);
            row("state name " + QByteArray::number(i), p.states[i].ink, p.background);
            row("badge note " + QByteArray::number(i), p.text, p.states[i].fill);
        }
        for (std::size_t i = 0; i < p.packets.size(); ++i)
            row("packet " + QByteArray::number(i), p.packets[i], p.background);
    }
}

void TestPalette::textCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestPalette::familiesDiffer()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    for (bool dark : {false, true}) {
        const Palette p = Palette::make(dark);
        for (StateFamily a : {StateFamily::None, StateFamily::Opening, StateFamily::Established, StateFamily::ClosingActive,
                 StateFamily::TimeWait})
            for (StateFamily b : {StateFamily::None, StateFamily::Opening, StateFamily::Established, StateFamily::ClosingActive,
                     StateFamily::TimeWait})
                QCOMPARE(p.of(a).ink == p.of(b).ink, a == b);
    }
    QVERIFY(familyOf(TcpState::CloseWait) != familyOf(TcpState::FinWait2));
}

QTEST_GUILESS_MAIN(TestPalette)
#include "test_palette.moc"
