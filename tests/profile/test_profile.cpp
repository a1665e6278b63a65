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
        QVERIFY(i.key.starts_with("net."));
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
        for (const SettingInfo &i : allSettings()) {
            QVERIFY2(i.minimum < i.maximum, std::string(i.key).c_str());
            QVERIFY2(p.defaults[i.setting] >= i.minimum && p.defaults[i.setting] <= i.maximum, std::string(i.key).c_str());
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
    QVERIFY(!profileByKey("linux"));
}

void TestProfile::classicDiffersOnlyInLinearTimeouts()
{
    SettingValues classic = profile(ProfileId::LinuxClassic).defaults;
    QCOMPARE(classic[Setting::TcpSynLinearTimeouts], std::int64_t(0));
    classic[Setting::TcpSynLinearTimeouts] = 4;
    QVERIFY(classic == profile(ProfileId::Linux65).defaults);
}

QTEST_APPLESS_MAIN(TestProfile)
#include "test_profile.moc"
