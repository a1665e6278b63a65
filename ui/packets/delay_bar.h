#pragma once

#include <QFrame>

#include "controller/explorer.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace teardown {

/// A line above the diagram: for how long a packet is to be held up, and when it would then arrive. Escape puts it away.
class DelayBar : public QFrame {
    Q_OBJECT

public:
    DelayBar(Explorer &explorer, QWidget *parent);

    /// Comes into sight with the time that this act has; it is about the packet of the act.
    void ask(const DelayPacket &act);
    QString message() const;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the words mean; none, and a message, if they are no time that a packet can be held up for.
    std::optional<Action> act();
    void go();
    void putAway();

    Explorer &m_explorer;
    PacketId m_packet;
    QLineEdit *m_input;
    QToolButton *m_go;
    QLabel *m_message;
};

} // namespace teardown
