#include "editor/text_view.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include "theme.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

constexpr int marginSpace = 8;

class Margin : public QWidget {
public:
    explicit Margin(TextView *view) : QWidget(view), m_view(view) {}
    QSize sizeHint() const override { return {m_view->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    TextView *m_view;
};

} // namespace

TextView::TextView(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setObjectName(QStringLiteral("scenarioText"));
    setAccessibleName(tr("The scenario as text"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the document does that
    setLayoutDirection(Qt::LeftToRight);
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited(toPlainText());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(marginWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
}

void TextView::show(const std::string &text)
{
    const QString now = toPlainText(), wanted = QString::fromStdString(text);
    if (now == wanted)
        return;
    const auto head = std::mismatch(now.begin(), now.end(), wanted.begin(), wanted.end()).first - now.begin();
    qsizetype tail = 0;
    while (tail < std::min(now.size(), wanted.size()) - head && now[now.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    m_showing = true;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(head, wanted.size() - tail - head));
    m_showing = false;
}

void TextView::mark(TextPosition problem, const QString &why)
{
    m_problemLine = problem.line;
    m_margin->setToolTip(why);
    setAccessibleDescription(why);
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = document()->findBlockByNumber(problem.line - 1); block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + std::clamp(problem.column - 1, 0, block.length() - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(paletteInForce().trouble);
        marks += mark;
    }
    setExtraSelections(marks);
    m_margin->update();
}

void TextView::goTo(TextPosition place)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, place.line - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(place.column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
}

int TextView::marginWidth() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(std::max(1, blockCount())).size());
    return 2 * marginSpace + fontMetrics().horizontalAdvance(QLatin1Char('9')) * (static_cast<int>(digits) + 2);
}

void TextView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().window());
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const bool isWrong = block.blockNumber() + 1 == m_problemLine;
        painter.setPen(isWrong ? paletteInForce().trouble : palette().color(QPalette::PlaceholderText));
        const QString number = QString::number(block.blockNumber() + 1);
        const QRectF place(0, top, m_margin->width() - marginSpace, fontMetrics().height());
        painter.drawText(place, Qt::AlignRight, isWrong ? tr("⚠ %1").arg(number) : number);
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

} // namespace teardown
