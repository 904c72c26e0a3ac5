// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/audiencedesk.h"

#include "domain/calendar.h"
#include "jobs/equity/equitywords.h"
#include "store/bulkselect.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr std::size_t cancelEvery = 10'000;
constexpr std::int64_t largestCents = std::numeric_limits<std::int32_t>::max();

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Reads "vehicle id, number" in order of id into the rows of the desk book, which are in that order, too.
Result<void> readByVehicle(Session &session, const QString &statement, const Binds &binds, const DeskBook &desk,
                           const std::function<void(std::size_t row, const BulkSelect &)> &use)
{
    BulkSelect rows(session, statement, binds);
    std::size_t row = 0;
    while (rows.next()) {
        const std::int64_t vehicle = rows.integerOr(0, 0);
        while (row < desk.size() && desk.book().row(row).vehicleId < vehicle)
            ++row;
        if (row < desk.size() && desk.book().row(row).vehicleId == vehicle)
            use(row, rows);
    }
    return rows.finish();
}

std::int32_t monthsBetween(std::int32_t from, std::int32_t day)
{
    const int months = monthIndex(day) - monthIndex(from);
    return dueDay(monthIndex(day), dayOfMonth(from)) > day ? months - 1 : months;
}

/// Monthly payments due after `day` up to and with the last.
std::int32_t paymentsLeft(std::int32_t maturity, std::int32_t day)
{
    if (maturity <= day)
        return 0;
    const int months = monthIndex(maturity) - monthIndex(day);
    return dueDay(monthIndex(day), dayOfMonth(maturity)) > day ? months + 1 : months;
}

std::int32_t bookFigure(AudienceFact fact, const DeskBook &desk, std::size_t at)
{
    const EquityBook &book = desk.book();
    const BookRow &row = book.row(at);
    const std::int32_t payoff = book.payoffs()[at], value = book.valuesLikely()[at], counted = book.counted()[at];
    switch (fact) {
    case AudienceFact::Payment:
        return row.payment;
    case AudienceFact::Apr:
        return row.aprMilliPercent == unknown32 ? unknown32 : row.aprMilliPercent / 10;
    case AudienceFact::Payoff:
        return payoff;
    case AudienceFact::MonthsOwned:
        return row.purchasedOn == unknown32 || row.purchasedOn > book.day() ? unknown32 : monthsBetween(row.purchasedOn, book.day());
    case AudienceFact::PaymentsLeft:
        return row.maturityOn == unknown32 ? unknown32 : paymentsLeft(row.maturityOn, book.day());
    case AudienceFact::MaturityOn:
        return row.maturityOn;
    case AudienceFact::Equity:
        return book.equity(at);
    case AudienceFact::CountedEquity:
        return counted;
    case AudienceFact::Value:
        return value;
    case AudienceFact::LoanToValue:
        return payoff == unknown32 || value == unknown32 || value <= 0 ? unknown32
                                                                       : static_cast<std::int32_t>(payoff * std::int64_t{10'000} / value);
    case AudienceFact::PaymentsOfEquity:
        return counted == unknown32 || row.payment == unknown32 || row.payment <= 0 ? unknown32 : counted / row.payment;
    case AudienceFact::NextCrossingOn:
        return book.crossingDay(at);
    case AudienceFact::ModelYear:
        return row.modelYear == 0 ? unknown32 : row.modelYear;
    case AudienceFact::Miles:
        return desk.entry(at).miles;
    case AudienceFact::WarrantyEndsOn:
        return row.warrantyEndsOn;
    case AudienceFact::ServiceVisits:
        return row.serviceVisits;
    case AudienceFact::LastVisitOn:
        return row.lastVisitOn;
    default:
        return unknown32;
    }
}

} // namespace

Result<std::unique_ptr<AudienceDesk>> AudienceDesk::load(Session &session, const DeskBook &desk, QDate today, const JobContext &context)
{
    std::unique_ptr<AudienceDesk> made(new AudienceDesk(desk, today));
    if (const auto read = made->readPeople(session, context); !read)
        return read.error();
    if (const auto read = made->readVehicles(session); !read)
        return read.error();
    made->joinPeople();
    return made;
}

Result<void> AudienceDesk::readPeople(Session &session, const JobContext &context)
{
    BulkSelect rows(session, u"read_audience_people"_s);
    while (rows.next()) {
        m_people.push_back({rows.integerOr(0, 0), m_states.number(rows.text(1)), m_zips.number(rows.text(2)),
                            m_languages.number(rows.text(3)), rows.integerOr(4, 0) != 0, rows.integerOr(5, 0) != 0,
                            rows.integerOr(6, 1) == 0, rows.integerOr(7, 1) == 0, rows.integerOr(8, 1) == 0});
        if (m_people.size() % cancelEvery == 0 && context.isCancelled())
            return Error{Error::Kind::Cancelled, u"Stopped."_s};
    }
    return rows.finish();
}

Result<void> AudienceDesk::readVehicles(Session &session)
{
    m_declined.assign(m_desk.size(), 0);
    m_crossedOn.assign(m_desk.size(), unknown32);
    m_isOnSite.assign(m_desk.size(), 0);
    const auto declined = readByVehicle(session, u"read_declined_amounts"_s, {}, m_desk, [this](std::size_t row, const BulkSelect &rows) {
        m_declined[row] = static_cast<std::int32_t>(std::min<std::int64_t>(rows.integerOr(1, 0), largestCents));
    });
    if (!declined)
        return declined.error();
    const auto crossed = readByVehicle(session, u"read_latest_crossings"_s, {}, m_desk, [this](std::size_t row, const BulkSelect &rows) {
        if (rows.integerOr(2, 0) > 0)
            m_crossedOn[row] = static_cast<std::int32_t>(rows.integerOr(1, unknown32));
    });
    if (!crossed)
        return crossed.error();
    return readByVehicle(session, u"read_open_orders"_s, {m_today}, m_desk,
                         [this](std::size_t row, const BulkSelect &) { m_isOnSite[row] = 1; });
}

void AudienceDesk::joinPeople()
{
    std::vector<bool> owns(m_people.size(), false);
    m_personOfRow.reserve(m_desk.size() + m_people.size());
    for (std::size_t row = 0; row < m_desk.size(); ++row) {
        const std::int64_t id = m_desk.book().row(row).customerId;
        const auto found = std::lower_bound(m_people.begin(), m_people.end(), id,
                                            [](const Person &person, std::int64_t wanted) { return person.id < wanted; });
        const bool isKnown = id != 0 && found != m_people.end() && found->id == id;
        m_personOfRow.push_back(isKnown ? static_cast<std::uint32_t>(found - m_people.begin()) : nobody);
        if (isKnown)
            owns[static_cast<std::size_t>(found - m_people.begin())] = true;
    }
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        if (!owns[person])
            m_personOfRow.push_back(static_cast<std::uint32_t>(person));
    }
}

const AudienceColumn &AudienceDesk::column(AudienceFact fact) const
{
    std::optional<AudienceColumn> &kept = m_columns[static_cast<std::size_t>(fact)];
    if (!kept) {
        kept.emplace();
        kept->numbers.assign(rows(), unknown32);
        fillFromBook(fact, *kept);
        fillFromPeople(fact, *kept);
    }
    return *kept;
}

void AudienceDesk::forgetBook()
{
    for (std::optional<AudienceColumn> &column : m_columns)
        column.reset();
}

template<typename Text>
void AudienceDesk::fillWords(AudienceColumn &column, Text textOf) const
{
    Words words;
    for (std::size_t row = 0; row < m_desk.size(); ++row) {
        const std::string_view word = textOf(row);
        if (!word.empty())
            column.numbers[row] = words.number(word);
    }
    for (std::size_t at = 0; at < words.size(); ++at)
        column.words << text(words.word(static_cast<std::uint16_t>(at)));
}

void AudienceDesk::fillFromBook(AudienceFact fact, AudienceColumn &column) const
{
    const auto ofDesk = [&](const std::vector<std::int32_t> &numbers) {
        std::copy(numbers.begin(), numbers.end(), column.numbers.begin());
    };
    switch (fact) {
    case AudienceFact::Holding:
        for (const Holding holding : {Holding::ServiceOnly, Holding::Financed, Holding::Leased, Holding::Cash})
            column.words << holdingWord(holding);
        for (std::size_t row = 0; row < m_desk.size(); ++row)
            column.numbers[row] = static_cast<std::int32_t>(m_desk.book().row(row).holding);
        return;
    case AudienceFact::Make:
        return fillWords(column, [this](std::size_t row) { return m_desk.make(row); });
    case AudienceFact::Model:
        return fillWords(column, [this](std::size_t row) { return m_desk.model(row); });
    case AudienceFact::Lender:
        return fillWords(column, [this](std::size_t row) { return m_desk.lender(row); });
    case AudienceFact::Salesperson:
        return fillWords(column, [this](std::size_t row) { return m_desk.salesperson(row); });
    case AudienceFact::DeclinedAmount:
        return ofDesk(m_declined);
    case AudienceFact::CrossedOn:
        return ofDesk(m_crossedOn);
    case AudienceFact::IsOnProperty:
        std::fill(column.numbers.begin(), column.numbers.end(), 0);
        return ofDesk(m_isOnSite);
    default:
        for (std::size_t row = 0; row < m_desk.size(); ++row)
            column.numbers[row] = bookFigure(fact, m_desk, row);
    }
}

void AudienceDesk::fillPersonWords(AudienceColumn &column, const Words &words, std::uint16_t Person::*number) const
{
    for (std::size_t at = 0; at < words.size(); ++at)
        column.words << text(words.word(static_cast<std::uint16_t>(at)));
    for (std::size_t row = 0; row < rows(); ++row) {
        const std::uint16_t word = m_personOfRow[row] == nobody ? 0 : m_people[m_personOfRow[row]].*number;
        if (word != 0)
            column.numbers[row] = word;
    }
}

void AudienceDesk::fillFromPeople(AudienceFact fact, AudienceColumn &column) const
{
    const auto fillFlag = [&](bool Person::*flag) {
        for (std::size_t row = 0; row < rows(); ++row) {
            if (m_personOfRow[row] != nobody)
                column.numbers[row] = m_people[m_personOfRow[row]].*flag ? 1 : 0;
        }
    };
    switch (fact) {
    case AudienceFact::State:
        return fillPersonWords(column, m_states, &Person::state);
    case AudienceFact::Zip:
        return fillPersonWords(column, m_zips, &Person::zip);
    case AudienceFact::Language:
        return fillPersonWords(column, m_languages, &Person::language);
    case AudienceFact::HasMobile:
        return fillFlag(&Person::hasMobile);
    case AudienceFact::HasEmail:
        return fillFlag(&Person::hasEmail);
    case AudienceFact::MayCall:
        return fillFlag(&Person::mayCall);
    case AudienceFact::MayText:
        return fillFlag(&Person::mayText);
    case AudienceFact::MayEmail:
        return fillFlag(&Person::mayEmail);
    default:
        return;
    }
}

RowSet AudienceDesk::fitting(const AudienceNode &audience) const
{
    return rowsOf(audience, rows(), m_desk.book().day(), [this](AudienceFact fact) -> const AudienceColumn & { return column(fact); });
}

RowSet AudienceDesk::ownersOf(const RowSet &fits) const
{
    RowSet chosen(m_people.size());
    for (std::size_t row = 0; row < rows(); ++row) {
        if (fits.contains(row) && m_personOfRow[row] != nobody)
            chosen.insert(m_personOfRow[row]);
    }
    return chosen;
}

std::vector<std::int64_t> AudienceDesk::people(const AudienceNode &audience) const
{
    const RowSet chosen = ownersOf(fitting(audience));
    std::vector<std::int64_t> ids;
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        if (chosen.contains(person))
            ids.push_back(m_people[person].id);
    }
    return ids;
}

AudienceCount AudienceDesk::count(const AudienceNode &audience) const
{
    const RowSet fits = fitting(audience);
    return {ownersOf(fits).count(), fits.count(), m_people.size()};
}

std::vector<std::size_t> AudienceDesk::sample(const AudienceNode &audience, std::size_t most) const
{
    const RowSet fits = fitting(audience);
    const std::size_t found = fits.count();
    std::vector<std::size_t> sample;
    std::size_t seen = 0;
    for (std::size_t row = 0; row < rows() && sample.size() < most; ++row) {
        if (!fits.contains(row))
            continue;
        if (seen * most >= sample.size() * found) // the next of `most` even steps over the `found` rows
            sample.push_back(row);
        ++seen;
    }
    return sample;
}

std::int64_t AudienceDesk::customerOf(std::size_t row) const
{
    return m_personOfRow[row] == nobody ? 0 : m_people[m_personOfRow[row]].id;
}

std::optional<std::size_t> AudienceDesk::deskRow(std::size_t row) const
{
    return row < m_desk.size() ? std::optional(row) : std::nullopt;
}

} // namespace tradewind
