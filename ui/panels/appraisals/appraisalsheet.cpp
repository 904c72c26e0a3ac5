// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/appraisalsheet.h"

#include "base/tr.h"
#include "domain/phone.h"
#include "models/appraisals/appraisalmodel.h"
#include "models/base/words.h"

#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Lines down one Letter page.
class Sheet
{
public:
    explicit Sheet(QPagedPaintDevice &device)
    {
        device.setPageLayout(
            QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter));
        m_painter.begin(&device);
        m_page = QRectF(m_painter.viewport());
    }
    void write(const QString &text, qreal points, bool isBold = false, qreal after = 0.15)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setBold(isBold);
        m_painter.setFont(font);
        QRectF used;
        m_painter.drawText(QRectF(0, m_y, m_page.width(), m_page.height() - m_y), int(Qt::AlignLeft | Qt::TextWordWrap), text, &used);
        m_y += used.height() * (1 + after);
    }
    void pair(const QString &label, const QString &value)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(11);
        font.setBold(false);
        m_painter.setFont(font);
        const qreal height = QFontMetricsF(font, m_painter.device()).height() * 1.15;
        const QRectF line(0, m_y, m_page.width() * 0.7, height);
        m_painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), label);
        m_painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), value);
        m_y += height;
    }
    void space() { m_y += m_page.height() / 90; }

private:
    QPainter m_painter;
    QRectF m_page;
    qreal m_y = 0;
};

void writeMatches(Sheet &sheet, const OwedOnVehicle &owed)
{
    if (owed.matches.isEmpty())
        return;
    sheet.space();
    sheet.write(tr("Vehicles here near your payment of today"), 14, true);
    for (const QString &match : owed.matches)
        sheet.write(u"•  "_s + match, 11);
}

} // namespace

void paintOfferPackage(const AppraisalLine &line, const AppraisalDetail &detail, const AppraisalView &view, const OwedOnVehicle &owed,
                       const QString &dealer, QPagedPaintDevice &device)
{
    const AppraisalRecord &said = line.row.appraisal;
    Sheet sheet(device);
    sheet.write(dealer, 12, true);
    sheet.write(tr("Your %1").arg(line.vehicle()), 20, true);
    sheet.write(line.who(), 12);
    sheet.space();
    sheet.write(tr("What we saw on %1").arg(dayWords(said.appraisedOn, DayForm::Year)), 14, true);
    if (said.vehicle.odometer)
        sheet.pair(tr("Odometer"), count(*said.vehicle.odometer));
    if (said.offer)
        sheet.pair(tr("Our offer that day"), dollars(*said.offer));
    if (!detail.shown.isEmpty()) {
        sheet.space();
        sheet.write(tr("How it was set"), 14, true);
        for (const auto &[provider, amount] : detail.shown)
            sheet.pair(provider, dollars(amount));
        sheet.write(tr("Adjusted for miles, condition and what it takes to prepare it for sale."), 9);
    }
    if (line.standing.now && line.facts.change) {
        sheet.space();
        sheet.write(tr("Where it stands, values of %1").arg(dayWords(line.facts.change->on, DayForm::Year)), 14, true);
        sheet.pair(tr("Today, subject to inspection"), dollars(*line.standing.now));
        if (line.standing.change && line.standing.change->cents < 0)
            sheet.write(
                tr("That is %1 below our offer: prices of this model have fallen since.").arg(dollars(Money{-line.standing.change->cents})),
                11);
        else if (line.standing.change && line.standing.change->cents > 0)
            sheet.write(tr("That is %1 more than our offer.").arg(dollars(*line.standing.change)), 11);
    }
    writeMatches(sheet, owed);
    sheet.space();
    sheet.write(tr("One visit does both: we look at your vehicle again and you drive the next one. Answer this message or call %1.")
                    .arg(line.row.owner.isEmpty() ? dealer : line.row.owner),
                11);
    sheet.write(tr("Printed %1").arg(dayWords(view.asOf, DayForm::Year)), 8);
}

void paintBriefing(const AppraisalLine &line, const AppraisalDetail &detail, const AppraisalView &view, const OwedOnVehicle &owed,
                   QPagedPaintDevice &device)
{
    const AppraisalRecord &said = line.row.appraisal;
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    Sheet sheet(device);
    sheet.write(line.who(), 20, true);
    QStringList contact{text(readablePhone(said.customer.mobilePhone)), text(said.customer.email)};
    contact.removeAll(QString());
    sheet.write(contact.join(u" · "_s), 11);
    sheet.space();
    sheet.write(line.vehicle() + (said.vehicle.vin.empty() ? QString() : u", "_s + text(said.vehicle.vin)), 14, true);
    sheet.pair(tr("Appraised"), dayWords(said.appraisedOn, DayForm::Year) + (said.testDrove ? tr(", drove a replacement") : QString()));
    sheet.pair(tr("By"), text(said.appraiser));
    if (said.offer)
        sheet.pair(tr("Offer"), dollars(*said.offer));
    if (said.actualCashValue)
        sheet.pair(tr("Actual cash value"), dollars(*said.actualCashValue));
    if (said.reconditioning)
        sheet.pair(tr("Reconditioning"), dollars(*said.reconditioning));
    if (said.deskingOffer)
        sheet.pair(tr("Desk allowance"), dollars(*said.deskingOffer));
    if (line.standing.now)
        sheet.pair(tr("Now"), dollars(*line.standing.now) +
                                  (line.facts.change ? u", "_s + signedPercent(line.facts.change->basisPoints / 10'000.0) : QString()));
    for (const BookNow &book : detail.books)
        sheet.pair(book.provider + u", "_s + dayWords(book.on, DayForm::Year), dollars(book.amount));
    sheet.space();
    sheet.write(tr("Follow-up"), 14, true);
    sheet.pair(tr("Segment"), segmentWords(line.standing.segment));
    sheet.pair(tr("Touches"), tr("%1 of %2").arg(line.facts.touches).arg(line.standing.plan.touches));
    if (line.facts.lastTouchOn.isValid())
        sheet.pair(tr("Last touch"), dayWords(line.facts.lastTouchOn, DayForm::Year));
    if (line.facts.engagedOn.isValid())
        sheet.pair(tr("Last heard of"), dayWords(line.facts.engagedOn, DayForm::Year));
    for (const AppraisalStatus &status : detail.history)
        sheet.write(dayWords(status.on, DayForm::Year) + u"  "_s + outcomeWords(status.outcome) + u". "_s + status.why, 10);
    writeMatches(sheet, owed);
    sheet.write(tr("Printed %1").arg(dayWords(view.asOf, DayForm::Year)), 8);
}

} // namespace tradewind
