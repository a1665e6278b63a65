#pragma once

#include <QPlainTextEdit>

#include "scenario/document.h"

#include <string>

namespace teardown {

/// The text of a scenario file with the numbers of its lines; what is wrong is marked in the margin and at its place.
class TextView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextView(QWidget *parent);

    /// Takes over a text; what stays the same keeps its place on the screen, and so does the cursor.
    void show(const std::string &text);
    /// Line 0: nothing is wrong.
    void mark(TextPosition problem, const QString &why);
    void goTo(TextPosition place);

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

Q_SIGNALS:
    void edited(const QString &text); ///< by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_margin;
    int m_problemLine = 0;
    bool m_showing = false;
};

} // namespace teardown
