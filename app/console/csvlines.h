// SPDX-License-Identifier: Apache-2.0
// Small CSV on stdin, answered line by line: for commands that calculate, not for imports.
#pragma once

#include "console/command.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace tradewind {

/// Reads CSV from `streams.in`, answers each row on `streams.out`.
///
/// A first line whose first field equals the first word of `header` is skipped; blank lines are too. `answer` gives the output row or the
/// reason there is none. A bad row is named on `streams.err` with its line number and left out; all others are still answered.
/// Errors: BadData, counting the bad rows, when there was any.
Result<void> answerCsv(const Streams &streams, const QByteArray &header, int fields, const QByteArray &outHeader,
                       const std::function<Result<QString>(const QStringList &)> &answer);

/// An ISO day. Errors: BadData naming the field.
[[nodiscard]] Result<QDate> isoDay(const QString &text, const QString &field);

} // namespace tradewind
