#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace teardown {

/// How a piece of text in the diagram looks. The layout measures text with an own table of widths, so that one run
/// gives one picture on every machine; the table is on the wide side of the fonts that are asked for.
enum class TextStyle : unsigned char {
    Flags,   ///< names of a segment's flags
    Numbers, ///< what stands beside them
    Mark,    ///< calls, actions, losses
    StateName,
    Note,  ///< smaller remarks
    Fold,  ///< the words in a paper tear
    Clock, ///< times
    NodeName,
    NodeNote,
    BadgeState,
    BadgeNote,
    Title,
    AuthorNote,  ///< what the author says about an event
    ArrowNumber, ///< in the circle beside the words of an arrow
    Caption,
};
constexpr int textStyleCount = static_cast<int>(TextStyle::Caption) + 1;

struct FontSpec {
    bool mono = false;
    double size = 11; ///< pixels
    int weight = 400; ///< as in CSS
    bool italic = false;
};

FontSpec fontOf(TextStyle style);
/// The same, where another family was asked for: a wide one is set smaller, so that words keep to their places.
FontSpec fontOf(TextStyle style, const QString &family);
/// Families in order of preference, the generic one last. `family` comes first, if it is not empty.
QString familiesOf(const FontSpec &font, const QString &family = {});
/// Width in pixels.
double textWidth(const QString &text, TextStyle style);
/// `text` in lines that are no wider than `width` pixels, broken at spaces, or anywhere in scripts that know none.
QStringList wrapped(const QString &text, TextStyle style, double width);
/// Height of a line in pixels, without leading.
double lineHeight(TextStyle style);

} // namespace teardown
