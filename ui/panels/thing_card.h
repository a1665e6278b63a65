#pragma once

#include <QFrame>
#include <QList>

#include "models/thing_details.h"

class QAction;
class QVBoxLayout;

namespace teardown {

/// A small sheet that pops up beside a thing: what there is to say about it, where there is more, and what can be done to it.
/// Escape or a click elsewhere closes it.
class ThingCard : public QFrame {
    Q_OBJECT

public:
    /// `more`: title of the page that says more; empty if none does.
    ThingCard(const ThingDetails &details, const QString &more, const QList<QAction *> &actions, QWidget *parent);

    /// Something to fill in, below what there is to say.
    void addForm(QWidget *form);
    /// Opens with its corner at this place, or as near as the screen allows.
    void popUp(QPoint globalPosition);

Q_SIGNALS:
    void moreWanted();
    /// Somebody chose what has no effect now.
    void refused(const QString &reason);

private:
    void addText(QVBoxLayout *layout, const ThingDetails &details);
    void addAct(QVBoxLayout *layout, QAction *action);

    QVBoxLayout *m_layout;
    int m_formsAt = 0;          ///< place of the next form in the layout
    QWidget *m_first = nullptr; ///< the form that has the keys to begin with
};

} // namespace teardown
