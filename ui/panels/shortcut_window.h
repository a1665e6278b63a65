#pragma once

#include <QDialog>

#include "controller/commands.h"

namespace teardown {

/// Lists every command with its key, from the commands themselves.
class ShortcutWindow : public QDialog {
    Q_OBJECT

public:
    ShortcutWindow(const CommandSet &commands, QWidget *parent);
};

} // namespace teardown
