#pragma once

#include "scenario/document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace teardown {

/// The way to a value in a document: keys of tables and, counted from 0, items of lists.
using DocumentPath = std::vector<std::variant<std::string, std::size_t>>;

DocumentPath operator/(DocumentPath path, std::string_view key);
DocumentPath operator/(DocumentPath path, std::size_t item);

Value textValue(std::string_view text);
Value integerValue(std::int64_t integer);
Value booleanValue(bool boolean);
Value listOf(std::vector<Value> items);

/// nullptr if there is nothing.
const Value *valueAt(const Value &document, const DocumentPath &path);
/// Puts a value there. Tables and lists on the way are made if they are not there; an item one behind the last is appended.
void setValue(Value &document, const DocumentPath &path, Value value);
/// Takes a value away, and with it a table or list that is empty then. Does nothing if there is none.
void removeValue(Value &document, const DocumentPath &path);
/// Moves an item of a list to another place in it; `path` leads to the list.
void moveItem(Value &document, const DocumentPath &path, std::size_t from, std::size_t to);

/// The same content, wherever it stands; the order of keys does not count.
bool sameContent(const Value &a, const Value &b);

/// The way to what stands at `position`: the last key or value that begins on its line at or before it. None if there is none.
std::optional<DocumentPath> pathAt(const Value &document, TextPosition position);

/// A document as the text of a file, in the form that writeScenario() gives scenario files. parseDocument() gives the same
/// content again.
std::string writeDocument(const Value &document);
/// `text`, whose content is `before`, with the content `after`: changed in its places, so that comments and the order stay. Where
/// that cannot be done it is written anew.
std::string editedText(std::string_view text, const Value &before, const Value &after);
/// One value as it stands behind "key = ".
std::string writeValue(const Value &value);

} // namespace teardown
