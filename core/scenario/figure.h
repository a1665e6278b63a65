#pragma once

#include "base/id.h"
#include "base/time.h"
#include "trace/state.h"
#include "trace/system_call.h"
#include "wire/packet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace teardown {

/// Words of the author, in one or several languages.
struct LocalText {
    std::vector<std::pair<std::string, std::string>> texts; ///< language ("de"; "" where none is said), words

    /// In `language`, else in its main language ("es" for "es_MX"), else where none is said, else English, else the
    /// first. "" if there are none.
    std::string in(std::string_view language) const;
    bool empty() const { return texts.empty(); }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

/// The words in the one language that need not be named.
LocalText localText(std::string text);

/// An event of a run, said in a way that holds when times or other events change a little: "the second RST that the
/// server sends".
struct EventAnchor {
    enum class Kind : std::uint8_t {
        Segment, ///< that `host` sends, with exactly `flags`
        Arp,     ///< a message that `host` sends
        Icmp,    ///< the same
        Lost,    ///< a segment from `host` with `flags` that dies on the way
        State,   ///< a connection of `host` enters `state`
        Call,    ///< a process on `host` calls its kernel
        Timer,   ///< a timer of `host` runs out
        Step,    ///< what people do; `host` does not count
        Moment,  ///< whatever happens first on `host` at `at`; on any machine if it is invalid
    };
    Kind kind = Kind::Moment;
    NodeId host;
    Flags flags;
    TcpState state = TcpState::Closed;
    CallName call = CallName::Socket;
    TimerKind timer{};
    std::uint32_t number = 1; ///< which of them, from 1
    Time at;
    friend bool operator==(const EventAnchor &, const EventAnchor &) = default;
};

enum class NoteSide : std::uint8_t { Auto, Left, Right };

/// What the author says about an event.
struct AuthorNote {
    EventAnchor event;
    LocalText text;
    NoteSide side = NoteSide::Auto;
    friend bool operator==(const AuthorNote &, const AuthorNote &) = default;
};

/// An end of the part of a run that a figure shows: a moment, or an event.
struct FigureEdge {
    std::optional<Time> at;
    std::optional<EventAnchor> event;
    bool given() const { return at || event; }
    friend bool operator==(const FigureEdge &, const FigureEdge &) = default;
};

enum class FigureTheme : std::uint8_t { Light, Dark, Page }; ///< Page: as the page around it, where the format can
enum class FigureAxis : std::uint8_t { Folded, Linear, Rows };
enum class ArrowNumbering : std::uint8_t { Off, All, Noted }; ///< Noted: the arrows that the author has notes on

constexpr std::int64_t leastFigureWidth = 300, mostFigureWidth = 4000; ///< pixels
constexpr std::int64_t leastFontSize = 6, mostFontSize = 48;           ///< pixels
constexpr std::int64_t leastFigureZoom = 25, mostFigureZoom = 800;     ///< percent

/// How the diagram of a scenario looks where it leaves the program. Two equal figures of one run are equal byte for byte.
struct Figure {
    std::optional<LocalText> title; ///< none: the scenario's; empty words: none at all
    LocalText caption;              ///< below the picture
    std::int64_t width = 900;       ///< pixels
    std::string font;               ///< family; "sans-serif", "serif" and "monospace" exist everywhere. "": the program's
    std::int64_t fontSize = 12;     ///< pixels, of the words along the arrows; everything else grows with it
    ArrowNumbering arrowNumbers = ArrowNumbering::Off;
    bool legend = false;
    std::vector<NodeId> lifelines; ///< shown; empty: all
    bool absolute = false;         ///< sequence numbers as they are on the wire
    bool numbers = true;           ///< sequence numbers and bytes beside the flags
    bool options = false;          ///< TCP options too
    bool calls = true, timers = true, arp = true, icmp = true, bareAcks = true, retransmissions = true, probes = true,
         firewallEntries = true;
    bool notes = true;
    std::vector<std::uint32_t> connections; ///< shown, from 1 in order of appearance; empty: all
    FigureAxis axis = FigureAxis::Folded;
    FigureTheme theme = FigureTheme::Light;
    std::string language; ///< of the program's words and the author's; "": as the program speaks
    FigureEdge from, to;
    std::int64_t zoom = 100; ///< percent
    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace teardown
