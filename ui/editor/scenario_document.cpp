#include "editor/scenario_document.h"

#include <QUndoCommand>

#include <utility>

namespace teardown {

/// One change of the text.
class TextStep : public QUndoCommand {
public:
    TextStep(ScenarioDocument &document, const QString &name, std::string after, QString merge)
        : QUndoCommand(name),
          m_document(document),
          m_before(document.text()),
          m_after(std::move(after)),
          m_merge(std::move(merge))
    {
    }

    void undo() override { m_document.take(m_before); }
    void redo() override { m_document.take(m_after); }
    int id() const override { return m_merge.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const TextStep *>(other);
        if (m_document.m_sealed || next->m_merge != m_merge)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ScenarioDocument &m_document;
    std::string m_before, m_after;
    QString m_merge;
};

ScenarioDocument::ScenarioDocument(QObject *parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] { seal(); });
}

void ScenarioDocument::begin(const std::string &text)
{
    m_undo.clear();
    m_lastSetup = defaultTopology();
    take(text);
}

/// The one place where a text becomes the present one.
void ScenarioDocument::take(const std::string &text)
{
    m_text = text;
    m_problem.reset();
    m_problemPath.reset();
    const Result<Value> tree = parseDocument(text, {});
    m_hasTree = tree.ok();
    if (tree) {
        m_tree = tree.value();
        const Result<Scenario> read = readScenario(text, {});
        if (read)
            m_lastSetup = read.value().setup;
        else
            m_problem = read.error();
    } else {
        m_problem = tree.error();
    }
    if (m_problem && m_hasTree)
        m_problemPath = pathAt(m_tree, m_problem->position);
    Q_EMIT changed();
}

Result<Scenario> ScenarioDocument::scenario(const QString &variant) const
{
    return readScenario(m_text, {}, variant.toStdString());
}

QString ScenarioDocument::textAt(const DocumentPath &path) const
{
    const Value *value = at(path);
    return value && value->kind == ValueKind::Text ? QString::fromStdString(value->text) : QString();
}

void ScenarioDocument::edit(const QString &name, const std::function<void(Value &)> &change, const QString &merge)
{
    if (!m_hasTree)
        return;
    Value changed = m_tree;
    change(changed);
    if (!sameContent(changed, m_tree))
        setText(name, editedText(m_text, m_tree, changed), merge);
}

void ScenarioDocument::put(const QString &name, const DocumentPath &path, const std::optional<Value> &value)
{
    const auto change = [&](Value &tree) {
        if (value)
            setValue(tree, path, *value);
        else
            removeValue(tree, path);
    };
    edit(name, change, pathName(path));
}

void ScenarioDocument::setText(const QString &name, const std::string &text, const QString &merge)
{
    if (text == m_text)
        return;
    m_undo.push(new TextStep(*this, name, text, merge)); // which asks whether the last one is sealed, and seals
    m_sealed = false;
}

QString pathName(const DocumentPath &path)
{
    QStringList parts;
    for (const auto &part : path) {
        const auto *key = std::get_if<std::string>(&part);
        parts += key ? QString::fromStdString(*key) : QString::number(std::get<std::size_t>(part));
    }
    return parts.join(QLatin1Char('-'));
}

} // namespace teardown
