#pragma once

#include "controller/explorer.h"
#include "panels/question_bar.h"

class QStringListModel;

namespace teardown {

/// Where the run is to go, and what came of it.
class RunUntilBar : public QuestionBar {
    Q_OBJECT

public:
    RunUntilBar(Explorer &explorer, QWidget *parent);

    /// Comes into sight, ready for words.
    void ask();

private:
    void go() override;

    Explorer &m_explorer;
    QStringListModel *m_words;
};

} // namespace teardown
