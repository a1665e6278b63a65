#pragma once

#include <QFrame>

#include "lessons/lesson_session.h"

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace teardown {

/// The question of the moment with its options; after the answer, that and the outcome side by side with the reason.
class LessonCard : public QFrame {
    Q_OBJECT

public:
    LessonCard(LessonSession &session, QWidget *parent);

    /// Marks an option, counted from 0, and takes the keyboard there.
    void choose(int option);
    /// Gives the marked answer, or goes on from the comparison.
    void confirm();
    /// Takes the keyboard to what there is to do.
    void takeFocus();
    /// What the card says, for a screen reader.
    QString spokenText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void showQuestion(const AskedQuestion &asked);
    void showComparison(const AskedQuestion &asked);
    void addOption(const Question &question, std::size_t index);
    QWidget *side(const QString &heading, const QString &text, const QString &name);
    QLabel *addText(const QString &richText, const QString &name);
    void addButton(const QString &text);
    QString verdict(const AskedQuestion &asked) const;
    void clear();
    int marked() const;

    LessonSession &m_session;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QButtonGroup *m_group = nullptr;
    QPushButton *m_button = nullptr;
    std::vector<QRadioButton *> m_options;
    QStringList m_spoken;
    std::pair<LessonSession::Phase, std::optional<std::size_t>> m_shown{};
};

} // namespace teardown
