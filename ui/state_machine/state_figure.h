#pragma once

#include <QString>

#include "diagram/canvas.h"
#include "diagram/palette.h"
#include "state_machine/state_path.h"

#include <vector>

namespace teardown {

/// The state machine of RFC 9293 figure 5 laid out for a given size, with the paths of both ends. CLOSED is drawn twice: where a
/// connection begins and where it ends.
struct StateFigure {
    struct Side {
        QString name;
        QChar mark; ///< first letter of the name
        TcpState now = TcpState::Closed;
        bool began = false;
    };
    struct Box {
        TcpState state{};
        bool end = false; ///< the CLOSED at the end
        QRectF box;
        QString sides; ///< the marks of the ends that are in this state: "C", "C S"
        bool visited = false;
    };
    struct Arrow {
        TcpState from{}, to{};
        QPointF tail, head;
        QString label; ///< the numbers of the steps: "C2 S3"; empty: not taken
        RecordId last; ///< the last step along it; invalid: not taken
        bool reset = false;
        bool client = false, server = false; ///< who took it
    };
    std::vector<Box> boxes;
    std::vector<Arrow> arrows;
    std::vector<Side> sides;
};

StateFigure layoutStateFigure(const QSizeF &size, const StatePath &client, const StatePath &server);
void paintStateFigure(const StateFigure &figure, RecordId selected, const Palette &palette, Canvas &canvas);

/// What leads from one state to the other and what is sent then, after RFC 9293 figure 5: "receives SYN, sends SYN,ACK".
QString moveText(TcpState from, TcpState to);
/// Both paths as text: "client: SYN_SENT, ESTABLISHED, CLOSE_WAIT".
QString describe(const StateFigure &figure, const StatePath &client, const StatePath &server);

} // namespace teardown
