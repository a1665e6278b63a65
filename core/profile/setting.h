#pragma once

#include "base/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace teardown {

/// The settings of a host that can be changed while it runs. Names, units and defaults: SettingInfo.
enum class Setting : std::uint8_t {
    TcpSynRetries,
    TcpSynLinearTimeouts,
    TcpSynackRetries,
    TcpRetries1,
    TcpRetries2,
    TcpOrphanRetries,
    TcpFinTimeout,
    TcpKeepaliveTime,
    TcpKeepaliveIntvl,
    TcpKeepaliveProbes,
    TcpRtoMaxMs,
    TcpRtoMinUs,
    TcpTimestamps,
    TcpSack,
    TcpDsack,
    TcpWindowScaling,
    TcpSyncookies,
    TcpMaxSynBacklog,
    TcpAbortOnOverflow,
    TcpTwReuse,
    TcpTwReuseDelay,
    TcpRfc1337,
    TcpMaxTwBuckets,
    TcpMaxOrphans,
    TcpChallengeAckLimit,
    TcpInvalidRatelimit,
    TcpEarlyRetrans,
    TcpLimitOutputBytes,
    TcpRmemDefault,
    TcpRmemMax,
    TcpWmemDefault,
    TcpWmemMax,
    Somaxconn,
    IpLocalPortRangeLow,
    IpLocalPortRangeHigh,
    NeighBaseReachableTimeMs,
    NeighDelayFirstProbeTime,
    NeighRetransTimeMs,
    NeighUcastSolicit,
    NeighMcastSolicit,
    NeighGcStaleTime,
    ConntrackTcpLoose,
    ConntrackTcpBeLiberal,
    ConntrackTimeoutSynSent,
    ConntrackTimeoutSynRecv,
    ConntrackTimeoutEstablished,
    ConntrackTimeoutFinWait,
    ConntrackTimeoutCloseWait,
    ConntrackTimeoutLastAck,
    ConntrackTimeoutTimeWait,
    ConntrackTimeoutClose,
    ConntrackTimeoutMaxRetrans,
    ConntrackTimeoutUnacknowledged,
    ConntrackTcpMaxRetrans,
    TimeWait,           ///< length of TIME_WAIT
    InitialRto,         ///< RFC 6298 2.1
    FallbackRto,        ///< RFC 6298 5.7: after a lost SYN without a sample
    RtoSlop,            ///< added to every computed RTO
    ConnectTimeLimit,   ///< a connection that is not established by then is given up; 0: no such limit
    DataTimeLimit,      ///< RFC 9293 3.8.3 R2 as a time; 0: no such limit
    DelayedAckMin,      ///< the shortest delay of an ACK, where the delay adapts itself
    DelayedAckMax,      ///< the longest, or the only one
    KeepaliveTimeLimit, ///< unanswered keepalive probing ends then; 0: it ends by their number
    FinWait2Split,      ///< above this an orphan's FIN_WAIT_2 runs in two parts; 0: never
    FinWait2Recycle,    ///< 1: an orphan leaves FIN_WAIT_2 after the limit for it; 0: after a keepalive's time
    DetachedKeepalive,  ///< an orphan in FIN_WAIT_2 is probed after this; 0: it is not
    Count
};

constexpr std::size_t settingCount = static_cast<std::size_t>(Setting::Count);

enum class Unit : std::uint8_t {
    None,
    Count,
    Seconds,
    Milliseconds,
    Microseconds,
    Bytes,
    Switch,
    Port,
    HalfSeconds,    ///< AIX keepalive
    QuarterMinutes, ///< AIX tcp_timewait: units of 15 s
};

/// One unit of time; 0 for what is no time.
Duration lengthOf(Unit unit);

/// When the kernel reads a setting; as recorded where a recording changes it while it runs, else as documented.
enum class ReadWhen : std::uint8_t {
    AtEachUse,
    AtSocketCreation,
    AtSynTimeout,
    AtSynAckTimeout,
    AtRetransmissionTimeout,
    OnEnteringFinWait2,
    OnEnteringTimeWait,
    WhenKeepaliveTimerFires,
    AtEachPacketOfTheFlow,
    AtConnect,
};

/// Who a setting matters to; the tuning panel groups by it.
enum class SettingGroup : std::uint8_t {
    Connect,
    Retransmission,
    Close,
    Keepalive,
    Listen,
    Options,
    Memory,
    Neighbour,
    Firewall
};

struct SettingInfo {
    Setting setting{};
    std::string_view key;       ///< as sysctl(8) prints it: "net.ipv4.tcp_fin_timeout"
    std::string_view shortName; ///< last part: "tcp_fin_timeout"
    Unit unit = Unit::None;
    std::int64_t minimum = 0; ///< smallest and largest value that mean something to the kernel
    std::int64_t maximum = 0;
    ReadWhen readWhen = ReadWhen::AtEachUse;
    SettingGroup group = SettingGroup::Connect;
    std::string_view source; ///< where the name, range and default are documented
};

/// All settings in the order of the enumeration.
std::span<const SettingInfo> allSettings();
const SettingInfo &info(Setting setting);
/// By full key or short name.
std::optional<Setting> settingByName(std::string_view name);

/// The settings of one host.
struct SettingValues {
    std::array<std::int64_t, settingCount> values{};
    std::int64_t operator[](Setting s) const { return values[static_cast<std::size_t>(s)]; }
    std::int64_t &operator[](Setting s) { return values[static_cast<std::size_t>(s)]; }
    friend bool operator==(const SettingValues &, const SettingValues &) = default;
};

} // namespace teardown
