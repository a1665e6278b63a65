#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace teardown {

/// Every word of a window is said when it is built, so a window speaks another language when it is built again. These take away
/// what it was built of.

/// Deletes those children of `window` for which `isPart` holds; widgets first, for they hold what the other objects offer.
void demolish(QObject &window, const std::function<bool(QObject *)> &isPart);

/// The same for a window with a content of its own: its widgets, layouts, actions and models go, its other objects stay.
void demolish(QWidget &window);

/// The name of the part that has the focus of `window`; "" if it has none.
QString focusedPart(const QWidget &window);
/// Gives the part of that name the focus, if there is one again.
void focusAgain(QWidget &window, const QString &name);

} // namespace teardown
