#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "diagram/canvas.h"
#include "diagram/head.h"
#include "diagram/palette.h"
#include "theme.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace teardown;

namespace {

std::vector<std::pair<QByteArray, Palette>> palettes()
{
    return {{"light", Palette::light()}, {"dark", Palette::darkness()}, {"high contrast, presentation", Palette::strong(true)},
        {"presentation, light", Palette::strong(false)}};
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void familiesDiffer();
    void familiesDifferForTheColourBlind();
    void stateIsNeverToldByColourAlone();
    void noLargeFaceHidesTheDotOfALaser();
    void controlsHaveEdges_data();
    void controlsHaveEdges();
};

void TestPalette::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const auto &[theme, p] : palettes()) {
        const QByteArray prefix = theme + ' ';
        const auto row = [&](const QByteArray &what, const QColor &ink, const QColor &ground) {
            QTest::newRow((prefix + what).constData()) << ink << ground;
        };
        const std::pair<const char *, QColor> grounds[] = {
            {"", p.background}, {" on panel", p.panel}, {" on fold", p.fold}, {" selected", p.selection}};
        for (const auto &[where, ground] : grounds) {
            row(QByteArray("text") + where, p.text, ground);
            row(QByteArray("muted") + where, p.muted, ground);
            row(QByteArray("accent") + where, p.accent, ground);
            row(QByteArray("action") + where, p.action, ground);
            row(QByteArray("call") + where, p.call, ground);
            row(QByteArray("trouble") + where, p.trouble, ground);
            for (std::size_t i = 0; i < p.states.size(); ++i)
                row("state name " + QByteArray::number(i) + where, p.states[i].ink, ground);
            for (std::size_t i = 0; i < p.packets.size(); ++i)
                row("packet " + QByteArray::number(i) + where, p.packets[i], ground);
        }
        row("on accent", p.onAccent, p.accent);
        for (std::size_t i = 0; i < p.states.size(); ++i) {
            row("state " + QByteArray::number(i), p.states[i].ink, p.states[i].fill);
            row("badge note " + QByteArray::number(i), p.text, p.states[i].fill);
        }
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

// Colours as people with each kind of colour blindness see them: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1, severity 1.0.
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;
const std::pair<const char *, Matrix> visions[] = {{"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

std::array<double, 3> seen(const QColor &colour, const Matrix &vision)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> c{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = std::clamp(vision[i][0] * c[0] + vision[i][1] * c[1] + vision[i][2] * c[2], 0.0, 1.0);
    return result;
}

/// CIE L*a*b* of linear sRGB, white D65.
std::array<double, 3> lab(const std::array<double, 3> &c)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047),
                 y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]),
                 z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b, const Matrix &vision)
{
    const std::array<double, 3> left = lab(seen(a, vision)), right = lab(seen(b, vision));
    return std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

/// Keeps what is written and counts the lines.
class ReadingCanvas : public Canvas {
public:
    QStringList texts;
    int lines = 0;

    void beginItem(const QString &, const QString &, const QString &) override {}
    void endItem() override {}
    bool describes() const override { return false; }
    void line(QPointF, QPointF, const Stroke &) override { ++lines; }
    void polygon(const std::vector<QPointF> &, bool, const QColor &, const Stroke &) override {}
    void rect(const QRectF &, double, const QColor &, const Stroke &) override {}
    void tornEdge(double, double, const Stroke &) override {}
    void circle(QPointF, double, const QColor &, const Stroke &) override {}
    void text(QPointF, const QString &text, TextStyle, const QColor &, Align) override { texts += text; }
};

ReadingCanvas paintedBadge(TcpState state)
{
    DiagramHead head;
    head.badges.push_back({NodeId{0}, QRectF(0, 0, 120, 44), state, QString::fromUtf8(name(state).data()), {}, {}, {}});
    ReadingCanvas canvas;
    paintHead(head, Palette::light(), canvas);
    return canvas;
}

} // namespace

/// Families that share a pattern must be told apart by their colours, whoever looks. A difference of 2.3 can just be seen.
void TestPalette::familiesDifferForTheColourBlind()
{
    const StateFamily families[] = {
        StateFamily::None, StateFamily::Opening, StateFamily::Established, StateFamily::ClosingActive, StateFamily::TimeWait};
    for (const auto &[theme, p] : palettes())
        for (const auto &[vision, matrix] : visions)
            for (const StateFamily a : families)
                for (const StateFamily b : families) {
                    const double apart =
                        std::max(difference(p.of(a).ink, p.of(b).ink, matrix), difference(p.of(a).fill, p.of(b).fill, matrix));
                    QVERIFY2(a == b || apart >= 10,
                        qPrintable(QStringLiteral("%1, %2: %3 and %4 are %5 apart")
                                       .arg(QLatin1String(theme), QLatin1String(vision))
                                       .arg(int(a))
                                       .arg(int(b))
                                       .arg(apart)));
                }
}

void TestPalette::stateIsNeverToldByColourAlone()
{
    for (int i = 0; i <= static_cast<int>(TcpState::TimeWait); ++i) {
        const auto state = static_cast<TcpState>(i);
        const ReadingCanvas badge = paintedBadge(state);
        QVERIFY2(badge.texts.contains(QString::fromUtf8(name(state).data())), name(state).data());
        QCOMPARE(badge.lines > 0, familyOf(state) == StateFamily::ClosingPassive); // the side that answers is hatched
    }
}

/// A red dot must be seen on every face of a room's picture, and a green one, too: faces are grey, or far from both.
void TestPalette::noLargeFaceHidesTheDotOfALaser()
{
    for (const bool dark : {false, true}) {
        const Palette p = Palette::strong(dark);
        QList<QColor> faces{p.background, p.panel, p.fold, p.selection};
        for (const Palette::StateColours &state : p.states)
            faces += state.fill;
        for (const QColor &face : faces)
            for (const QColor &laser : {QColor(255, 0, 0), QColor(0, 255, 0)})
                QVERIFY2(difference(face, laser, visions[0].second) > 60, qPrintable(face.name() + u' ' + laser.name()));
    }
}

void TestPalette::controlsHaveEdges_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("contrast") << Theme::Contrast;
}

/// WCAG 2.1, 1.4.11: what can be handled stands out from its ground by 3:1. In a light theme a field does by its white.
void TestPalette::controlsHaveEdges()
{
    QFETCH(const Theme, theme);
    applyTheme(theme);
    QWidget panel;
    auto *layout = new QVBoxLayout(&panel);
    QList<QWidget *> controls{new QRadioButton(&panel), new QCheckBox(&panel)};
    if (theme != Theme::Light)
        controls += {new QLineEdit(&panel), new QSpinBox(&panel)};
    for (QWidget *control : controls)
        layout->addWidget(control);
    panel.resize(200, 200);
    const QImage picture = panel.grab().toImage();
    const QColor ground = picture.pixelColor(1, 1);
    for (const QWidget *control : controls) {
        double most = 1;
        for (int x = control->x() - 2; x < control->x() + 6; ++x)
            most = std::max(most, contrast(picture.pixelColor(x, control->geometry().center().y()), ground));
        QVERIFY2(most >= 3, qPrintable(QLatin1String(control->metaObject()->className()) + QString(": %1").arg(most)));
    }
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
