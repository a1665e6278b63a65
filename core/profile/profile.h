#pragma once

#include "base/time.h"
#include "profile/setting.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace teardown {

enum class ProfileId : std::uint8_t { Linux65, LinuxClassic, Count };

/// How well a value of a profile is known.
enum class Confidence : std::uint8_t { Recorded, Documented, Assumed };

/// What one operating system does: a row of data over one engine.
struct Profile {
    ProfileId id{};
    std::string_view key; ///< "linux-6.5", as scenario files write it
    std::string_view title;
    std::string_view source;
    Confidence confidence = Confidence::Assumed;
    SettingValues defaults;

    Duration initialRto = seconds(1);     ///< RFC 6298 2.1
    Duration fallbackRto = seconds(3);    ///< RFC 6298 5.7, after a lost SYN without a sample
    Duration timeWait = seconds(60);      ///< length of TIME_WAIT
    Duration finWait2Split = seconds(60); ///< above this an orphan's FIN_WAIT_2 runs in two parts
    Duration delayedAckMin = milliseconds(40);
    Duration delayedAckMax = milliseconds(200);
    Duration timerTick = milliseconds(4); ///< 1/HZ
    std::uint16_t defaultMss = 1460;
    std::uint8_t windowScale = 7;
    std::uint16_t synWindow = 64240;    ///< raw window of a SYN
    std::uint16_t synAckWindow = 65160; ///< raw window of a SYN-ACK
    bool tailLossProbe = true;
    bool icmpRevertsBackoff = true; ///< RFC 6069
    bool challengeAcks = true;      ///< RFC 5961
};

const Profile &profile(ProfileId id);
std::span<const Profile> allProfiles();
std::optional<ProfileId> profileByKey(std::string_view key);

} // namespace teardown
