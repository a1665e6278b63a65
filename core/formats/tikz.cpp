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
/// TeX knows no length above 16383 pt, which is 5.75 m; a longer run becomes several pictures.
constexpr std::size_t mostRows = 900;

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

    bool full() const { return m_row >= mostRows; }

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

std::string environment(const Setup &setup, const std::vector<NodeId> &lifelines, const std::string &title,
    const std::string &caption, const Picture &picture)
{
    std::string text = "\\begin{tikzpicture}[y=-1cm, font=\\small,\n"
                       "  segment/.style={->, >=latex}, lost/.style={dashed}, label/.style={font=\\scriptsize, inner sep=1pt},\n"
                       "  cross/.style={font=\\large, inner sep=0pt}, state/.style={font=\\scriptsize\\bfseries},\n"
                       "  note/.style={font=\\scriptsize\\ttfamily}, time/.style={font=\\scriptsize, left, xshift=-3mm},\n"
                       "  silence/.style={font=\\scriptsize\\itshape, right}]\n";
    for (std::size_t i = 0; i < lifelines.size(); ++i)
        text += "  \\draw " + place(i, 0) + " node[above] {" + escaped(setup.nodes[lifelines[i].value].name) + "} -- "
            + place(i, picture.rows() + 1) + ";\n";
    if (!title.empty())
        text += "  \\node[above, yshift=6mm, right] at " + place(0, 0) + " {" + escaped(title) + "};\n";
    text += picture.body();
    if (!caption.empty())
        text += "  \\node[below, yshift=-4mm, right] at " + place(0, picture.rows() + 1) + " {" + escaped(caption) + "};\n";
    return text + "\\end{tikzpicture}\n";
}

} // namespace

std::string tikz(const Setup &setup, const Trace &trace, const DiagramOptions &options)
{
    const std::vector<NodeId> lifelines = lifelinesOf(setup, options);
    std::vector<Picture> pictures{Picture(options, lifelines.size())};
    for (const DiagramStep &step : diagramSteps(setup, trace, options)) {
        if (pictures.back().full())
            pictures.emplace_back(options, lifelines.size());
        pictures.back().add(step);
    }
    std::string text = "% needs \\usepackage{tikz}\n";
    for (std::size_t i = 0; i < pictures.size(); ++i)
        text += (i > 0 ? "\n" : "")
            + environment(
                setup, lifelines, i > 0 ? "" : options.title, i + 1 < pictures.size() ? "" : options.caption, pictures[i]);
    return text;
}

} // namespace teardown
