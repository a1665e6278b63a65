#pragma once

#include <QObject>

#include "controller/explorer.h"

#include <optional>

class QAbstractButton;
class QLabel;
class QLineEdit;

namespace teardown {

/// What is written about a cable in two fields, and what comes of it.
struct CableChange {
    enum class Problem { None, Delay, Loss, Refused };
    Problem problem = Problem::None;
    QString text;                ///< what the change does, or why it cannot be done
    std::optional<SetCable> act; ///< there if there is no problem
};
/// The delay with its unit, "200 ms"; the loss in per cent, "2.5" or "2.5 %".
CableChange readCableChange(const Explorer &explorer, CableId cable, const QString &delay, const QString &loss);

/// Two fields, a button and a message that together change a cable. What nobody has edited follows the cable.
class CableForm : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QLineEdit *delay, *loss;
        QAbstractButton *go;
        QLabel *message;
    };
    CableForm(Explorer &explorer, const Parts &parts, QObject *parent);

    /// The fields say what this cable is like now.
    void setCable(CableId cable);
    /// Does what is written; false, and what is written stays, if that cannot be done.
    bool go();

private:
    bool exists() const;
    void follow();
    void tell();

    Explorer &m_explorer;
    Parts m_parts;
    CableId m_cable;
};

} // namespace teardown
