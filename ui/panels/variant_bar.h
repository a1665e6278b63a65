#pragma once

#include <QFrame>

#include "scenario/scenario.h"

class QComboBox;

namespace teardown {

/// A line above the diagram: which variant of the scenario is open, and the others. Not there where there is none.
class VariantBar : public QFrame {
    Q_OBJECT

public:
    explicit VariantBar(QWidget *parent);

    void setScenario(const Scenario &scenario);
    /// The name of the variant that lies so many after the one that is open, round and round; "" is the scenario itself.
    QString neighbour(int step) const;
    bool hasVariants() const;

Q_SIGNALS:
    void chosen(const QString &variant);

private:
    QComboBox *m_variants;
    int m_open = 0;
};

} // namespace teardown
