#include "scenario/document_edit.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

Value valueOf(ValueKind kind)
{
    Value value;
    value.kind = kind;
    return value;
}

const std::string *keyOf(const DocumentPath::value_type &part) { return std::get_if<std::string>(&part); }

Value *childOf(Value &parent, const DocumentPath::value_type &part)
{
    if (const std::string *key = keyOf(part)) {
        const auto found =
            std::find_if(parent.entries.begin(), parent.entries.end(), [&](const Entry &e) { return e.key == *key; });
        return parent.kind == ValueKind::Table && found != parent.entries.end() ? &found->value : nullptr;
    }
    const std::size_t item = std::get<std::size_t>(part);
    return parent.kind == ValueKind::Array && item < parent.items.size() ? &parent.items[item] : nullptr;
}

/// The child, made if need be; what has another kind than the path needs is replaced.
Value &madeChild(Value &parent, const DocumentPath::value_type &part)
{
    const ValueKind wanted = keyOf(part) ? ValueKind::Table : ValueKind::Array;
    if (parent.kind != wanted)
        parent = valueOf(wanted);
    if (Value *child = childOf(parent, part))
        return *child;
    if (const std::string *key = keyOf(part))
        return parent.entries.emplace_back(Entry{*key, {}, {}}).value;
    return parent.items.emplace_back();
}

bool isEmptyNow(const Value &value)
{
    return (value.kind == ValueKind::Table && value.entries.empty()) || (value.kind == ValueKind::Array && value.items.empty());
}

void removeBelow(Value &parent, const DocumentPath &path, std::size_t depth)
{
    Value *child = childOf(parent, path[depth]);
    if (!child)
        return;
    if (depth + 1 < path.size()) {
        removeBelow(*child, path, depth + 1);
        if (!isEmptyNow(*child) || keyOf(path[depth]) == nullptr)
            return; // an item that is empty still counts
    }
    if (const std::string *key = keyOf(path[depth]))
        std::erase_if(parent.entries, [&](const Entry &e) { return e.key == *key; });
    else
        parent.items.erase(parent.items.begin() + static_cast<std::ptrdiff_t>(std::get<std::size_t>(path[depth])));
}

/// Looks for the last thing on a line that begins at or before a column.
class Finder {
public:
    explicit Finder(TextPosition wanted) : m_wanted(wanted) {}

    void look(const Value &value, const DocumentPath &path)
    {
        consider(value.position, path);
        for (const Entry &entry : value.entries) {
            consider(entry.position, path / entry.key);
            look(entry.value, path / entry.key);
        }
        for (std::size_t i = 0; i < value.items.size(); ++i)
            look(value.items[i], path / i);
    }
    std::optional<DocumentPath> found() const { return m_found; }

private:
    void consider(TextPosition here, const DocumentPath &path)
    {
        if (path.empty() || here.line != m_wanted.line || here.column > m_wanted.column || here.column < m_column)
            return;
        m_column = here.column;
        m_found = path;
    }

    TextPosition m_wanted;
    int m_column = 0;
    std::optional<DocumentPath> m_found;
};

} // namespace

DocumentPath operator/(DocumentPath path, std::string_view key)
{
    path.emplace_back(std::string(key));
    return path;
}

DocumentPath operator/(DocumentPath path, std::size_t item)
{
    path.emplace_back(item);
    return path;
}

Value textValue(std::string_view text)
{
    Value value = valueOf(ValueKind::Text);
    value.text = text;
    return value;
}

Value integerValue(std::int64_t integer)
{
    Value value = valueOf(ValueKind::Integer);
    value.integer = integer;
    return value;
}

Value booleanValue(bool boolean)
{
    Value value = valueOf(ValueKind::Boolean);
    value.boolean = boolean;
    return value;
}

Value listOf(std::vector<Value> items)
{
    Value value = valueOf(ValueKind::Array);
    value.items = std::move(items);
    return value;
}

const Value *valueAt(const Value &document, const DocumentPath &path)
{
    const Value *value = &document;
    for (const auto &part : path) {
        value = childOf(const_cast<Value &>(*value), part); // only looked at
        if (!value)
            break;
    }
    return value;
}

void setValue(Value &document, const DocumentPath &path, Value value)
{
    Value *place = &document;
    for (const auto &part : path)
        place = &madeChild(*place, part);
    *place = std::move(value);
}

void removeValue(Value &document, const DocumentPath &path)
{
    if (!path.empty())
        removeBelow(document, path, 0);
}

void moveItem(Value &document, const DocumentPath &path, std::size_t from, std::size_t to)
{
    auto *list = const_cast<Value *>(valueAt(document, path));
    if (!list || from >= list->items.size() || to >= list->items.size())
        return;
    Value moved = std::move(list->items[from]);
    list->items.erase(list->items.begin() + static_cast<std::ptrdiff_t>(from));
    list->items.insert(list->items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
}

bool sameContent(const Value &a, const Value &b)
{
    if (a.kind != b.kind || a.entries.size() != b.entries.size())
        return false;
    const auto hasSame = [&](const Entry &entry) {
        const Value *other = b.find(entry.key);
        return other && sameContent(entry.value, *other);
    };
    return a.boolean == b.boolean && a.integer == b.integer && a.text == b.text
        && std::all_of(a.entries.begin(), a.entries.end(), hasSame)
        && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameContent);
}

std::optional<DocumentPath> pathAt(const Value &document, TextPosition position)
{
    Finder finder(position);
    finder.look(document, {});
    return finder.found();
}

} // namespace teardown
