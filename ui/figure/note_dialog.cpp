#include "figure/note_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace teardown {

QComboBox *languageBox(const LocalText &words, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(NoteDialog::tr("any language"), QString());
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    box->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    box->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    for (const auto &[language, text] : words.texts)
        if (const QString key = QString::fromStdString(language); box->findData(key) < 0)
            box->addItem(key, key);
    if (!words.empty())
        box->setCurrentIndex(box->findData(QString::fromStdString(words.texts.front().first)));
    return box;
}

LocalText withWords(LocalText words, const QString &language, const QString &text)
{
    const std::string key = language.toStdString();
    const auto found =
        std::find_if(words.texts.begin(), words.texts.end(), [&](const auto &entry) { return entry.first == key; });
    if (found != words.texts.end() && text.isEmpty())
        words.texts.erase(found);
    else if (found != words.texts.end())
        found->second = text.toStdString();
    else if (!text.isEmpty())
        words.texts.emplace_back(key, text.toStdString());
    return words;
}

NoteDialog::NoteDialog(const AuthorNote &note, const QString &event, QWidget *parent)
    : QDialog(parent),
      m_words(note.text),
      m_languages(languageBox(note.text, this)),
      m_side(new QComboBox(this)),
      m_field(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note on an event"));
    m_field->setObjectName(QStringLiteral("noteText"));
    m_field->setTabChangesFocus(true);
    m_field->setMinimumSize(380, 110);
    m_side->addItem(tr("where there is room"), static_cast<int>(NoteSide::Auto));
    m_side->addItem(tr("left of the lifelines"), static_cast<int>(NoteSide::Left));
    m_side->addItem(tr("right of the lifelines"), static_cast<int>(NoteSide::Right));
    m_side->setCurrentIndex(m_side->findData(static_cast<int>(note.side)));
    auto *about = new QLabel(event, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Event:"), about);
    form->addRow(tr("&Words:"), m_field);
    form->addRow(tr("&Language:"), m_languages);
    form->addRow(tr("&Place:"), m_side);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        keepWords();
        showLanguage();
    });
    showLanguage();
    m_field->setFocus();
}

void NoteDialog::keepWords() { m_words = withWords(m_words, m_language, m_field->toPlainText().trimmed()); }

void NoteDialog::showLanguage()
{
    m_language = m_languages->currentData().toString();
    const LocalText &words = m_words;
    QString text;
    for (const auto &[language, content] : words.texts)
        if (QString::fromStdString(language) == m_language)
            text = QString::fromStdString(content);
    m_field->setPlainText(text);
}

LocalText NoteDialog::text() const { return withWords(m_words, m_language, m_field->toPlainText().trimmed()); }

NoteSide NoteDialog::side() const { return static_cast<NoteSide>(m_side->currentData().toInt()); }

} // namespace teardown
