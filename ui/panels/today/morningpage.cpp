// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/today/morningpage.h"

#include "base/tr.h"
#include "models/base/words.h"
#include "models/today/monthmodel.h"
#include "models/today/todaycards.h"
#include "models/today/todaycells.h"
#include "ui/style/paint.h"

#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Writes downwards on a page of 7.5 × 10 inches at 72 units an inch.
class Sheet
{
public:
    Sheet(QPainter &painter, const Theme &theme)
        : m_painter(painter)
        , m_theme(theme)
    {}

    void title(const QString &left, const QString &right)
    {
        m_painter.setFont(m_theme.font(15, QFont::DemiBold));
        paint::line(m_painter, QRectF(0, m_y, wide, 20), Qt::AlignLeft, left);
        m_painter.setFont(m_theme.font(9));
        paint::line(m_painter, QRectF(0, m_y, wide, 20), Qt::AlignRight, right);
        m_y += 26;
    }

    void section(const QString &words, const QString &note)
    {
        m_y += 6;
        m_painter.setFont(m_theme.font(10, QFont::DemiBold));
        paint::line(m_painter, QRectF(0, m_y, wide, 14), Qt::AlignLeft, words);
        m_painter.setFont(m_theme.font(8));
        paint::line(m_painter, QRectF(0, m_y, wide, 14), Qt::AlignRight, note);
        m_y += 15;
        m_painter.drawLine(QPointF(0, m_y), QPointF(wide, m_y));
        m_y += 2;
    }

    void counts(const QList<std::pair<QString, QString>> &counts)
    {
        const qreal each = wide / qreal(std::max<qsizetype>(1, counts.size()));
        for (int i = 0; i < counts.size(); ++i) {
            m_painter.setFont(m_theme.font(18, QFont::DemiBold));
            paint::figures(m_painter, QRectF(i * each, m_y, each, 22), Qt::AlignLeft, counts.at(i).second);
            m_painter.setFont(m_theme.font(8));
            paint::line(m_painter, QRectF(i * each, m_y + 21, each - 8, 12), Qt::AlignLeft, counts.at(i).first);
        }
        m_y += 38;
    }

    void rows(const QList<TodayRow> &rows, const QList<std::pair<TodayModel::Column, qreal>> &columns, int most)
    {
        m_painter.setFont(m_theme.font(8));
        for (int row = 0; row < rows.size() && row < most; ++row) {
            qreal x = 0;
            for (const auto &[column, share] : columns) {
                const QRectF place(x, m_y, wide * share - 6, rowHeight);
                const QString words = todayLead(rows.at(row), column) + todayText(rows.at(row), column);
                if (isTodayFigure(column))
                    paint::figures(m_painter, place, Qt::AlignRight, words);
                else
                    paint::line(m_painter, place, Qt::AlignLeft, words);
                x += wide * share;
            }
            m_y += rowHeight;
        }
        if (rows.isEmpty())
            line(tr("Nobody."));
        else if (rows.size() > most)
            line(tr("… and %1 more in Today.").arg(rows.size() - most));
    }

    void line(const QString &words)
    {
        m_painter.setFont(m_theme.font(8));
        paint::line(m_painter, QRectF(0, m_y, wide, rowHeight), Qt::AlignLeft, words);
        m_y += rowHeight;
    }

    static constexpr qreal wide = 540, high = 720, rowHeight = 12;

private:
    QPainter &m_painter;
    const Theme &m_theme;
    qreal m_y = 0;
};

QString weeks(const QList<ForecastWeek> &forecast)
{
    QStringList parts;
    for (const ForecastWeek &week : forecast)
        parts << u"%1 %2"_s.arg(dayWords(week.begins)).arg(week.total());
    return parts.join(u" · "_s);
}

} // namespace

MorningPage::MorningPage(const Theme &theme, const TodayBook &book, QString rooftop)
    : m_theme(theme)
    , m_book(book)
    , m_rooftop(std::move(rooftop))
{}

Result<void> MorningPage::print(QPagedPaintDevice &device) const
{
    using Column = TodayModel::Column;
    device.setPageSize(QPageSize(QPageSize::Letter));
    device.setPageMargins(QMarginsF(0.5, 0.5, 0.5, 0.5), QPageLayout::Inch);
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Kind::Unavailable,
                     tr("The printer or file cannot be written. Nothing was printed; choose another and try again.")};
    const qreal scale = std::min(device.width() / Sheet::wide, device.height() / Sheet::high);
    painter.scale(scale, scale);

    Sheet sheet(painter, m_theme);
    sheet.title(tr("Morning page, %1").arg(m_rooftop), dayWords(m_book.day(), DayForm::WeekdayYear));
    QList<std::pair<QString, QString>> counts;
    for (const TodayCard card : todayCards()) {
        const TodayCount count = m_book.count(card);
        counts.append({u"%1: %2"_s.arg(TodayModel::cardTitle(card), cardNote(card, count).text), QLocale().toString(count.count)});
    }
    sheet.counts(counts);
    sheet.section(TodayModel::cardTitle(TodayCard::Crossed), tr("over %1").arg(dollars(m_book.threshold())));
    sheet.rows(m_book.rows(TodayCard::Crossed),
               {{Column::Customer, .2},
                {Column::Vehicle, .22},
                {Column::WhyCrossed, .24},
                {Column::Equity, .18},
                {Column::Rep, .1},
                {Column::Score, .06}},
               10);
    sheet.section(TodayModel::cardTitle(TodayCard::OnProperty), tr("equity in the lane"));
    sheet.rows(m_book.rows(TodayCard::OnProperty),
               {{Column::Customer, .2},
                {Column::Vehicle, .22},
                {Column::Work, .26},
                {Column::Equity, .12},
                {Column::Ready, .1},
                {Column::Advisor, .1}},
               4);
    sheet.section(TodayModel::cardTitle(TodayCard::Engaged), tr("the most urgent first"));
    sheet.rows(m_book.rows(TodayCard::Engaged),
               {{Column::Customer, .2}, {Column::Vehicle, .22}, {Column::Deed, .32}, {Column::Due, .16}, {Column::Rep, .1}}, 5);
    sheet.section(TodayModel::cardTitle(TodayCard::LeaseEnd), tr("soonest first"));
    sheet.rows(m_book.rows(TodayCard::LeaseEnd),
               {{Column::Customer, .2},
                {Column::Vehicle, .24},
                {Column::LeaseEnd, .14},
                {Column::Equity, .14},
                {Column::Payment, .16},
                {Column::Rep, .12}},
               4);
    sheet.section(TodayModel::cardTitle(TodayCard::Unsold), tr("the most pressing first"));
    sheet.rows(m_book.rows(TodayCard::Unsold),
               {{Column::Customer, .2},
                {Column::Vehicle, .24},
                {Column::Offer, .1},
                {Column::Worth, .12},
                {Column::Touches, .1},
                {Column::NextTouch, .14},
                {Column::Rep, .1}},
               5);
    sheet.section(TodayModel::cardTitle(TodayCard::Missed), tr("still waiting first"));
    sheet.rows(
        m_book.rows(TodayCard::Missed),
        {{Column::Customer, .2}, {Column::Vehicle, .2}, {Column::Deed, .24}, {Column::Due, .12}, {Column::Since, .14}, {Column::Rep, .1}},
        4);
    sheet.section(tr("Crossing forecast"), tr("customers a week, next 12 weeks"));
    sheet.line(weeks(m_book.forecast()));
    const MonthModel month(m_book);
    sheet.section(tr("Month to date"), month.span());
    for (int row = 0; row < month.rowCount(); ++row)
        sheet.line(month.sentence(row));
    painter.end();
    return {};
}

Result<void> MorningPage::writePdf(const QString &path) const
{
    QPdfWriter writer(path);
    writer.setTitle(tr("Morning page"));
    writer.setResolution(300);
    if (const auto printed = print(writer); !printed)
        return Error{Error::Kind::Unavailable, tr("%1 cannot be written. Choose another folder.").arg(QFileInfo(path).fileName())};
    return {};
}

} // namespace tradewind
