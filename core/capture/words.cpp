#include "capture/words.h"

#include <iterator>

namespace teardown {

namespace {

struct TraitWords {
    std::string_view key, text;
};

constexpr TraitWords traits[] = {{"retransmission", "retransmission"}, {"fast-retransmission", "fast retransmission"},
    {"needless-retransmission", "needless retransmission"}, {"out-of-order", "out of order"},
    {"gap", "bytes before it are missing"}, {"keepalive", "keepalive probe"}, {"keepalive-answer", "keepalive answer"},
    {"zero-window", "zero window"}, {"window-probe", "window probe"}, {"window-probe-answer", "window probe answer"},
    {"window-update", "window update"}, {"duplicate-ack", "duplicate ACK"}, {"challenge-ack", "challenge ACK"},
    {"ack-of-unseen", "ACK of what was not captured"}, {"reset-refuses", "refuses"}, {"reset-no-socket", "no such connection"},
    {"reset-aborts", "aborts"}, {"reset-from-elsewhere", "came another way"}, {"reset-ignored", "ignored"},
    {"lost", "lost on the way"}, {"made-on-the-way", "made on the way"}, {"wrong-checksum", "wrong checksum, dropped"}};
static_assert(std::size(traits) == static_cast<std::size_t>(SegmentTrait::WrongChecksum) + 1);

struct EndingWords {
    std::string_view key, text;
};

constexpr EndingWords endings[] = {{"open", "still open"}, {"closed", "closed"}, {"half-closed", "half-closed"},
    {"reset", "reset"}, {"half-open", "half-open, then reset"}, {"timed-out", "timed out"}, {"refused", "refused"},
    {"unreachable", "unreachable"}, {"no-answer", "no answer"}, {"never-finished", "handshake never finished"}};
static_assert(std::size(endings) == static_cast<std::size_t>(Ending::NeverFinished) + 1);

constexpr std::string_view enders[] = {"nobody", "client", "server", "on-the-way", "both", "unknown"};
constexpr std::string_view causes[] = {"none", "finished", "nobody-listens", "silence", "keepalive-silence", "window-silence",
    "abort", "data-after-close", "forgotten", "abandoned", "made-on-the-way", "icmp-error"};
static_assert(std::size(causes) == static_cast<std::size_t>(EndCause::IcmpError) + 1);

struct LimitWords {
    std::string_view key, text;
};
constexpr LimitWords limits[] = {
    {"no-start", "The connection began before the capture. Initial numbers, window scale and MSS are unknown."},
    {"one-place", "The capture was taken at one place. Packets that were lost beyond it do not show."},
    {"gaps", "Some segments were not captured."},
    {"cut-headers", "Some headers were not captured whole. TCP options may be missing."},
    {"silent-end",
        "An end may hold the connection longer or shorter than the capture shows: a timer that runs out sends nothing."},
    {"process-or-kernel", "close(), shutdown(), exit and kill send the same FIN. Which it was does not show."},
    {"unread-data", "Unread data and SO_LINGER with zero send the same RST. Which it was does not show."},
    {"handshake-at-server",
        "The server sent nothing but SYN-ACK or RST. A full accept queue drops the last ACK of a handshake, and "
        "behind a SYN cookie is no socket, so its end may never have been ESTABLISHED or SYN_RECV."},
    {"states-only-by-packets",
        "A state that begins or ends without a packet does not show: LISTEN, TIME_WAIT that runs out, "
        "FIN_WAIT_2 of an orphan that runs out."}};
static_assert(std::size(limits) == static_cast<std::size_t>(Limit::StatesOnlyByPackets) + 1);

std::string_view who(EndedBy by)
{
    constexpr std::string_view texts[] = {
        "nobody", "the client", "the server", "somebody on the way", "both", "an unknown party"};
    return texts[static_cast<std::size_t>(by)];
}

std::string_view otherOf(EndedBy by) { return by == EndedBy::Client ? "the server" : "the client"; }

std::string capital(std::string_view text)
{
    std::string result(text);
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    return result;
}

} // namespace

std::string_view name(SegmentTrait trait) { return traits[static_cast<std::size_t>(trait)].key; }
std::string_view name(Ending ending) { return endings[static_cast<std::size_t>(ending)].key; }
std::string_view name(EndedBy by) { return enders[static_cast<std::size_t>(by)]; }
std::string_view name(EndCause cause) { return causes[static_cast<std::size_t>(cause)]; }
std::string_view name(Limit limit) { return limits[static_cast<std::size_t>(limit)].key; }
std::string_view sentence(Limit limit) { return limits[static_cast<std::size_t>(limit)].text; }

std::string_view name(Certainty confidence)
{
    constexpr std::string_view names[] = {"guess", "likely", "shown"};
    return names[static_cast<std::size_t>(confidence)];
}

std::string textOf(const Finding &finding)
{
    std::string text(traits[static_cast<std::size_t>(finding.trait)].text);
    if (finding.count > 0)
        text += ' ' + std::to_string(finding.count);
    if (finding.about)
        text += (finding.trait == SegmentTrait::ResetRefuses           ? " #"
                        : finding.trait == SegmentTrait::ResetNoSocket ? ", answers #"
                                                                       : " of #")
            + std::to_string(*finding.about);
    return text;
}

std::string shortText(const EndGuess &guess)
{
    std::string text(endings[static_cast<std::size_t>(guess.ending)].text);
    const bool tellsWho = guess.ending == Ending::Closed || guess.ending == Ending::HalfClosed || guess.ending == Ending::Reset
        || guess.ending == Ending::HalfOpen;
    if (tellsWho && guess.by != EndedBy::Nobody)
        text += (guess.ending == Ending::Closed ? ", first by " : " by ") + std::string(who(guess.by));
    return text;
}

std::string sentence(const EndGuess &guess)
{
    const std::string by = capital(who(guess.by));
    switch (guess.cause) {
    case EndCause::None: return "Nothing ended it while the capture ran.";
    case EndCause::Finished:
        if (guess.by == EndedBy::Both)
            return "Both closed at once: neither FIN acknowledges the other.";
        return by + " closed first: its process called close() or shutdown(), exited or was killed.";
    case EndCause::NobodyListens:
        return guess.by == EndedBy::OnTheWay
            ? "Somebody on the way refused the SYN in the server's name: a firewall that rejects."
            : "Nobody listens on that port, or a firewall rejects in the server's name.";
    case EndCause::Silence: return "Nothing answers. The path or the other host is gone, or a firewall drops.";
    case EndCause::KeepaliveSilence: return "Keepalive probes stay without an answer. The path or the other host is gone.";
    case EndCause::WindowSilence: return "Window probes stay without an answer. The path or the other host is gone.";
    case EndCause::Abort:
        return by + " aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.";
    case EndCause::DataAfterClose: return by + " had closed, and " + std::string(otherOf(guess.by)) + " went on sending.";
    case EndCause::Forgotten: return by + " does not know the connection any more: it was restarted, or its end had timed out.";
    case EndCause::Abandoned: return "The client was gone when the SYN-ACK came.";
    case EndCause::MadeOnTheWay:
        return "The RST came another way than what that end sends otherwise: a firewall or a forger made it.";
    case EndCause::IcmpError: return "A router or firewall says that the server cannot be reached.";
    }
    return {};
}

std::string packetList(const std::vector<std::uint64_t> &numbers)
{
    std::string text;
    for (const std::uint64_t number : numbers)
        text += (text.empty() ? "#" : ", #") + std::to_string(number);
    return text;
}

} // namespace teardown
