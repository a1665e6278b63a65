#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include "base/result.h"
#include "base/time.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace teardown {

/// One step into a JSON document: a member of an object, or (index >= 0) an element of an array.
struct JsonStep {
    QString key;
    qsizetype index = -1;
};
using JsonPath = std::vector<JsonStep>;

/// "timeline[12].call.name"; "the document" for the empty path.
SentencePart pathText(const JsonPath &path);
/// Line and column of the character at `offset`, both from 1.
TextPosition positionAt(const QByteArray &text, qsizetype offset);
/// Where in the valid JSON `text` the value at `path` begins; of its deepest parent that exists if it does not.
TextPosition positionOf(const QByteArray &text, const JsonPath &path);

/// A document that is no recording (`NotARecording`), or one that asks for what this program does not model.
class BadRecording : public std::runtime_error {
public:
    enum class Kind : std::uint8_t { NotARecording, NotModelled };
    BadRecording(Kind kind, JsonPath path, Sentence sentence)
        : std::runtime_error(english(sentence)),
          m_kind(kind),
          m_path(std::move(path)),
          m_sentence(std::move(sentence))
    {
    }
    Kind kind() const { return m_kind; }
    const JsonPath &path() const { return m_path; }
    const Sentence &sentence() const { return m_sentence; }

private:
    Kind m_kind;
    JsonPath m_path;
    Sentence m_sentence;
};

/// A value of a JSON document that knows the path to itself, so that a complaint can name the place. All reading
/// functions throw BadRecording if the value is absent or of another type.
class JsonCursor {
public:
    explicit JsonCursor(QJsonValue root) : m_value(std::move(root)) {}

    JsonCursor at(const char *key) const;
    /// No value if the member is absent or null.
    std::optional<JsonCursor> find(const char *key) const;
    std::vector<JsonCursor> items() const;
    std::vector<std::pair<std::string, JsonCursor>> members() const;

    bool isNull() const { return m_value.isNull(); }
    bool isArray() const { return m_value.isArray(); }
    bool isString() const { return m_value.isString(); }
    std::string text() const;
    bool boolean() const;
    /// A whole number between the bounds.
    std::int64_t integer(std::int64_t least = INT64_MIN, std::int64_t most = INT64_MAX) const;
    /// Seconds with a fraction.
    Duration duration() const;
    Time time() const { return atTime(duration()); }

    std::string textOr(const char *key, const char *otherwise) const;
    bool booleanOr(const char *key, bool otherwise) const;
    std::int64_t integerOr(const char *key, std::int64_t otherwise) const;
    Duration durationOr(const char *key, Duration otherwise) const;

    /// `why` says it of %1, the path; `parts` fill what follows.
    [[noreturn]] void reject(Phrase why, std::vector<SentencePart> parts = {}) const;
    [[noreturn]] void notModelled(SentencePart what) const;

private:
    JsonCursor(QJsonValue value, JsonPath path) : m_value(std::move(value)), m_path(std::move(path)) {}
    JsonCursor child(QJsonValue value, JsonStep step) const;

    QJsonValue m_value;
    JsonPath m_path;
};

} // namespace teardown
