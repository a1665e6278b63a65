#pragma once

#include "packets/cable_change.h"
#include "panels/question_bar.h"

namespace teardown {

/// Which delay and loss a cable is to have from now on, and what comes of it.
class CableBar : public QuestionBar {
    Q_OBJECT

public:
    CableBar(Explorer &explorer, QWidget *parent);

    /// Comes into sight with what the cable is like now.
    void ask(CableId cable);

private:
    void go() override;

    Explorer &m_explorer;
    QLabel *m_which;
    CableForm *m_form;
};

} // namespace teardown
