#pragma once

#include <QColor>
#include <QPalette>

#include "trace/state.h"

#include <array>
#include <vector>

namespace teardown {

/// States that share a hue.
enum class StateFamily : unsigned char { None, Opening, Established, ClosingActive, ClosingPassive, TimeWait, Count };
StateFamily familyOf(TcpState state);
StateFamily familyOf(ConntrackState state);

/// What a packet is, as far as its looks go.
enum class PacketLook : unsigned char { Syn, Fin, Data, Ack, Reset, Icmp, Arp, Count };

/// Colours of the diagram: Okabe and Ito's, tuned until text on its ground has a contrast of 4.5:1.
struct Palette {
    struct StateColours {
        QColor fill;
        QColor ink; ///< border, and text on the fill or on the background
    };

    bool dark = false;
    QColor background, panel, text, muted, rule, lifeline, fold;
    QColor accent, onAccent, selection;
    QColor action;  ///< what a person did
    QColor call;    ///< what a program called
    QColor trouble; ///< losses, errors, resets
    std::array<StateColours, static_cast<std::size_t>(StateFamily::Count)> states;
    std::array<QColor, static_cast<std::size_t>(PacketLook::Count)> packets;

    const StateColours &of(StateFamily family) const { return states[static_cast<std::size_t>(family)]; }
    const QColor &of(PacketLook look) const { return packets[static_cast<std::size_t>(look)]; }

    static Palette light();
    static Palette darkness();
    static Palette make(bool dark) { return dark ? darkness() : light(); }
    /// Text at 7:1 and more on pure black or white, every line strong: for who sees little, and for projectors.
    static Palette strong(bool dark);
    /// A light one in which no two colours are quite equal that differ in the dark one, so that each has one dark twin.
    static Palette page();
    struct Twin {
        QColor light, dark;
    };
    static std::vector<Twin> twins();

    /// The one that the colours of the widgets were made from.
    static Palette of(const QPalette &widgets);
};

/// Contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
double contrast(const QColor &a, const QColor &b);

} // namespace teardown
