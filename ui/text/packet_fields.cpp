#include "text/packet_fields.h"

#include <QCoreApplication>
#include <QStringList>

#include "text/words.h"
#include "wire/damage.h"

#include <optional>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PacketFields)
};

constexpr int ipLength = 20, tcpLength = 20;

QString hex(std::uint32_t value, int digits) { return QStringLiteral("0x%1").arg(value, digits, 16, QLatin1Char('0')); }

QString address(Ipv4 value) { return QString::fromStdString(toString(value)); }

/// Reads the bytes of a packet from front to back and makes a field of each run.
class Fields {
public:
    Fields(const Packet &packet, const RelativeNumbers &numbers)
        : m_packet(packet),
          m_numbers(numbers),
          m_bytes(wireBytes(packet))
    {
    }

    std::vector<PacketField> all()
    {
        if (const ArpMessage *arp = m_packet.arp()) {
            arpFields(*arp);
            return m_fields;
        }
        ipFields();
        if (const Segment *segment = m_packet.segment())
            tcpFields(*segment);
        else
            icmpFields(*m_packet.icmp());
        markDamage();
        return m_fields;
    }

private:
    /// Says which field changed on the way, and what its checksum would have to be.
    void markDamage()
    {
        const std::optional<WrongChecksum> wrong = wrongChecksum(m_packet);
        if (!wrong)
            return;
        const bool ip = m_packet.damage.part == PacketPart::IpHeader;
        const int checksumAt = ip ? 10 : ipLength + (m_packet.segment() ? 16 : 2), changedAt = m_packet.damage.byte;
        for (PacketField &field : m_fields) {
            if (field.first == checksumAt)
                field.meaning = Text::tr("wrong: these bytes ask for %1").arg(hex(wrong->right, 4));
            else if (field.first <= changedAt && changedAt < field.first + field.count)
                field.meaning = Text::tr("a bit of this changed on the way");
        }
    }
    std::uint32_t number(int first, int count) const
    {
        std::uint32_t value = 0;
        for (int i = first; i < first + count; ++i)
            value = value << 8 | m_bytes[static_cast<std::size_t>(i)];
        return value;
    }

    void add(int first, int count, const QString &name, const QString &value, const QString &meaning = {})
    {
        m_fields.push_back({name, value, meaning, first, count});
    }
    void decimal(int first, int count, const QString &name, const QString &meaning = {})
    {
        add(first, count, name, QString::number(number(first, count)), meaning);
    }
    void hexadecimal(int first, int count, const QString &name, const QString &meaning = {})
    {
        add(first, count, name, hex(number(first, count), count * 2), meaning);
    }
    void ipAddress(int first, const QString &name) { add(first, 4, name, address(Ipv4{number(first, 4)})); }

    void ipFields(int at = 0)
    {
        hexadecimal(at, 1, Text::tr("IP version and header length"), Text::tr("version 4, 20 bytes"));
        hexadecimal(at + 1, 1, Text::tr("IP type of service"));
        decimal(at + 2, 2, Text::tr("IP total length"), Text::tr("bytes, header included"));
        decimal(at + 4, 2, Text::tr("IP identification"));
        hexadecimal(at + 6, 2, Text::tr("IP flags and fragment offset"), Text::tr("must not be fragmented"));
        decimal(at + 8, 1, Text::tr("IP time to live"), Text::tr("routers that it may still pass"));
        decimal(at + 9, 1, Text::tr("IP protocol"), number(at + 9, 1) == 6 ? QStringLiteral("TCP") : QStringLiteral("ICMP"));
        hexadecimal(at + 10, 2, Text::tr("IP header checksum"));
        ipAddress(at + 12, Text::tr("IP source address"));
        ipAddress(at + 16, Text::tr("IP destination address"));
    }

    void tcpFields(const Segment &segment)
    {
        const int at = ipLength;
        decimal(at, 2, Text::tr("source port"));
        decimal(at + 2, 2, Text::tr("destination port"));
        decimal(at + 4, 4, Text::tr("sequence number"), Text::tr("relative: %1").arg(m_numbers.seq(m_packet)));
        decimal(at + 8, 4, Text::tr("acknowledgment number"),
            segment.flags.ack() ? Text::tr("relative: %1, the number expected next").arg(m_numbers.ack(m_packet))
                                : Text::tr("means nothing without ACK"));
        const int header = static_cast<int>(number(at + 12, 1) >> 4) * 4;
        hexadecimal(at + 12, 1, Text::tr("data offset"), Text::tr("the header has %1 bytes").arg(header));
        hexadecimal(at + 13, 1, Text::tr("control bits"), QString::fromStdString(longNames(segment.flags)));
        decimal(at + 14, 2, Text::tr("window"),
            segment.flags.syn() ? Text::tr("bytes; never scaled in a SYN")
                                : Text::tr("as it stands there; the window scale of the SYN multiplies it"));
        hexadecimal(at + 16, 2, Text::tr("TCP checksum"), Text::tr("over header, data and addresses"));
        decimal(at + 18, 2, Text::tr("urgent pointer"), Text::tr("means nothing without URG"));
        options(at + tcpLength, at + header);
        const int data = static_cast<int>(m_bytes.size()) - at - header;
        if (data > 0)
            add(at + header, data, Text::tr("data"), bytesText(static_cast<std::uint64_t>(data)));
    }

    void options(int at, int end)
    {
        while (at < end) {
            const std::uint32_t kind = number(at, 1);
            const int length = kind == 1 ? 1 : static_cast<int>(number(at + 1, 1));
            option(kind, at, length);
            at += length;
        }
    }

    void option(std::uint32_t kind, int at, int length)
    {
        switch (kind) {
        case 1: add(at, 1, Text::tr("option: no operation"), hex(1, 2), Text::tr("fills up to a word")); return;
        case 2:
            add(at, length, Text::tr("option: maximum segment size"), QString::number(number(at + 2, 2)),
                Text::tr("bytes of data that this end takes in one segment"));
            return;
        case 3:
            add(at, length, Text::tr("option: window scale"), QString::number(number(at + 2, 1)),
                Text::tr("windows of this end count times %1").arg(1u << number(at + 2, 1)));
            return;
        case 4: add(at, length, Text::tr("option: SACK permitted"), hex(number(at, 2), 4)); return;
        case 5: sack(at, length); return;
        case 8:
            add(at, length, Text::tr("option: timestamps"),
                Text::tr("value %1, echo %2").arg(number(at + 2, 4)).arg(number(at + 6, 4)),
                Text::tr("milliseconds of the sender's clock, and the last ones of the other end"));
            return;
        default: add(at, length, Text::tr("option %1").arg(kind), bytesText(static_cast<std::uint64_t>(length)));
        }
    }

    void sack(int at, int length)
    {
        QStringList raw, relative;
        for (int block = at + 2; block + 8 <= at + length; block += 8) {
            const std::uint32_t left = number(block, 4), right = number(block + 4, 4);
            raw += QStringLiteral("%1-%2").arg(left).arg(right);
            relative += QStringLiteral("%1-%2")
                            .arg(m_numbers.inAcknowledgedStream(m_packet, Seq(left)))
                            .arg(m_numbers.inAcknowledgedStream(m_packet, Seq(right)));
        }
        add(at, length, Text::tr("option: SACK"), raw.join(QLatin1Char(' ')),
            Text::tr("has %1").arg(relative.join(QLatin1Char(' '))));
    }

    void icmpFields(const IcmpMessage &message)
    {
        const int at = ipLength;
        decimal(at, 1, Text::tr("ICMP type"), Text::tr("destination unreachable"));
        decimal(at + 1, 1, Text::tr("ICMP code"), icmpCode(message.code));
        hexadecimal(at + 2, 2, Text::tr("ICMP checksum"));
        hexadecimal(at + 4, 4, Text::tr("ICMP unused"));
        const std::size_t before = m_fields.size();
        ipFields(at + 8);
        decimal(at + 28, 2, Text::tr("source port"));
        decimal(at + 30, 2, Text::tr("destination port"));
        decimal(at + 32, 4, Text::tr("sequence number"));
        for (std::size_t i = before; i < m_fields.size(); ++i)
            m_fields[i].name = Text::tr("quoted: %1").arg(m_fields[i].name);
    }

    static QString icmpCode(std::uint8_t code)
    {
        switch (code) {
        case 0: return Text::tr("network unreachable");
        case 1: return Text::tr("host unreachable");
        case 3: return Text::tr("port unreachable");
        case 13: return Text::tr("administratively prohibited");
        default: return {};
        }
    }

    void hardwareAddress(int first, const QString &name)
    {
        QStringList parts;
        for (int i = 0; i < 6; ++i)
            parts += QStringLiteral("%1").arg(number(first + i, 1), 2, 16, QLatin1Char('0'));
        add(first, 6, name, parts.join(QLatin1Char(':')));
    }

    void arpFields(const ArpMessage &arp)
    {
        decimal(0, 2, Text::tr("ARP hardware type"), Text::tr("Ethernet"));
        hexadecimal(2, 2, Text::tr("ARP protocol type"), QStringLiteral("IPv4"));
        decimal(4, 1, Text::tr("ARP hardware address length"));
        decimal(5, 1, Text::tr("ARP protocol address length"));
        decimal(6, 2, Text::tr("ARP operation"), arp.request ? Text::tr("request") : Text::tr("reply"));
        hardwareAddress(8, Text::tr("ARP sender hardware address"));
        ipAddress(14, Text::tr("ARP sender address"));
        hardwareAddress(18, Text::tr("ARP target hardware address"));
        ipAddress(24, Text::tr("ARP target address"));
    }

    const Packet &m_packet;
    const RelativeNumbers &m_numbers;
    std::vector<std::uint8_t> m_bytes;
    std::vector<PacketField> m_fields;
};

constexpr int perLine = 16;
constexpr int lineLength = 6 + perLine * 3 + 2 + perLine + 1; // offset, digits, gap, text, line feed

} // namespace

std::vector<PacketField> packetFields(const Packet &packet, const RelativeNumbers &numbers)
{
    return Fields(packet, numbers).all();
}

QString hexDump(const std::vector<std::uint8_t> &bytes)
{
    QString dump;
    for (std::size_t line = 0; line < bytes.size(); line += perLine) {
        QString digits, text;
        for (std::size_t i = line; i < line + perLine; ++i) {
            const bool there = i < bytes.size();
            digits += there ? QStringLiteral("%1 ").arg(bytes[i], 2, 16, QLatin1Char('0')) : QStringLiteral("   ");
            text += !there                            ? QLatin1Char(' ')
                : bytes[i] >= 0x20 && bytes[i] < 0x7f ? QLatin1Char(static_cast<char>(bytes[i]))
                                                      : QLatin1Char('.');
        }
        dump +=
            QStringLiteral("%1  ").arg(line, 4, 16, QLatin1Char('0')) + digits + QStringLiteral("  ") + text + QLatin1Char('\n');
    }
    return dump;
}

int hexPosition(int index) { return index / perLine * lineLength + 6 + index % perLine * 3; }

} // namespace teardown
