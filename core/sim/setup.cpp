#include "sim/setup.h"

namespace teardown {

Setup::Setup() = default;
Setup::Setup(const Setup &other) = default;
Setup::Setup(Setup &&other) noexcept = default;
Setup &Setup::operator=(const Setup &other) = default;
Setup &Setup::operator=(Setup &&other) noexcept = default;
Setup::~Setup() = default;

} // namespace teardown
