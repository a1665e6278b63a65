#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "lessons/progress.h"

#include <memory>

using namespace teardown;

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void remembersAcrossStarts();
    void twoWindowsDoNotForgetEachOther();
    void damagedFilesArePutAside_data();
    void damagedFilesArePutAside();
    void keepsWhatALaterVersionWrote();
    void clears();
    void saysWhereItCannotWrite();
    void liesWhereTheDesktopKeepsData();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("sub/progress.json")); }
    QByteArray content(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("sub")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgress::remembersAcrossStarts()
{
    {
        Progress progress(path());
        QVERIFY(!progress.of(QStringLiteral("a")).begun());
        progress.setAnswered(QStringLiteral("a"), QStringLiteral("one"), true);
        progress.setAnswered(QStringLiteral("a"), QStringLiteral("two"), false);
        progress.setAnswered(QStringLiteral("a"), QStringLiteral("two"), true);
        progress.setAnswered(QStringLiteral("a"), QStringLiteral("three"), false);
        progress.setDone(QStringLiteral("a"));
        progress.setAnswered(QStringLiteral("b"), QStringLiteral("one"), false);
    }
    const Progress again(path());
    QCOMPARE(again.of(QStringLiteral("a")).right, 2);
    QCOMPARE(again.of(QStringLiteral("a")).wrong, 1);
    QVERIFY(again.of(QStringLiteral("a")).done);
    QVERIFY(again.of(QStringLiteral("b")).begun() && !again.of(QStringLiteral("b")).done);
    QCOMPARE(again.answered(QStringLiteral("a"), QStringLiteral("three")), std::optional(false));
    QCOMPARE(again.answered(QStringLiteral("a"), QStringLiteral("four")), std::nullopt);
    QVERIFY(again.problem().isEmpty());
}

void TestProgress::twoWindowsDoNotForgetEachOther()
{
    Progress one(path()), two(path());
    one.setDone(QStringLiteral("a"));
    two.setDone(QStringLiteral("b"));
    const Progress third(path());
    QVERIFY(third.of(QStringLiteral("a")).done && third.of(QStringLiteral("b")).done);
}

void TestProgress::damagedFilesArePutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half") << QByteArray("{ \"lessons\": { \"a\": ");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("other lessons") << QByteArray("{ \"lessons\": 3 }");
}

void TestProgress::damagedFilesArePutAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    Progress progress(path());
    QVERIFY(progress.problem().contains(QStringLiteral("damaged")));
    progress.setDone(QStringLiteral("a"));
    QCOMPARE(content(path() + QStringLiteral(".damaged-1")), bytes);
    QVERIFY(Progress(path()).of(QStringLiteral("a")).done);
    write(bytes);
    Progress second(path());
    QVERIFY(QFile::exists(path() + QStringLiteral(".damaged-2")));
}

void TestProgress::keepsWhatALaterVersionWrote()
{
    write("{ \"lessons\": { \"a\": { \"answers\": { \"q\": \"right\" }, \"stars\": 3 } }, \"new\": [ 1 ] }");
    Progress progress(path());
    progress.setAnswered(QStringLiteral("a"), QStringLiteral("r"), true);
    QVERIFY(content(path()).contains("\"stars\": 3") && content(path()).contains("\"new\""));
    QCOMPARE(progress.of(QStringLiteral("a")).right, 2);
}

void TestProgress::clears()
{
    Progress progress(path());
    progress.setDone(QStringLiteral("a"));
    QSignalSpy changed(&progress, &Progress::changed);
    progress.clear();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!progress.of(QStringLiteral("a")).begun());
    QVERIFY(!Progress(path()).of(QStringLiteral("a")).begun());
}

void TestProgress::saysWhereItCannotWrite()
{
    QFile file(m_folder->filePath(QStringLiteral("sub")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    Progress progress(path());
    QSignalSpy failed(&progress, &Progress::failed);
    progress.setDone(QStringLiteral("a"));
    QCOMPARE(failed.size(), 1);
    QVERIFY(progress.of(QStringLiteral("a")).done); // for as long as the program runs
}

void TestProgress::liesWhereTheDesktopKeepsData()
{
    qputenv("XDG_DATA_HOME", "/somewhere");
    QCOMPARE(Progress::usualPath(), QStringLiteral("/somewhere/tcp-teardown/progress.json"));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "test_progress.moc"
