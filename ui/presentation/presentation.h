#pragma once

#include <QByteArray>
#include <QObject>

class QLabel;
class QMainWindow;
class QKeyEvent;

namespace teardown {

class DiagramView;
class Explorer;
class PointerRing;
class StageHead;

/// The window for a room: only the diagram, no letter smaller than 24 pt, in the strongest colours, with a ring around the
/// mouse and a caption. A clicker (Page Up and Down, arrows, Space, full stop) reveals one event after the other, Enter plays,
/// Escape leaves.
class Presentation : public QObject {
    Q_OBJECT

public:
    Presentation(QMainWindow &window, DiagramView &diagram, Explorer &explorer);

    bool active() const { return m_active; }
    void setActive(bool on);
    void next();     ///< reveals the next event
    void previous(); ///< takes it back
    QString caption() const;

Q_SIGNALS:
    void activeChanged(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();
    void leave();
    void hideChrome();
    void follow();
    bool isMine(const QKeyEvent &event) const;
    void press(int key);

    QMainWindow &m_window;
    DiagramView &m_diagram;
    Explorer &m_explorer;
    StageHead *m_head;
    QLabel *m_caption;
    PointerRing *m_ring;
    bool m_active = false;
    QByteArray m_docks;
    QList<QWidget *> m_strips; ///< beside the diagram, and visible before
    Qt::WindowStates m_states;
};

} // namespace teardown
