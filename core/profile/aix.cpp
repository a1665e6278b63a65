#include "profile/row.h"

namespace teardown {

namespace {

constexpr std::string_view noCommand = "AIX commands reference, no";
constexpr std::string_view bsd = "4.4BSD, which AIX comes from";

void addTunables(Row &row)
{
    using enum Unit;
    row.from("AIX commands reference, no: half-seconds");
    row.tunable(Setting::TcpKeepaliveTime, "tcp_keepidle", HalfSeconds, 1, largestInt, 14'400);
    row.tunable(Setting::TcpKeepaliveIntvl, "tcp_keepintvl", HalfSeconds, 1, 32'767, 150);
    row.tunable(Setting::ConnectTimeLimit, "tcp_keepinit", HalfSeconds, 1, largestInt, 150);
    row.tunable(Setting::TcpFinTimeout, "tcp_finwait2", HalfSeconds, 0, 65'535, 1200);
    row.from(noCommand);
    row.tunable(Setting::TcpKeepaliveProbes, "tcp_keepcnt", Count, 0, largestInt, 8);
    row.from("AIX commands reference, no: units of 15 seconds");
    row.tunable(Setting::TimeWait, "tcp_timewait", QuarterMinutes, 1, 5, 1);
    row.assumed("named in the AIX commands reference, no: seconds; the values are from memory");
    row.tunable(Setting::TcpRtoMinUs, "rto_low", Seconds, 1, 63, 1);
    row.tunable(Setting::TcpRtoMaxMs, "rto_high", Seconds, 2, 32'767, 64);
    row.from("AIX commands reference, no; milliseconds between two scans for delayed acknowledgments");
    row.tunable(Setting::DelayedAckMax, "fasttimo", Milliseconds, 50, 200, 200);
    row.assumed("named in the AIX commands reference, no; the values are from memory");
    row.tunable(Setting::TcpTimestamps, "rfc1323", Switch, 0, 1, 0);
    row.tunable(Setting::TcpWindowScaling, "rfc1323", Switch, 0, 1, 0);
    row.tunable(Setting::TcpSack, "sack", Switch, 0, 1, 0);
    row.tunable(Setting::TcpRmemDefault, "tcp_recvspace", Bytes, 4096, 1'048'576, 16'384);
    row.tunable(Setting::TcpWmemDefault, "tcp_sendspace", Bytes, 4096, 1'048'576, 16'384);
    row.tunable(Setting::TcpRmemMax, "sb_max", Bytes, 4096, largestInt, 1'048'576);
    row.tunable(Setting::TcpWmemMax, "sb_max", Bytes, 4096, largestInt, 1'048'576);
    row.tunable(Setting::Somaxconn, "somaxconn", Count, 0, 32'767, 1024);
    row.tunable(Setting::IpLocalPortRangeLow, "tcp_ephemeral_low", Port, 1024, 65'535, 32'768);
    row.tunable(Setting::IpLocalPortRangeHigh, "tcp_ephemeral_high", Port, 1024, 65'535, 65'535);
}

void addConstants(Row &row)
{
    row.assumed("4.4BSD TCP_MAXRXTSHIFT; AIX rto_length 13 counts the first transmission too");
    row.constant(Setting::TcpRetries2, "TCP_MAXRXTSHIFT", Unit::Count, 12);
    row.constant(Setting::TcpSynRetries, "TCP_MAXRXTSHIFT", Unit::Count, 12);
    row.assumed("4.4BSD TCPTV_SRTTDFLT");
    row.constant(Setting::InitialRto, "TCPTV_SRTTDFLT", Unit::Seconds, 3);
    row.constant(Setting::FallbackRto, "TCPTV_SRTTDFLT", Unit::Seconds, 3);
    row.assumed("as many as tcp_keepinit leaves time for");
    row.constant(Setting::TcpSynackRetries, "", Unit::Count, 4);
    row.assumed(bsd);
    row.constant(Setting::FinWait2Recycle, "", Unit::Switch, 1);
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.from("a trace of AIX keepalive: one byte, count + 1 probes, then RST; RFC 9293 3.8.4 allows the byte");
    row.does(KeepaliveGarbageByte).does(KeepaliveAckBehind).does(KeepaliveExtraProbe).doesNot(KeepaliveBacksOff);
    row.assumed("tcp_tcpsecure of the AIX commands reference, no, is 0, from memory").doesNot(ChallengeAcks);
    row.from("AIX commands reference, no: tcp_keepinit drops a connection after 75 s").does(ConnectTimer);
    row.assumed("4.4BSD tcp_drop()").does(GivingUpResets).does(ResetCarriesAck);
    row.assumed(bsd).doesNot(UnreadDataResets).does(FinAckedAtOnce).doesNot(ReopenByTimestamp).doesNot(TailLossProbe);
}

} // namespace

Profile aix()
{
    Row row(ProfileId::Aix, "aix", "IBM AIX", "no -o");
    addTunables(row);
    addConstants(row);
    addTraits(row);
    return row.finish("IBM, AIX commands reference: no; a published trace of its keepalive; else 4.4BSD", Confidence::Documented);
}

} // namespace teardown
