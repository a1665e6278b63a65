#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace teardown {

struct ShapeKey;

/// What a value of a scenario file may be, as the schema says it: forms are built from this, so that they offer exactly what
/// files know.
struct Shape {
    enum class Kind {
        Text,
        Duration,
        Flags, ///< letters of a segment's flags
        Integer,
        Flag,
        Word,     ///< one of `words`
        Words,    ///< a list of them
        Number,   ///< a number, or one that counts from something: `words` are what it can count from
        Segments, ///< their number, or the flags of each
        Result,   ///< a number or a word
        Table,    ///< of `keys`
        ListOfTables,
        Program,
        Times, ///< a time for each name
        Settings,
    };
    Kind kind = Kind::Text;
    QStringList words = {};
    std::int64_t minimum = 0, maximum = 0; ///< of an Integer
    std::vector<ShapeKey> keys = {};       ///< of a Table, or of each in a ListOfTables
};

struct ShapeKey {
    QString key;
    Shape shape;
    bool needed = false;
};

/// The whole file, the machines by their names in it.
const Shape &fileShape();
/// What can be done, in the order of the format.
QStringList stepKinds();
/// The keys of a [[step]] with this `do`; an empty table for one that there is not.
const Shape &stepShape(const QString &kind);
/// The shape under a key; nullptr if the table has no such key.
const ShapeKey *keyOf(const Shape &table, const QString &key);

} // namespace teardown
