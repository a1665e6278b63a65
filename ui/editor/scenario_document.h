#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "scenario/document_edit.h"
#include "scenario/scenario.h"

#include <functional>
#include <optional>
#include <string>

namespace teardown {

/// A scenario file under work: its text, and what the reader makes of it. Forms change the tree, the text view changes the
/// text; both are the same document, and every change can be undone. What is wrong is kept as it was typed.
class ScenarioDocument : public QObject {
    Q_OBJECT

public:
    explicit ScenarioDocument(QObject *parent);

    /// Begins with a text; there is nothing to undo then, and nothing to save.
    void begin(const std::string &text);

    const std::string &text() const { return m_text; }
    /// The last text that is TOML, taken apart; hasTree() says whether it is the present one.
    const Value &tree() const { return m_tree; }
    bool hasTree() const { return m_hasTree; }
    /// What is wrong with the text; none if a run can be made from it.
    const std::optional<InputError> &problem() const { return m_problem; }
    /// The way to the value that is wrong; none if it is not known.
    const std::optional<DocumentPath> &problemPath() const { return m_problemPath; }
    /// The set-up of the last text without a problem, or the one that every file begins from: who and what there is.
    const Setup &lastSetup() const { return m_lastSetup; }
    /// The scenario or one of its variants.
    Result<Scenario> scenario(const QString &variant = {}) const;

    const Value *at(const DocumentPath &path) const { return valueAt(m_tree, path); }
    /// The text at `path`; empty if there is none.
    QString textAt(const DocumentPath &path) const;

    /// Changes the tree as one step that can be undone, called `name`. Steps with the same `merge` that follow each other
    /// become one, until sealed. Does nothing while the text is no TOML.
    void edit(const QString &name, const std::function<void(Value &)> &change, const QString &merge = {});
    /// Puts or, with none, takes away one value.
    void put(const QString &name, const DocumentPath &path, const std::optional<Value> &value);
    void setText(const QString &name, const std::string &text, const QString &merge = {});
    /// What is typed from now on is a step of its own.
    void seal() { m_sealed = true; }

    QUndoStack &undoStack() { return m_undo; }
    const QUndoStack &undoStack() const { return m_undo; }

Q_SIGNALS:
    void changed();

private:
    friend class TextStep;
    void take(const std::string &text);

    std::string m_text;
    Value m_tree;
    bool m_hasTree = true;
    std::optional<InputError> m_problem;
    std::optional<DocumentPath> m_problemPath;
    Setup m_lastSetup = defaultTopology();
    bool m_sealed = true;
    QUndoStack m_undo;
};

/// "step-0-at": names fields, for tests and to find the focus again.
QString pathName(const DocumentPath &path);

} // namespace teardown
