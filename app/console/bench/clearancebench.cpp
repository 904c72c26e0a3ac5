// SPDX-License-Identifier: Apache-2.0
// bench clearance: decisions a second beside a plain loop of comparisons, a pre-flight with texts, and a do-not-call file beside a scan for
// line ends.
#include "compliance/clearance.h"
#include "compliance/dncnumbers.h"
#include "console/bench/benchmark.h"

#include <cstring>
#include <random>
#include <string>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100'000;
constexpr int listed = 5'000'000;
constexpr int runs = 3;

struct Person
{
    Draft draft;
    ContactFacts facts;
    qint64 atMs = 0;
};

std::vector<Person> crowd(bool isWritten)
{
    static const QStringList states{u"AL"_s, u"CA"_s, u"CT"_s, u"FL"_s, u"IA"_s, u"LA"_s,
                                    u"NY"_s, u"OK"_s, u"PA"_s, u"TN"_s, u"TX"_s, u"WA"_s};
    std::mt19937 random(4);
    const qint64 firstMs = 1'767'225'600'000; // 2026
    std::vector<Person> made(people);
    for (Person &person : made) {
        person.draft.channel = random() % 2 ? Channel::Sms : Channel::Voice;
        if (isWritten)
            person.draft.text =
                u"Riverside Toyota: your %1 Camry may be worth more than you think. Reply STOP to opt out."_s.arg(2012 + random() % 13);
        ContactFacts &facts = person.facts;
        facts.state = states[static_cast<qsizetype>(random() % static_cast<unsigned>(states.size()))];
        facts.phone = u"+15155550%1"_s.arg(100 + random() % 100);
        facts.consent = static_cast<Consent>(random() % 3);
        facts.isSuppressed = random() % 50 == 0;
        facts.isOnNationalDnc = random() % 3 == 0;
        facts.lastPurchase = QDate(2023, 1, 1).addDays(static_cast<int>(random() % 1400));
        facts.recent = QList<RecentContact>();
        person.atMs = firstMs + static_cast<qint64>(random() % 525'600) * 60'000;
    }
    return made;
}

/// The least anybody would write: consent, refusal, one list, one window a day by a fixed offset.
int plainLoop(const std::vector<Person> &all)
{
    int sent = 0;
    for (const Person &person : all) {
        const qint64 hour = (person.atMs / 3'600'000 - 6) % 24;
        const bool mayBe = !person.facts.isSuppressed.value_or(false) && person.facts.consent == Consent::Written &&
                           !person.facts.isOnNationalDnc.value_or(true) && hour >= 9 && hour < 20;
        sent += mayBe ? 1 : 0;
    }
    return sent;
}

BenchFigure rate(const QString &name, const Clearance &clearance, bool isWritten)
{
    const std::vector<Person> all = crowd(isWritten);
    volatile int sink = 0;
    const double ours = medianMilliseconds(runs, [&] {
        int sent = 0;
        for (const Person &person : all)
            sent += clearance.preview(person.draft, person.facts, person.atMs).mayBeSent() ? 1 : 0;
        sink = sent;
    });
    const double peer = medianMilliseconds(runs, [&] { sink = plainLoop(all); });
    return {name, people / ours * 1000, people / peer * 1000, u"plain loop of four comparisons"_s, u"decisions/s"_s, runs};
}

BenchFigure listLoad()
{
    std::mt19937 random(5);
    std::string text;
    text.reserve(std::size_t{listed} * 12);
    char line[16];
    for (int i = 0; i < listed; ++i) {
        const int length =
            std::snprintf(line, sizeof line, "%d,%07u\n", 515 + i / 1'000'000, 2'000'000 + static_cast<unsigned>(random() % 8'000'000));
        text.append(line, static_cast<std::size_t>(length));
    }
    volatile std::uint64_t sink = 0;
    const double ours = medianMilliseconds(runs, [&] {
        DncNumbers numbers;
        numbers.read(text);
        sink = numbers.lines();
    });
    const double peer = medianMilliseconds(runs, [&] {
        std::uint64_t lines = 0;
        const char *const end = text.data() + text.size();
        for (const char *at = text.data(); (at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at))));
             ++at)
            ++lines;
        sink = lines;
    });
    return {u"do-not-call file of 5,000,000 lines into bits"_s, ours, peer, u"scan for line ends"_s, u"ms"_s, runs};
}

Result<QList<BenchFigure>> runClearance()
{
    const Clearance clearance = Clearance::builtIn();
    if (const auto problem = clearance.problem())
        return Error{Error::Kind::BadData, *problem};
    return QList<BenchFigure>{rate(u"decisions"_s, clearance, false), rate(u"pre-flight with texts"_s, clearance, true), listLoad()};
}

} // namespace

Benchmark clearanceBenchmark()
{
    return {u"clearance"_s, u"Decisions of the rule engine, and loading a do-not-call list."_s, runClearance};
}

} // namespace tradewind
