#pragma once

#include <QMetaType>
#include <QString>

#include "base/id.h"
#include "base/time.h"
#include "trace/state.h"

namespace teardown {

/// What is under the mouse in the diagram. Which ids are valid depends on the kind.
struct DiagramThing {
    enum class Kind : unsigned char {
        Background,  ///< time
        Node,        ///< node
        Cable,       ///< cable
        Process,     ///< node, process
        Power,       ///< node: its switch
        Neighbours,  ///< node: its ARP cache
        Connections, ///< node: what its firewall remembers
        Packet,      ///< packet, record (that sent or ended the hop), cable
        StateStrip,  ///< node, record (that began the state; invalid for the first)
        Badge,       ///< node
        Timer,       ///< node, record (that armed or ended it), timer
        Mark,        ///< node, record
        Fold,        ///< time: its end
    };
    Kind kind = Kind::Background;
    NodeId node;
    CableId cable;
    PacketId packet;
    RecordId record;
    TimerKind timer{};
    QString process;
    Time time; ///< at this height of the picture
};

} // namespace teardown

Q_DECLARE_METATYPE(teardown::DiagramThing)
