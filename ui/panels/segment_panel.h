#pragma once

#include <QWidget>

#include "controller/explorer.h"
#include "text/packet_fields.h"

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace teardown {

/// Every header field of the selected packet, its bytes, and what each means. A field shows its bytes.
class SegmentPanel : public QWidget {
    Q_OBJECT

public:
    explicit SegmentPanel(Explorer &explorer, QWidget *parent = nullptr);

    const std::vector<PacketField> &fields() const { return m_fields; }
    /// The fields as lines of text.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void showPacket(PacketId packet);
    void markBytes(int row);

    Explorer &m_explorer;
    std::vector<PacketField> m_fields;
    QLabel *m_title;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_bytes;
};

} // namespace teardown
