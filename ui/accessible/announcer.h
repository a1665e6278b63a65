#pragma once

#include <QObject>
#include <QTimer>

#include "controller/explorer.h"

namespace teardown {

class DiagramView;

/// Tells a screen reader what happens while the run goes on: few events one by one, many in one sentence. Says nothing and
/// costs nothing while nobody listens.
class Announcer : public QObject {
    Q_OBJECT

public:
    Announcer(Explorer &explorer, DiagramView &diagram, QObject *parent);

    bool isOn() const { return m_on; }
    void setOn(bool on);

    /// What would be said of the records from `first` on that are shown; may be empty.
    QString textFrom(std::size_t first) const;

Q_SIGNALS:
    void announced(const QString &text);

private:
    void restart();
    void followMoment();
    void followSelection();
    void speak();

    Explorer &m_explorer;
    DiagramView &m_diagram;
    QTimer m_pause; ///< between two announcements, so that one can be heard before the next
    std::size_t m_told = 0;
    bool m_wentBack = false;
    bool m_on = true;
};

} // namespace teardown
