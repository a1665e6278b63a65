#pragma once

#include "json_cursor.h"
#include "recording_file.h"

#include <utility>

namespace teardown {

// The parts that parseRecording() is made of. All throw BadRecording.

NodeId readHost(const KernelRecording &recording, const JsonCursor &name);
CableId readLink(const KernelRecording &recording, const JsonCursor &name);
/// The elements of the array `key`; none if it is absent or null.
std::vector<JsonCursor> listAt(const JsonCursor &object, const char *key);
std::uint16_t readPort(const JsonCursor &port);
Ipv4 readAddress(const JsonCursor &address);
Prefix readPrefix(const JsonCursor &prefix);
Flags readFlags(const JsonCursor &letters);
std::uint8_t readPollBits(const JsonCursor &names);
/// The settings of one "key": value pair; several if the value is an array, none if it has no meaning here.
std::vector<std::pair<Setting, std::int64_t>> readSetting(const std::string &key, const JsonCursor &value);

void readTopology(const JsonCursor &document, KernelRecording &recording);
void readTimeline(const JsonCursor &timeline, KernelRecording &recording);
void readExpectations(const JsonCursor &expect, KernelRecording &recording);

/// The value of the pair in `table` whose first part is `text`; rejects `cursor` if there is none.
template <class Value, std::size_t N>
Value readWord(const JsonCursor &cursor, const std::pair<const char *, Value> (&table)[N])
{
    const std::string text = cursor.text();
    for (const auto &[word, value] : table) {
        if (text == word)
            return value;
    }
    cursor.notModelled('"' + text + '"');
}

} // namespace teardown
