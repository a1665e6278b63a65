#include "command_line/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/time_text.h"
#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "profile/profile.h"

namespace teardown {

namespace {

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Seconds: return "s";
    case Unit::Milliseconds: return "ms";
    case Unit::Microseconds: return "us";
    case Unit::Bytes: return CommandText::tr("bytes");
    case Unit::HalfSeconds: return CommandText::tr("half-seconds");
    case Unit::QuarterMinutes: return "x 15 s";
    case Unit::Switch: return CommandText::tr("off/on");
    case Unit::None:
    case Unit::Count:
    case Unit::Port: break;
    }
    return {};
}

QString nameOf(const Field &field) { return field.name.empty() ? fromUtf8(info(field.setting).shortName) : fromUtf8(field.name); }

/// What acts: "240 s"; empty where that is the value itself.
QString acting(const Field &field)
{
    const Duration acts = field.lengthOf(field.value);
    const bool plain = acts.ns == 0 || (field.times == 1 && field.unit == Unit::Seconds);
    return plain ? QString() : fromUtf8(withUnit(acts));
}

QJsonObject asJson(const Field &field)
{
    QJsonObject object{{"setting", fromUtf8(info(field.setting).shortName)}, {"access", fromUtf8(name(field.access))},
        {"source", fromUtf8(field.source)}, {"confidence", fromUtf8(name(field.confidence))}};
    if (field.access == Access::Absent)
        return object;
    object["name"] = fromUtf8(field.name);
    object["unit"] = unitName(field.unit);
    object["minimum"] = static_cast<qint64>(field.minimum);
    object["maximum"] = static_cast<qint64>(field.maximum);
    object["default"] = static_cast<qint64>(field.value);
    if (field.lengthOf(field.value).ns > 0)
        object["acts_as"] = fromUtf8(withUnit(field.lengthOf(field.value)));
    return object;
}

QJsonObject asJson(const Profile &system)
{
    QJsonArray fields, traits;
    for (const Field &field : system.fields)
        fields.append(asJson(field));
    for (std::size_t i = 0; i < behaviourCount; ++i) {
        const Trait &trait = system.traits[i];
        traits.append(QJsonObject{{"behaviour", fromUtf8(name(static_cast<Behaviour>(i)))}, {"is", trait.is},
            {"source", fromUtf8(trait.source)}, {"confidence", fromUtf8(name(trait.confidence))}});
    }
    return {{"name", fromUtf8(system.key)}, {"title", fromUtf8(system.title)}, {"tool", fromUtf8(system.tool)},
        {"source", fromUtf8(system.source)}, {"confidence", fromUtf8(name(system.confidence))}, {"settings", fields},
        {"behaviours", traits}};
}

QString line(const Field &field)
{
    const QString value = QString::number(field.value) + (unitName(field.unit).isEmpty() ? "" : " " + unitName(field.unit));
    const QString range = field.access == Access::Tunable ? QStringLiteral("%1..%2").arg(field.minimum).arg(field.maximum)
                                                          : CommandText::tr("constant");
    return QStringLiteral("  %1 %2 %3 %4 %5 %6\n")
        .arg(nameOf(field), -48)
        .arg(value, -22)
        .arg(acting(field), -9)
        .arg(range, -20)
        .arg(fromUtf8(name(field.confidence)), -10)
        .arg(fromUtf8(field.source));
}

QString settingLines(const Profile &system)
{
    QString text, absent;
    for (const Field &field : system.fields) {
        if (field.access != Access::Absent)
            text += line(field);
        else if (info(field.setting).group != SettingGroup::Firewall)
            absent += (absent.isEmpty() ? "" : ", ") + fromUtf8(info(field.setting).shortName);
    }
    return text
        + (absent.isEmpty() ? QString() : '\n' + CommandText::tr("Nothing like these Linux settings: %1").arg(absent) + '\n');
}

QString behaviourLines(const Profile &system)
{
    QString text;
    for (std::size_t i = 0; i < behaviourCount; ++i) {
        const Trait &trait = system.traits[i];
        text += QStringLiteral("  %1 %2 %3 %4\n")
                    .arg(fromUtf8(name(static_cast<Behaviour>(i))), -26)
                    .arg(trait.is ? CommandText::tr("yes") : CommandText::tr("no"), -4)
                    .arg(fromUtf8(name(trait.confidence)), -10)
                    .arg(fromUtf8(trait.source));
    }
    return text;
}

QString page(const Profile &system)
{
    return CommandText::tr("%1: %2\nSource: %3 (%4)\n%5\nSettings: name, default, what acts, range, how well known, source\n%6"
                           "\nBehaviour\n%7")
        .arg(fromUtf8(system.key), fromUtf8(system.title), fromUtf8(system.source), fromUtf8(name(system.confidence)),
            system.tool.empty() ? QString() : CommandText::tr("Changed with: %1").arg(fromUtf8(system.tool)) + '\n',
            settingLines(system), behaviourLines(system));
}

QString overview()
{
    QString text;
    for (const Profile &system : allProfiles())
        text += QStringLiteral("  %1 %2 %3\n")
                    .arg(fromUtf8(system.key), -14)
                    .arg(fromUtf8(system.title), -26)
                    .arg(fromUtf8(name(system.confidence)));
    return text;
}

int failUnknown(const QString &wanted)
{
    QStringList keys;
    for (const Profile &system : allProfiles())
        keys.append(fromUtf8(system.key));
    complain(CommandText::tr("there is no profile '%1'%2").arg(wanted, didYouMean(wanted, keys)));
    return exitBadInput;
}

} // namespace

int runProfileCommand(const QStringList &arguments)
{
    const CommandForm form{"profile", "[NAME]",
        CommandText::tr(
            "Shows what the engine knows of an operating system: its settings by their names and units there, the values\n"
            "they have, and where that is known from. Without NAME: the systems."),
        {{"json", CommandText::tr("As JSON, for programs.")}}, 0, 1};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const QString wanted = read.operands().value(0);
    const auto id = profileByKey(wanted.toStdString());
    if (!wanted.isEmpty() && !id)
        return failUnknown(wanted);
    if (!read.has("json")) {
        say(id ? page(profile(*id)) : overview());
        return exitDone;
    }
    QJsonArray all;
    for (const Profile &system : allProfiles()) {
        if (!id || system.id == *id)
            all.append(asJson(system));
    }
    say(QString::fromUtf8(QJsonDocument(all).toJson()));
    return exitDone;
}

} // namespace teardown
