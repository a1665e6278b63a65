#include "text/capture_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "capture/decode_frame.h"
#include "text/words.h"

#include <cstdlib>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

QString kindText(SegmentTrait trait)
{
    switch (trait) {
    case SegmentTrait::Retransmission: return Text::tr("sent again");
    case SegmentTrait::FastRetransmission: return Text::tr("sent again fast");
    case SegmentTrait::NeedlessRetransmission: return Text::tr("sent again needlessly");
    case SegmentTrait::OutOfOrder: return Text::tr("out of order");
    case SegmentTrait::Gap: return Text::tr("bytes before it are missing");
    case SegmentTrait::Keepalive: return Text::tr("keepalive probe");
    case SegmentTrait::KeepaliveAnswer: return Text::tr("answer to a keepalive probe");
    case SegmentTrait::ZeroWindow: return Text::tr("zero window");
    case SegmentTrait::WindowProbe: return Text::tr("window probe");
    case SegmentTrait::WindowProbeAnswer: return Text::tr("answer to a window probe");
    case SegmentTrait::WindowUpdate: return Text::tr("window update");
    case SegmentTrait::DuplicateAck: return Text::tr("duplicate ACK");
    case SegmentTrait::ChallengeAck: return Text::tr("challenge ACK");
    case SegmentTrait::AckOfUnseen: return Text::tr("ACK of what was not captured");
    case SegmentTrait::ResetRefuses: return Text::tr("RST refuses the SYN");
    case SegmentTrait::ResetNoSocket: return Text::tr("RST: no such connection");
    case SegmentTrait::ResetAborts: return Text::tr("RST aborts");
    case SegmentTrait::ResetFromElsewhere: return Text::tr("RST came another way");
    case SegmentTrait::ResetIgnored: return Text::tr("RST was ignored");
    case SegmentTrait::LostOnTheWay: return Text::tr("lost on the way");
    case SegmentTrait::MadeOnTheWay: return Text::tr("made on the way");
    case SegmentTrait::WrongChecksum: return Text::tr("wrong checksum: its receiver drops it");
    }
    return {};
}

/// One of two whole sentences.
QString either(EndedBy by, const QString &ofClient, const QString &ofServer)
{
    return by == EndedBy::Server ? ofServer : ofClient;
}

QString finishedSentence(EndedBy by)
{
    if (by == EndedBy::Both)
        return Text::tr("Both closed at once: neither FIN acknowledges the other.");
    return either(by, Text::tr("The client closed first: its process called close() or shutdown(), exited or was killed."),
        Text::tr("The server closed first: its process called close() or shutdown(), exited or was killed."));
}

QString abortSentence(EndedBy by)
{
    return either(by,
        Text::tr("The client aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up."),
        Text::tr("The server aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up."));
}

QString forgottenSentence(EndedBy by)
{
    return either(by, Text::tr("The client does not know the connection any more: it was restarted, or its end had timed out."),
        Text::tr("The server does not know the connection any more: it was restarted, or its end had timed out."));
}

} // namespace

QString findingText(const Finding &finding)
{
    const QString kind = kindText(finding.trait);
    if (finding.about && finding.count > 0)
        return Text::tr("%1 (number %2, about packet %3)").arg(kind).arg(finding.count).arg(*finding.about);
    if (finding.about)
        return Text::tr("%1 (about packet %2)").arg(kind).arg(*finding.about);
    return finding.count > 0 ? Text::tr("%1 (number %2)").arg(kind).arg(finding.count) : kind;
}

QString enderText(EndedBy by)
{
    switch (by) {
    case EndedBy::Nobody: return Text::tr("nobody");
    case EndedBy::Client: return Text::tr("the client");
    case EndedBy::Server: return Text::tr("the server");
    case EndedBy::OnTheWay: return Text::tr("somebody on the way");
    case EndedBy::Both: return Text::tr("both");
    case EndedBy::Unknown: return Text::tr("not known");
    }
    return {};
}

QString endingText(const EndGuess &guess)
{
    switch (guess.ending) {
    case Ending::Open: return Text::tr("still open");
    case Ending::Closed: return Text::tr("closed by FIN");
    case Ending::HalfClosed: return Text::tr("half closed");
    case Ending::Reset: return Text::tr("reset by RST");
    case Ending::HalfOpen: return Text::tr("half open, then reset");
    case Ending::TimedOut: return Text::tr("timed out");
    case Ending::Refused: return Text::tr("never established: refused");
    case Ending::Unreachable: return Text::tr("never established: unreachable");
    case Ending::NoAnswer: return Text::tr("never established: no answer");
    case Ending::NeverFinished: return Text::tr("never established: handshake not finished");
    }
    return {};
}

QString endSentence(const EndGuess &guess)
{
    switch (guess.cause) {
    case EndCause::None: return Text::tr("Nothing ended it while the capture ran.");
    case EndCause::Finished: return finishedSentence(guess.by);
    case EndCause::NobodyListens:
        return guess.by == EndedBy::OnTheWay
            ? Text::tr("Somebody on the way refused the SYN in the server's name: a firewall that rejects.")
            : Text::tr("Nobody listens on that port, or a firewall rejects in the server's name.");
    case EndCause::Silence: return Text::tr("Nothing answers. The path or the other host is gone, or a firewall drops.");
    case EndCause::KeepaliveSilence:
        return Text::tr("Keepalive probes stay without an answer. The path or the other host is gone.");
    case EndCause::WindowSilence: return Text::tr("Window probes stay without an answer. The path or the other host is gone.");
    case EndCause::Abort: return abortSentence(guess.by);
    case EndCause::DataAfterClose:
        return either(guess.by, Text::tr("The client had closed, and the server went on sending."),
            Text::tr("The server had closed, and the client went on sending."));
    case EndCause::Forgotten: return forgottenSentence(guess.by);
    case EndCause::Abandoned: return Text::tr("The client was gone when the SYN-ACK came.");
    case EndCause::MadeOnTheWay:
        return Text::tr("The RST came another way than what that end sends otherwise: a firewall or a forger made it.");
    case EndCause::IcmpError: return Text::tr("A router or firewall says that the server cannot be reached.");
    }
    return {};
}

QString evidenceText(const EndGuess &guess)
{
    QStringList numbers;
    for (const std::uint64_t number : guess.evidence)
        numbers.append(QStringLiteral("#%1").arg(number));
    if (numbers.isEmpty())
        return {};
    const QString packets = QLocale().createSeparatedList(numbers);
    switch (guess.confidence) {
    case Certainty::Guess: return Text::tr("A guess from the packets %1.").arg(packets);
    case Certainty::Likely: return Text::tr("Likely, from the packets %1.").arg(packets);
    case Certainty::Shown: return Text::tr("The packets %1 show it.").arg(packets);
    }
    return {};
}

QString limitText(Limit limit)
{
    switch (limit) {
    case Limit::NoStart:
        return Text::tr("The connection began before the capture. Initial numbers, window scale and MSS are unknown.");
    case Limit::OnePlace:
        return Text::tr(
            "The capture was taken at one place. Packets that were lost beyond it do not show, and times at the other "
            "end are estimates.");
    case Limit::Gaps: return Text::tr("Some segments were not captured.");
    case Limit::CutHeaders: return Text::tr("Some headers were not captured whole. TCP options may be missing.");
    case Limit::SilentEnd:
        return Text::tr(
            "An end may hold the connection longer or shorter than the capture shows: a timer that runs out sends nothing.");
    case Limit::ProcessOrKernel:
        return Text::tr("close(), shutdown(), exit and kill send the same FIN. Which it was does not show.");
    case Limit::UnreadData: return Text::tr("Unread data and SO_LINGER with zero send the same RST. Which it was does not show.");
    case Limit::HandshakeAtServer:
        return Text::tr("The server sent nothing but SYN-ACK or RST. A full accept queue drops the last ACK of a handshake, and "
                        "behind a SYN cookie is no socket, so its end may never have been ESTABLISHED or SYN_RECV.");
    case Limit::StatesOnlyByPackets:
        return Text::tr("A state that begins or ends without a packet does not show: LISTEN, TIME_WAIT that runs out, "
                        "FIN_WAIT_2 of an orphan that runs out.");
    }
    return {};
}

QStringList captureRemarks(const Capture &capture)
{
    QStringList remarks;
    const auto add = [&](std::uint64_t count, const QString &sentence) {
        if (count > 0)
            remarks.append(sentence.arg(count));
    };
    for (const InputError &problem : capture.problems)
        remarks.append(Text::tr("Only the first %1 frames are used: %2").arg(capture.frames).arg(inputErrorText(problem)));
    add(capture.copies, Text::tr("Packets that were captured at several places and count once: %1."));
    add(capture.reassembled, Text::tr("Datagrams that were put together from IP fragments: %1."));
    add(capture.incomplete,
        Text::tr("Datagrams that are left out because IP fragments are missing or contradict each other: %1."));
    add(capture.wrongChecksums, Text::tr("Segments with a wrong checksum, which their receivers drop: %1."));
    add(capture.checksumsLeftToCard,
        Text::tr(
            "Segments that were captured before the network card calculated their checksums, which therefore tell nothing: %1."));
    add(capture.tooShort, Text::tr("Frames that were cut before the end of their TCP header and are left out: %1."));
    add(capture.malformed, Text::tr("Frames that contradict themselves and are left out: %1."));
    add(capture.cutHeaders, Text::tr("TCP headers that were cut, and whose options are used as far as they go: %1."));
    for (const auto &[link, count] : capture.unknownLinks)
        remarks.append(Text::tr("Frames of a kind of link that is not read (%1): %2.")
                           .arg(QString::fromStdString(linkTypeName(link)))
                           .arg(count));
    return remarks;
}

QString clockSentence(const ClockEstimate &clock)
{
    const QString offset = durationText(Duration{std::llabs(clock.offsetNs)});
    const QString path = durationText(clock.path);
    if (clock.oneDirection)
        return Text::tr(
            "Packets match in one direction only: the clocks cannot be told from the path. Apart: %1. Packets in both: %2.")
            .arg(offset)
            .arg(clock.pairs);
    return (clock.offsetNs >= 0 ? Text::tr("The second clock is %1 ahead. One way takes at least %2. Packets in both: %3.")
                                : Text::tr("The second clock is %1 behind. One way takes at least %2. Packets in both: %3."))
        .arg(offset, path)
        .arg(clock.pairs);
}

} // namespace teardown
