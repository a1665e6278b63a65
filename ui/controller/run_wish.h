#pragma once

#include <QString>
#include <QStringList>

#include "controller/explorer.h"

#include <optional>

namespace teardown {

/// Where somebody wants the run to go, as they wrote it: to a moment ("61.5 s", "+2h", "in 5 RTO"), or to the next state
/// ("FIN_WAIT_2", "server TIME_WAIT"), packet ("RST", "client retransmission", "ICMP", "loss") or error of a system call
/// ("ETIMEDOUT").
struct RunWish {
    std::optional<Time> moment;    ///< none: up to the record
    Explorer::RecordTest wanted;   ///< empty if there is a moment
    QString what;                  ///< "the server in `FIN_WAIT_2`", for people
    std::optional<QString> remark; ///< what the wish was taken to mean, where it is not plain
};

/// The wish in a text, or in `problem` why it is none.
std::optional<RunWish> readRunWish(const QString &text, const Explorer &explorer, QString &problem);
/// What can be written, for completion: of this run's hosts.
QStringList possibleRunWishes(const Explorer &explorer);
/// Goes there. What came of it, in a sentence; plain text.
QString fulfil(const RunWish &wish, Explorer &explorer);

// What steps go to.

Explorer::RecordTest anySegment();
Explorer::RecordTest anyStateChange();

} // namespace teardown
