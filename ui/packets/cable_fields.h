#pragma once

#include <QWidget>

#include "packets/cable_change.h"

namespace teardown {

/// Delay and loss of a cable, to change them in its card.
class CableFields : public QWidget {
    Q_OBJECT

public:
    CableFields(Explorer &explorer, CableId cable, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(); ///< the cable has changed

private:
    void go();

    CableForm *m_form;
};

} // namespace teardown
