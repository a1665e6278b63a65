#include "compare/run_source.h"

#include <QCoreApplication>

#include "compare/what_if.h"
#include "profile/profile.h"
#include "scenario/library.h"
#include "text/scenario_words.h"

#include <algorithm>
#include <memory>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunSource)
};

bool isEndHost(const NodeSpec &node) { return node.role == NodeRole::Client || node.role == NodeRole::Server; }

void addBranches(const Explorer &explorer, std::vector<RunSource> &sources)
{
    const std::vector<Branch> &branches = explorer.recording().branches();
    for (std::size_t i = 0; i < branches.size(); ++i) {
        const QString name = QString::fromStdString(branches[i].name);
        RunSource source{RunSource::Kind::Branch, [name] { return Text::tr("This run, %1").arg(name); }, explorer.setup(), {}};
        source.setup.actions = branches[i].actions;
        sources.push_back(std::move(source));
    }
}

void addProfiles(const Explorer &explorer, std::vector<RunSource> &sources)
{
    for (const Profile &profile : allProfiles()) {
        const QString name = QString::fromUtf8(profile.title.data(), std::ssize(profile.title));
        RunSource source{RunSource::Kind::System, [name] { return Text::tr("This run with both hosts as %1").arg(name); },
            explorer.recording().setupWithJournal(), {}};
        bool other = false;
        for (std::uint32_t i = 0; i < source.setup.nodes.size(); ++i) {
            if (!isEndHost(source.setup.nodes[i]))
                continue;
            other = other || source.setup.nodes[i].profile != profile.id;
            putSystem(source.setup, NodeId{i}, profile.id);
        }
        if (other)
            sources.push_back(std::move(source));
    }
}

} // namespace

std::vector<RunSource> variantSources(const Scenario &scenario, const QString &path)
{
    std::vector<RunSource> sources;
    const auto open = [&](const std::string &variant) {
        return path.isEmpty() ? libraryScenario(scenario.id, variant) : readScenarioFile(path.toStdString(), variant);
    };
    const auto add = [&](const std::string &variant, std::function<QString()> title) {
        if (const Result<Scenario> opened = open(variant))
            sources.push_back({variant.empty() ? RunSource::Kind::Scenario : RunSource::Kind::Variant, std::move(title),
                opened.value().setup, QString::fromStdString(variant)});
    };
    const auto named = std::make_shared<const Scenario>(scenario);
    add({}, [named] { return Text::tr("Scenario: %1").arg(QString::fromStdString(inSpokenLanguage(*named).title)); });
    for (std::size_t i = 0; i < scenario.variants.size(); ++i)
        add(scenario.variants[i].name, [named, i] {
            return Text::tr("Variant: %1").arg(QString::fromStdString(inSpokenLanguage(*named).variants[i].title));
        });
    return sources;
}

std::vector<RunSource> runSources(const Explorer &explorer, const Scenario &scenario, const QString &path)
{
    std::vector<RunSource> sources;
    addBranches(explorer, sources);
    for (RunSource &source : variantSources(scenario, path))
        sources.push_back(std::move(source));
    addProfiles(explorer, sources);
    return sources;
}

} // namespace teardown
