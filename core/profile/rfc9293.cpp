#include "profile/row.h"

namespace teardown {

namespace {

void addTimes(Row &row)
{
    using enum Unit;
    row.from("RFC 9293 3.4.2: MSL is 2 minutes; 3.6.1 MUST-13: TIME-WAIT is two MSL");
    row.tunable(Setting::TimeWait, "MSL", Seconds, 0, 600, 120, 2);
    row.from("RFC 6298 2.1: 1 s; RFC 9293 3.8.1 MUST-18");
    row.tunable(Setting::InitialRto, "initial_RTO", Milliseconds, 1, 60'000, 1000);
    row.from("RFC 6298 2.4: SHOULD be rounded up to 1 s");
    row.tunable(Setting::TcpRtoMinUs, "minimum_RTO", Milliseconds, 1, 60'000, 1000);
    row.from("RFC 6298 2.5: MAY be limited, to at least 60 s");
    row.tunable(Setting::TcpRtoMaxMs, "maximum_RTO", Milliseconds, 60'000, largestInt, 60'000);
    row.from("RFC 6298 5.7");
    row.tunable(Setting::FallbackRto, "RTO_after_lost_SYN", Milliseconds, 1, 60'000, 3000);
    row.from("RFC 9293 3.8.3 SHLD-11: at least 100 s");
    row.tunable(Setting::DataTimeLimit, "R2", Seconds, 1, 86'400, 100);
    row.from("RFC 9293 3.8.3 MUST-23: at least 3 minutes");
    row.tunable(Setting::ConnectTimeLimit, "R2_SYN", Seconds, 180, 86'400, 180);
    row.from("RFC 9293 3.8.4 MUST-28: at least two hours");
    row.tunable(Setting::TcpKeepaliveTime, "keepalive_interval", Seconds, 1, 864'000, 7200);
    row.assumed("RFC 9293 3.8.4 MUST-29: not by one lost probe; it gives no number, so that of BSD");
    row.tunable(Setting::TcpKeepaliveIntvl, "keepalive_gap", Seconds, 1, 86'400, 75);
    row.tunable(Setting::TcpKeepaliveProbes, "keepalive_probes", Count, 2, 255, 8);
    row.assumed("RFC 9293 3.8.6.3 MUST-40: less than 0.5 s; the value is that of BSD");
    row.tunable(Setting::DelayedAckMax, "ACK_delay", Milliseconds, 0, 499, 200);
}

void addOthers(Row &row)
{
    using enum Unit;
    row.from("RFC 7323 2 and 3; RFC 9293 3.2");
    row.tunable(Setting::TcpTimestamps, "timestamps", Switch, 0, 1, 1);
    row.tunable(Setting::TcpWindowScaling, "window_scaling", Switch, 0, 1, 1);
    row.from("RFC 2018; RFC 9293 3.2");
    row.tunable(Setting::TcpSack, "SACK", Switch, 0, 1, 1);
    row.from("RFC 2883");
    row.tunable(Setting::TcpDsack, "DSACK", Switch, 0, 1, 1);
    row.from("RFC 9293 3.10.7.4 second, TIME-WAIT: a RST ends it");
    row.constant(Setting::TcpRfc1337, "", Switch, 0);
    row.from("RFC 6335 6: dynamic ports");
    row.tunable(Setting::IpLocalPortRangeLow, "first_dynamic_port", Port, 49'152, 65'535, 49'152);
    row.tunable(Setting::IpLocalPortRangeHigh, "last_dynamic_port", Port, 49'152, 65'535, 65'535);
    row.assumed("as many as fill 3 minutes: RFC 9293 3.8.3 MUST-23");
    row.constant(Setting::TcpSynackRetries, "", Count, 7);
    row.assumed("the RFC says nothing of sizes");
    row.constant(Setting::TcpRmemDefault, "", Bytes, 65'536);
    row.constant(Setting::TcpRmemMax, "", Bytes, 65'536);
    row.constant(Setting::TcpWmemDefault, "", Bytes, 65'536);
    row.constant(Setting::TcpWmemMax, "", Bytes, 65'536);
    row.constant(Setting::Somaxconn, "", Count, 128);
    row.from("RFC 9293 3.10.7.4: FIN-WAIT-2 has no time limit");
    row.constant(Setting::FinWait2Recycle, "", Switch, 1);
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.from("RFC 9293 3.8.4 MUST-26: one that does not answer is not taken for dead by one probe");
    row.doesNot(KeepaliveGarbageByte).doesNot(KeepaliveExtraProbe).doesNot(KeepaliveBacksOff);
    row.from("RFC 9293 3.10.7.4 second and fourth; RFC 5961").does(ChallengeAcks);
    row.from("RFC 9293 3.6.1 SHLD-3").does(UnreadDataResets);
    row.from("RFC 9293 3.6.1 SHLD-4; RFC 6191").does(ReopenByTimestamp);
    row.from("RFC 9293 3.10.5: <SEQ=SND.NXT><CTL=RST>").doesNot(ResetCarriesAck);
    row.from("RFC 9293 3.10.7.4 eighth").does(FinAckedAtOnce);
    row.from("RFC 9293 3.8.3: the connection is closed, no segment is named").doesNot(GivingUpResets);
    row.from("RFC 8985 is not part of RFC 9293").doesNot(TailLossProbe);
    row.from("RFC 6069 is experimental").doesNot(IcmpRevertsBackoff);
}

} // namespace

Profile rfc9293()
{
    Row row(ProfileId::Rfc9293, "rfc9293", "RFC 9293 as it is written", "");
    addTimes(row);
    addOthers(row);
    addTraits(row);
    Profile p = row.finish("RFC 9293, RFC 6298, RFC 5961, RFC 7323", Confidence::Documented);
    p.issClockShift = 12; // RFC 9293 3.4.1 MUST-8: about 4 us
    return p;
}

} // namespace teardown
