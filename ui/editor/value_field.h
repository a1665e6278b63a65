#pragma once

#include <QWidget>

#include "editor/shape.h"
#include "scenario/document.h"

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace teardown {

/// The editor of one value of a scenario file. It shows what stands there even if it is wrong, and never changes what was
/// typed.
class ValueField : public QWidget {
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent) : QWidget(parent) {}

    /// The right editor for a shape that is neither a table nor a list of tables. `name` becomes the object name of what has
    /// the focus, `label` its accessible name; `usual` says what holds if nothing is said.
    static ValueField *make(
        const ShapeKey &key, const QString &name, const QString &label, const QString &usual, QWidget *parent);

    /// Shows what stands in the document; nullptr: nothing.
    virtual void show(const Value *value) = 0;
    /// What is wrong with what was typed, as far as that shows without the rest of the file; may be empty.
    virtual QString problem() const { return {}; }
    virtual void setSuggestions(const QStringList &) {}
    /// What has the focus.
    virtual QWidget *handle() const = 0;

Q_SIGNALS:
    void edited(const std::optional<teardown::Value> &value);
    void left(); ///< the person went on to something else

protected:
    void arrange(std::initializer_list<QWidget *> widgets);
};

/// A line of text that stands for a value.
class LineField : public ValueField {
    Q_OBJECT

public:
    LineField(const ShapeKey &key, const QString &usual, QWidget *parent);

    void show(const Value *value) override;
    QString problem() const override;
    QWidget *handle() const override;

private:
    Shape m_shape;
    bool m_needed;
    QLineEdit *m_line;
};

/// A few sentences, which may be several lines.
class ParagraphField : public ValueField {
    Q_OBJECT

public:
    explicit ParagraphField(QWidget *parent);

    void show(const Value *value) override;
    QWidget *handle() const override;

private:
    QPlainTextEdit *m_text;
};

/// One of some words. With free words it can be any text, and the words are suggestions.
class ChoiceField : public ValueField {
    Q_OBJECT

public:
    ChoiceField(const ShapeKey &key, bool free, const QString &usual, QWidget *parent);

    void show(const Value *value) override;
    void setSuggestions(const QStringList &words) override;
    QWidget *handle() const override;

private:
    void choose(const QString &word);

    QComboBox *m_choice;
    bool m_free, m_needed;
};

/// Yes or no.
class FlagField : public ValueField {
    Q_OBJECT

public:
    FlagField(const QString &label, bool usual, QWidget *parent);

    void show(const Value *value) override;
    QWidget *handle() const override;

private:
    QCheckBox *m_box;
    bool m_usual;
};

/// A number that may count from something.
class NumberField : public ValueField {
    Q_OBJECT

public:
    NumberField(const ShapeKey &key, QWidget *parent);

    void show(const Value *value) override;
    QWidget *handle() const override;

private:
    void tell();

    QComboBox *m_base;
    QLineEdit *m_number;
};

/// What a line of text of this shape stands for; what is no number where one must be stays a string, so that it is kept and the
/// reader can say so.
std::optional<Value> valueOfLine(const Shape &shape, const QString &text);
QString lineOfValue(const Value &value);
/// "A whole number from 0 to 65535."
QString formHint(const Shape &shape);

} // namespace teardown
