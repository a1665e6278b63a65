#pragma once

#include "profile/profile.h"

namespace teardown {

// Making the rows. Only for the files of this folder.

/// Fills one row. What is not said is absent, or where the engine cannot do without it, assumed to be as on Linux.
class Row {
public:
    Row(ProfileId id, std::string_view key, std::string_view title, std::string_view tool);

    /// Where the following settings and traits are known from.
    Row &from(std::string_view source, Confidence confidence = Confidence::Documented);
    Row &assumed(std::string_view why) { return from(why, Confidence::Assumed); }

    Row &tunable(Setting setting, std::string_view name, Unit unit, std::int64_t minimum, std::int64_t maximum,
        std::int64_t value, std::int64_t times = 1);
    Row &constant(Setting setting, std::string_view name, Unit unit, std::int64_t value, std::int64_t times = 1);
    Row &does(Behaviour behaviour);
    Row &doesNot(Behaviour behaviour);

    Profile finish(std::string_view source, Confidence confidence);

private:
    void put(Field field);
    Row &trait(Behaviour behaviour, bool is);

    Profile m_profile;
    std::string_view m_source;
    Confidence m_confidence = Confidence::Assumed;
    std::array<bool, settingCount> m_said{};
};

/// The defaults of a recent Linux, in the order of the enumeration.
const SettingValues &linuxValues();

Profile linux65();
Profile linuxClassic();
Profile aix();
Profile freeBsd();
Profile windows();
Profile solaris();
Profile hpux();
Profile rfc9293();

constexpr std::int64_t largestInt = INT32_MAX;

} // namespace teardown
