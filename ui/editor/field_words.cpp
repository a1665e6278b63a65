#include "editor/field_words.h"

#include <QCoreApplication>
#include <QHash>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EditorFields)
};

#define TEXT(sentence) QT_TRANSLATE_NOOP("EditorFields", sentence)

struct KeyWords {
    const char *label;
    const char *help = "";
};

/// By "table/key" where a key means something else in one table, else by "key".
const QHash<QString, KeyWords> &keyWords()
{
    static const QHash<QString, KeyWords> all{
        {"id", {TEXT("Id"), TEXT("The name of the file without its ending.")}},
        {"title", {TEXT("Title"), TEXT("A few words that say what happens.")}},
        {"summary", {TEXT("Summary"), TEXT("A few sentences for those who open it.")}},
        {"group", {TEXT("Part of the library"), TEXT("Where the library lists it.")}},
        {"duration", {TEXT("Duration"), TEXT("The run ends then.")}},
        {"start", {TEXT("Clock begins at"), TEXT("May be negative.")}},
        {"seed", {TEXT("Seed"), TEXT("What is left to chance, such as first sequence numbers, follows from it.")}},
        {"neighbours", {TEXT("ARP caches at the start"), TEXT("Warm: the machines know each other's hardware addresses.")}},
        {"profile", {TEXT("System"), TEXT("Which kernel runs on the machine.")}},
        {"powered_on", {TEXT("Has power at the start"), ""}},
        {"clock", {TEXT("Time of day at the start"), TEXT("For exports, such as 14:02:38.5.")}},
        {"initial_sequence", {TEXT("First sequence number"), TEXT("Of its first connection.")}},
        {"reachable_for", {TEXT("ARP entries are fresh for"), TEXT("After that the kernel asks for the neighbour again.")}},
        {"delay_for", {TEXT("ARP entries begin in DELAY for"), TEXT("After that the kernel asks the neighbour itself.")}},
        {"policy", {TEXT("Firewall"), TEXT("What the machine does with packets that it forwards.")}},
        {"tracking", {TEXT("Remembers connections"), ""}},
        {"otherwise", {TEXT("If no rule fits"), ""}},
        {"rules", {TEXT("Rules, the first that fits decides"), ""}},
        {"verdict", {TEXT("Verdict"), TEXT("What becomes of the packet.")}},
        {"with", {TEXT("Answer of a rejecting rule"), ""}},
        {"rules/state", {TEXT("State of the connection"), TEXT("What connection tracking says; any of these.")}},
        {"flags_mask", {TEXT("Flags that are looked at"), ""}},
        {"rules/flags", {TEXT("Of these, set"), ""}},
        {"rules/destination", {TEXT("To"), TEXT("A machine or an address.")}},
        {"path/delay", {TEXT("Client to server, one way"), TEXT("Half of it on each outer cable.")}},
        {"cable/delay", {TEXT("Delay each way"), ""}},
        {"loss", {TEXT("Loss"), TEXT("A share with its sign, such as 0.5 %.")}},
        {"switch_between", {TEXT("A switch stands between"), TEXT("The other end does not notice when one end is unplugged.")}},
        {"host", {TEXT("Machine"), ""}},
        {"name", {TEXT("Name"), ""}},
        {"start_at", {TEXT("Starts at"), ""}},
        {"starts_by_itself", {TEXT("Starts by itself"), TEXT("If not, only a step starts it.")}},
        {"exit_at_end", {TEXT("Ends with its program"), TEXT("If not, it stays with its descriptors open until it is killed.")}},
        {"ignore_sigpipe", {TEXT("Ignores SIGPIPE"), TEXT("If not, writing to a broken connection kills it.")}},
        {"on_error", {TEXT("After a failed call"), ""}},
        {"copies", {TEXT("Copies"), TEXT("So many processes run the program.")}},
        {"one_every", {TEXT("Copies start apart by"), ""}},
        {"program", {TEXT("Program"), TEXT("One system call a line, made when the one before has returned.")}},
        {"thread", {TEXT("Threads that handle connections"), ""}},
        {"handler", {TEXT("Runs for each connection"), TEXT("That an accept hands to it.")}},
        {"at", {TEXT("At"), TEXT("The moment.")}},
        {"do", {TEXT("What happens"), ""}},
        {"by", {TEXT("Who does it"), ""}},
        {"process", {TEXT("Process"), TEXT("A process of that machine.")}},
        {"call", {TEXT("System call"), TEXT("As a line of a program says it, such as close sock.")}},
        {"interface", {TEXT("Interface"), TEXT("May be left out where there is only one.")}},
        {"start_programs", {TEXT("Programs start with it"), ""}},
        {"grace", {TEXT("Power goes after"), TEXT("Counted from the end of the processes.")}},
        {"cable", {TEXT("Cable"), ""}},
        {"direction", {TEXT("Direction"), ""}},
        {"frames", {TEXT("Which frames"), ""}},
        {"flags", {TEXT("Flags"), TEXT("Segments with exactly these.")}},
        {"flags_contain", {TEXT("Flags, at least"), ""}},
        {"flags_not", {TEXT("Flags, anything but"), ""}},
        {"source_port", {TEXT("From port"), ""}},
        {"destination_port", {TEXT("To port"), ""}},
        {"minimum_payload", {TEXT("Data, at least"), TEXT("In bytes.")}},
        {"count", {TEXT("Only the first"), TEXT("So many frames.")}},
        {"every_nth", {TEXT("One in"), TEXT("3: the third match, the sixth and so on.")}},
        {"part", {TEXT("What changes"), TEXT("Where there is no data, it is the header.")}},
        {"delay", {TEXT("Delay"), TEXT("On top of the cable's own.")}},
        {"delay-packet/delay", {TEXT("Arrives later by"), TEXT("At most 24 h.")}},
        {"set-cable/delay", {TEXT("Delay each way"), ""}},
        {"packet", {TEXT("Packet"), TEXT("By its number in the run.")}},
        {"key", {TEXT("Setting"), TEXT("By its name on that machine.")}},
        {"value", {TEXT("Value"), ""}},
        {"operation", {TEXT("Operation"), ""}},
        {"to", {TEXT("To"), TEXT("A block such as 10.22.0.0/16, or default.")}},
        {"type", {TEXT("Type"), ""}},
        {"via", {TEXT("Via"), TEXT("A machine or an address.")}},
        {"address", {TEXT("Address"), TEXT("A machine or an address.")}},
        {"source", {TEXT("Pretends to come from"), ""}},
        {"destination", {TEXT("Goes to"), ""}},
        {"bytes", {TEXT("Data"), TEXT("In bytes.")}},
        {"window", {TEXT("Window"), TEXT("The field in the header, not scaled.")}},
        {"seq", {TEXT("Sequence number"), ""}},
        {"ack", {TEXT("Acknowledgment number"), ""}},
        {"timestamps", {TEXT("Timestamps"), ""}},
        {"echo", {TEXT("Echo"), ""}},
        {"times", {TEXT("How many"), TEXT("One after the other: a flood.")}},
        {"every", {TEXT("Apart by"), ""}},
        {"source_addresses", {TEXT("Addresses from"), TEXT("A block such as 198.51.100.0/24 that they seem to come from.")}},
        {"addresses", {TEXT("Addresses are"), ""}},
        {"ports", {TEXT("Source ports are"), ""}},
        {"sequence_numbers", {TEXT("Sequence numbers are"), ""}},
        {"elapsed", {TEXT("All is over at"), TEXT("The last segment, change of state or return of a call.")}},
        {"within", {TEXT("May be off by"), ""}},
        {"state", {TEXT("State at the end"), TEXT("None: nothing is left.")}},
        {"visits", {TEXT("States in their order"), ""}},
        {"segments", {TEXT("Segments it sent"), ""}},
        {"expect/call", {TEXT("What calls return"), ""}},
        {"number", {TEXT("Which of them"), TEXT("2: the second such call of the process.")}},
        {"returns", {TEXT("Returns"), ""}},
        {"client", {TEXT("Client"), ""}},
        {"router", {TEXT("Router"), ""}},
        {"firewall", {TEXT("Firewall"), ""}},
        {"server", {TEXT("Server"), ""}},
    };
    return all;
}

const QHash<QString, const char *> &usualValues()
{
    static const QHash<QString, const char *> all{{"group", TEXT("in none")}, {"start", TEXT("0 s")}, {"seed", TEXT("1")},
        {"neighbours", TEXT("warm, if not said")}, {"profile", TEXT("linux-6.5, if not said")},
        {"initial_sequence", TEXT("left to chance")}, {"clock", TEXT("midnight")}, {"otherwise", TEXT("accept, if not said")},
        {"with", TEXT("port-unreachable, if not said")}, {"path/delay", TEXT("10 ms")}, {"loss", TEXT("0 %")},
        {"start_at", TEXT("the start of the run")}, {"on_error", TEXT("go-on, if not said")}, {"copies", TEXT("1")},
        {"one_every", TEXT("0 s")}, {"by", TEXT("the scenario, if not said")}, {"grace", TEXT("2 s")},
        {"direction", TEXT("both, if not said")}, {"frames", TEXT("all, if not said")}, {"flags", TEXT("any")},
        {"flags_contain", TEXT("any")}, {"flags_not", TEXT("any")}, {"source_port", TEXT("any")},
        {"destination_port", TEXT("any")}, {"minimum_payload", TEXT("any")}, {"count", TEXT("all")},
        {"every_nth", TEXT("1")}, {"part", TEXT("data, if not said")},
        {"operation", TEXT("add, if not said")}, {"type", TEXT("unicast, if not said")}, {"bytes", TEXT("0")},
        {"window", TEXT("0")}, {"times", TEXT("1")}, {"every", TEXT("0 s")}, {"addresses", TEXT("counted, if not said")},
        {"ports", TEXT("the same, if not said")}, {"sequence_numbers", TEXT("the same, if not said")}, {"within", TEXT("10 ms")},
        {"number", TEXT("1")}, {"interface", TEXT("the only one")},
        {"cable/delay", TEXT("5 ms on the outer cables, 0 s on the middle one")}};
    return all;
}

const QHash<QString, const char *> &stepTitles()
{
    static const QHash<QString, const char *> all{{"kill", TEXT("Kill a process")}, {"stop", TEXT("Stop a process (SIGSTOP)")},
        {"continue", TEXT("Let a process go on (SIGCONT)")}, {"start", TEXT("Start a process")},
        {"call", TEXT("Make a process call its kernel")}, {"power-off", TEXT("Cut the power")},
        {"power-on", TEXT("Switch the power on")}, {"shut-down", TEXT("Shut a machine down")},
        {"unplug", TEXT("Unplug a cable from a machine")}, {"plug-in", TEXT("Plug a cable in again")},
        {"interface-down", TEXT("Set an interface down")}, {"interface-up", TEXT("Set an interface up")},
        {"drop-frames", TEXT("Drop frames on a cable")}, {"delay-frames", TEXT("Delay frames on a cable")},
        {"duplicate-frames", TEXT("Double frames on a cable")}, {"corrupt-frames", TEXT("Corrupt frames on a cable")}, {"end-rule", TEXT("End a rule on a cable")},
        {"black-hole", TEXT("Turn a cable into a black hole")}, {"end-black-hole", TEXT("End a black hole")},
        {"set-cable", TEXT("Change a cable's delay and loss")}, {"drop-packet", TEXT("Take one packet off its cable")},
        {"delay-packet", TEXT("Delay one packet")}, {"duplicate-packet", TEXT("Double one packet")},
        {"corrupt-packet", TEXT("Corrupt one packet")}, {"set-sysctl", TEXT("Change a kernel setting")},
        {"change-route", TEXT("Change a route")}, {"flush-neighbours", TEXT("Empty an ARP cache")},
        {"pin-neighbour", TEXT("Fix an ARP entry")}, {"set-firewall", TEXT("Change the firewall's rules")},
        {"forget-connections", TEXT("Let the firewall forget its connections")}, {"inject", TEXT("Send a forged segment")}};
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
