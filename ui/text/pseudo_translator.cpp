#include "text/pseudo_translator.h"

#include <QRegularExpression>

namespace teardown {

namespace {

/// What must come through as it is: placeholders, tags, entities, code between backticks.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n)|<[^>]*>|&[a-z]+;|`[^`]*`"));
    return pattern;
}

/// "Ctrl+Shift+E", "F11", "K": keys are no words.
bool isKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral(
        "^(?:(?:Ctrl|Shift|Alt|Meta)\\+)*(?:[A-Z0-9.,;+=?-]|\\[|\\]|F\\d+|Space|Home|End|Up|Down|Left|Right|Return|Enter|"
        "Esc|Tab|Del|Ins|Backspace|PgUp|PgDown|%1)$"));
    return key.match(text).hasMatch();
}

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AEIOUYaeiouycn"), marked = QStringLiteral("ÀÉÎÖÛÝàéîöûýçñ");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked.at(place);
}

/// Hebrew letters in the place of Latin ones: the whole text runs from right to left.
QChar mirrored(QChar letter)
{
    if (!letter.isLetter() || letter.unicode() > 'z')
        return letter;
    const int place = letter.toLower().unicode() - 'a';
    return QChar(static_cast<char16_t>(0x05D0 + place));
}

QString converted(const QString &text, QChar (*convert)(QChar))
{
    QString result;
    qsizetype at = 0;
    for (auto match = kept().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch piece = match.next();
        for (; at < piece.capturedStart(); ++at)
            result += convert(text.at(at));
        result += piece.captured();
        at = piece.capturedEnd();
    }
    for (; at < text.size(); ++at)
        result += convert(text.at(at));
    return result;
}

/// As many characters again as people read of it, in words of usual length.
QString padding(const QString &text)
{
    QString read = text;
    read.remove(QRegularExpression(QStringLiteral("<[^>]*>"))).remove(QLatin1Char('&'));
    static const QString words = QStringLiteral("ünd nöch mèhr wörte ");
    QString result;
    while (result.size() < read.size())
        result += words;
    return result.left(read.size()).trimmed();
}

QString doubled(const QString &text)
{
    QString tail;
    const QString more = padding(text);
    QString body = converted(text, accented);
    static const QString stops = QStringLiteral(".:?!…\n");
    while (!body.isEmpty() && stops.contains(body.back())) {
        tail.prepend(body.back());
        body.chop(1);
    }
    return more.isEmpty() ? body + tail : body + QLatin1Char(' ') + more + tail;
}

} // namespace

bool isPseudoLanguage(const QString &code) { return code == QLatin1String("x-double") || code == QLatin1String("x-rtl"); }

PseudoTranslator::PseudoTranslator(const QString &code, QObject *parent)
    : QTranslator(parent),
      m_rightToLeft(code == QLatin1String("x-rtl"))
{
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text == QLatin1String("QT_LAYOUT_DIRECTION"))
        return m_rightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (isKey(text))
        return text;
    return m_rightToLeft ? converted(text, mirrored) : doubled(text);
}

} // namespace teardown
