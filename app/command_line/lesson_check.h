#pragma once

#include <QString>
#include <QStringList>

#include "lesson/lesson.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

namespace teardown {

/// Checks one lesson, variant by variant, and gathers what there is to say about it.
class LessonCheck {
public:
    /// `name` is how the person called it.
    LessonCheck(Lesson lesson, QString name);

    const Lesson &lesson() const { return m_lesson; }
    /// What shows without a run; once for each lesson.
    void checkAgainst(const Scenario &scenario);
    /// The questions of the variant that `scenario` is, in a run of it.
    void checkAgainst(const Scenario &scenario, Recording &run);

    bool passed() const { return m_faults.isEmpty(); }
    /// The faults as lines; "" if there is none.
    QString faults() const { return m_faults.join(QString()); }
    /// What the run gives to each question, as lines.
    QString answers() const { return m_answers.join(QString()); }
    QString name() const { return m_name; }

private:
    void addFault(const QString &variant, const QString &question, const QString &text, TextPosition position);

    Lesson m_lesson;
    QString m_name;
    QStringList m_faults;
    QStringList m_answers;
};

} // namespace teardown
