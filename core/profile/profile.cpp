#include "profile/profile.h"

#include <array>

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
};

constexpr SettingValues linuxValues()
{
    SettingValues values;
    for (const Default &d : linuxDefaults)
        values.values[static_cast<std::size_t>(d.setting)] = d.value;
    return values;
}

static_assert(std::size(linuxDefaults) == settingCount, "a profile has a value for every setting");

Profile linux65()
{
    Profile p;
    p.id = ProfileId::Linux65;
    p.key = "linux-6.5";
    p.title = "Linux 6.5 and later";
    p.source = "recorded on Linux 6.18, HZ 250; defaults from ip-sysctl.rst and nf_conntrack-sysctl.rst";
    p.confidence = Confidence::Recorded;
    p.defaults = linuxValues();
    return p;
}

/// Before 6.5 every SYN timeout doubled the next; recording 03b shows that schedule on a newer kernel.
Profile linuxClassic()
{
    Profile p = linux65();
    p.id = ProfileId::LinuxClassic;
    p.key = "linux-classic";
    p.title = "Linux before 6.5";
    p.source = "as linux-6.5 without linear SYN timeouts; recorded on Linux 6.18 with tcp_syn_linear_timeouts = 0";
    p.defaults[Setting::TcpSynLinearTimeouts] = 0;
    return p;
}

using Rows = std::array<Profile, static_cast<std::size_t>(ProfileId::Count)>;

const Rows &rows()
{
    static const Rows all{linux65(), linuxClassic()};
    return all;
}

} // namespace

const Profile &profile(ProfileId id) { return rows()[static_cast<std::size_t>(id)]; }

std::span<const Profile> allProfiles() { return rows(); }

std::optional<ProfileId> profileByKey(std::string_view key)
{
    for (const Profile &p : rows()) {
        if (p.key == key)
            return p.id;
    }
    return std::nullopt;
}

} // namespace teardown
