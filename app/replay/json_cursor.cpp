#include "json_cursor.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

/// Walks over JSON text that is known to be valid.
class JsonScanner {
public:
    explicit JsonScanner(const QByteArray &text) : m_text(text) { skipSpace(); }
    qsizetype offset() const { return m_at; }

    /// Moves from the beginning of a container to the beginning of the value that `step` leads to.
    bool enter(const JsonStep &step)
    {
        const bool object = m_text.at(m_at) == '{';
        const char closing = object ? '}' : ']';
        const qsizetype begin = m_at;
        ++m_at;
        skipSpace();
        for (qsizetype index = 0; m_text.at(m_at) != closing; ++index) {
            const QByteArray key = object ? readKey() : QByteArray();
            if (object ? key == step.key.toUtf8() : index == step.index)
                return true;
            skipValue();
            if (m_text.at(m_at) == ',')
                ++m_at;
            skipSpace();
        }
        m_at = begin;
        return false;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArray(" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
    }
    void skipString()
    {
        for (++m_at; m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        ++m_at;
    }
    QByteArray readKey()
    {
        const qsizetype begin = m_at + 1;
        skipString();
        const QByteArray key = m_text.mid(begin, m_at - 1 - begin);
        skipSpace();
        ++m_at; // the colon
        skipSpace();
        return key;
    }
    /// Stops at the comma or the bracket that follows the value.
    void skipValue()
    {
        for (int depth = 0; m_at < m_text.size();) {
            const char c = m_text.at(m_at);
            if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                return;
            if (c == '"') {
                skipString();
                continue;
            }
            depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
            ++m_at;
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

SentencePart pathText(const JsonPath &path)
{
    QString text;
    for (const JsonStep &step : path) {
        if (step.index >= 0)
            text += QStringLiteral("[%1]").arg(step.index);
        else
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + step.key;
    }
    return text.isEmpty() ? SentencePart(phrase("Replay", "the document")) : text.toStdString();
}

TextPosition positionAt(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {static_cast<int>(before.count('\n')) + 1, static_cast<int>(before.size() - lineStart) + 1};
}

TextPosition positionOf(const QByteArray &text, const JsonPath &path)
{
    JsonScanner scanner(text);
    for (const JsonStep &step : path) {
        if (!scanner.enter(step))
            break;
    }
    return positionAt(text, scanner.offset());
}

JsonCursor JsonCursor::child(QJsonValue value, JsonStep step) const
{
    JsonPath path = m_path;
    path.push_back(std::move(step));
    return {std::move(value), std::move(path)};
}

JsonCursor JsonCursor::at(const char *key) const
{
    if (!m_value.isObject())
        reject(phrase("Replay", "%1 must be an object"));
    const QJsonObject object = m_value.toObject();
    const JsonCursor member = child(object.value(QLatin1String(key)), {QString::fromLatin1(key), -1});
    if (member.m_value.isUndefined())
        member.reject(phrase("Replay", "%1 is missing"));
    return member;
}

std::optional<JsonCursor> JsonCursor::find(const char *key) const
{
    if (!m_value.isObject())
        reject(phrase("Replay", "%1 must be an object"));
    const QJsonValue value = m_value.toObject().value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return child(value, {QString::fromLatin1(key), -1});
}

std::vector<JsonCursor> JsonCursor::items() const
{
    if (!m_value.isArray())
        reject(phrase("Replay", "%1 must be an array"));
    std::vector<JsonCursor> items;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        items.push_back(child(array.at(i), {QString(), i}));
    return items;
}

std::vector<std::pair<std::string, JsonCursor>> JsonCursor::members() const
{
    if (!m_value.isObject())
        reject(phrase("Replay", "%1 must be an object"));
    std::vector<std::pair<std::string, JsonCursor>> members;
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        members.emplace_back(member.key().toStdString(), child(member.value(), {member.key(), -1}));
    return members;
}

std::string JsonCursor::text() const
{
    if (!m_value.isString())
        reject(phrase("Replay", "%1 must be a string"));
    return m_value.toString().toStdString();
}

bool JsonCursor::boolean() const
{
    if (!m_value.isBool())
        reject(phrase("Replay", "%1 must be true or false"));
    return m_value.toBool();
}

std::int64_t JsonCursor::integer(std::int64_t least, std::int64_t most) const
{
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || value != std::floor(value))
        reject(phrase("Replay", "%1 must be a whole number"));
    if (value < static_cast<double>(least) || value > static_cast<double>(most))
        reject(phrase("Replay", "%1 must be between %2 and %3"), {std::to_string(least), std::to_string(most)});
    return m_value.toInteger();
}

Duration JsonCursor::duration() const
{
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || std::abs(value) > 1e9)
        reject(phrase("Replay", "%1 must be a number of seconds"));
    return nanoseconds(std::llround(value * 1e9));
}

std::string JsonCursor::textOr(const char *key, const char *otherwise) const
{
    const auto member = find(key);
    return member ? member->text() : otherwise;
}

bool JsonCursor::booleanOr(const char *key, bool otherwise) const
{
    const auto member = find(key);
    return member ? member->boolean() : otherwise;
}

std::int64_t JsonCursor::integerOr(const char *key, std::int64_t otherwise) const
{
    const auto member = find(key);
    return member ? member->integer() : otherwise;
}

Duration JsonCursor::durationOr(const char *key, Duration otherwise) const
{
    const auto member = find(key);
    return member ? member->duration() : otherwise;
}

void JsonCursor::reject(Phrase why, std::vector<SentencePart> parts) const
{
    parts.insert(parts.begin(), pathText(m_path));
    throw BadRecording(BadRecording::Kind::NotARecording, m_path, Sentence(why, std::move(parts)));
}

void JsonCursor::notModelled(SentencePart what) const
{
    throw BadRecording(BadRecording::Kind::NotModelled, m_path,
        Sentence(phrase("Replay", "%1: %2 is not modelled"), {pathText(m_path), std::move(what)}));
}

} // namespace teardown
