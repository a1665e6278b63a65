#pragma once

#include <QFile>
#include <QTest>

#include <algorithm>
#include <string>

namespace teardown {

/// Compares line by line, so that a failure names the first that differs. With TEARDOWN_UPDATE_GOLDEN=1 the file is written
/// instead: read the difference before it is committed.
inline void compareWithFile(const QString &path, const std::string &text)
{
    QFile file(path);
    if (qEnvironmentVariableIntValue("TEARDOWN_UPDATE_GOLDEN") != 0) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(QByteArray::fromStdString(text));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path + QStringLiteral(" is missing: run with TEARDOWN_UPDATE_GOLDEN=1")));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> actual = QByteArray::fromStdString(text).split('\n');
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
        QVERIFY2(actual[i] == expected[i],
            qPrintable(QStringLiteral("%1:%2\n  expected: %3\n  actual:   %4")
                           .arg(path)
                           .arg(i + 1)
                           .arg(QString::fromUtf8(expected[i]), QString::fromUtf8(actual[i]))));
    QCOMPARE(actual.size(), expected.size());
}

} // namespace teardown
