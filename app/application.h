// SPDX-License-Identifier: Apache-2.0
// The composition root of the window: builds everything top to bottom; nothing includes it.
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace tradewind {

/// What the command line asked for.
struct LaunchOptions
{
    std::optional<QString> store; ///< folder of the store; nothing: the one used last, or first start
    std::optional<QString> shots; ///< write pictures of every panel here and leave
    QString shotSuffix;           ///< set by the program itself for its 2x, Spanish and empty runs
    std::optional<QString> bench; ///< "start" or "pipeline": measure the window and leave
    qint64 benchSinceNs = 0;      ///< when the program was started, for bench
};

class Application
{
public:
    explicit Application(LaunchOptions options);
    ~Application();

    /// Shows the window, or writes the pictures, until it is closed. Returns the exit code.
    int run();
    /// Opens the store and shows the window: first start on an empty store, else Today. Returns at once; a test types from here.
    /// Errors: as WindowDesk::open.
    Result<void> start();

private:
    Result<void> open();
    int writePictures();
    /// The same pictures by another run of the program; false when it fails. `variable` empty: the environment stays.
    bool writeAgain(const QString &suffix, const QString &store, const QString &variable, const QString &value) const;

    struct Parts;
    LaunchOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tradewind
