#pragma once

#include <QWidget>

namespace teardown {

class DiagramView;
class Explorer;

/// The machines above the lifelines as a room can read them: names, and for each end host its state.
class StageHead : public QWidget {
    Q_OBJECT

public:
    StageHead(const Explorer &explorer, const DiagramView &diagram, QWidget *parent);

    /// Pixels of all letters.
    void setTextSize(int pixels);
    /// What is written, for tests and screen readers.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QString noteOf(std::uint32_t node) const;

    const Explorer &m_explorer;
    const DiagramView &m_diagram;
    int m_pixels = 32;
};

} // namespace teardown
