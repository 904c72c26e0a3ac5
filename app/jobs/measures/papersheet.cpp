// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/papersheet.h"

#include "gateways/letter/paperfont.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// A Letter page of 7.5 × 10 inches inside its margins, at 72 units an inch.
constexpr double wide = 540, high = 720, rowHeight = 15, barHeight = 12;

QFont fontOf(const QString &family, int size, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

} // namespace

PaperSheet::PaperSheet(QPagedPaintDevice &device)
    : m_device(device)
    , m_family(paperFamily())
{}

Result<void> PaperSheet::begin()
{
    m_device.setPageSize(QPageSize(QPageSize::Letter));
    m_device.setPageMargins(QMarginsF(0.5, 0.5, 0.5, 0.5), QPageLayout::Inch);
    if (!m_painter.begin(&m_device))
        return Error{Error::Kind::Unavailable,
                     u"The printer or file cannot be written. Nothing was printed; choose another and try again."_s};
    const double scale = std::min(m_device.width() / wide, m_device.height() / high);
    m_painter.scale(scale, scale);
    return {};
}

void PaperSheet::room(double height)
{
    if (m_y + height <= high)
        return;
    m_device.newPage();
    m_y = 0;
}

void PaperSheet::cell(double x, double width, const QString &text, Qt::Alignment alignment)
{
    const QString fitting = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
    m_painter.drawText(QRectF(x, m_y, width, rowHeight), alignment | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

void PaperSheet::title(const QString &left, const QString &right)
{
    m_painter.setFont(fontOf(m_family, 15, QFont::DemiBold));
    cell(0, wide * 0.64, left, Qt::AlignLeft);
    m_painter.setFont(fontOf(m_family, 9, QFont::Normal));
    cell(wide * 0.64, wide * 0.36, right, Qt::AlignRight);
    m_y += 26;
}

void PaperSheet::section(const QString &words, const QString &note)
{
    room(4 * rowHeight); // a heading stands over at least two rows
    m_y += 8;
    m_painter.setFont(fontOf(m_family, 11, QFont::DemiBold));
    cell(0, wide * 0.5, words, Qt::AlignLeft);
    m_painter.setFont(fontOf(m_family, 8, QFont::Normal));
    cell(wide * 0.5, wide * 0.5, note, Qt::AlignRight);
    m_y += rowHeight + 1;
    m_painter.drawLine(QPointF(0, m_y), QPointF(wide, m_y));
    m_y += 2;
}

void PaperSheet::table(const QList<PaperColumn> &columns, const QList<QStringList> &rows)
{
    const auto row = [&](const QStringList &texts, int size, QFont::Weight weight) {
        room(rowHeight);
        m_painter.setFont(fontOf(m_family, size, weight));
        double x = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            cell(x, wide * columns[i].share - 6, texts.value(i), columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
            x += wide * columns[i].share;
        }
        m_y += rowHeight;
    };
    QStringList headings;
    for (const PaperColumn &column : columns)
        headings << column.heading;
    row(headings, 8, QFont::DemiBold);
    for (const QStringList &texts : rows)
        row(texts, 9, QFont::Normal);
}

void PaperSheet::bars(const QList<std::pair<QString, qint64>> &counts)
{
    qint64 most = 1;
    for (const auto &[words, count] : counts)
        most = std::max(most, count);
    m_y += 4;
    for (const auto &[words, count] : counts) {
        room(rowHeight);
        m_painter.setFont(fontOf(m_family, 9, QFont::Normal));
        cell(0, wide * 0.24, words, Qt::AlignLeft);
        const double length = wide * 0.6 * static_cast<double>(count) / static_cast<double>(most);
        m_painter.fillRect(QRectF(wide * 0.26, m_y + (rowHeight - barHeight) / 2, length, barHeight), QColor(0xB8, 0xC4, 0xD0));
        cell(wide * 0.26 + length + 6, wide * 0.12, QLocale().toString(count), Qt::AlignLeft);
        m_y += rowHeight;
    }
}

void PaperSheet::words(const QString &text, bool isStrong)
{
    m_painter.setFont(fontOf(m_family, 9, isStrong ? QFont::DemiBold : QFont::Normal));
    const QRectF needed = m_painter.boundingRect(QRectF(0, 0, wide, high), Qt::AlignLeft | Qt::TextWordWrap, text);
    room(needed.height() + 4);
    m_painter.drawText(QRectF(0, m_y, wide, needed.height() + 2), Qt::AlignLeft | Qt::TextWordWrap, text);
    m_y += needed.height() + 4;
}

void PaperSheet::end()
{
    m_painter.end();
}

Result<void> writePdf(const QString &path, const QString &title, const std::function<Result<void>(QPagedPaintDevice &)> &paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unavailable, u"%1 cannot be written. Choose another folder."_s.arg(path)};
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setResolution(300);
        if (auto painted = paint(writer); !painted)
            return painted;
    }
    return file.commit() ? Result<void>()
                         : Result<void>(Error{Error::Kind::Unavailable, u"%1 cannot be written. Choose another folder."_s.arg(path)});
}

} // namespace tradewind
