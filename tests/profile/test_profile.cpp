#include <QTest>

#include "profile/profile.h"

#include <set>
#include <string>

using namespace teardown;

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsStandInTheOrderOfTheEnumeration();
    void settingsHaveNamesOfTheirOwn();
    void settingsAreFoundByName();
    void rangesHoldEveryDefault();
    void switchesAreOnOrOff();
    void profilesStandInTheOrderOfTheEnumeration();
    void profilesAreFoundByKey();
    void classicDiffersOnlyInLinearTimeouts();
    void everyFieldSaysWhereItIsFrom();
    void everyNameIsFoundOnItsSystem();
    void unitsAreThoseOfTheSystem();
    void oneNameMaySetTwo();
};

void TestProfile::settingsStandInTheOrderOfTheEnumeration()
{
    QCOMPARE(allSettings().size(), settingCount);
    for (std::size_t i = 0; i < settingCount; ++i) {
        QCOMPARE(static_cast<std::size_t>(allSettings()[i].setting), i);
        QCOMPARE(&info(static_cast<Setting>(i)), &allSettings()[i]);
    }
}

void TestProfile::settingsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> names;
    for (const SettingInfo &i : allSettings()) {
        QVERIFY(i.key.starts_with("net.") || i.key.starts_with("tcp."));
        QCOMPARE(std::string(i.key.substr(i.key.rfind('.') + 1)), std::string(i.shortName));
        QVERIFY2(names.insert(i.key).second && names.insert(i.shortName).second, std::string(i.key).c_str());
        QVERIFY2(!i.source.empty(), std::string(i.key).c_str());
    }
}

void TestProfile::settingsAreFoundByName()
{
    for (const SettingInfo &i : allSettings()) {
        QVERIFY(settingByName(i.key) == i.setting);
        QVERIFY(settingByName(i.shortName) == i.setting);
    }
    QVERIFY(!settingByName("tcp_fin_timeou"));
    QVERIFY(!settingByName(""));
}

void TestProfile::rangesHoldEveryDefault()
{
    for (const Profile &p : allProfiles()) {
        for (const Field &f : p.fields) {
            const std::string what = std::string(p.key) + ' ' + std::string(info(f.setting).key);
            QVERIFY2(f.value >= f.minimum && f.value <= f.maximum && p.defaults[f.setting] == f.value, what.c_str());
            QVERIFY2(f.access != Access::Tunable || f.minimum < f.maximum, what.c_str());
        }
    }
}

void TestProfile::switchesAreOnOrOff()
{
    for (const SettingInfo &i : allSettings())
        QVERIFY2(i.unit != Unit::Switch || (i.minimum == 0 && i.maximum == 1), std::string(i.key).c_str());
}

void TestProfile::profilesStandInTheOrderOfTheEnumeration()
{
    QCOMPARE(allProfiles().size(), static_cast<std::size_t>(ProfileId::Count));
    for (std::size_t i = 0; i < allProfiles().size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(allProfiles()[i].id), i);
        QCOMPARE(&profile(static_cast<ProfileId>(i)), &allProfiles()[i]);
        QVERIFY(!allProfiles()[i].title.empty() && !allProfiles()[i].source.empty());
    }
}

void TestProfile::profilesAreFoundByKey()
{
    QVERIFY(profileByKey("linux-6.5") == ProfileId::Linux65);
    QVERIFY(profileByKey("linux-classic") == ProfileId::LinuxClassic);
    QVERIFY(profileByKey("aix") == ProfileId::Aix);
    QVERIFY(profileByKey("rfc9293") == ProfileId::Rfc9293);
    QVERIFY(!profileByKey("linux"));
}

void TestProfile::classicDiffersOnlyInLinearTimeouts()
{
    SettingValues classic = profile(ProfileId::LinuxClassic).defaults;
    QCOMPARE(classic[Setting::TcpSynLinearTimeouts], std::int64_t(0));
    classic[Setting::TcpSynLinearTimeouts] = 4;
    QVERIFY(classic == profile(ProfileId::Linux65).defaults);
}

void TestProfile::everyFieldSaysWhereItIsFrom()
{
    for (const Profile &p : allProfiles()) {
        QVERIFY(!p.source.empty());
        for (std::size_t i = 0; i < settingCount; ++i) {
            const Field &f = p.fields[i];
            const std::string what = std::string(p.key) + ' ' + std::string(info(f.setting).key);
            QCOMPARE(static_cast<std::size_t>(f.setting), i);
            QVERIFY2(!f.source.empty(), what.c_str());
            QVERIFY2(f.access != Access::Tunable || !f.name.empty(), what.c_str());
            const bool wasTime = lengthOf(info(f.setting).unit).ns > 0;
            QVERIFY2(f.access == Access::Absent || wasTime == (lengthOf(f.unit).ns > 0), what.c_str());
        }
        for (std::size_t i = 0; i < behaviourCount; ++i)
            QVERIFY2(!p.traits[i].source.empty(), std::string(name(static_cast<Behaviour>(i))).c_str());
        for (Setting needed : {Setting::TcpRtoMaxMs, Setting::TcpRtoMinUs, Setting::InitialRto, Setting::FallbackRto,
                 Setting::TcpRmemDefault, Setting::TcpWmemDefault, Setting::Somaxconn, Setting::TcpSynackRetries})
            QVERIFY2(p.defaults[needed] > 0, (std::string(p.key) + ' ' + std::string(info(needed).key)).c_str());
        QVERIFY(p.defaults[Setting::FinWait2Recycle] == 1 || p.id == ProfileId::FreeBsd);
    }
}

void TestProfile::everyNameIsFoundOnItsSystem()
{
    for (const Profile &p : allProfiles()) {
        for (const Field &f : p.fields) {
            if (f.access != Access::Tunable)
                continue;
            const auto full = settingByName(p, f.name), part = settingByName(p, f.shortName());
            QVERIFY2(full && part, std::string(f.name).c_str());
            QCOMPARE(p.field(*full).name, f.name); // rfc1323 stands for two
            QCOMPARE(p.field(*part).name, f.name);
        }
    }
    QVERIFY(settingByName(profile(ProfileId::Solaris), "_keepalive_interval") == Setting::TcpKeepaliveTime);
    QVERIFY(!settingByName(profile(ProfileId::Aix), "tcp_keepalive_time"));
    QVERIFY(!settingByName(profile(ProfileId::Aix), ""));
}

void TestProfile::unitsAreThoseOfTheSystem()
{
    const auto acts = [](ProfileId id, Setting setting) {
        const Field &f = profile(id).field(setting);
        return f.lengthOf(f.value);
    };
    QCOMPARE(profile(ProfileId::Aix).field(Setting::TcpKeepaliveTime).value, std::int64_t(14'400));
    for (const Profile &p : allProfiles())
        QVERIFY(acts(p.id, Setting::TcpKeepaliveTime) == hours(2));
    QVERIFY(acts(ProfileId::Linux65, Setting::TimeWait) == seconds(60));
    QVERIFY(acts(ProfileId::Aix, Setting::TimeWait) == seconds(15));
    QVERIFY(acts(ProfileId::FreeBsd, Setting::TimeWait) == seconds(60));
    QVERIFY(acts(ProfileId::Windows, Setting::TimeWait) == seconds(120));
    QVERIFY(acts(ProfileId::Solaris, Setting::TimeWait) == seconds(60));
    QVERIFY(acts(ProfileId::Hpux, Setting::TimeWait) == seconds(60));
    QVERIFY(acts(ProfileId::Rfc9293, Setting::TimeWait) == seconds(240));
    QVERIFY(acts(ProfileId::Aix, Setting::TcpFinTimeout) == seconds(600));
    QVERIFY(acts(ProfileId::Solaris, Setting::TcpFinTimeout) == seconds(675));
}

void TestProfile::oneNameMaySetTwo()
{
    const Profile &aix = profile(ProfileId::Aix);
    SettingValues values = aix.defaults;
    assign(values, aix, Setting::TcpTimestamps, 1);
    QCOMPARE(values[Setting::TcpWindowScaling], std::int64_t(1));
    assign(values, aix, Setting::TcpSack, 1);
    QCOMPARE(values[Setting::TcpTimestamps], std::int64_t(1));
    SettingValues linux = profile(ProfileId::Linux65).defaults;
    assign(linux, profile(ProfileId::Linux65), Setting::TcpTimestamps, 0);
    QCOMPARE(linux[Setting::TcpWindowScaling], std::int64_t(1));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "test_profile.moc"
