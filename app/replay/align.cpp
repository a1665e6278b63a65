#include "align.h"

namespace teardown {

namespace {

enum class Way : unsigned char { End, Pair, Missing, Extra };

struct Cell {
    int cost = 0; ///< of the rest of both lists
    Way way = Way::End;
};

class Table {
public:
    Table(std::size_t expectedCount, std::size_t seenCount) : m_width(seenCount + 1), m_cells((expectedCount + 1) * m_width) {}
    Cell &at(std::size_t expected, std::size_t seen) { return m_cells[expected * m_width + seen]; }

private:
    std::size_t m_width;
    std::vector<Cell> m_cells;
};

} // namespace

std::vector<AlignedRow> align(std::size_t expectedCount, std::size_t seenCount, const AlignCosts &costs)
{
    Table table(expectedCount, seenCount);
    for (std::size_t i = expectedCount + 1; i-- > 0;) {
        for (std::size_t j = seenCount + 1; j-- > 0;) {
            Cell &cell = table.at(i, j);
            const auto offer = [&cell](int cost, Way way) {
                if (cell.way == Way::End || cost < cell.cost)
                    cell = {cost, way};
            };
            if (i < expectedCount && j < seenCount)
                offer(costs.pair(i, j) + table.at(i + 1, j + 1).cost, Way::Pair);
            if (i < expectedCount)
                offer(costs.missing(i) + table.at(i + 1, j).cost, Way::Missing);
            if (j < seenCount)
                offer(costs.extra(j) + table.at(i, j + 1).cost, Way::Extra);
        }
    }
    std::vector<AlignedRow> rows;
    for (std::size_t i = 0, j = 0; i < expectedCount || j < seenCount;) {
        const Way way = table.at(i, j).way;
        AlignedRow row;
        if (way != Way::Extra)
            row.expected = i++;
        if (way != Way::Missing)
            row.seen = j++;
        rows.push_back(row);
    }
    return rows;
}

} // namespace teardown
