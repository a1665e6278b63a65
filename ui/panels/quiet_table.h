#pragma once

class QTableView;

namespace teardown {

/// How all tables look and behave: whole rows, nothing to edit, no grid, one line a row.
void makeQuiet(QTableView &view);

} // namespace teardown
