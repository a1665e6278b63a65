#pragma once

#include "base/time.h"
#include "profile/field.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace teardown {

enum class ProfileId : std::uint8_t { Linux65, LinuxClassic, Aix, FreeBsd, Windows, Solaris, Hpux, Rfc9293, Count };

/// What one operating system does: a row of data over one engine. Values of settings are in the units of the system.
struct Profile {
    ProfileId id{};
    std::string_view key; ///< "linux-6.5", as scenario files write it
    std::string_view title;
    std::string_view tool; ///< how a person changes its settings: "sysctl", "no -o"
    std::string_view source;
    Confidence confidence = Confidence::Assumed; ///< of the row as a whole
    SettingValues defaults;                      ///< the values of `fields`
    std::array<Field, settingCount> fields;
    std::array<Trait, behaviourCount> traits;

    Duration timerTick = milliseconds(4); ///< 1/HZ
    std::uint16_t defaultMss = 1460;
    std::uint8_t windowScale = 7;
    std::uint8_t issClockShift = 6; ///< the clock of initial sequence numbers ticks every 2^this ns: 64 ns on Linux

    const Field &field(Setting setting) const { return fields[static_cast<std::size_t>(setting)]; }
    bool does(Behaviour behaviour) const { return traits[static_cast<std::size_t>(behaviour)].is; }
};

const Profile &profile(ProfileId id);
std::span<const Profile> allProfiles();
std::optional<ProfileId> profileByKey(std::string_view key);

/// A setting by its name on that system, in full or the part behind the last dot; also what cannot be changed there.
std::optional<Setting> settingByName(const Profile &profile, std::string_view name);

/// Sets a value, in the unit of the system, and with it the others that share its name: rfc1323 stands for two.
void assign(SettingValues &values, const Profile &profile, Setting setting, std::int64_t value);

} // namespace teardown
