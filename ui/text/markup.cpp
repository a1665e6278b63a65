#include "text/markup.h"

#include <QStringList>

namespace teardown {

QString toRichText(const QString &sentence)
{
    const QStringList parts = sentence.split(QLatin1Char('`'));
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString escaped = parts[i].toHtmlEscaped();
        html += i % 2 == 1 ? QStringLiteral("<code>") + escaped + QStringLiteral("</code>") : escaped;
    }
    return html;
}

QString toPlainText(const QString &sentence)
{
    QString text = sentence;
    return text.remove(QLatin1Char('`'));
}

} // namespace teardown
