#pragma once

#include <QRegularExpression>
#include <QString>

/// What is wrong with a text as it would be shown; empty if nothing. Finds arguments that were not filled in, backticks
/// without a partner, doubled words, spaces and points, and a plural form that was left to chance.
inline QString faultOf(const QString &text)
{
    static const QRegularExpression unfilled(QStringLiteral("%[0-9n]"));
    static const QRegularExpression doubled(QStringLiteral("\\b([A-Za-z]+) \\1\\b"));
    static const QRegularExpression spacing(QStringLiteral("  |\\.\\.| [.,:;]|^ | $"));
    static const QRegularExpression plural(QStringLiteral("\\(s\\)|(?<![0-9.])1 (bytes|times|packets)\\b"));
    if (text.isEmpty())
        return QStringLiteral("empty");
    if (text.contains(unfilled))
        return QStringLiteral("an argument is missing");
    if (text.count(QLatin1Char('`')) % 2 != 0)
        return QStringLiteral("a backtick without a partner");
    if (text.contains(doubled))
        return QStringLiteral("a doubled word");
    if (text.contains(spacing))
        return QStringLiteral("bad spacing");
    if (text.contains(plural))
        return QStringLiteral("a wrong plural");
    return text.contains(QLatin1Char('?')) && text.contains(QStringLiteral("`?`")) ? QStringLiteral("an unknown name")
                                                                                   : QString();
}

/// The same for a text that must be a sentence: it begins with a capital, a digit or a name, and ends with a point.
inline QString faultOfSentence(const QString &text)
{
    const QString fault = faultOf(text);
    if (!fault.isEmpty())
        return fault;
    if (!text.endsWith(QLatin1Char('.')))
        return QStringLiteral("no point at the end");
    return text[0].isLower() ? QStringLiteral("no capital at the beginning") : QString();
}
