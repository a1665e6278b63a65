#include "profile/row.h"

#include <iterator>

namespace teardown {

namespace {

struct Default {
    Setting setting;
    std::int64_t value;
};

// The three limits that grow with the memory of a machine (SYN backlog, TIME_WAIT sockets, orphans) are those of a
// machine with the largest hash table of connections, 2^19 entries: 2^19 / 128, 2^19 / 2, 2^19 / 2.
constexpr Default linuxDefaults[] = {
    {Setting::TcpSynRetries, 6},
    {Setting::TcpSynLinearTimeouts, 4},
    {Setting::TcpSynackRetries, 5},
    {Setting::TcpRetries1, 3},
    {Setting::TcpRetries2, 15},
    {Setting::TcpOrphanRetries, 0},
    {Setting::TcpFinTimeout, 60},
    {Setting::TcpKeepaliveTime, 7200},
    {Setting::TcpKeepaliveIntvl, 75},
    {Setting::TcpKeepaliveProbes, 9},
    {Setting::TcpRtoMaxMs, 120'000},
    {Setting::TcpRtoMinUs, 200'000},
    {Setting::TcpTimestamps, 1},
    {Setting::TcpSack, 1},
    {Setting::TcpDsack, 1},
    {Setting::TcpWindowScaling, 1},
    {Setting::TcpSyncookies, 1},
    {Setting::TcpMaxSynBacklog, 4096},
    {Setting::TcpAbortOnOverflow, 0},
    {Setting::TcpTwReuse, 2},
    {Setting::TcpTwReuseDelay, 1000},
    {Setting::TcpRfc1337, 0},
    {Setting::TcpMaxTwBuckets, 262'144},
    {Setting::TcpMaxOrphans, 262'144},
    {Setting::TcpChallengeAckLimit, INT32_MAX},
    {Setting::TcpInvalidRatelimit, 500},
    {Setting::TcpEarlyRetrans, 3},
    {Setting::TcpLimitOutputBytes, 4'194'304},
    {Setting::TcpRmemDefault, 131'072},
    {Setting::TcpRmemMax, 6'291'456},
    {Setting::TcpWmemDefault, 16'384},
    {Setting::TcpWmemMax, 4'194'304},
    {Setting::Somaxconn, 4096},
    {Setting::IpLocalPortRangeLow, 32'768},
    {Setting::IpLocalPortRangeHigh, 60'999},
    {Setting::NeighBaseReachableTimeMs, 30'000},
    {Setting::NeighDelayFirstProbeTime, 5},
    {Setting::NeighRetransTimeMs, 1000},
    {Setting::NeighUcastSolicit, 3},
    {Setting::NeighMcastSolicit, 3},
    {Setting::NeighGcStaleTime, 60},
    {Setting::ConntrackTcpLoose, 1},
    {Setting::ConntrackTcpBeLiberal, 0},
    {Setting::ConntrackTimeoutSynSent, 120},
    {Setting::ConntrackTimeoutSynRecv, 60},
    {Setting::ConntrackTimeoutEstablished, 432'000},
    {Setting::ConntrackTimeoutFinWait, 120},
    {Setting::ConntrackTimeoutCloseWait, 60},
    {Setting::ConntrackTimeoutLastAck, 30},
    {Setting::ConntrackTimeoutTimeWait, 120},
    {Setting::ConntrackTimeoutClose, 10},
    {Setting::ConntrackTimeoutMaxRetrans, 300},
    {Setting::ConntrackTimeoutUnacknowledged, 300},
    {Setting::ConntrackTcpMaxRetrans, 3},
    {Setting::TimeWait, 60'000},
    {Setting::InitialRto, 1000},
    {Setting::FallbackRto, 3000},
    {Setting::RtoSlop, 0},
    {Setting::ConnectTimeLimit, 0},
    {Setting::DataTimeLimit, 0},
    {Setting::DelayedAckMin, 40},
    {Setting::DelayedAckMax, 200},
    {Setting::KeepaliveTimeLimit, 0},
    {Setting::FinWait2Split, 60'000},
    {Setting::FinWait2Recycle, 1},
    {Setting::DetachedKeepalive, 0},
};

constexpr SettingValues collect()
{
    SettingValues values;
    for (const Default &d : linuxDefaults)
        values.values[static_cast<std::size_t>(d.setting)] = d.value;
    return values;
}

static_assert(std::size(linuxDefaults) == settingCount, "a profile has a value for every setting");

constexpr SettingValues values = collect();

constexpr std::string_view header = "Linux include/net/tcp.h";

/// Everything that sysctl(8) shows.
void addSysctls(Row &row)
{
    for (const SettingInfo &about : allSettings()) {
        if (about.key.starts_with("net.")) {
            row.from(about.source);
            row.tunable(about.setting, about.key, about.unit, about.minimum, about.maximum, values[about.setting]);
        }
    }
}

/// What is compiled in.
void addConstants(Row &row)
{
    const auto constant = [&](Setting setting, std::string_view name) {
        row.constant(setting, name, info(setting).unit, values[setting]);
    };
    row.from("Linux include/net/tcp.h; recordings 10h, 20c, 20d", Confidence::Recorded);
    constant(Setting::TimeWait, "TCP_TIMEWAIT_LEN");
    row.from("RFC 6298 2.1; recording 03a", Confidence::Recorded);
    constant(Setting::InitialRto, "TCP_TIMEOUT_INIT");
    row.from("RFC 6298 5.7; recording 22b", Confidence::Recorded);
    constant(Setting::FallbackRto, "TCP_TIMEOUT_FALLBACK");
    row.from(header);
    constant(Setting::DelayedAckMin, "TCP_DELACK_MIN");
    constant(Setting::DelayedAckMax, "TCP_DELACK_MAX");
    row.from("Linux net/ipv4/tcp.c; recordings 05f, 05f2", Confidence::Recorded);
    constant(Setting::FinWait2Split, "TCP_TIMEWAIT_LEN");
    row.from("Linux net/ipv4/tcp.c; recording 05a", Confidence::Recorded);
    constant(Setting::FinWait2Recycle, "");
}

void addTraits(Row &row)
{
    using enum Behaviour;
    row.from("recordings 07a, 22c", Confidence::Recorded).does(TailLossProbe);
    row.from("recording 06i", Confidence::Recorded).does(IcmpRevertsBackoff);
    row.from("recordings 16_inwindow_rst and others", Confidence::Recorded).does(ChallengeAcks);
    row.from("recordings 10d, 14j", Confidence::Recorded).does(QuickAcks).doesNot(FinAckedAtOnce);
    row.from("recordings 07a, 07i", Confidence::Recorded).does(RetriesBecomeTime).does(RtoFloorOnVariance);
    row.from("recording 19a", Confidence::Recorded).does(OrphansHaveOwnLimit);
    row.from(header).does(FinWait2Floor).does(BufferHoldsOverhead);
    row.from("recording 05c", Confidence::Recorded).does(UnreadDataResets);
    row.from("recordings 03a, 07a, 19a", Confidence::Recorded).doesNot(GivingUpResets).doesNot(ConnectTimer);
    row.from("recording 08a", Confidence::Recorded);
    row.doesNot(KeepaliveGarbageByte).doesNot(KeepaliveExtraProbe).doesNot(KeepaliveBacksOff);
    row.from("recording 10d", Confidence::Recorded).does(ReopenByTimestamp);
    row.from("recording 02a", Confidence::Recorded).does(ResetCarriesAck);
    row.from("Linux net/ipv4/tcp_input.c since 6.14: tcp_disordered_ack_check()", Confidence::Documented).does(PawsDropsOldAcks);
    row.from("Linux net/ipv4/inet_hashtables.c: __inet_hash_connect()", Confidence::Documented).does(PortsByParity);
    row.from("Linux net/ipv4/inet_connection_sock.c: reqsk_timer_handler()", Confidence::Documented).does(HalfOpenPruned);
}

Row linuxRow(ProfileId id, std::string_view key, std::string_view title)
{
    Row row(id, key, title, "sysctl");
    addSysctls(row);
    addConstants(row);
    addTraits(row);
    return row;
}

} // namespace

const SettingValues &linuxValues() { return values; }

Profile linux65()
{
    return linuxRow(ProfileId::Linux65, "linux-6.5", "Linux 6.5 and later")
        .finish("recorded on Linux 6.18, HZ 250; defaults from ip-sysctl.rst and nf_conntrack-sysctl.rst", Confidence::Recorded);
}

/// Before 6.5 every SYN timeout doubled the next; recording 03b shows that schedule on a newer kernel.
Profile linuxClassic()
{
    Row row = linuxRow(ProfileId::LinuxClassic, "linux-classic", "Linux before 6.5");
    const SettingInfo &linear = info(Setting::TcpSynLinearTimeouts);
    row.from("recording 03b", Confidence::Recorded);
    row.tunable(linear.setting, linear.key, linear.unit, linear.minimum, linear.maximum, 0);
    row.from("Linux net/ipv4/tcp_input.c before 6.14", Confidence::Documented).doesNot(Behaviour::PawsDropsOldAcks);
    return row.finish("as linux-6.5 without linear SYN timeouts; recorded on Linux 6.18 with tcp_syn_linear_timeouts = 0",
        Confidence::Recorded);
}

} // namespace teardown
