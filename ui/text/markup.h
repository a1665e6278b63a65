#pragma once

#include <QString>

namespace teardown {

/// Sentences put the kernel's names between backticks. This makes HTML of one: names in code font, the rest escaped.
QString toRichText(const QString &sentence);
/// The same without backticks, for terminals, tooltips and screen readers.
QString toPlainText(const QString &sentence);

} // namespace teardown
