#include "command_line/command.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "command_line/arguments.h"
#include "command_line/format_options.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/progress_bar.h"
#include "command_line/scenario_options.h"

namespace teardown {

namespace {

CommandForm exportForm()
{
    return {"export", "FILE|ID ...",
        CommandText::tr(
            "Simulates scenarios and writes each in one or several forms. The same run gives the same bytes. FORMAT is one of")
            + runFormatHelp(),
        QList<QCommandLineOption>{
            {{"f", "format"}, CommandText::tr("Can be given several times, with --out-dir. Else what the name of OUT says."),
                "FORMAT"},
            {{"o", "output"},
                CommandText::tr("One scenario, one form: write to this file. The standard output if nothing is said."), "OUT"},
            {"out-dir",
                CommandText::tr("Write DIR/ID.ENDING for each scenario and form, with -VARIANT behind the ID if one is chosen."),
                "DIR"},
            {"json", CommandText::tr("Tell on the standard output what was written, as JSON.")}}
            + scenarioOptions() + formatOptions(),
        1, 100'000};
}

Result<QStringList> formatsOf(const Arguments &read)
{
    const QStringList given = read.values("format");
    QStringList names;
    for (const QString &name : given.isEmpty() ? QStringList{""} : given) {
        const auto checked = given.isEmpty() ? formatOfFile(read.value("output")) : checkedFormat(name);
        if (!checked)
            return checked.error();
        names.append(checked.value());
    }
    if (const auto idle = idleOption(read, names, formatReaches()))
        return *idle;
    const bool isOne = names.size() == 1 && read.operands().size() == 1;
    if (!isOne && !read.has("out-dir"))
        return InputError{"bad-option", {}, CommandText::tr("several scenarios or forms need --out-dir").toStdString(), {}, {}};
    return names;
}

/// What was written where.
class Report {
public:
    explicit Report(bool asJson) : m_asJson(asJson) {}

    void add(const Scenario &scenario, const QString &format, const QString &path, qsizetype size)
    {
        if (m_asJson)
            m_files.append(QJsonObject{{"scenario", fromUtf8(scenario.id)}, {"variant", fromUtf8(scenario.variant)},
                {"format", format}, {"file", path}, {"bytes", size}});
    }
    void tell() const
    {
        if (m_asJson)
            say(QString::fromUtf8(QJsonDocument(m_files).toJson()));
    }

private:
    bool m_asJson;
    QJsonArray m_files;
};

QString pathFor(const Arguments &read, const Scenario &scenario, const QString &format)
{
    if (!read.has("out-dir"))
        return read.value("output");
    const QString variant = scenario.variant.empty() ? QString() : "-" + fromUtf8(scenario.variant);
    return QDir(read.value("out-dir")).filePath(fromUtf8(scenario.id) + variant + "." + endingOf(format));
}

/// With the file that it is about, if there are several.
void complainOf(const Arguments &read, const QString &path, const QString &message)
{
    complain(read.has("out-dir") ? path + ": " + message : message);
}

/// A form that cannot be written does not keep the others from it.
int writeForms(const Arguments &read, const Scenario &scenario, const QStringList &formats, Report &report)
{
    Recording recording(scenario.setup);
    if (!runToEnd(recording))
        return exitDifferent;
    int worst = exitDone;
    for (const QString &name : formats) {
        auto format = readFormat(read, scenario, name);
        if (!format) {
            complain(format.error());
            return exitBadInput;
        }
        if (read.operands().size() == 1)
            format.value().progress = showProgress;
        const QString path = pathFor(read, scenario, name);
        const Rendered rendered = render(scenario, recording, format.value());
        for (const QString &remark : rendered.remarks)
            complainOf(read, path, remark);
        if (!rendered.problem.isEmpty()) {
            complainOf(read, path, rendered.problem);
            worst = exitBadInput;
            continue;
        }
        if (const int status = writeOutput(path, rendered.content); status != exitDone)
            return status;
        report.add(scenario, name, path, rendered.content.size());
    }
    return worst;
}

int exportAll(const Arguments &read, const QStringList &formats, Report &report)
{
    int worst = exitDone;
    ProgressBar bar(read.operands().size());
    for (qsizetype i = 0; i < read.operands().size(); ++i) {
        const auto scenario = scenarioOf(read, read.operands().at(i));
        if (scenario) {
            worst = std::max(worst, writeForms(read, scenario.value(), formats, report));
        } else {
            complain(scenario.error());
            worst = exitBadInput;
        }
        if (read.operands().size() > 1)
            bar.show(i + 1);
    }
    bar.clear();
    return worst;
}

} // namespace

int runExportCommand(const QStringList &arguments)
{
    const Arguments read(exportForm(), arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const auto formats = formatsOf(read);
    if (!formats) {
        complain(formats.error());
        return exitBadInput;
    }
    if (read.has("out-dir") && !QDir().mkpath(read.value("out-dir"))) {
        complain(CommandText::tr("the folder '%1' cannot be made").arg(read.value("out-dir")));
        return exitBadInput;
    }
    Report report(read.has("json"));
    const int status = exportAll(read, formats.value(), report);
    report.tell();
    return status;
}

} // namespace teardown
