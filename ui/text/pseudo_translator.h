#pragma once

#include <QTranslator>

namespace teardown {

/// `x-double` or `x-rtl`.
bool isPseudoLanguage(const QString &code);

/// Translates English into something that shows what a real translation would break, without a catalogue: `x-double` writes
/// accents and twice the length, so that what is not translated and what has no room stands out; `x-rtl` writes from right to
/// left. Placeholders, markup, mnemonics and code between backticks stay.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    PseudoTranslator(const QString &code, QObject *parent);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    bool m_rightToLeft;
};

} // namespace teardown
