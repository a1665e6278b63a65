#pragma once

#include <QTreeWidget>

#include "editor/scenario_document.h"

namespace teardown {

/// The parts of a scenario: the page that one of them has is shown beside.
class Outline : public QTreeWidget {
    Q_OBJECT

public:
    Outline(const ScenarioDocument &document, QWidget *parent);

    void refresh();
    /// The way to the part that is shown; empty: the scenario as a whole.
    DocumentPath part() const;
    void choose(const DocumentPath &part);

Q_SIGNALS:
    void chosen();

private:
    QTreeWidgetItem *add(QTreeWidgetItem *above, const QString &text, const DocumentPath &path);
    void addItems(QTreeWidgetItem *above, std::string_view list);

    const ScenarioDocument &m_document;
    std::vector<DocumentPath> m_parts; ///< by the number that an item bears
};

} // namespace teardown
