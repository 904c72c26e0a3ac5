// SPDX-License-Identifier: Apache-2.0
#include "models/search/storesearch.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "domain/phone.h"
#include "jobs/search/findanything.h"
#include "models/base/words.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype vinEnd = 8; // what people read out of a VIN

/// A number, an address or a VIN.
QString shown(const QString &what)
{
    if (what.isEmpty() || what.contains(u'@'))
        return what;
    return what.startsWith(u'+') ? text(readablePhone(what.toStdString())) : tr("VIN …%1").arg(what.right(vinEnd));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<SearchHit> hitsOf(const FoundThings &found)
{
    QList<SearchHit> hits;
    for (const FoundPerson &person : found.people)
        hits << SearchHit{tr("Customer"),
                          person.name.isEmpty() ? shown(person.matched) : person.name,
                          joined({shown(person.matched), person.vehicle.isEmpty() ? shown(person.contact) : person.vehicle}),
                          u"person"_s,
                          u"customer"_s,
                          person.customerId};
    for (const FoundOrder &order : found.orders)
        hits << SearchHit{tr("Repair order"),
                          tr("RO %1").arg(order.number),
                          joined({order.person.name, order.person.vehicle, dayWords(order.openedOn, DayForm::Year)}),
                          u"service"_s,
                          u"customer"_s,
                          order.person.customerId};
    for (const FoundUnit &unit : found.units)
        hits << SearchHit{tr("Stock"),
                          unit.name.isEmpty() ? unit.stockNumber : unit.name,
                          joined({unit.stockNumber, unit.price ? dollars(*unit.price) : QString()}),
                          u"car"_s,
                          QString::fromLatin1(stockTarget),
                          unit.id};
    return hits;
}

} // namespace

void StoreSearch::find(const QString &query, int limit, const Answer &answer)
{
    m_next = Question{query, limit, answer};
    if (!m_isAsking)
        askNext();
}

void StoreSearch::askNext()
{
    if (!m_next)
        return;
    const Question question = *std::exchange(m_next, std::nullopt);
    m_isAsking = true;
    const auto work = [query = question.query, limit = question.limit](Session &session) { return findAnything(session, query, limit); };
    askFor<FoundThings>(m_ask, work, [this, answer = question.answer](const Result<FoundThings> &found) {
        m_isAsking = false;
        answer(found ? hitsOf(*found) : QList<SearchHit>());
        askNext();
    });
}

} // namespace tradewind
