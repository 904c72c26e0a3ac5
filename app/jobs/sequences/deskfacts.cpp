// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/deskfacts.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "domain/calendar.h"
#include "domain/postaladdress.h"
#include "jobs/appraisals/appraisalfacts.h"
#include "jobs/appraisals/appraisalwords.h"
#include "jobs/audience/bookfacts.h"
#include "jobs/compliance/livingcontacts.h"
#include "jobs/leads/leadfacts.h"
#include "store/customertable.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Customers read rounded figures: to the nearest hundred dollars.
Money rounded(std::int32_t cents)
{
    return Money{(qint64{cents} + 5'000) / 10'000 * 10'000};
}

} // namespace

Result<KnownCustomer> DeskFacts::known(Session &session, Id customerId, std::optional<Id> vehicleId)
{
    auto found = m_people.find(customerId);
    if (found == m_people.end()) {
        auto read = person(session, customerId);
        if (!read)
            return read;
        found = m_people.emplace(customerId, *std::move(read)).first;
    }
    KnownCustomer known = found->second;
    if (vehicleId) {
        if (const auto row = m_snapshot.desk->rowOf(*vehicleId))
            addVehicle(known, *row);
    }
    const qint64 rooftop = m_snapshot.rooftop.id;
    if (const auto added = addAppraisal(session, customerId, vehicleId, m_snapshot.today, moveRules(m_settings, rooftop),
                                        Money{m_settings.cents(u"appraisal.premium"_s, rooftop)}, known);
        !added)
        return added.error();
    if (const auto added = addLead(session, customerId, leadMoment(m_settings, m_snapshot.rooftop, m_clock.nowMs()), known); !added)
        return added.error();
    return known;
}

Result<KnownCustomer> DeskFacts::person(Session &session, Id customerId) const
{
    const auto row = CustomerTable(session).find(customerId);
    if (!row)
        return row.error();
    const CustomerRecord &customer = row->customer;
    KnownCustomer known;
    known.zone = QTimeZone(QByteArray::fromStdString(row->zone));
    if (!known.zone.isValid())
        known.zone = QTimeZone(m_snapshot.rooftop.zone.toLatin1());
    const QString first = text(customer.firstName);
    known.name = customer.isBusiness ? text(customer.company) : (first + u' ' + text(customer.lastName)).trimmed();
    known.language = customer.language.empty() ? u"en"_s : text(customer.language);
    const auto living = livingContacts(session, customerId, customer);
    if (!living)
        return living.error();
    const QString mobile = living->text(), dial = living->call();
    known.phone = mobile.isEmpty() ? dial : mobile;
    known.email = living->write();
    known.postalAddress = PostalAddress{known.name,          text(customer.address1), text(customer.address2),
                                        text(customer.city), text(customer.state),    text(customer.zip)}
                              .text();
    known.reachable = {!mobile.isEmpty() && !customer.doNotText, !dial.isEmpty() && !customer.doNotCall,
                       !known.email.isEmpty() && !customer.doNotEmail, !customer.address1.empty() && !customer.doNotMail};
    const qint64 rooftop = m_snapshot.rooftop.id;
    if (!first.isEmpty())
        known.merge.insert(u"firstName"_s, first);
    known.merge.insert(u"dealer"_s, m_snapshot.rooftop.name);
    if (!row->assignedRep.empty())
        known.merge.insert(u"rep"_s, text(row->assignedRep));
    for (const auto &[field, key] :
         {std::pair(u"dealerPhone"_s, u"rooftop.phone"_s), std::pair(u"repPhone"_s, u"rooftop.phone"_s),
          std::pair(u"link"_s, u"rooftop.website"_s), std::pair(u"bookLink"_s, u"rooftop.website"_s),
          std::pair(u"address"_s, u"compliance.postalAddress"_s), std::pair(u"incentive"_s, u"equity.firstPurchaseOffer"_s)}) {
        if (const QString value = m_settings.text(key, rooftop); !value.isEmpty())
            known.merge.insert(field, value);
    }
    known.merge.insert(u"nextModelYear"_s, QString::number(m_snapshot.today.year() + 1));
    const auto flag = [&](Fact fact, bool isSo) { known.fields.insert_or_assign(fact, isSo ? 1 : 0); };
    const auto word = [&](Fact fact, const std::string &value) {
        if (!value.empty())
            known.fields.insert_or_assign(fact, text(value));
    };
    flag(Fact::IsRepeatCustomer, m_snapshot.rowsOf(customerId).size() > 1);
    flag(Fact::HasMobile, !mobile.isEmpty());
    flag(Fact::HasEmail, !known.email.isEmpty());
    flag(Fact::MayCall, !customer.doNotCall);
    flag(Fact::MayText, !customer.doNotText);
    flag(Fact::MayEmail, !customer.doNotEmail);
    flag(Fact::HasOpenAppraisal, false);
    known.fields.insert_or_assign(Fact::Language, known.language);
    word(Fact::State, customer.state);
    word(Fact::Zip, customer.zip);
    return known;
}

void DeskFacts::addVehicle(KnownCustomer &known, std::size_t at) const
{
    const DeskBook &desk = *m_snapshot.desk;
    const EquityBook &book = desk.book();
    const BookRow &row = book.row(at);
    const BookAnswer answer = book.answer(at);
    const QString model = text(desk.model(at));
    QStringList name;
    if (row.modelYear > 0)
        name << QString::number(row.modelYear);
    for (const QString &word : {model, text(desk.trim(at))}) {
        if (!word.isEmpty())
            name << word;
    }
    if (!name.isEmpty())
        known.merge.insert(u"vehicle"_s, name.join(u' '));
    if (!model.isEmpty())
        known.merge.insert(u"model"_s, model);
    for (const FactInfo &info : allFacts()) {
        if (const std::int32_t number = bookFact(info.fact, desk, at); number != unknown32)
            known.fields.insert_or_assign(info.fact, number);
    }
    const auto word = [&](Fact fact, std::string_view value) {
        if (!value.empty())
            known.fields.insert_or_assign(fact, text(value));
    };
    known.fields.insert_or_assign(Fact::Holding, holdingCode(row.holding));
    word(Fact::Make, desk.make(at));
    word(Fact::Model, desk.model(at));
    word(Fact::Lender, desk.lender(at));
    word(Fact::Salesperson, desk.salesperson(at));
    known.merge.insert(u"visits"_s, qint64{row.serviceVisits});
    if (answer.valueLow != unknown32 && answer.valueHigh != unknown32) {
        known.merge.insert(u"valueLow"_s, rounded(answer.valueLow));
        known.merge.insert(u"valueHigh"_s, rounded(answer.valueHigh));
        known.merge.insert(u"valueRange"_s, ShownRange{rounded(answer.valueLow), rounded(answer.valueHigh)});
        if (row.valueOn != unknown32)
            known.merge.insert(u"valueDay"_s, dateOf(row.valueOn));
    }
    if (row.holding == Holding::Leased && row.maturityOn != unknown32)
        known.merge.insert(u"leaseEnd"_s, dateOf(row.maturityOn));
    if (const auto best = m_snapshot.match->best(book, at)) {
        const std::vector<StockUnit> &units = m_snapshot.match->units();
        const StockUnit &unit = units[best->unit];
        known.merge.insert(u"match"_s, unit.name);
        known.merge.insert(u"matchCount"_s, qint64{std::ranges::count_if(units, [&](const StockUnit &one) {
                               return one.name == unit.name && one.make == unit.make;
                           })});
    }
    if (answer.counted != unknown32)
        known.equity = Money{answer.counted};
}

} // namespace tradewind
