#include "profile/row.h"

namespace teardown {

namespace {

constexpr std::string_view paper = "HP, HP-UX TCP/IP Performance White Paper, 2008";

void addTimes(Row &row)
{
    using enum Unit;
    row.from(paper);
    row.tunable(Setting::TimeWait, "tcp_time_wait_interval", Milliseconds, 1000, 600'000, 60'000);
    row.tunable(Setting::DataTimeLimit, "tcp_ip_abort_interval", Milliseconds, 500, largestInt, 600'000);
    row.tunable(Setting::TcpKeepaliveTime, "tcp_keepalive_interval", Milliseconds, 10'000, 864'000'000, 7'200'000);
    row.tunable(Setting::DetachedKeepalive, "tcp_keepalive_detached_interval", Milliseconds, 10'000, 864'000'000, 120'000);
    row.tunable(Setting::TcpRtoMinUs, "tcp_rexmit_interval_min", Milliseconds, 1, 7'200'000, 500);
    row.from("HP-UX TCP/IP Performance White Paper: 0 is no limit");
    row.tunable(Setting::TcpFinTimeout, "tcp_fin_wait_2_timeout", Milliseconds, 0, largestInt, 0);
    row.from("HP-UX TCP(7P): 75 s");
    row.tunable(Setting::ConnectTimeLimit, "tcp_ip_abort_cinterval", Milliseconds, 1000, largestInt, 75'000);
    row.assumed("the name is documented, the default was not found");
    row.tunable(Setting::InitialRto, "tcp_rexmit_interval_initial", Milliseconds, 1, 20'000, 1500);
    row.tunable(Setting::TcpRtoMaxMs, "tcp_rexmit_interval_max", Milliseconds, 1, 7'200'000, 60'000);
    row.tunable(Setting::DelayedAckMax, "tcp_deferred_ack_interval", Milliseconds, 5, 60'000, 50);
    row.from("HP-UX TCP/IP Performance White Paper: unanswered probes end like retransmissions, after tcp_ip_abort_interval");
    row.tunable(Setting::KeepaliveTimeLimit, "tcp_ip_abort_interval", Milliseconds, 500, largestInt, 600'000);
}

void addOthers(Row &row)
{
    using enum Unit;
    row.from(paper);
    row.tunable(Setting::TcpSack, "tcp_sack_enable", None, 0, 2, 2);
    row.tunable(Setting::TcpRmemDefault, "tcp_recv_hiwater_def", Bytes, 4096, largestInt, 32'768);
    row.tunable(Setting::TcpWmemDefault, "tcp_xmit_hiwater_def", Bytes, 4096, largestInt, 32'768);
    row.tunable(Setting::TcpRmemMax, "tcp_recv_hiwater_max", Bytes, 4096, largestInt, 2'097'152);
    row.tunable(Setting::TcpWmemMax, "tcp_xmit_hiwater_max", Bytes, 4096, largestInt, 2'097'152);
    row.tunable(Setting::IpLocalPortRangeHigh, "tcp_largest_anon_port", Port, 1024, 65'535, 65'535);
    row.tunable(Setting::IpLocalPortRangeLow, "tcp_smallest_anon_port", Port, 1024, 65'535, 49'152);
    row.from("HP-UX TCP/IP Performance White Paper: at most this many connections in SYN_RCVD");
    row.tunable(Setting::TcpMaxSynBacklog, "tcp_syn_rcvd_max", Count, 1, 10'000, 500);
    row.assumed("the name is documented, the default was not found");
    row.tunable(Setting::Somaxconn, "tcp_conn_request_max", Count, 1, largestInt, 4096);
    row.tunable(Setting::TcpTimestamps, "tcp_ts_enable", None, 0, 2, 0);
    row.assumed("RFC 7323");
    row.constant(Setting::TcpWindowScaling, "", Switch, 1);
    row.assumed("as many as tcp_ip_abort_cinterval leaves time for");
    row.constant(Setting::TcpSynackRetries, "", Count, 5);
    row.assumed("RFC 6298 5.7");
    row.constant(Setting::FallbackRto, "", Seconds, 3);
    row.from(paper);
    row.constant(Setting::FinWait2Recycle, "", Switch, 1);
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.from("HP-UX TCP/IP Performance White Paper, tcp_keepalive_interval").does(KeepaliveBacksOff);
    row.assumed("as Solaris, whose TCP has the same origin").does(UnreadDataResets).does(ResetCarriesAck).does(FinAckedAtOnce);
    row.doesNot(KeepaliveGarbageByte).doesNot(GivingUpResets).doesNot(ChallengeAcks).doesNot(ReopenByTimestamp);
    row.doesNot(TailLossProbe);
}

} // namespace

Profile hpux()
{
    Row row(ProfileId::Hpux, "hpux", "HP-UX 11i v3", "ndd -set /dev/tcp");
    addTimes(row);
    addOthers(row);
    addTraits(row);
    return row.finish("HP, HP-UX TCP/IP Performance White Paper; HP-UX TCP(7P)", Confidence::Documented);
}

} // namespace teardown
