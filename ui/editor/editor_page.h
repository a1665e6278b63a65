#pragma once

#include <QWidget>

#include "editor/scenario_document.h"
#include "editor/shape.h"

#include <vector>

class QVBoxLayout;

namespace teardown {

class TableForm;
class SettingTable;

/// The forms of one part of a scenario: of the whole, of a machine, the cables, a program, a step ...
class EditorPage : public QWidget {
    Q_OBJECT

public:
    EditorPage(ScenarioDocument &document, DocumentPath part, QWidget *parent);

    void refresh();
    /// Another page must be made when this changes.
    static QString signature(const ScenarioDocument &document, const DocumentPath &part);

Q_SIGNALS:
    void fillWanted();    ///< with what comes out of the run
    void stepWanted();    ///< one more, to be chosen from a menu
    void programWanted(); ///< one more
    void variantWanted(); ///< one more
    void textWanted();    ///< the part in the text

private:
    void build();
    void addHeading(const QString &title, const QString &text);
    TableForm *addForm(const DocumentPath &path, const QString &table, const std::vector<ShapeKey> &keys);
    void addButton(const QString &name, const QString &text, const QString &tip, void (EditorPage::*wanted)());
    void buildMachine(const std::string &machine);
    void buildCables();
    void buildExpectation();
    void buildItem(const QString &list);
    void buildList(const QString &list);

    ScenarioDocument &m_document;
    DocumentPath m_part;
    QVBoxLayout *m_layout;
    std::vector<TableForm *> m_forms;
    SettingTable *m_settings = nullptr;
};

} // namespace teardown
