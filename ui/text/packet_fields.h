#pragma once

#include <QString>

#include "formats/relative_numbers.h"
#include "wire/packet.h"

#include <vector>

namespace teardown {

/// One field of a packet's headers: what it is called, what it holds, what that means, and the bytes it stands in.
struct PacketField {
    QString name;    ///< as RFC 791, 792, 826 and 9293 call it
    QString value;   ///< as it is on the wire: "0x5010", "3392458354"
    QString meaning; ///< "SYN", "relative 1"; may be empty
    int first = 0;   ///< in wireBytes()
    int count = 0;   ///< bytes; fields smaller than a byte share it
};

/// All header fields in the order of the wire, and a last one for the data if there is any.
std::vector<PacketField> packetFields(const Packet &packet, const RelativeNumbers &numbers);

/// The bytes as people print them: offset, sixteen in hexadecimal, the same as text.
QString hexDump(const std::vector<std::uint8_t> &bytes);
/// Where byte `index` stands in hexDump(): position of the first of its two digits.
int hexPosition(int index);

} // namespace teardown
