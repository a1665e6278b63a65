#pragma once

#include <QElapsedTimer>
#include <QToolBar>

#include "controller/commands.h"

class QComboBox;
class QLabel;

namespace teardown {

class ScrubBar;

/// Playback, the moment, the run as a bar, and the lines of history.
class TransportBar : public QToolBar {
    Q_OBJECT

public:
    TransportBar(Explorer &explorer, const CommandSet &commands, QWidget *parent);

    /// Puts the button with all acts in its place.
    void insertActs(QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int wholeWidth() const;
    void fit();
    void setNarrow(bool narrow);
    void addTransport(const CommandSet &commands);
    void addSpeed();
    void addBranches();
    void followPlayback();
    void followMoment();
    void followBranches();

    Explorer &m_explorer;
    QAction *m_play;
    QComboBox *m_speed;
    QLabel *m_time;
    QElapsedTimer m_named; ///< since a screen reader was told the time
    QAction *m_skip;
    QAction *m_timePlace;
    QAction *m_afterSkip = nullptr; ///< what stands behind "skip idle time"
    QComboBox *m_branches;
    QAction *m_branchPlace = nullptr;
    int m_wholeWidth = 0;
    bool m_narrow = false; ///< what has a key and stands in the menus has made room for the run
};

/// Whether a branch has a future of its own that is worth offering: one that was left before anything happened in it
/// has not.
bool worthOffering(const Recording &recording, std::size_t branch);

} // namespace teardown
