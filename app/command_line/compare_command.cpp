#include "command_line/command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/time_text.h"
#include "capture/capture_difference.h"
#include "command_line/arguments.h"
#include "command_line/capture_input.h"
#include "command_line/import_command.h"
#include "command_line/messages.h"
#include "command_line/scenario_options.h"
#include "scenario/library.h"

namespace teardown {

namespace {

CommandForm compareForm()
{
    return {"compare", "A B",
        CommandText::tr(
            "Compares what happened in two runs or captures: segments, states, results of system calls. A and B are each a "
            "built-in "
            "scenario (ID or ID:VARIANT), a scenario file (*.teardown) or a capture (pcap, pcapng; - is the standard input).\n"
            "A run is compared with a capture as if it had been captured: its segments and the states that they show.\n\n"
            "Exit status: 0 they are the same, 1 they differ, 2 one of them cannot be read or run."),
        {{"tolerance", CommandText::tr("Times count as different from here on. Else 1 ms for two runs and 50 ms with a capture."),
             "TIME"},
            {{"c", "connection"}, CommandText::tr("Of captures only this one; can be given several times."), "N"},
            {"at",
                CommandText::tr(
                    "The host where runs are captured: client or server. Else where the capture seems to have been taken."),
                "HOST"},
            {"no-times", CommandText::tr("Only what happened, not when.")},
            {"json", CommandText::tr("The differences as JSON.")}},
        2, 2};
}

/// One of the two that are compared.
struct Operand {
    QString name;
    std::optional<Scenario> scenario; ///< none: a capture
    std::optional<Recording> run;
    std::optional<Capture> capture;
};

bool isLibraryId(const QString &word)
{
    const auto all = library();
    return std::any_of(all.begin(), all.end(), [&](const LibraryEntry &entry) { return fromUtf8(entry.id) == word; });
}

/// "ID:VARIANT" and "FILE:VARIANT" in two; a file whose name has a colon stays whole.
std::pair<QString, QString> withVariant(const QString &operand)
{
    const qsizetype colon = operand.lastIndexOf(':');
    if (colon < 0 || QFileInfo::exists(operand))
        return {operand, {}};
    return {operand.left(colon), operand.mid(colon + 1)};
}

Result<Operand> openedRun(const QString &operand, const QString &file, const QString &variant)
{
    auto scenario = openScenario(file.toStdString(), variant.toStdString());
    if (!scenario)
        return scenario.error();
    Operand result{operand, scenario.value(), Recording(scenario.value().setup), {}};
    if (!runToEnd(*result.run))
        return InputError{
            "broken-invariant", {}, CommandText::tr("the run cannot be compared").toStdString(), operand.toStdString(), {}};
    return result;
}

Result<Operand> opened(const QString &operand)
{
    const auto [file, variant] = withVariant(operand);
    if (isLibraryId(file) || file.endsWith(".teardown"))
        return openedRun(operand, file, variant);
    const bool isName = QFileInfo(operand).suffix().isEmpty() && operand != "-"; // of a scenario; captures have endings
    if (isName && !QFileInfo::exists(operand)) {
        const auto scenario = openScenario(file.toStdString(), variant.toStdString());
        return scenario.ok() ? openedRun(operand, file, variant) : Result<Operand>(scenario.error());
    }
    auto capture = readCaptureWithProgress(operand);
    if (!capture)
        return capture.error();
    for (const InputError &problem : capture.value().problems)
        complain(problem);
    return Operand{operand, {}, {}, std::move(capture).value()};
}

NodeId hostFor(const Arguments &read, const Setup &setup, const Operand &other)
{
    if (read.has("at")) {
        for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
            if (fromUtf8(setup.nodes[i].name) == read.value("at"))
                return {i};
        }
        return {};
    }
    return other.capture ? hostLike(setup, *other.capture) : NodeId{0};
}

/// A run as a capture of it would show it.
Result<Capture> captured(const Arguments &read, const Operand &operand, const Operand &other)
{
    const Setup &setup = operand.run->setup();
    const NodeId host = hostFor(read, setup, other);
    if (!host)
        return InputError{"unknown-host", {read.value("at").toStdString()},
            CommandText::tr("%1 has no host '%2'").arg(operand.name, read.value("at")).toStdString(), {}, {}};
    return capturedRun(setup, operand.run->trace(), host, operand.name.toStdString());
}

Result<std::vector<Observation>> observations(const Arguments &read, const Operand &operand, const Operand &other)
{
    if (operand.run && other.run)
        return observationsOf(operand.run->trace());
    const Result<Capture> capture = operand.run ? captured(read, operand, other) : Result<Capture>(*operand.capture);
    if (!capture)
        return capture.error();
    const QStringList numbers = operand.run ? QStringList() : read.values("connection");
    const auto connections = wantedConnections(capture.value(), numbers);
    if (!connections)
        return connections.error();
    return observationsOf(capture.value(), connections.value());
}

QString nodeText(const Operand &left, const Operand &right, NodeId node)
{
    if (left.run && right.run && node.value < left.run->setup().nodes.size())
        return fromUtf8(left.run->setup().nodes[node.value].name);
    return fromUtf8(captureNodeName(node));
}

QString lineOf(const TraceDifference &d, const QString &node)
{
    const auto time = [](const Observation &o) { return fromUtf8(inSeconds(o.time, 6)); };
    if (d.left && d.right)
        return CommandText::tr("%1  %2: %3 (A at %4 s, B at %5 s)")
                   .arg(time(*d.left), node, fromUtf8(d.left->what), time(*d.left), time(*d.right))
            + '\n';
    const Observation &only = d.left ? *d.left : *d.right;
    return CommandText::tr("%1  %2: only in %3: %4").arg(time(only), node, d.left ? "A" : "B", fromUtf8(only.what)) + '\n';
}

QJsonObject jsonOf(const TraceDifference &d, const QString &node)
{
    QJsonObject object{{"where", node}, {"what", fromUtf8((d.left ? d.left : d.right)->what)}};
    if (d.left)
        object.insert("a_s", toSeconds(d.left->time));
    if (d.right)
        object.insert("b_s", toSeconds(d.right->time));
    return object;
}

void tell(const std::vector<TraceDifference> &differences, const Operand &left, const Operand &right, bool asJson)
{
    QJsonArray list;
    QString text = QStringLiteral("A: %1\nB: %2\n").arg(left.name, right.name);
    for (const TraceDifference &d : differences) {
        const QString node = nodeText(left, right, (d.left ? d.left : d.right)->node);
        if (asJson)
            list.append(jsonOf(d, node));
        else
            text += lineOf(d, node);
    }
    const QJsonObject whole{{"a", left.name}, {"b", right.name}, {"same", differences.empty()}, {"differences", list}};
    if (asJson)
        say(QString::fromUtf8(QJsonDocument(whole).toJson()));
    else
        say(text
            + (differences.empty() ? CommandText::tr("No difference.")
                                   : CommandText::tr("%n difference(s).", nullptr, static_cast<int>(differences.size())))
            + '\n');
}

Result<Duration> toleranceOf(const Arguments &read, bool withCapture)
{
    if (read.has("no-times"))
        return Duration{INT64_MAX};
    if (!read.has("tolerance"))
        return withCapture ? milliseconds(50) : milliseconds(1);
    const auto time = momentOf("tolerance", read.value("tolerance"));
    return time ? Result<Duration>(time.value() - Time{}) : time.error();
}

Result<std::vector<TraceDifference>> compared(const Arguments &read, const Operand &left, const Operand &right)
{
    const auto tolerance = toleranceOf(read, left.capture || right.capture);
    if (!tolerance)
        return tolerance.error();
    const auto a = observations(read, left, right), b = observations(read, right, left);
    if (!a || !b)
        return a ? b.error() : a.error();
    return differencesOf(a.value(), b.value(), tolerance.value());
}

int failed(const InputError &error)
{
    complain(error);
    return exitBadInput;
}

} // namespace

int runCompareCommand(const QStringList &arguments)
{
    const Arguments read(compareForm(), arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const auto left = opened(read.operands().at(0));
    if (!left)
        return failed(left.error());
    const auto right = opened(read.operands().at(1));
    if (!right)
        return failed(right.error());
    const auto differences = compared(read, left.value(), right.value());
    if (!differences)
        return failed(differences.error());
    tell(differences.value(), left.value(), right.value(), read.has("json"));
    return differences.value().empty() ? exitDone : exitDifferent;
}

} // namespace teardown
