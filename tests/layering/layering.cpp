#include "layering.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace teardown {
namespace {

/// A folder of core may include itself and folders of a lower level.
const QHash<QString, int> &coreLevels()
{
    static const QHash<QString, int> levels{{"base", 0}, {"wire", 1}, {"profile", 1}, {"trace", 2}, {"tcp", 3}, {"host", 4},
        {"net", 5}, {"sim", 6}, {"scenario", 7}, {"lesson", 8}, {"formats", 9}, {"capture", 10}};
    return levels;
}

const QSet<QString> &uiFolders()
{
    static const QSet<QString> folders{"accessible", "capture", "controller", "models", "diagram", "packets", "panels",
        "presentation", "print", "charts", "compare", "editor", "figure", "lessons", "export", "state_machine", "text"};
    return folders;
}

struct Include {
    QString target;
    bool angled = false;

    QString folder() const { return target.contains('/') ? target.section('/', 0, 0) : QString(); }
};

/// Comments and the contents of string and character literals, which no rule is about, become blanks; lines stay.
/// What stands between the quotes of an #include stays too.
QString withoutCommentsAndLiterals(const QString &text)
{
    static const QRegularExpression skipped(
        R"re((?<include>#\s*include\s*"[^"\n]*")|//[^\n]*|/\*.*?\*/|R"(?<tag>\w*)\(.*?\)\k<tag>")re"
        R"re(|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])+')re",
        QRegularExpression::DotMatchesEverythingOption);
    QString result = text;
    for (auto match = skipped.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.hasCaptured("include"))
            continue;
        for (qsizetype i = found.capturedStart(); i < found.capturedEnd(); ++i)
            if (result[i] != '\n')
                result[i] = ' ';
    }
    return result;
}

bool isStandardHeader(const QString &target)
{
    static const QRegularExpression plainName("^[a-z_]+$");
    return plainName.match(target).hasMatch();
}

/// Empty if core may have this in angle brackets.
QString angledIncludeInCore(const QString &folder, const QString &target)
{
    static const QSet<QString> forbidden{"chrono", "ctime", "thread", "mutex", "shared_mutex", "atomic", "future",
        "condition_variable", "semaphore", "latch", "barrier", "stop_token", "coroutine", "random", "unordered_map",
        "unordered_set", "locale", "clocale", "codecvt", "csignal", "filesystem"};
    if (target.startsWith("toml++/"))
        return folder == "scenario" ? QString() : "toml++ belongs to core/scenario only";
    if (!isStandardHeader(target))
        return "core knows only the standard library, not <" + target + ">";
    if (forbidden.contains(target))
        return "core has no clocks, threads, unordered containers, locale or environment: <" + target + ">";
    return {};
}

QString quotedIncludeInCore(const QString &folder, const Include &include)
{
    const QString other = include.folder();
    if (other.isEmpty() || other == folder)
        return {};
    if (!coreLevels().contains(other))
        return "core may not include \"" + include.target + "\"";
    if (coreLevels().value(other) >= coreLevels().value(folder))
        return "core/" + folder + " may not know core/" + other;
    return {};
}

QString includeInCore(const QString &folder, const Include &include)
{
    if (include.target.startsWith('Q'))
        return "core knows no Qt: " + include.target;
    return include.angled ? angledIncludeInCore(folder, include.target) : quotedIncludeInCore(folder, include);
}

QString includeInUi(const Include &include)
{
    const QString folder = include.folder();
    if (include.target.startsWith("toml++/"))
        return "toml++ belongs to core/scenario only";
    if (include.angled || folder.isEmpty() || uiFolders().contains(folder) || coreLevels().contains(folder))
        return {};
    return "ui may not include \"" + include.target + "\"";
}

int lineAt(const QString &code, qsizetype offset) { return 1 + static_cast<int>(code.left(offset).count('\n')); }

QList<Complaint> checkIncludes(const QString &path, const QString &code)
{
    static const QRegularExpression pattern(
        R"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])re", QRegularExpression::MultilineOption);
    const bool inCore = path.startsWith("core/");
    const QString folder = path.section('/', 1, 1);
    QList<Complaint> complaints;
    for (auto match = pattern.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const Include include{found.captured(2), found.captured(1) == "<"};
        const QString what = inCore ? includeInCore(folder, include) : includeInUi(include);
        if (!what.isEmpty())
            complaints.append({path, lineAt(code, found.capturedStart()), what});
    }
    return complaints;
}

struct ForbiddenWord {
    QRegularExpression pattern;
    QString what;
};

/// What core may not name, whatever it includes.
const std::array<ForbiddenWord, 7> &forbiddenInCore()
{
    static const std::array<ForbiddenWord, 7> words{{
        {QRegularExpression(
             R"(\bstd\s*::\s*chrono\b|\b(steady|system|high_resolution)_clock\b|\bclock_gettime\b|\bgettimeofday\b)"),
            "core has no wall clock"},
        {QRegularExpression(
             R"((?<![\w>.])(time|localtime|gmtime)\s*\(\s*(nullptr|NULL|0|&\w+)\s*\)|\bstd\s*::\s*(time|clock)\b)"),
            "core has no wall clock"},
        {QRegularExpression(
             R"(\bstd\s*::\s*(j?thread|mutex|atomic|future|promise|async|condition_variable)|\bthread_local\b|\bpthread_)"),
            "core has no threads"},
        {QRegularExpression(R"(\bunordered_(multi)?(map|set)\b)"), "core has no unordered containers"},
        {QRegularExpression(R"(\bstd\s*::\s*(move_only_)?function\b)"), "core has no closures: events are data"},
        {QRegularExpression(R"((?<!\w)s?rand\s*\(|\bstd\s*::\s*(mt19937|random_device|default_random_engine))"),
            "core draws from base/random.h only"},
        {QRegularExpression(R"(\b(secure_)?getenv\b|\bsetlocale\b|\bstd\s*::\s*locale\b)"),
            "core reads no environment and no locale"},
    }};
    return words;
}

QList<Complaint> checkWord(const QString &path, const QString &code, const ForbiddenWord &word)
{
    QList<Complaint> complaints;
    for (auto match = word.pattern.globalMatch(code); match.hasNext();)
        complaints.append({path, lineAt(code, match.next().capturedStart()), word.what});
    return complaints;
}

QList<Complaint> checkWords(const QString &path, const QString &code)
{
    // base converts times for display, and formats print them; nothing is decided there.
    static const QSet<QString> mayConvert{"base", "formats"};
    static const ForbiddenWord fraction{QRegularExpression(R"(\b(float|double)\b)"), "core decides in integers"};
    // A phrase book is lent for the length of one call, to write a text in somebody's language; nothing keeps it.
    static const QString bookOfPhrases = QStringLiteral("core/base/sentence.h");
    QList<Complaint> complaints;
    for (const ForbiddenWord &word : forbiddenInCore()) {
        if (path != bookOfPhrases || !word.what.contains("closures"))
            complaints += checkWord(path, code, word);
    }
    if (!mayConvert.contains(path.section('/', 1, 1)))
        complaints += checkWord(path, code, fraction);
    return complaints;
}

} // namespace

QList<Complaint> checkSource(const QString &path, const QString &text)
{
    const bool inCore = path.startsWith("core/");
    if (!inCore && !path.startsWith("ui/"))
        return {};
    const bool precompiled = path == "core/precompiled.h"; // of all folders
    if (inCore && !precompiled && !coreLevels().contains(path.section('/', 1, 1)))
        return {{path, 0, "core has no such folder"}};
    const QString code = withoutCommentsAndLiterals(text);
    QList<Complaint> complaints = checkIncludes(path, code);
    if (inCore)
        complaints += checkWords(path, code);
    return complaints;
}

QList<Complaint> checkTopLevel(const QStringList &entries)
{
    static const QSet<QString> allowed{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "ui",
        "resources", "tests", "translations", "build"};
    QList<Complaint> complaints;
    for (const QString &entry : entries)
        if (!entry.startsWith('.') && !allowed.contains(entry))
            complaints.append({entry, 0, "does not belong to the top folder"});
    return complaints;
}

} // namespace teardown
