// SPDX-License-Identifier: Apache-2.0
// A small invented rooftop's Today whose numbers agree with one another, for tests and pictures.
#pragma once

#include "models/today/todaybook.h"

namespace tradewind {

/// Deterministic; what tests change is public.
class SampleTodayBook final : public TodayBook
{
public:
    SampleTodayBook()
    {
        const auto crossed = [this](qint64 id, const QString &name, const QString &vehicle, int before, int value, int paid, int payment,
                                    int match, const QString &rep, int score) {
            TodayRow row;
            row.customer = id;
            row.name = name;
            row.vehicle = vehicle;
            row.equityBefore = Money::fromDollars(before);
            row.valueChange = Money::fromDollars(value);
            row.paidDown = Money::fromDollars(paid);
            row.equity = Money::fromDollars(before + value + paid);
            row.payment = Money::fromDollars(payment);
            row.matchPayment = Money::fromDollars(match);
            row.rep = rep;
            row.score = score;
            cards[int(TodayCard::Crossed)] << row;
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        crossed(1, s("Marlene Foss"), s("2023 Camry"), 2707, 359, 476, 588, 476, s("Ortiz"), 88);
        crossed(2, s("Jerome Pruitt"), s("2022 RAV4"), 2864, 446, 0, 612, 548, s("Reyes"), 81);
        crossed(3, s("Sofia Marchetti"), s("2021 Highlander"), 2710, 700, 0, 655, 604, s("Novak"), 80);
        crossed(4, s("Wendell Aoki"), s("2022 Tacoma"), 2931, 0, 257, 598, 541, s("Hale"), 76);
        crossed(5, s("Brianna Stokes"), s("2023 Corolla"), 2476, 258, 341, 402, 371, s("Ortiz"), 74);
        crossed(6, s("Calvin Dufresne"), s("2021 4Runner"), 2890, 414, 0, 702, 665, s("Reyes"), 73);
        crossed(7, s("Noor Haddad"), s("2022 Camry"), 2874, 0, 247, 541, 489, s("Lund"), 71);
        crossed(8, s("Gail Petersen"), s("2020 RAV4"), 2798, 368, 0, 438, 430, s("Hale"), 70);
        crossed(9, s("Trevor Lang"), s("2022 Tundra"), 2540, 348, 462, 809, 744, s("Novak"), 68);
        crossed(10, s("Yolanda Mbeki"), s("2021 Sienna"), 2812, 237, 0, 644, 590, s("Lund"), 66);
        crossed(11, s("Ian Castellano"), s("2022 Prius"), 2615, 675, 0, 497, 446, s("Hale"), 64);
        crossed(12, s("Rachel Voss"), s("2023 Venza"), 2690, 267, 355, 586, 561, s("Ortiz"), 62);
        crossed(13, s("Peter Lindgren"), s("2021 Corolla"), 2806, 0, 212, 388, 372, s("Reyes"), 57);
        crossed(14, s("Tamika Rowe"), s("2020 Camry"), 2745, 402, 0, 421, 455, s("Lund"), 52);

        const auto property = [this](qint64 id, const QString &name, const QString &vehicle, int miles, int equity, const QString &work,
                                     const QString &advisor, const QString &ready) {
            TodayRow row;
            row.customer = id;
            row.name = name;
            row.vehicle = vehicle;
            row.miles = miles;
            row.equity = Money::fromDollars(equity);
            row.work = work;
            row.advisor = advisor;
            row.ready = ready;
            row.repairOrder = QString::number(48000 + id);
            row.rep = QStringLiteral("Ortiz");
            row.score = 60;
            cards[int(TodayCard::OnProperty)] << row;
        };
        property(21, s("Hannah Cole"), s("Sienna XLE"), 64200, 3722, s("Cover leak $1,940"), s("Novak"), s("11:30 AM"));
        property(22, s("Victor Amaya"), s("Tacoma SR5"), 88100, 6815, s("Brakes, tires $1,322"), s("Reyes"), s("12:15 PM"));
        property(23, s("June Takeda"), s("Highlander"), 97300, 4090, s("95k service $489"), s("Reyes"), s("2:00 PM"));

        for (int i = 0; i < 41; ++i) {
            TodayRow row;
            row.customer = 100 + i;
            row.name = QStringLiteral("Lessee %1").arg(i + 1, 2, 10, QLatin1Char('0'));
            row.vehicle = i % 2 ? s("2023 Corolla LE") : s("2023 RAV4 XLE");
            row.daysLeft = 10 + i * 8 / 3;
            row.equity = Money::fromDollars(i % 3 ? 640 + 90 * i : -850 + 10 * i);
            row.payment = Money::fromDollars(329 + 3 * i);
            row.matchPayment = Money::fromDollars(341 + 2 * i);
            row.rep = s("Hale");
            row.score = 80 - i;
            cards[int(TodayCard::LeaseEnd)] << row;
        }
        for (int i = 0; i < 24; ++i) {
            TodayRow row;
            row.customer = 200 + i;
            row.name = QStringLiteral("Watched %1").arg(i + 1, 2, 10, QLatin1Char('0'));
            row.vehicle = i % 2 ? s("2022 Tundra SR5") : s("2023 Camry SE");
            row.equity = Money::fromDollars(2960 - 40 * i);
            row.shortBy = Money::fromDollars(40 + 40 * i);
            row.expectedOn = day().addDays(3 + 3 * i);
            row.payment = Money::fromDollars(455 + 5 * i);
            row.matchPayment = Money::fromDollars(460 + 5 * i);
            row.rep = s("Lund");
            row.score = 55 - i;
            watched << row;
        }
        for (int i = 0; i < 5; ++i) {
            TodayRow row;
            row.customer = 300 + i;
            row.name = QStringLiteral("Engaged %1").arg(i + 1);
            row.vehicle = s("2022 RAV4 XLE");
            row.deed = s("Asked for a price, 9:31 AM");
            row.dueAt = 1'795'000'000'000 + i * 60'000;
            row.isLate = i == 0;
            row.due = i == 0 ? s("late 56 min") : s("by 10:57 AM");
            cards[int(TodayCard::Engaged)] << row;
        }
        TodayRow nobodys;
        nobodys.name = s("Omar Siddiqui");
        nobodys.deed = s("Asked for an answer, 10:14 AM");
        nobodys.due = s("11 min late");
        nobodys.since = s("still waiting");
        nobodys.isLate = true;
        cards[int(TodayCard::Missed)] << nobodys;
        const int payment[] = {6, 5, 7, 5, 6, 6, 5, 6, 7, 5, 6, 7};
        const int value[] = {8, 9, 8, 6, 8, 10, 8, 10, 9, 8, 7, 9};
        const int lease[] = {2, 2, 2, 3, 2, 2, 2, 2, 2, 3, 2, 3};
        for (int week = 0; week < 12; ++week)
            weeks << ForecastWeek{
                QDate(2026, 11, 23).addDays(7 * week), payment[week], value[week], lease[week], {200 + 2 * week, 201 + 2 * week}};
    }

    State state() const override { return now; }
    QString stateText() const override { return words; }
    QDate day() const override { return QDate(2026, 11, 24); }
    Money threshold() const override { return Money::fromDollars(3000); }
    TodayCount count(TodayCard card) const override
    {
        TodayCount count;
        count.count = int(cards[int(card)].size());
        count.before = 11;
        if (card == TodayCard::Engaged)
            count.next = QStringLiteral("2 h 10");
        count.of = card == TodayCard::Missed ? 31 : 0;
        if (card == TodayCard::OnProperty)
            count.next = QStringLiteral("11:30 AM");
        for (const TodayRow &row : cards[int(card)]) {
            if (card == TodayCard::LeaseEnd)
                count.urgent += row.daysLeft < 30;
            if (card == TodayCard::Engaged || card == TodayCard::Missed)
                count.urgent += row.isLate;
        }
        return count;
    }
    QList<TodayRow> rows(TodayCard card) const override { return cards[int(card)]; }
    QList<TodayRow> rowsOf(const QList<qint64> &customers) const override
    {
        QList<TodayRow> all = watched;
        for (const auto &card : cards)
            all << card;
        all.removeIf([&customers](const TodayRow &row) { return !customers.contains(row.customer); });
        return all;
    }
    QList<ForecastWeek> forecast() const override { return weeks; }
    int callsPerWeek() const override { return 16; }
    QList<PromiseKept> promisesKept() const override { return kept; }
    QList<ProgramMonth> months() const override { return monthRows; }
    void retry() override
    {
        now = State::Ready;
        ++retries;
        tellChanged();
    }
    void tell() { tellChanged(); }

    QList<TodayRow> cards[6];
    QList<TodayRow> watched; ///< whom the weeks of the forecast name
    QList<PromiseKept> kept{{Promise::Acknowledge, {99, 100}, .98, 60},
                            {Promise::FirstContact, {93, 100}, .90, 5},
                            {Promise::Reply, {88, 100}, .95, 0},
                            {Promise::Engaged, {81, 100}, .90, 0},
                            {Promise::Flagged, {}, .60, 0}};
    /// As drawn in the target picture of Today: 20 of 238, 9 of 64, 10 of 171, 74 of 346.
    QList<ProgramMonth> monthRows{{QStringLiteral("equity"), 238, {238, 238}, 44, 31, 20.0 / 238, .08, 20, Money::fromDollars(74'000)},
                                  {QStringLiteral("appraisals"), 64, {55, 64}, 24, 17, 9.0 / 64, .15, 9, Money::fromDollars(21'033)},
                                  {QStringLiteral("leads"), 171, {159, 171}, 48, 32, 10.0 / 171, .05, 10, Money::fromDollars(30'000)},
                                  {QStringLiteral("service"), 346, {}, 81, 76, 74.0 / 346, .20, 74, {}}};
    QList<ForecastWeek> weeks;
    State now = State::Ready;
    QString words;
    int retries = 0;
};

} // namespace tradewind
