#pragma once

#include "scenario/document.h"
#include "scenario/table_reader.h"
#include "scenario/table_writer.h"
#include "sim/setup.h"

namespace teardown {

/// Reads one [[step]]: at, do, host and what the action needs. Throws InputProblem.
TimedAction readAction(const Value &table, const Setup &setup);
/// The fields of one [[step]], in the form that readAction() takes.
void writeAction(TableWriter &writer, const TimedAction &action, const Setup &setup);

/// What a step can do: the words behind `do`.
struct StepForm {
    std::string_view name;
    bool needsHost = false;
};
std::vector<StepForm> stepForms();

FirewallPolicy readFirewall(const Value &table, const Setup &setup);
std::string formatFirewall(const FirewallPolicy &policy);

} // namespace teardown
