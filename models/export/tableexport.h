// SPDX-License-Identifier: Apache-2.0
// A table as a file another program opens: CSV, XLSX, PDF, or text for the clipboard.
#pragma once

#include "base/csv.h"
#include "base/result.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace tradewind {

/// What leaves: which rows and columns of a model, in which order, under which title. Cells come from ExportRole, else the display text.
struct TableExtract
{
    const QAbstractItemModel &model;
    QList<int> rows, columns;
    QString title;

    /// All rows and columns of a model.
    static TableExtract all(const QAbstractItemModel &model, const QString &title);
};

/// Lines of RFC 4180, texts made harmless; UTF-8 with a byte order mark so that Excel reads accents.
QByteArray toCsv(const TableExtract &extract);
/// Lines of tab-separated words, as spreadsheets and mail programs take from the clipboard.
QString toClipboardText(const TableExtract &extract);

/// Writes by the ending of `path`: .csv, .xlsx or .pdf. Errors: BadUse for another ending, Unavailable when the file cannot be written.
Result<void> exportTable(const TableExtract &extract, const QString &path);
/// Letter landscape, header repeated on every page, page n of m.
Result<void> paintTable(const TableExtract &extract, QPagedPaintDevice &device);

} // namespace tradewind
