#pragma once

#include <QJsonObject>

#include "formats/host_view.h"

#include <vector>

namespace teardown {

/// What the views show of a host at the moment of a world, for programs: values in place of columns. Keys are as the help of
/// `show` tells them, words are the kernel's. `trace` is of the same run and reaches to that moment at least.
QJsonObject hostJson(const World &world, const Trace &trace, NodeId node, const std::vector<HostViewInfo> &views);

} // namespace teardown
