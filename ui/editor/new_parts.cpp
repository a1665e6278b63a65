#include "editor/new_parts.h"

#include <QCoreApplication>

#include "base/time_text.h"
#include "editor/field_words.h"
#include "scenario/quantity.h"

#include <algorithm>
#include <map>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EditorParts)
};

const Value noList = listOf({});

const Value &listAt(const ScenarioDocument &document, std::string_view key)
{
    const Value *list = document.at(DocumentPath() / key);
    return list && list->kind == ValueKind::Array ? *list : noList;
}

std::string textIn(const Value &table, std::string_view key)
{
    const Value *value = table.find(key);
    return value && value->kind == ValueKind::Text ? value->text : std::string();
}

/// Who the step is done to, if nothing is said.
std::string usualHost(const QString &kind)
{
    if (kind == QLatin1String("set-firewall") || kind == QLatin1String("forget-connections"))
        return "firewall";
    if (kind == QLatin1String("change-route") || kind == QLatin1String("inject"))
        return "router";
    return "server";
}

Value basedOnIsn()
{
    Value number;
    setValue(number, DocumentPath() / "base", textValue("source-isn"));
    setValue(number, DocumentPath() / "value", integerValue(1));
    return number;
}

Value droppingPolicy()
{
    Value policy;
    setValue(policy, DocumentPath() / "tracking", booleanValue(true));
    setValue(policy, DocumentPath() / "otherwise", textValue("drop"));
    return policy;
}

Value usualNumber(const QString &key)
{
    if (key == QLatin1String("source_port"))
        return integerValue(1982);
    return integerValue(key == QLatin1String("destination_port") ? 55555 : 0);
}

/// 5 s, or the middle of a run that is shorter; variants may be.
std::string usualMoment(const ScenarioDocument &document)
{
    Duration moment = seconds(5);
    const auto fitInto = [&](const Value &table) {
        const auto duration = parseDuration(textIn(table, "duration"));
        if (duration && *duration < moment)
            moment = *duration / 2;
    };
    fitInto(document.tree());
    for (const Value &variant : listAt(document, "variant").items)
        fitInto(variant);
    return withUnit(moment);
}

/// A machine that is on a network with `host`.
std::string neighbourOf(const std::string &host) { return host == "client" || host == "firewall" ? "router" : "firewall"; }

/// What a needed key of a step begins with.
Value usualValue(const ScenarioDocument &document, const QString &kind, const ShapeKey &key, const std::string &host)
{
    const QStringList processes = processNames(document, QString::fromStdString(host));
    if (key.key == QLatin1String("process"))
        return textValue(processes.value(0).toStdString());
    if (key.key == QLatin1String("key"))
        return textValue(systemOf(document, host).field(Setting::TcpFinTimeout).shortName());
    if (key.key == QLatin1String("value"))
        return integerValue(systemOf(document, host).field(Setting::TcpFinTimeout).value);
    static const std::map<QString, const char *> texts{{"delay", "100 ms"}, {"name", "rule"}, {"cable", "middle"},
        {"call", "close sock"}, {"to", "default"}, {"flags", "R"}, {"source", "client"}, {"destination", "server"}};
    if (key.key == QLatin1String("do"))
        return textValue(kind.toStdString());
    if (key.key == QLatin1String("host"))
        return textValue(host);
    if (key.key == QLatin1String("at"))
        return textValue(usualMoment(document));
    if (key.key == QLatin1String("address"))
        return textValue(neighbourOf(host));
    if (const auto found = texts.find(key.key); found != texts.end())
        return textValue(found->second);
    if (key.shape.kind == Shape::Kind::Number)
        return basedOnIsn();
    if (key.shape.kind == Shape::Kind::Table)
        return droppingPolicy();
    return key.shape.kind == Shape::Kind::Word ? textValue(key.shape.words.value(0).toStdString()) : usualNumber(key.key);
}

std::string freeName(const QStringList &taken, const std::string &wish)
{
    std::string name = wish;
    for (int i = 2; taken.contains(QString::fromStdString(name)); ++i)
        name = wish + "-" + std::to_string(i);
    return name;
}

Value programOf(std::initializer_list<const char *> lines)
{
    std::vector<Value> items;
    for (const char *line : lines)
        items.push_back(textValue(line));
    return listOf(std::move(items));
}

} // namespace

std::string newScenarioText()
{
    return R"(format = 1
id = "my-scenario"
title = "My scenario"
duration = "60 s"

[[process]]
host = "server"
name = "server"
program = [
    "socket listener",
    "bind listener 55555",
    "listen listener 5",
    "accept listener as conn",
    "recv conn 1000 until eof",
    "close conn",
]

[[process]]
host = "client"
name = "client"
program = [
    "socket sock",
    "bind sock 1982",
    "connect sock server:55555",
    "after 1 s: send sock 100",
    "recv sock 1000",
]
)";
}

Value newStep(const ScenarioDocument &document, const QString &kind, const Value &old)
{
    const Shape &shape = stepShape(kind);
    const std::string said = textIn(old, "host"), host = said.empty() ? usualHost(kind) : said;
    Value step;
    for (const ShapeKey &key : shape.keys) {
        const std::string name = key.key.toStdString();
        const bool says = key.key != QLatin1String("do") && old.find(name);
        const bool wantsSource = kind == QLatin1String("inject") && name == "source";
        if (says)
            setValue(step, DocumentPath() / name, *old.find(name));
        else if (key.needed || wantsSource)
            setValue(step, DocumentPath() / name, usualValue(document, kind, key, host));
    }
    return step;
}

void addStep(ScenarioDocument &document, const QString &kind)
{
    const std::size_t count = listAt(document, "step").items.size();
    document.edit(
        Text::tr("Add a step"), [&](Value &tree) { setValue(tree, DocumentPath() / "step" / count, newStep(document, kind)); });
}

void changeStepKind(ScenarioDocument &document, const DocumentPath &path, const QString &kind)
{
    const Value *old = document.at(path);
    if (!old)
        return;
    const Value changed = newStep(document, kind, *old);
    document.edit(Text::tr("Change what happens"), [&](Value &tree) { setValue(tree, path, changed); });
}

void addProcess(ScenarioDocument &document, const QString &host)
{
    const std::size_t count = listAt(document, "process").items.size();
    Value process;
    setValue(process, DocumentPath() / "host", textValue(host.toStdString()));
    setValue(process, DocumentPath() / "name", textValue(freeName(processNames(document, host), host.toStdString())));
    setValue(process, DocumentPath() / "program",
        host == QLatin1String("server")
            ? programOf({"socket listener", "bind listener 55555", "listen listener 5", "accept listener as conn"})
            : programOf({"socket sock", "connect sock server:55555", "send sock 100", "recv sock 1000"}));
    document.edit(Text::tr("Add a program"), [&](Value &tree) { setValue(tree, DocumentPath() / "process" / count, process); });
}

void addVariant(ScenarioDocument &document)
{
    const Value &variants = listAt(document, "variant");
    QStringList names;
    for (const Value &variant : variants.items)
        names += QString::fromStdString(textIn(variant, "name"));
    Value variant;
    setValue(variant, DocumentPath() / "name", textValue(freeName(names, "variant")));
    setValue(variant, DocumentPath() / "title", textValue(Text::tr("Another way").toStdString()));
    const std::size_t count = variants.items.size();
    document.edit(Text::tr("Add a variant"), [&](Value &tree) { setValue(tree, DocumentPath() / "variant" / count, variant); });
}

Value newItem(const ScenarioDocument &document, const ShapeKey &list, const DocumentPath &owner)
{
    const Value *table = document.at(owner);
    const std::string said = table ? textIn(*table, "host") : std::string(), host = said.empty() ? "client" : said;
    Value item;
    for (const ShapeKey &key : list.shape.keys) {
        if (!key.needed)
            continue;
        const DocumentPath path = DocumentPath() / key.key.toStdString();
        if (key.shape.kind == Shape::Kind::Program)
            setValue(item, path, programOf({"recv conn 1000 until eof", "close conn"}));
        else if (key.shape.kind == Shape::Kind::Text)
            setValue(item, path, textValue("handler"));
        else if (key.shape.kind == Shape::Kind::Result)
            setValue(item, path, integerValue(0));
        else
            setValue(item, path, usualValue(document, {}, key, host));
    }
    if (list.key == QLatin1String("thread"))
        setValue(item, DocumentPath() / "handler", booleanValue(true));
    return item;
}

QStringList processNames(const ScenarioDocument &document, const QString &host)
{
    QStringList names;
    for (const Value &process : listAt(document, "process").items) {
        if (textIn(process, "host") == host.toStdString())
            names += QString::fromStdString(textIn(process, "name"));
    }
    return names;
}

const Profile &systemOf(const ScenarioDocument &document, const std::string &machine)
{
    const auto id = profileByKey(document.textAt(DocumentPath() / machine / "profile").toStdString());
    return profile(id.value_or(ProfileId::Linux65));
}

std::vector<Setting> tunableSettings(const Profile &system)
{
    std::vector<Setting> settings;
    for (const SettingInfo &setting : allSettings()) {
        if (system.field(setting.setting).access == Access::Tunable)
            settings.push_back(setting.setting);
    }
    return settings;
}

} // namespace teardown
