#pragma once

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "sim/setup.h"
#include "sim/view.h"
#include "trace/trace.h"

namespace teardown {

// Names and short sentences that menus, panels, tables and the command line share. Titles and names are plain text;
// what is a sentence may hold the kernel's names between backticks (see text/markup.h).

/// "20 ms", "1.269 s", "58.2 s", "2 h 11 min 15 s": about four digits, never a rounded-up unit; "−" before negative ones.
QString durationText(Duration duration);
/// A moment of the run, to the millisecond: "1.269 s", "2 h 11 min 15.000 s". Time::never(): "never".
QString timeText(Time time);
/// "1 byte", "1000 bytes".
QString bytesText(std::uint64_t bytes);

/// "client"; "?" for an invalid id.
QString nodeName(const Setup &setup, NodeId node);

/// A cable by its ends, for menus, headings and tables: "client–router"; empty for an invalid id. Nobody who looks at the
/// picture can know what the file calls it.
QString cableLabel(const Setup &setup, CableId cable);

/// What a menu says: "Kill the process server", "Unplug eth0 of the client".
QString actionTitle(const Setup &setup, const Action &action);
/// What was done, as a sentence: "You killed the process `server`."; for the scenario's own acts `byUser` is false.
QString actionDone(const Setup &setup, const Action &action, bool byUser = true);
/// The same for a mark in the picture: without what explains it, and without a point at the end.
QString actionMark(const Setup &setup, const Action &action, bool byUser);
/// Why an action would change nothing now: "The server has no power already." Empty for Refusal::None.
QString refusalReason(Refusal refusal, const Setup &setup, const Action &action);

/// Why nothing can be done to a packet that is not on a cable, by the first `shown` records: what has become of it.
QString whyNotOnCable(const Trace &trace, std::size_t shown, PacketId packet);

/// Why nobody can go on past a question that is not answered.
QString gateReason();
/// Why nobody can act while the controls are locked.
QString lockedReason();

/// "held by process", "waits for accept()", "orphan".
QString ownershipText(Ownership owner);
/// "retransmission timer"
QString timerName(TimerKind kind);
/// What happens when a timer of this kind runs out, without a subject: "sends the first unacknowledged bytes again".
QString timerPurpose(TimerKind kind);
/// Who or what took a packet, to follow "lost: ": "the cable has a black hole".
QString lossReasonText(LossReason reason);
/// One sentence: what it means that a socket is in this state, and what it waits for.
QString stateMeaning(TcpState state);
/// One or two sentences: what a program wants with this system call.
QString callMeaning(CallName call);
/// One sentence on an error of a system call: what the application may take it to mean.
QString errnoMeaning(Errno error);

/// What a setting does and on which state it acts; two or three sentences.
QString settingHelp(Setting setting);
/// "s", "ms", "µs", "bytes", "half-seconds"; empty for counts, switches and ports.
QString unitText(Unit unit);
QString settingUnit(Setting setting);
/// "documented", with what it means; for a field of a profile.
QString confidenceText(Confidence confidence);
/// What a setting is on a system, one fact a line: name and how to set it, unit, range, default, source, how well known.
QString fieldText(const Profile &system, Setting setting);
/// "acts as 120 s · changed, default 14400 half-seconds": what acts, and the default where a person changed it; may be empty.
QString overrideText(const Profile &system, Setting setting, std::int64_t value);
/// When a change made now shows: "acts on entering `FIN_WAIT_2`: not now", "read when the client's SYN timer runs out, in 3.2 s".
QString settingEffect(const Setup &setup, NodeId node, Setting setting, const SettingEffect &effect, Time now);

/// "What is happening" at `now`, two to four sentences, one an item: states, what flies, which timer fires next and what
/// it will do.
QStringList momentSentences(const Setup &setup, const Trace &trace, const World &world, Time now);
/// The same as one text.
QString moment(const Setup &setup, const Trace &trace, const World &world, Time now);

/// "file.teardown:12:5: There is no node named `sever`." Parts that are not known are left out.
QString inputErrorText(const InputError &error);

} // namespace teardown
