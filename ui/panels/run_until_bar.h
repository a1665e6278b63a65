#pragma once

#include <QFrame>

#include "controller/explorer.h"

class QLabel;
class QLineEdit;
class QStringListModel;

namespace teardown {

/// A line above the diagram: where the run is to go, and what came of it. Escape puts it away.
class RunUntilBar : public QFrame {
    Q_OBJECT

public:
    RunUntilBar(Explorer &explorer, QWidget *parent);

    /// Comes into sight, ready for words.
    void ask();
    QString message() const;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go();
    void putAway();

    Explorer &m_explorer;
    QLineEdit *m_input;
    QLabel *m_message;
    QStringListModel *m_words;
};

} // namespace teardown
