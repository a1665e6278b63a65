#include "editor/field_words.h"

#include <QCoreApplication>
#include <QHash>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EditorFields)
};

struct KeyWords {
    const char *label;
    const char *help = "";
};

/// By "table/key" where a key means something else in one table, else by "key".
const QHash<QString, KeyWords> &keyWords()
{
    static const QHash<QString, KeyWords> all{
        {"id",
            {QT_TRANSLATE_NOOP("EditorFields", "Id"),
                QT_TRANSLATE_NOOP("EditorFields", "The name of the file without its ending.")}},
        {"title",
            {QT_TRANSLATE_NOOP("EditorFields", "Title"),
                QT_TRANSLATE_NOOP("EditorFields", "A few words that say what happens.")}},
        {"summary",
            {QT_TRANSLATE_NOOP("EditorFields", "Summary"),
                QT_TRANSLATE_NOOP("EditorFields", "A few sentences for those who open it.")}},
        {"group",
            {QT_TRANSLATE_NOOP("EditorFields", "Part of the library"),
                QT_TRANSLATE_NOOP("EditorFields", "Where the library lists it.")}},
        {"duration", {QT_TRANSLATE_NOOP("EditorFields", "Duration"), QT_TRANSLATE_NOOP("EditorFields", "The run ends then.")}},
        {"start", {QT_TRANSLATE_NOOP("EditorFields", "Clock begins at"), QT_TRANSLATE_NOOP("EditorFields", "May be negative.")}},
        {"seed",
            {QT_TRANSLATE_NOOP("EditorFields", "Seed"),
                QT_TRANSLATE_NOOP("EditorFields", "What is left to chance, such as first sequence numbers, follows from it.")}},
        {"neighbours",
            {QT_TRANSLATE_NOOP("EditorFields", "ARP caches at the start"),
                QT_TRANSLATE_NOOP("EditorFields", "Warm: the machines know each other's hardware addresses.")}},
        {"profile",
            {QT_TRANSLATE_NOOP("EditorFields", "System"),
                QT_TRANSLATE_NOOP("EditorFields", "Which kernel runs on the machine.")}},
        {"powered_on", {QT_TRANSLATE_NOOP("EditorFields", "Has power at the start"), ""}},
        {"clock",
            {QT_TRANSLATE_NOOP("EditorFields", "Time of day at the start"),
                QT_TRANSLATE_NOOP("EditorFields", "For exports, such as 14:02:38.5.")}},
        {"initial_sequence",
            {QT_TRANSLATE_NOOP("EditorFields", "First sequence number"),
                QT_TRANSLATE_NOOP("EditorFields", "Of its first connection.")}},
        {"reachable_for",
            {QT_TRANSLATE_NOOP("EditorFields", "ARP entries are fresh for"),
                QT_TRANSLATE_NOOP("EditorFields", "After that the kernel asks for the neighbour again.")}},
        {"delay_for",
            {QT_TRANSLATE_NOOP("EditorFields", "ARP entries begin in DELAY for"),
                QT_TRANSLATE_NOOP("EditorFields", "After that the kernel asks the neighbour itself.")}},
        {"policy",
            {QT_TRANSLATE_NOOP("EditorFields", "Firewall"),
                QT_TRANSLATE_NOOP("EditorFields", "What the machine does with packets that it forwards.")}},
        {"tracking", {QT_TRANSLATE_NOOP("EditorFields", "Remembers connections"), ""}},
        {"otherwise", {QT_TRANSLATE_NOOP("EditorFields", "If no rule fits"), ""}},
        {"rules", {QT_TRANSLATE_NOOP("EditorFields", "Rules, the first that fits decides"), ""}},
        {"verdict",
            {QT_TRANSLATE_NOOP("EditorFields", "Verdict"), QT_TRANSLATE_NOOP("EditorFields", "What becomes of the packet.")}},
        {"with", {QT_TRANSLATE_NOOP("EditorFields", "Answer of a rejecting rule"), ""}},
        {"rules/state",
            {QT_TRANSLATE_NOOP("EditorFields", "State of the connection"),
                QT_TRANSLATE_NOOP("EditorFields", "What connection tracking says; any of these.")}},
        {"flags_mask", {QT_TRANSLATE_NOOP("EditorFields", "Flags that are looked at"), ""}},
        {"rules/flags", {QT_TRANSLATE_NOOP("EditorFields", "Of these, set"), ""}},
        {"rules/destination",
            {QT_TRANSLATE_NOOP("EditorFields", "To"), QT_TRANSLATE_NOOP("EditorFields", "A machine or an address.")}},
        {"path/delay",
            {QT_TRANSLATE_NOOP("EditorFields", "Client to server, one way"),
                QT_TRANSLATE_NOOP("EditorFields", "Half of it on each outer cable.")}},
        {"cable/delay", {QT_TRANSLATE_NOOP("EditorFields", "Delay each way"), ""}},
        {"loss",
            {QT_TRANSLATE_NOOP("EditorFields", "Loss"),
                QT_TRANSLATE_NOOP("EditorFields", "A share with its sign, such as 0.5 %.")}},
        {"switch_between",
            {QT_TRANSLATE_NOOP("EditorFields", "A switch stands between"),
                QT_TRANSLATE_NOOP("EditorFields", "The other end does not notice when one end is unplugged.")}},
        {"host", {QT_TRANSLATE_NOOP("EditorFields", "Machine"), ""}},
        {"name", {QT_TRANSLATE_NOOP("EditorFields", "Name"), ""}},
        {"start_at", {QT_TRANSLATE_NOOP("EditorFields", "Starts at"), ""}},
        {"starts_by_itself",
            {QT_TRANSLATE_NOOP("EditorFields", "Starts by itself"),
                QT_TRANSLATE_NOOP("EditorFields", "If not, only a step starts it.")}},
        {"exit_at_end",
            {QT_TRANSLATE_NOOP("EditorFields", "Ends with its program"),
                QT_TRANSLATE_NOOP("EditorFields", "If not, it stays with its descriptors open until it is killed.")}},
        {"ignore_sigpipe",
            {QT_TRANSLATE_NOOP("EditorFields", "Ignores SIGPIPE"),
                QT_TRANSLATE_NOOP("EditorFields", "If not, writing to a broken connection kills it.")}},
        {"on_error", {QT_TRANSLATE_NOOP("EditorFields", "After a failed call"), ""}},
        {"copies",
            {QT_TRANSLATE_NOOP("EditorFields", "Copies"),
                QT_TRANSLATE_NOOP("EditorFields", "So many processes run the program.")}},
        {"one_every", {QT_TRANSLATE_NOOP("EditorFields", "Copies start apart by"), ""}},
        {"program",
            {QT_TRANSLATE_NOOP("EditorFields", "Program"),
                QT_TRANSLATE_NOOP("EditorFields", "One system call a line, made when the one before has returned.")}},
        {"thread", {QT_TRANSLATE_NOOP("EditorFields", "Threads that handle connections"), ""}},
        {"handler",
            {QT_TRANSLATE_NOOP("EditorFields", "Runs for each connection"),
                QT_TRANSLATE_NOOP("EditorFields", "That an accept hands to it.")}},
        {"at", {QT_TRANSLATE_NOOP("EditorFields", "At"), QT_TRANSLATE_NOOP("EditorFields", "The moment.")}},
        {"do", {QT_TRANSLATE_NOOP("EditorFields", "What happens"), ""}},
        {"by", {QT_TRANSLATE_NOOP("EditorFields", "Who does it"), ""}},
        {"process",
            {QT_TRANSLATE_NOOP("EditorFields", "Process"), QT_TRANSLATE_NOOP("EditorFields", "A process of that machine.")}},
        {"call",
            {QT_TRANSLATE_NOOP("EditorFields", "System call"),
                QT_TRANSLATE_NOOP("EditorFields", "As a line of a program says it, such as close sock.")}},
        {"interface",
            {QT_TRANSLATE_NOOP("EditorFields", "Interface"),
                QT_TRANSLATE_NOOP("EditorFields", "May be left out where there is only one.")}},
        {"start_programs", {QT_TRANSLATE_NOOP("EditorFields", "Programs start with it"), ""}},
        {"grace",
            {QT_TRANSLATE_NOOP("EditorFields", "Power goes after"),
                QT_TRANSLATE_NOOP("EditorFields", "Counted from the end of the processes.")}},
        {"cable", {QT_TRANSLATE_NOOP("EditorFields", "Cable"), ""}},
        {"direction", {QT_TRANSLATE_NOOP("EditorFields", "Direction"), ""}},
        {"frames", {QT_TRANSLATE_NOOP("EditorFields", "Which frames"), ""}},
        {"flags",
            {QT_TRANSLATE_NOOP("EditorFields", "Flags"), QT_TRANSLATE_NOOP("EditorFields", "Segments with exactly these.")}},
        {"flags_contain", {QT_TRANSLATE_NOOP("EditorFields", "Flags, at least"), ""}},
        {"flags_not", {QT_TRANSLATE_NOOP("EditorFields", "Flags, anything but"), ""}},
        {"source_port", {QT_TRANSLATE_NOOP("EditorFields", "From port"), ""}},
        {"destination_port", {QT_TRANSLATE_NOOP("EditorFields", "To port"), ""}},
        {"minimum_payload",
            {QT_TRANSLATE_NOOP("EditorFields", "Data, at least"), QT_TRANSLATE_NOOP("EditorFields", "In bytes.")}},
        {"count", {QT_TRANSLATE_NOOP("EditorFields", "Only the first"), QT_TRANSLATE_NOOP("EditorFields", "So many frames.")}},
        {"every_nth",
            {QT_TRANSLATE_NOOP("EditorFields", "One in"),
                QT_TRANSLATE_NOOP("EditorFields", "3: the third match, the sixth and so on.")}},
        {"part",
            {QT_TRANSLATE_NOOP("EditorFields", "What changes"),
                QT_TRANSLATE_NOOP("EditorFields", "Where there is no data, it is the header.")}},
        {"delay", {QT_TRANSLATE_NOOP("EditorFields", "Delay"), QT_TRANSLATE_NOOP("EditorFields", "On top of the cable's own.")}},
        {"delay-packet/delay",
            {QT_TRANSLATE_NOOP("EditorFields", "Arrives later by"), QT_TRANSLATE_NOOP("EditorFields", "At most 24 h.")}},
        {"set-cable/delay", {QT_TRANSLATE_NOOP("EditorFields", "Delay each way"), ""}},
        {"packet", {QT_TRANSLATE_NOOP("EditorFields", "Packet"), QT_TRANSLATE_NOOP("EditorFields", "By its number in the run.")}},
        {"key",
            {QT_TRANSLATE_NOOP("EditorFields", "Setting"), QT_TRANSLATE_NOOP("EditorFields", "By its name on that machine.")}},
        {"value", {QT_TRANSLATE_NOOP("EditorFields", "Value"), ""}},
        {"operation", {QT_TRANSLATE_NOOP("EditorFields", "Operation"), ""}},
        {"to",
            {QT_TRANSLATE_NOOP("EditorFields", "To"),
                QT_TRANSLATE_NOOP("EditorFields", "A block such as 10.22.0.0/16, or default.")}},
        {"type", {QT_TRANSLATE_NOOP("EditorFields", "Type"), ""}},
        {"via", {QT_TRANSLATE_NOOP("EditorFields", "Via"), QT_TRANSLATE_NOOP("EditorFields", "A machine or an address.")}},
        {"address",
            {QT_TRANSLATE_NOOP("EditorFields", "Address"), QT_TRANSLATE_NOOP("EditorFields", "A machine or an address.")}},
        {"source", {QT_TRANSLATE_NOOP("EditorFields", "Pretends to come from"), ""}},
        {"destination", {QT_TRANSLATE_NOOP("EditorFields", "Goes to"), ""}},
        {"bytes", {QT_TRANSLATE_NOOP("EditorFields", "Data"), QT_TRANSLATE_NOOP("EditorFields", "In bytes.")}},
        {"window",
            {QT_TRANSLATE_NOOP("EditorFields", "Window"),
                QT_TRANSLATE_NOOP("EditorFields", "The field in the header, not scaled.")}},
        {"seq", {QT_TRANSLATE_NOOP("EditorFields", "Sequence number"), ""}},
        {"ack", {QT_TRANSLATE_NOOP("EditorFields", "Acknowledgment number"), ""}},
        {"timestamps", {QT_TRANSLATE_NOOP("EditorFields", "Timestamps"), ""}},
        {"echo", {QT_TRANSLATE_NOOP("EditorFields", "Echo"), ""}},
        {"times",
            {QT_TRANSLATE_NOOP("EditorFields", "How many"), QT_TRANSLATE_NOOP("EditorFields", "One after the other: a flood.")}},
        {"every", {QT_TRANSLATE_NOOP("EditorFields", "Apart by"), ""}},
        {"source_addresses",
            {QT_TRANSLATE_NOOP("EditorFields", "Addresses from"),
                QT_TRANSLATE_NOOP("EditorFields", "A block such as 198.51.100.0/24 that they seem to come from.")}},
        {"addresses", {QT_TRANSLATE_NOOP("EditorFields", "Addresses are"), ""}},
        {"ports", {QT_TRANSLATE_NOOP("EditorFields", "Source ports are"), ""}},
        {"sequence_numbers", {QT_TRANSLATE_NOOP("EditorFields", "Sequence numbers are"), ""}},
        {"elapsed",
            {QT_TRANSLATE_NOOP("EditorFields", "All is over at"),
                QT_TRANSLATE_NOOP("EditorFields", "The last segment, change of state or return of a call.")}},
        {"within", {QT_TRANSLATE_NOOP("EditorFields", "May be off by"), ""}},
        {"state",
            {QT_TRANSLATE_NOOP("EditorFields", "State at the end"), QT_TRANSLATE_NOOP("EditorFields", "None: nothing is left.")}},
        {"visits", {QT_TRANSLATE_NOOP("EditorFields", "States in their order"), ""}},
        {"segments", {QT_TRANSLATE_NOOP("EditorFields", "Segments it sent"), ""}},
        {"expect/call", {QT_TRANSLATE_NOOP("EditorFields", "What calls return"), ""}},
        {"number",
            {QT_TRANSLATE_NOOP("EditorFields", "Which of them"),
                QT_TRANSLATE_NOOP("EditorFields", "2: the second such call of the process.")}},
        {"returns", {QT_TRANSLATE_NOOP("EditorFields", "Returns"), ""}},
        {"so_error", {QT_TRANSLATE_NOOP("EditorFields", "SO_ERROR gives"), ""}},
        {"events", {QT_TRANSLATE_NOOP("EditorFields", "poll reports"), ""}},
        {"client", {QT_TRANSLATE_NOOP("EditorFields", "Client"), ""}},
        {"router", {QT_TRANSLATE_NOOP("EditorFields", "Router"), ""}},
        {"firewall", {QT_TRANSLATE_NOOP("EditorFields", "Firewall"), ""}},
        {"server", {QT_TRANSLATE_NOOP("EditorFields", "Server"), ""}},
    };
    return all;
}

const QHash<QString, const char *> &usualValues()
{
    static const QHash<QString, const char *> all{{"group", QT_TRANSLATE_NOOP("EditorFields", "in none")},
        {"start", QT_TRANSLATE_NOOP("EditorFields", "0 s")}, {"seed", QT_TRANSLATE_NOOP("EditorFields", "1")},
        {"neighbours", QT_TRANSLATE_NOOP("EditorFields", "warm, if not said")},
        {"profile", QT_TRANSLATE_NOOP("EditorFields", "linux-6.5, if not said")},
        {"initial_sequence", QT_TRANSLATE_NOOP("EditorFields", "left to chance")},
        {"clock", QT_TRANSLATE_NOOP("EditorFields", "midnight")},
        {"otherwise", QT_TRANSLATE_NOOP("EditorFields", "accept, if not said")},
        {"with", QT_TRANSLATE_NOOP("EditorFields", "port-unreachable, if not said")},
        {"path/delay", QT_TRANSLATE_NOOP("EditorFields", "10 ms")}, {"loss", QT_TRANSLATE_NOOP("EditorFields", "0 %")},
        {"start_at", QT_TRANSLATE_NOOP("EditorFields", "the start of the run")},
        {"on_error", QT_TRANSLATE_NOOP("EditorFields", "go-on, if not said")}, {"copies", QT_TRANSLATE_NOOP("EditorFields", "1")},
        {"one_every", QT_TRANSLATE_NOOP("EditorFields", "0 s")},
        {"by", QT_TRANSLATE_NOOP("EditorFields", "the scenario, if not said")},
        {"grace", QT_TRANSLATE_NOOP("EditorFields", "2 s")},
        {"direction", QT_TRANSLATE_NOOP("EditorFields", "both, if not said")},
        {"frames", QT_TRANSLATE_NOOP("EditorFields", "all, if not said")}, {"flags", QT_TRANSLATE_NOOP("EditorFields", "any")},
        {"flags_contain", QT_TRANSLATE_NOOP("EditorFields", "any")}, {"flags_not", QT_TRANSLATE_NOOP("EditorFields", "any")},
        {"source_port", QT_TRANSLATE_NOOP("EditorFields", "any")}, {"destination_port", QT_TRANSLATE_NOOP("EditorFields", "any")},
        {"minimum_payload", QT_TRANSLATE_NOOP("EditorFields", "any")}, {"count", QT_TRANSLATE_NOOP("EditorFields", "all")},
        {"every_nth", QT_TRANSLATE_NOOP("EditorFields", "1")}, {"part", QT_TRANSLATE_NOOP("EditorFields", "data, if not said")},
        {"operation", QT_TRANSLATE_NOOP("EditorFields", "add, if not said")},
        {"type", QT_TRANSLATE_NOOP("EditorFields", "unicast, if not said")}, {"bytes", QT_TRANSLATE_NOOP("EditorFields", "0")},
        {"window", QT_TRANSLATE_NOOP("EditorFields", "0")}, {"times", QT_TRANSLATE_NOOP("EditorFields", "1")},
        {"every", QT_TRANSLATE_NOOP("EditorFields", "0 s")},
        {"addresses", QT_TRANSLATE_NOOP("EditorFields", "counted, if not said")},
        {"ports", QT_TRANSLATE_NOOP("EditorFields", "the same, if not said")},
        {"sequence_numbers", QT_TRANSLATE_NOOP("EditorFields", "the same, if not said")},
        {"within", QT_TRANSLATE_NOOP("EditorFields", "10 ms")}, {"number", QT_TRANSLATE_NOOP("EditorFields", "1")},
        {"interface", QT_TRANSLATE_NOOP("EditorFields", "the only one")},
        {"cable/delay", QT_TRANSLATE_NOOP("EditorFields", "5 ms on the outer cables, 0 s on the middle one")}};
    return all;
}

const QHash<QString, const char *> &stepTitles()
{
    static const QHash<QString, const char *> all{{"kill", QT_TRANSLATE_NOOP("EditorFields", "Kill a process")},
        {"stop", QT_TRANSLATE_NOOP("EditorFields", "Stop a process (SIGSTOP)")},
        {"continue", QT_TRANSLATE_NOOP("EditorFields", "Let a process go on (SIGCONT)")},
        {"start", QT_TRANSLATE_NOOP("EditorFields", "Start a process")},
        {"call", QT_TRANSLATE_NOOP("EditorFields", "Make a process call its kernel")},
        {"power-off", QT_TRANSLATE_NOOP("EditorFields", "Cut the power")},
        {"power-on", QT_TRANSLATE_NOOP("EditorFields", "Switch the power on")},
        {"shut-down", QT_TRANSLATE_NOOP("EditorFields", "Shut a machine down")},
        {"unplug", QT_TRANSLATE_NOOP("EditorFields", "Unplug a cable from a machine")},
        {"plug-in", QT_TRANSLATE_NOOP("EditorFields", "Plug a cable in again")},
        {"interface-down", QT_TRANSLATE_NOOP("EditorFields", "Set an interface down")},
        {"interface-up", QT_TRANSLATE_NOOP("EditorFields", "Set an interface up")},
        {"drop-frames", QT_TRANSLATE_NOOP("EditorFields", "Drop frames on a cable")},
        {"delay-frames", QT_TRANSLATE_NOOP("EditorFields", "Delay frames on a cable")},
        {"duplicate-frames", QT_TRANSLATE_NOOP("EditorFields", "Double frames on a cable")},
        {"corrupt-frames", QT_TRANSLATE_NOOP("EditorFields", "Corrupt frames on a cable")},
        {"end-rule", QT_TRANSLATE_NOOP("EditorFields", "End a rule on a cable")},
        {"black-hole", QT_TRANSLATE_NOOP("EditorFields", "Turn a cable into a black hole")},
        {"end-black-hole", QT_TRANSLATE_NOOP("EditorFields", "End a black hole")},
        {"set-cable", QT_TRANSLATE_NOOP("EditorFields", "Change a cable's delay and loss")},
        {"drop-packet", QT_TRANSLATE_NOOP("EditorFields", "Take one packet off its cable")},
        {"delay-packet", QT_TRANSLATE_NOOP("EditorFields", "Delay one packet")},
        {"duplicate-packet", QT_TRANSLATE_NOOP("EditorFields", "Double one packet")},
        {"corrupt-packet", QT_TRANSLATE_NOOP("EditorFields", "Corrupt one packet")},
        {"set-sysctl", QT_TRANSLATE_NOOP("EditorFields", "Change a kernel setting")},
        {"change-route", QT_TRANSLATE_NOOP("EditorFields", "Change a route")},
        {"flush-neighbours", QT_TRANSLATE_NOOP("EditorFields", "Empty an ARP cache")},
        {"pin-neighbour", QT_TRANSLATE_NOOP("EditorFields", "Fix an ARP entry")},
        {"set-firewall", QT_TRANSLATE_NOOP("EditorFields", "Change the firewall's rules")},
        {"forget-connections", QT_TRANSLATE_NOOP("EditorFields", "Let the firewall forget its connections")},
        {"inject", QT_TRANSLATE_NOOP("EditorFields", "Send a forged segment")}};
    return all;
}

template <class V>
V wordsOf(const QHash<QString, V> &all, const QString &table, const QString &key)
{
    const auto own = all.constFind(table + QLatin1Char('/') + key);
    return own != all.constEnd() ? *own : all.value(key);
}

QString textIn(const Value &table, std::string_view key)
{
    const Value *value = table.find(key);
    return value && value->kind == ValueKind::Text ? QString::fromStdString(value->text) : QString();
}

} // namespace

QString fieldLabel(const QString &table, const QString &key)
{
    const char *label = wordsOf(keyWords(), table, key).label;
    return label ? Text::tr(label) : key;
}

QString fieldHelp(const QString &table, const QString &key)
{
    const char *help = wordsOf(keyWords(), table, key).help;
    return help && *help ? Text::tr(help) : QString();
}

QString fieldDefault(const QString &table, const QString &key)
{
    const char *usual = wordsOf(usualValues(), table, key);
    return usual ? Text::tr(usual) : QString();
}

QString stepKindTitle(const QString &kind)
{
    const char *title = stepTitles().value(kind);
    return title ? Text::tr(title) : kind;
}

QString stepTitle(const Value &step)
{
    const QString at = textIn(step, "at"), what = stepKindTitle(textIn(step, "do"));
    for (const char *key : {"process", "cable", "key", "name", "host"}) {
        if (const QString on = textIn(step, key); !on.isEmpty())
            return Text::tr("%1 · %2: %3").arg(at, what, on);
    }
    return Text::tr("%1 · %2").arg(at, what);
}

QString processTitle(const Value &process)
{
    const QString name = textIn(process, "name"), host = textIn(process, "host");
    return name == host ? name : Text::tr("%1 on %2").arg(name, host);
}

} // namespace teardown
