#include "editor/program_field.h"

#include <QFontDatabase>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include "editor/call_helper.h"
#include "editor/field_words.h"
#include "editor/value_field.h"
#include "text/words.h"
#include "theme.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

constexpr int fewestLines = 6, mostLines = 16;

/// Empty lines are only room to write in.
std::vector<Value> valuesOf(const QString &text)
{
    std::vector<Value> lines;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.push_back(textValue(line.toStdString()));
    }
    return lines;
}

/// The block of the text that holds the how manyeth line of the program.
QTextBlock blockOf(const QPlainTextEdit &lines, std::size_t index)
{
    std::size_t seen = 0;
    for (QTextBlock block = lines.document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty() && seen++ == index)
            return block;
    }
    return {};
}

} // namespace

ProgramField::ProgramField(ScenarioDocument &document, DocumentPath path, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_path(std::move(path)),
      m_lines(new QPlainTextEdit(this)),
      m_problem(new QLabel(this)),
      m_helper(new CallHelper(document, this))
{
    auto *label = new QLabel(fieldLabel({}, QStringLiteral("program")), this);
    label->setBuddy(m_lines);
    const QString help = fieldHelp({}, QStringLiteral("program"));
    m_lines->setObjectName(pathName(m_path));
    m_lines->setAccessibleName(label->text());
    m_lines->setToolTip(help);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_lines->setUndoRedoEnabled(false); // the document does that
    m_problem->setObjectName(pathName(m_path) + QStringLiteral("-problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_lines, m_problem, m_helper})
        layout->addWidget(part);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ProgramField::tell);
    connect(m_lines, &QPlainTextEdit::cursorPositionChanged, this, &ProgramField::takeLine);
    connect(m_helper, &CallHelper::lineWanted, this, &ProgramField::putLine);
}

void ProgramField::tell() { m_document.put(tr("Change a program"), m_path, listOf(valuesOf(m_lines->toPlainText()))); }

void ProgramField::takeLine() { m_helper->show(m_lines->textCursor().block().text()); }

void ProgramField::putLine(const QString &line, bool instead)
{
    QTextCursor cursor = m_lines->textCursor();
    cursor.movePosition(QTextCursor::StartOfBlock);
    m_document.seal();
    if (instead || cursor.block().text().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(line);
    } else {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(QLatin1Char('\n') + line);
    }
    m_lines->setTextCursor(cursor);
    m_document.seal();
}

void ProgramField::refresh()
{
    const Value *value = m_document.at(m_path);
    QStringList lines;
    std::vector<Value> items = value ? value->items : std::vector<Value>();
    for (const Value &item : items)
        lines += lineOfValue(item);
    if (!sameContent(listOf(std::move(items)), listOf(valuesOf(m_lines->toPlainText())))) {
        const QSignalBlocker quiet(m_lines);
        const int here = m_lines->textCursor().blockNumber();
        m_lines->setPlainText(lines.join(QLatin1Char('\n')));
        QTextCursor cursor(m_lines->document()->findBlockByNumber(std::min(here, m_lines->blockCount() - 1)));
        m_lines->setTextCursor(cursor);
        takeLine();
    }
    const int shown = std::clamp(static_cast<int>(lines.size()) + 1, fewestLines, mostLines);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * shown + 2 * m_lines->frameWidth() + 10);
    showProblem();
}

/// The line that the reader stumbles over is marked, and below stands why.
void ProgramField::showProblem()
{
    const auto &path = m_document.problemPath();
    const bool isHere = path && path->size() >= m_path.size() && std::equal(m_path.begin(), m_path.end(), path->begin());
    m_problem->setVisible(isHere);
    m_lines->setExtraSelections({});
    if (!isHere)
        return;
    InputError error = *m_document.problem();
    error.position = {};
    const QString what = inputErrorText(error);
    if (path->size() == m_path.size()) {
        m_problem->setText(tr("⚠ %1").arg(what));
        return;
    }
    const std::size_t index = std::get<std::size_t>(path->back());
    m_problem->setText(tr("⚠ Line %1: %2").arg(index + 1).arg(what));
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(blockOf(*m_lines, index));
    mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(paletteInForce().trouble);
    m_lines->setExtraSelections({mark});
}

} // namespace teardown
