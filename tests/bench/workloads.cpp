#include "workloads.h"

#include "scenario/scenario.h"

#include <stdexcept>
#include <string>

namespace teardown {

namespace {

std::string process(const std::string &host, const std::string &lines, const std::string &keys = "")
{
    return "[[process]]\nhost = \"" + host + "\"\nname = \"" + host + "\"\n" + keys + "program = [" + lines + "]\n";
}

std::string line(const std::string &text) { return "\"" + text + "\", "; }

const std::string listening = line("socket listener") + line("bind listener 55555") + line("listen listener 1000");

Setup setupOf(const std::string &duration, const std::string &rest)
{
    const std::string text = "format = 1\nid = \"bench\"\ntitle = \"bench\"\nduration = \"" + duration + "\"\n"
        + "[cable.wire0]\ndelay = \"2 ms\"\n[cable.middle]\ndelay = \"2 ms\"\n[cable.wire1]\ndelay = \"2 ms\"\n" + rest;
    const Result<Scenario> scenario = readScenario(text, "bench");
    if (!scenario)
        throw std::runtime_error(scenario.error().text);
    return scenario.value().setup;
}

} // namespace

Setup sequentialConnections(std::uint32_t count)
{
    std::string server =
        listening + line("repeat forever") + line("accept listener as conn") + line("recv conn " + std::to_string(requestBytes));
    for (int i = 0; i < replyParts; ++i)
        server += line("send conn " + std::to_string(replyPartBytes));
    server += line("close conn") + line("end repeat");
    const std::string client = line("repeat " + std::to_string(count) + " times") + line("socket sock")
        + line("connect sock server:55555") + line("send sock " + std::to_string(requestBytes)) + line("recv sock 4000 until eof")
        + line("close sock") + line("end repeat");
    return setupOf(std::to_string(count / 10 + 100) + " s", process("server", server) + process("client", client));
}

Setup bulkTransfer(std::uint32_t segments)
{
    const std::string server =
        listening + line("accept listener as conn") + line("recv conn 100000 until eof") + line("close conn");
    const std::string client = line("socket sock") + line("connect sock server:55555")
        + line("send sock " + std::to_string(std::uint64_t{segments} * 1448)) + line("close sock");
    return setupOf("200 s", process("server", server) + process("client", client));
}

Setup blackHole()
{
    const std::string server =
        listening + line("accept listener as conn") + line("setsockopt conn SO_KEEPALIVE 1") + line("recv conn 1000 until eof");
    const std::string client =
        line("socket sock") + line("connect sock server:55555") + line("at 1 s: send sock 100") + line("recv sock 100");
    return setupOf("4 h",
        process("server", server) + process("client", client)
            + "[[step]]\nat = \"900 ms\"\ndo = \"black-hole\"\ncable = \"middle\"\n");
}

Setup idleConnections(std::uint32_t count)
{
    const std::string server = listening + line("repeat forever") + line("accept listener as conn") + line("end repeat");
    const std::string client = line("repeat " + std::to_string(count) + " times") + line("socket sock")
        + line("connect sock server:55555") + line("end repeat");
    return setupOf(std::to_string(count / 50 + 10) + " s", process("server", server) + process("client", client));
}

} // namespace teardown
