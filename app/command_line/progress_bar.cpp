#include "command_line/progress_bar.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace teardown {

namespace {

constexpr qint64 width = 40; // characters

void write(const QString &text)
{
    std::fputs(qPrintable(text), stderr);
    std::fflush(stderr);
}

} // namespace

void ProgressBar::show(qint64 done)
{
    if (m_all <= 0 || isatty(STDERR_FILENO) == 0)
        return;
    const qint64 shown = std::clamp<qint64>(done, 0, m_all);
    const QString bar = QString(shown * width / m_all, '#').leftJustified(width, '.');
    write(QStringLiteral("\r[%1] %2 %").arg(bar).arg(shown * 100 / m_all, 3));
    m_shown = true;
}

void ProgressBar::clear()
{
    if (m_shown)
        write('\r' + QString(width + 8, ' ') + '\r');
    m_shown = false;
}

bool showProgress(int done, int all)
{
    ProgressBar bar(all);
    bar.show(done);
    if (done == all)
        bar.clear();
    return true;
}

} // namespace teardown
