// SPDX-License-Identifier: Apache-2.0
// One field of a CSV file: quoted where it must be, and nothing a spreadsheet would run.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tradewind {

/// Text a spreadsheet would run as a formula gets an apostrophe before it: first character, after spaces, = + - @ TAB CR LF or NUL,
/// also in full width (OWASP, CSV injection). Numbers are not text and keep their minus.
QString harmless(const QString &text);
/// RFC 4180: in quotes, doubled inside, when it holds a quote, a comma or a line break. UTF-8.
QByteArray csvField(QString text);
/// A line of texts made harmless, with CRLF at its end.
QByteArray csvLine(const QStringList &texts);

} // namespace tradewind
