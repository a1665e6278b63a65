#pragma once

#include <QDialog>

#include "packets/forgery.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace teardown {

/// A form for a forged segment, beside the window: who sends it, as whom, with which numbers. It says what is wrong with a field
/// at that field, and below what would come of the segment: a copy of the run is asked. Sending it is an act like any other.
class ForgeWindow : public QDialog {
    Q_OBJECT

public:
    ForgeWindow(Explorer &explorer, QWidget *parent);

    /// What the form says; none if a field is wrong.
    std::optional<Action> act();
    /// What stands below the form.
    QString foretelling() const;
    void choose(ForgeryPreset preset);

private:
    struct NumberField {
        QComboBox *base;
        QLineEdit *value;
        QLabel *problem;
    };

    void build();
    QComboBox *nodeBox(const char *name, const QString &title);
    QSpinBox *numberBox(const char *name, const QString &title);
    NumberField numberField(const char *name, const QString &title);
    void fillConnection();
    void fill(const InjectSegment &segment);
    void offerPresets();
    void changed();
    void refresh();
    void send();
    std::optional<BasedNumber> numberOf(const NumberField &field, bool ofSource);
    std::optional<ForgeryTarget> target() const;
    static NodeId nodeIn(const QComboBox *box);

    Explorer &m_explorer;
    QComboBox *m_actor, *m_source, *m_destination, *m_preset;
    QLineEdit *m_address;
    QLabel *m_addressProblem;
    QSpinBox *m_sourcePort, *m_destinationPort, *m_window, *m_bytes;
    std::map<Flag, QCheckBox *> m_flags;
    NumberField m_seq, m_ack;
    QCheckBox *m_timestamps;
    QPlainTextEdit *m_foretold;
    QPushButton *m_send;
    QTimer *m_soon;
    std::optional<std::pair<BasedNumber, BasedNumber>> m_stamps; ///< if they are to be there
    bool m_filling = false;
};

} // namespace teardown
