#pragma once
// being written
namespace teardown { struct World; }
