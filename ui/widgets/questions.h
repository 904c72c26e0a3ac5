// SPDX-License-Identifier: Apache-2.0
// Which file, which printer: asked without stopping the window; the answer comes later or never.
#pragma once

#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace tradewind {

using TakePath = std::function<void(const QString &path)>;
/// Something that asks for a path; a test answers at once.
using AskPath = std::function<void(TakePath take)>;

/// Asks for an existing file; `filters` as QFileDialog has them. `take` is not called when the person leaves the question.
void askFileToRead(QWidget *parent, const QString &title, const QStringList &filters, TakePath take);

/// Asks for an existing folder, beginning at `folder`.
void askFolder(QWidget *parent, const QString &title, const QString &folder, TakePath take);

/// Asks where to write. `filters` all name one suffix each ("CSV (*.csv)"); the first is what a name without suffix gets,
/// until another is chosen. An existing file is only overwritten after the person said so.
void askFileToWrite(QWidget *parent, const QString &title, const QString &name, const QStringList &filters, TakePath take);

/// Asks for a printer or a PDF file. `name` is what the job, or the file, is called; `print` gets the printer ready to paint on.
void askPrinter(QWidget *parent, const QString &title, const QString &name, std::function<void(QPrinter &printer)> print);

} // namespace tradewind
