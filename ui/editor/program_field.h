#pragma once

#include <QWidget>

#include "editor/scenario_document.h"

class QLabel;
class QPlainTextEdit;

namespace teardown {

class CallHelper;

/// A program: one system call a line, and below it a helper that builds a line from its parts.
class ProgramField : public QWidget {
    Q_OBJECT

public:
    ProgramField(ScenarioDocument &document, DocumentPath path, QWidget *parent);

    void refresh();

private:
    void tell();
    void takeLine();
    void putLine(const QString &line, bool instead);
    void showProblem();

    ScenarioDocument &m_document;
    DocumentPath m_path;
    QPlainTextEdit *m_lines;
    QLabel *m_problem;
    CallHelper *m_helper;
};

} // namespace teardown
