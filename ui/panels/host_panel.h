#pragma once

#include <QString>

#include "formats/host_view.h"
#include "panels/listing_panel.h"

class QComboBox;

namespace teardown {

/// What the tools of an administrator print on one host at this moment: ss, netstat, ip neigh, conntrack, sysctl, strace.
class HostPanel : public ListingPanel {
    Q_OBJECT

public:
    HostPanel(Explorer &explorer, QWidget *parent = nullptr);

    /// Shows what that tool prints on that host.
    void choose(NodeId node, HostView view);

protected:
    QString listing() const override;

private:
    void fillHosts();
    void offerViews();

    QComboBox *m_host, *m_view;
};

} // namespace teardown
