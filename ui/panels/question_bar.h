#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace teardown {

/// A line above the diagram that asks for something: a field or two, a button, and what comes of it. Escape puts it away.
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
    /// One more field, behind those that there are; `label` has its key.
    QLineEdit *addField(const QString &name, const QString &label);
    /// Words before the first field.
    QLabel *addHeading(const QString &name);
    void putAway();
    void showAndAsk();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_input;
    QToolButton *m_go;
    QLabel *m_message;

private:
    QLabel *prepare(QLineEdit *field, const QString &name, const QString &label);
    void putMessageBelow();
    QToolButton *closeButton(const QString &name);

    QHBoxLayout *m_line;
};

} // namespace teardown
