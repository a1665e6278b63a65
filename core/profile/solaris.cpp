#include "profile/row.h"

namespace teardown {

namespace {

constexpr std::string_view manual = "Oracle, Solaris Tunable Parameters Reference Manual";
constexpr std::int64_t uintMax = 4'294'967'295;

void addTimes(Row &row)
{
    using enum Unit;
    row.from(manual);
    row.tunable(Setting::TcpKeepaliveTime, "tcp_keepalive_interval", Milliseconds, 10'000, 864'000'000, 7'200'000);
    row.tunable(Setting::KeepaliveTimeLimit, "tcp_keepalive_abort_interval", Milliseconds, 0, 480'000, 480'000);
    row.tunable(Setting::TimeWait, "tcp_time_wait_interval", Milliseconds, 1000, 600'000, 60'000);
    row.from("Solaris Tunable Parameters Reference Manual: 8 minutes; Solaris 11 has 5");
    row.tunable(Setting::DataTimeLimit, "tcp_ip_abort_interval", Milliseconds, 500, uintMax, 480'000);
    row.from("illumos tcp_tunables.c");
    row.tunable(Setting::ConnectTimeLimit, "tcp_ip_abort_cinterval", Milliseconds, 1000, uintMax, 180'000);
    row.from("Oracle, Configuring the socket timeout on Solaris: 675 s; Solaris 11 has 60 s");
    row.tunable(Setting::TcpFinTimeout, "tcp_fin_wait_2_flush_interval", Milliseconds, 1000, 7'200'000, 675'000);
    row.from("Solaris Tunable Parameters Reference Manual: 3 s; Solaris 11 has 1 s");
    row.tunable(Setting::InitialRto, "tcp_rexmit_interval_initial", Milliseconds, 1, 20'000, 3000);
    row.from(manual);
    row.tunable(Setting::TcpRtoMinUs, "tcp_rexmit_interval_min", Milliseconds, 1, 20'000, 400);
    row.tunable(Setting::TcpRtoMaxMs, "tcp_rexmit_interval_max", Milliseconds, 1, 7'200'000, 60'000);
    row.tunable(Setting::RtoSlop, "tcp_rexmit_interval_extra", Milliseconds, 0, 7'200'000, 0);
    row.tunable(Setting::DelayedAckMax, "tcp_deferred_ack_interval", Milliseconds, 1, 60'000, 100);
}

void addOthers(Row &row)
{
    using enum Unit;
    row.assumed("Solaris Tunable Parameters Reference Manual, the values from memory");
    row.tunable(Setting::TcpSack, "tcp_sack_permitted", None, 0, 2, 2);
    row.tunable(Setting::TcpWindowScaling, "tcp_wscale_always", Switch, 0, 1, 1);
    row.tunable(Setting::TcpTimestamps, "tcp_tstamp_if_wscale", Switch, 0, 1, 1);
    row.tunable(Setting::Somaxconn, "tcp_conn_req_max_q", Count, 1, uintMax, 128);
    row.tunable(Setting::TcpMaxSynBacklog, "tcp_conn_req_max_q0", Count, 0, uintMax, 1024);
    row.tunable(Setting::TcpRmemDefault, "tcp_recv_hiwat", Bytes, 2048, 1'073'741'824, 49'152);
    row.tunable(Setting::TcpWmemDefault, "tcp_xmit_hiwat", Bytes, 4096, 1'073'741'824, 49'152);
    row.tunable(Setting::TcpRmemMax, "tcp_max_buf", Bytes, 8192, 1'073'741'824, 1'048'576);
    row.tunable(Setting::TcpWmemMax, "tcp_max_buf", Bytes, 8192, 1'073'741'824, 1'048'576);
    row.tunable(Setting::IpLocalPortRangeLow, "tcp_smallest_anon_port", Port, 1024, 65'535, 32'768);
    row.tunable(Setting::IpLocalPortRangeHigh, "tcp_largest_anon_port", Port, 1024, 65'535, 65'535);
    row.assumed("as many as tcp_ip_abort_linterval, 180 s, leaves time for");
    row.constant(Setting::TcpSynackRetries, "", Count, 5);
    row.assumed("RFC 6298 5.7");
    row.constant(Setting::FallbackRto, "", Seconds, 3);
    row.from("Solaris Tunable Parameters Reference Manual: the limit is for detached connections");
    row.constant(Setting::FinWait2Recycle, "", Switch, 1);
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.from("Solaris tcp(7P): probing is a retransmission that ends after tcp_keepalive_abort_interval").does(KeepaliveBacksOff);
    row.from("illumos tcp.c: close with unread data aborts").does(UnreadDataResets);
    row.assumed("the usual form").does(ResetCarriesAck).does(FinAckedAtOnce);
    row.assumed("nothing known for this system");
    row.doesNot(KeepaliveGarbageByte).doesNot(GivingUpResets).doesNot(ChallengeAcks).doesNot(ReopenByTimestamp);
    row.doesNot(TailLossProbe);
}

} // namespace

Profile solaris()
{
    Row row(ProfileId::Solaris, "solaris", "Solaris 10", "ndd -set /dev/tcp");
    addTimes(row);
    addOthers(row);
    addTraits(row);
    return row.finish("Oracle, Solaris Tunable Parameters Reference Manual; illumos source", Confidence::Documented);
}

} // namespace teardown
