#include "editor/table_form.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/field_words.h"
#include "editor/new_parts.h"
#include "editor/program_field.h"
#include "editor/value_field.h"
#include "profile/profile.h"
#include "text/words.h"

#include <utility>

namespace teardown {

namespace {

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

QString tipOf(const QString &help, const QString &hint)
{
    if (help.isEmpty() || hint.isEmpty())
        return help + hint;
    return TableForm::tr("%1 %2").arg(help, hint);
}

/// Of an error only what it says, without the place.
QString sentenceOf(InputError error)
{
    error.file.clear();
    error.position = {};
    return inputErrorText(error);
}

} // namespace

TableForm::TableForm(
    ScenarioDocument &document, DocumentPath path, QString table, const std::vector<ShapeKey> &keys, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_path(std::move(path)),
      m_table(std::move(table)),
      m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const ShapeKey &key : keys)
        add(key);
    refresh();
}

void TableForm::add(const ShapeKey &key)
{
    switch (key.shape.kind) {
    case Shape::Kind::Table: return addTable(key, key.shape.keys);
    case Shape::Kind::Times: return addTable(key, timesKeys(key));
    case Shape::Kind::ListOfTables: return addList(key);
    case Shape::Kind::Program: return addProgram(key);
    case Shape::Kind::Settings: return; // they have a table of their own
    default: addField(key);
    }
}

void TableForm::addField(const ShapeKey &key)
{
    const QString label = fieldLabel(m_table, key.key);
    const DocumentPath path = m_path / key.key.toStdString();
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    ValueField *field = ValueField::make(key, pathName(path), label, fieldDefault(m_table, key.key), cell);
    const QString tip = tipOf(fieldHelp(m_table, key.key), formHint(key.shape));
    field->handle()->setToolTip(tip);
    auto *problem = new QLabel(cell);
    problem->setObjectName(pathName(path) + QStringLiteral("-problem"));
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->hide();
    column->addWidget(field);
    column->addWidget(problem);
    auto *name = new QLabel(key.shape.kind == Shape::Kind::Flag ? QString() : label, this);
    name->setBuddy(field->handle());
    name->setToolTip(tip);
    m_layout->addRow(name, cell);
    m_rows.push_back({key, path, field, problem});
    connect(field, &ValueField::edited, this, [this, key](const std::optional<Value> &value) { change(key, value); });
    connect(field, &ValueField::left, this, [this] { m_document.seal(); });
}

void TableForm::change(const ShapeKey &key, const std::optional<Value> &value)
{
    if (key.key == QLatin1String("do") && value)
        return changeStepKind(m_document, m_path, QString::fromStdString(value->text));
    m_document.put(tr("Change “%1”").arg(fieldLabel(m_table, key.key)), m_path / key.key.toStdString(), value);
}

void TableForm::addTable(const ShapeKey &key, const std::vector<ShapeKey> &keys)
{
    auto *box = new QGroupBox(fieldLabel(m_table, key.key), this);
    box->setToolTip(fieldHelp(m_table, key.key));
    auto *layout = new QVBoxLayout(box);
    auto *form = new TableForm(m_document, m_path / key.key.toStdString(), key.key, keys, box);
    layout->addWidget(form);
    m_layout->addRow(box);
    m_parts.push_back(form);
}

/// One time for each neighbour of the machine, and for whatever else the file names.
std::vector<ShapeKey> TableForm::timesKeys(const ShapeKey &key) const
{
    const auto &nodes = m_document.lastSetup().nodes;
    std::vector<ShapeKey> keys;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool isNext = (i > 0 && DocumentPath{nodes[i - 1].name} == m_path)
            || (i + 1 < nodes.size() && DocumentPath{nodes[i + 1].name} == m_path);
        if (isNext)
            keys.push_back({toQString(nodes[i].name), {.kind = Shape::Kind::Duration}, false});
    }
    const Value *present = m_document.at(m_path / key.key.toStdString());
    for (const Entry &entry : present ? present->entries : std::vector<Entry>()) {
        const QString name = toQString(entry.key);
        if (!keyOf({.kind = Shape::Kind::Table, .keys = keys}, name))
            keys.push_back({name, {.kind = Shape::Kind::Duration}, false});
    }
    return keys;
}

void TableForm::addList(const ShapeKey &key)
{
    const DocumentPath path = m_path / key.key.toStdString();
    auto *box = new QGroupBox(fieldLabel(m_table, key.key), this);
    auto *layout = new QVBoxLayout(box);
    const Value *list = m_document.at(path);
    const std::size_t count = list ? list->items.size() : 0;
    for (std::size_t i = 0; i < count; ++i)
        addItem(layout, key, i);
    auto *more = new QPushButton(tr("Add"), box);
    more->setObjectName(pathName(path) + QStringLiteral("-add"));
    more->setAccessibleName(tr("Add to “%1”").arg(fieldLabel(m_table, key.key)));
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, key, path, count] {
        m_document.edit(tr("Add to “%1”").arg(fieldLabel(m_table, key.key)),
            [&](Value &tree) { setValue(tree, path / count, newItem(m_document, key, m_path)); });
    });
    m_layout->addRow(box);
}

void TableForm::addItem(QVBoxLayout *layout, const ShapeKey &key, std::size_t item)
{
    const DocumentPath path = m_path / key.key.toStdString() / item;
    auto *form = new TableForm(m_document, path, key.key, key.shape.keys, this);
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(pathName(path) + QStringLiteral("-remove"));
    remove->setAccessibleName(tr("Remove number %1 of “%2”").arg(item + 1).arg(fieldLabel(m_table, key.key)));
    layout->addWidget(form);
    layout->addWidget(remove, 0, Qt::AlignRight);
    m_parts.push_back(form);
    connect(remove, &QPushButton::clicked, this, [this, key, path] {
        m_document.edit(tr("Remove from “%1”").arg(fieldLabel(m_table, key.key)), [&](Value &tree) { removeValue(tree, path); });
    });
}

void TableForm::addProgram(const ShapeKey &key)
{
    auto *program = new ProgramField(m_document, m_path / key.key.toStdString(), this);
    m_layout->addRow(program);
    m_programs.push_back(program);
}

/// Who and what there is, for fields that name something.
QStringList TableForm::suggestionsFor(const QString &key) const
{
    QStringList words;
    const std::string host = m_document.textAt(m_path / "host").toStdString();
    const Setup &setup = m_document.lastSetup();
    if (key == QLatin1String("process"))
        return processNames(m_document, QString::fromStdString(host));
    for (const NodeSpec &node : setup.nodes) {
        if (key == QLatin1String("interface") && node.name == host) {
            for (const InterfaceSpec &interface : node.interfaces)
                words += toQString(interface.name);
        } else if (key == QLatin1String("key") && node.name == host) {
            for (const teardown::Setting setting : tunableSettings(profile(node.profile)))
                words += toQString(profile(node.profile).field(setting).shortName());
        } else if (key == QLatin1String("address") || key == QLatin1String("via") || key == QLatin1String("destination")) {
            words += toQString(node.name);
        }
    }
    return words;
}

QString TableForm::problemOf(const Row &row) const
{
    const auto &path = m_document.problemPath();
    if (path && *path == row.path)
        return sentenceOf(*m_document.problem());
    // A number with a base, or a list of words: what is wrong is inside.
    if (path && path->size() > row.path.size() && std::equal(row.path.begin(), row.path.end(), path->begin()))
        return sentenceOf(*m_document.problem());
    const bool isSaid = m_path.empty() || m_document.at(m_path) != nullptr;
    return isSaid ? row.field->problem() : QString(); // a part that the file does not have needs nothing
}

void TableForm::refresh()
{
    for (const Row &row : m_rows) {
        row.field->setSuggestions(suggestionsFor(row.key.key));
        row.field->show(m_document.at(row.path));
        const QString problem = problemOf(row);
        row.problem->setText(problem.isEmpty() ? QString() : tr("⚠ %1").arg(problem));
        row.problem->setVisible(!problem.isEmpty());
        row.field->handle()->setAccessibleDescription(problem.isEmpty() ? row.field->handle()->toolTip() : problem);
    }
    for (TableForm *part : m_parts)
        part->refresh();
    for (ProgramField *program : m_programs)
        program->refresh();
}

QString formSignature(const Value *value)
{
    if (!value)
        return {};
    QString text;
    for (const Entry &entry : value->entries) {
        if (entry.key == "do")
            text += QString::fromStdString(entry.value.text);
        if (entry.value.kind == ValueKind::Array && entry.key != "program")
            text += QString::fromStdString(entry.key);
        text += formSignature(&entry.value);
    }
    for (const Value &item : value->items) {
        if (item.kind == ValueKind::Table)
            text += QLatin1Char('[') + formSignature(&item) + QLatin1Char(']');
    }
    return text;
}

} // namespace teardown
