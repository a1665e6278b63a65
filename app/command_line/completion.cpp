#include "command_line/command_pages.h"

#include "command_line/language_option.h"
#include "command_line/messages.h"
#include "command_line/run_format.h"
#include "formats/host_view.h"
#include "lesson/lesson_library.h"
#include "profile/profile.h"
#include "scenario/library.h"
#include "text/language.h"

#include <algorithm>

namespace teardown {

namespace {

QString withAbout(const QString &word, const QString &about) { return about.isEmpty() ? word : word + '\t' + about; }

QStringList scenarioWords()
{
    QStringList words;
    for (const LibraryEntry &entry : library()) {
        const auto scenario = libraryScenario(entry.id);
        words.append(withAbout(fromUtf8(entry.id), scenario ? fromUtf8(scenario.value().title) : QString()));
    }
    return words;
}

/// "close-four:variant" for those of the scenario that stands before the colon.
QStringList variantWords(const QString &id, const QString &before)
{
    QStringList words;
    if (const auto scenario = libraryScenario(id.toStdString())) {
        for (const VariantName &variant : scenario.value().variants)
            words.append(withAbout(before + fromUtf8(variant.name), fromUtf8(variant.title)));
    }
    return words;
}

QStringList commandWords(const std::vector<CommandPage> &pages)
{
    QStringList words;
    for (const CommandPage &page : pages)
        words.append(withAbout(page.name, page.about));
    return words;
}

QStringList profileWords()
{
    QStringList words;
    for (const Profile &system : allProfiles())
        words.append(withAbout(fromUtf8(system.key), fromUtf8(system.title)));
    return words;
}

/// "list" and "json" of an explanation that has a line "  list     what it is" for each form.
QStringList formatWords(const CommandForm &form)
{
    QStringList words;
    for (const QString &line : form.about.split('\n')) {
        if (!line.startsWith("  ") || line.trimmed().isEmpty())
            continue;
        const QString name = line.trimmed().section(' ', 0, 0);
        words.append(withAbout(name, line.trimmed().mid(name.size()).trimmed()));
    }
    return words;
}

QStringList viewWords()
{
    QStringList words;
    for (const HostViewInfo &view : hostViews())
        words.append(withAbout(fromUtf8(view.key), fromUtf8(view.command)));
    return words;
}

/// The operands that stand on the line so far.
QStringList operandsOf(const CommandForm &form, const QStringList &words);

const QCommandLineOption *optionNamed(const CommandForm &form, const QString &word)
{
    QString name = word;
    while (name.startsWith('-'))
        name.remove(0, 1);
    const auto found = std::find_if(form.options.begin(), form.options.end(),
        [&](const QCommandLineOption &option) { return word.startsWith('-') && option.names().contains(name); });
    return found == form.options.end() ? nullptr : &*found;
}

bool takesValue(const CommandForm &form, const QString &word)
{
    const QCommandLineOption *option = optionNamed(form, word);
    return option && !option->valueName().isEmpty();
}

QStringList operandsOf(const CommandForm &form, const QStringList &words)
{
    QStringList operands;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (takesValue(form, words[i]))
            ++i;
        else if (!words[i].startsWith('-'))
            operands.append(words[i]);
    }
    return operands;
}

/// What fits for a value that the help calls so.
QStringList valueWords(const CommandForm &form, const QString &valueName, const QStringList &before)
{
    if (valueName == "FORMAT")
        return formatWords(form);
    if (valueName == "HOST" || valueName == "HOSTS")
        return {"client", "router", "firewall", "server"};
    if (valueName == "HOST.KEY=VALUE")
        return {"client.", "router.", "firewall.", "server."};
    if (valueName == "VIEW")
        return viewWords();
    if (valueName == "NAME")
        return variantWords(operandsOf(form, before).value(0), {});
    if (valueName == "CODE")
        return languageCodes();
    if (valueName == "OUT" || valueName.startsWith("FILE"))
        return {":files"};
    if (valueName == "DIR")
        return {":folders"};
    return valueName.contains('|') ? valueName.split('|') : QStringList();
}

QStringList optionWords(const CommandForm &form)
{
    QStringList words{"--help"};
    for (const QCommandLineOption &option : form.options) {
        const QString about = option.description().section(". ", 0, 0);
        words.append(withAbout("--" + option.names().last() + (option.valueName().isEmpty() ? "" : "="), about));
    }
    return words;
}

QStringList operandWords(const std::vector<CommandPage> &pages, const CommandForm &form, const QString &word)
{
    if (form.name == "help")
        return commandWords(pages);
    if (form.name == "profile")
        return profileWords();
    const qsizetype colon = word.lastIndexOf(':');
    if (form.name == "compare" && colon > 0)
        return variantWords(word.left(colon), word.left(colon + 1));
    const bool takesRuns = form.operands.contains("ID") || form.name == "compare";
    const bool takesFiles = form.operands.contains("FILE") || form.name == "compare";
    return (takesRuns ? scenarioWords() : QStringList()) + (takesFiles ? QStringList{":files"} : QStringList());
}

QStringList wordsFor(
    const std::vector<CommandPage> &pages, const CommandForm &form, const QStringList &before, const QString &word)
{
    const QStringList behindName = before.mid(1);
    if (!behindName.isEmpty() && takesValue(form, behindName.last()))
        return valueWords(form, optionNamed(form, behindName.last())->valueName(), behindName);
    const QString option = word.section('=', 0, 0);
    if (word.startsWith("--") && word.contains('=') && takesValue(form, option)) {
        QStringList words = valueWords(form, optionNamed(form, option)->valueName(), behindName);
        for (QString &value : words)
            value = value.startsWith(':') ? value : option + '=' + value;
        return words;
    }
    return word.startsWith('-') ? optionWords(form) : operandWords(pages, form, word);
}

} // namespace

QStringList completions(const std::vector<CommandPage> &pages, const QStringList &words)
{
    const QString word = words.isEmpty() ? QString() : words.last();
    const QStringList before = words.mid(0, words.size() - 1);
    QStringList fitting;
    if (before.isEmpty()) {
        fitting = word.startsWith('-') ? QStringList{"--help", "--version"}
                                       : commandWords(pages) + scenarioWords() + QStringList{":files"};
    } else {
        const auto page =
            std::find_if(pages.begin(), pages.end(), [&](const CommandPage &p) { return p.name == before.first(); });
        if (page == pages.end())
            return {};
        CommandForm form = page->form;
        form.options.append(languageOption()); // which all take
        fitting = wordsFor(pages, form, before, word);
    }
    fitting.removeIf([&](const QString &line) { return !line.startsWith(':') && !line.startsWith(word); });
    return fitting;
}

} // namespace teardown
