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
constexpr std::string_view rmem = "second number of net.ipv4.tcp_rmem, ip-sysctl.rst";
constexpr std::string_view rmemMax = "third number of net.ipv4.tcp_rmem, ip-sysctl.rst";
constexpr std::string_view wmem = "second number of net.ipv4.tcp_wmem, ip-sysctl.rst";
constexpr std::string_view wmemMax = "third number of net.ipv4.tcp_wmem, ip-sysctl.rst";
constexpr std::string_view portLow = "first number of net.ipv4.ip_local_port_range, ip-sysctl.rst";
constexpr std::string_view portHigh = "second number of net.ipv4.ip_local_port_range, ip-sysctl.rst";

// clang-format off
constexpr SettingInfo table[] = {
    {Setting::TcpSynRetries, "net.ipv4.tcp_syn_retries", "tcp_syn_retries", Unit::Count, 1, 127, ReadWhen::AtSynTimeout, SettingGroup::Connect, ipSysctl},
    {Setting::TcpSynLinearTimeouts, "net.ipv4.tcp_syn_linear_timeouts", "tcp_syn_linear_timeouts", Unit::Count, 0, 127, ReadWhen::AtSynTimeout, SettingGroup::Connect, ipSysctl},
    {Setting::TcpSynackRetries, "net.ipv4.tcp_synack_retries", "tcp_synack_retries", Unit::Count, 0, 255, ReadWhen::AtSynAckTimeout, SettingGroup::Connect, ipSysctl},
    {Setting::TcpRetries1, "net.ipv4.tcp_retries1", "tcp_retries1", Unit::Count, 0, 255, ReadWhen::AtRetransmissionTimeout, SettingGroup::Retransmission, ipSysctl},
    {Setting::TcpRetries2, "net.ipv4.tcp_retries2", "tcp_retries2", Unit::Count, 0, 255, ReadWhen::AtRetransmissionTimeout, SettingGroup::Retransmission, ipSysctl},
    {Setting::TcpOrphanRetries, "net.ipv4.tcp_orphan_retries", "tcp_orphan_retries", Unit::Count, 0, 255, ReadWhen::AtRetransmissionTimeout, SettingGroup::Close, ipSysctl},
    {Setting::TcpFinTimeout, "net.ipv4.tcp_fin_timeout", "tcp_fin_timeout", Unit::Seconds, 0, jiffiesMax, ReadWhen::OnEnteringFinWait2, SettingGroup::Close, ipSysctl},
    {Setting::TcpKeepaliveTime, "net.ipv4.tcp_keepalive_time", "tcp_keepalive_time", Unit::Seconds, 0, jiffiesMax, ReadWhen::WhenKeepaliveTimerFires, SettingGroup::Keepalive, ipSysctl},
    {Setting::TcpKeepaliveIntvl, "net.ipv4.tcp_keepalive_intvl", "tcp_keepalive_intvl", Unit::Seconds, 0, jiffiesMax, ReadWhen::WhenKeepaliveTimerFires, SettingGroup::Keepalive, ipSysctl},
    {Setting::TcpKeepaliveProbes, "net.ipv4.tcp_keepalive_probes", "tcp_keepalive_probes", Unit::Count, 0, 255, ReadWhen::WhenKeepaliveTimerFires, SettingGroup::Keepalive, ipSysctl},
    {Setting::TcpRtoMaxMs, "net.ipv4.tcp_rto_max_ms", "tcp_rto_max_ms", Unit::Milliseconds, 1000, 120000, ReadWhen::AtSocketCreation, SettingGroup::Retransmission, ipSysctl},
    {Setting::TcpRtoMinUs, "net.ipv4.tcp_rto_min_us", "tcp_rto_min_us", Unit::Microseconds, 1, intMax, ReadWhen::AtSocketCreation, SettingGroup::Retransmission, ipSysctl},
    {Setting::TcpTimestamps, "net.ipv4.tcp_timestamps", "tcp_timestamps", Unit::None, 0, 2, ReadWhen::AtConnect, SettingGroup::Options, ipSysctl},
    {Setting::TcpSack, "net.ipv4.tcp_sack", "tcp_sack", Unit::Switch, 0, 1, ReadWhen::AtConnect, SettingGroup::Options, ipSysctl},
    {Setting::TcpDsack, "net.ipv4.tcp_dsack", "tcp_dsack", Unit::Switch, 0, 1, ReadWhen::AtEachUse, SettingGroup::Options, ipSysctl},
    {Setting::TcpWindowScaling, "net.ipv4.tcp_window_scaling", "tcp_window_scaling", Unit::Switch, 0, 1, ReadWhen::AtConnect, SettingGroup::Options, ipSysctl},
    {Setting::TcpSyncookies, "net.ipv4.tcp_syncookies", "tcp_syncookies", Unit::None, 0, 2, ReadWhen::AtEachUse, SettingGroup::Listen, ipSysctl},
    {Setting::TcpMaxSynBacklog, "net.ipv4.tcp_max_syn_backlog", "tcp_max_syn_backlog", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Listen, ipSysctl},
    {Setting::TcpAbortOnOverflow, "net.ipv4.tcp_abort_on_overflow", "tcp_abort_on_overflow", Unit::Switch, 0, 1, ReadWhen::AtEachUse, SettingGroup::Listen, ipSysctl},
    {Setting::TcpTwReuse, "net.ipv4.tcp_tw_reuse", "tcp_tw_reuse", Unit::None, 0, 2, ReadWhen::AtConnect, SettingGroup::Close, ipSysctl},
    {Setting::TcpTwReuseDelay, "net.ipv4.tcp_tw_reuse_delay", "tcp_tw_reuse_delay", Unit::Milliseconds, 1, 60000, ReadWhen::AtConnect, SettingGroup::Close, ipSysctl},
    {Setting::TcpRfc1337, "net.ipv4.tcp_rfc1337", "tcp_rfc1337", Unit::Switch, 0, 1, ReadWhen::AtEachUse, SettingGroup::Close, ipSysctl},
    {Setting::TcpMaxTwBuckets, "net.ipv4.tcp_max_tw_buckets", "tcp_max_tw_buckets", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Memory, ipSysctl},
    {Setting::TcpMaxOrphans, "net.ipv4.tcp_max_orphans", "tcp_max_orphans", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Memory, ipSysctl},
    {Setting::TcpChallengeAckLimit, "net.ipv4.tcp_challenge_ack_limit", "tcp_challenge_ack_limit", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Options, ipSysctl},
    {Setting::TcpInvalidRatelimit, "net.ipv4.tcp_invalid_ratelimit", "tcp_invalid_ratelimit", Unit::Milliseconds, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Options, ipSysctl},
    {Setting::TcpEarlyRetrans, "net.ipv4.tcp_early_retrans", "tcp_early_retrans", Unit::None, 0, 4, ReadWhen::AtEachUse, SettingGroup::Retransmission, ipSysctl},
    {Setting::TcpLimitOutputBytes, "net.ipv4.tcp_limit_output_bytes", "tcp_limit_output_bytes", Unit::Bytes, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Memory, ipSysctl},
    {Setting::TcpRmemDefault, "net.ipv4.tcp_rmem_default", "tcp_rmem_default", Unit::Bytes, 1, intMax, ReadWhen::AtSocketCreation, SettingGroup::Memory, rmem},
    {Setting::TcpRmemMax, "net.ipv4.tcp_rmem_max", "tcp_rmem_max", Unit::Bytes, 1, intMax, ReadWhen::AtEachUse, SettingGroup::Memory, rmemMax},
    {Setting::TcpWmemDefault, "net.ipv4.tcp_wmem_default", "tcp_wmem_default", Unit::Bytes, 1, intMax, ReadWhen::AtSocketCreation, SettingGroup::Memory, wmem},
    {Setting::TcpWmemMax, "net.ipv4.tcp_wmem_max", "tcp_wmem_max", Unit::Bytes, 1, intMax, ReadWhen::AtEachUse, SettingGroup::Memory, wmemMax},
    {Setting::Somaxconn, "net.core.somaxconn", "somaxconn", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Listen, ipSysctl},
    {Setting::IpLocalPortRangeLow, "net.ipv4.ip_local_port_range_low", "ip_local_port_range_low", Unit::Port, 1, 65535, ReadWhen::AtConnect, SettingGroup::Connect, portLow},
    {Setting::IpLocalPortRangeHigh, "net.ipv4.ip_local_port_range_high", "ip_local_port_range_high", Unit::Port, 1, 65535, ReadWhen::AtConnect, SettingGroup::Connect, portHigh},
    {Setting::NeighBaseReachableTimeMs, "net.ipv4.neigh.default.base_reachable_time_ms", "base_reachable_time_ms", Unit::Milliseconds, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Neighbour, arp7},
    {Setting::NeighDelayFirstProbeTime, "net.ipv4.neigh.default.delay_first_probe_time", "delay_first_probe_time", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachUse, SettingGroup::Neighbour, arp7},
    {Setting::NeighRetransTimeMs, "net.ipv4.neigh.default.retrans_time_ms", "retrans_time_ms", Unit::Milliseconds, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Neighbour, arp7},
    {Setting::NeighUcastSolicit, "net.ipv4.neigh.default.ucast_solicit", "ucast_solicit", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Neighbour, arp7},
    {Setting::NeighMcastSolicit, "net.ipv4.neigh.default.mcast_solicit", "mcast_solicit", Unit::Count, 0, intMax, ReadWhen::AtEachUse, SettingGroup::Neighbour, arp7},
    {Setting::NeighGcStaleTime, "net.ipv4.neigh.default.gc_stale_time", "gc_stale_time", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachUse, SettingGroup::Neighbour, arp7},
    {Setting::ConntrackTcpLoose, "net.netfilter.nf_conntrack_tcp_loose", "nf_conntrack_tcp_loose", Unit::Switch, 0, 1, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTcpBeLiberal, "net.netfilter.nf_conntrack_tcp_be_liberal", "nf_conntrack_tcp_be_liberal", Unit::Switch, 0, 1, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutSynSent, "net.netfilter.nf_conntrack_tcp_timeout_syn_sent", "nf_conntrack_tcp_timeout_syn_sent", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutSynRecv, "net.netfilter.nf_conntrack_tcp_timeout_syn_recv", "nf_conntrack_tcp_timeout_syn_recv", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutEstablished, "net.netfilter.nf_conntrack_tcp_timeout_established", "nf_conntrack_tcp_timeout_established", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutFinWait, "net.netfilter.nf_conntrack_tcp_timeout_fin_wait", "nf_conntrack_tcp_timeout_fin_wait", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutCloseWait, "net.netfilter.nf_conntrack_tcp_timeout_close_wait", "nf_conntrack_tcp_timeout_close_wait", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutLastAck, "net.netfilter.nf_conntrack_tcp_timeout_last_ack", "nf_conntrack_tcp_timeout_last_ack", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutTimeWait, "net.netfilter.nf_conntrack_tcp_timeout_time_wait", "nf_conntrack_tcp_timeout_time_wait", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutClose, "net.netfilter.nf_conntrack_tcp_timeout_close", "nf_conntrack_tcp_timeout_close", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutMaxRetrans, "net.netfilter.nf_conntrack_tcp_timeout_max_retrans", "nf_conntrack_tcp_timeout_max_retrans", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTimeoutUnacknowledged, "net.netfilter.nf_conntrack_tcp_timeout_unacknowledged", "nf_conntrack_tcp_timeout_unacknowledged", Unit::Seconds, 0, jiffiesMax, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
    {Setting::ConntrackTcpMaxRetrans, "net.netfilter.nf_conntrack_tcp_max_retrans", "nf_conntrack_tcp_max_retrans", Unit::Count, 0, 255, ReadWhen::AtEachPacketOfTheFlow, SettingGroup::Firewall, conntrackSysctl},
};
// clang-format on

static_assert(std::size(table) == settingCount, "every setting has a line, in the order of the enumeration");

} // namespace

std::span<const SettingInfo> allSettings()
{
    return table;
}

const SettingInfo &info(Setting setting)
{
    return table[static_cast<std::size_t>(setting)];
}

std::optional<Setting> settingByName(std::string_view name)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const SettingInfo &i) { return i.key == name || i.shortName == name; });
    return found == std::end(table) ? std::nullopt : std::optional(found->setting);
}

} // namespace teardown
