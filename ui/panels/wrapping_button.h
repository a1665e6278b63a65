#pragma once

#include <QPushButton>

namespace teardown {

/// A button whose words go on in the next line where there is no room for them: another language may need twice as much.
class WrappingButton : public QPushButton {
    Q_OBJECT

public:
    explicit WrappingButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What a button has beside its text.
    QSize margins() const;
};

} // namespace teardown
