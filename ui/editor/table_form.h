#pragma once

#include <QWidget>

#include "editor/scenario_document.h"
#include "editor/shape.h"

#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace teardown {

class ValueField;
class ProgramField;

/// The values of one table of a scenario file, each with its label, its editor, and what is wrong with it.
class TableForm : public QWidget {
    Q_OBJECT

public:
    /// `path` leads to the table; `table` is what its words are looked up by.
    TableForm(ScenarioDocument &document, DocumentPath path, QString table, const std::vector<ShapeKey> &keys, QWidget *parent);

    /// Takes over what stands in the document now.
    void refresh();

private:
    struct Row {
        ShapeKey key;
        DocumentPath path;
        ValueField *field;
        QLabel *problem;
    };
    void add(const ShapeKey &key);
    void addField(const ShapeKey &key);
    void addTable(const ShapeKey &key, const std::vector<ShapeKey> &keys);
    void addList(const ShapeKey &key);
    void addItem(QVBoxLayout *layout, const ShapeKey &key, std::size_t item);
    void addProgram(const ShapeKey &key);
    std::vector<ShapeKey> timesKeys(const ShapeKey &key) const;
    void change(const ShapeKey &key, const std::optional<Value> &value);
    QStringList suggestionsFor(const QString &key) const;
    QString problemOf(const Row &row) const;

    ScenarioDocument &m_document;
    DocumentPath m_path;
    QString m_table;
    QFormLayout *m_layout;
    std::vector<Row> m_rows;
    std::vector<TableForm *> m_parts;
    std::vector<ProgramField *> m_programs;
};

/// Changes with what a form must be built anew for: how long lists are, which keys tables offer.
QString formSignature(const Value *value);

} // namespace teardown
