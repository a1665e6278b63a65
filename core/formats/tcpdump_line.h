#pragma once

#include "formats/tcpdump.h"
#include "wire/damage.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace teardown {

/// "S.", "FP.": the set bits as tcpdump, and packetdrill after it, write them; empty for none.
std::string tcpdumpFlagLetters(Flags flags);

/// Writes packets as tcpdump does, and remembers what it needs for relative numbers.
class TcpdumpLine {
public:
    TcpdumpLine(const Setup &setup, const TcpdumpOptions &options);

    /// The next packet of the capture, without its time.
    std::string next(const Packet &packet);

private:
    /// What to subtract from the numbers of one segment.
    struct Bases {
        Seq seq, ack;
    };

    Bases basesFor(const Segment &segment);
    std::string text(const Segment &segment);
    std::string text(const IcmpMessage &message) const;
    std::string text(const ArpMessage &message) const;
    /// As `tcpdump -v` says it: "cksum 0x1a2b (incorrect -> 0x3c4d), "; empty for a sound packet.
    std::string checksumText() const;
    std::string ipText() const;
    std::string modern(const Segment &segment, Bases bases) const;
    std::string classic(const Segment &segment, Bases bases) const;

    std::string hostText(Ipv4 address) const;
    std::string endText(SocketAddress address) const;

    TcpdumpOptions m_options;
    Damage m_damage; ///< of the packet at hand
    std::optional<WrongChecksum> m_wrong;
    std::map<Ipv4, std::string> m_names;                              ///< of the hosts, if they are wanted
    std::map<std::pair<SocketAddress, SocketAddress>, Bases> m_bases; ///< by source and destination, for each direction
};

} // namespace teardown
