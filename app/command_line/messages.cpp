#include "command_line/messages.h"

#include "text/in_words.h"

#include <cstdio>

namespace teardown {

namespace {

/// At once: whoever reads the pipe sees how far a long command has come, and loses nothing if it is ended from outside.
bool write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool outputIsWhole = true;

} // namespace

void complain(const QString &message) { write(stderr, QStringLiteral("tcp-teardown: %1\n").arg(message)); }

void complain(const InputError &error)
{
    QString place = fromUtf8(error.file);
    if (error.position.line > 0)
        place += QStringLiteral(":%1:%2").arg(error.position.line).arg(error.position.column);
    complain(place.isEmpty() ? errorSentence(error) : place + ": " + errorSentence(error));
}

InputError unknownEnding(const QString &path)
{
    const QString text = CommandText::tr("the ending of '%1' tells no format; say which with --format").arg(path);
    return {"bad-option", {"output", path.toStdString()}, text.toStdString(), {}, {}};
}

void say(const QString &text) { outputIsWhole = write(stdout, text) && outputIsWhole; }

bool everythingWasSaid() { return outputIsWhole; }

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace teardown
