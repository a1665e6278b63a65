#include "command_line/output.h"

#include "command_line/command.h"
#include "command_line/messages.h"
#include "export/save_file.h"

#include <cstdio>

namespace teardown {

namespace {

int writeToStandardOutput(const QByteArray &content)
{
    const auto size = static_cast<std::size_t>(content.size());
    if (std::fwrite(content.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return exitDone;
    complain(CommandText::tr("the standard output takes no more"));
    return exitBadInput;
}

} // namespace

int writeOutput(const QString &path, const QByteArray &content)
{
    if (path.isEmpty() || path == "-")
        return writeToStandardOutput(content);
    const QString wrong = saveFile(path, content);
    if (wrong.isEmpty())
        return exitDone;
    complain(CommandText::tr("'%1' cannot be written: %2").arg(path, wrong));
    return exitBadInput;
}

} // namespace teardown
