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
    Count
};

constexpr std::size_t settingCount = static_cast<std::size_t>(Setting::Count);

enum class Unit : std::uint8_t { None, Count, Seconds, Milliseconds, Microseconds, Bytes, Switch, Port };

/// When the kernel reads a setting; as recorded where a recording changes it while it runs, else as documented.
enum class ReadWhen : std::uint8_t {
    AtEachUse,
    AtSocketCreation,
    AtSynTimeout,
    AtSynAckTimeout,
    AtRetransmissionTimeout,
    OnEnteringFinWait2,
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
