#pragma once

#include "trace/trace.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace teardown {

/// The numbers that a kernel gives to the descriptors of one process: always the lowest that is free, from 3 on. Programs of a
/// scenario name their descriptors, and the same name may stand for several in turn.
class DescriptorNumbers {
public:
    /// socket(2) returned.
    int open(const std::string &name) { return add({name, {}, {}}); }
    /// accept(2) returned a connection with `peer`.
    int open(const std::string &name, SocketAddress peer) { return add({name, peer, {}}); }
    /// The number of the descriptor that a call names; -1 if it never was one. `remote` is the other end of the call's socket.
    int numberOf(const CallRecord &call, std::optional<SocketAddress> remote);
    /// close(2) returned; the number is free again.
    void close(int number) { m_open.erase(number); }

private:
    struct Descriptor {
        std::string name;
        std::optional<SocketAddress> peer;
        SocketId socket; ///< known from its first use on
    };
    int add(Descriptor descriptor);

    std::map<int, Descriptor> m_open;
    std::map<std::string, int> m_last; ///< what a variable of the program holds after the descriptor was closed
};

} // namespace teardown
