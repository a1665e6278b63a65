#pragma once

#include "host/context.h"

namespace teardown {

/// `copy` counts from 0 (ProcessSpec::copies).
void startProcess(HostContext &context, std::uint32_t spec, std::uint32_t copy = 0);
/// "client", or "client-3" where the program runs more than once.
std::string nameOfCopy(const ProcessSpec &spec, std::uint32_t copy);
/// The running processes of that name, or the running copies of the program of that name.
std::vector<ProcessId> runningProcesses(const Host &host, const std::string &name);
/// A wake-up is due: the next step, or the time-out of a blocked call.
void onWake(HostContext &context, ThreadRef thread, std::uint32_t generation);
/// A blocked thread's socket changed.
void retry(HostContext &context, ThreadRef thread);
/// SIGKILL, or exit: the kernel closes every descriptor.
void endProcess(HostContext &context, Process &process, bool killed);
void stopProcess(HostContext &context, Process &process);
void continueProcess(HostContext &context, Process &process);
/// A person makes the process call the kernel in a new thread.
void makeCall(HostContext &context, Process &process, const SystemCall &call);
/// The process or copy of a program of that name that runs, else the latest one; null if none.
Process *processByName(Host &host, const std::string &name);
const Process *processByName(const Host &host, const std::string &name);
/// Starts a thread for a connection that an accept took.
void startHandler(HostContext &context, Process &process, const std::string &handler, const std::string &programName,
    const std::string &realName);

} // namespace teardown
