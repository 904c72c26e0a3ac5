// SPDX-License-Identifier: Apache-2.0
#include "models/compliance/storecompliancebook.h"

#include "base/clock.h"
#include "domain/phone.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/dnctable.h"
#include "store/suppressiontable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 1000;

QString shown(const Suppression &entry)
{
    if (entry.kind == Suppression::Kind::Phone)
        return QString::fromStdString(readablePhone(entry.value.toStdString()));
    return entry.value;
}

} // namespace

void StoreComplianceBook::refusals(const QString &search, std::function<void(Result<QList<RefusalLine>>)> answer)
{
    const auto read = [search](Session &session) -> Result<QList<RefusalLine>> {
        const auto entries = SuppressionTable(session).list(search, mostListed);
        if (!entries)
            return entries.error();
        QList<RefusalLine> lines;
        for (const Suppression &entry : *entries)
            lines << RefusalLine{shown(entry), entry.reason, entry.source, entry.needsLook, entry.at};
        const auto dead = DeadAddressTable(session).list(search, mostListed);
        if (!dead)
            return dead.error();
        for (const DeadAddress &one : *dead) {
            const QString who = one.address.contains(u'@') ? one.address : QString::fromStdString(readablePhone(one.address.toStdString()));
            const bool isShown = std::any_of(lines.begin(), lines.end(), [&](const RefusalLine &line) {
                return line.isDead && line.who == who; // a number is set aside for texts and for calls
            });
            if (!isShown)
                lines << RefusalLine{who, deadReasonWords(one.reason), one.source, false, one.diedAt, true};
        }
        std::stable_sort(lines.begin(), lines.end(), [](const RefusalLine &a, const RefusalLine &b) { return a.at > b.at; });
        return lines.mid(0, mostListed);
    };
    m_store.ask<QList<RefusalLine>>(read, std::move(answer));
}

void StoreComplianceBook::refuse(const QString &who, const QString &reason, std::function<void(Result<bool>)> answer)
{
    const auto kind = who.contains(u'@') ? Suppression::Kind::Email : Suppression::Kind::Phone;
    const Suppression entry{m_store.ids.next(), m_rooftopId, kind, who, reason, u"window"_s, {}, false, m_store.clock.nowMs()};
    m_store.ask<bool>([entry](Session &session) { return SuppressionTable(session).add(entry); }, std::move(answer));
}

void StoreComplianceBook::lists(std::function<void(Result<QList<DncLine>>)> answer)
{
    const auto read = [](Session &session) -> Result<QList<DncLine>> {
        const auto areas = DncTable(session).areas();
        if (!areas)
            return areas.error();
        QList<DncLine> lines;
        for (const DncArea &area : *areas)
            lines << DncLine{area.list, area.fileName, area.areaCode, area.numbers, area.loadedAt};
        return lines;
    };
    m_store.ask<QList<DncLine>>(read, std::move(answer));
}

} // namespace tradewind
