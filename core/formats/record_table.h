#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <string>

namespace teardown {

struct RecordTableOptions {
    Time from = Time::beforeAll(); ///< only records from here
    Time until = Time::never();    ///< to here; their numbers and causes stay those of the whole run
};

/// The trace as comma separated values (RFC 4180, lines end in LF), one line a record, with a head line:
/// record,time_ns,node,kind,rule,cause,socket,packet,details. `record` is the number of the record, `cause` that of the record
/// that led to it; kind and details are those of the event log. Empty where a record has none.
std::string traceCsv(const Setup &setup, const Trace &trace, const RecordTableOptions &options = {});

/// The trace as JSON Lines, one object a line. The first has "type":"run" with "format":1, the seed, the names of the nodes and
/// cables. Then one of "type":"record" for each record: record, time_ns, node, kind, rule, cause (null: none), details, and by
/// kind socket, packet, from, to, timer, deadline_ns, bytes, error, call; "segment" holds source, destination, flags, seq, ack,
/// window, length and options of a TCP segment, on "packet-made" only. Numbers are integers, times nanoseconds of the run.
std::string traceJsonLines(const Setup &setup, const Trace &trace, const RecordTableOptions &options = {});

} // namespace teardown
