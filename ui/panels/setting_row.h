#pragma once

#include <QWidget>

#include "controller/explorer.h"

class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace teardown {

/// One setting of one host: its value, and when a change made now would show.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(Explorer &explorer, Setting setting, bool withSlider, QWidget *parent);

    Setting setting() const { return m_setting; }
    void showNode(NodeId node);
    /// Takes over the value of the moment.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields(bool withSlider);
    void arrange();
    void request(std::int64_t value);
    const Profile &system() const;
    const Field &field() const;
    void takeSystem();
    void showOverride(std::int64_t value);
    QString absenceText() const;
    std::int64_t defaultValue() const;
    int sliderOf(std::int64_t value) const;
    std::int64_t valueOf(int slider) const;
    double sliderTop() const;

    Explorer &m_explorer;
    Setting m_setting;
    NodeId m_node{0};
    QLabel *m_name;
    QSpinBox *m_value;
    QToolButton *m_reset;
    QLabel *m_override; ///< what acts, and the default where it was changed
    QSlider *m_slider = nullptr;
    QLabel *m_effect;
    QGridLayout *m_layout;
};

} // namespace teardown
