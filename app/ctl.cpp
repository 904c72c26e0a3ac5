// SPDX-License-Identifier: Apache-2.0
// The console: tradewindctl.
#include "console/console.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <memory>

int main(int argc, char **argv)
{
    // Only what runs by itself prints letters, and --pdf writes pages: these want fonts; the rest starts sooner without them.
    const bool prints = (argc > 1 && std::strcmp(argv[1], "work") == 0) ||
                        std::any_of(argv + 1, argv + argc, [](const char *word) { return std::strncmp(word, "--pdf", 5) == 0; });
    if (prints && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app =
        prints ? std::make_unique<QGuiApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tradewind"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRADEWIND_VERSION));
    return tradewind::runConsole(QCoreApplication::arguments().mid(1), stdin, stdout, stderr);
}
