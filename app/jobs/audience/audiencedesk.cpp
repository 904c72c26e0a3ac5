// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/audiencedesk.h"
#include "base/utf8.h"
#include "jobs/appraisals/appraisalbook.h"

#include "domain/calendar.h"
#include "domain/openinghours.h"
#include "jobs/audience/bookfacts.h"
#include "store/bulkselect.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr std::size_t cancelEvery = 10'000;
constexpr int appraisalLivesDays = 120; // T25 follows one for 90 days; a little longer it still counts as open
constexpr std::int64_t largestCents = std::numeric_limits<std::int32_t>::max();

/// Reads "vehicle id, number" in order of id into the rows of the desk book, which are in that order, too.
Result<void> readByVehicle(Session &session, const QString &statement, const Binds &binds, const DeskBook &desk,
                           const std::function<void(std::size_t row, const BulkSelect &)> &use)
{
    BulkSelect rows(session, statement, binds);
    std::size_t row = 0;
    while (rows.next()) {
        const std::int64_t vehicle = rows.integerOr(0, 0);
        while (row < desk.size() && desk.book().vehicleId(row) < vehicle)
            ++row;
        if (row < desk.size() && desk.book().vehicleId(row) == vehicle)
            use(row, rows);
    }
    return rows.finish();
}

std::optional<Fact> happenedFact(const QString &kind)
{
    static const QHash<QString, Fact> facts{{u"appraised"_s, Fact::AppraisedOn},       {u"testDrove"_s, Fact::AppraisedOn},
                                            {u"appraisedOnline"_s, Fact::AppraisedOn}, {u"leadReceived"_s, Fact::LeadOn},
                                            {u"valueUp"_s, Fact::ValueUpOn},           {u"valueDown"_s, Fact::ValueDownOn},
                                            {u"valueDownDeep"_s, Fact::ValueDownOn},   {u"declined"_s, Fact::DeclinedOn},
                                            {u"replied"_s, Fact::EngagedOn},           {u"clicked"_s, Fact::EngagedOn},
                                            {u"clickedBooking"_s, Fact::EngagedOn},    {u"browsed"_s, Fact::EngagedOn},
                                            {u"appointmentMissed"_s, Fact::MissedOn},  {u"sold"_s, Fact::SoldOn},
                                            {u"soldElsewhere"_s, Fact::SoldOn}};
    const auto found = facts.constFind(kind);
    return found == facts.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<std::unique_ptr<AudienceDesk>> AudienceDesk::load(Session &session, const DeskBook &desk, QDate today, const JobContext &context,
                                                         const QTimeZone &zone)
{
    std::unique_ptr<AudienceDesk> made(new AudienceDesk(desk, today, zone));
    if (const auto read = made->readPeople(session, context); !read)
        return read.error();
    if (const auto read = made->readVehicles(session); !read)
        return read.error();
    made->joinPeople();
    if (const auto read = made->readHappenings(session); !read)
        return read.error();
    if (const auto read = made->readAppraisals(session); !read)
        return read.error();
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
        const std::int64_t id = m_desk.book().customerId(row);
        const auto found = std::lower_bound(m_people.begin(), m_people.end(), id,
                                            [](const Person &person, std::int64_t wanted) { return person.id < wanted; });
        const bool isKnown = id != 0 && found != m_people.end() && found->id == id;
        m_personOfRow.push_back(isKnown ? static_cast<std::uint32_t>(found - m_people.begin()) : nobody);
        if (isKnown) {
            const auto person = static_cast<std::size_t>(found - m_people.begin());
            m_people[person].isRepeat = owns[person];
            owns[person] = true;
        }
    }
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        if (!owns[person])
            m_personOfRow.push_back(static_cast<std::uint32_t>(person));
    }
}

const AudienceColumn &AudienceDesk::column(Fact fact) const
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

void AudienceDesk::fillFromBook(Fact fact, AudienceColumn &column) const
{
    const auto ofDesk = [&](const std::vector<std::int32_t> &numbers) {
        std::copy(numbers.begin(), numbers.end(), column.numbers.begin());
    };
    switch (fact) {
    case Fact::Holding:
        for (const Holding holding : {Holding::ServiceOnly, Holding::Financed, Holding::Leased, Holding::Cash})
            column.words << holdingCode(holding);
        for (std::size_t row = 0; row < m_desk.size(); ++row)
            column.numbers[row] = static_cast<std::int32_t>(m_desk.book().glance(row).holding);
        return;
    case Fact::Make:
        return fillWords(column, [this](std::size_t row) { return m_desk.make(row); });
    case Fact::Model:
        return fillWords(column, [this](std::size_t row) { return m_desk.model(row); });
    case Fact::Lender:
        return fillWords(column, [this](std::size_t row) { return m_desk.lender(row); });
    case Fact::Salesperson:
        return fillWords(column, [this](std::size_t row) { return m_desk.salesperson(row); });
    case Fact::DeclinedAmount:
        return ofDesk(m_declined);
    case Fact::CrossedOn:
        return ofDesk(m_crossedOn);
    case Fact::IsOnProperty:
        std::fill(column.numbers.begin(), column.numbers.end(), 0);
        return ofDesk(m_isOnSite);
    default:
        for (std::size_t row = 0; row < m_desk.size(); ++row)
            column.numbers[row] = bookFact(fact, m_desk, row);
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

void AudienceDesk::fillFromPeople(Fact fact, AudienceColumn &column) const
{
    const auto fillFlag = [&](bool Person::*flag) {
        for (std::size_t row = 0; row < rows(); ++row) {
            if (m_personOfRow[row] != nobody)
                column.numbers[row] = m_people[m_personOfRow[row]].*flag ? 1 : 0;
        }
    };
    switch (fact) {
    case Fact::State:
        return fillPersonWords(column, m_states, &Person::state);
    case Fact::Zip:
        return fillPersonWords(column, m_zips, &Person::zip);
    case Fact::Language:
        return fillPersonWords(column, m_languages, &Person::language);
    case Fact::HasMobile:
        return fillFlag(&Person::hasMobile);
    case Fact::HasEmail:
        return fillFlag(&Person::hasEmail);
    case Fact::MayCall:
        return fillFlag(&Person::mayCall);
    case Fact::MayText:
        return fillFlag(&Person::mayText);
    case Fact::MayEmail:
        return fillFlag(&Person::mayEmail);
    case Fact::IsRepeatCustomer:
        return fillFlag(&Person::isRepeat);
    case Fact::HasOpenAppraisal:
        for (std::size_t row = 0; row < rows(); ++row) {
            if (m_personOfRow[row] == nobody)
                continue;
            // The record knows better than what was once noted of it.
            const auto known = m_appraised.find(customerOf(row));
            const bool isOpen = known != m_appraised.end() ? known->second.outcome == static_cast<std::int32_t>(AppraisalOutcome::Open)
                                                           : hasOpenAppraisal(m_happened[m_personOfRow[row]]);
            column.numbers[row] = isOpen ? 1 : 0;
        }
        return;
    case Fact::Offer:
        return fillAppraised(column, &Appraised::offer);
    case Fact::OfferMove:
        return fillAppraised(column, &Appraised::move);
    case Fact::AppraisalOutcome:
        column.words = QStringList{u"open"_s, u"traded here"_s, u"sold elsewhere"_s, u"kept"_s}; // in the order of the enumeration
        return fillAppraised(column, &Appraised::outcome);
    default:
        break;
    }
    const auto at = std::find(happenedFacts.begin(), happenedFacts.end(), fact);
    for (std::size_t row = 0; at != happenedFacts.end() && row < rows(); ++row) {
        if (m_personOfRow[row] != nobody)
            column.numbers[row] = m_happened[m_personOfRow[row]][static_cast<std::size_t>(at - happenedFacts.begin())];
    }
}

void AudienceDesk::fillAppraised(AudienceColumn &column, std::int32_t Appraised::*number) const
{
    for (std::size_t row = 0; row < rows(); ++row) {
        if (const auto known = m_appraised.find(customerOf(row)); known != m_appraised.end() && customerOf(row) != 0)
            column.numbers[row] = known->second.*number;
    }
}

Result<void> AudienceDesk::readAppraisals(Session &session)
{
    AppraisalView view;
    view.asOf = m_today;
    view.zone = m_zone;
    view.nowMs = view.dayEndsAt() - 1;
    const auto book = readAppraisalBook(session, view);
    if (!book)
        return book.error();
    for (const AppraisalLine &line : book->lines) {
        const std::int32_t on = epochDay(line.facts.appraisedOn);
        Appraised &newest = m_appraised[line.facts.customerId];
        if (line.facts.customerId == 0 || (newest.on != unknown32 && newest.on >= on))
            continue;
        newest.on = on;
        newest.offer =
            line.facts.offer ? static_cast<std::int32_t>(std::min<std::int64_t>(line.facts.offer->cents, largestCents)) : unknown32;
        newest.move = line.facts.change ? line.facts.change->basisPoints : unknown32;
        newest.outcome = static_cast<std::int32_t>(line.facts.outcome);
    }
    return {};
}

bool AudienceDesk::hasOpenAppraisal(const Happened &days) const
{
    const auto day = [&](Fact fact) {
        return days[static_cast<std::size_t>(std::find(happenedFacts.begin(), happenedFacts.end(), fact) - happenedFacts.begin())];
    };
    const std::int32_t appraised = day(Fact::AppraisedOn);
    return appraised != unknown32 && appraised >= epochDay(m_today) - appraisalLivesDays && appraised > day(Fact::SoldOn);
}

Result<void> AudienceDesk::readHappenings(Session &session)
{
    Happened never;
    never.fill(unknown32);
    m_happened.assign(m_people.size(), never);
    const qint64 until = instantOf(m_today.addDays(1), QTime(0, 0), m_zone) - 1;
    const auto read = [&](const QString &statement, int atColumn, const std::function<std::optional<Fact>(const BulkSelect &)> &factOf) {
        BulkSelect rows(session, statement, {until});
        std::size_t person = 0;
        while (rows.next()) {
            const std::int64_t id = rows.integerOr(0, 0);
            while (person < m_people.size() && m_people[person].id < id)
                ++person;
            const auto fact = factOf(rows);
            if (!fact || person >= m_people.size() || m_people[person].id != id)
                continue;
            const auto at = std::find(happenedFacts.begin(), happenedFacts.end(), *fact) - happenedFacts.begin();
            std::int32_t &day = m_happened[person][static_cast<std::size_t>(at)];
            day = std::max(day, epochDay(localDay(rows.integerOr(atColumn, 0), m_zone)));
        }
        return rows.finish();
    };
    const auto happened = read(u"read_latest_happenings"_s, 2, [](const BulkSelect &rows) { return happenedFact(text(rows.text(1))); });
    if (!happened)
        return happened;
    if (const auto sent = read(u"read_latest_contacts"_s, 1, [](const BulkSelect &) { return Fact::MessagedOn; }); !sent)
        return sent;
    return read(u"read_latest_calls"_s, 1, [](const BulkSelect &) { return Fact::CalledOn; });
}

RowSet AudienceDesk::fitting(const FactCondition &audience) const
{
    return rowsOf(audience, rows(), m_desk.book().day(), [this](Fact fact) -> const AudienceColumn & { return column(fact); });
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

std::vector<std::int64_t> AudienceDesk::people(const FactCondition &audience) const
{
    const RowSet chosen = ownersOf(fitting(audience));
    std::vector<std::int64_t> ids;
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        if (chosen.contains(person))
            ids.push_back(m_people[person].id);
    }
    return ids;
}

std::vector<AudienceDesk::Owner> AudienceDesk::owners(const FactCondition &audience) const
{
    const RowSet fits = fitting(audience);
    RowSet seen(m_people.size());
    std::vector<Owner> owners;
    for (std::size_t row = 0; row < rows(); ++row) {
        const std::uint32_t person = m_personOfRow[row];
        if (!fits.contains(row) || person == nobody || seen.contains(person))
            continue;
        seen.insert(person);
        const auto desk = deskRow(row);
        owners.push_back({m_people[person].id, desk ? std::optional(m_desk.book().vehicleId(*desk)) : std::nullopt});
    }
    return owners;
}

AudienceCount AudienceDesk::count(const FactCondition &audience) const
{
    const RowSet fits = fitting(audience);
    return {ownersOf(fits).count(), fits.count(), m_people.size()};
}

std::vector<std::size_t> AudienceDesk::sample(const FactCondition &audience, std::size_t most) const
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
