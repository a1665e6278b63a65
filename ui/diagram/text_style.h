#pragma once

#include <QString>

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
};

struct FontSpec {
    bool mono = false;
    double size = 11; ///< pixels
    int weight = 400; ///< as in CSS
    bool italic = false;
};

FontSpec fontOf(TextStyle style);
/// Families in order of preference, the generic one last.
std::string_view familiesOf(const FontSpec &font);
/// Width in pixels.
double textWidth(const QString &text, TextStyle style);
/// Height of a line in pixels, without leading.
double lineHeight(TextStyle style);

} // namespace teardown
