#include "formats/packetdrill.h"

#include "base/time_text.h"
#include "formats/descriptor_numbers.h"
#include "formats/packetdrill_call.h"
#include "formats/packetdrill_segment.h"
#include "profile/profile.h"

#include <algorithm>
#include <map>

namespace teardown {

namespace {

class Script {
public:
    Script(const Setup &setup, const Trace &trace, const PacketdrillOptions &options)
        : m_setup(setup),
          m_trace(trace),
          m_options(options),
          m_numbers(trace)
    {
    }

    std::string text()
    {
        addHead();
        for (std::size_t i = 0; i < m_trace.firstAfter(m_options.until); ++i) {
            const Record &record = m_trace.records[i];
            if (const auto *change = record.as<StateChanged>())
                m_remotes[change->socket] = change->tuple.remote;
            if (record.node == m_options.node)
                std::visit([&](const auto &body) { add(record, body); }, record.body);
        }
        for (const Line &line : m_lines) {
            if (line.time >= m_options.from && !line.text.empty())
                m_text += line.text + '\n';
        }
        return std::move(m_text);
    }

private:
    struct Line {
        Time time;
        std::string text;
    };

    void addHead()
    {
        const NodeSpec &node = m_setup.nodes[m_options.node.value];
        m_text = "// The view of " + node.name + ".\n";
        const Profile &system = profile(node.profile);
        for (const auto &[setting, value] : node.settings) {
            if (value != system.defaults[setting])
                m_text += settingText(system, setting, value) + '\n';
        }
    }

    /// packetdrill runs a command between back quotes, of a system that has sysctl(8).
    static std::string settingText(const Profile &system, Setting setting, std::int64_t value)
    {
        const std::string assignment = std::string(system.field(setting).name) + '=' + std::to_string(value);
        return system.tool == "sysctl" ? "`sysctl -q " + assignment + '`' : "// " + std::string(system.tool) + ' ' + assignment;
    }

    static std::string moment(Time time) { return inSeconds(time, 6); }

    void put(Time time, const std::string &text) { m_lines.push_back({time, moment(time) + ' ' + text}); }
    void comment(Time time, const std::string &text) { m_lines.push_back({time, "// " + moment(time) + " " + text}); }

    /// The script tests one connection, the first one that there is.
    bool isTested(const Packet &packet)
    {
        const auto connection = m_numbers.connectionOf(packet.id);
        if (!m_connection)
            m_connection = connection;
        return connection && connection == m_connection;
    }

    void add(const Record &record, const FrameDeparted &frame) { addPacket(record, frame.packet, "> "); }
    void add(const Record &record, const FrameArrived &frame)
    {
        if (frame.corrupt) // packetdrill makes right checksums
            comment(record.time, "a packet with a wrong checksum");
        else
            addPacket(record, frame.packet, "< ");
    }

    void addPacket(const Record &record, PacketId id, const std::string &direction)
    {
        const Packet &packet = m_trace.packet(id);
        if (packet.segment()) {
            if (isTested(packet))
                put(record.time, direction + packetdrillSegment(packet, m_numbers));
            else
                comment(record.time, "another connection: " + direction + packetdrillSegment(packet, m_numbers));
        } else if (const IcmpMessage *message = packet.icmp()) {
            if (const Packet *about = quoted(*message); about && direction == "< ")
                put(record.time, direction + packetdrillIcmp(*message, *about, m_numbers));
        }
    }

    /// The last segment that the message can be about.
    const Packet *quoted(const IcmpMessage &message) const
    {
        const auto fits = [&](const Packet &packet) {
            const Segment *segment = packet.segment();
            return segment && segment->source == message.quotedSource && segment->destination == message.quotedDestination
                && segment->seq == message.quotedSeq;
        };
        const auto found = std::find_if(m_trace.packets.rbegin(), m_trace.packets.rend(), fits);
        return found == m_trace.packets.rend() ? nullptr : &*found;
    }

    /// A call stands where it was made, before what it sends. What it returned is known later.
    void add(const Record &record, const CallEntered &entered)
    {
        const CallRecord &call = m_trace.call(entered.call);
        const std::string text = packetdrillCall(call.call, nullptr, numberOf(call), -1);
        m_callLines[entered.call] = m_lines.size();
        m_lines.push_back({record.time, text.empty() ? text : "// " + moment(record.time) + ' ' + text + " has not returned"});
    }

    void add(const Record &record, const CallReturned &returned)
    {
        const CallRecord &call = m_trace.call(returned.call);
        const int fd = numberOf(call);
        const std::string text = packetdrillCall(call.call, &call.result, fd, madeBy(call));
        const std::string blocked = call.returned > call.entered ? "..." + moment(record.time) : "";
        m_lines[m_callLines.at(returned.call)].text = text.empty() ? text : moment(call.entered) + blocked + ' ' + text;
        if (call.call.name == CallName::Close && call.result.error == Errno::None)
            m_descriptors[call.process].close(fd);
    }

    int numberOf(const CallRecord &call)
    {
        const auto remote = m_remotes.find(call.socket);
        return m_descriptors[call.process].numberOf(
            call, remote == m_remotes.end() ? std::nullopt : std::optional(remote->second));
    }

    int madeBy(const CallRecord &call)
    {
        if (call.result.error == Errno::None && call.call.name == CallName::Socket)
            return m_descriptors[call.process].open(call.call.fd);
        if (call.result.error == Errno::None && call.call.name == CallName::Accept)
            return m_descriptors[call.process].open(call.call.newFd, call.result.peer);
        return -1;
    }

    void add(const Record &record, const ActionTaken &taken)
    {
        const Action &action = m_trace.actions[taken.index].action;
        if (const auto *change = std::get_if<ChangeSetting>(&action.body))
            put(record.time, settingText(profile(m_setup.nodes[m_options.node.value].profile), change->setting, change->value));
        else
            comment(record.time, toString(action));
    }

    void add(const Record &record, const StateChanged &change)
    {
        if (change.from != change.to)
            comment(record.time, std::string(name(change.from)) + " -> " + std::string(name(change.to)));
    }

    template <class Body>
    void add(const Record &, const Body &)
    {
    }

    const Setup &m_setup;
    const Trace &m_trace;
    const PacketdrillOptions &m_options;
    RelativeNumbers m_numbers;
    std::optional<std::size_t> m_connection;
    std::map<SocketId, SocketAddress> m_remotes;
    std::map<ProcessId, DescriptorNumbers> m_descriptors;
    std::vector<Line> m_lines; ///< in order of time
    std::map<CallId, std::size_t> m_callLines;
    std::string m_text;
};

} // namespace

std::string packetdrill(const Setup &setup, const Trace &trace, const PacketdrillOptions &options)
{
    return Script(setup, trace, options).text();
}

} // namespace teardown
