#include "profile/profile.h"

#include "profile/row.h"

#include <algorithm>

namespace teardown {

namespace {

using Rows = std::array<Profile, static_cast<std::size_t>(ProfileId::Count)>;

const Rows &rows()
{
    static const Rows all{linux65(), linuxClassic(), aix(), freeBsd(), windows(), solaris(), hpux(), rfc9293()};
    return all;
}

/// Solaris 11 writes "_keepalive_interval" where Solaris 10 writes "tcp_keepalive_interval".
bool isShortOfTcp(std::string_view name, std::string_view full)
{
    return name.starts_with('_') && full.starts_with("tcp_") && full.substr(3) == name;
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

std::optional<Setting> settingByName(const Profile &profile, std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    const auto found = std::find_if(profile.fields.begin(), profile.fields.end(),
        [&](const Field &f) { return f.name == name || f.shortName() == name || isShortOfTcp(name, f.name); });
    return found == profile.fields.end() ? std::nullopt : std::optional(found->setting);
}

void assign(SettingValues &values, const Profile &profile, Setting setting, std::int64_t value)
{
    const std::string_view name = profile.field(setting).name;
    values[setting] = value;
    if (name.empty() || profile.field(setting).access != Access::Tunable)
        return;
    for (const Field &f : profile.fields) {
        if (f.name == name && f.access == Access::Tunable)
            values[f.setting] = value;
    }
}

std::string_view name(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Recorded: return "recorded";
    case Confidence::Documented: return "documented";
    case Confidence::Assumed: return "assumed";
    }
    return {};
}

std::string_view name(Access access)
{
    switch (access) {
    case Access::Tunable: return "tunable";
    case Access::Constant: return "constant";
    case Access::Absent: return "absent";
    }
    return {};
}

std::string_view name(Behaviour behaviour)
{
    static constexpr std::array<std::string_view, behaviourCount> names{"tail-loss-probe", "icmp-reverts-backoff",
        "challenge-acks", "quick-acks", "retries-become-time", "rto-floor-on-variance", "orphans-have-own-limit",
        "fin-wait-2-floor", "buffer-holds-overhead", "unread-data-resets", "giving-up-resets", "connect-timer",
        "keepalive-garbage-byte", "keepalive-ack-behind", "keepalive-extra-probe", "keepalive-backs-off", "reopen-by-timestamp",
        "reset-carries-ack", "fin-acked-at-once", "paws-drops-old-acks", "ports-by-parity", "half-open-pruned"};
    static_assert(!names.back().empty());
    return names[static_cast<std::size_t>(behaviour)];
}

} // namespace teardown
