#include "command_line/command.h"

#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "scenario/schema.h"
#include "text/language.h"

namespace teardown {

int runSchemaCommand(const QStringList &arguments)
{
    const CommandForm form{"schema", "",
        CommandText::tr(
            "Prints the form of scenario files: a JSON Schema (draft 2020-12) for editors that check TOML, or a page to read."),
        {{"text", CommandText::tr("The page to read.")},
            {{"o", "output"}, CommandText::tr("Write to the file OUT instead of the standard output."), "OUT"}}};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const std::string text =
        read.has("text") ? std::string(scenarioFormatPage(spokenLanguage().toStdString())) : scenarioSchema();
    return writeOutput(read.value("output"), QByteArray::fromStdString(text));
}

} // namespace teardown
