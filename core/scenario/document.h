#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

enum class ValueKind : std::uint8_t { Boolean, Integer, Text, Array, Table, Other };

struct Entry;

/// One value of a TOML document, with the place it stands at. `Other` is what scenario files never use (floats, dates);
/// its text is as it is written in TOML.
struct Value {
    ValueKind kind = ValueKind::Table;
    TextPosition position;
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;
    std::vector<Value> items;   ///< of an array
    std::vector<Entry> entries; ///< of a table, in the order of the file

    /// The value of `key` in a table; nullptr if it is not there.
    const Value *find(std::string_view key) const;
};

struct Entry {
    std::string key;
    TextPosition position; ///< of the key
    Value value;
};

/// "a string", "a table" ...: for messages.
Phrase describe(ValueKind kind);

/// Reads TOML. Error: `toml-syntax`.
Result<Value> parseDocument(std::string_view text, const std::string &file);

/// `base` with what `changes` says otherwise: tables are merged key by key, anything else is replaced.
Value merged(const Value &base, const Value &changes);

} // namespace teardown
