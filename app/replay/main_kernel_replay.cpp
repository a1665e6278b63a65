#include <QCoreApplication>

#include "replay_command.h"

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return teardown::replayCommand(QCoreApplication::arguments().mid(1), QStringLiteral("kernel_replay"));
}
