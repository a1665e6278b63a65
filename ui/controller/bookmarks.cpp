#include "controller/bookmarks.h"

#include <QSettings>
#include <QUrl>

#include "text/narrator.h"
#include "text/words.h"

#include <algorithm>
#include <tuple>

namespace teardown {

namespace {

/// A group of settings must hold no slash.
QString settingsKey(const QString &key)
{
    return QStringLiteral("bookmarks/") + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

} // namespace

Bookmarks::Bookmarks(Explorer &explorer, QObject *parent) : QObject(parent), m_explorer(explorer)
{
    connect(&explorer, &Explorer::runReplaced, this, [this] { load(m_key); });
    connect(&explorer, &Explorer::accessChanged, this, &Bookmarks::changed);
}

void Bookmarks::load(const QString &key)
{
    m_key = key;
    m_all.clear();
    const QStringList stored = key.isEmpty() ? QStringList() : QSettings().value(settingsKey(key)).toStringList();
    for (const QString &line : stored) {
        bool right = false;
        const std::int64_t at = line.section(QLatin1Char(' '), 0, 0).toLongLong(&right);
        if (right)
            m_all.push_back({atTime(nanoseconds(at)), 0, line.section(QLatin1Char(' '), 1)});
    }
    sort();
    Q_EMIT changed();
}

void Bookmarks::moveTo(const QString &key)
{
    m_key = key;
    const std::size_t current = m_explorer.recording().current();
    std::vector<Bookmark> mine;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(mine), [&](const Bookmark &b) { return b.branch == current; });
    const std::vector<Bookmark> before = std::exchange(m_all, std::move(mine));
    for (Bookmark &bookmark : m_all)
        bookmark.branch = 0;
    remember();
    m_all = before;
}

void Bookmarks::remember() const
{
    if (m_key.isEmpty())
        return;
    QStringList lines;
    for (const Bookmark &bookmark : m_all) {
        if (bookmark.branch == 0)
            lines += QStringLiteral("%1 %2").arg(bookmark.at.ns).arg(bookmark.name);
    }
    if (lines.isEmpty())
        QSettings().remove(settingsKey(m_key));
    else
        QSettings().setValue(settingsKey(m_key), lines);
}

void Bookmarks::sort()
{
    std::stable_sort(m_all.begin(), m_all.end(),
        [](const Bookmark &a, const Bookmark &b) { return std::tie(a.at, a.branch) < std::tie(b.at, b.branch); });
}

std::vector<std::size_t> Bookmarks::open() const
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const bool exists = m_all[i].branch < m_explorer.recording().branches().size();
        if (exists && (!m_explorer.gate() || m_all[i].at <= *m_explorer.gate()))
            result.push_back(i);
    }
    return result;
}

QString Bookmarks::nameOfNow() const
{
    if (m_explorer.shownRecords() == 0)
        return tr("Start");
    const Narrator narrator(m_explorer.setup(), m_explorer.trace());
    return narrator.headline({static_cast<std::uint32_t>(m_explorer.shownRecords() - 1)});
}

void Bookmarks::toggle()
{
    const Time now = m_explorer.now();
    const std::size_t branch = m_explorer.recording().current();
    const auto here =
        std::find_if(m_all.begin(), m_all.end(), [&](const Bookmark &b) { return b.at == now && b.branch == branch; });
    if (here != m_all.end())
        return remove(static_cast<std::size_t>(here - m_all.begin()));
    m_all.push_back({now, branch, nameOfNow()});
    sort();
    remember();
    Q_EMIT changed();
}

void Bookmarks::rename(std::size_t index, const QString &name)
{
    if (index >= m_all.size() || name.trimmed().isEmpty() || name.trimmed() == m_all[index].name)
        return;
    m_all[index].name = name.simplified();
    remember();
    Q_EMIT changed();
}

void Bookmarks::remove(std::size_t index)
{
    if (index >= m_all.size())
        return;
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(index));
    remember();
    Q_EMIT changed();
}

void Bookmarks::goTo(std::size_t index)
{
    if (index >= m_all.size())
        return;
    const Bookmark bookmark = m_all[index];
    m_explorer.pause();
    if (bookmark.branch != m_explorer.recording().current())
        m_explorer.switchTo(static_cast<int>(bookmark.branch));
    m_explorer.seek(bookmark.at);
}

bool Bookmarks::goNext()
{
    for (const std::size_t i : open()) {
        if (m_all[i].branch == m_explorer.recording().current() && m_all[i].at > m_explorer.now()) {
            goTo(i);
            return true;
        }
    }
    return false;
}

bool Bookmarks::goPrevious()
{
    const std::vector<std::size_t> all = open();
    const auto before = std::find_if(all.rbegin(), all.rend(),
        [&](std::size_t i) { return m_all[i].branch == m_explorer.recording().current() && m_all[i].at < m_explorer.now(); });
    if (before == all.rend())
        return false;
    goTo(*before);
    return true;
}

} // namespace teardown
