// SPDX-License-Identifier: Apache-2.0
// The hours of every state, minute by minute, against a second opinion: an oracle written straight from the table of state hours and
// the DST law (15 USC 260a), which reads neither the rule pack nor the system's time zones.
//
// Short: every fourth day, every half hour and the minute before it. With TRADEWIND_EXHAUSTIVE set: every minute of 2026 and 2027, for
// every state and channel.
#include "compliance/clearance.h"

#include <QDate>
#include <QTest>

#include <array>
#include <vector>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int dayMinutes = 1440;

struct OracleState
{
    const char *code;
    int monFri[2], sat[2], sun[2]; ///< hours; {0, 0} none
    std::vector<int> zones;        ///< standard offset from UTC in hours; −100 − n: n without DST
    const char *holidays26 = "", *holidays27 = "";
};

constexpr int noDst(int hours)
{
    return hours - 100;
}

// Zones as the statutes and the Department of Transportation draw them; where a state has two, both count when only the state is known.
const std::vector<OracleState> &oracle()
{
    constexpr int E = -5, C = -6, M = -7, P = -8, A = -9;
    static const std::vector<OracleState> states{
        {"AL",
         {8, 20},
         {8, 20},
         {0, 0},
         {C},
         "01-01 01-19 02-16 02-17 04-27 05-25 06-01 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-01 12-25",
         "01-01 01-18 02-09 02-15 04-26 05-31 06-07 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-01 12-24 12-25 12-31"},
        {"AK", {8, 21}, {8, 21}, {8, 21}, {A, -10}},
        {"AZ", {8, 21}, {8, 21}, {8, 21}, {noDst(M), M}}, // the Navajo Nation keeps DST
        {"AR", {8, 21}, {8, 21}, {8, 21}, {C}},
        {"CA", {8, 21}, {8, 21}, {8, 21}, {P}},
        {"CO", {8, 21}, {8, 21}, {8, 21}, {M}},
        {"CT", {9, 20}, {9, 20}, {9, 20}, {E}},
        {"DE", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"DC", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"FL", {8, 20}, {8, 20}, {8, 20}, {E, C}},
        {"GA", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"HI", {8, 21}, {8, 21}, {8, 21}, {noDst(-10)}},
        {"ID", {8, 21}, {8, 21}, {8, 21}, {M, P}},
        {"IL", {8, 21}, {8, 21}, {8, 21}, {C}},
        {"IN", {8, 21}, {8, 21}, {8, 21}, {E, C}},
        {"IA", {8, 21}, {8, 21}, {8, 21}, {C}},
        {"KS", {8, 21}, {8, 21}, {8, 21}, {C, M}},
        {"KY", {10, 21}, {10, 21}, {10, 21}, {E, C}},
        {"LA",
         {8, 20},
         {8, 20},
         {0, 0},
         {C},
         "01-01 01-19 02-16 02-17 04-03 05-25 06-19 07-03 07-04 09-07 10-12 11-03 11-11 11-26 11-27 12-25",
         "01-01 01-18 02-09 02-15 03-26 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-02 11-11 11-25 11-26 12-24 12-25 12-31"},
        {"ME", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"MD", {8, 20}, {8, 20}, {8, 20}, {E}},
        {"MA", {8, 20}, {8, 20}, {8, 20}, {E}},
        {"MI", {9, 21}, {9, 21}, {9, 21}, {E, C}},
        {"MN", {9, 21}, {9, 21}, {9, 21}, {C}},
        {"MS",
         {8, 20},
         {8, 20},
         {0, 0},
         {C},
         "01-01 01-19 02-16 04-27 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 11-27 12-25",
         "01-01 01-18 02-15 04-26 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-25 12-31"},
        {"MO", {8, 21}, {8, 21}, {8, 21}, {C}},
        {"MT", {8, 21}, {8, 21}, {8, 21}, {M}},
        {"NE", {8, 21}, {8, 21}, {8, 21}, {C, M}},
        {"NV", {9, 20}, {9, 20}, {9, 20}, {P, M}}, // West Wendover keeps Mountain time
        {"NH", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"NJ", {8, 20}, {8, 20}, {8, 20}, {E}},
        {"NM", {9, 21}, {9, 21}, {9, 21}, {M}},
        {"NY", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"NC", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"ND", {8, 21}, {8, 21}, {8, 21}, {C, M}},
        {"OH", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"OK", {8, 20}, {8, 20}, {8, 20}, {C}},
        {"OR", {8, 21}, {8, 21}, {8, 21}, {P, M}},
        {"PA",
         {8, 21},
         {10, 17},
         {0, 0},
         {E}, // Saturday and Sunday disputed
         "01-01 01-19 02-16 04-03 05-25 06-14 06-15 06-19 07-03 07-04 09-07 10-12 11-03 11-11 11-26 11-27 12-25",
         "01-01 01-18 02-15 03-26 05-31 06-14 06-18 06-19 07-04 07-05 09-06 10-11 11-02 11-11 11-25 11-26 12-24 12-25 12-31"},
        {"RI",
         {9, 18},
         {10, 17},
         {0, 0},
         {E}, // Sunday disputed
         "01-01 01-19 02-16 05-04 05-25 06-19 07-03 07-04 07-06 08-10 09-07 10-12 11-03 11-11 11-26 12-25",
         "01-01 01-18 02-15 05-04 05-31 06-18 06-19 06-21 07-04 07-05 08-09 09-06 10-11 11-02 11-11 11-25 12-24 12-25 12-27 12-31"},
        {"SC", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"SD", {8, 21}, {8, 21}, {8, 21}, {C, M}},
        {"TN", {8, 21}, {8, 21}, {8, 21}, {E, C}},
        {"TX", {9, 21}, {9, 21}, {12, 21}, {C, M}},
        {"UT",
         {8, 21},
         {8, 21},
         {0, 0},
         {M}, // Sunday unconfirmed
         "01-01 01-19 02-16 05-25 06-19 06-22 07-03 07-04 07-24 09-07 10-12 11-11 11-26 12-25",
         "01-01 01-18 02-15 05-31 06-18 06-19 06-21 07-04 07-05 07-23 07-24 09-06 10-11 11-11 11-25 12-24 12-25 12-31"},
        {"VT", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"VA", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"WA", {8, 20}, {8, 20}, {8, 20}, {P}},
        {"WV", {8, 21}, {8, 21}, {8, 21}, {E}},
        {"WI", {8, 21}, {8, 21}, {8, 21}, {C}},
        {"WY", {8, 21}, {8, 21}, {8, 21}, {M}},
    };
    return states;
}

const QDate firstDay(2026, 1, 1);
const QDate lastDay(2027, 12, 31);
const qint64 firstMinute = QDateTime(firstDay, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() / minuteMs;

/// Minutes UTC since 2026 began at which DST begins and ends in a zone: 2 AM on the second Sunday of March and the first of November.
bool isSummer(int standardOffset, qint64 minuteUtc)
{
    const QDate day = firstDay.addDays(minuteUtc / dayMinutes);
    const auto sunday = [&](int month, int n) {
        QDate first(day.year(), month, 1);
        first = first.addDays((7 - first.dayOfWeek() % 7) % 7);
        return first.addDays(7 * (n - 1));
    };
    const qint64 begins = firstDay.daysTo(sunday(3, 2)) * dayMinutes + 120 - standardOffset * 60;
    const qint64 ends = firstDay.daysTo(sunday(11, 1)) * dayMinutes + 60 - standardOffset * 60;
    return minuteUtc >= begins && minuteUtc < ends;
}

/// What the oracle says of one state, for every minute UTC from the first of 2026 to some days into 2028.
std::vector<bool> openMinutes(const OracleState &state, qint64 minutes)
{
    std::vector<bool> isHoliday(static_cast<std::size_t>(minutes / dayMinutes + 2), false);
    for (const auto &[year, days] : {std::pair(2026, state.holidays26), std::pair(2027, state.holidays27)}) {
        for (const QString &day : QString::fromLatin1(days).split(u' ', Qt::SkipEmptyParts))
            isHoliday[static_cast<std::size_t>(firstDay.daysTo(QDate(year, day.left(2).toInt(), day.mid(3).toInt())))] = true;
    }
    // 2028 begins with a Saturday; Rhode Island may keep New Year's Day on the Monday.
    if (*state.holidays27 != '\0') {
        isHoliday[static_cast<std::size_t>(firstDay.daysTo(QDate(2028, 1, 1)))] = true;
        isHoliday[static_cast<std::size_t>(firstDay.daysTo(QDate(2028, 1, 3)))] = qstrcmp(state.code, "RI") == 0;
    }
    std::vector<bool> open(static_cast<std::size_t>(minutes), true);
    for (const int zone : state.zones) {
        const bool keepsDst = zone > -50;
        const int offset = keepsDst ? zone : zone + 100;
        int shift = 0;
        for (qint64 minute = 0; minute < minutes; ++minute) {
            if (minute % 60 == 0)
                shift = (offset + (keepsDst && isSummer(offset, minute) ? 1 : 0)) * 60;
            const qint64 local = minute + shift;
            const qint64 day = local < 0 ? -1 : local / dayMinutes;
            const int ofDay = static_cast<int>(local - day * dayMinutes);
            const int weekday = static_cast<int>((day + 3 + 7) % 7); // 2026-01-01 was a Thursday; 0 is Monday
            const int *hours = weekday < 5 ? state.monFri : weekday == 5 ? state.sat : state.sun;
            const bool isFree = day < 0 || !isHoliday[static_cast<std::size_t>(day)];
            if (!isFree || ofDay < hours[0] * 60 || ofDay >= hours[1] * 60)
                open[static_cast<std::size_t>(minute)] = false;
        }
    }
    return open;
}

} // namespace

class HoursOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMinuteAgreesWithTheOracle_data();
    void everyMinuteAgreesWithTheOracle();
};

void HoursOracleTest::everyMinuteAgreesWithTheOracle_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < oracle().size(); ++i)
        QTest::newRow(oracle()[i].code) << static_cast<int>(i);
    QCOMPARE(oracle().size(), std::size_t{51});
}

void HoursOracleTest::everyMinuteAgreesWithTheOracle()
{
    QFETCH(int, number);
    static const Clearance clearance = Clearance::builtIn();
    const bool isExhaustive = qEnvironmentVariableIsSet("TRADEWIND_EXHAUSTIVE");
    const OracleState &state = oracle()[static_cast<std::size_t>(number)];
    const qint64 minutes = (firstDay.daysTo(lastDay) + 1) * dayMinutes;
    constexpr qint64 beyond = 10 * dayMinutes;
    const std::vector<bool> open = openMinutes(state, minutes + beyond);
    std::vector<qint64> next(open.size(), -1); // the first open minute from each on
    for (std::size_t i = open.size(); i-- > 0;)
        next[i] = open[i] ? static_cast<qint64>(i) : i + 1 < open.size() ? next[i + 1] : -1;
    ContactFacts facts;
    facts.state = QString::fromLatin1(state.code);
    facts.consent = Consent::Written;
    facts.isSuppressed = false;
    facts.isOnNationalDnc = false;
    facts.sender.isRegisteredInTexas = true;

    constexpr std::array channels{Channel::Sms, Channel::Voice, Channel::Email};
    qint64 checked = 0;
    for (qint64 minute = 0; minute < minutes; ++minute) {
        const auto at = static_cast<std::size_t>(minute);
        const qint64 ofHalfHour = minute % 30;
        if (!isExhaustive && (minute / dayMinutes % 4 != 0 || (ofHalfHour != 0 && ofHalfHour != 29)))
            continue;
        for (const Channel channel : channels) {
            // Short form: the channels in turn.
            if (!isExhaustive && (minute / 30 + static_cast<int>(channel)) % 3 != 0)
                continue;
            Draft draft;
            draft.channel = channel;
            const Decision decision = clearance.preview(draft, facts, (firstMinute + minute) * minuteMs);
            const bool isExpected = channel == Channel::Email || open[at];
            ++checked;
            if (decision.mayBeSent() != isExpected || (!isExpected && (decision.verdict != Verdict::Hold || !decision.until)))
                QFAIL(qPrintable(u"%1 %2 at %3: %4, expected %5 (%6)"_s.arg(
                    facts.state, channelCode(channel),
                    QDateTime::fromMSecsSinceEpoch((firstMinute + minute) * minuteMs, Qt::UTC).toString(Qt::ISODate),
                    verdictCode(decision.verdict), isExpected ? u"send"_s : u"hold"_s, decision.why().join(u' '))));
            if (!isExpected && *decision.until != (firstMinute + next[at]) * minuteMs)
                QFAIL(qPrintable(u"%1 %2 at %3: until %4, expected %5"_s.arg(
                    facts.state, channelCode(channel),
                    QDateTime::fromMSecsSinceEpoch((firstMinute + minute) * minuteMs, Qt::UTC).toString(Qt::ISODate),
                    QDateTime::fromMSecsSinceEpoch(*decision.until, Qt::UTC).toString(Qt::ISODate),
                    QDateTime::fromMSecsSinceEpoch((firstMinute + next[at]) * minuteMs, Qt::UTC).toString(Qt::ISODate))));
        }
    }
    QVERIFY(checked > 5000);
    if (isExhaustive)
        qInfo("%lld answers agree", static_cast<long long>(checked));
}

QTEST_GUILESS_MAIN(HoursOracleTest)
#include "hoursoracletest.moc"
