#include "profile/row.h"

namespace teardown {

namespace {

constexpr std::string_view tcp4 = "FreeBSD tcp(4)";
constexpr std::string_view timerSource = "FreeBSD sys/netinet/tcp_timer.c";

void addTimes(Row &row)
{
    using enum Unit;
    row.from(tcp4);
    row.tunable(Setting::TcpKeepaliveTime, "net.inet.tcp.keepidle", Milliseconds, 1, largestInt, 7'200'000);
    row.tunable(Setting::TcpKeepaliveIntvl, "net.inet.tcp.keepintvl", Milliseconds, 1, largestInt, 75'000);
    row.tunable(Setting::TcpKeepaliveProbes, "net.inet.tcp.keepcnt", Count, 1, largestInt, 8);
    row.tunable(Setting::ConnectTimeLimit, "net.inet.tcp.keepinit", Milliseconds, 1, largestInt, 75'000);
    row.tunable(Setting::TcpFinTimeout, "net.inet.tcp.finwait2_timeout", Milliseconds, 1, largestInt, 60'000);
    row.tunable(Setting::DelayedAckMax, "net.inet.tcp.delacktime", Milliseconds, 1, largestInt, 100);
    row.assumed("FreeBSD 13 tcp(4), the values from memory");
    row.tunable(Setting::TcpRtoMinUs, "net.inet.tcp.rexmit_min", Milliseconds, 1, largestInt, 30);
    row.tunable(Setting::RtoSlop, "net.inet.tcp.rexmit_slop", Milliseconds, 1, largestInt, 200);
    row.tunable(Setting::InitialRto, "net.inet.tcp.rexmit_initial", Milliseconds, 1, largestInt, 1000);
    row.from("FreeBSD tcp(4): TIME_WAIT is two MSL");
    row.tunable(Setting::TimeWait, "net.inet.tcp.msl", Milliseconds, 1, largestInt, 30'000, 2);
    row.from(
        "FreeBSD sys/netinet/tcp_timer.c: without it a closed socket leaves FIN_WAIT_2 after (keepcnt + 1) keepintvl, 675 s");
    row.tunable(Setting::FinWait2Recycle, "net.inet.tcp.fast_finwait2_recycle", Switch, 0, 1, 0);
    row.assumed("FreeBSD 13 sys/netinet/tcp_timer.c, from memory: 0 is no limit");
    row.tunable(Setting::DataTimeLimit, "net.inet.tcp.maxunacktime", Seconds, 0, 2'147'483, 0);
}

void addOthers(Row &row)
{
    using enum Unit;
    row.from(tcp4);
    row.tunable(Setting::TcpTimestamps, "net.inet.tcp.rfc1323", Switch, 0, 1, 1);
    row.tunable(Setting::TcpWindowScaling, "net.inet.tcp.rfc1323", Switch, 0, 1, 1);
    row.tunable(Setting::TcpSack, "net.inet.tcp.sack.enable", Switch, 0, 1, 1);
    row.tunable(Setting::TcpSyncookies, "net.inet.tcp.syncookies", Switch, 0, 1, 1);
    row.tunable(Setting::TcpRmemDefault, "net.inet.tcp.recvspace", Bytes, 2048, largestInt, 65'536);
    row.tunable(Setting::TcpWmemDefault, "net.inet.tcp.sendspace", Bytes, 2048, largestInt, 32'768);
    row.tunable(Setting::TcpRmemMax, "net.inet.tcp.recvbuf_max", Bytes, 2048, largestInt, 2'097'152);
    row.tunable(Setting::TcpWmemMax, "net.inet.tcp.sendbuf_max", Bytes, 2048, largestInt, 2'097'152);
    row.from("FreeBSD listen(2)");
    row.tunable(Setting::Somaxconn, "kern.ipc.soacceptqueue", Count, 1, 65'535, 128);
    row.assumed("FreeBSD syncache(4), the value from memory");
    row.tunable(Setting::TcpSynackRetries, "net.inet.tcp.syncache.rexmtlimit", Count, 0, 255, 3);
    row.assumed("FreeBSD ip(4), the values from memory");
    row.tunable(Setting::IpLocalPortRangeLow, "net.inet.ip.portrange.first", Port, 1, 65'535, 10'000);
    row.tunable(Setting::IpLocalPortRangeHigh, "net.inet.ip.portrange.last", Port, 1, 65'535, 65'535);
}

void addConstants(Row &row)
{
    row.from(timerSource);
    row.constant(Setting::TcpSynLinearTimeouts, "tcp_syn_backoff", Unit::Count, 4);
    row.constant(Setting::TcpSynRetries, "TCP_MAXRXTSHIFT", Unit::Count, 12);
    row.constant(Setting::TcpRetries2, "TCP_MAXRXTSHIFT", Unit::Count, 12);
    row.from("FreeBSD sys/netinet/tcp_timer.h");
    row.constant(Setting::TcpRtoMaxMs, "TCPTV_REXMTMAX", Unit::Seconds, 64);
    row.from("RFC 6298 5.7");
    row.constant(Setting::FallbackRto, "TCPTV_RTOBASE", Unit::Seconds, 3);
    row.assumed("FreeBSD sys/netinet/tcp_timewait.c, from memory; it cites RFC 1337");
    row.constant(Setting::TcpRfc1337, "", Unit::Switch, 1);
    row.assumed("FreeBSD reports duplicates by SACK since 13");
    row.constant(Setting::TcpDsack, "", Unit::Switch, 1);
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.from("FreeBSD sys/netinet/tcp_timer.c: tcp_drop() sends a RST").does(GivingUpResets).does(ResetCarriesAck);
    row.from("FreeBSD sys/netinet/tcp_timer.c, tcp_timer_keep()");
    row.doesNot(KeepaliveGarbageByte).doesNot(KeepaliveExtraProbe).doesNot(KeepaliveBacksOff).does(ConnectTimer);
    row.from("FreeBSD tcp(4): insecure_rst and insecure_syn are 0").does(ChallengeAcks);
    row.assumed("FreeBSD sys/netinet/tcp_usrreq.c, tcp_disconnect(), from memory: unread data is thrown away")
        .doesNot(UnreadDataResets);
    row.from("FreeBSD sys/netinet/tcp_input.c").does(FinAckedAtOnce);
    row.from("FreeBSD sys/netinet/tcp_timewait.c: only a higher sequence number").doesNot(ReopenByTimestamp);
    row.from("only in its RACK stack, which is not the default").doesNot(TailLossProbe);
}

} // namespace

Profile freeBsd()
{
    Row row(ProfileId::FreeBsd, "freebsd", "FreeBSD 13", "sysctl");
    addTimes(row);
    addOthers(row);
    addConstants(row);
    addTraits(row);
    return row.finish("FreeBSD tcp(4) and sys/netinet", Confidence::Documented);
}

} // namespace teardown
