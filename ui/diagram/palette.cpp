#include "diagram/palette.h"

#include <algorithm>
#include <cmath>

namespace teardown {

StateFamily familyOf(TcpState state)
{
    switch (state) {
    case TcpState::Closed:
    case TcpState::Listen: return StateFamily::None;
    case TcpState::SynSent:
    case TcpState::SynReceived: return StateFamily::Opening;
    case TcpState::Established: return StateFamily::Established;
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::Closing: return StateFamily::ClosingActive;
    case TcpState::CloseWait:
    case TcpState::LastAck: return StateFamily::ClosingPassive;
    case TcpState::TimeWait: return StateFamily::TimeWait;
    }
    return StateFamily::None;
}

StateFamily familyOf(ConntrackState state)
{
    switch (state) {
    case ConntrackState::None:
    case ConntrackState::Close: return StateFamily::None;
    case ConntrackState::SynSent:
    case ConntrackState::SynSent2:
    case ConntrackState::SynRecv: return StateFamily::Opening;
    case ConntrackState::Established: return StateFamily::Established;
    case ConntrackState::FinWait:
    case ConntrackState::LastAck: return StateFamily::ClosingActive;
    case ConntrackState::CloseWait: return StateFamily::ClosingPassive;
    case ConntrackState::TimeWait: return StateFamily::TimeWait;
    }
    return StateFamily::None;
}

Palette Palette::light()
{
    Palette p;
    p.background = "#ffffff";
    p.panel = "#f4f5f7";
    p.text = "#1b1f24";
    p.muted = "#646c78";
    p.rule = "#d9dce1";
    p.lifeline = "#d9dce1";
    p.fold = "#f7f8fa";
    p.accent = "#0b62c4";
    p.onAccent = "#ffffff";
    p.selection = "#e3eefc";
    p.action = "#b4340b";
    p.call = "#0a7152";
    p.trouble = "#b4340b";
    p.states = {{{"#eceef1", "#5f6773"}, {"#dcebfb", "#0b62c4"}, {"#d9f2e8", "#0a7152"}, {"#fde9c8", "#8f5200"},
        {"#fde9c8", "#8f5200"}, {"#fbf3b8", "#6b5d00"}}};
    p.packets = {"#0b62c4", "#8f5200", "#30363e", "#626a76", "#b4340b", "#8a3f75", "#8a3f75"};
    return p;
}

Palette Palette::darkness()
{
    Palette p;
    p.dark = true;
    p.background = "#16191e";
    p.panel = "#1e2228";
    p.text = "#e8eaed";
    p.muted = "#9aa2ad";
    p.rule = "#343a42";
    p.lifeline = "#3a4048";
    p.fold = "#1a1e23";
    p.accent = "#6cb0ff";
    p.onAccent = "#10151b";
    p.selection = "#1d3354";
    p.action = "#ff8a66";
    p.call = "#4fd0a3";
    p.trouble = "#ff8a66";
    p.states = {{{"#2a2f36", "#a9b1bc"}, {"#16304f", "#79b8ff"}, {"#123a2d", "#4fd0a3"}, {"#432f10", "#f4b459"},
        {"#432f10", "#f4b459"}, {"#3d380f", "#ecdf5a"}}};
    p.packets = {"#79b8ff", "#f4b459", "#e8eaed", "#949ca8", "#ff8a66", "#dd9cc6", "#dd9cc6"};
    return p;
}

/// On black the hues are pale, on white they are deep. No large face is red, so that the dot of a laser stays in sight.
Palette Palette::strong(bool dark)
{
    Palette p = make(dark);
    const QColor ground = dark ? "#000000" : "#ffffff", ink = dark ? "#ffffff" : "#000000";
    p.background = p.panel = ground;
    p.text = ink;
    p.muted = dark ? "#d8d8d8" : "#303030";
    p.rule = dark ? "#9a9a9a" : "#5a5a5a";
    p.lifeline = dark ? "#6a6a6a" : "#9a9a9a";
    p.fold = dark ? "#1c1c1c" : "#ececec";
    p.accent = dark ? "#8cc8ff" : "#003a80";
    p.onAccent = ground;
    p.selection = dark ? "#00366e" : "#cfe3ff";
    p.action = p.trouble = dark ? "#ffb39c" : "#8a1c00";
    p.call = dark ? "#7df0c4" : "#004a35";
    p.states = {{{dark ? "#262626" : "#f2f2f2", ink}, {dark ? "#002a55" : "#dcebfb", p.accent},
        {dark ? "#00352a" : "#d9f2e8", p.call}, {dark ? "#3d2600" : "#fde9c8", dark ? "#ffcf85" : "#5a3300"},
        {dark ? "#3d2600" : "#fde9c8", dark ? "#ffcf85" : "#5a3300"},
        {dark ? "#383300" : "#fbf3b8", dark ? "#fff27a" : "#423900"}}};
    p.packets = {p.accent, p.states[3].ink, ink, p.muted, p.trouble, dark ? "#f3bfe2" : "#5e1f4d", dark ? "#f3bfe2" : "#5e1f4d"};
    return p;
}

namespace {

std::vector<QColor *> coloursOf(Palette &p)
{
    std::vector<QColor *> all{&p.background, &p.panel, &p.text, &p.muted, &p.rule, &p.lifeline, &p.fold, &p.accent, &p.onAccent,
        &p.selection, &p.action, &p.call, &p.trouble};
    for (Palette::StateColours &state : p.states)
        all.insert(all.end(), {&state.fill, &state.ink});
    for (QColor &packet : p.packets)
        all.push_back(&packet);
    return all;
}

/// Makes light colours differ by one step of blue where their dark twins differ; nobody sees that.
std::vector<Palette::Twin> pairUp(Palette &light)
{
    Palette dark = Palette::darkness();
    const std::vector<QColor *> lights = coloursOf(light), darks = coloursOf(dark);
    std::vector<Palette::Twin> twins;
    for (std::size_t i = 0; i < lights.size(); ++i) {
        QColor &colour = *lights[i];
        const auto taken = [&](const Palette::Twin &twin) { return twin.light == colour && twin.dark != *darks[i]; };
        while (std::any_of(twins.begin(), twins.end(), taken))
            colour.setBlue(colour.blue() > 0 ? colour.blue() - 1 : 255);
        const auto same = [&](const Palette::Twin &twin) { return twin.light == colour; };
        if (std::none_of(twins.begin(), twins.end(), same))
            twins.push_back({colour, *darks[i]});
    }
    return twins;
}

} // namespace

Palette Palette::page()
{
    Palette palette = light();
    pairUp(palette);
    return palette;
}

std::vector<Palette::Twin> Palette::twins()
{
    Palette palette = light();
    return pairUp(palette);
}

Palette Palette::of(const QPalette &widgets)
{
    const QColor base = widgets.color(QPalette::Base);
    const bool dark = base.lightness() < 128;
    return base == strong(dark).background && widgets.color(QPalette::Window) == base ? strong(dark) : make(dark);
}

namespace {

double luminance(const QColor &colour)
{
    auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace teardown
