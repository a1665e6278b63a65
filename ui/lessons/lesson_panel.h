#pragma once

#include <QScrollArea>

#include "lessons/lesson_session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace teardown {

class LessonCard;

/// The lesson on the scenario that is open: what to watch, the question of the moment, and in the end what explains it all.
class LessonPanel : public QScrollArea {
    Q_OBJECT

public:
    LessonPanel(LessonSession &session, QWidget *parent);

    LessonCard &card() { return *m_card; }
    /// What a button offers as the lesson after this one; "" for none.
    void setNext(const QString &title);

Q_SIGNALS:
    void startWanted();
    void nextWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addText(const QString &name);
    QPushButton *addButton(const QString &name, const QString &text);
    void follow();
    void showTexts();
    QString answersSoFar() const;

    LessonSession &m_session;
    QVBoxLayout *m_layout;
    QLabel *m_intro;
    QLabel *m_invitation;
    QPushButton *m_start;
    QPushButton *m_explain;
    LessonCard *m_card;
    QLabel *m_answers;
    QLabel *m_explanation;
    QPushButton *m_next;
    QString m_nextTitle;
};

} // namespace teardown
