#pragma once

#include <string>

namespace teardown {

/// [figure] and [[note]] with every key, as the writer writes them. In a file of its own: moc cannot read raw strings.
extern const std::string everything;

} // namespace teardown
