#include "command_line/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "scenario/library.h"
#include "text/in_words.h"
#include "text/scenario_words.h"

namespace teardown {

namespace {

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> scenarios;
    for (const LibraryEntry &entry : library()) {
        const auto scenario = libraryScenario(entry.id);
        if (scenario)
            scenarios.push_back(scenario.value());
        else
            complain(scenario.error());
    }
    return scenarios;
}

QJsonObject asJson(const VariantName &variant) { return {{"name", fromUtf8(variant.name)}, {"title", fromUtf8(variant.title)}}; }

QJsonObject asJson(const Scenario &scenario)
{
    QJsonArray variants;
    for (const VariantName &variant : scenario.variants)
        variants.append(asJson(variant));
    return {{"id", fromUtf8(scenario.id)}, {"title", fromUtf8(scenario.title)}, {"group", fromUtf8(scenario.group)},
        {"summary", fromUtf8(scenario.summary)}, {"variants", variants}};
}

QByteArray jsonList(const std::vector<Scenario> &scenarios)
{
    QJsonArray list;
    for (const Scenario &scenario : scenarios)
        list.append(asJson(scenario));
    return QJsonDocument(list).toJson();
}

QString line(const Scenario &original)
{
    const Scenario scenario = inSpokenLanguage(original);
    const bool first = scenario.id == firstScenario;
    QString text = QStringLiteral("  %1  %2%3\n")
                       .arg(fromUtf8(scenario.id), -22)
                       .arg(fromUtf8(scenario.title), first ? "  " + CommandText::tr("(start here)") : QString());
    for (const VariantName &variant : scenario.variants)
        text += QStringLiteral("    --variant %1  %2\n").arg(fromUtf8(variant.name), -18).arg(fromUtf8(variant.title));
    return text;
}

QString textList(const std::vector<Scenario> &scenarios)
{
    QString text;
    for (const ScenarioGroup &group : scenarioGroups()) {
        QString lines;
        for (const Scenario &scenario : scenarios) {
            if (scenario.group == group.key)
                lines += line(scenario);
        }
        if (!lines.isEmpty())
            text +=
                QStringLiteral("%1%2 %3\n").arg(text.isEmpty() ? "" : "\n").arg(group.number).arg(inWords(group.title)) + lines;
    }
    return text;
}

} // namespace

int runListCommand(const QStringList &arguments)
{
    const CommandForm form{"list", "", CommandText::tr("Lists the built-in scenarios in the order of a course."),
        {{"json", CommandText::tr("As JSON, for programs.")}}};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const std::vector<Scenario> scenarios = allScenarios();
    say(read.has("json") ? QString::fromUtf8(jsonList(scenarios)) : textList(scenarios));
    return scenarios.size() == library().size() ? exitDone : exitBadInput;
}

} // namespace teardown
