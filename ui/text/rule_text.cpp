#include "text/rule_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <span>

namespace teardown {
namespace {

struct RuleText {
    Rule rule;
    const char *text;
};

/// The class is what tells lupdate whose these sentences are; they are translated when they are shown.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
public:
    static constexpr RuleText world[] = {
        {Rule::Unspecified, QT_TR_NOOP("It follows directly from the step before.")},
        {Rule::ScenarioStart, QT_TR_NOOP("The scenario begins like this.")},
        {Rule::UserAction, QT_TR_NOOP("You did this. Nothing in the protocol led to it.")},
        {Rule::ScenarioAction, QT_TR_NOOP("The scenario does this at a fixed moment, as you could do it yourself.")},
        {Rule::ProgramStep, QT_TR_NOOP("The program of this process comes to this step.")},
        {Rule::ProgramEnds, QT_TR_NOOP("The program has no further step, so its process exits.")},
        {Rule::ProcessExitCloses,
            QT_TR_NOOP(
                "When a process ends, by `exit()` or by a signal such as `SIGKILL`, the kernel closes all its descriptors. So "
                "even `kill -9` closes a connection as `close()` does.")},
        {Rule::CallCompletes,
            QT_TR_NOOP("What the call asked for is done or has arrived, so the kernel lets the process go on.")},
        {Rule::CallFails,
            QT_TR_NOOP("An error of a connection is reported only once, to whichever call comes first. After that `recv()` "
                       "returns 0 and "
                       "`send()` fails with `EPIPE`.")},
        {Rule::CallTimesOut,
            QT_TR_NOOP(
                "The process has limited how long its calls may wait, with `SO_RCVTIMEO` or `SO_SNDTIMEO`. The call returns when "
                "that time is over. The connection is not touched.")},
        {Rule::FrameTravels,
            QT_TR_NOOP("A frame needs time for the length of the cable. Neither end can know what becomes of it on the way.")},
        {Rule::FrameLost, QT_TR_NOOP("Nobody is told that a frame is lost. The sender can only notice that no answer comes.")},
        {Rule::FrameDelayed,
            QT_TR_NOOP(
                "The network promises no time. A packet that is held up can be overtaken by later ones, and its sender may "
                "send it again in the meantime.")},
        {Rule::FrameDuplicated,
            QT_TR_NOOP(
                "The network may deliver a packet twice, for example when a link layer repeats what had arrived after all. "
                "TCP knows the second one by its sequence numbers.")},
        {Rule::FrameCorrupted,
            QT_TR_NOOP("A bit flips where no check of the cable sees it, such as in the memory of a switch. The checksum in the "
                       "packet no longer fits. Who checks it next drops the packet.")},
        {Rule::HostWithoutPower,
            QT_TR_NOOP("No kernel runs on a host without power. It sends nothing, answers nothing, and all its connections are "
                       "forgotten.")},
    };

    static constexpr RuleText neighbours[] = {
        {Rule::ArpResolve,
            QT_TR_NOOP(
                "To reach the next host on the cable a kernel needs its hardware address. It asks for it by broadcast, up to "
                "three times, 1 s apart. The packet waits until the answer comes.")},
        {Rule::ArpReply, QT_TR_NOOP("The host that has the address answers, and only to the one who asked.")},
        {Rule::ArpLearned,
            QT_TR_NOOP(
                "An ARP message tells the hardware address. The kernel keeps it in its neighbour cache and sends what waited for "
                "it.")},
        {Rule::ArpGoesStale,
            QT_TR_NOOP("An address in the neighbour cache counts as confirmed for 15 to 45 s, chosen at random. After that it is "
                       "`STALE`: it is still used, but no longer trusted.")},
        {Rule::ArpDelay,
            QT_TR_NOOP("A packet uses a `STALE` address. The kernel waits 5 s for a sign of life from TCP before it asks for the "
                       "address "
                       "again.")},
        {Rule::ArpProbe,
            QT_TR_NOOP(
                "No sign of life came. The kernel now asks the known hardware address itself, up to three times, 1 s apart.")},
        {Rule::ArpConfirmed,
            QT_TR_NOOP("TCP makes progress, so the neighbour must be alive. That confirms its address without asking.")},
        {Rule::ArpFailed,
            QT_TR_NOOP("Nobody answered for the address, so the packets that waited for it are dropped. A host tells its own "
                       "sockets that "
                       "the destination is unreachable; a router tells the senders by ICMP.")},
        {Rule::ArpFlushed,
            QT_TR_NOOP(
                "The neighbour cache was emptied, by command or because the cable is out. The next packet has to ask for the "
                "address again.")},
    };

    static constexpr RuleText routing[] = {
        {Rule::Forwarded,
            QT_TR_NOOP("A router looks up the destination and passes the packet on. It knows nothing of connections.")},
        {Rule::NoRoute,
            QT_TR_NOOP(
                "The router has no route to the destination. It tells the sender by ICMP that the network is unreachable.")},
        {Rule::HostUnreachable,
            QT_TR_NOOP(
                "The router knows the way, but the next host on it does not answer ARP. It tells the sender of each waiting "
                "packet by ICMP that the host is unreachable.")},
        {Rule::AdminProhibited,
            QT_TR_NOOP("A route forbids this destination, and the router says so by ICMP: administratively prohibited.")},
        {Rule::RouteDiscards,
            QT_TR_NOOP("A `blackhole` route drops the packet without a word. The sender has only its own timers to notice.")},
        {Rule::NotForwarding, QT_TR_NOOP("A host that is not a router drops packets that are meant for others.")},
        {Rule::IpChecksumWrong,
            QT_TR_NOOP(
                "Every machine on the way checks the checksum of the IP header. If it does not fit, the address may be wrong "
                "too, so the packet is dropped and nobody is told. Linux counts it in `IpInHdrErrors`.")},
        {Rule::TcpChecksumWrong,
            QT_TR_NOOP(
                "The TCP checksum covers header and data, and only the receiver checks it. If it does not fit, the segment is "
                "dropped in silence, as if it had been lost: the sender sends it again. Linux counts it in "
                "`TcpInCsumErrors`.")},
        {Rule::IcmpChecksumWrong,
            QT_TR_NOOP("The checksum of the ICMP message does not fit. The message is dropped, and nobody learns what it said.")},
        {Rule::FirewallPasses, QT_TR_NOOP("The firewall's rules let the packet pass.")},
        {Rule::FirewallDrops,
            QT_TR_NOOP(
                "The firewall's rules drop the packet without a word. To the sender this looks the same as a broken path.")},
        {Rule::FirewallRejects,
            QT_TR_NOOP(
                "The firewall's rules refuse the packet and answer it themselves, by a RST or by ICMP. The other end never "
                "hears of it.")},
        {Rule::ConntrackNew,
            QT_TR_NOOP("The first packet of a connection makes an entry in the firewall's table. By that entry the firewall "
                       "recognizes all packets that follow.")},
        {Rule::ConntrackMoves,
            QT_TR_NOOP(
                "The firewall watches the flags that pass and keeps a state of its own for the connection. Each state has its "
                "own timeout: by default 5 days when established, only seconds after a RST.")},
        {Rule::ConntrackExpires,
            QT_TR_NOOP("No packet of this connection has passed for longer than the firewall's timeout, so the firewall forgets "
                       "it. Neither end is told.")},
        {Rule::ConntrackPickup,
            QT_TR_NOOP(
                "With `nf_conntrack_tcp_loose` the firewall takes up a connection in its middle, one that it has never seen "
                "or has forgotten. On Linux this is the default.")},
        {Rule::ConntrackChecksumWrong,
            QT_TR_NOOP(
                "Connection tracking checks TCP and ICMP checksums (`nf_conntrack_checksum`). A packet whose checksum does not "
                "fit counts for no connection, and the rules see it as `INVALID`. A plain router would not look.")},
        {Rule::ConntrackInvalid,
            QT_TR_NOOP(
                "The packet fits no connection that the firewall knows, or its flags cannot come at this point. The rules see "
                "it as `INVALID`.")},
        {Rule::ConntrackUnconfirmed,
            QT_TR_NOOP(
                "The packet would begin a connection, but the rules stop it. Linux makes an entry only when the first packet "
                "leaves the firewall, so nothing is kept. The next try counts as new again.")},
        {Rule::ConntrackIgnored,
            QT_TR_NOOP(
                "The packet belongs to a known connection but does not fit the firewall's view of it. It may be old, or the "
                "firewall may be wrong. The entry stays as it is, and the rules decide as for any packet of the connection.")},
        {Rule::ConntrackOutOfWindow,
            QT_TR_NOOP(
                "The sequence or ack number lies outside the window that the firewall has seen. The rules see the packet as "
                "`INVALID`. With `nf_conntrack_tcp_be_liberal` it would count.")},
        {Rule::ConntrackResetInvalid,
            QT_TR_NOOP("The RST has a sequence number that the other side acknowledged before. No host would believe it, so the "
                       "firewall does not either: the rules see it as `INVALID`.")},
        {Rule::ConntrackResetUnproven,
            QT_TR_NOOP("The RST lies in the window but has not exactly the number that is due. The receiver may answer it by a "
                       "challenge ACK, so the entry keeps its state. Its timeout becomes the short one of a closed connection.")},
        {Rule::ConntrackRefused,
            QT_TR_NOOP("A RST is all that has come back. There was no connection, so the firewall deletes the entry at once.")},
        {Rule::ConntrackReopened,
            QT_TR_NOOP(
                "A SYN comes for a connection that is over. The firewall deletes the old entry and looks at the SYN as the "
                "beginning of a new connection.")},
        {Rule::ConntrackResynchronized,
            QT_TR_NOOP("The SYN, ACK answers a SYN that the firewall had let pass without believing it. Both ends agree, so the "
                       "firewall takes their new numbers.")},
        {Rule::ConntrackRejected,
            QT_TR_NOOP("The firewall has answered a packet of this connection by a RST, so it counts the connection as closed.")},
    };

    static constexpr RuleText userCalls[] = {
        {Rule::OpenPassive,
            QT_TR_NOOP(
                "`listen()` makes a socket wait for SYNs. The kernel completes handshakes by itself; `accept()` only fetches "
                "connections that are complete.")},
        {Rule::OpenActive,
            QT_TR_NOOP("`connect()` starts the handshake: the kernel chooses an initial sequence number and asks for a "
                       "connection with a "
                       "SYN.")},
        {Rule::CloseCall,
            QT_TR_NOOP(
                "`close()` hands the connection over to the kernel. What is still in the send buffer goes first; then a FIN says "
                "that no more will come.")},
        {Rule::ShutdownWrite,
            QT_TR_NOOP(
                "`shutdown(SHUT_WR)` closes one direction only. A FIN says that no more will be sent, but the socket can still "
                "receive: the connection is half-closed.")},
        {Rule::ShutdownRead,
            QT_TR_NOOP(
                "`shutdown(SHUT_RD)` puts nothing on the wire. Linux goes on to acknowledge what arrives, and it can still be "
                "read.")},
        {Rule::CloseInSynSent,
            QT_TR_NOOP(
                "There is no connection yet, so closing sends nothing and the socket is deleted. If a SYN, ACK still comes, it "
                "finds no socket and is answered with a RST.")},
        {Rule::CloseForgetsUnread,
            QT_TR_NOOP(
                "Bytes that the program never read are thrown away, and the connection is closed in order all the same. The peer "
                "never learns that they were lost.")},
        {Rule::CloseUnreadData,
            QT_TR_NOOP(
                "The socket is closed while received bytes are still unread. They are lost, and the sender should know that, "
                "so the kernel sends a RST instead of a FIN.")},
        {Rule::LingerZeroAbort,
            QT_TR_NOOP(
                "`SO_LINGER` with 0 s makes `close()` an abort. Unsent bytes are thrown away, a RST tells the other end, and "
                "there is no `TIME_WAIT`.")},
        {Rule::Linger2NegativeAbort,
            QT_TR_NOOP("A negative `TCP_LINGER2` means that a closed socket shall not wait in `FIN_WAIT_2`. The kernel sends a "
                       "RST as soon as its FIN is acknowledged.")},
        {Rule::ListenerCloses,
            QT_TR_NOOP(
                "The listening socket is closed. If connections wait in its queue, nobody can `accept()` them any more, so the "
                "kernel resets them.")},
        {Rule::LingerBlocks,
            QT_TR_NOOP(
                "`SO_LINGER` with a time makes `close()` wait until the other end has acknowledged everything, or the time is "
                "over. The kernel goes on closing in either case.")},
    };

    static constexpr RuleText closedAndListen[] = {
        {Rule::RstNoSocketAck,
            QT_TR_NOOP(
                "No socket belongs to this segment, so the kernel answers with a RST. Its sequence number is the segment's ack "
                "number: exactly what the sender expects next.")},
        {Rule::RstNoSocketNoAck,
            QT_TR_NOOP("No socket belongs to this segment, so the kernel answers with a RST. The segment has no ack number to "
                       "borrow, so the RST has sequence number 0 and acknowledges the segment instead.")},
        {Rule::RstInClosedIgnored,
            QT_TR_NOOP(
                "A RST that belongs to no socket is dropped. If it were answered, two hosts could send each other RSTs for "
                "ever.")},
        {Rule::ListenRst, QT_TR_NOOP("A listening socket has no connection that a RST could end, so it ignores it.")},
        {Rule::ListenAck,
            QT_TR_NOOP(
                "A listening socket waits for a SYN. An ACK must belong to a connection that no longer exists, so it is answered "
                "with a RST.")},
        {Rule::ListenSyn,
            QT_TR_NOOP(
                "A SYN reaches a listening socket. The kernel notes a connection in `SYN_RECV` and answers with SYN, ACK. No "
                "process takes part in this.")},
        {Rule::ListenOther,
            QT_TR_NOOP("The segment has neither SYN nor ACK nor RST. A listening socket cannot use it and drops it.")},
        {Rule::SynDroppedQueueFull,
            QT_TR_NOOP("The accept queue is full, because the process does not call `accept()` often enough. Linux drops the SYN "
                       "without a word; the client will send it again.")},
        {Rule::SynCookieSent,
            QT_TR_NOOP(
                "There is no room to remember another half-open connection. The kernel remembers nothing and hides what it "
                "needs in the sequence number of its SYN, ACK: a SYN cookie.")},
        {Rule::SynCookieAccepted,
            QT_TR_NOOP("The ack number returns a valid SYN cookie. From it the kernel makes the connection that it had not "
                       "remembered.")},
        {Rule::AcceptQueueFull,
            QT_TR_NOOP("The client has completed the handshake, but the accept queue is full. Linux ignores the ACK and stays in "
                       "`SYN_RECV`; it tries again later, when `accept()` may have made room.")},
        {Rule::AbortOnOverflow,
            QT_TR_NOOP(
                "The accept queue is full and `tcp_abort_on_overflow` is 1, so the kernel answers the ACK with a RST. On the "
                "client `connect()` has already succeeded.")},
    };

    static constexpr RuleText synSent[] = {
        {Rule::SynSentBadAck,
            QT_TR_NOOP(
                "In `SYN_SENT` an ACK must acknowledge our SYN. This one does not, so the other end is talking about an older "
                "connection. A RST tells it that this one is gone.")},
        {Rule::SynSentBadAckRst,
            QT_TR_NOOP("The RST does not acknowledge our SYN, so it cannot be an answer to it. It is dropped.")},
        {Rule::SynSentRetrySoon,
            QT_TR_NOOP(
                "The answer does not fit our SYN: the other end still has an older connection. Linux shortens the timer to "
                "about 10 ms and sends the SYN again then.")},
        {Rule::SynSentRst,
            QT_TR_NOOP(
                "The RST acknowledges our SYN, so it is a true answer: nobody listens on that port. `connect()` fails with "
                "`ECONNREFUSED`.")},
        {Rule::SynSentRstNoAck,
            QT_TR_NOOP("In `SYN_SENT` a RST counts only if it acknowledges our SYN. This one has no ACK and is dropped.")},
        {Rule::SynSentSynAck,
            QT_TR_NOOP("The SYN, ACK acknowledges our SYN and brings the other end's initial sequence number. The connection is "
                       "`ESTABLISHED` here; our ACK will make it so there.")},
        {Rule::SynSentSyn,
            QT_TR_NOOP(
                "A SYN arrives while our own SYN is on its way: both ends call `connect()` at the same time. Each answers with "
                "SYN, ACK, and they share one connection.")},
        {Rule::SynSentOther,
            QT_TR_NOOP("The segment has neither SYN nor RST. In `SYN_SENT` nothing can be done with it, so it is dropped.")},
    };

    static constexpr RuleText sequenceAndReset[] = {
        {Rule::SequenceUnacceptable,
            QT_TR_NOOP("The segment's numbers lie outside of the receive window, so it is dropped. An ACK goes back and says "
                       "which byte is expected next.")},
        {Rule::SequenceUnacceptableRst,
            QT_TR_NOOP("The RST's number lies outside of the receive window. It is dropped without an answer, since it "
                       "may be old or forged.")},
        {Rule::PawsRejected,
            QT_TR_NOOP(
                "The segment's timestamp is older than one already seen, so it is an old duplicate, even if its sequence number "
                "fits. It is dropped and answered with an ACK.")},
        {Rule::PawsOldAck,
            QT_TR_NOOP(
                "A pure ACK with an old timestamp has been overtaken on the way. Since version 6.14 Linux drops it in silence; "
                "before, it sent a duplicate ACK.")},
        {Rule::RstExact,
            QT_TR_NOOP(
                "The RST has exactly the sequence number that is expected next, so it is believed. The connection ends at once, "
                "without an answer and without `TIME_WAIT`.")},
        {Rule::RstAnywhereInWindow,
            QT_TR_NOOP("This system takes any RST whose number lies in the window. Newer ones want exactly the next number, "
                       "because a forger "
                       "hits a window more easily than a number.")},
        {Rule::SynInWindowResets,
            QT_TR_NOOP("A SYN in the middle of a connection cannot be right. This system takes it for an error and resets the "
                       "connection; "
                       "newer ones only ask with an ACK.")},
        {Rule::RstInWindow,
            QT_TR_NOOP(
                "The RST's number lies in the window but is not the one expected next, so it may be forged. A challenge ACK asks "
                "back: an end that means it answers with a RST that fits exactly.")},
        {Rule::RstInSynReceived,
            QT_TR_NOOP("A RST arrives in `SYN_RECV`. The half-open connection is dropped; the listening socket listens on.")},
        {Rule::SynChallenged,
            QT_TR_NOOP(
                "A SYN arrives on an existing connection. It may be forged, or the other end may have restarted. A challenge "
                "ACK finds out: an end that has restarted answers it with a RST.")},
        {Rule::ChallengeRateLimited,
            QT_TR_NOOP("Linux answers segments that do not fit at most once in 500 ms for each socket, so that nobody can misuse "
                       "the answers. This one gets none.")},
    };

    static constexpr RuleText acknowledgment[] = {
        {Rule::NoAckFlag,
            QT_TR_NOOP(
                "After the handshake every segment but a SYN or RST must have the ACK flag. This one has not and is dropped.")},
        {Rule::AckEstablishes,
            QT_TR_NOOP(
                "The ACK acknowledges our SYN, so the handshake is complete. The connection is `ESTABLISHED` here too, even "
                "before a process calls `accept()`.")},
        {Rule::AckBadInSynReceived,
            QT_TR_NOOP("In `SYN_RECV` an ACK must acknowledge our SYN. This one does not, so it is answered with a RST.")},
        {Rule::AckNew,
            QT_TR_NOOP("The ACK covers bytes that were not acknowledged before. The kernel can forget them, and its "
                       "retransmission timer "
                       "stops or starts anew.")},
        {Rule::AckOld, QT_TR_NOOP("The ACK covers nothing that was not acknowledged before, so it changes nothing.")},
        {Rule::AckTooNew,
            QT_TR_NOOP("The ACK covers bytes that were never sent. The segment is dropped and answered with an ACK.")},
        {Rule::AckTooOld,
            QT_TR_NOOP("The ack number lies further back than any window of this connection reached. That is how blind forgeries "
                       "look, so "
                       "the segment is dropped and answered with a challenge ACK.")},
        {Rule::AckOfFin,
            QT_TR_NOOP("The ACK covers our FIN, so the other end knows that we send no more. It may still send itself; "
                       "`FIN_WAIT_2` waits "
                       "for its FIN.")},
        {Rule::AckOfFinClosing,
            QT_TR_NOOP("The ACK covers our FIN, and the other end's FIN came before. Both directions are closed, so `TIME_WAIT` "
                       "begins.")},
        {Rule::AckOfFinLastAck,
            QT_TR_NOOP("The ACK covers the last FIN. Both directions are closed, and the side that closed second has nothing to "
                       "wait for: its connection is gone.")},
        {Rule::WindowOpened,
            QT_TR_NOOP("The ACK offers room in the other end's receive buffer. Bytes that waited for it can be sent.")},
    };

    static constexpr RuleText textAndFin[] = {
        {Rule::DataAccepted,
            QT_TR_NOOP(
                "These are the bytes that are expected next. They go into the receive buffer, where the process can read them.")},
        {Rule::DataOutOfOrder,
            QT_TR_NOOP(
                "Bytes before these are missing. The kernel keeps these and at once repeats which byte it expects next; that "
                "tells the sender of the gap.")},
        {Rule::DataDuplicate,
            QT_TR_NOOP("These bytes have arrived before, so our ACK was late or lost. They are dropped and acknowledged again.")},
        {Rule::DataAfterClose,
            QT_TR_NOOP("The process has closed its socket, so nobody can read these bytes any more. Linux says so with a RST.")},
        {Rule::DataNoWindow,
            QT_TR_NOOP("The receive buffer is full, so the bytes are not accepted. An ACK repeats that there is no room.")},
        {Rule::TextAfterFin,
            QT_TR_NOOP(
                "The other end has already said with its FIN that it sends no more. What it seems to send after that is ignored, "
                "without an answer.")},
        {Rule::FinReceived,
            QT_TR_NOOP(
                "The FIN says that the other end sends no more. This side may still send: `CLOSE_WAIT` lasts until its process "
                "closes too, and no timer ends it.")},
        {Rule::FinSimultaneous,
            QT_TR_NOOP(
                "The FIN arrives before our own FIN is acknowledged: both ends closed at the same time. `CLOSING` waits for "
                "the ACK of ours.")},
        {Rule::FinToTimeWait,
            QT_TR_NOOP("The other end's FIN arrives after our own was acknowledged, so both directions are closed. Our ACK of it "
                       "may get "
                       "lost, so this side waits in `TIME_WAIT` to repeat it.")},
        {Rule::TimeWaitFinAgain,
            QT_TR_NOOP(
                "The FIN comes again, so our last ACK was lost. `TIME_WAIT` exists for this case: the ACK is repeated and the "
                "wait starts anew.")},
        {Rule::TimeWaitOldSegment,
            QT_TR_NOOP("An old segment arrives in `TIME_WAIT`. It is answered with an ACK, and on Linux the wait starts anew.")},
        {Rule::TimeWaitRst,
            QT_TR_NOOP("A RST arrives in `TIME_WAIT` and ends it too early. RFC 1337 warns of this; Linux allows it unless "
                       "`tcp_rfc1337` is 1.")},
        {Rule::TimeWaitRstIgnored,
            QT_TR_NOOP("A RST arrives in `TIME_WAIT`, but `tcp_rfc1337` is 1, so it cannot end the wait.")},
        {Rule::TimeWaitReused,
            QT_TR_NOOP(
                "A SYN arrives for addresses and ports that are in `TIME_WAIT`. Its timestamp or its number shows that it is "
                "newer than the old connection, so a new one may begin at once.")},
        {Rule::TimeWaitSynOld,
            QT_TR_NOOP("A SYN arrives in `TIME_WAIT`, but neither its timestamp nor its number is newer than the old "
                       "connection's. It is "
                       "answered with an ACK; a client that really wants to connect answers that with a RST.")},
        {Rule::FinWait2MiniData,
            QT_TR_NOOP(
                "Bytes arrive for a closed socket that waits in `FIN_WAIT_2`. Nobody can read them any more, so the kernel "
                "sends a RST and forgets the connection.")},
        {Rule::FinWait2MiniRst,
            QT_TR_NOOP("A RST arrives for a closed socket that waits in `FIN_WAIT_2`. No FIN will come any more, so the kernel "
                       "forgets the connection.")},
    };

    static constexpr RuleText sending[] = {
        {Rule::SynSent,
            QT_TR_NOOP(
                "A connection begins with a SYN. It tells the initial sequence number and what the sender is able to do.")},
        {Rule::DataSent,
            QT_TR_NOOP("The other end's window has room, so the bytes leave at once. The kernel keeps a copy until they are "
                       "acknowledged.")},
        {Rule::FinSent,
            QT_TR_NOOP("All bytes have been sent, so the FIN may follow. It takes one sequence number, so that it can be "
                       "acknowledged and "
                       "repeated like a byte.")},
        {Rule::AckAtOnce,
            QT_TR_NOOP(
                "The ACK goes out without delay. Linux does so early in a connection and whenever something unusual arrives.")},
        {Rule::AckDelayed,
            QT_TR_NOOP("The ACK has waited a moment, because data or a FIN going the same way could have carried it. On Linux it "
                       "waits for 200 ms at most.")},
        {Rule::AckWindowUpdate,
            QT_TR_NOOP("The process has read, so the receive buffer has room again. An ACK tells the other end.")},
        {Rule::HeldByWindow,
            QT_TR_NOOP(
                "The other end has no room, so the bytes wait in the send buffer. Probes ask from time to time, because the "
                "news of free room could get lost.")},
        {Rule::HeldByNagle,
            QT_TR_NOOP("A small segment waits while an earlier one is not acknowledged: this is Nagle's algorithm. `TCP_NODELAY` "
                       "switches it off.")},
    };

    static constexpr RuleText timers[] = {
        {Rule::TimerArmed, QT_TR_NOOP("The kernel sets a timer, in case nothing comes.")},
        {Rule::TimerDone, QT_TR_NOOP("What the timer was set for has come or no longer matters, so it is stopped.")},
        {Rule::SynTimeout,
            QT_TR_NOOP(
                "No answer to the SYN has come. The gaps are 1 s for the first `tcp_syn_linear_timeouts` tries, then 1 s, 2 s, "
                "4 s and so on.")},
        {Rule::ConnectTimeGivesUp,
            QT_TR_NOOP(
                "This system limits the time that `connect()` may take. The time is over, so the call fails with `ETIMEDOUT`.")},
        {Rule::SynGivesUp,
            QT_TR_NOOP(
                "No answer has come, and `tcp_syn_retries` allows no further SYN. The kernel sends nothing; `connect()` fails, "
                "usually with `ETIMEDOUT`.")},
        {Rule::SynAckTimeout,
            QT_TR_NOOP(
                "The ACK that completes the handshake has not come, so the SYN, ACK is sent again. The gaps are 1 s, 2 s, 4 s "
                "and so on.")},
        {Rule::SynAckGivesUp,
            QT_TR_NOOP(
                "The ACK that completes the handshake has not come, and `tcp_synack_retries` allows no further try. The kernel "
                "drops the half-open connection without a word; no process knew of it.")},
        {Rule::SynAckPruned,
            QT_TR_NOOP(
                "More than half of the backlog is taken by half-open connections, and few of them are new. The kernel lets the "
                "old ones go after fewer tries than `tcp_synack_retries`, at the least after two.")},
        {Rule::SynAckAgain,
            QT_TR_NOOP("The same SYN has come again, so the SYN, ACK was late or lost. It is sent again at once.")},
        {Rule::StillInHost,
            QT_TR_NOOP(
                "The last copy of this segment has not even left the host, so Linux does not make another. The timer runs on.")},
        {Rule::RetransmissionTimeout,
            QT_TR_NOOP(
                "No ACK has come in time, so the first unacknowledged segment is sent again. The timeout doubles each time, "
                "up to 120 s, so as not to burden a crowded path.")},
        {Rule::RetryCountGivesUp,
            QT_TR_NOOP(
                "This system counts its retransmissions. So many have stayed without an answer that the connection ends with "
                "`ETIMEDOUT`.")},
        {Rule::RetryTimeGivesUp,
            QT_TR_NOOP("This system limits the time for which it sends the same bytes again. The limit is the R2 of the RFC. It "
                       "is over, so "
                       "the connection ends with `ETIMEDOUT`.")},
        {Rule::GivingUpResets,
            QT_TR_NOOP("Who gives up tells the peer with a RST on systems that come from BSD. It seldom arrives, for the path is "
                       "dead.")},
        {Rule::RetransmissionGivesUp,
            QT_TR_NOOP("No ACK has come for longer than `tcp_retries2` allows; Linux turns that number into a time. The "
                       "kernel ends the connection without a RST. The process gets `ETIMEDOUT`, or an earlier error such as "
                       "`EHOSTUNREACH`.")},
        {Rule::OrphanGivesUp,
            QT_TR_NOOP(
                "No process holds this socket, so the kernel tries for a shorter time: `tcp_orphan_retries`, where 0 means 8. "
                "Then it forgets the connection without a word.")},
        {Rule::UserTimeoutGivesUp,
            QT_TR_NOOP("Bytes have stayed unacknowledged for longer than `TCP_USER_TIMEOUT` allows. The connection ends with "
                       "`ETIMEDOUT`, whatever `tcp_retries2` says.")},
        {Rule::TailLossProbeSent,
            QT_TR_NOOP(
                "If the last segment is lost, nothing after it can reveal the gap. So Linux sends it again a little before "
                "the retransmission timeout. This probe does not count as a retry.")},
        {Rule::FastRetransmit,
            QT_TR_NOOP("The other end's ACKs show that a segment is missing while later ones arrive. It is sent again without "
                       "waiting for the timer.")},
        {Rule::ReorderingTimeout,
            QT_TR_NOOP("A segment that was sent later has arrived, this one has not. Linux waits a quarter of a round trip in "
                       "case it was only "
                       "overtaken. Then it counts as lost and is sent again.")},
        {Rule::TimeoutWasSpurious,
            QT_TR_NOOP("The ACK answers the original segment, not the retransmission, so the timeout came too soon. Linux takes "
                       "back what it did "
                       "to the congestion window, and does not send again what follows.")},
        {Rule::TimeWaitTableFull,
            QT_TR_NOOP("The kernel keeps at most `tcp_max_tw_buckets` small records. This one finds no room, so the connection "
                       "is forgotten at "
                       "once, without `TIME_WAIT`.")},
        {Rule::TooManyOrphans,
            QT_TR_NOOP("The kernel keeps at most `tcp_max_orphans` connections that no process holds. This one is too many: it "
                       "is reset and "
                       "forgotten.")},
        {Rule::BackoffReverted,
            QT_TR_NOOP("The network says that the path is broken, not crowded: by ICMP, or because nobody answers ARP. So one "
                       "doubling of "
                       "the timeout is undone, and the segment is sent again sooner.")},
        {Rule::PersistProbe,
            QT_TR_NOOP(
                "The other end has no room. A probe without data asks whether that is still so. As long as answers come, this "
                "may go on for ever.")},
        {Rule::PersistGivesUp,
            QT_TR_NOOP(
                "Too many window probes in a row, as many as `tcp_retries2` says, have stayed without an answer. The other end "
                "is taken for dead.")},
        {Rule::KeepaliveGarbageByte,
            QT_TR_NOOP("A keepalive probe of this system carries one byte that the peer has long received. Very old systems "
                       "answered nothing "
                       "less. The peer throws the byte away and sends an ACK.")},
        {Rule::KeepaliveGivesUpLate,
            QT_TR_NOOP("All probes stayed without an answer. AIX sends one more than it is told to and waits one more interval. "
                       "Then it sends "
                       "a RST, and the program gets `ETIMEDOUT`.")},
        {Rule::KeepaliveTimeGivesUp,
            QT_TR_NOOP("Probes were repeated at growing gaps, like retransmissions, until the time for them was over. The "
                       "connection ends "
                       "with a RST and `ETIMEDOUT`.")},
        {Rule::KeepaliveProbeSent,
            QT_TR_NOOP(
                "Nothing has come from the other end for the keepalive time. A probe repeats an old sequence number, which "
                "an end that is alive has to answer.")},
        {Rule::KeepaliveGivesUp,
            QT_TR_NOOP(
                "Too many keepalive probes in a row have stayed without an answer. The connection ends with `ETIMEDOUT`, and "
                "a RST goes out in case the other end is alive after all.")},
        {Rule::KeepaliveRearmed,
            QT_TR_NOOP("The keepalive timer finds that the connection was used since it was set. It runs on for the rest of the "
                       "keepalive time.")},
        {Rule::KeepaliveHeldBack,
            QT_TR_NOOP(
                "Some bytes are not acknowledged, so the retransmission timer watches the other end already. Keepalive sends "
                "no probe.")},
        {Rule::FinWait2KeptLong,
            QT_TR_NOOP("No process holds the socket. FreeBSD lets it wait for as long as an unanswered keepalive would take, 675 "
                       "s by default; "
                       "`fast_finwait2_recycle` makes it 60 s.")},
        {Rule::FinWait2Unlimited,
            QT_TR_NOOP("No process holds the socket, and it waits for the peer's FIN. The RFC sets no time for it: it may wait "
                       "for ever.")},
        {Rule::FinWait2Probed,
            QT_TR_NOOP("No process holds the socket. HP-UX sets no limit for it, but it sends keepalive probes. As long as the "
                       "peer answers, "
                       "the socket stays.")},
        {Rule::FinWait2Orphaned,
            QT_TR_NOOP(
                "No process holds the socket, and only the other end's FIN is missing. It may never come, so the kernel waits "
                "for no longer than `tcp_fin_timeout`, as it stands at this moment.")},
        {Rule::FinWait2Expired,
            QT_TR_NOOP("The other end's FIN has not come within `tcp_fin_timeout`. The kernel forgets the connection and sends "
                       "nothing. What the other end sends later is answered with a RST.")},
        {Rule::FinWait2SecondPart,
            QT_TR_NOOP("Linux splits a `FIN_WAIT_2` above 60 s into two parts, each as long as what is above 60 s. In the "
                       "second part, which begins now, it keeps only a small record of the socket.")},
        {Rule::FinWait2Cut,
            QT_TR_NOOP("`tcp_fin_timeout` was lowered during the first part of a long `FIN_WAIT_2`. No time is left for the "
                       "second part, "
                       "so Linux ends the connection with a RST.")},
        {Rule::TimeWaitEntered,
            QT_TR_NOOP(
                "The side that closed first remembers the connection for a while: to repeat its last ACK if that was lost, and "
                "until old segments have died out. On Linux this takes 60 s, whatever `tcp_fin_timeout` says.")},
        {Rule::TimeWaitExpired,
            QT_TR_NOOP(
                "`TIME_WAIT` is over, so no old segment of this connection is expected any more. Its addresses and ports are "
                "free again.")},
    };

    static constexpr RuleText errorsFromBelow[] = {
        {Rule::IcmpHard,
            QT_TR_NOOP("ICMP says that the destination cannot be reached. While a connection is being opened Linux believes this "
                       "at once, "
                       "and `connect()` fails.")},
        {Rule::IcmpSoft,
            QT_TR_NOOP("The network says that the destination cannot be reached, but that may pass. An existing connection only "
                       "remembers "
                       "the error; the process gets it if all retransmissions fail.")},
        {Rule::IcmpReported,
            QT_TR_NOOP("The process has asked for ICMP errors with `IP_RECVERR`, so its next call gets this one. The connection "
                       "goes on.")},
        {Rule::IcmpOutOfWindow,
            QT_TR_NOOP(
                "The ICMP message quotes a sequence number that is not on its way. It may be late or forged and is ignored.")},
        {Rule::IcmpRateLimited,
            QT_TR_NOOP(
                "A router sends at most one ICMP message a second to the same host, after six at once. This packet dies without "
                "one.")},
        {Rule::IcmpDropsHalfOpen,
            QT_TR_NOOP("ICMP says that the SYN, ACK cannot be delivered. Linux drops the half-open connection at once.")},
        {Rule::LocalNoRoute,
            QT_TR_NOOP(
                "The segment cannot even leave this host, because no route leads to the destination. `connect()` fails at once "
                "with `ENETUNREACH`; an existing connection goes on trying.")},
    };
};

constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::Count);

constexpr std::array<const char *, ruleCount> collect()
{
    std::array<const char *, ruleCount> texts{};
    const std::span<const RuleText> groups[] = {Text::world, Text::neighbours, Text::routing, Text::userCalls,
        Text::closedAndListen, Text::synSent, Text::sequenceAndReset, Text::acknowledgment, Text::textAndFin, Text::sending,
        Text::timers, Text::errorsFromBelow};
    for (std::span<const RuleText> group : groups)
        for (const RuleText &entry : group)
            texts[static_cast<std::size_t>(entry.rule)] = entry.text;
    return texts;
}

constexpr std::array<const char *, ruleCount> texts = collect();

} // namespace

QString ruleExplanation(Rule rule) { return Text::tr(texts[static_cast<std::size_t>(rule)]); }

QString ruleReference(Rule rule)
{
    const std::string_view reference = info(rule).reference;
    QString text = QString::fromUtf8(reference.data(), static_cast<qsizetype>(reference.size()));
    static const QRegularExpression recording(QStringLiteral("recordings? ([0-9a-z_]+(?:(?:, |-)[0-9][0-9a-z_]*)*)"));
    return text.replace(recording, Text::tr("recorded on Linux 6.18 (%1)").arg(QStringLiteral("\\1")));
}

} // namespace teardown
