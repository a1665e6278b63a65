#pragma once

#include "controller/explorer.h"
#include "panels/question_bar.h"

#include <optional>

namespace teardown {

/// For how long a packet is to be held up, and when it would then arrive.
class DelayBar : public QuestionBar {
    Q_OBJECT

public:
    DelayBar(Explorer &explorer, QWidget *parent);

    /// Comes into sight with the time that this act has; it is about the packet of the act.
    void ask(const DelayPacket &act);

private:
    /// What the words mean; none, and a message, if they are no time that a packet can be held up for.
    std::optional<Action> act();
    void go() override;

    Explorer &m_explorer;
    PacketId m_packet;
};

} // namespace teardown
