// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pipeline/samplepipelinebook.h"

#include "models/base/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>

namespace tradewind {

using namespace Qt::StringLiterals;
using Column = PipelineColumn;

namespace {

constexpr int never = 9999;

Money usd(qint64 dollars)
{
    return Money::fromDollars(dollars);
}

/// Figures of the twelve written-out customers, in the order of the picture.
struct Drawn
{
    QStringView name, vehicle, model;
    int miles, equity, spread;
    Confidence confidence;
    int payoff, payoffAge;
    PayoffSource source;
    int valueAge, books, now, then;
    QStringView match;
    int left, term;
    bool lease;
    ContactWindow::Kind window;
    int day;
    ContactKind contact;
    int contactDays;
    QStringView rep;
    int score;
};

constexpr auto crossed = ContactWindow::Kind::Crossed;
constexpr auto leaseEnds = ContactWindow::Kind::LeaseEnds;
constexpr auto high = Confidence::High;
constexpr auto fair = Confidence::Fair;
constexpr auto dms = PayoffSource::Dms;
constexpr auto quoted = PayoffSource::Quoted;

const std::array<Drawn, 12> drawn = {{
    {u"Dana Whitcomb",
     u"2023 Camry SE",
     u"Camry",
     58210,
     3442,
     500,
     high,
     16098,
     2,
     quoted,
     6,
     3,
     563,
     453,
     u"2026 Camry LE",
     31,
     72,
     false,
     crossed,
     5,
     ContactKind::Clicked,
     4,
     u"Ortiz",
     88},
    {u"Ellen Brandt",
     u"2020 4Runner SR5",
     u"4Runner",
     72300,
     6180,
     700,
     high,
     20970,
     21,
     dms,
     6,
     3,
     635,
     658,
     u"2025 4Runner SR5",
     36,
     84,
     false,
     crossed,
     112,
     ContactKind::Voicemail,
     63,
     u"Reyes",
     84},
    {u"Thomas Okafor",
     u"2024 RAV4 XLE",
     u"RAV4",
     31100,
     4136,
     450,
     high,
     21464,
     1,
     quoted,
     6,
     3,
     398,
     389,
     u"2026 RAV4 lease",
     3,
     36,
     true,
     leaseEnds,
     86,
     ContactKind::NoReply,
     9,
     u"Lund",
     82},
    {u"Marcus Delgado",
     u"2021 Tacoma TRD",
     u"Tacoma",
     49400,
     5234,
     650,
     high,
     20646,
     9,
     dms,
     6,
     3,
     691,
     565,
     u"2025 Tacoma SR5",
     32,
     84,
     false,
     crossed,
     61,
     ContactKind::Never,
     0,
     u"Ortiz",
     79},
    {u"Priya Raman",
     u"2022 Highlander XLE",
     u"Highlander",
     44000,
     3610,
     600,
     fair,
     23790,
     12,
     dms,
     6,
     2,
     683,
     648,
     u"2026 Highlander LE",
     38,
     84,
     false,
     crossed,
     19,
     ContactKind::Replied,
     6,
     u"Novak",
     77},
    {u"Aisha Bell",
     u"2024 Venza LE",
     u"Venza",
     27200,
     1288,
     450,
     fair,
     22522,
     1,
     quoted,
     24,
     2,
     441,
     428,
     u"2026 RAV4 lease",
     2,
     36,
     true,
     leaseEnds,
     54,
     ContactKind::NotOpened,
     12,
     u"Lund",
     74},
    {u"Robert Nygaard",
     u"2022 Tundra SR5",
     u"Tundra",
     53000,
     3969,
     1100,
     high,
     26931,
     6,
     dms,
     6,
     3,
     800,
     678,
     u"2026 Tundra SR",
     37,
     84,
     false,
     crossed,
     33,
     ContactKind::NoAnswer,
     70,
     u"Reyes",
     72},
    {u"Hannah Cole",
     u"2021 Sienna XLE",
     u"Sienna",
     64100,
     3722,
     550,
     high,
     22678,
     18,
     dms,
     6,
     3,
     721,
     628,
     u"2026 Sienna LE",
     34,
     84,
     false,
     crossed,
     24,
     ContactKind::Visit,
     45,
     u"Novak",
     70},
    {u"Luis Herrera",
     u"2022 Corolla LE",
     u"Corolla",
     39000,
     2823,
     350,
     high,
     10487,
     11,
     dms,
     6,
     3,
     439,
     362,
     u"2026 Corolla LE",
     26,
     72,
     false,
     ContactWindow::Kind::Forecast,
     0,
     ContactKind::Never,
     0,
     u"Ortiz",
     66},
    {u"Mei-Lin Zhao",
     u"2022 Prius XLE",
     u"Prius",
     37300,
     4826,
     500,
     high,
     13814,
     14,
     dms,
     6,
     3,
     566,
     431,
     u"2026 Prius LE",
     26,
     72,
     false,
     crossed,
     47,
     ContactKind::Scanned,
     18,
     u"Hale",
     64},
    {u"Greg Sandoval",
     u"2021 Camry LE",
     u"Camry",
     62000,
     3880,
     450,
     high,
     12040,
     4,
     dms,
     6,
     3,
     405,
     446,
     u"2026 Camry LE",
     32,
     84,
     false,
     crossed,
     28,
     ContactKind::NoReply,
     33,
     u"Hale",
     61},
    {u"Carl Jefferies",
     u"2020 Highlander LE",
     u"Highlander",
     82000,
     5964,
     1500,
     Confidence::Low,
     15086,
     34,
     dms,
     72,
     1,
     480,
     610,
     u"2026 Highlander LE",
     34,
     84,
     false,
     crossed,
     96,
     ContactKind::Voicemail,
     58,
     u"Reyes",
     55},
}};

const std::array<QStringView, 24> firstNames = {u"Noor",    u"Peter",  u"Yolanda", u"Ian",    u"Rachel", u"Wendell", u"Sofia",  u"Jerome",
                                                u"Brianna", u"Calvin", u"Gail",    u"Trevor", u"Tamika", u"Marlene", u"Victor", u"June",
                                                u"Omar",    u"Kelly",  u"Anita",   u"Derek",  u"Elena",  u"Frank",   u"Grace",  u"Hugo"};
const std::array<QStringView, 26> lastNames = {u"Haddad", u"Lindgren", u"Mbeki",    u"Castellano", u"Voss",     u"Aoki",     u"Marchetti",
                                               u"Pruitt", u"Stokes",   u"Dufresne", u"Petersen",   u"Lang",     u"Rowe",     u"Foss",
                                               u"Amaya",  u"Takeda",   u"Siddiqui", u"Brandvold",  u"Kowalski", u"Nakamura", u"Abbott",
                                               u"Quinn",  u"Teller",   u"Usher",    u"Vance",      u"Yates"};
struct Make
{
    QStringView model, trim;
    int price;
};
const std::array<Make, 10> makes = {{{u"RAV4", u"XLE", 30500},
                                     {u"Camry", u"SE", 27500},
                                     {u"Tacoma", u"SR5", 35500},
                                     {u"Highlander", u"XLE", 41000},
                                     {u"4Runner", u"SR5", 42000},
                                     {u"Corolla", u"LE", 22500},
                                     {u"Sienna", u"LE", 38500},
                                     {u"Prius", u"LE", 28500},
                                     {u"Tundra", u"SR5", 47000},
                                     {u"Venza", u"LE", 34500}}};
const std::array<QStringView, 6> reps = {u"Ortiz", u"Reyes", u"Lund", u"Novak", u"Hale", u"Blake"};

} // namespace

PipelineView SamplePipelineBook::savedView()
{
    PipelineFilter filter;
    filter.minimumEquity = usd(3000);
    filter.leaseEndsWithinDays = 120;
    filter.bufferBasisPoints = 200;
    filter.notCalledDays = 30;
    filter.ownerConfirmed = true;
    return {u"Crossed, not called"_s, filter};
}

SamplePipelineBook::SamplePipelineBook(int customers)
{
    for (const Drawn &d : drawn) {
        Entry entry;
        PipelineRow &row = entry.row;
        row.customerId = row.vehicleId = m_all.size() + 1;
        row.customer = d.name.toString();
        row.vehicle = d.vehicle.toString();
        row.model = d.model.toString();
        row.vin = u"4T1G11AK8PU208%1"_s.arg(213 + int(m_all.size()));
        row.miles = d.miles;
        row.equity = EquityRange{usd(d.equity), usd(d.equity - d.spread - 50), usd(d.equity + d.spread - 50), d.confidence};
        row.payoff = usd(d.payoff);
        row.payoffAgeDays = d.payoffAge;
        row.payoffSource = d.source;
        row.value = usd(d.payoff + d.equity);
        row.valueAgeHours = d.valueAge;
        row.books = d.books;
        row.paymentNow = usd(d.now);
        row.paymentOnMatch = usd(d.then);
        row.match = d.match.toString();
        row.monthsLeft = d.left;
        row.termMonths = d.term;
        row.isLease = d.lease;
        row.window = {d.window, d.day, 120, d.window == ContactWindow::Kind::Forecast ? QDate(2026, 12, 9) : QDate()};
        row.lastContact = d.contact;
        row.lastContactDays = d.contactDays;
        row.rep = d.rep.toString();
        row.score = d.score;
        entry.calledDays = never;
        m_all << entry;
    }
    std::mt19937 random(20261124);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    while (m_all.size() < customers) {
        Entry entry;
        PipelineRow &row = entry.row;
        const Make &make = makes[std::size_t(std::min(pick(10), pick(10)))];
        const int age = 1 + pick(6);
        row.customerId = row.vehicleId = m_all.size() + 1;
        row.customer = firstNames[std::size_t(pick(24))].toString() + u' ' + lastNames[std::size_t(pick(26))].toString();
        row.vehicle = u"%1 %2 %3"_s.arg(2026 - age).arg(make.model.toString(), make.trim.toString());
        row.model = make.model.toString();
        row.vin = u"2T3P1RFV%1"_s.arg(100000000 + m_all.size());
        row.miles = age * (9000 + pick(7000));
        row.rep = reps[std::size_t(pick(6))].toString();
        row.score = 12 + pick(42);
        row.termMonths = 72;
        row.monthsLeft = std::max(1, 72 - age * 12 + pick(10));
        entry.isOwner = pick(10) < 9;
        entry.calledDays = pick(3) == 0 ? pick(30) : 31 + pick(200);
        row.lastContact = ContactKind(pick(12));
        row.lastContactDays = 3 + pick(150);
        if (pick(9) > 1) { // the rest has no open payoff
            const int value = int(make.price * std::pow(0.87, age)) + pick(1200);
            // Most owe more than the car brings; few are far ahead.
            const double u = double(random()) / 4294967296.0;
            const int equity = u < 0.86 ? int(-6800 + 7300 * std::sqrt(u / 0.86) * (0.6 + 0.4 * double(pick(1000)) / 1000))
                                        : int(400 - 2600 * std::log(1 - (u - 0.86) / 0.1401));
            row.value = usd(value);
            row.payoff = usd(std::max(300, value - equity));
            const int spread = 300 + pick(900);
            const auto sure = spread < 700 ? high : fair;
            const Money point{row.value->cents - row.payoff->cents};
            row.equity = EquityRange{point, point - usd(spread), point + usd(spread), sure};
            row.books = 1 + pick(3);
            row.valueAgeHours = 6;
            row.payoffAgeDays = pick(45);
            row.payoffSource = pick(4) == 0 ? quoted : dms;
            row.paymentNow = usd(330 + pick(420));
            row.paymentOnMatch = usd(row.paymentNow->cents / 100 - 40 + pick(90));
            row.match = u"2026 %1 LE"_s.arg(make.model.toString());
            if (pick(30) == 0) {
                row.isLease = true;
                row.termMonths = 36;
                row.monthsLeft = 1 + pick(12);
                row.window = {leaseEnds, 30 * *row.monthsLeft - pick(25), 120, {}};
            } else if (point >= usd(3000)) {
                row.window = {crossed, 1 + pick(119), 120, {}};
            }
        }
        m_all << entry;
    }
    setFilter({}, {});
}

bool SamplePipelineBook::passes(const Entry &entry, const PipelineFilter &filter) const
{
    const PipelineRow &row = entry.row;
    const bool isLeaseSoon = row.window.kind == leaseEnds && filter.leaseEndsWithinDays && row.window.day <= *filter.leaseEndsWithinDays;
    const Money buffer{row.value ? row.value->cents * filter.bufferBasisPoints / 10'000 : 0};
    const qint64 weeks = filter.asOf.isValid() ? today().daysTo(filter.asOf) / 7 : 0;
    const bool isOver = filter.minimumEquity && row.equity && row.equity->point - buffer + usd(28 * weeks) >= *filter.minimumEquity;
    if ((filter.minimumEquity || filter.leaseEndsWithinDays) && !isOver && !isLeaseSoon)
        return false;
    if (filter.minimumEquityToPayment && row.equity && row.paymentNow &&
        double(row.equity->point.cents) < *filter.minimumEquityToPayment * double(row.paymentNow->cents) && !isLeaseSoon)
        return false;
    if (filter.notCalledDays && entry.calledDays < *filter.notCalledDays)
        return false;
    if (filter.notContactedDays && row.lastContact != ContactKind::Never && row.lastContactDays < *filter.notContactedDays)
        return false;
    if (filter.ownerConfirmed && !entry.isOwner)
        return false;
    if (!filter.model.isEmpty() && row.model != filter.model)
        return false;
    return !filter.equityBetween ||
           (row.equity && row.equity->point >= filter.equityBetween->first && row.equity->point < filter.equityBetween->second);
}

void SamplePipelineBook::setFilter(const PipelineFilter &filter, const PipelineFilter &saved)
{
    m_filter = filter;
    m_saved = saved;
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        if (passes(m_all.at(i), filter))
            m_shown << i;
    }
    order();
}

void SamplePipelineBook::sort(Column column, Qt::SortOrder order_)
{
    m_column = column;
    m_order = order_;
    order();
}

void SamplePipelineBook::order()
{
    const auto key = [this](int i) -> double {
        const PipelineRow &row = m_all.at(i).row;
        switch (m_column) {
        case Column::Equity:
            return row.equity ? double(row.equity->point.cents) : -1e18;
        case Column::Payoff:
            return row.payoff ? double(row.payoff->cents) : -1e18;
        case Column::Value:
            return row.value ? double(row.value->cents) : -1e18;
        case Column::Payment:
            return row.paymentOnMatch ? double(row.paymentOnMatch->cents) : -1e18;
        case Column::Left:
            return row.monthsLeft.value_or(-1);
        case Column::Window:
            return row.window.day;
        case Column::LastContact:
            return row.lastContact == ContactKind::Never ? 1e9 : row.lastContactDays;
        default:
            return row.score.value_or(-1);
        }
    };
    const auto text = [this](int i) { return m_column == Column::Rep ? m_all.at(i).row.rep : m_all.at(i).row.customer; };
    const bool isText = m_column == Column::Customer || m_column == Column::Rep;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        if (m_order == Qt::DescendingOrder)
            std::swap(a, b);
        return isText ? text(a) < text(b) : key(a) < key(b);
    });
}

PipelineRow SamplePipelineBook::row(int i) const
{
    const Entry &entry = m_all.at(m_shown.at(i));
    PipelineRow row = entry.row;
    row.addedByWhatIf = m_filter != m_saved && !passes(entry, m_saved);
    return row;
}

int SamplePipelineBook::placeOf(qint64 customerId) const
{
    for (int i = 0; i < count(); ++i) {
        if (row(i).customerId == customerId)
            return i;
    }
    return -1;
}

PipelineDetail SamplePipelineBook::detail(int i) const
{
    using Kind = LedgerLine::Kind;
    const PipelineRow r = row(i);
    PipelineDetail d;
    d.subtitle = r.vehicle + u" · VIN …"_s + r.vin.right(6) + u" · "_s + r.rep;
    if (!r.equity || !r.value || !r.payoff)
        return d;
    const Money value = *r.value, payoff = *r.payoff;
    const Money median = value + usd(910);
    const Money buffer{value.cents * m_filter.bufferBasisPoints / 10'000};
    const Money counted = value - payoff - buffer;
    const Money threshold = m_filter.minimumEquity.value_or(Money{});
    d.ledger = {
        {Kind::Input, u"Black Book, VIN"_s, median, u"6 h"_s},
        {Kind::Input, u"KBB Instant Cash Offer"_s, median + usd(450), u"6 h"_s},
        {Kind::Input, u"MMR, auction"_s, median - usd(550), u"1 d"_s},
        {Kind::Sum, u"Median of 3 books"_s, median, {}},
        {Kind::Step, u"Mileage, 11,640 over"_s, usd(-640), u"Nov 12"_s},
        {Kind::Step, u"Clean → average"_s, usd(-450), u"default"_s},
        {Kind::Step, u"Region, Upper Midwest"_s, usd(180), u"setup"_s, false, true},
        {Kind::Sum, u"Trade value"_s, value, u"6 h"_s},
        {Kind::Input, u"Balance after 41 of 72"_s, payoff - usd(45), u"Nov 8"_s},
        {Kind::Input, u"Interest 16 d × $2.81"_s, usd(45), u"6.40%"_s, false, true},
        {Kind::Sum, u"Payoff, quoted by lender"_s, -payoff, u"2 d"_s},
        {Kind::Sum, u"Equity"_s, value - payoff, {}},
        {Kind::Step, u"Buffer %1%"_s.arg(double(m_filter.bufferBasisPoints) / 100, 0, 'f', 1), -buffer, u"what-if"_s},
        {Kind::Result, u"Counted against %1"_s.arg(dollars(threshold)), counted, counted >= threshold ? u"passes"_s : u"below"_s,
         counted >= threshold},
    };
    d.payment = {{u"Now, %1 left at 6.40%"_s.arg(r.monthsLeft.value_or(0)), dollars(r.paymentNow.value_or(Money{}))},
                 {r.match + u", stock T26118"_s, dollars(r.paymentOnMatch.value_or(Money{}))}};
    d.paymentSum = u"$30,980 + $589 − %1 = %2 at 4.99%, before tax"_s.arg(dollars(value - payoff), dollars(usd(31569) - (value - payoff)));
    d.otherMatches = 3;
    d.whyNow = {u"Crossed $3,000 on Nov 19: value +$360 that day, principal $475 on Nov 8. Day 5 of 120"_s,
                u"Owns it: RO 47106 on Nov 12. No open lead, no other message today"_s};
    return d;
}

WhatIfFigures SamplePipelineBook::figures(const PipelineFilter &filter) const
{
    WhatIfFigures result;
    result.customers = int(std::count_if(m_all.begin(), m_all.end(), [&](const Entry &entry) { return passes(entry, filter); }));
    result.closeRateBasisPoints = 800;
    result.trades = result.customers * 0.08;
    result.gross = Money{qint64(result.trades * 3700 * 100)};
    result.cost = Money{result.customers * 118};
    result.isForecast = filter.asOf.isValid() && filter.asOf > today();
    return result;
}

QList<EquityBucket> SamplePipelineBook::distribution() const
{
    QList<EquityBucket> buckets;
    for (int from = -6000; from < 14000; from += 500)
        buckets << EquityBucket{usd(from), 0, 0};
    PipelineFilter open = m_filter;
    open.equityBetween.reset();
    open.model.clear();
    for (const Entry &entry : m_all) {
        if (!entry.row.equity)
            continue;
        const qint64 at = std::clamp<qint64>((entry.row.equity->point.cents / 100 + 6000) / 500, 0, buckets.size() - 1);
        ++buckets[at].all;
        if (passes(entry, open) && entry.row.window.kind != leaseEnds)
            ++buckets[at].matching;
    }
    return buckets;
}

QList<ModelCount> SamplePipelineBook::models() const
{
    std::map<QString, int> counts;
    for (const int i : m_shown)
        ++counts[m_all.at(i).row.model];
    QList<ModelCount> result;
    for (const auto &[model, n] : counts)
        result << ModelCount{model, n};
    std::stable_sort(result.begin(), result.end(), [](const ModelCount &a, const ModelCount &b) { return a.count > b.count; });
    if (result.size() > 6) {
        int rest = 0;
        while (result.size() > 5)
            rest += result.takeLast().count;
        result << ModelCount{u"Other"_s, rest};
    }
    return result;
}

} // namespace tradewind
