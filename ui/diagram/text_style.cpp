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
    }
    return {};
}

std::string_view familiesOf(const FontSpec &font)
{
    return font.mono ? "JetBrains Mono, DejaVu Sans Mono, monospace" : "Inter, Noto Sans, DejaVu Sans, sans-serif";
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
