#pragma once

#include <QWidget>

#include "controller/explorer.h"
#include "controller/refresh_pace.h"

class QLabel;

namespace teardown {

class CauseList;

/// "What is happening": sentences on the moment; "Why?": the chain of causes of the selected record, each of which can be
/// selected in turn.
class StoryPanel : public QWidget {
    Q_OBJECT

public:
    StoryPanel(Explorer &explorer, QWidget *parent);

    /// Explains the selected record, or the last one worth a row if none is selected, and takes the keyboard there.
    void explain();

private:
    void followMoment();
    void followSelection();
    void showChain(RecordId record);
    void showReasons();
    int rowOf(RecordId record) const;

    Explorer &m_explorer;
    RefreshPace m_pace;
    QLabel *m_moment;
    QLabel *m_question;
    CauseList *m_chain;
    QLabel *m_hint;
    bool m_goesOn = false; ///< the chain is longer than what is listed
};

} // namespace teardown
