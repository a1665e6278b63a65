#pragma once

#include <QScrollArea>

#include "controller/refresh_pace.h"
#include "models/buffers.h"

namespace teardown {

/// The queues of every socket as bars against their limits.
class BufferPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit BufferPanel(Explorer &explorer, QWidget *parent = nullptr);

    const std::vector<BufferEnd> &ends() const { return m_ends; }
    /// What the bars say, in lines.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void refresh();

    Explorer &m_explorer;
    RefreshPace m_pace;
    std::vector<BufferEnd> m_ends;
    QWidget *m_bars;
};

} // namespace teardown
