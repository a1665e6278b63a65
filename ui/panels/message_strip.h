#pragma once

#include <QFrame>

class QLabel;

namespace teardown {

/// A line above the diagram that stays until it is dismissed: the hints of the first start, or what went wrong. Nothing
/// waits for it.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Hint, Error };

    explicit MessageStrip(const QString &name, QWidget *parent);
    void say(Kind kind, const QString &richText);
    QString text() const;

Q_SIGNALS:
    void dismissed();

private:
    QLabel *m_text;
};

} // namespace teardown
