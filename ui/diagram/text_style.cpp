#include "diagram/text_style.h"

namespace teardown {

namespace {

/// Advance of a character in a proportional sans serif, in thousandths of its size.
int advance(char16_t c)
{
    if (std::u16string_view(u"iljI|!.,:;'`").find(c) != std::u16string_view::npos)
        return 340;
    if (std::u16string_view(u" frtJ()[]-/\"").find(c) != std::u16string_view::npos)
        return 420;
    if (std::u16string_view(u"mwMW@%—…→").find(c) != std::u16string_view::npos)
        return 1000;
    if (c >= u'A' && c <= u'Z')
        return 720;
    return c > 0x2e7f ? 1000 : 630;
}

} // namespace

FontSpec fontOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Flags: return {false, 12, 700, false};
    case TextStyle::Numbers: return {true, 11, 400, false};
    case TextStyle::Mark: return {false, 11, 600, false};
    case TextStyle::StateName: return {true, 10.5, 600, false};
    case TextStyle::Note: return {false, 10.5, 400, false};
    case TextStyle::Fold: return {false, 11.5, 400, true};
    case TextStyle::Clock: return {true, 10, 400, false};
    case TextStyle::NodeName: return {false, 12.5, 600, false};
    case TextStyle::NodeNote: return {false, 10.5, 400, false};
    case TextStyle::BadgeState: return {true, 14, 700, false};
    case TextStyle::BadgeNote: return {false, 11, 400, false};
    case TextStyle::Title: return {false, 14, 600, false};
    case TextStyle::AuthorNote: return {false, 11.5, 400, false};
    case TextStyle::ArrowNumber: return {false, 9.5, 700, false};
    case TextStyle::Caption: return {false, 12.5, 400, false};
    }
    return {};
}

namespace {

bool isGeneric(const QString &family)
{
    return QStringList{QStringLiteral("sans-serif"), QStringLiteral("serif"), QStringLiteral("monospace")}.contains(family);
}

bool isMono(const QString &family)
{
    return family.contains(QLatin1String("mono"), Qt::CaseInsensitive)
        || family.contains(QLatin1String("courier"), Qt::CaseInsensitive);
}

/// A name with spaces goes into CSS quoted, and nothing in it may end the quotes.
QString cssName(const QString &family)
{
    QString name;
    for (const QChar c : family)
        if (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_')
            name += c;
    return isGeneric(name) ? name : u'\'' + name + u'\'';
}

} // namespace

FontSpec fontOf(TextStyle style, const QString &family)
{
    constexpr double asWideAsUsual = 0.85; // every letter of a monospaced family is as wide as an n
    FontSpec font = fontOf(style);
    if (!font.mono && isMono(family))
        font.size *= asWideAsUsual;
    return font;
}

QString familiesOf(const FontSpec &font, const QString &family)
{
    const QString usual = font.mono ? QStringLiteral("JetBrains Mono, DejaVu Sans Mono, monospace")
                                    : QStringLiteral("Inter, Noto Sans, DejaVu Sans, sans-serif");
    if (family.isEmpty() || (font.mono && !isMono(family)))
        return usual; // numbers and names of the kernel stay in a face of their own
    return isGeneric(family) ? family : cssName(family) + QStringLiteral(", ") + usual;
}

QStringList wrapped(const QString &text, TextStyle style, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        qsizetype breakAt = 0; // where the line may end
        for (const QChar c : paragraph) {
            line += c;
            if (c == u' ' || c.unicode() > 0x2e7f)
                breakAt = line.size();
            if (c == u' ' || textWidth(line, style) <= width)
                continue;
            const qsizetype end = breakAt > 0 && breakAt < line.size() ? breakAt : line.size() - 1;
            lines.append(line.left(end).trimmed());
            line = line.mid(end);
            breakAt = 0;
        }
        lines.append(line.trimmed());
    }
    return lines;
}

double textWidth(const QString &text, TextStyle style)
{
    const FontSpec font = fontOf(style);
    if (font.mono)
        return static_cast<double>(text.size()) * font.size * 0.603;
    int sum = 0;
    for (QChar c : text)
        sum += advance(c.unicode());
    return sum * font.size * (font.weight >= 600 ? 0.00109 : 0.001);
}

double lineHeight(TextStyle style) { return fontOf(style).size * 1.25; }

} // namespace teardown
