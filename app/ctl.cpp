// SPDX-License-Identifier: Apache-2.0
// The console: tradewindctl.
#include "console/console.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tradewind"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRADEWIND_VERSION));
    return tradewind::runConsole(QCoreApplication::arguments().mid(1), stdin, stdout, stderr);
}
