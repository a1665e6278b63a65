#pragma once

#include <QDialog>

#include "scenario/figure.h"

class QComboBox;
class QPlainTextEdit;

namespace teardown {

/// Asks for the words of a note, in one or several languages, and for its side.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    NoteDialog(const AuthorNote &note, const QString &event, QWidget *parent);

    LocalText text() const;
    NoteSide side() const;

private:
    void showLanguage();
    void keepWords();

    LocalText m_words;
    QString m_language; ///< whose words the field has
    QComboBox *m_languages, *m_side;
    QPlainTextEdit *m_field;
};

/// A list of the languages that words can be in; the first is none in particular.
QComboBox *languageBox(const LocalText &words, QWidget *parent);
/// `words` with those of one language replaced; empty ones are taken out.
LocalText withWords(LocalText words, const QString &language, const QString &text);

} // namespace teardown
