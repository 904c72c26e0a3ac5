// SPDX-License-Identifier: Apache-2.0
#include "programs/service/techniciancredit.h"

#include "domain/moneytext.h"
#include "programs/service/inspectiongate.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// Quoted for RFC 4180; a leading =, +, - or @ is kept from being read as a formula.
QString cell(const std::string &utf8)
{
    QString text = QString::fromStdString(utf8);
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

std::vector<CreditLine> technicianCredits(const std::vector<DoneInspection> &done, const CreditTerms &terms)
{
    std::vector<CreditLine> credits;
    for (const DoneInspection &each : done) {
        const InspectionRecord &inspection = *each.inspection;
        if (inspection.technician.empty() || inspection.exception != InspectionException::None || !gateOf(&inspection).mayBeReady())
            continue;
        CreditLine line{inspection.technician, inspection.roNumber, each.doneOn, 0, terms.perInspection};
        const bool photosPay =
            terms.startsOn.isValid() && each.doneOn >= terms.startsOn && each.doneOn < terms.startsOn.addDays(terms.days);
        for (const InspectionLine &finding : inspection.lines) {
            if (photosPay && finding.isFinding())
                line.photos += std::min(static_cast<int>(finding.photos.size()), terms.paidPhotosPerFinding);
        }
        line.amount += terms.perPhoto * line.photos;
        if (line.amount.cents > 0)
            credits.push_back(std::move(line));
    }
    return credits;
}

QByteArray payrollCsv(const std::vector<CreditLine> &credits)
{
    QStringList lines{u"technician,repair_order,day,photos,amount"_s};
    for (const CreditLine &line : credits)
        lines << u"%1,%2,%3,%4,%5"_s.arg(cell(line.technician), cell(line.roNumber), line.doneOn.toString(Qt::ISODate),
                                         QString::number(line.photos), dollars(line.amount));
    return lines.join("\r\n"_L1).toUtf8() + "\r\n";
}

} // namespace tradewind
