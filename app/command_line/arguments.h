#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace teardown {

/// What one command takes, for reading its arguments and for its help.
struct CommandForm {
    QString name;     ///< "run"
    QString operands; ///< "FILE|ID", as the usage shows them; "" for none
    QString about;    ///< a paragraph
    QList<QCommandLineOption> options;
    qsizetype leastOperands = 0;
    qsizetype mostOperands = 0;
};

/// The arguments of one command, read. If they are wrong, or ask for help, that has been said and exitStatus is set.
class Arguments {
public:
    Arguments(const CommandForm &form, const QStringList &arguments);

    std::optional<int> exitStatus() const { return m_exitStatus; }
    QStringList operands() const { return m_parser.positionalArguments(); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }

private:
    std::optional<QString> mistake(const CommandForm &form, bool parsed) const;

    QCommandLineParser m_parser;
    std::optional<int> m_exitStatus;
};

QString helpText(const CommandForm &form);
/// What a command that reads its arguments with Arguments takes. It is asked for that and does nothing else.
CommandForm formOf(int (*command)(const QStringList &arguments));
/// "; did you mean 'x'?" for a word that was probably meant; "" if none is near.
QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace teardown
