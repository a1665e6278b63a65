#pragma once

#include <QWidget>

#include <array>

#include "editor/scenario_document.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace teardown {

/// Builds one line of a program from its parts: when, which system call with which arguments, how often.
class CallHelper : public QWidget {
    Q_OBJECT

public:
    CallHelper(const ScenarioDocument &document, QWidget *parent);

    /// Takes a line apart, if it is one; else everything stays.
    void show(const QString &line);
    /// The line as it is built now.
    QString line() const;

Q_SIGNALS:
    /// The person wants it below the present line, or instead of it.
    void lineWanted(const QString &line, bool instead);

private:
    void showArguments();
    void showPreview();
    void setArguments(const QStringList &words);
    QLineEdit *addLine(const QString &name, const QString &label);

    const ScenarioDocument &m_document;
    QComboBox *m_when;
    QLineEdit *m_time;
    QComboBox *m_call;
    std::array<QLineEdit *, 3> m_arguments{};
    QComboBox *m_repeat;
    QLineEdit *m_times, *m_every, *m_handler;
    QLabel *m_meaning, *m_preview;
    QPushButton *m_below, *m_instead;
};

} // namespace teardown
