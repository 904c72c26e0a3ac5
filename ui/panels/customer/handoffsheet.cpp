// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/handoffsheet.h"

#include "base/tr.h"
#include "models/base/words.h"
#include "ui/widgets/questions.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace tradewind {

using namespace Qt::StringLiterals;

void paintHandoffSheet(const CustomerFacts &facts, QDate today, QPagedPaintDevice &device)
{
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter));
    QPainter painter(&device);
    const QRectF page(painter.viewport());
    qreal y = 0;
    const auto write = [&](const QString &text, qreal points, bool isBold, qreal after) {
        QFont font = painter.font();
        font.setPointSizeF(points);
        font.setBold(isBold);
        painter.setFont(font);
        QRectF used;
        painter.drawText(QRectF(0, y, page.width(), page.height() - y), int(Qt::AlignLeft | Qt::TextWordWrap), text, &used);
        y += used.height() * (1 + after);
    };
    write(facts.name, 20, true, 0.1);
    for (const QString &line : facts.about)
        write(line, 10, false, 0.1);
    for (const ContactFact &contact : facts.contacts)
        write(contact.title + u": "_s + contact.value + (contact.consent.isEmpty() ? QString() : u" · "_s + contact.consent), 10, false,
              0.1);
    for (const GarageVehicle &vehicle : facts.vehicles) {
        write(vehicle.name, 14, true, 0.1);
        write(vehicle.detail, 10, false, 0.1);
        if (vehicle.equity)
            write(tr("Equity %1 to %2").arg(dollars(vehicle.equity->low), dollars(vehicle.equity->high)), 11, false, 0.2);
        for (const QString &work : vehicle.openWork)
            write(work, 10, false, 0.1);
    }
    write(tr("Talking points"), 14, true, 0.1);
    for (const QString &point : facts.talkingPoints)
        write(u"•  "_s + point, 11, false, 0.15);
    write(tr("Opening line"), 14, true, 0.1);
    write(facts.openingLine, 11, false, 0.3);
    write(tr("Printed %1").arg(dayWords(today, DayForm::WeekdayYear)), 8, false, 0);
}

void printHandoffSheet(const CustomerFacts &facts, QDate today, QWidget *parent)
{
    askPrinter(parent, tr("Print the hand-off sheet"), facts.name,
               [facts, today](QPrinter &printer) { paintHandoffSheet(facts, today, printer); });
}

} // namespace tradewind
