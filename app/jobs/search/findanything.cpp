// SPDX-License-Identifier: Apache-2.0
#include "jobs/search/findanything.h"

#include "domain/called.h"
#include "domain/searchwords.h"
#include "store/session.h"
#include "store/vehicletable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsAsked = 3; // by the statement; more are looked for in what it finds
constexpr qsizetype leastLoose = 3; // letters: fewer, with any accent, are in every name
constexpr int readPerHit = 250;     // the loose pattern finds more than is meant

/// First name, last name and company from `column` on.
QString nameAt(const Row &row, int column)
{
    CustomerRecord customer;
    customer.firstName = row.utf8(column);
    customer.lastName = row.utf8(column + 1);
    customer.company = row.utf8(column + 2);
    return calledName(customer);
}

/// Year, make, model and trim from `column` on.
QString vehicleAt(const Row &row, int column)
{
    VehicleRecord vehicle;
    vehicle.year = row.smallInteger(column);
    vehicle.make = row.utf8(column + 1);
    vehicle.model = row.utf8(column + 2);
    vehicle.trim = row.utf8(column + 3);
    return calledName(vehicle);
}

class Finder
{
public:
    Finder(Session &session, const QString &typed, int limit)
        : m_session(session)
        , m_words(SearchWords::of(typed))
        , m_limit(limit)
    {}

    Result<FoundThings> run()
    {
        for (const auto part : {&Finder::byAddress, &Finder::byName, &Finder::byCode, &Finder::addVehicles}) {
            if (auto found = (this->*part)(); !found)
                return found.error();
        }
        return std::move(m_found);
    }

private:
    bool isFull() const { return m_found.people.size() >= m_limit; }

    void add(const FoundPerson &person)
    {
        const bool isThere = std::any_of(m_found.people.begin(), m_found.people.end(),
                                         [&](const FoundPerson &one) { return one.customerId == person.customerId; });
        if (!isThere && !isFull())
            m_found.people << person;
    }

    Result<void> each(const QString &statement, const Binds &binds, const Session::UseRow &use)
    {
        const auto rows = m_session.each(statement, binds, use);
        return rows ? Result<void>() : rows.error();
    }

    Result<void> byAddress()
    {
        if (m_words.address.isEmpty())
            return {};
        return each(u"find_people_by_address"_s, {QString(u'%' + m_words.address + u'%'), m_limit}, [&](const Row &row) {
            add({row.id(0), nameAt(row, 1), {}, row.text(4), {}});
        });
    }

    Result<void> byName()
    {
        if (m_words.names.isEmpty())
            return {};
        Binds beginnings, loose;
        for (qsizetype i = 0; i < wordsAsked; ++i) {
            beginnings.emplace_back(m_words.beginning(i));
            loose.emplace_back(m_words.anywhere(i));
        }
        const auto take = [&](const Row &row) {
            if (const QString name = nameAt(row, 1); m_words.isIn(name))
                add({row.id(0), name, {}, {}, row.text(4)});
        };
        beginnings.emplace_back(m_limit);
        loose.emplace_back(m_limit * readPerHit);
        if (auto found = each(u"find_people_by_name"_s, beginnings, take); !found)
            return found;
        return isFull() || m_words.names.first().size() < leastLoose ? Result<void>() : each(u"find_people_by_name"_s, loose, take);
    }

    Result<void> byCode()
    {
        if (m_words.code.isEmpty())
            return {};
        const QString part = u'%' + m_words.code + u'%';
        if (auto found = each(u"find_owners_by_vin"_s, {part, m_limit},
                              [&](const Row &row) {
                                  add({row.id(0), nameAt(row, 1), {}, row.text(4), {}});
                              });
            !found)
            return found;
        if (auto found = each(u"find_units_by_code"_s, {part, part, m_limit},
                              [&](const Row &row) {
                                  m_found.units << FoundUnit{row.id(0), row.text(1), vehicleAt(row, 2), row.money(6)};
                              });
            !found)
            return found;
        return each(u"find_orders_by_number"_s, {m_words.code, m_limit}, [&](const Row &row) {
            m_found.orders << FoundOrder{row.text(4), row.day(5), {row.id(0), nameAt(row, 1), vehicleAt(row, 6), {}, {}}};
        });
    }

    Result<void> addVehicles()
    {
        for (FoundPerson &person : m_found.people) {
            const auto vehicles = VehicleTable(m_session).ofOwner(person.customerId);
            if (!vehicles)
                return vehicles.error();
            for (const auto &[vehicle, ownership] : *vehicles) { // newest first
                if (!ownership.endedOn.isValid() && person.vehicle.isEmpty())
                    person.vehicle = calledName(vehicle.vehicle);
            }
        }
        return {};
    }

    Session &m_session;
    SearchWords m_words;
    int m_limit;
    FoundThings m_found;
};

} // namespace

Result<FoundThings> findAnything(Session &session, const QString &typed, int limit)
{
    return Finder(session, typed, limit).run();
}

} // namespace tradewind
