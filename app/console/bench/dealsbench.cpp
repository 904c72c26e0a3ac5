// SPDX-License-Identifier: Apache-2.0
#include "console/bench/benchmark.h"
#include "domain/paymentmatch.h"

#include <cmath>
#include <random>

namespace tradewind {

namespace {

struct Showroom
{
    std::vector<MatchUnit> units;
    std::vector<LenderProgram> programs;
    std::vector<MatchCustomer> customers;
    TaxRule rule;
};

Showroom sample(int customers, int units)
{
    std::mt19937 random(240);
    const auto number = [&](int low, int high) { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); };
    Showroom room;
    for (int i = 0; i < units; ++i)
        room.units.push_back({i, i % 2 ? Condition::New : Condition::Used, Money{number(1'200'000, 7'000'000)}, {}});
    for (int i = 0; i < 12; ++i) {
        LenderProgram program;
        program.id = i;
        program.kind = i >= 9 ? ProgramKind::Lease : ProgramKind::Finance;
        program.termMonths = i >= 9 ? 24 + 12 * (i - 9) : 36 + 12 * (i % 5);
        program.aprMilliPercent = 1'900 + 800 * i;
        program.moneyFactorE8 = 125'000 + 20'000 * i;
        program.residualPercent = 66 - 6 * (i - 9);
        room.programs.push_back(program);
    }
    for (int i = 0; i < customers; ++i)
        room.customers.push_back({Money{number(600'000, 1'200'000)}, Money{number(0, 2'000'000)}, Money{number(25'000, 95'000)}, {}});
    room.rule.rateMillipercent = 6'250;
    room.rule.documentFee = Money{39'900};
    return room;
}

/// The desking formula for every pair, as a straight loop with pow() writes it.
std::int64_t naive(const Showroom &room, std::size_t every)
{
    std::int64_t count = 0;
    const double tax = room.rule.rateMillipercent / 100'000.0;
    const auto fee = static_cast<double>(room.rule.documentFee.cents);
    for (std::size_t c = 0; c < room.customers.size(); c += every) {
        const MatchCustomer &customer = room.customers[c];
        const auto trade = static_cast<double>(customer.tradeValue.cents);
        const double brought = trade - static_cast<double>(customer.tradePayoff.cents);
        for (const LenderProgram &program : room.programs) {
            for (const MatchUnit &unit : room.units) {
                const auto price = static_cast<double>(unit.price.cents);
                double payment;
                if (program.kind == ProgramKind::Lease) {
                    const double residual = price * program.residualPercent / 100.0;
                    const double cap = price + fee - brought;
                    payment =
                        ((cap - residual) / program.termMonths + (cap + residual) * static_cast<double>(program.moneyFactorE8) / 1e8) *
                        (1 + tax);
                } else {
                    const double amount = price + fee + std::max(0.0, price + fee - trade) * tax - brought;
                    const double rate = program.aprMilliPercent / 1'200'000.0;
                    payment = amount * rate / (1.0 - std::pow(1.0 + rate, -program.termMonths));
                }
                count += payment <= static_cast<double>(customer.payment.cents) + 0.5;
            }
        }
    }
    return count;
}

Result<QList<BenchFigure>> run()
{
    constexpr int runs = 5;
    const Showroom room = sample(50'000, 400);
    const PaymentMatcher matcher(room.units, room.programs, room.rule);
    std::int64_t count = 0;
    const double ours = medianMilliseconds(runs, [&] {
        count = 0;
        for (const MatchCustomer &customer : room.customers)
            count += matcher.best(customer, {}).count;
    });
    std::int64_t peerCount = 0;
    const double peer = medianMilliseconds(3, [&] { peerCount = naive(room, 1); });
    // The loop does not round as a contract does: a pair in a hundred thousand may fall on the other side of the limit.
    if (std::abs(count - peerCount) > peerCount / 10'000 + 10)
        return Error{Error::Kind::Internal, QStringLiteral("The matcher counts %1 deals and the loop %2.").arg(count).arg(peerCount)};
    return QList<BenchFigure>{{QStringLiteral("payment match, 50,000 customers x 400 units x 12 programs"), ours, peer,
                               QStringLiteral("plain loop with pow() for every pair"), QStringLiteral("ms"), runs}};
}

} // namespace

Benchmark dealsBenchmark()
{
    return {QStringLiteral("deals"),
            QStringLiteral("The best deal at today's payment for 50,000 customers over every unit and program, to the cent, on one core."),
            run};
}

} // namespace tradewind
