#pragma once

#include "panels/listing_panel.h"

class QCheckBox;
class QComboBox;

namespace teardown {

/// What tcpdump prints at a capture point up to this moment, in its form of today or the classic one.
class TcpdumpPanel : public ListingPanel {
    Q_OBJECT

public:
    TcpdumpPanel(Explorer &explorer, QWidget *parent = nullptr);

protected:
    QString listing() const override;

private:
    void fillPlaces();
    QCheckBox *addSwitch(const QString &name, const QString &text, const QString &tip);

    QComboBox *m_place, *m_form;
    QCheckBox *m_absolute, *m_names, *m_onlyTcp;
};

} // namespace teardown
