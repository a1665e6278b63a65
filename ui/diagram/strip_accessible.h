#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace teardown {

/// For QAccessible::installFactory(): makes the machines and cables of a TopologyStrip objects of their own, each with its
/// words, its place and its action. Null for anything else.
QAccessibleInterface *accessibleStrip(const QString &className, QObject *object);

} // namespace teardown
