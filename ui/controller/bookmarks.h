#pragma once

#include <QObject>

#include "controller/explorer.h"

#include <vector>

namespace teardown {

/// A moment that somebody wants to come back to.
struct Bookmark {
    Time at;
    std::size_t branch = 0; ///< line of history; 0 is the scenario as it runs by itself
    QString name;
};

/// The bookmarks of the run that is open, in order of time. Those on the scenario's own line of history are remembered in
/// the settings; those on others last as long as these do.
class Bookmarks : public QObject {
    Q_OBJECT

public:
    Bookmarks(Explorer &explorer, QObject *parent);

    /// Takes those that were remembered under this key, which names a scenario and its variant.
    void load(const QString &key);
    /// From now on this is the run's key. What is on the line of history on the screen, up to the whole, goes with it.
    void moveTo(const QString &key);

    const std::vector<Bookmark> &all() const { return m_all; }
    /// Indexes of those that may be shown: while a question is open none behind it.
    std::vector<std::size_t> open() const;
    /// Marks the moment on the screen and names it after what has just happened; again at the same moment: takes it away.
    void toggle();
    void rename(std::size_t index, const QString &name);
    void remove(std::size_t index);
    void goTo(std::size_t index);
    /// The next one in that direction on the line of history on the screen; false if there is none.
    bool goNext();
    bool goPrevious();

Q_SIGNALS:
    void changed();

private:
    void remember() const;
    void sort();
    QString nameOfNow() const;

    Explorer &m_explorer;
    QString m_key;
    std::vector<Bookmark> m_all;
};

} // namespace teardown
