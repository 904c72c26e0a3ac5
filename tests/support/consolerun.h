// SPDX-License-Identifier: Apache-2.0
// tradewindctl as a test runs it, inside its own program.
#pragma once

#include "console/console.h"

#include <QByteArray>
#include <QStringList>

#include <cstdio>

namespace tradewind {

struct ConsoleRun
{
    int exitCode;
    QByteArray out, err;
};

/// What a command answers to its words and what stands on its standard input.
inline ConsoleRun runOf(const QStringList &words, const QByteArray &input = {})
{
    const auto contentOf = [](std::FILE *file) {
        std::rewind(file);
        QByteArray content(1 << 20, Qt::Uninitialized);
        content.resize(static_cast<qsizetype>(std::fread(content.data(), 1, static_cast<std::size_t>(content.size()), file)));
        std::fclose(file);
        return content;
    };
    std::FILE *in = std::tmpfile(), *out = std::tmpfile(), *err = std::tmpfile();
    std::fwrite(input.constData(), 1, static_cast<std::size_t>(input.size()), in);
    std::rewind(in);
    const int exitCode = runConsole(words, in, out, err);
    std::fclose(in);
    return {exitCode, contentOf(out), contentOf(err)};
}

} // namespace tradewind
