#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>

namespace teardown {

/// What a learner has answered and finished, in a local file. Nothing is sent anywhere.
/// A file that cannot be read is put aside under another name, never overwritten.
class Progress : public QObject {
    Q_OBJECT

public:
    /// How far one lesson has come.
    struct OfLesson {
        int right = 0;
        int wrong = 0;
        bool done = false;

        bool begun() const { return done || right + wrong > 0; }
    };

    explicit Progress(QString path, QObject *parent = nullptr);
    /// Where the desktop keeps such data: $XDG_DATA_HOME/tcp-teardown/progress.json.
    static QString usualPath();
    QString path() const { return m_path; }
    /// What failed last; "" if nothing did. When the file is read first nobody is connected to failed() yet.
    QString problem() const { return m_problem; }

    OfLesson of(const QString &scenarioId) const;
    /// Whether the last answer to the question was right; none if there was none.
    std::optional<bool> answered(const QString &scenarioId, const QString &questionId) const;

    void setAnswered(const QString &scenarioId, const QString &questionId, bool right);
    void setDone(const QString &scenarioId);
    void clear();

Q_SIGNALS:
    void changed();
    /// Plain text; `problem` could be neither read nor written.
    void failed(const QString &problem);

private:
    void load();
    void edit(const QString &scenarioId, const QString &key, const QJsonValue &value);
    void save();
    void putAside();
    void fail(const QString &problem);

    QString m_path;
    QJsonObject m_root; ///< the whole file, with what a later version may have put there
    QString m_problem;
    bool m_mayWrite = true;
};

} // namespace teardown
