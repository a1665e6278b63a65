#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace teardown {

/// A line above the diagram that asks for one thing: a field, a button, and what comes of it. Escape puts it away.
class QuestionBar : public QFrame {
    Q_OBJECT

public:
    QString message() const;

Q_SIGNALS:
    void closed();

protected:
    struct Words {
        QString name;   ///< the bar is called "nameBar", its button "nameGo", ...
        QString field;  ///< the name of the field
        QString label;  ///< with its key, as in "Run &until"
        QString button; ///< what the button says
    };
    QuestionBar(const Words &words, QWidget *parent);

    /// Return was pressed in the field, or the button.
    virtual void go() = 0;
    void putAway();
    void showAndAsk();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_input;
    QToolButton *m_go;
    QLabel *m_message;

private:
    QToolButton *closeButton(const QString &name);
};

} // namespace teardown
