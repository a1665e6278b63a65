#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "../golden/golden_file.h"
#include "diagram/layout_builder.h"
#include "diagram/legend.h"
#include "export/figure_options.h"
#include "runs.h"

using namespace teardown;

namespace {

/// Notes on every n-th arrow and call, on both sides, some of them long.
std::vector<DiagramNote> notesFor(const Run &run)
{
    std::vector<DiagramNote> notes;
    std::size_t seen = 0;
    for (std::uint32_t i = 0; i < run.trace.records.size() && notes.size() < 12; ++i) {
        const Record &record = run.trace.records[i];
        const bool worth = record.as<FrameDeparted>() || record.as<CallEntered>() || record.as<StateChanged>();
        if (worth && seen++ % 3 == 0)
            notes.push_back({{i},
                QStringLiteral("What the author says here needs more than a line of words. ")
                    .repeated(1 + static_cast<int>(seen % 2)),
                seen % 4 == 0 ? NoteSide::Left : NoteSide::Auto});
    }
    return notes;
}

LayoutOptions everythingOn(const Run &run, double width)
{
    LayoutOptions options;
    options.width = width;
    options.notes = notesFor(run);
    options.arrowNumbers = ArrowNumbering::All;
    return options;
}

std::vector<QRectF> boxesOf(const DiagramLayout &layout)
{
    std::vector<QRectF> boxes;
    for (const PacketLabel &label : layout.labels)
        boxes.push_back(label.box);
    for (const Mark &mark : layout.marks)
        boxes.push_back(mark.box);
    for (const TimerBracket &bracket : layout.brackets)
        boxes.push_back(bracket.box);
    for (const auto &pieces : layout.pieces)
        for (const StatePiece &piece : pieces)
            boxes.push_back(piece.name);
    for (const NoteBox &note : layout.notes)
        boxes.push_back(note.box);
    std::erase_if(boxes, [](const QRectF &box) { return box.isNull(); });
    return boxes;
}

std::size_t shownHops(const Run &run, const LayoutOptions &options) { return layout(run.setup, run.trace, options).hops.size(); }

/// A scenario's run with a figure that has everything.
struct Documented {
    Scenario scenario;
    Recording recording;

    Documented() : scenario(made()), recording(scenario.setup) { recording.runUntil(recording.end()); }

    static Scenario made()
    {
        Scenario scenario = libraryScenario("server-killed-write").value();
        scenario.figure.caption = {{{"en", "The server's process is gone; its kernel answers."}, {"de", "Der Prozess ist weg."}}};
        scenario.figure.legend = true;
        scenario.figure.arrowNumbers = ArrowNumbering::All;
        scenario.figure.width = 960;
        scenario.notes = {{{EventAnchor::Kind::Segment, {3}, Flag::Rst, {}, {}, {}, 1, {}},
                              localText("Nobody is left to read: the kernel says so with a reset."), NoteSide::Auto},
            {{EventAnchor::Kind::Call, {0}, {}, {}, CallName::Send, {}, 1, {}}, localText("The client knows nothing yet."),
                NoteSide::Left},
            {{EventAnchor::Kind::Segment, {3}, Flag::Rst, {}, {}, {}, 9, {}}, localText("never"), NoteSide::Auto}};
        return scenario;
    }
    ResolvedFigure resolve() const { return resolve(scenario.figure); }
    ResolvedFigure resolve(const Figure &figure) const
    {
        return resolved(
            figure, scenario.notes, scenario.title, scenario.setup, recording.trace(), recording.end(), QStringLiteral("en"));
    }
    QByteArray svg(const Figure &figure) const
    {
        const ResolvedFigure shown = resolve(figure);
        return exportSvg(scenario.setup, recording.trace(), shown.until, shown.options);
    }
};

} // namespace

class TestFigurePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_runs = someRuns(); }
    void nothingOverlaps();
    void notesStandInThePicture();
    void growingMovesNothing();
    void arrowsAreCounted();
    void kindsAreHidden();
    void connectionsAreHidden();
    void hiddenMachinesHaveNothing();
    void legendNamesWhatOccurs();
    void legendNamesWhatIsDoneToAPacket();
    void aNoteThatIsOnNothingIsReported();
    void wordsAreInTheLanguage();
    void aPartIsCutOut();
    void theViewBecomesTheFigure();
    void rebuildFromTheFileIsTheSame();
    void goldenFigure();
    void everyThemeIsRendered();
    void thePageDecides();

private:
    std::vector<Run> m_runs;
};

void TestFigurePicture::nothingOverlaps()
{
    constexpr std::size_t crowd = 60'000; // records
    for (const Run &run : m_runs) {
        if (run.trace.records.size() > crowd)
            continue;
        for (const double width : {640.0, 900.0, 1400.0}) {
            const DiagramLayout drawn = layout(run.setup, run.trace, everythingOn(run, width));
            const std::vector<QRectF> boxes = boxesOf(drawn);
            for (std::size_t i = 0; i < boxes.size(); ++i)
                for (std::size_t j = i + 1; j < boxes.size(); ++j)
                    QVERIFY2(!boxes[i].intersects(boxes[j]), run.name.c_str());
            const Legend legend = legendOf(drawn, run.trace.records.size(), 0, drawn.axis.y(run.setup.end), width);
            for (std::size_t i = 0; i < legend.items.size(); ++i) {
                const Legend::Item &item = legend.items[i];
                const QRectF cell(item.sample.left(), item.sample.top(),
                    item.textAt.x() + textWidth(item.text, TextStyle::Note) - item.sample.left(), item.sample.height());
                QVERIFY(cell.right() <= width && cell.bottom() <= legend.height);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!cell.intersects(legend.items[j].sample));
            }
        }
    }
}

void TestFigurePicture::notesStandInThePicture()
{
    for (const Run &run : m_runs) {
        const LayoutOptions options = everythingOn(run, 900);
        const DiagramLayout drawn = layout(run.setup, run.trace, options);
        QVERIFY2(!drawn.notes.empty(), run.name.c_str());
        for (const NoteBox &note : drawn.notes) {
            QVERIFY(note.box.left() >= 0 && note.box.right() <= options.width);
            for (const QString &line : note.lines)
                QVERIFY(textWidth(line, TextStyle::AuthorNote) <= note.box.width() - 2 * notePadding + 1);
        }
    }
}

void TestFigurePicture::growingMovesNothing()
{
    for (std::size_t r = 0; r < m_runs.size(); r += 7) {
        const Run &run = m_runs[r];
        const LayoutOptions options = everythingOn(run, 900);
        const DiagramLayout whole = layout(run.setup, run.trace, options);
        LayoutBuilder growing(run.setup, options);
        Trace part = run.trace;
        part.records.clear();
        for (std::size_t i = 0; i < run.trace.records.size(); ++i) {
            part.records.push_back(run.trace.records[i]);
            growing.extend(part);
        }
        QCOMPARE(boxesOf(growing.layout()), boxesOf(whole));
    }
}

void TestFigurePicture::arrowsAreCounted()
{
    const Run &run = m_runs.front();
    LayoutOptions options = everythingOn(run, 900);
    const DiagramLayout all = layout(run.setup, run.trace, options);
    std::uint32_t expected = 0;
    for (const PacketArt &art : all.packets)
        QCOMPARE(art.number, ++expected);
    options.arrowNumbers = ArrowNumbering::Noted;
    const DiagramLayout noted = layout(run.setup, run.trace, options);
    const auto count = std::count_if(noted.packets.begin(), noted.packets.end(), [](const PacketArt &a) { return a.number > 0; });
    QVERIFY(count > 0 && count < std::ssize(noted.packets));
    options.arrowNumbers = ArrowNumbering::Off;
    for (const PacketArt &art : layout(run.setup, run.trace, options).packets)
        QCOMPARE(art.number, 0u);
}

void TestFigurePicture::kindsAreHidden()
{
    struct Kind {
        bool LayoutOptions::*option;
        bool (*is)(const PacketArt &);
    };
    const Kind kinds[] = {{&LayoutOptions::arp, [](const PacketArt &a) { return a.look == PacketLook::Arp; }},
        {&LayoutOptions::icmp, [](const PacketArt &a) { return a.look == PacketLook::Icmp; }},
        {&LayoutOptions::bareAcks, [](const PacketArt &a) { return a.look == PacketLook::Ack && !a.dotted; }},
        {&LayoutOptions::retransmissions, [](const PacketArt &a) { return a.again; }},
        {&LayoutOptions::probes, [](const PacketArt &a) { return a.dotted; }}};
    for (const Kind &kind : kinds) {
        LayoutOptions options;
        options.*kind.option = false;
        int met = 0;
        for (const Run &run : m_runs) {
            const DiagramLayout drawn = layout(run.setup, run.trace, options);
            for (const Hop &hop : drawn.hops)
                QVERIFY2(!kind.is(drawn.packets[hop.packet.value]), run.name.c_str());
            met += drawn.hops.size() < shownHops(run, {}) ? 1 : 0;
        }
        QVERIFY(met > 0);
    }
}

void TestFigurePicture::connectionsAreHidden()
{
    bool several = false;
    for (const Run &run : m_runs) {
        const RelativeNumbers numbers(run.trace);
        if (numbers.connectionCount() < 2 || run.trace.packets.size() > 2000)
            continue;
        several = true;
        LayoutOptions options;
        options.connections = {1};
        const DiagramLayout drawn = layout(run.setup, run.trace, options);
        for (const Hop &hop : drawn.hops)
            if (run.trace.packet(hop.packet).segment())
                QCOMPARE(numbers.connectionOf(hop.packet).value_or(1), std::size_t{1});
    }
    QVERIFY(several);
}

void TestFigurePicture::hiddenMachinesHaveNothing()
{
    for (const Run &run : m_runs) {
        LayoutOptions options;
        options.hiddenNodes = {{1}, {2}};
        const DiagramLayout drawn = layout(run.setup, run.trace, options);
        for (const Mark &mark : drawn.marks)
            QVERIFY(mark.kind == MarkKind::Loss || !mark.node.valid() || drawn.columns.visible[mark.node.value]);
        QVERIFY(drawn.pieces[1].empty() && drawn.pieces[2].empty());
        QCOMPARE(drawn.columns.x.front(), layout(run.setup, run.trace, {}).columns.x.front());
    }
}

void TestFigurePicture::legendNamesWhatOccurs()
{
    const Run &run = m_runs.front();
    const DiagramLayout drawn = layout(run.setup, run.trace, {});
    const Legend legend = legendOf(drawn, run.trace.records.size(), 0, drawn.axis.y(run.setup.end), 900);
    const auto has = [&](Legend::Sign sign) {
        return std::any_of(legend.items.begin(), legend.items.end(), [&](const auto &item) { return item.sign == sign; });
    };
    QVERIFY(has(Legend::Sign::Syn) && has(Legend::Sign::Reset) && has(Legend::Sign::Established));
    QVERIFY(!has(Legend::Sign::Loss) && !has(Legend::Sign::NoPower));
    QVERIFY(legendOf(drawn, 0, 0, 10, 900).items.size() < legend.items.size());
}

/// What is done to a packet on its way is explained, too.
void TestFigurePicture::legendNamesWhatIsDoneToAPacket()
{
    Recording recording(libraryScenario("close-four").value().setup);
    recording.runUntil(recording.end());
    const auto &records = recording.trace().records;
    const auto departed =
        std::find_if(records.begin(), records.end(), [](const Record &r) { return r.as<FrameDeparted>() != nullptr; });
    recording.act(departed->time, {{}, CorruptPacket{departed->as<FrameDeparted>()->packet, PacketPart::Data}});
    recording.runUntil(recording.end());
    const DiagramLayout drawn = layout(recording.setup(), recording.trace(), {});
    const Legend legend = legendOf(drawn, recording.trace().records.size(), 0, drawn.axis.y(recording.end()), 900);
    for (const Legend::Sign sign : {Legend::Sign::Corrupt, Legend::Sign::Change})
        QVERIFY(std::any_of(legend.items.begin(), legend.items.end(), [&](const auto &item) { return item.sign == sign; }));
}

void TestFigurePicture::aNoteThatIsOnNothingIsReported()
{
    const ResolvedFigure shown = Documented().resolve();
    QCOMPARE(shown.options.layout.notes.size(), std::size_t{2});
    QCOMPARE(shown.problems.size(), 1);
    QVERIFY2(shown.problems.front().contains(QLatin1String("never")), qPrintable(shown.problems.front()));
}

void TestFigurePicture::wordsAreInTheLanguage()
{
    const Documented documented;
    Figure figure = documented.scenario.figure;
    figure.language = "de";
    QCOMPARE(documented.resolve(figure).options.caption, QStringLiteral("Der Prozess ist weg."));
    figure.title = LocalText{};
    QVERIFY(documented.resolve(figure).options.title.isEmpty());
}

void TestFigurePicture::aPartIsCutOut()
{
    const Documented documented;
    Figure figure = documented.scenario.figure;
    const QByteArray whole = documented.svg(figure);
    figure.from.event = EventAnchor{EventAnchor::Kind::Segment, {3}, Flag::Fin | Flag::Ack, {}, {}, {}, 1, {}};
    figure.to.event = EventAnchor{EventAnchor::Kind::Segment, {3}, Flag::Rst, {}, {}, {}, 1, {}};
    const ResolvedFigure shown = documented.resolve(figure);
    QVERIFY(shown.problems.size() == 1 && shown.from < shown.until && shown.from > atTime(milliseconds(500)));
    const QByteArray part = documented.svg(figure);
    QVERIFY(part.size() < whole.size());
    QVERIFY(part.contains(">RST<") && !part.contains(">SYN<"));
    QVERIFY(part.contains("clip-path"));
    QVERIFY(part.contains(">ESTABLISHED<") || part.contains(">FIN_WAIT_1<"));
    figure.to.event->number = 77;
    QCOMPARE(documented.resolve(figure).problems.size(), 2);
}

void TestFigurePicture::theViewBecomesTheFigure()
{
    const Setup setup = defaultTopology();
    Figure figure;
    figure.caption = localText("kept");
    figure.lifelines = {{0}, {3}};
    figure.connections = {2};
    figure.absolute = figure.options = true;
    figure.calls = figure.probes = false;
    figure.zoom = 150;
    figure.axis = FigureAxis::Rows;
    figure.arrowNumbers = ArrowNumbering::All;
    Figure other;
    other.caption = figure.caption;
    QVERIFY(figureLike(other, layoutOptionsOf(figure, setup), setup) == figure);
}

void TestFigurePicture::rebuildFromTheFileIsTheSame()
{
    const Documented documented;
    const auto again = readScenario(writeScenario(documented.scenario), "again");
    QVERIFY(again.ok());
    Recording rerun(again.value().setup);
    rerun.runUntil(rerun.end());
    const ResolvedFigure shown = resolved(again.value().figure, again.value().notes, again.value().title, again.value().setup,
        rerun.trace(), rerun.end(), QStringLiteral("en"));
    QCOMPARE(
        exportSvg(again.value().setup, rerun.trace(), shown.until, shown.options), documented.svg(documented.scenario.figure));
}

void TestFigurePicture::goldenFigure()
{
    const Documented documented;
    Figure figure = documented.scenario.figure;
    figure.theme = FigureTheme::Page;
    figure.font = "serif";
    figure.fontSize = 14;
    figure.to.at = atTime(seconds(4));
    compareWithFile(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/diagram/golden/server-killed-write.svg"),
        documented.svg(figure).toStdString());
}

void TestFigurePicture::everyThemeIsRendered()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (program.isEmpty())
        QSKIP("rsvg-convert is not installed");
    const Documented documented;
    QTemporaryDir folder;
    for (const FigureTheme theme : {FigureTheme::Light, FigureTheme::Dark, FigureTheme::Page}) {
        Figure figure = documented.scenario.figure;
        figure.theme = theme;
        figure.fontSize = 18;
        const QString svg = folder.filePath(QStringLiteral("figure.svg")), png = folder.filePath(QStringLiteral("figure.png"));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(documented.svg(figure));
        file.close();
        QCOMPARE(QProcess::execute(program, {svg, QStringLiteral("-o"), png}), 0);
        const QImage image(png);
        QCOMPARE(image.width(), 960);
        QCOMPARE(image.pixelColor(2, 2).lightness() < 128, theme == FigureTheme::Dark);
    }
}

void TestFigurePicture::thePageDecides()
{
    const Documented documented;
    Figure figure = documented.scenario.figure;
    figure.theme = FigureTheme::Page;
    const QByteArray svg = documented.svg(figure);
    QVERIFY(svg.contains("prefers-color-scheme:dark"));
    // every colour has its class, and every class its dark twin
    QXmlStreamReader reader(svg);
    int coloured = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const char *name : {"fill", "stroke"}) {
            const QString colour = reader.attributes().value(QLatin1String(name)).toString();
            if (!colour.startsWith(u'#'))
                continue;
            const QString twin = QLatin1String(name).left(1) + colour.mid(1);
            QVERIFY(reader.attributes().value(QLatin1String("class")).toString().split(u' ').contains(twin));
            QVERIFY2(svg.contains(('.' + twin + '{').toLatin1()), qPrintable(twin));
            ++coloured;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(coloured > 100);
    const std::vector<Palette::Twin> twins = Palette::twins();
    for (std::size_t i = 0; i < twins.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(twins[i].light != twins[j].light);
}

QTEST_MAIN(TestFigurePicture)
#include "test_figure_picture.moc"
