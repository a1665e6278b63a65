#pragma once

#include <QString>

#include "formats/relative_numbers.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <optional>

namespace teardown {

/// Tells in words what the records of a run say. Holds references: the set-up and the trace must outlive it. The trace
/// may grow between calls; for another run or branch make another one. Cheap to make; texts are made when asked for.
///
/// Texts are plain, without markup, except sentence() and reason(): those put the kernel's names between backticks
/// (`` `FIN_WAIT_2` ``); toRichText() and toPlainText() of text/markup.h turn them into what a view shows.
class Narrator {
public:
    Narrator(const Setup &setup, const Trace &trace) : m_setup(setup), m_trace(trace) {}

    /// Where it happened: "server", "client → server" for a packet on its way between its ends, "client–router" for a cable.
    QString where(RecordId id) const;
    /// What happened, in a few words for a table: "FIN, ACK", "process killed", "ESTABLISHED → CLOSE_WAIT".
    QString headline(RecordId id) const;
    /// The numbers of it, relative: "seq 1 ack 2, 5 bytes". Empty if there are none.
    QString detail(RecordId id) const;
    /// What it led to directly, up to a moment: "client → CLOSE_WAIT". Empty if nothing that people care about.
    QString effect(RecordId id, Time upTo = Time::never()) const;
    /// A full sentence: "The client's kernel sends the SYN again (3 of 6)."
    QString sentence(RecordId id) const;
    /// Why it happened: what the rule of the record says. Never empty.
    QString reason(RecordId id) const;
    /// Whether a table for people should have a row for it. Frames between the nodes of a path, timers that are armed
    /// again and the like are not worth a row; the diagram shows them.
    bool worthListing(RecordId id) const;

private:
    const RelativeNumbers &numbers() const;

    const Setup &m_setup;
    const Trace &m_trace;
    mutable std::optional<RelativeNumbers> m_numbers; ///< of the first m_numbered packets
    mutable std::size_t m_numbered = 0;
};

} // namespace teardown
