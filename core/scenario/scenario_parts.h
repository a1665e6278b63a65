#pragma once

#include "scenario/scenario.h"
#include "scenario/table_reader.h"

namespace teardown {

// The parts of a scenario file; each takes its keys out of the table of the whole file. Throw InputProblem.

void readNodes(TableReader &file, Setup &setup);
void readCables(TableReader &file, Setup &setup);
void readProcesses(TableReader &file, Setup &setup);
void readSteps(TableReader &file, Setup &setup);
Expectation readExpectation(TableReader &file, const Setup &setup);
Figure readFigure(TableReader &file, const Setup &setup);
std::vector<AuthorNote> readNotes(TableReader &file, const Setup &setup);

} // namespace teardown
