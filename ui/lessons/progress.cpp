#include "lessons/progress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include "export/save_file.h"

namespace teardown {

namespace {

const QString lessonsKey = QStringLiteral("lessons");
const QString answersKey = QStringLiteral("answers");
const QString doneKey = QStringLiteral("done");
const QString rightWord = QStringLiteral("right");
const QString wrongWord = QStringLiteral("wrong");

/// None if the file is damaged.
std::optional<QJsonObject> rootOf(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    const QJsonObject root = document.object();
    const bool fits = document.isObject() && (!root.contains(lessonsKey) || root[lessonsKey].isObject());
    return fits ? std::optional(root) : std::nullopt;
}

} // namespace

Progress::Progress(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) { load(); }

QString Progress::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tcp-teardown/progress.json");
}

Progress::OfLesson Progress::of(const QString &scenarioId) const
{
    const QJsonObject lesson = m_root[lessonsKey][scenarioId].toObject();
    OfLesson result;
    for (const QJsonValue &answer : lesson[answersKey].toObject()) {
        result.right += answer == rightWord;
        result.wrong += answer == wrongWord;
    }
    result.done = lesson[doneKey].toBool();
    return result;
}

std::optional<bool> Progress::answered(const QString &scenarioId, const QString &questionId) const
{
    const QJsonValue answer = m_root[lessonsKey][scenarioId][answersKey][questionId];
    return answer.isString() ? std::optional(answer == rightWord) : std::nullopt;
}

void Progress::setAnswered(const QString &scenarioId, const QString &questionId, bool right)
{
    load();
    QJsonObject answers = m_root[lessonsKey][scenarioId][answersKey].toObject();
    answers[questionId] = right ? rightWord : wrongWord;
    edit(scenarioId, answersKey, answers);
}

void Progress::setDone(const QString &scenarioId)
{
    load();
    edit(scenarioId, doneKey, true);
}

void Progress::edit(const QString &scenarioId, const QString &key, const QJsonValue &value)
{
    QJsonObject lessons = m_root[lessonsKey].toObject();
    QJsonObject lesson = lessons[scenarioId].toObject();
    lesson[key] = value;
    lessons[scenarioId] = lesson;
    m_root[lessonsKey] = lessons;
    save();
    Q_EMIT changed();
}

void Progress::clear()
{
    load();
    m_root.remove(lessonsKey);
    save();
    Q_EMIT changed();
}

/// Reads the file anew: another window may have written it since.
void Progress::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_mayWrite = false; // what is in there must not be lost
        fail(tr("Your progress in %1 cannot be read: %2").arg(QDir::toNativeSeparators(m_path), file.errorString()));
        return;
    }
    if (const auto root = rootOf(file.readAll()))
        m_root = *root;
    else
        putAside();
}

/// A damaged file may still be mended by hand.
void Progress::putAside()
{
    QString name;
    for (int i = 1; name.isEmpty() || QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1.damaged-%2").arg(m_path).arg(i);
    const bool moved = QFile::rename(m_path, name);
    m_mayWrite = moved;
    fail(moved ? tr("The file with your progress is damaged. It is kept as %1, and a new one begins.")
                     .arg(QDir::toNativeSeparators(name))
               : tr("The file with your progress, %1, is damaged.").arg(QDir::toNativeSeparators(m_path)));
}

void Progress::fail(const QString &problem)
{
    m_problem = problem;
    Q_EMIT failed(problem);
}

void Progress::save()
{
    if (!m_mayWrite)
        return;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const QString wrong = saveFile(m_path, QJsonDocument(m_root).toJson());
    if (!wrong.isEmpty())
        fail(tr("Your progress cannot be kept in %1: %2").arg(QDir::toNativeSeparators(m_path), wrong));
}

} // namespace teardown
