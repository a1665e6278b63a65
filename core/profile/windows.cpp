#include "profile/row.h"

namespace teardown {

namespace {

constexpr std::string_view registry = "Microsoft, TCP/IP registry entries (Tcpip\\Parameters)";

void addTunables(Row &row)
{
    using enum Unit;
    row.from(registry);
    row.tunable(Setting::TcpKeepaliveTime, "KeepAliveTime", Milliseconds, 1, 4'294'967'295, 7'200'000);
    row.tunable(Setting::TcpKeepaliveIntvl, "KeepAliveInterval", Milliseconds, 1, 4'294'967'295, 1000);
    row.tunable(Setting::TcpSynRetries, "TcpMaxConnectRetransmissions", Count, 0, 255, 2);
    row.assumed("Microsoft KB 170359 (from memory)");
    row.tunable(Setting::TcpRetries2, "TcpMaxDataRetransmissions", Count, 0, 4'294'967'295, 5);
    row.tunable(Setting::InitialRto, "TcpInitialRtt", Milliseconds, 300, 65'535, 3000);
    row.from("Microsoft, TcpTimedWaitDelay: 120 s; Windows 2000 had 240 s");
    row.tunable(Setting::TimeWait, "TcpTimedWaitDelay", Seconds, 0, 300, 120);
    row.assumed("named in tuning guides; default and range not found");
    row.tunable(Setting::TcpFinTimeout, "TcpFinWait2Delay", Seconds, 30, 300, 120);
    row.from("Microsoft, TCP/IP registry entries, Windows 2000");
    row.tunable(Setting::TcpMaxSynBacklog, "TcpMaxHalfOpen", Count, 100, 65'535, 500);
    row.assumed("Microsoft KB 929851 (from memory)");
    row.constant(Setting::IpLocalPortRangeLow, "netsh int ipv4 dynamicport start", Port, 49'152);
    row.constant(Setting::IpLocalPortRangeHigh, "netsh int ipv4 dynamicport num", Port, 65'535);
}

void addConstants(Row &row)
{
    using enum Unit;
    row.assumed("Microsoft, SIO_KEEPALIVE_VALS: 10 since Vista, before that TcpMaxDataRetransmissions (from memory)");
    row.constant(Setting::TcpKeepaliveProbes, "", Count, 10);
    row.assumed("Microsoft KB 214397: the delayed ACK timer (from memory)");
    row.constant(Setting::DelayedAckMax, "", Milliseconds, 200);
    row.assumed("Microsoft, Set-NetTCPSetting: MinRto (from memory)");
    row.constant(Setting::TcpRtoMinUs, "MinRto", Milliseconds, 300);
    row.from("Microsoft, TcpMaxConnectResponseRetransmissions");
    row.constant(Setting::TcpSynackRetries, "TcpMaxConnectResponseRetransmissions", Count, 2);
    row.from("Microsoft, netsh int tcp show global: timestamps are off");
    row.constant(Setting::TcpTimestamps, "Timestamps", Switch, 0);
    row.from("Microsoft, the receive window tunes itself and is scaled; SACK is on");
    row.constant(Setting::TcpWindowScaling, "AutoTuningLevel", Switch, 1);
    row.constant(Setting::TcpSack, "SackOpts", Switch, 1);
    row.assumed("RFC 6298");
    row.constant(Setting::TcpRtoMaxMs, "", Seconds, 120);
    row.constant(Setting::FallbackRto, "", Seconds, 3);
    row.assumed("usual sizes");
    row.constant(Setting::TcpRmemDefault, "", Bytes, 65'536);
    row.constant(Setting::TcpRmemMax, "", Bytes, 16'777'216);
    row.constant(Setting::TcpWmemDefault, "", Bytes, 65'536);
    row.constant(Setting::TcpWmemMax, "", Bytes, 16'777'216);
    row.constant(Setting::Somaxconn, "SOMAXCONN", Count, 200);
    row.constant(Setting::FinWait2Recycle, "", Switch, 1);
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.assumed("seen in many captures, in no document").does(KeepaliveGarbageByte);
    row.assumed("Microsoft, SIO_KEEPALIVE_VALS (from memory)").doesNot(KeepaliveExtraProbe).doesNot(KeepaliveBacksOff);
    row.assumed("often described: close() with unread data is abortive").does(UnreadDataResets);
    row.assumed("RFC 9293 3.10.5, the usual form").does(ResetCarriesAck).does(FinAckedAtOnce).doesNot(GivingUpResets);
    row.assumed("not in Windows 7; later versions have tail loss probes and RFC 5961")
        .doesNot(TailLossProbe)
        .doesNot(ChallengeAcks)
        .doesNot(ReopenByTimestamp);
}

} // namespace

Profile windows()
{
    Row row(ProfileId::Windows, "windows", "Windows 7, Server 2008 R2", "registry value");
    addTunables(row);
    addConstants(row);
    addTraits(row);
    return row.finish("Microsoft's documents on the registry and netsh; behaviour mostly assumed", Confidence::Assumed);
}

} // namespace teardown
