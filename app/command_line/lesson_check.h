#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include "lesson/check_lesson.h"
#include "lesson/lesson.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

#include <vector>

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

    bool passed() const { return m_faults.empty(); }
    /// The faults as lines; "" if there is none.
    QString faults() const;
    /// The same for programs, in English: {"variant", "question", "line", "problem"} each.
    QJsonArray faultsAsJson() const;
    /// What the run gives to each question, as lines.
    QString answers() const { return m_answers.join(QString()); }
    QString name() const { return m_name; }

private:
    struct Fault {
        std::string variant; ///< "": in the scenario itself, or without a run
        LessonFault what;
    };

    Lesson m_lesson;
    QString m_name;
    std::vector<Fault> m_faults;
    QStringList m_answers;
};

} // namespace teardown
