#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "controller/explorer.h"

class QHBoxLayout;
class QPlainTextEdit;

namespace teardown {

/// Text as a tool prints it, of the moment on the screen, with a line of choices above it and a button that copies it all.
/// It is made anew only while it is in sight. If making it takes long, it is made when the moment has come to rest, and is greyed
/// until then: a hundred thousand lines do not hold up who drags through a run.
class ListingPanel : public QWidget {
    Q_OBJECT

public:
    ListingPanel(Explorer &explorer, const QString &name, const QString &title, QWidget *parent);

    QString text() const;

protected:
    /// The text at this moment.
    virtual QString listing() const = 0;
    /// Puts a choice in the line above the text.
    void addChoice(QWidget *widget);
    void refresh();
    void showEvent(QShowEvent *event) override;
    const Explorer &explorer() const { return m_explorer; }

private:
    void follow();
    void show(const QString &text);

    Explorer &m_explorer;
    QHBoxLayout *m_choices;
    QPlainTextEdit *m_text;
    QElapsedTimer m_since;
    qint64 m_costMs = 0; ///< of the last one
    QTimer m_late;       ///< runs while the text is of an earlier moment
};

} // namespace teardown
