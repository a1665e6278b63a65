#include "profile/setting.h"

#include <algorithm>
#include <iterator>

namespace teardown {

namespace {

constexpr std::int64_t intMax = INT32_MAX;
/// The kernel keeps these as clock ticks in an int; HZ = 250.
constexpr std::int64_t jiffiesMax = INT32_MAX / 250;

constexpr std::string_view ipSysctl = "Linux Documentation/networking/ip-sysctl.rst";
constexpr std::string_view conntrackSysctl = "Linux Documentation/networking/nf_conntrack-sysctl.rst";
constexpr std::string_view arp7 = "arp(7); Linux Documentation/networking/ip-sysctl.rst";
/// What has no name of its own on Linux: the row of a system says how it is called and known there.
constexpr std::string_view rfc = "RFC 9293; RFC 6298; see the profile";
constexpr std::string_view rmem = "second number of net.ipv4.tcp_rmem, ip-sysctl.rst";
constexpr std::string_view rmemMax = "third number of net.ipv4.tcp_rmem, ip-sysctl.rst";
constexpr std::string_view wmem = "second number of net.ipv4.tcp_wmem, ip-sysctl.rst";
constexpr std::string_view wmemMax = "third number of net.ipv4.tcp_wmem, ip-sysctl.rst";
constexpr std::string_view portLow = "first number of net.ipv4.ip_local_port_range, ip-sysctl.rst";
constexpr std::string_view portHigh = "second number of net.ipv4.ip_local_port_range, ip-sysctl.rst";

using enum ReadWhen;
using enum SettingGroup;

constexpr SettingInfo row(Setting setting, std::string_view key, Unit unit, std::int64_t minimum, std::int64_t maximum,
    ReadWhen readWhen, SettingGroup group, std::string_view source)
{
    return {setting, key, key.substr(key.rfind('.') + 1), unit, minimum, maximum, readWhen, group, source};
}

// clang-format off
constexpr SettingInfo table[] = {
    row(Setting::TcpSynRetries, "net.ipv4.tcp_syn_retries", Unit::Count, 1, 127, AtSynTimeout, Connect, ipSysctl),
    row(Setting::TcpSynLinearTimeouts, "net.ipv4.tcp_syn_linear_timeouts", Unit::Count, 0, 127, AtSynTimeout, Connect, ipSysctl),
    row(Setting::TcpSynackRetries, "net.ipv4.tcp_synack_retries", Unit::Count, 0, 255, AtSynAckTimeout, Connect, ipSysctl),
    row(Setting::TcpRetries1, "net.ipv4.tcp_retries1", Unit::Count, 0, 255, AtRetransmissionTimeout, Retransmission, ipSysctl),
    row(Setting::TcpRetries2, "net.ipv4.tcp_retries2", Unit::Count, 0, 255, AtRetransmissionTimeout, Retransmission, ipSysctl),
    row(Setting::TcpOrphanRetries, "net.ipv4.tcp_orphan_retries", Unit::Count, 0, 255, AtRetransmissionTimeout, Close, ipSysctl),
    row(Setting::TcpFinTimeout, "net.ipv4.tcp_fin_timeout", Unit::Seconds, 0, jiffiesMax, OnEnteringFinWait2, Close, ipSysctl),
    row(Setting::TcpKeepaliveTime, "net.ipv4.tcp_keepalive_time", Unit::Seconds, 0, jiffiesMax, WhenKeepaliveTimerFires, Keepalive, ipSysctl),
    row(Setting::TcpKeepaliveIntvl, "net.ipv4.tcp_keepalive_intvl", Unit::Seconds, 0, jiffiesMax, WhenKeepaliveTimerFires, Keepalive, ipSysctl),
    row(Setting::TcpKeepaliveProbes, "net.ipv4.tcp_keepalive_probes", Unit::Count, 0, 255, WhenKeepaliveTimerFires, Keepalive, ipSysctl),
    row(Setting::TcpRtoMaxMs, "net.ipv4.tcp_rto_max_ms", Unit::Milliseconds, 1000, 120000, AtSocketCreation, Retransmission, ipSysctl),
    row(Setting::TcpRtoMinUs, "net.ipv4.tcp_rto_min_us", Unit::Microseconds, 1, intMax, AtSocketCreation, Retransmission, ipSysctl),
    row(Setting::TcpTimestamps, "net.ipv4.tcp_timestamps", Unit::None, 0, 2, AtConnect, Options, ipSysctl),
    row(Setting::TcpSack, "net.ipv4.tcp_sack", Unit::Switch, 0, 1, AtConnect, Options, ipSysctl),
    row(Setting::TcpDsack, "net.ipv4.tcp_dsack", Unit::Switch, 0, 1, AtEachUse, Options, ipSysctl),
    row(Setting::TcpWindowScaling, "net.ipv4.tcp_window_scaling", Unit::Switch, 0, 1, AtConnect, Options, ipSysctl),
    row(Setting::TcpSyncookies, "net.ipv4.tcp_syncookies", Unit::None, 0, 2, AtEachUse, Listen, ipSysctl),
    row(Setting::TcpMaxSynBacklog, "net.ipv4.tcp_max_syn_backlog", Unit::Count, 0, intMax, AtEachUse, Listen, ipSysctl),
    row(Setting::TcpAbortOnOverflow, "net.ipv4.tcp_abort_on_overflow", Unit::Switch, 0, 1, AtEachUse, Listen, ipSysctl),
    row(Setting::TcpTwReuse, "net.ipv4.tcp_tw_reuse", Unit::None, 0, 2, AtConnect, Close, ipSysctl),
    row(Setting::TcpTwReuseDelay, "net.ipv4.tcp_tw_reuse_delay", Unit::Milliseconds, 1, 60000, AtConnect, Close, ipSysctl),
    row(Setting::TcpRfc1337, "net.ipv4.tcp_rfc1337", Unit::Switch, 0, 1, AtEachUse, Close, ipSysctl),
    row(Setting::TcpMaxTwBuckets, "net.ipv4.tcp_max_tw_buckets", Unit::Count, 0, intMax, AtEachUse, Memory, ipSysctl),
    row(Setting::TcpMaxOrphans, "net.ipv4.tcp_max_orphans", Unit::Count, 0, intMax, AtEachUse, Memory, ipSysctl),
    row(Setting::TcpChallengeAckLimit, "net.ipv4.tcp_challenge_ack_limit", Unit::Count, 0, intMax, AtEachUse, Options, ipSysctl),
    row(Setting::TcpInvalidRatelimit, "net.ipv4.tcp_invalid_ratelimit", Unit::Milliseconds, 0, intMax, AtEachUse, Options, ipSysctl),
    row(Setting::TcpEarlyRetrans, "net.ipv4.tcp_early_retrans", Unit::None, 0, 4, AtEachUse, Retransmission, ipSysctl),
    row(Setting::TcpLimitOutputBytes, "net.ipv4.tcp_limit_output_bytes", Unit::Bytes, 0, intMax, AtEachUse, Memory, ipSysctl),
    row(Setting::TcpRmemDefault, "net.ipv4.tcp_rmem_default", Unit::Bytes, 1, intMax, AtSocketCreation, Memory, rmem),
    row(Setting::TcpRmemMax, "net.ipv4.tcp_rmem_max", Unit::Bytes, 1, intMax, AtEachUse, Memory, rmemMax),
    row(Setting::TcpWmemDefault, "net.ipv4.tcp_wmem_default", Unit::Bytes, 1, intMax, AtSocketCreation, Memory, wmem),
    row(Setting::TcpWmemMax, "net.ipv4.tcp_wmem_max", Unit::Bytes, 1, intMax, AtEachUse, Memory, wmemMax),
    row(Setting::Somaxconn, "net.core.somaxconn", Unit::Count, 0, intMax, AtEachUse, Listen, ipSysctl),
    row(Setting::IpLocalPortRangeLow, "net.ipv4.ip_local_port_range_low", Unit::Port, 1, 65535, AtConnect, Connect, portLow),
    row(Setting::IpLocalPortRangeHigh, "net.ipv4.ip_local_port_range_high", Unit::Port, 1, 65535, AtConnect, Connect, portHigh),
    row(Setting::NeighBaseReachableTimeMs, "net.ipv4.neigh.default.base_reachable_time_ms", Unit::Milliseconds, 0, intMax, AtEachUse, Neighbour, arp7),
    row(Setting::NeighDelayFirstProbeTime, "net.ipv4.neigh.default.delay_first_probe_time", Unit::Seconds, 0, jiffiesMax, AtEachUse, Neighbour, arp7),
    row(Setting::NeighRetransTimeMs, "net.ipv4.neigh.default.retrans_time_ms", Unit::Milliseconds, 0, intMax, AtEachUse, Neighbour, arp7),
    row(Setting::NeighUcastSolicit, "net.ipv4.neigh.default.ucast_solicit", Unit::Count, 0, intMax, AtEachUse, Neighbour, arp7),
    row(Setting::NeighMcastSolicit, "net.ipv4.neigh.default.mcast_solicit", Unit::Count, 0, intMax, AtEachUse, Neighbour, arp7),
    row(Setting::NeighGcStaleTime, "net.ipv4.neigh.default.gc_stale_time", Unit::Seconds, 0, jiffiesMax, AtEachUse, Neighbour, arp7),
    row(Setting::ConntrackTcpLoose, "net.netfilter.nf_conntrack_tcp_loose", Unit::Switch, 0, 1, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTcpBeLiberal, "net.netfilter.nf_conntrack_tcp_be_liberal", Unit::Switch, 0, 1, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutSynSent, "net.netfilter.nf_conntrack_tcp_timeout_syn_sent", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutSynRecv, "net.netfilter.nf_conntrack_tcp_timeout_syn_recv", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutEstablished, "net.netfilter.nf_conntrack_tcp_timeout_established", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutFinWait, "net.netfilter.nf_conntrack_tcp_timeout_fin_wait", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutCloseWait, "net.netfilter.nf_conntrack_tcp_timeout_close_wait", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutLastAck, "net.netfilter.nf_conntrack_tcp_timeout_last_ack", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutTimeWait, "net.netfilter.nf_conntrack_tcp_timeout_time_wait", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutClose, "net.netfilter.nf_conntrack_tcp_timeout_close", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutMaxRetrans, "net.netfilter.nf_conntrack_tcp_timeout_max_retrans", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTimeoutUnacknowledged, "net.netfilter.nf_conntrack_tcp_timeout_unacknowledged", Unit::Seconds, 0, jiffiesMax, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::ConntrackTcpMaxRetrans, "net.netfilter.nf_conntrack_tcp_max_retrans", Unit::Count, 0, 255, AtEachPacketOfTheFlow, Firewall, conntrackSysctl),
    row(Setting::TimeWait, "tcp.time_wait", Unit::Milliseconds, 0, intMax, OnEnteringTimeWait, Close, rfc),
    row(Setting::InitialRto, "tcp.initial_rto", Unit::Milliseconds, 1, intMax, AtSocketCreation, Retransmission, rfc),
    row(Setting::FallbackRto, "tcp.fallback_rto", Unit::Milliseconds, 1, intMax, AtConnect, Retransmission, rfc),
    row(Setting::RtoSlop, "tcp.rto_slop", Unit::Milliseconds, 0, intMax, AtEachUse, Retransmission, rfc),
    row(Setting::ConnectTimeLimit, "tcp.connect_time_limit", Unit::Milliseconds, 0, intMax, AtSynTimeout, Connect, rfc),
    row(Setting::DataTimeLimit, "tcp.data_time_limit", Unit::Milliseconds, 0, intMax, AtRetransmissionTimeout, Retransmission, rfc),
    row(Setting::DelayedAckMin, "tcp.delayed_ack_min", Unit::Milliseconds, 0, intMax, AtEachUse, Options, rfc),
    row(Setting::DelayedAckMax, "tcp.delayed_ack_max", Unit::Milliseconds, 0, intMax, AtEachUse, Options, rfc),
    row(Setting::KeepaliveTimeLimit, "tcp.keepalive_time_limit", Unit::Milliseconds, 0, intMax, WhenKeepaliveTimerFires, Keepalive, rfc),
    row(Setting::FinWait2Split, "tcp.fin_wait_2_split", Unit::Milliseconds, 0, intMax, OnEnteringFinWait2, Close, rfc),
    row(Setting::FinWait2Recycle, "tcp.fin_wait_2_recycle", Unit::Switch, 0, 1, OnEnteringFinWait2, Close, rfc),
    row(Setting::DetachedKeepalive, "tcp.detached_keepalive", Unit::Milliseconds, 0, intMax, OnEnteringFinWait2, Close, rfc),
};
// clang-format on

static_assert(std::size(table) == settingCount, "every setting has a line, in the order of the enumeration");

} // namespace

Duration lengthOf(Unit unit)
{
    switch (unit) {
    case Unit::Seconds: return seconds(1);
    case Unit::Milliseconds: return milliseconds(1);
    case Unit::Microseconds: return microseconds(1);
    case Unit::HalfSeconds: return milliseconds(500);
    case Unit::QuarterMinutes: return seconds(15);
    case Unit::None:
    case Unit::Count:
    case Unit::Bytes:
    case Unit::Switch:
    case Unit::Port: return {};
    }
    return {};
}

std::span<const SettingInfo> allSettings() { return table; }

const SettingInfo &info(Setting setting) { return table[static_cast<std::size_t>(setting)]; }

std::optional<Setting> settingByName(std::string_view name)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&](const SettingInfo &i) { return i.key == name || i.shortName == name; });
    return found == std::end(table) ? std::nullopt : std::optional(found->setting);
}

} // namespace teardown
