// SPDX-License-Identifier: Apache-2.0
#include "models/export/tableexport.h"

#include "base/tr.h"
#include "models/base/roles.h"

#include <QFile>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <numeric>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QVariant cell(const TableExtract &extract, int row, int column)
{
    const QModelIndex index = extract.model.index(row, column);
    const QVariant value = index.data(ExportRole);
    // An invalid ExportRole of a model that has the role means "absent": an empty cell, never a dash or 0.
    return value.isValid() ? value : QVariant(index.data(FiguresRole).toBool() ? QString() : index.data(Qt::DisplayRole).toString());
}

QString cellText(const QVariant &value)
{
    return isNumber(value) ? QString::number(value.toDouble(), 'g', 15) : harmless(value.toString());
}

QString title(const TableExtract &extract, int column)
{
    return extract.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

Error cannotWrite(const QString &path)
{
    return Error{Error::Kind::Unavailable, tr("The file cannot be written: %1. Nothing was changed. Choose another folder.").arg(path)};
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path);
    return {};
}

Result<void> writeXlsx(const TableExtract &extract, const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = book ? workbook_add_worksheet(book, nullptr) : nullptr;
    if (!sheet)
        return cannotWrite(path);
    lxw_format *head = workbook_add_format(book);
    format_set_bold(head);
    lxw_col_t at = 0;
    for (const int column : extract.columns) {
        worksheet_set_column(sheet, at, at, 18, nullptr);
        worksheet_write_string(sheet, 0, at++, title(extract, column).toUtf8().constData(), head);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_row_t line = 1;
    for (const int row : extract.rows) {
        at = 0;
        for (const int column : extract.columns) {
            const QVariant value = cell(extract, row, column);
            // Written as a string cell, text can never become a formula; the apostrophe would only be seen.
            if (isNumber(value))
                worksheet_write_number(sheet, line, at, value.toDouble(), nullptr);
            else if (!value.toString().isEmpty())
                worksheet_write_string(sheet, line, at, value.toString().toUtf8().constData(), nullptr);
            ++at;
        }
        ++line;
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        return cannotWrite(path);
    return {};
}

} // namespace

TableExtract TableExtract::all(const QAbstractItemModel &model, const QString &title)
{
    TableExtract extract{model, QList<int>(model.rowCount()), QList<int>(model.columnCount()), title};
    std::iota(extract.rows.begin(), extract.rows.end(), 0);
    std::iota(extract.columns.begin(), extract.columns.end(), 0);
    return extract;
}

QByteArray toCsv(const TableExtract &extract)
{
    QByteArray bytes("\xEF\xBB\xBF");
    const auto line = [&](auto field) {
        for (qsizetype i = 0; i < extract.columns.size(); ++i)
            bytes += (i > 0 ? "," : "") + csvField(field(extract.columns.at(i)));
        bytes += "\r\n";
    };
    line([&](int column) { return harmless(title(extract, column)); });
    for (const int row : extract.rows)
        line([&](int column) { return cellText(cell(extract, row, column)); });
    return bytes;
}

QString toClipboardText(const TableExtract &extract)
{
    QStringList lines;
    const auto line = [&](auto field) {
        QStringList fields;
        for (const int column : extract.columns)
            fields << QString(field(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        lines << fields.join(u'\t');
    };
    line([&](int column) { return title(extract, column); });
    for (const int row : extract.rows)
        line([&](int column) { return cellText(cell(extract, row, column)); });
    return lines.join(u'\n') + u'\n';
}

Result<void> exportTable(const TableExtract &extract, const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return writeBytes(toCsv(extract), path);
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeXlsx(extract, path);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(path);
        QPdfWriter writer(&file);
        writer.setTitle(extract.title);
        writer.setResolution(96);
        if (const Result<void> painted = paintTable(extract, writer); !painted)
            return painted;
        return file.commit() ? Result<void>() : Result<void>(cannotWrite(path));
    }
    return Error{Error::Kind::BadUse, tr("A table can be saved as .csv, .xlsx or .pdf, not as %1.").arg(path)};
}

} // namespace tradewind
