#include "scenario/schema_figure.h"

#include "scenario/figure_words.h"

namespace teardown {

namespace {

constexpr std::int64_t mostOfAKind = 1'000'000;

/// What says which event is meant.
std::vector<SchemaKey> anchorKeys(const std::vector<std::string> &hosts)
{
    return {{"host", oneOfShape("whose event it is", hosts)},
        {"segment", textShape("that it sends: its flags, such as SA; or ARP, ICMP")},
        {"lost", textShape("the flags of one that dies on the way")},
        {"state", wordShape("that a connection of it enters", stateWords())},
        {"call", wordShape("that a process on it makes", callWords())}, {"timer", wordShape("that runs out", timerWords())},
        {"step", numberShape("what people do, by its place", 1, mostOfAKind)},
        {"at", durationShape("whatever happens first then")}, {"number", numberShape("which of them", 1, mostOfAKind)}};
}

SchemaObject edgeShape(std::string_view about, const std::vector<std::string> &hosts)
{
    return SchemaObject("anyOf", jsonArray({durationShape("").text(), schemaTable(anchorKeys(hosts)).text()})).about(about);
}

SchemaObject wordsShape() { return definition("words"); }

} // namespace

SchemaObject localTextShape()
{
    const SchemaObject table = SchemaObject("type", "\"object\"").with("additionalProperties", textShape("in one language"));
    return SchemaObject("anyOf", jsonArray({textShape("").text(), table.text()})).about("a text, or one for each language");
}

SchemaObject figureShape(const std::vector<std::string> &hosts)
{
    std::vector<SchemaKey> keys{{"title", wordsShape()}, {"caption", wordsShape()},
        {"width", numberShape("pixels", leastFigureWidth, mostFigureWidth)},
        {"font", textShape("a family; sans-serif, serif and monospace exist everywhere")},
        {"font_size", numberShape("pixels, of the words along arrows", leastFontSize, mostFontSize)},
        {"arrow_numbers", wordShape("which arrows have a number", arrowNumberWords())},
        {"lifelines", listShape("machines that are shown", oneOfShape("", hosts))},
        {"connections", listShape("that are shown, in order of appearance", numberShape("", 1, mostOfAKind))},
        {"axis", wordShape("of time", figureAxisWords())}, {"theme", wordShape("colours", figureThemeWords())},
        {"language", textShape("such as de")}, {"from", edgeShape("what is shown begins here", hosts)},
        {"to", edgeShape("what is shown ends here", hosts)}, {"zoom", numberShape("percent", leastFigureZoom, mostFigureZoom)}};
    for (const FigureFlag &flag : figureFlags())
        keys.push_back({flag.key, flagShape(flag.about)});
    return schemaTable(keys);
}

SchemaObject noteShape(const std::vector<std::string> &hosts)
{
    std::vector<SchemaKey> keys = anchorKeys(hosts);
    keys.push_back({"text", wordsShape(), true});
    keys.push_back({"side", wordShape("where it stands", noteSideWords())});
    return schemaTable(keys);
}

} // namespace teardown
