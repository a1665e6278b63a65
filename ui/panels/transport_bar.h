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

private:
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
    QAction *m_timePlace;
    QComboBox *m_branches;
};

/// Whether a branch has a future of its own that is worth offering: one that was left before anything happened in it
/// has not.
bool worthOffering(const Recording &recording, std::size_t branch);

} // namespace teardown
