#pragma once

namespace teardown {

/// Tells Qt how a screen reader sees the diagram, the bars of time and the pictures. May be called more than once.
void installAccessible();

} // namespace teardown
