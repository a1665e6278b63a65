#include "formats/tikz.h"

#include "base/time_text.h"

namespace teardown {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '\\': result += "\\textbackslash{}"; break;
        case '~': result += "\\textasciitilde{}"; break;
        case '^': result += "\\textasciicircum{}"; break;
        case '<': result += "\\textless{}"; break;
        case '>': result += "\\textgreater{}"; break;
        case '\n': result += ' '; break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}': result += '\\'; [[fallthrough]];
        default: result += c; break;
        }
    }
    return result;
}

/// Half of a line of text in tenths of a centimetre.
constexpr int rowTenths = 6;
constexpr int lifelineTenths = 45;

std::string tenths(std::size_t count, int each)
{
    const std::size_t all = count * static_cast<std::size_t>(each);
    return std::to_string(all / 10) + '.' + std::to_string(all % 10);
}

std::string place(std::size_t lifeline, std::size_t row)
{
    return '(' + tenths(lifeline, lifelineTenths) + ',' + tenths(row, rowTenths) + ')';
}

class Picture {
public:
    Picture(const DiagramOptions &options, std::size_t lifelines) : m_options(options), m_lifelines(lifelines) {}

    void add(const DiagramStep &step)
    {
        if (step.silence)
            m_body += "  \\node[silence] at " + place(0, ++m_row) + " {" + inSeconds(*step.silence, 1) + " s of silence};\n";
        ++m_row;
        if (m_options.times && step.kind == DiagramStep::Kind::Arrow)
            m_body += "  \\node[time] at " + place(0, m_row) + " {" + inSeconds(step.time, 6) + "};\n";
        if (step.kind == DiagramStep::Kind::Arrow)
            addArrow(step);
        else
            m_body += std::string("  \\node[") + (step.kind == DiagramStep::Kind::State ? "state" : "note")
                + (step.from + 1 == m_lifelines && m_lifelines > 1 ? ",left" : ",right") + "] at " + place(step.from, m_row)
                + " {" + escaped(step.text) + "};\n";
    }

    std::size_t rows() const { return m_row; }
    const std::string &body() const { return m_body; }

private:
    void addArrow(const DiagramStep &step)
    {
        m_body += std::string("  \\draw[") + (step.lost ? "lost" : "segment") + "] " + place(step.from, m_row)
            + " -- node[above,label] {" + number() + escaped(step.text) + "} " + place(step.to, m_row)
            + (step.lost ? " node[cross] {$\\times$}" : "") + ";\n";
    }

    std::string number() { return m_options.numberArrows ? '(' + std::to_string(++m_arrows) + ") " : std::string(); }

    const DiagramOptions &m_options;
    std::size_t m_arrows = 0;
    std::size_t m_lifelines;
    std::size_t m_row = 0;
    std::string m_body;
};

} // namespace

std::string tikz(const Setup &setup, const Trace &trace, const DiagramOptions &options)
{
    const std::vector<NodeId> lifelines = lifelinesOf(setup, options);
    Picture picture(options, lifelines.size());
    for (const DiagramStep &step : diagramSteps(setup, trace, options))
        picture.add(step);
    std::string text = "% needs \\usepackage{tikz}\n"
                       "\\begin{tikzpicture}[y=-1cm, font=\\small,\n"
                       "  segment/.style={->, >=latex}, lost/.style={dashed}, label/.style={font=\\scriptsize, inner sep=1pt},\n"
                       "  cross/.style={font=\\large, inner sep=0pt}, state/.style={font=\\scriptsize\\bfseries},\n"
                       "  note/.style={font=\\scriptsize\\ttfamily}, time/.style={font=\\scriptsize, left, xshift=-3mm},\n"
                       "  silence/.style={font=\\scriptsize\\itshape, right}]\n";
    for (std::size_t i = 0; i < lifelines.size(); ++i)
        text += "  \\draw " + place(i, 0) + " node[above] {" + escaped(setup.nodes[lifelines[i].value].name) + "} -- "
            + place(i, picture.rows() + 1) + ";\n";
    if (!options.title.empty())
        text += "  \\node[above, yshift=6mm, right] at " + place(0, 0) + " {" + escaped(options.title) + "};\n";
    text += picture.body();
    if (!options.caption.empty())
        text +=
            "  \\node[below, yshift=-4mm, right] at " + place(0, picture.rows() + 1) + " {" + escaped(options.caption) + "};\n";
    return text + "\\end{tikzpicture}\n";
}

} // namespace teardown
