#include "editor/shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "scenario/schema.h"

#include <algorithm>
#include <map>

namespace teardown {

namespace {

const QJsonObject &schema()
{
    static const QJsonObject read = QJsonDocument::fromJson(QByteArray::fromStdString(scenarioSchema())).object();
    return read;
}

QJsonObject resolved(const QJsonObject &shape)
{
    const QString reference = shape[QStringLiteral("$ref")].toString();
    if (reference.isEmpty())
        return shape;
    return schema()[QStringLiteral("$defs")].toObject()[reference.section(QLatin1Char('/'), -1)].toObject();
}

/// JSON objects lose the order of their keys; this is the order in which a person thinks of them. Others follow.
int rankOf(const QString &key)
{
    static const QStringList order{"id", "title", "summary", "group", "duration", "start", "seed", "neighbours", "profile",
        "powered_on", "clock", "initial_sequence", "at", "do", "host", "cable", "process", "call", "number", "returns",
        "so_error", "events", "within", "name", "program", "interface", "direction", "frames", "flags", "flags_contain",
        "flags_not", "source", "destination", "source_port", "destination_port", "bytes", "window", "seq", "ack", "timestamps",
        "minimum_payload", "count", "delay", "loss", "switch_between", "times", "every", "tracking", "otherwise", "rules",
        "verdict", "with", "state", "flags_mask", "key", "value", "echo", "operation", "to", "type", "via", "start_at",
        "starts_by_itself", "exit_at_end", "ignore_sigpipe", "on_error", "copies", "one_every", "handler", "thread", "policy",
        "reachable_for", "delay_for", "elapsed", "client", "router", "firewall", "server"};
    const auto index = order.indexOf(key);
    return index < 0 ? static_cast<int>(order.size()) : static_cast<int>(index);
}

QStringList wordsOf(const QJsonObject &shape)
{
    QStringList words;
    const QJsonArray values = shape[QStringLiteral("enum")].toArray();
    for (const QJsonValue &word : values)
        words += word.toString();
    return words;
}

Shape shapeOf(const QString &key, const QJsonObject &unresolved);

std::vector<ShapeKey> keysOf(const QJsonObject &table)
{
    std::vector<ShapeKey> keys;
    const QJsonObject properties = table[QStringLiteral("properties")].toObject();
    const QJsonArray needed = table[QStringLiteral("required")].toArray();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        keys.push_back({it.key(), shapeOf(it.key(), it.value().toObject()), needed.contains(it.key())});
    std::stable_sort(
        keys.begin(), keys.end(), [](const ShapeKey &a, const ShapeKey &b) { return rankOf(a.key) < rankOf(b.key); });
    return keys;
}

Shape listShapeOf(const QString &key, const QJsonObject &shape)
{
    const QJsonObject item = resolved(shape[QStringLiteral("items")].toObject());
    if (key == QLatin1String("program"))
        return {.kind = Shape::Kind::Program};
    if (key == QLatin1String("step") || key == QLatin1String("variant"))
        return {.kind = Shape::Kind::ListOfTables}; // each kind of step has keys of its own; see stepShape()
    if (item.contains(QStringLiteral("enum")))
        return {.kind = Shape::Kind::Words, .words = wordsOf(item)};
    return {.kind = Shape::Kind::ListOfTables, .keys = keysOf(item)};
}

/// A number, or {base, value}; or segments: their number, or a list of flags.
Shape eitherShapeOf(const QJsonArray &either)
{
    const QJsonObject other = either[1].toObject();
    if (other[QStringLiteral("type")].toString() == QLatin1String("array"))
        return {.kind = Shape::Kind::Segments};
    const QJsonObject base = other[QStringLiteral("properties")].toObject()[QStringLiteral("base")].toObject();
    return {.kind = Shape::Kind::Number, .words = wordsOf(base)};
}

Shape tableShapeOf(const QString &key, const QJsonObject &shape)
{
    if (key == QLatin1String("sysctl"))
        return {.kind = Shape::Kind::Settings};
    if (!shape.contains(QStringLiteral("properties")))
        return {.kind = Shape::Kind::Times};
    return {.kind = Shape::Kind::Table, .keys = keysOf(shape)};
}

Shape textShapeOf(const QJsonObject &shape)
{
    const QString pattern = shape[QStringLiteral("pattern")].toString();
    if (pattern.startsWith(QLatin1String("^[SFRPAU]")))
        return {.kind = Shape::Kind::Flags};
    return {.kind = pattern.isEmpty() ? Shape::Kind::Text : Shape::Kind::Duration};
}

Shape shapeOf(const QString &key, const QJsonObject &unresolved)
{
    const QJsonObject shape = resolved(unresolved);
    if (shape.contains(QStringLiteral("enum")))
        return {.kind = Shape::Kind::Word, .words = wordsOf(shape)};
    if (shape.contains(QStringLiteral("anyOf")))
        return eitherShapeOf(shape[QStringLiteral("anyOf")].toArray());
    if (shape[QStringLiteral("type")].isArray())
        return {.kind = Shape::Kind::Result};
    const QString type = shape[QStringLiteral("type")].toString();
    if (type == QLatin1String("object"))
        return tableShapeOf(key, shape);
    if (type == QLatin1String("array"))
        return listShapeOf(key, shape);
    if (type == QLatin1String("boolean"))
        return {.kind = Shape::Kind::Flag};
    if (type == QLatin1String("integer"))
        return {.kind = Shape::Kind::Integer,
            .minimum = shape[QStringLiteral("minimum")].toVariant().toLongLong(),
            .maximum = shape[QStringLiteral("maximum")].toVariant().toLongLong()};
    return textShapeOf(shape);
}

struct StepShapes {
    QStringList kinds;
    std::map<QString, Shape> shapes;
};

const StepShapes &stepShapes()
{
    static const StepShapes all = [] {
        StepShapes result;
        const QJsonObject step = resolved({{QStringLiteral("$ref"), QStringLiteral("#/$defs/step")}});
        const QJsonArray kinds = step[QStringLiteral("oneOf")].toArray();
        for (const QJsonValue &kind : kinds) {
            const QJsonObject shape = kind.toObject();
            const QJsonObject done = shape[QStringLiteral("properties")].toObject()[QStringLiteral("do")].toObject();
            const QString name = done[QStringLiteral("const")].toString();
            result.kinds += name;
            result.shapes[name] = {.kind = Shape::Kind::Table, .keys = keysOf(shape)};
        }
        for (auto &[name, shape] : result.shapes) {
            for (ShapeKey &key : shape.keys) {
                if (key.key == QLatin1String("do"))
                    key.shape = {.kind = Shape::Kind::Word, .words = result.kinds};
            }
        }
        return result;
    }();
    return all;
}

} // namespace

const Shape &fileShape()
{
    static const Shape shape{.kind = Shape::Kind::Table, .keys = keysOf(schema())};
    return shape;
}

QStringList stepKinds() { return stepShapes().kinds; }

const Shape &stepShape(const QString &kind)
{
    static const Shape none{.kind = Shape::Kind::Table};
    const auto found = stepShapes().shapes.find(kind);
    return found == stepShapes().shapes.end() ? none : found->second;
}

const ShapeKey *keyOf(const Shape &table, const QString &key)
{
    const auto found = std::find_if(table.keys.begin(), table.keys.end(), [&](const ShapeKey &k) { return k.key == key; });
    return found == table.keys.end() ? nullptr : &*found;
}

} // namespace teardown
