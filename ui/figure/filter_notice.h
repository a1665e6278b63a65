#pragma once

#include <QFrame>

class QLabel;

namespace teardown {

/// A line above the diagram that says what the diagram does not show, with a button that shows it.
class FilterNotice : public QFrame {
    Q_OBJECT

public:
    explicit FilterNotice(QWidget *parent);
    /// Nothing hidden: it is not there.
    void say(const QStringList &hidden);
    QString text() const;

Q_SIGNALS:
    void showAllWanted();

private:
    QLabel *m_text;
};

} // namespace teardown
