// SPDX-License-Identifier: Apache-2.0
#include "models/export/tableexport.h"

#include "base/tr.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace tradewind {

Result<void> paintTable(const TableExtract &extract, QPagedPaintDevice &device)
{
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Kind::Unavailable, tr("The printer or file did not accept the pages. Nothing was printed.")};
    const QRectF page(painter.viewport());
    QFont font = painter.font();
    font.setPointSizeF(8);
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(font);
    const qreal line = QFontMetricsF(font, &device).height() * 1.5;
    const qreal wide = page.width() / double(std::max<qsizetype>(1, extract.columns.size()));
    const int perPage = std::max(1, int((page.height() - 3 * line) / line));
    const int pages = std::max(1, int((extract.rows.size() + perPage - 1) / perPage));
    const auto draw = [&](const QRectF &box, const QString &text, int alignment) {
        painter.drawText(box.adjusted(0, 0, -wide * 0.05, 0), alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(painter.font(), &device).elidedText(text, Qt::ElideRight, box.width() * 0.95));
    };
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.setFont(bold);
        painter.drawText(QRectF(0, 0, page.width(), line), Qt::AlignLeft | Qt::AlignVCenter, extract.title);
        for (qsizetype i = 0; i < extract.columns.size(); ++i) {
            const int column = extract.columns.at(i);
            draw(QRectF(wide * double(i), line, wide, line), extract.model.headerData(column, Qt::Horizontal).toString(),
                 extract.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
        }
        painter.drawLine(QPointF(0, 2 * line), QPointF(page.width(), 2 * line));
        painter.setFont(font);
        for (int row = number * perPage; row < std::min<int>(int(extract.rows.size()), (number + 1) * perPage); ++row) {
            const qreal y = line * (2 + row - number * perPage);
            for (qsizetype i = 0; i < extract.columns.size(); ++i) {
                const QModelIndex index = extract.model.index(extract.rows.at(row), extract.columns.at(i));
                draw(QRectF(wide * double(i), y, wide, line), index.data(Qt::DisplayRole).toString(),
                     index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
            }
        }
        painter.drawText(QRectF(0, page.height() - line, page.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                         tr("page %1 of %2").arg(number + 1).arg(pages));
    }
    painter.end();
    return {};
}

} // namespace tradewind
