// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/deskbook.h"

#include "domain/calendar.h"
#include "jobs/equity/bookmark.h"
#include "store/session.h"

#include <algorithm>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr std::size_t mostCurvePoints = 200'000; // more change the fit by less than a basis point
constexpr qint64 reportEvery = 5'000;

std::int32_t cents(std::optional<Money> amount)
{
    return amount && std::abs(amount->cents) <= std::numeric_limits<std::int32_t>::max() ? static_cast<std::int32_t>(amount->cents)
                                                                                         : unknown32;
}

std::int32_t dayOrUnknown(QDate day)
{
    return day.isValid() ? epochDay(day) : unknown32;
}

std::optional<OdometerReading> reading(std::int32_t miles, std::int32_t on)
{
    return miles == unknown32 || on == unknown32 ? std::nullopt : std::optional(OdometerReading{miles, dateOf(on)});
}

std::optional<Money> money(std::int32_t amount)
{
    return amount == unknown32 ? std::nullopt : std::optional(Money{amount});
}

BookRow bookRow(const DeskVehicle &vehicle)
{
    const EquityFacts &facts = vehicle.facts;
    const LoanFacts &loan = facts.loan;
    BookRow row;
    row.vehicleId = vehicle.vehicleId;
    row.customerId = vehicle.customerId;
    row.dealId = vehicle.dealId;
    row.holding = facts.holding;
    row.contractOn = dayOrUnknown(loan.contractOn);
    row.firstPaymentOn = dayOrUnknown(loan.firstPaymentOn);
    // Few exports name the last day; the term and the first payment do.
    row.maturityOn = dayOrUnknown(facts.holding == Holding::Leased ? leaseEndOn(facts.lease) : lastDueOn(loan));
    row.amountFinanced = cents(loan.amountFinanced);
    row.balance = cents(loan.balance);
    row.balanceOn = dayOrUnknown(loan.balanceOn);
    row.isBalanceTyped = loan.isBalanceTyped;
    if (loan.quote) {
        row.quote = cents(loan.quote->amount);
        row.quoteGoodThrough = dayOrUnknown(loan.quote->goodThrough);
    }
    row.aprMilliPercent = loan.aprMilliPercent.value_or(unknown32);
    row.payment = cents(loan.payment);
    row.termMonths = static_cast<std::int16_t>(std::clamp(loan.termMonths.value_or(0), 0, 600));
    if (facts.lease.terms.adjustedCap.cents > 0)
        row.adjustedCap = cents(facts.lease.terms.adjustedCap);
    if (facts.lease.terms.residual.cents > 0)
        row.residual = cents(facts.lease.terms.residual);
    row.moneyFactor = facts.lease.moneyFactor.value_or(-1);
    row.modelYear = static_cast<std::int16_t>(vehicle.year.value_or(0));
    row.serviceVisits = static_cast<std::uint8_t>(std::clamp(vehicle.serviceVisits, 0, 255));
    row.lastVisitOn = dayOrUnknown(vehicle.lastVisitOn);
    row.purchasedOn = dayOrUnknown(facts.purchasedOn);
    row.warrantyEndsOn = dayOrUnknown(facts.warrantyEndsOn);
    row.price = cents(facts.price);
    return row;
}

} // namespace

std::uint16_t Words::number(std::string_view word)
{
    const auto known = m_numbers.find(word);
    if (known != m_numbers.end())
        return known->second;
    if (m_words.size() > std::numeric_limits<std::uint16_t>::max())
        return 0; // a feed with 65,000 spellings of a make names none
    const auto number = static_cast<std::uint16_t>(m_words.size());
    m_words.emplace_back(word);
    m_numbers.emplace(word, number);
    return number;
}

Result<std::unique_ptr<DeskBook>> DeskBook::load(Session &session, QDate asOf, const EquitySettings &settings,
                                                 const BookSettings &bookSettings, const JobContext &context, qint64 keptFrom)
{
    auto desk = std::make_unique<DeskBook>();
    desk->m_loadedOn = asOf;
    desk->m_settings = settings;
    BookMark mark(session);
    const QString path = mark.path();
    std::int64_t token = path.isEmpty() ? 0 : mark.token();
    const auto file = BookFile::open(path, layout(), token);
    const bool isKept = desk->adopt(file, bookSettings);
    if (!isKept) {
        const auto vehicles = path.isEmpty() ? Result<std::optional<qint64>>(0) : session.integer(u"count_vehicles"_s);
        const bool isWorthIt = vehicles && vehicles->value_or(0) >= keptFrom && !path.isEmpty();
        if (isWorthIt && token == 0)
            token = mark.draw();
        if (isWorthIt)
            desk->reserve(static_cast<std::size_t>(vehicles->value_or(0)));
        if (const auto read = desk->readVehicles(session, context); !read)
            return read.error();
        if (const auto read = desk->readValues(session, context); !read)
            return read.error();
        // Somebody wrote meanwhile: this book is shown, and the next one is kept. A look back leaves the file to the days it is for.
        if (!isWorthIt || mark.token() != token || file)
            token = 0;
    }
    const bool isAnswered = desk->isAnswered(bookSettings);
    if (!desk->isAppraised()) {
        desk->own();
        desk->appraise();
        desk->rankNames();
        desk->numberCustomers();
    }
    if (!isAnswered) { // as nothing is that was just appraised
        desk->m_book.compute(epochDay(asOf), bookSettings);
        // What was kept is read back from the file, where it takes no memory of its own.
        if (token != 0 && desk->keep(path, token))
            desk->adopt(BookFile::open(path, layout(), token), bookSettings);
    }
    desk->forget();
    return desk;
}

std::string_view DeskBook::customer(std::size_t row) const
{
    const auto names = m_names.values();
    return std::string_view(names.data(), names.size()).substr(m_entries[row].nameAt, m_entries[row].nameLength);
}

std::string_view DeskBook::vin(std::size_t row) const
{
    const DeskEntry &entry = m_entries[row];
    return entry.vin[0] == '\0' ? std::string_view() : std::string_view(entry.vin, sizeof entry.vin);
}

EquityFacts DeskBook::facts(std::size_t row) const
{
    EquityFacts facts;
    fillFacts(row, facts);
    return facts;
}

std::optional<std::size_t> DeskBook::rowOf(std::int64_t vehicleId) const
{
    // Rows are read in order of vehicle.
    std::size_t from = 0, to = size();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (m_book.vehicleId(middle) < vehicleId)
            from = middle + 1;
        else
            to = middle;
    }
    return from < size() && m_book.vehicleId(from) == vehicleId ? std::optional(from) : std::nullopt;
}

/// Into facts that are used again for the next row: their memory is kept.
void DeskBook::fillFacts(std::size_t row, EquityFacts &facts) const
{
    const DeskEntry &entry = m_entries[row];
    const BookRow &terms = m_book.row(row);
    facts.holding = terms.holding;
    facts.loan = loanOf(terms);
    facts.lease = leaseOf(terms);
    facts.lease.milesAllowed = entry.milesAllowed == unknown32 ? std::nullopt : std::optional(entry.milesAllowed);
    facts.lease.excessMileRate = money(entry.excessMileCents);
    facts.lease.dispositionFee = money(entry.dispositionFee);
    facts.odometer = reading(entry.miles, entry.milesOn);
    facts.previousOdometer = reading(entry.previousMiles, entry.previousMilesOn);
    facts.inServiceOn = entry.inServiceOn == unknown32 ? QDate() : dateOf(entry.inServiceOn);
    facts.warrantyEndsOn = terms.warrantyEndsOn == unknown32 ? QDate() : dateOf(terms.warrantyEndsOn);
    facts.purchasedOn = terms.purchasedOn == unknown32 ? QDate() : dateOf(terms.purchasedOn);
    facts.price = money(terms.price);
    facts.annualDepreciationBasisPoints = terms.annualDepreciationBasisPoints;
    facts.values.resize(entry.values);
    std::uint32_t at = entry.newestValue;
    for (std::size_t i = 0; i < entry.values; ++i, at = m_values[at - 1].older) {
        const Value &value = m_values[at - 1];
        BookValue &book = facts.values[i];
        book.provider.assign(m_providers.word(value.provider));
        book.grade = value.grade;
        book.basis = value.basis;
        book.valuedOn = dateOf(value.valuedOn);
        book.odometer = value.odometer == unknown32 ? std::nullopt : std::optional(value.odometer);
        book.amount = Money{value.amount};
    }
}

/// For as many vehicles as the store knows; those sold on are too many, but growing by doubling would be more.
void DeskBook::reserve(std::size_t vehicles)
{
    m_book.reserve(vehicles);
    m_entries.own().reserve(vehicles);
    m_numbers.own().reserve(vehicles);
}

Result<void> DeskBook::readVehicles(Session &session, const JobContext &context)
{
    return readDeskVehicles(session, {}, [&](const DeskVehicle &vehicle) {
        append(vehicle);
        if (static_cast<qint64>(m_entries.size()) % reportEvery == 0)
            context.report({static_cast<qint64>(m_entries.size()), 0, u"vehicles"_s});
        return !context.isCancelled();
    });
}

void DeskBook::append(const DeskVehicle &vehicle)
{
    const EquityFacts &facts = vehicle.facts;
    DeskEntry entry;
    entry.nameAt = static_cast<std::uint32_t>(m_names.size());
    entry.nameLength = static_cast<std::uint8_t>(std::min<std::size_t>(vehicle.customer.size(), 255));
    m_names.own().insert(m_names.own().end(), vehicle.customer.begin(), vehicle.customer.begin() + entry.nameLength);
    if (vehicle.vin.size() == sizeof entry.vin)
        std::memcpy(entry.vin, vehicle.vin.data(), sizeof entry.vin);
    entry.make = m_makes.number(vehicle.make);
    entry.trim = m_trims.number(vehicle.trim);
    entry.lender = m_lenders.number(vehicle.lender);
    if (facts.odometer) {
        entry.miles = facts.odometer->miles;
        entry.milesOn = epochDay(facts.odometer->on);
    }
    if (facts.previousOdometer) {
        entry.previousMiles = facts.previousOdometer->miles;
        entry.previousMilesOn = epochDay(facts.previousOdometer->on);
    }
    entry.inServiceOn = dayOrUnknown(facts.inServiceOn);
    entry.milesAllowed = facts.lease.milesAllowed.value_or(unknown32);
    entry.excessMileCents = cents(facts.lease.excessMileRate);
    entry.dispositionFee = cents(facts.lease.dispositionFee);
    m_entries.own().push_back(entry);
    m_numbers.own().push_back({m_models.number(vehicle.model), m_people.number(vehicle.salesperson)});
    m_book.append(bookRow(vehicle));
}

Result<void> DeskBook::readValues(Session &session, const JobContext &context)
{
    std::size_t row = 0;
    const std::int32_t today = epochDay(m_loadedOn);
    m_knownFrom = std::numeric_limits<std::int32_t>::min();
    m_knownUntil = std::numeric_limits<std::int32_t>::max();
    return readDeskValuations(session, [&](const DeskValuation &value) {
        if (value.valuedOn > today) { // not known yet
            m_knownUntil = std::min(m_knownUntil, value.valuedOn - 1);
            return !context.isCancelled();
        }
        m_knownFrom = std::max(m_knownFrom, value.valuedOn);
        // Values lie as their files brought them: mostly the same vehicle again, or the next.
        const auto isRow = [&](std::size_t at) { return at < size() && m_book.vehicleId(at) == value.vehicleId; };
        if (!isRow(row) && !isRow(++row)) {
            const auto found = rowOf(value.vehicleId);
            if (!found) { // a vehicle nobody owns any more
                row = 0;
                return !context.isCancelled();
            }
            row = *found;
        }
        append(m_entries.own()[row], value);
        return !context.isCancelled();
    });
}

/// Puts a value in its place among those of its vehicle, newest first; beyond `mostValues` the oldest is let go.
void DeskBook::append(DeskEntry &entry, const DeskValuation &valuation)
{
    std::vector<Value> &values = m_values.own();
    std::uint32_t *place = &entry.newestValue;
    std::size_t before = 0;
    for (; *place != 0 && values[*place - 1].valuedOn >= valuation.valuedOn; ++before)
        place = &values[*place - 1].older;
    if (before >= mostValues)
        return;
    Value value{cents(Money{valuation.amount}),
                valuation.valuedOn,
                valuation.odometer.value_or(unknown32),
                *place,
                m_providers.number(valuation.provider),
                valuation.grade,
                valuation.basis};
    *place = static_cast<std::uint32_t>(values.size() + 1); // before push_back moves the others
    values.push_back(value);
    entry.values = static_cast<std::uint8_t>(std::min<std::size_t>(entry.values + 1u, mostValues));
}

DepreciationCurve DeskBook::curve() const
{
    std::vector<CurvePoint> points;
    const std::size_t step = m_values.size() / mostCurvePoints + 1;
    for (std::size_t row = 0; row < m_entries.size() && points.size() < mostCurvePoints; row += step) {
        const BookGlance &terms = m_book.glance(row);
        if (terms.modelYear == 0)
            continue;
        // A model year goes on sale in the autumn before; its first of January is the middle of its sales year.
        const double newOn = epochDay(QDate(terms.modelYear, 1, 1));
        for (std::uint32_t at = m_entries[row].newestValue; at != 0; at = m_values[at - 1].older) {
            const Value &value = m_values[at - 1];
            points.push_back({std::string(make(row)), std::string(model(row)), {}, (value.valuedOn - newOn) / 365.25, Money{value.amount}});
        }
    }
    return fitDepreciation(points);
}

void DeskBook::appraise()
{
    const DepreciationCurve fitted = curve();
    std::unordered_map<std::uint32_t, std::int16_t> known; // by make and model
    EquityFacts facts;
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const DeskEntry &entry = m_entries[row];
        BookRow terms = m_book.row(row);
        const std::uint32_t key = std::uint32_t(entry.make) << 16 | m_numbers[row].model;
        auto rate = known.find(key);
        if (rate == known.end()) {
            const int basisPoints = fitted.annualBasisPoints(std::string(make(row)), std::string(model(row)), {});
            rate = known.emplace(key, static_cast<std::int16_t>(basisPoints)).first;
        }
        terms.annualDepreciationBasisPoints = rate->second;
        terms.valueLow = terms.valueLikely = terms.valueHigh = terms.valueOn = unknown32; // an older day's, when it came from a file
        terms.books = 0;
        terms.spreadBasisPoints = 0;
        terms.knowsMileage = false;
        if (entry.values > 0) {
            fillFacts(row, facts);
            facts.annualDepreciationBasisPoints = rate->second;
            if (const auto value = referenceValueOn(m_loadedOn, facts, m_settings)) {
                terms.valueLow = cents(value->onReference.low);
                terms.valueLikely = cents(value->onReference.likely);
                terms.valueHigh = cents(value->onReference.high);
                terms.valueOn = epochDay(value->referenceOn);
                terms.books = static_cast<std::uint8_t>(std::min(value->books, 255));
                terms.spreadBasisPoints = static_cast<std::uint16_t>(std::clamp(value->spreadBasisPoints, 0, 65535));
                terms.knowsMileage = value->knowsMileage;
            }
        }
        m_book.replace(row, terms);
    }
}

} // namespace tradewind
