#include "loopback.h"

#include "cpu_time.h"
#include "workloads.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <fstream>
#include <netinet/in.h>
#include <sstream>
#include <string>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace teardown {

namespace {

int checked(int result, const char *what)
{
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return result;
}

/// A socket that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(m_fd); }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

sockaddr_in loopbackAddress()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void receiveAll(int fd, std::size_t wanted)
{
    std::array<char, 4096> part;
    for (std::size_t got = 0; got < wanted;) {
        const ssize_t n = recv(fd, part.data(), part.size(), 0);
        checked(static_cast<int>(n), "recv");
        if (n == 0)
            return;
        got += static_cast<std::size_t>(n);
    }
}

void serve(int listener, std::uint32_t count)
{
    const std::array<char, replyPartBytes> part{};
    for (std::uint32_t i = 0; i < count; ++i) {
        const Descriptor conn(checked(accept(listener, nullptr, nullptr), "accept"));
        receiveAll(conn.fd(), requestBytes);
        for (int p = 0; p < replyParts; ++p)
            checked(static_cast<int>(send(conn.fd(), part.data(), part.size(), MSG_NOSIGNAL)), "send");
    }
}

void ask(const sockaddr_in &server)
{
    const Descriptor sock(checked(socket(AF_INET, SOCK_STREAM, 0), "socket"));
    checked(connect(sock.fd(), reinterpret_cast<const sockaddr *>(&server), sizeof server), "connect");
    const std::array<char, requestBytes> request{};
    checked(static_cast<int>(send(sock.fd(), request.data(), request.size(), MSG_NOSIGNAL)), "send");
    receiveAll(sock.fd(), replyParts * replyPartBytes + 1); // until the end
}

/// Tcp OutSegs of /proc/net/snmp.
std::uint64_t segmentsSent()
{
    std::ifstream file("/proc/net/snmp");
    std::string names, values;
    while (std::getline(file, names) && std::getline(file, values)) {
        std::istringstream name(names), value(values);
        for (std::string n, v; name >> n && value >> v;)
            if (names.starts_with("Tcp:") && n == "OutSegs")
                return std::stoull(v);
    }
    return 0;
}

} // namespace

LoopbackCost loopbackConnections(std::uint32_t count)
{
    const Descriptor listener(checked(socket(AF_INET, SOCK_STREAM, 0), "socket"));
    sockaddr_in address = loopbackAddress();
    socklen_t size = sizeof address;
    checked(bind(listener.fd(), reinterpret_cast<const sockaddr *>(&address), size), "bind");
    checked(listen(listener.fd(), 100), "listen");
    checked(getsockname(listener.fd(), reinterpret_cast<sockaddr *>(&address), &size), "getsockname");
    const std::uint64_t segments = segmentsSent();
    const std::int64_t begun = cpuTimeNs();
    std::thread server(serve, listener.fd(), count);
    for (std::uint32_t i = 0; i < count; ++i)
        ask(address);
    server.join();
    return {cpuTimeNs() - begun, segmentsSent() - segments};
}

} // namespace teardown
