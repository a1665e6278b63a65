#include "scenario/figure_words.h"

#include <array>

namespace teardown {

std::span<const Word<FigureTheme>> figureThemeWords()
{
    static constexpr std::array<Word<FigureTheme>, 3> words{
        {{FigureTheme::Light, "light"}, {FigureTheme::Dark, "dark"}, {FigureTheme::Page, "page"}}};
    return words;
}

std::span<const Word<FigureAxis>> figureAxisWords()
{
    static constexpr std::array<Word<FigureAxis>, 3> words{
        {{FigureAxis::Folded, "folded"}, {FigureAxis::Linear, "linear"}, {FigureAxis::Rows, "rows"}}};
    return words;
}

std::span<const Word<ArrowNumbering>> arrowNumberWords()
{
    static constexpr std::array<Word<ArrowNumbering>, 3> words{
        {{ArrowNumbering::Off, "off"}, {ArrowNumbering::All, "all"}, {ArrowNumbering::Noted, "noted"}}};
    return words;
}

std::span<const Word<NoteSide>> noteSideWords()
{
    static constexpr std::array<Word<NoteSide>, 3> words{
        {{NoteSide::Auto, "auto"}, {NoteSide::Left, "left"}, {NoteSide::Right, "right"}}};
    return words;
}

std::span<const Word<TimerKind>> timerWords()
{
    static constexpr std::array<Word<TimerKind>, static_cast<std::size_t>(TimerKind::Count)> words{
        {{TimerKind::Retransmit, "retransmit"}, {TimerKind::TailLossProbe, "tail-loss-probe"},
            {TimerKind::Reordering, "reordering"}, {TimerKind::SynRetransmit, "syn-retransmit"}, {TimerKind::SynAck, "syn-ack"},
            {TimerKind::Persist, "persist"}, {TimerKind::DelayedAck, "delayed-ack"}, {TimerKind::Keepalive, "keepalive"},
            {TimerKind::FinWait2, "fin-wait-2"}, {TimerKind::TimeWait, "time-wait"}}};
    return words;
}

std::span<const FigureFlag> figureFlags()
{
    static constexpr std::array<FigureFlag, 13> flags{{{"legend", "what the lines and colours mean", &Figure::legend},
        {"absolute", "sequence numbers as they are on the wire", &Figure::absolute},
        {"numbers", "sequence numbers and bytes", &Figure::numbers}, {"options", "TCP options", &Figure::options},
        {"calls", "system calls", &Figure::calls}, {"timers", "timers", &Figure::timers}, {"arp", "ARP", &Figure::arp},
        {"icmp", "ICMP", &Figure::icmp}, {"bare_acks", "segments that only acknowledge", &Figure::bareAcks},
        {"retransmissions", "segments sent again", &Figure::retransmissions},
        {"probes", "keepalive and window probes", &Figure::probes},
        {"firewall_entries", "the firewall's own state of the connection", &Figure::firewallEntries},
        {"notes", "the author's notes", &Figure::notes}}};
    return flags;
}

} // namespace teardown
