// SPDX-License-Identifier: Apache-2.0
// One word a person can type after tradewindctl.
#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QStringList>

#include <cstdio>
#include <functional>
#include <optional>

namespace tradewind {

/// Arguments of one command: `--name value`, `--flag` and the rest, in order.
class Arguments
{
public:
    /// Splits words; `valued` names the options that take a value, `flags` those that do not. Errors: BadUse for any other `--word`.
    static Result<Arguments> parse(const QStringList &words, const QStringList &valued, const QStringList &flags);

    bool has(const QString &name) const;
    /// The value of `--name`, or nothing.
    std::optional<QString> value(const QString &name) const;
    /// The value of `--name`. Errors: BadUse, naming the option that is missing.
    Result<QString> required(const QString &name) const;
    const QStringList &positional() const { return m_positional; }

private:
    QStringList m_positional;
    QList<std::pair<QString, QString>> m_options;
};

/// Where a command reads and writes: stdin and stdout, or files in a test.
struct Streams
{
    std::FILE *in = nullptr;
    std::FILE *out = nullptr;
    std::FILE *err = nullptr;

    void print(const QByteArray &text) const;
    void printLine(const QByteArray &text) const;
    /// One compact JSON value on one line.
    void printJson(const QJsonValue &value) const;
};

/// A command of the console. `run` returns nothing on success; BadUse becomes exit code 2, every other error 1.
struct Command
{
    QString name;    ///< "payoff", or "equity show" with a space
    QString usage;   ///< one line, as typed
    QString meaning; ///< one sentence
    QStringList valued;
    QStringList flags;
    std::function<Result<void>(const Arguments &, const Streams &)> run;
};

} // namespace tradewind
