// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/inventedrecords.h"

#include "connectors/filedrop/placetext.h"
#include "jobs/sample/chance.h"
#include "jobs/sample/samplepeople.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr std::uint32_t peopleAPreset = 100'000;

std::string dollars(int whole, int cents = 0)
{
    return std::to_string(whole) + '.' + char('0' + cents / 10) + char('0' + cents % 10);
}

/// 555-01xx in area codes that are none of a person's (NANP N[0-8]X): 720 × 100 numbers.
std::string phone(std::uint64_t number)
{
    const std::uint64_t area = number / 100 % 560;
    std::string code;
    code += char('2' + area / 80);
    code += char('0' + area / 10 % 8);
    code += char('2' + area % 10 % 8);
    return "+1" + code + "55501" + char('0' + number / 10 % 10) + char('0' + number % 10);
}

/// Everything one record can be asked, made once so that its places fit each other.
class Inventor
{
public:
    Inventor(const Preset &rows, const SampleFacts &facts, const InventedPlace &place, std::uint32_t index)
        : m_chance(place.seed, place.preset * 64 + place.stream, index)
        , m_index(index)
        , m_person(samplePerson(place.seed, place.preset * peopleAPreset + index))
        , m_personNumber(place.preset * peopleAPreset + index)
        , m_day(place.today.addDays(-m_chance.between(40, 900)))
    {
        if (m_person.isBusiness) { // the owner instead
            m_person.last = m_person.last.substr(0, m_person.last.find(' '));
            m_person.first = "Robin";
        }
        if (index > 0) { // neighbors in the numbering share houses; two of one name in one house would rightly be taken for one person
            const SamplePerson other = samplePerson(place.seed, place.preset * peopleAPreset + index - 1);
            if (other.first == m_person.first && other.last == m_person.last && other.address == m_person.address)
                m_person.first = m_person.first == "Sam" ? "Pat" : "Sam";
        }
        Chance car(place.seed, 7, place.preset * 64 + place.stream);
        const SampleModel &model = facts.models[m_chance.below(std::uint32_t(facts.models.size()))];
        m_year = model.builtNear(m_day.year() - 2);
        const VinStem &stem = model.stem(m_year, m_chance.next());
        m_vin = sampleVin(stem, m_year, (place.preset * 13 + place.stream) * 9000 + index);
        m_make = model.make;
        m_model = model.name;
        m_trim = stem.trim;
        m_odometer = m_chance.between(4000, 90'000);
        m_isLease = rows.entity == Entity::Deal && m_chance.happens(0.3);
        m_term = m_isLease ? 36 : 12 * m_chance.between(4, 6);
        m_price = m_chance.between(18'000, 52'000);
    }

    std::string value(const FieldPlace &place)
    {
        const auto dot = place.name.find('.');
        const std::string_view owner = dot == std::string_view::npos ? std::string_view() : place.name.substr(0, dot);
        const std::string_view name = dot == std::string_view::npos ? place.name : place.name.substr(dot + 1);
        if (owner == "vehicle")
            return ofVehicle(name);
        if (owner == "coBuyer" || owner == "trade1" || owner == "trade2")
            return {}; // kept out: each would need a person or car of its own
        if (owner == "buyer" || owner == "customer" || (owner.empty() && isOfPerson(name)))
            return ofPerson(name, place.kind);
        return ofRecord(place);
    }
    std::string vin() const { return m_vin; }

    std::map<std::string, std::string> line(int number)
    {
        static constexpr const char *work[][2] = {{"LOF", "Lube, oil and filter"}, {"BRKF", "Front brake pads"},
                                                  {"TIRE4", "Four tires"},         {"BATT", "Battery"},
                                                  {"ALIGN", "Wheel alignment"},    {"CABF", "Cabin air filter"}};
        const auto &job = work[(m_index + std::uint32_t(number)) % std::size(work)];
        const bool isDeclined = number > 0 && m_chance.happens(0.5);
        return {{"line.lineNumber", std::to_string(number + 1)},
                {"line.opCode", job[0]},
                {"line.description", job[1]},
                {"line.payType", "C"},
                {"line.decision", isDeclined ? "declined" : "sold"},
                {"line.declineReason", isDeclined ? "Price" : ""},
                {"line.amount", dollars(m_chance.between(40, 900), m_chance.between(1, 99))}};
    }

private:
    static bool isOfPerson(std::string_view name)
    {
        static constexpr std::string_view names[] = {"sourceKey",  "firstName",  "lastName",    "fullName",  "address1",   "city",
                                                     "state",      "zip",        "mobilePhone", "homePhone", "workPhone",  "email",
                                                     "email2",     "language",   "doNotCall",   "doNotText", "doNotEmail", "doNotMail",
                                                     "isBusiness", "middleName", "company",     "address2"};
        return std::find(std::begin(names), std::end(names), name) != std::end(names);
    }

    std::string ofPerson(std::string_view name, Kind kind)
    {
        if (kind == Kind::FullName)
            return lastName() + ", " + m_person.first;
        if (name == "sourceKey")
            return std::to_string(500'000 + m_index);
        if (name == "firstName")
            return m_person.first;
        if (name == "lastName")
            return lastName();
        if (name == "address1")
            return m_person.address;
        if (name == "city")
            return std::string(m_person.city);
        if (name == "state")
            return std::string(m_person.state);
        if (name == "zip")
            return std::string(m_person.zip);
        if (name == "mobilePhone")
            return phone(m_personNumber * 2ULL);
        if (name == "homePhone")
            return phone(m_personNumber * 2ULL + 1);
        if (name == "email")
            return "person." + std::to_string(m_personNumber) + "@example.com";
        if (name == "doNotEmail" || name == "doNotCall")
            return m_index % 11 == 0 ? "true" : "";
        return {};
    }
    std::string lastName() const { return m_person.last; }

    std::string ofVehicle(std::string_view name)
    {
        if (name == "vin")
            return m_vin;
        if (name == "year")
            return std::to_string(m_year);
        if (name == "make")
            return m_make;
        if (name == "model")
            return m_model;
        if (name == "trim")
            return m_trim;
        if (name == "exteriorColor")
            return "Silver";
        if (name == "odometer")
            return std::to_string(m_odometer);
        if (name == "odometerOn")
            return iso(m_day);
        return {};
    }

    std::string ofRecord(const FieldPlace &place)
    {
        const std::string_view name = place.name;
        if (name == "dealNumber" || name == "number" || name == "key")
            return std::to_string(40'000 + m_index);
        if (name == "stockNumber")
            return "P" + std::to_string(3000 + m_index);
        if (name == "saleType")
            return m_isLease ? "lease" : "finance";
        if (name == "status")
            return place.kind == Kind::OrderStatus ? "closed" : place.kind == Kind::Word ? "finalized" : "available";
        if (name == "condition")
            return m_isLease ? "new" : "used";
        if (name == "salesperson" || name == "advisor" || name == "financeManager" || name == "appraiser")
            return std::array{"Dana Ashford", "Theo Beckley", "Ruth Calderby"}[m_index % 3];
        if (name == "lender" || name == "source")
            return m_isLease ? "Sample Financial" : "Prairie Credit Union";
        if (name == "termMonths")
            return std::to_string(m_term);
        if (name == "aprPercent")
            return m_isLease ? "" : dollars(m_chance.between(2, 11), m_chance.between(1, 99));
        if (name == "moneyFactor")
            return m_isLease ? "0.0015" : "";
        if (name == "residual" || name == "adjustedCapCost" || name == "dispositionFee")
            return m_isLease ? dollars(name == "residual" ? m_price / 2 : name == "dispositionFee" ? 395 : m_price) : "";
        if (name == "milesAllowedTotal")
            return m_isLease ? "36000" : "";
        if (name == "milesAllowedPerYear")
            return m_isLease ? "12000" : "";
        if (name == "excessMileRate")
            return m_isLease ? "0.20" : "";
        if (name == "amountFinanced" || name == "cashPrice" || name == "price")
            return dollars(m_price, 50);
        if (name == "msrp" || name == "invoice")
            return dollars(m_price + 1500);
        if (name == "payment")
            return dollars(m_price / m_term + 31, 12);
        if (name == "frontGross" || name == "backGross" || name == "rebate" || name == "down")
            return dollars(m_chance.between(100, 2500), m_chance.between(0, 99));
        if (name == "cost" || name == "bookValue" || name == "vehicleValue" || name == "actualCashValue" || name == "offer")
            return dollars(m_price - 2000 + m_chance.between(0, 900));
        if (name == "reconEstimate")
            return dollars(m_chance.between(200, 1900));
        if (name == "customerTotal" || name == "warrantyTotal" || name == "internalTotal")
            return dollars(m_chance.between(90, 1400), m_chance.between(1, 99));
        if (name == "contractOn" || name == "deliveredOn" || name == "openedOn" || name == "closedOn" || name == "promisedOn" ||
            name == "inStockOn" || name == "balanceOn" || name == "quotedOn" || name == "appraisedOn")
            return iso(m_day);
        if (name == "offerExpiresOn")
            return iso(m_day.addDays(7));
        if (name == "outcomeOn")
            return iso(m_day.addDays(3));
        if (name == "outcome")
            return std::array{"open", "traded", "lost"}[m_index % 3];
        if (name == "lostReason")
            return m_index % 3 == 2 ? "Price" : "";
        if (name == "odometer")
            return std::to_string(m_odometer);
        if (name == "firstPaymentOn")
            return iso(m_day.addDays(45));
        if (name == "maturityOn")
            return iso(m_day.addMonths(m_term));
        return {};
    }
    static std::string iso(QDate day) { return day.toString(Qt::ISODate).toStdString(); }

    Chance m_chance;
    std::uint32_t m_index;
    SamplePerson m_person;
    std::uint32_t m_personNumber;
    QDate m_day;
    std::string m_vin, m_make, m_model, m_trim;
    int m_year = 0, m_odometer = 0, m_term = 0, m_price = 0;
    bool m_isLease = false;
};

} // namespace

InventedRecord inventRecord(const Preset &rows, const SampleFacts &facts, const InventedPlace &place, std::uint32_t index)
{
    Inventor inventor(rows, facts, place, index);
    InventedRecord record;
    record.key = std::to_string(900'000 + index);
    std::map<std::string, std::string> byColumn; // one column may go to several places: they say the same
    bool hasLines = false;
    for (const FieldRule &rule : rows.fields) {
        if (rule.from.front().starts_with('$'))
            continue;
        for (const std::string &to : rule.to) {
            hasLines = hasLines || to.starts_with("line.");
            const FieldPlace *known = placeOf(rows.entity, to);
            if (!known || to.starts_with("line."))
                continue;
            const auto [at, isNew] = byColumn.try_emplace(rule.from.front());
            if (isNew)
                at->second = inventor.value(*known);
            if (!at->second.empty() && record.values[to].empty())
                record.values[to] = at->second;
        }
    }
    for (int number = 0; hasLines && number < 1 + int(index % 3); ++number)
        record.lines.push_back(inventor.line(number));
    if (!rows.key.empty()) {
        if (const auto own = record.values.find(rows.key.front()); own != record.values.end() && !own->second.empty())
            record.key = own->second;
    }
    return record;
}

std::vector<InventedRecord> inventValues(const Preset &rows, const InventedPlace &place, const std::string &vin, int odometer)
{
    std::vector<InventedRecord> values;
    const std::uint64_t mark = std::hash<std::string>()(vin);
    Chance chance(place.seed, 1000 + place.preset, mark);
    const int base = chance.between(9000, 38'000);
    const auto one = [&](std::string grade, std::string basis, int amount) {
        InventedRecord record;
        record.key = vin;
        const auto canonical = [](const char *name, const std::string &word) { // "above" is how MMR says clean
            Record said;
            clearRecord(Entity::Valuation, said);
            const FieldPlace &is = *placeOf(Entity::Valuation, name);
            setPlaceText(is, said, word);
            return placeText(is, said);
        };
        grade = canonical("grade", grade);
        basis = canonical("basis", basis);
        record.values = {{"vehicle.vin", vin},
                         {"provider", rows.defaults.count("provider") ? rows.defaults.at("provider") : std::string()},
                         {"grade", std::move(grade)},
                         {"basis", std::move(basis)},
                         {"valuedOn", place.today.toString(Qt::ISODate).toStdString()},
                         {"odometer", std::to_string(odometer)},
                         {"amount", dollars(amount)}};
        values.push_back(std::move(record));
    };
    int step = 0;
    for (const auto &entry : rows.select.spread) {
        const auto fixed = [&](const char *name) {
            const auto found = entry.find(name);
            return found == entry.end() || !found->second.starts_with('=') ? std::string() : found->second.substr(1);
        };
        // Every seventh value is 0 in the feed: not offered, so no value at all.
        ++step;
        one(fixed("grade"), fixed("basis"), (mark + std::uint64_t(step)) % 7 == 0 ? 0 : base - 300 * step);
    }
    return values;
}

void changeRecord(InventedRecord &record, const Preset &rows, std::uint64_t round)
{
    for (auto &[place, text] : record.values) {
        const FieldPlace *known = placeOf(rows.entity, place);
        if (known &&
            (known->kind == Kind::Gain || place == "amountFinanced" || place == "customerTotal" || place == "price" || place == "offer") &&
            !text.empty())
            text = dollars(std::stoi(text) + 7 + int(round), 7);
        if (place.ends_with("address1") && !text.empty())
            text = std::to_string(700 + round) + " Changed Rd";
    }
    const bool tellsAmounts =
        std::any_of(rows.fields.begin(), rows.fields.end(), [](const FieldRule &rule) { return rule.to.front() == "line.amount"; });
    if (!record.lines.empty() && tellsAmounts)
        record.lines.front()["line.amount"] = dollars(60 + int(round), 60);
}

Record recordOf(const Preset &rows, const std::map<std::string, std::string> &values)
{
    Record record;
    clearRecord(rows.entity, record);
    for (const auto &[name, text] : values) {
        if (const FieldPlace *place = placeOf(rows.entity, name))
            setPlaceText(*place, record, text);
    }
    return record;
}

} // namespace tradewind
