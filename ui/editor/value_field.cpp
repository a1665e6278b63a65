#include "editor/value_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include "scenario/document_edit.h"
#include "scenario/quantity.h"

#include <algorithm>

namespace teardown {

namespace {

bool isWordKey(const QString &key)
{
    static const QStringList keys{"process", "interface", "address", "via", "key", "destination"};
    return keys.contains(key);
}

bool isUsuallyOn(const QString &key)
{
    static const QStringList keys{"powered_on", "starts_by_itself", "ignore_sigpipe"};
    return keys.contains(key);
}

Value listOfWords(const QString &text)
{
    std::vector<Value> items;
    const QStringList words = text.split(QLatin1Char(','));
    for (const QString &word : words)
        items.push_back(textValue(word.trimmed().toStdString()));
    return listOf(std::move(items));
}

Value numberOrText(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? integerValue(number) : textValue(text.toStdString());
}

QString integerProblem(const Shape &shape, const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return ValueField::tr("“%1” is no whole number.").arg(text);
    if (shape.maximum > shape.minimum && (number < shape.minimum || number > shape.maximum))
        return ValueField::tr("%1 is not between %2 and %3.").arg(number).arg(shape.minimum).arg(shape.maximum);
    return {};
}

} // namespace

std::optional<Value> valueOfLine(const Shape &shape, const QString &text)
{
    if (text.trimmed().isEmpty() && shape.kind != Shape::Kind::Flags)
        return std::nullopt;
    switch (shape.kind) {
    case Shape::Kind::Integer:
    case Shape::Kind::Number:
    case Shape::Kind::Result: return numberOrText(text);
    case Shape::Kind::Words: return listOfWords(text);
    case Shape::Kind::Segments: {
        const Value number = numberOrText(text);
        return number.kind == ValueKind::Integer ? number : listOfWords(text);
    }
    default: return textValue(text.toStdString());
    }
}

QString lineOfValue(const Value &value)
{
    if (value.kind == ValueKind::Text)
        return QString::fromStdString(value.text);
    if (value.kind != ValueKind::Array)
        return QString::fromStdString(writeValue(value));
    QStringList words;
    for (const Value &item : value.items)
        words += lineOfValue(item);
    return words.join(QStringLiteral(", "));
}

QString formHint(const Shape &shape)
{
    switch (shape.kind) {
    case Shape::Kind::Duration: return ValueField::tr("A time with its unit: ns, us, ms, s, min or h. For example 1.5 s.");
    case Shape::Kind::Flags:
        return ValueField::tr("Letters of the flags: S SYN, F FIN, R RST, P PSH, A ACK, U URG. For example SA.");
    case Shape::Kind::Integer:
        if (shape.maximum > shape.minimum)
            return ValueField::tr("A whole number from %1 to %2.").arg(shape.minimum).arg(shape.maximum);
        return ValueField::tr("A whole number.");
    case Shape::Kind::Words:
        return ValueField::tr("Words with commas between them: %1.").arg(shape.words.join(QStringLiteral(", ")));
    case Shape::Kind::Segments:
        return ValueField::tr("How many, or the flags of each with commas between them, such as S, A, PA.");
    case Shape::Kind::Result: return ValueField::tr("A number, the name of an error such as EPIPE, “killed”, or “blocks”.");
    case Shape::Kind::Number: return ValueField::tr("A whole number, and what it counts from.");
    default: return {};
    }
}

ValueField *ValueField::make(
    const ShapeKey &key, const QString &name, const QString &label, const QString &usual, QWidget *parent)
{
    ValueField *field = nullptr;
    switch (key.shape.kind) {
    case Shape::Kind::Flag: field = new FlagField(label, isUsuallyOn(key.key), parent); break;
    case Shape::Kind::Word: field = new ChoiceField(key, false, usual, parent); break;
    case Shape::Kind::Number: field = new NumberField(key, parent); break;
    default:
        if (key.key == QLatin1String("summary")) {
            field = new ParagraphField(parent);
            break;
        }
        field = isWordKey(key.key) ? static_cast<ValueField *>(new ChoiceField(key, true, usual, parent))
                                   : new LineField(key, usual, parent);
    }
    field->handle()->setObjectName(name);
    field->handle()->setAccessibleName(label);
    if (const auto *choice = qobject_cast<QComboBox *>(field->handle()); choice && choice->isEditable())
        choice->lineEdit()->setAccessibleName(label);
    return field;
}

void ValueField::arrange(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QLineEdit *>(widget) ? 1 : 0);
    setFocusProxy(handle());
}

// A line

LineField::LineField(const ShapeKey &key, const QString &usual, QWidget *parent)
    : ValueField(parent),
      m_shape(key.shape),
      m_needed(key.needed),
      m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(usual);
    arrange({m_line});
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        auto value = valueOfLine(m_shape, text);
        Q_EMIT edited(!value && m_needed ? textValue({}) : value);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueField::left);
}

void LineField::show(const Value *value)
{
    const QString text = value ? lineOfValue(*value) : QString();
    // "S, A," is on the way to "S, A, PA": what means the same is left as it was typed.
    const auto typed = valueOfLine(m_shape, m_line->text());
    if (value && typed && sameContent(*typed, *value))
        return;
    if (m_line->text() != text)
        m_line->setText(text);
}

QString LineField::problem() const
{
    const QString text = m_line->text();
    if (text.trimmed().isEmpty())
        return m_needed && m_shape.kind != Shape::Kind::Flags ? tr("Something must stand here.") : QString();
    if (m_shape.kind == Shape::Kind::Duration && !parseDuration(text.toStdString()))
        return tr("“%1” is no time; write a number and a unit, such as 1.5 s.").arg(text);
    return m_shape.kind == Shape::Kind::Integer ? integerProblem(m_shape, text) : QString();
}

QWidget *LineField::handle() const { return m_line; }

// Sentences

constexpr int linesOfParagraph = 3;

ParagraphField::ParagraphField(QWidget *parent) : ValueField(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // the document does that
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfParagraph + 2 * m_text->frameWidth() + 10);
    arrange({m_text});
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        Q_EMIT edited(text.isEmpty() ? std::nullopt : std::optional(textValue(text.toStdString())));
    });
}

void ParagraphField::show(const Value *value)
{
    const QSignalBlocker quiet(m_text);
    const QString text = value ? lineOfValue(*value) : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

QWidget *ParagraphField::handle() const { return m_text; }

// A choice

ChoiceField::ChoiceField(const ShapeKey &key, bool free, const QString &usual, QWidget *parent)
    : ValueField(parent),
      m_choice(new QComboBox(this)),
      m_free(free),
      m_needed(key.needed)
{
    m_choice->setEditable(free);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (!free && !m_needed)
        m_choice->addItem(usual.isEmpty() ? tr("not said") : usual, QString());
    for (const QString &word : key.shape.words)
        m_choice->addItem(word, word);
    if (free)
        m_choice->lineEdit()->setPlaceholderText(usual);
    arrange({m_choice});
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
    if (free) {
        connect(m_choice, &QComboBox::editTextChanged, this, &ChoiceField::choose);
        connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, &ValueField::left);
    } else {
        connect(
            m_choice, &QComboBox::currentIndexChanged, this, [this](int index) { choose(m_choice->itemData(index).toString()); });
    }
}

void ChoiceField::choose(const QString &word)
{
    const bool says = !word.isEmpty() || (m_free && m_needed);
    Q_EMIT edited(says ? std::optional(textValue(word.toStdString())) : std::nullopt);
}

void ChoiceField::show(const Value *value)
{
    const QSignalBlocker quiet(m_choice);
    const QString word = value ? lineOfValue(*value) : QString();
    if (m_free) {
        if (m_choice->currentText() != word)
            m_choice->setEditText(word);
        return;
    }
    int index = value || m_needed ? m_choice->findData(word) : 0;
    if (index < 0) { // a word that there is not: it is shown, and the reader says so
        m_choice->addItem(word, word);
        index = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(index);
}

void ChoiceField::setSuggestions(const QStringList &words)
{
    if (!m_free)
        return; // its words are all that there are
    const QSignalBlocker quiet(m_choice);
    const QString typed = m_choice->currentText();
    QStringList present;
    for (int i = 0; i < m_choice->count(); ++i)
        present += m_choice->itemText(i);
    if (present == words)
        return;
    m_choice->clear();
    m_choice->addItems(words);
    m_choice->setEditText(typed);
}

QWidget *ChoiceField::handle() const { return m_choice; }

// Yes or no

FlagField::FlagField(const QString &label, bool usual, QWidget *parent)
    : ValueField(parent),
      m_box(new QCheckBox(label, this)),
      m_usual(usual)
{
    arrange({m_box});
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        Q_EMIT edited(on == m_usual ? std::nullopt : std::optional(booleanValue(on)));
        Q_EMIT left();
    });
}

void FlagField::show(const Value *value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(value && value->kind == ValueKind::Boolean ? value->boolean : m_usual);
}

QWidget *FlagField::handle() const { return m_box; }

// A number with a base

NumberField::NumberField(const ShapeKey &key, QWidget *parent)
    : ValueField(parent),
      m_base(new QComboBox(this)),
      m_number(new QLineEdit(this))
{
    m_base->addItem(tr("as it is"), QString());
    for (const QString &word : key.shape.words)
        m_base->addItem(tr("from %1").arg(word), word);
    m_base->setAccessibleName(tr("What it counts from"));
    m_number->setPlaceholderText(key.needed ? QStringLiteral("0") : tr("not said"));
    arrange({m_number, m_base});
    connect(m_number, &QLineEdit::textEdited, this, &NumberField::tell);
    connect(m_number, &QLineEdit::editingFinished, this, &ValueField::left);
    connect(m_base, &QComboBox::currentIndexChanged, this, &NumberField::tell);
}

void NumberField::tell()
{
    const QString base = m_base->currentData().toString();
    auto value = valueOfLine({.kind = Shape::Kind::Number}, m_number->text());
    if (!base.isEmpty()) {
        Value table;
        setValue(table, DocumentPath() / "base", textValue(base.toStdString()));
        setValue(table, DocumentPath() / "value", value.value_or(integerValue(0)));
        value = std::move(table);
    }
    Q_EMIT edited(value);
}

void NumberField::show(const Value *value)
{
    const QSignalBlocker quietBase(m_base), quietNumber(m_number);
    const bool based = value && value->kind == ValueKind::Table;
    const Value *base = based ? value->find("base") : nullptr, *number = based ? value->find("value") : value;
    m_base->setCurrentIndex(std::max(0, m_base->findData(base ? lineOfValue(*base) : QString())));
    const QString text = number ? lineOfValue(*number) : QString();
    if (m_number->text() != text)
        m_number->setText(text);
}

QWidget *NumberField::handle() const { return m_number; }

} // namespace teardown
