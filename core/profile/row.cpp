#include "profile/row.h"

namespace teardown {

namespace {

constexpr std::string_view asLinux = "nothing known for this system; as on Linux";
constexpr std::string_view nothingKnown = "nothing known for this system";
constexpr std::string_view noSuchThing = "the documentation of this system names nothing like it";

/// The engine cannot do without a value: ARP, limits of tables, the gap between two challenge ACKs.
bool isNeeded(Setting setting)
{
    switch (setting) {
    case Setting::TcpMaxSynBacklog:
    case Setting::TcpMaxTwBuckets:
    case Setting::TcpMaxOrphans:
    case Setting::TcpChallengeAckLimit:
    case Setting::TcpInvalidRatelimit: return true;
    default: return info(setting).group == SettingGroup::Neighbour;
    }
}

} // namespace

Row::Row(ProfileId id, std::string_view key, std::string_view title, std::string_view tool)
{
    m_profile.id = id;
    m_profile.key = key;
    m_profile.title = title;
    m_profile.tool = tool;
}

Row &Row::from(std::string_view source, Confidence confidence)
{
    m_source = source;
    m_confidence = confidence;
    return *this;
}

void Row::put(Field field)
{
    field.confidence = m_confidence;
    field.source = m_source;
    m_said[static_cast<std::size_t>(field.setting)] = true;
    m_profile.fields[static_cast<std::size_t>(field.setting)] = field;
}

Row &Row::tunable(Setting setting, std::string_view name, Unit unit, std::int64_t minimum, std::int64_t maximum,
    std::int64_t value, std::int64_t times)
{
    put({setting, Access::Tunable, name, unit, minimum, maximum, value, times, {}, {}});
    return *this;
}

Row &Row::constant(Setting setting, std::string_view name, Unit unit, std::int64_t value, std::int64_t times)
{
    put({setting, Access::Constant, name, unit, value, value, value, times, {}, {}});
    return *this;
}

Row &Row::trait(Behaviour behaviour, bool is)
{
    m_profile.traits[static_cast<std::size_t>(behaviour)] = {is, m_confidence, m_source};
    return *this;
}

Row &Row::does(Behaviour behaviour) { return trait(behaviour, true); }
Row &Row::doesNot(Behaviour behaviour) { return trait(behaviour, false); }

Profile Row::finish(std::string_view source, Confidence confidence)
{
    for (const SettingInfo &about : allSettings()) {
        if (m_said[static_cast<std::size_t>(about.setting)])
            continue;
        const bool firewall = about.group == SettingGroup::Firewall; // a firewall counts by the Linux numbers, whoever it is
        const std::int64_t value = isNeeded(about.setting) || firewall ? linuxValues()[about.setting] : 0;
        from(isNeeded(about.setting) ? asLinux : noSuchThing, Confidence::Assumed);
        put({about.setting, isNeeded(about.setting) ? Access::Constant : Access::Absent, {}, about.unit, value, value, value, 1,
            {}, {}});
    }
    for (Trait &t : m_profile.traits) {
        if (t.source.empty())
            t.source = nothingKnown;
    }
    for (const Field &f : m_profile.fields)
        m_profile.defaults[f.setting] = f.value;
    m_profile.source = source;
    m_profile.confidence = confidence;
    return m_profile;
}

} // namespace teardown
