#include "capture/words.h"

#include <iterator>
#include <utility>

namespace teardown {

namespace {

struct TraitWords {
    std::string_view key;
    Phrase text;
};

constexpr TraitWords traits[] = {{"retransmission", phrase("Capture", "retransmission")},
    {"fast-retransmission", phrase("Capture", "fast retransmission")},
    {"needless-retransmission", phrase("Capture", "needless retransmission")},
    {"out-of-order", phrase("Capture", "out of order")}, {"gap", phrase("Capture", "bytes before it are missing")},
    {"keepalive", phrase("Capture", "keepalive probe")}, {"keepalive-answer", phrase("Capture", "keepalive answer")},
    {"zero-window", phrase("Capture", "zero window")}, {"window-probe", phrase("Capture", "window probe")},
    {"window-probe-answer", phrase("Capture", "window probe answer")}, {"window-update", phrase("Capture", "window update")},
    {"duplicate-ack", phrase("Capture", "duplicate ACK")}, {"challenge-ack", phrase("Capture", "challenge ACK")},
    {"ack-of-unseen", phrase("Capture", "ACK of what was not captured")}, {"reset-refuses", phrase("Capture", "refuses")},
    {"reset-no-socket", phrase("Capture", "no such connection")}, {"reset-aborts", phrase("Capture", "aborts")},
    {"reset-from-elsewhere", phrase("Capture", "came another way")}, {"reset-ignored", phrase("Capture", "ignored")},
    {"lost", phrase("Capture", "lost on the way")}, {"made-on-the-way", phrase("Capture", "made on the way")},
    {"wrong-checksum", phrase("Capture", "wrong checksum, dropped")}};
static_assert(std::size(traits) == static_cast<std::size_t>(SegmentTrait::WrongChecksum) + 1);

struct EndingWords {
    std::string_view key;
    Phrase text;
};

constexpr EndingWords endings[] = {{"open", phrase("Capture", "still open")}, {"closed", phrase("Capture", "closed")},
    {"half-closed", phrase("Capture", "half-closed")}, {"reset", phrase("Capture", "reset")},
    {"half-open", phrase("Capture", "half-open, then reset")}, {"timed-out", phrase("Capture", "timed out")},
    {"refused", phrase("Capture", "refused")}, {"unreachable", phrase("Capture", "unreachable")},
    {"no-answer", phrase("Capture", "no answer")}, {"never-finished", phrase("Capture", "handshake never finished")}};
static_assert(std::size(endings) == static_cast<std::size_t>(Ending::NeverFinished) + 1);

constexpr std::string_view enders[] = {"nobody", "client", "server", "on-the-way", "both", "unknown"};
constexpr std::string_view causes[] = {"none", "finished", "nobody-listens", "silence", "keepalive-silence", "window-silence",
    "abort", "data-after-close", "forgotten", "abandoned", "made-on-the-way", "icmp-error"};
static_assert(std::size(causes) == static_cast<std::size_t>(EndCause::IcmpError) + 1);

struct LimitWords {
    std::string_view key;
    Phrase text;
};
constexpr LimitWords limits[] = {
    {"no-start",
        phrase("Capture", "The connection began before the capture. Initial numbers, window scale and MSS are unknown.")},
    {"one-place", phrase("Capture", "The capture was taken at one place. Packets that were lost beyond it do not show.")},
    {"gaps", phrase("Capture", "Some segments were not captured.")},
    {"cut-headers", phrase("Capture", "Some headers were not captured whole. TCP options may be missing.")},
    {"silent-end",
        phrase("Capture",
            "An end may hold the connection longer or shorter than the capture shows: a timer that runs out sends nothing.")},
    {"process-or-kernel", phrase("Capture", "close(), shutdown(), exit and kill send the same FIN. Which it was does not show.")},
    {"unread-data", phrase("Capture", "Unread data and SO_LINGER with zero send the same RST. Which it was does not show.")},
    {"handshake-at-server",
        phrase("Capture",
            "The server sent nothing but SYN-ACK or RST. A full accept queue drops the last ACK of a handshake, and "
            "behind a SYN cookie is no socket, so its end may never have been ESTABLISHED or SYN_RECV.")},
    {"states-only-by-packets",
        phrase("Capture",
            "A state that begins or ends without a packet does not show: LISTEN, TIME_WAIT that runs out, "
            "FIN_WAIT_2 of an orphan that runs out.")}};
static_assert(std::size(limits) == static_cast<std::size_t>(Limit::StatesOnlyByPackets) + 1);

// In order of EndedBy.
constexpr Phrase whos[] = {phrase("Capture", "Nobody"), phrase("Capture", "The client"), phrase("Capture", "The server"),
    phrase("Capture", "Somebody on the way"), phrase("Capture", "Both"), phrase("Capture", "An unknown party")};
constexpr Phrase firstBy[] = {phrase("Capture", "%1"), phrase("Capture", "%1, first by the client"),
    phrase("Capture", "%1, first by the server"), phrase("Capture", "%1, first by somebody on the way"),
    phrase("Capture", "%1, first by both"), phrase("Capture", "%1, first by an unknown party")};
constexpr Phrase doneBy[] = {phrase("Capture", "%1"), phrase("Capture", "%1 by the client"),
    phrase("Capture", "%1 by the server"), phrase("Capture", "%1 by somebody on the way"), phrase("Capture", "%1 by both"),
    phrase("Capture", "%1 by an unknown party")};

Phrase who(EndedBy by) { return whos[static_cast<std::size_t>(by)]; }

Phrase dataAfterClose(EndedBy by)
{
    return by == EndedBy::Client ? phrase("Capture", "The client had closed, and the server went on sending.")
                                 : phrase("Capture", "The server had closed, and the client went on sending.");
}

} // namespace

std::string_view name(SegmentTrait trait) { return traits[static_cast<std::size_t>(trait)].key; }
std::string_view name(Ending ending) { return endings[static_cast<std::size_t>(ending)].key; }
std::string_view name(EndedBy by) { return enders[static_cast<std::size_t>(by)]; }
std::string_view name(EndCause cause) { return causes[static_cast<std::size_t>(cause)]; }
std::string_view name(Limit limit) { return limits[static_cast<std::size_t>(limit)].key; }
Sentence sentence(Limit limit) { return limits[static_cast<std::size_t>(limit)].text; }

std::string_view name(Certainty confidence)
{
    constexpr std::string_view names[] = {"guess", "likely", "shown"};
    return names[static_cast<std::size_t>(confidence)];
}

Sentence textOf(Certainty confidence)
{
    constexpr Phrase texts[] = {phrase("Capture", "guess"), phrase("Capture", "likely"), phrase("Capture", "shown")};
    return texts[static_cast<std::size_t>(confidence)];
}

Sentence textOf(const Finding &finding)
{
    Sentence text = traits[static_cast<std::size_t>(finding.trait)].text;
    if (finding.count > 0)
        text = {phrase("Capture", "%1 %2"), {std::move(text), std::to_string(finding.count)}};
    if (!finding.about)
        return text;
    const Phrase form = finding.trait == SegmentTrait::ResetRefuses ? phrase("Capture", "%1 #%2")
        : finding.trait == SegmentTrait::ResetNoSocket              ? phrase("Capture", "%1, answers #%2")
                                                                    : phrase("Capture", "%1 of #%2");
    return {form, {std::move(text), std::to_string(*finding.about)}};
}

Sentence shortText(const EndGuess &guess)
{
    const Phrase ending = endings[static_cast<std::size_t>(guess.ending)].text;
    const bool tellsWho = guess.ending == Ending::Closed || guess.ending == Ending::HalfClosed || guess.ending == Ending::Reset
        || guess.ending == Ending::HalfOpen;
    if (!tellsWho || guess.by == EndedBy::Nobody)
        return ending;
    return {(guess.ending == Ending::Closed ? firstBy : doneBy)[static_cast<std::size_t>(guess.by)], {ending}};
}

Sentence sentence(const EndGuess &guess)
{
    switch (guess.cause) {
    case EndCause::None: return phrase("Capture", "Nothing ended it while the capture ran.");
    case EndCause::Finished:
        if (guess.by == EndedBy::Both)
            return phrase("Capture", "Both closed at once: neither FIN acknowledges the other.");
        return {phrase("Capture", "%1 closed first: its process called close() or shutdown(), exited or was killed."),
            {who(guess.by)}};
    case EndCause::NobodyListens:
        return guess.by == EndedBy::OnTheWay
            ? phrase("Capture", "Somebody on the way refused the SYN in the server's name: a firewall that rejects.")
            : phrase("Capture", "Nobody listens on that port, or a firewall rejects in the server's name.");
    case EndCause::Silence: return phrase("Capture", "Nothing answers. The path or the other host is gone, or a firewall drops.");
    case EndCause::KeepaliveSilence:
        return phrase("Capture", "Keepalive probes stay without an answer. The path or the other host is gone.");
    case EndCause::WindowSilence:
        return phrase("Capture", "Window probes stay without an answer. The path or the other host is gone.");
    case EndCause::Abort:
        return {phrase("Capture",
                    "%1 aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up."),
            {who(guess.by)}};
    case EndCause::DataAfterClose: return dataAfterClose(guess.by);
    case EndCause::Forgotten:
        return {phrase("Capture", "%1 does not know the connection any more: it was restarted, or its end had timed out."),
            {who(guess.by)}};
    case EndCause::Abandoned: return phrase("Capture", "The client was gone when the SYN-ACK came.");
    case EndCause::MadeOnTheWay:
        return phrase("Capture", "The RST came another way than what that end sends otherwise: a firewall or a forger made it.");
    case EndCause::IcmpError: return phrase("Capture", "A router or firewall says that the server cannot be reached.");
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
