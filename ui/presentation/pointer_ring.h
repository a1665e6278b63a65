#pragma once

#include <QWidget>

namespace teardown {

/// A ring around the mouse that can be seen from the last row. The mouse works through it.
class PointerRing : public QWidget {
public:
    explicit PointerRing(QWidget *parent);

    void moveTo(QPoint centre);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace teardown
