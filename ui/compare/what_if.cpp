#include "compare/what_if.h"

#include <QCoreApplication>

#include "profile/profile.h"
#include "scenario/assignment.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

bool isEndHost(const NodeSpec &node) { return node.role == NodeRole::Client || node.role == NodeRole::Server; }

/// The value that means the same on the other system; none where it has no such setting to change.
std::optional<std::int64_t> converted(const Profile &from, const Profile &to, Setting setting, std::int64_t value)
{
    const Field &old = from.field(setting), &next = to.field(setting);
    if (next.access != Access::Tunable)
        return std::nullopt;
    const Duration one = next.lengthOf(1);
    if (one.ns > 0 && old.lengthOf(1).ns > 0)
        value = old.lengthOf(value).ns / one.ns;
    return std::clamp(value, next.minimum, next.maximum);
}

void convertActions(Setup &setup, NodeId node, const Profile &from, const Profile &to)
{
    std::vector<TimedAction> kept;
    for (TimedAction action : setup.actions) {
        auto *change = std::get_if<ChangeSetting>(&action.action.body);
        if (change && action.action.node == node) {
            const auto value = converted(from, to, change->setting, change->value);
            if (!value)
                continue;
            change->value = *value;
            change->system = to.id;
        }
        kept.push_back(std::move(action));
    }
    setup.actions = std::move(kept);
}

std::optional<NodeId> nodeNamed(const Setup &setup, const QString &name)
{
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i)
        if (nodeName(setup, NodeId{i}) == name)
            return NodeId{i};
    return std::nullopt;
}

/// "client=freebsd" or "freebsd"; false if it is neither.
bool changeSystem(Setup &setup, const QString &word)
{
    const std::optional<ProfileId> system = profileByKey(word.section(QLatin1Char('='), -1).trimmed().toStdString());
    if (!system)
        return false;
    if (!word.contains(QLatin1Char('='))) {
        for (std::uint32_t i = 0; i < setup.nodes.size(); ++i)
            if (isEndHost(setup.nodes[i]))
                putSystem(setup, NodeId{i}, *system);
        return true;
    }
    const std::optional<NodeId> node = nodeNamed(setup, word.section(QLatin1Char('='), 0, 0).trimmed());
    if (node)
        putSystem(setup, *node, *system);
    return node.has_value();
}

} // namespace

void putSystem(Setup &setup, NodeId node, ProfileId system)
{
    NodeSpec &spec = setup.nodes[node.value];
    const Profile &from = profile(spec.profile), &to = profile(system);
    std::map<Setting, std::int64_t> settings;
    for (const auto &[setting, value] : spec.settings)
        if (const auto same = converted(from, to, setting, value))
            settings[setting] = *same;
    spec.settings = std::move(settings);
    spec.profile = system;
    convertActions(setup, node, from, to);
}

std::optional<RunSource> whatIf(const RunSource &base, const QString &text, QString &problem)
{
    const auto title = [of = base.title, what = text.simplified()] { return Text::tr("%1, with %2").arg(of(), what); };
    RunSource source{RunSource::Kind::WhatIf, title, base.setup, {}};
    problem.clear();
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : words) {
        const QString word = part.simplified().remove(QLatin1Char(' '));
        if (changeSystem(source.setup, word))
            continue;
        const Result<Setup> changed = withAssignment(source.setup, word.toStdString());
        if (!changed) {
            problem = inputErrorText(changed.error());
            return std::nullopt;
        }
        source.setup = changed.value();
    }
    if (words.isEmpty())
        problem = Text::tr("Write a setting or a system: server.tcp_fin_timeout=30, client=freebsd, aix.");
    return words.isEmpty() ? std::nullopt : std::optional(std::move(source));
}

QStringList possibleChanges(const Setup &setup)
{
    QStringList words;
    for (const Profile &system : allProfiles())
        words += qt(system.key);
    for (const NodeSpec &node : setup.nodes) {
        const QString host = QString::fromStdString(node.name);
        for (const Profile &system : allProfiles())
            if (isEndHost(node))
                words += host + QLatin1Char('=') + qt(system.key);
        for (const Field &field : profile(node.profile).fields)
            if (field.access == Access::Tunable)
                words += QStringLiteral("%1.%2=%3").arg(host, qt(field.shortName())).arg(field.value);
    }
    return words;
}

} // namespace teardown
