#include "scenario/document_edit.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// One difference between two documents. Absent: the value is to go.
struct Change {
    DocumentPath path;
    std::optional<Value> value;
    bool between = false; ///< a new item of a list, before the one that is there
};

bool isTexts(const Value &value)
{
    const auto isText = [](const Value &item) { return item.kind == ValueKind::Text; };
    return value.kind == ValueKind::Array && std::all_of(value.items.begin(), value.items.end(), isText);
}

bool isTables(const Value &value)
{
    const auto isTable = [](const Value &item) { return item.kind == ValueKind::Table; };
    return value.kind == ValueKind::Array && std::all_of(value.items.begin(), value.items.end(), isTable);
}

/// Lists of texts, such as programs: what is the same at both ends stays.
void compareTexts(const Value &before, const Value &after, const DocumentPath &path, std::vector<Change> &changes)
{
    const auto &old = before.items, &wanted = after.items;
    const std::size_t shorter = std::min(old.size(), wanted.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && sameContent(old[head], wanted[head]))
        ++head;
    while (tail < shorter - head && sameContent(old[old.size() - 1 - tail], wanted[wanted.size() - 1 - tail]))
        ++tail;
    const std::size_t oldEnd = old.size() - tail, newEnd = wanted.size() - tail;
    for (std::size_t i = head; i < std::min(oldEnd, newEnd); ++i)
        changes.push_back({path / i, wanted[i]});
    for (std::size_t i = oldEnd; i > std::max(head, newEnd); --i)
        changes.push_back({path / (i - 1), std::nullopt});
    for (std::size_t i = std::max(head, oldEnd); i < newEnd; ++i)
        changes.push_back({path / i, wanted[i], true});
}

/// What makes `after` of `before`, each step on its own; lists of tables item by item, and, if `fine`, lists of texts too.
void compare(const Value &before, const Value &after, const DocumentPath &path, bool fine, std::vector<Change> &changes)
{
    if (sameContent(before, after))
        return;
    if (before.kind == ValueKind::Table && after.kind == ValueKind::Table) {
        for (const Entry &entry : before.entries) {
            if (!after.find(entry.key))
                changes.push_back({path / entry.key, std::nullopt});
        }
        for (const Entry &entry : after.entries) {
            if (const Value *old = before.find(entry.key))
                compare(*old, entry.value, path / entry.key, fine, changes);
            else
                changes.push_back({path / entry.key, entry.value});
        }
    } else if (isTables(before) && isTables(after) && !before.items.empty() && !after.items.empty()) {
        // Items that are the same at both ends stay; between them they are changed, then added or taken away.
        std::size_t tail = 0;
        while (tail < std::min(before.items.size(), after.items.size())
            && sameContent(before.items[before.items.size() - 1 - tail], after.items[after.items.size() - 1 - tail]))
            ++tail;
        const std::size_t oldEnd = before.items.size() - tail, newEnd = after.items.size() - tail;
        if (tail > 0 && newEnd > oldEnd)
            return changes.push_back({path, after}); // one in the middle
        for (std::size_t i = 0; i < std::min(oldEnd, newEnd); ++i)
            compare(before.items[i], after.items[i], path / i, fine, changes);
        for (std::size_t i = oldEnd; i > newEnd; --i)
            changes.push_back({path / (i - 1), std::nullopt});
        for (std::size_t i = oldEnd; i < newEnd; ++i)
            changes.push_back({path / i, after.items[i]});
    } else if (fine && isTexts(before) && isTexts(after) && !before.items.empty() && !after.items.empty()) {
        compareTexts(before, after, path, changes);
    } else {
        changes.push_back({path, after});
    }
}

/// A text that is changed in its places. Each function says false where it does not know how.
class TextChanger {
public:
    TextChanger(std::string text, Value tree) : m_text(std::move(text)), m_tree(std::move(tree)) {}

    const std::string &text() const { return m_text; }

    bool apply(const Change &change)
    {
        const bool isThere = valueAt(m_tree, change.path) != nullptr;
        const bool done = !change.value ? remove(change.path)
            : change.between            ? insertText(change.path, *change.value)
            : isThere                   ? replace(change.path, *change.value)
                                        : add(change.path, *change.value);
        const auto read = done ? parseDocument(m_text, {}) : Result<Value>(InputError());
        if (!read)
            return false;
        m_tree = read.value();
        return true;
    }

private:
    // Places in the text

    std::size_t offsetOf(TextPosition position) const
    {
        std::size_t offset = 0;
        for (int line = 1; line < position.line && offset != nowhere; ++line)
            offset = m_text.find('\n', offset) == nowhere ? nowhere : m_text.find('\n', offset) + 1;
        if (position.line < 1 || offset == nowhere)
            return nowhere;
        for (int column = 1; column < position.column && offset < m_text.size(); ++offset) {
            const bool beginsNext = offset + 1 >= m_text.size() || (m_text[offset + 1] & 0xc0) != 0x80;
            column += beginsNext ? 1 : 0; // a column is a letter, however many bytes it has
        }
        return offset;
    }
    std::size_t lineStart(std::size_t offset) const
    {
        const std::size_t before = offset == 0 ? nowhere : m_text.rfind('\n', offset - 1);
        return before == nowhere ? 0 : before + 1;
    }
    std::size_t lineEnd(std::size_t offset) const
    {
        const std::size_t end = m_text.find('\n', offset);
        return end == nowhere ? m_text.size() : end + 1;
    }
    std::string_view lineAt(std::size_t offset) const
    {
        return std::string_view(m_text).substr(lineStart(offset), lineEnd(offset) - lineStart(offset));
    }

    /// Behind the string that begins at `offset`.
    std::size_t stringEnd(std::size_t offset) const
    {
        const char quote = m_text[offset];
        const std::string three(3, quote);
        const bool isLong = m_text.compare(offset, 3, three) == 0;
        for (std::size_t i = offset + (isLong ? 3 : 1); i < m_text.size(); ++i) {
            if (m_text[i] == '\\' && quote == '"')
                ++i;
            else if (isLong ? m_text.compare(i, 3, three) == 0 : m_text[i] == quote)
                return i + (isLong ? 3 : 1);
        }
        return nowhere;
    }
    /// Behind the value that begins at `offset`.
    std::size_t valueEnd(std::size_t offset) const
    {
        int depth = 0;
        for (std::size_t i = offset; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (c == '"' || c == '\'') {
                i = stringEnd(i);
                if (i == nowhere || depth == 0)
                    return i;
                --i;
            } else if (c == '[' || c == '{') {
                ++depth;
            } else if (depth > 0 && (c == ']' || c == '}')) {
                if (--depth == 0)
                    return i + 1;
            } else if (depth > 0 && c == '#') {
                i = lineEnd(i) - 1;
            } else if (depth == 0 && std::string_view(",]}#\r\n \t").find(c) != nowhere) {
                return i;
            }
        }
        return depth == 0 ? m_text.size() : nowhere;
    }

    /// The value at a path, if it stands behind "key =" on a line that begins with that key.
    struct Line {
        std::size_t key, value, end; ///< end: behind the line on which the value ends
    };
    std::optional<Line> lineOf(const Value &value) const
    {
        const std::size_t begin = offsetOf(value.position);
        if (begin == nowhere || begin >= m_text.size())
            return std::nullopt;
        const std::size_t start = lineStart(begin), end = valueEnd(begin);
        const std::string_view before = std::string_view(m_text).substr(start, begin - start);
        const std::size_t first = before.find_first_not_of(" \t"), equals = before.find('=');
        const bool isOnlyOne = equals != nowhere && before.find_first_of("=,{", equals + 1) == nowhere;
        if (end == nowhere || first == nowhere || before[first] == '[' || before[first] == '#' || !isOnlyOne)
            return std::nullopt;
        const std::string_view behind = std::string_view(m_text).substr(end, lineEnd(end) - end);
        const std::size_t rest = behind.find_first_not_of(" \t\r\n");
        if (rest != nowhere && behind[rest] != '#')
            return std::nullopt;
        return Line{start + first, begin, lineEnd(end)};
    }

    // What a table has lines of

    /// Leaves of a table, also those of tables whose keys stand dotted in it.
    void collectLines(const Value &value, std::vector<Line> &lines) const
    {
        for (const Entry &entry : value.entries) {
            if (const auto line = lineOf(entry.value))
                lines.push_back(*line);
            else if (entry.value.kind == ValueKind::Table && !isHeading(entry.value))
                collectLines(entry.value, lines);
        }
    }
    bool isHeading(const Value &table) const
    {
        const std::size_t place = offsetOf(table.position);
        if (place == nowhere || place >= m_text.size())
            return false;
        const std::string_view line = lineAt(place);
        const std::size_t first = line.find_first_not_of(" \t");
        return first != nowhere && line[first] == '[';
    }
    /// From the heading of a table, its comments included, to the next heading that is not one of its parts.
    std::optional<std::pair<std::size_t, std::size_t>> blockOf(const Value &table) const
    {
        if (!isHeading(table))
            return std::nullopt;
        const std::size_t heading = lineStart(offsetOf(table.position));
        const std::string name = headingName(lineAt(heading));
        std::size_t end = lineEnd(heading), next = end;
        for (; next < m_text.size(); next = lineEnd(next)) {
            const std::string other = headingName(lineAt(next));
            if (!other.empty() && !other.starts_with(name + "."))
                break;
            end = lineEnd(next);
        }
        end = next < m_text.size() ? withComments(next) : m_text.size();
        return std::pair(withComments(heading), end);
    }
    /// The lines of comment directly above belong to a heading.
    std::size_t withComments(std::size_t heading) const
    {
        while (heading > 0 && lineAt(heading - 1).starts_with("#"))
            heading = lineStart(heading - 1);
        return heading;
    }
    /// "process.thread"; empty for a line that is no heading. A line inside a list of lists looks like one; what comes of that
    /// is found out in the end.
    static std::string headingName(std::string_view line)
    {
        const std::size_t first = line.find_first_not_of(" \t");
        if (first == nowhere || line[first] != '[')
            return {};
        const std::size_t begin = line.find_first_not_of("[ ", first), end = line.find(']', first);
        return begin == nowhere || end == nowhere || end < begin ? std::string() : std::string(line.substr(begin, end - begin));
    }

    // Changes

    bool replace(const DocumentPath &path, const Value &value)
    {
        const Value *old = valueAt(m_tree, path);
        const std::size_t begin = old ? offsetOf(old->position) : nowhere;
        if (begin == nowhere || begin >= m_text.size() || (old->kind == ValueKind::Table && m_text[begin] != '{')
            || (isTables(*old) && m_text[begin] == '[' && isHeading(*old)))
            return false;
        const std::size_t end = valueEnd(begin);
        if (end == nowhere)
            return false;
        const std::string *key = std::get_if<std::string>(&path.back());
        m_text.replace(begin, end - begin, key && *key == "program" ? writeProgram(value) : writeValue(value));
        return true;
    }

    static std::string writeProgram(const Value &value)
    {
        if (value.kind != ValueKind::Array || value.items.empty())
            return writeValue(value);
        std::string text = "[\n";
        for (const Value &line : value.items)
            text += "    " + writeValue(line) + ",\n";
        return text + "]";
    }

    bool remove(const DocumentPath &path)
    {
        const Value *old = valueAt(m_tree, path);
        if (!old)
            return false;
        if (const auto line = old->kind == ValueKind::Text ? itemLineOf(*old) : std::nullopt) {
            m_text.erase(line->first, line->second - line->first);
            return true;
        }
        if (const auto line = lineOf(*old)) {
            m_text.erase(lineStart(line->key), line->end - lineStart(line->key));
            return true;
        }
        if (old->kind == ValueKind::Table && !isHeading(*old)) { // its keys stand in the table above
            const std::vector<Entry> entries = old->entries;
            return !entries.empty() && std::all_of(entries.begin(), entries.end(), [&](const Entry &entry) {
                return apply({path / entry.key, std::nullopt});
            });
        }
        if (isTables(*old)) {
            for (std::size_t i = old->items.size(); i > 0; --i) {
                if (!apply({path / (i - 1), std::nullopt}))
                    return false;
            }
            return true;
        }
        const auto block = blockOf(*old);
        if (block)
            m_text.erase(block->first, block->second - block->first);
        return block.has_value();
    }

    /// The line on which an item of a list stands alone.
    std::optional<std::pair<std::size_t, std::size_t>> itemLineOf(const Value &item) const
    {
        const std::size_t begin = offsetOf(item.position);
        if (begin == nowhere || begin >= m_text.size())
            return std::nullopt;
        const std::size_t start = lineStart(begin), end = valueEnd(begin), next = end == nowhere ? end : lineEnd(end);
        if (end == nowhere || m_text.find_first_not_of(" \t", start) != begin)
            return std::nullopt;
        std::size_t rest = m_text.find_first_not_of(" \t", end);
        if (rest < next && m_text[rest] == ',')
            rest = m_text.find_first_not_of(" \t", rest + 1);
        const bool isAlone = rest >= next || m_text[rest] == '\n' || m_text[rest] == '\r' || m_text[rest] == '#';
        return isAlone ? std::optional(std::pair(start, next)) : std::nullopt;
    }

    /// On a line of its own behind the item before it, or before the first.
    bool insertText(const DocumentPath &path, const Value &value)
    {
        const std::size_t index = std::get<std::size_t>(path.back());
        DocumentPath beside = path;
        beside.back() = index == 0 ? index : index - 1;
        const Value *neighbour = valueAt(m_tree, beside);
        const auto line = neighbour ? itemLineOf(*neighbour) : std::nullopt;
        if (!line)
            return false;
        const std::size_t begin = offsetOf(neighbour->position), end = valueEnd(begin);
        const std::string indent = m_text.substr(line->first, begin - line->first), text = indent + writeValue(value) + ",\n";
        const std::size_t comma = m_text.find_first_not_of(" \t", end);
        m_text.insert(index == 0 ? line->first : line->second, text);
        if (index > 0 && (comma == nowhere || m_text[comma] != ','))
            m_text.insert(end, ",");
        return true;
    }

    bool add(const DocumentPath &path, const Value &value)
    {
        if (std::holds_alternative<std::size_t>(path.back()))
            return addItem(path, value);
        if (isTables(value) && !value.items.empty())
            return addPart(path, value);
        return addLine(path, value) || (path.size() == 1 && value.kind == ValueKind::Table && addPart(path, value));
    }

    /// Behind the last line of the nearest table that is there.
    bool addLine(const DocumentPath &path, const Value &value)
    {
        if (value.kind == ValueKind::Table) {
            const std::string *name = std::get_if<std::string>(&path.back());
            const bool isDotted = *name == "sysctl" || *name == "reachable_for" || *name == "delay_for";
            if (isDotted && !value.entries.empty())
                return std::all_of(value.entries.begin(), value.entries.end(), [&](const Entry &entry) {
                    return apply({path / entry.key, entry.value});
                });
            if (path.size() == 1)
                return false;
        }
        DocumentPath owner = path;
        std::vector<std::string> keys;
        for (;;) {
            const std::string *key = std::get_if<std::string>(&owner.back());
            if (!key)
                return false;
            keys.insert(keys.begin(), *key);
            owner.pop_back();
            const Value *table = valueAt(m_tree, owner);
            if (table && (owner.empty() || isHeading(*table)))
                return insertLine(*table, keys, value);
            if (table && table->kind == ValueKind::Table && m_text[std::min(offsetOf(table->position), m_text.size() - 1)] == '{')
                return false;
            if (owner.empty())
                return false;
        }
    }
    bool insertLine(const Value &table, const std::vector<std::string> &keys, const Value &value)
    {
        if (&table == &m_tree && keys.size() > 1)
            return false; // a part of its own is easier to read
        std::vector<Line> lines;
        collectLines(table, lines);
        const std::size_t limit = firstHeading();
        std::size_t place = &table == &m_tree ? 0 : lineEnd(offsetOf(table.position));
        for (const Line &line : lines) {
            if (&table != &m_tree || line.key < limit)
                place = std::max(place, line.end);
        }
        std::string key;
        for (const std::string &part : keys)
            key += (key.empty() ? "" : ".") + writeKey(part);
        const std::string *last = &keys.back();
        const std::string written = *last == "program" ? writeProgram(value) : writeValue(value);
        const bool needsBreak = place > 0 && m_text[place - 1] != '\n';
        m_text.insert(place, (needsBreak ? "\n" : "") + key + " = " + written + "\n");
        return true;
    }
    std::size_t firstHeading() const
    {
        for (std::size_t at = 0; at < m_text.size(); at = lineEnd(at)) {
            if (!headingName(lineAt(at)).empty())
                return at;
        }
        return m_text.size();
    }
    static std::string writeKey(const std::string &key)
    {
        Value table;
        setValue(table, DocumentPath() / key, booleanValue(true));
        const std::string text = writeDocument(table);
        return text.substr(0, text.rfind(" = "));
    }

    /// Behind the item before it.
    bool addItem(const DocumentPath &path, const Value &item)
    {
        const std::size_t index = std::get<std::size_t>(path.back());
        DocumentPath list = path;
        list.pop_back();
        const Value *before = index > 0 ? valueAt(m_tree, list / (index - 1)) : nullptr;
        const auto block = before ? blockOf(*before) : std::nullopt;
        if (!block || list.size() != 1)
            return false;
        Value part;
        setValue(part, list / 0, item);
        insertPart(block->second, writeDocument(part));
        return true;
    }
    /// What comes out and the variants stay last.
    bool addPart(const DocumentPath &path, const Value &value)
    {
        if (path.size() != 1)
            return false;
        Value part;
        setValue(part, path, value);
        const std::string *key = std::get_if<std::string>(&path.back());
        std::size_t place = m_text.size();
        for (std::size_t at = 0; at < m_text.size() && *key != "variant"; at = lineEnd(at)) {
            const std::string name = headingName(lineAt(at));
            const bool isLast = name == "variant" || name.starts_with("variant.")
                || (*key != "expect" && (name == "expect" || name.starts_with("expect.")));
            const bool isMachine = value.kind == ValueKind::Table && *key != "expect";
            if (isLast || (isMachine && name == "process")) {
                place = withComments(at);
                break;
            }
        }
        insertPart(place, writeDocument(part));
        return true;
    }
    /// With one empty line before and behind.
    void insertPart(std::size_t place, std::string part)
    {
        part.erase(0, part.find_first_not_of('\n'));
        const bool isFirst = place == 0;
        if (!isFirst && m_text[place - 1] != '\n')
            part.insert(0, "\n");
        if (!isFirst && (place < 2 || m_text[place - 2] != '\n'))
            part.insert(0, "\n");
        if (place < m_text.size())
            part += "\n";
        m_text.insert(place, part);
    }

    std::string m_text;
    Value m_tree;
};

} // namespace

std::string editedText(std::string_view text, const Value &before, const Value &after)
{
    for (const bool fine : {true, false}) {
        std::vector<Change> changes;
        compare(before, after, {}, fine, changes);
        TextChanger changer{std::string(text), before};
        if (!std::all_of(changes.begin(), changes.end(), [&](const Change &change) { return changer.apply(change); }))
            continue;
        const auto read = parseDocument(changer.text(), {});
        if (read && sameContent(read.value(), after))
            return changer.text();
    }
    return writeDocument(after);
}

} // namespace teardown
