#pragma once

#include <QObject>
#include <QTimer>

#include "controller/explorer.h"
#include "sim/foresight.h"
#include "sim/waiting.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace teardown {

/// Who will notice what next, if nobody acts: the next notice of sockets and processes.
struct Outlook {
    std::map<SocketId, Notice> calls;   ///< what a call on the socket tells its program
    std::map<SocketId, Notice> kernels; ///< when the kernel gives the socket up
    std::map<ProcessId, Notice> programs;
};

/// Looks ahead on a copy of the run on the screen, when somebody asks, in pieces of a few milliseconds. What it found holds
/// for every later moment of the same line of history. While a question is open it says nothing.
class Forecaster : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,       ///< a question is open: nobody may know
        LookingAhead, ///< what is found is right, what is not found may still come
        Complete,     ///< what is not found never comes
        Bounded,      ///< what is not found does not come before reached()
        Broken,       ///< the engine broke a rule of its own
    };

    explicit Forecaster(Explorer &explorer, QObject *parent = nullptr);
    ~Forecaster() override;

    /// Begins to look ahead, if it has not for this line of history.
    void want();
    State state() const;
    Time reached() const;
    /// What comes after the moment on the screen for these, as far as it is known.
    Outlook outlook(std::span<const Waiting> things);
    /// The first thing that a program notices after the moment on the screen, if one is known.
    std::optional<Notice> first();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void goOn();
    void readTrace();
    template <class See>
    void forEachAhead(See see);

    Explorer &m_explorer;
    std::size_t m_branch = 0, m_read = 0; ///< records of the trace whose notices are in m_past
    std::vector<Notice> m_past;           ///< in the trace, which may reach beyond the moment
    std::unique_ptr<Foresight> m_foresight;
    QTimer m_slice;
};

} // namespace teardown
