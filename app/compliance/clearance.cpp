// SPDX-License-Identifier: Apache-2.0
#include "compliance/clearance.h"

#include "compliance/place.h"
#include "compliance/predicates/predicates.h"
#include "compliance/timetable.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct CompiledRule
{
    RuleInForce rule;
    Check check;
};

const QString sellsAnyway = u"sells anyway"_s;

bool isTelephone(Channel channel)
{
    return channel == Channel::Sms || channel == Channel::Voice;
}

QString hoursOn(const Timetable &timetable, int weekday)
{
    return readable(timetable.week.on(weekday));
}

} // namespace

/// A pack made ready: parameters read, days turned into instants, every clock wound.
struct Clearance::Engine
{
    RulePack pack;
    Places places;
    HolidayCalendar holidays;
    std::vector<Timetable> timetables;
    std::vector<CompiledRule> rules;

    static Result<std::unique_ptr<const Engine>> make(RulePack pack);

    Decision ask(const Draft &draft, const ContactFacts &facts, qint64 nowMs, bool isWhole) const;
    Place placeOf(const Draft &draft, const ContactFacts &facts) const;
    void askTimetables(const Question &question, Purpose purpose, QList<Finding> &findings) const;
    bool isLifted(const Rule &rule, const Question &question) const;
    const CompiledRule *find(const QString &id) const;
};

Result<std::unique_ptr<const Clearance::Engine>> Clearance::Engine::make(RulePack pack)
{
    auto places = Places::load();
    if (!places)
        return places.error();
    const ZoneClock *first = places->clock("America/New_York");
    const ZoneClock *last = places->clock("Pacific/Honolulu");
    if (!first || !last)
        return Error{Error::Kind::BadData, u"This computer does not know the time zones of New York and Honolulu."_s};
    HolidayCalendar holidays(pack);
    auto engine = std::make_unique<Engine>(Engine{std::move(pack), std::move(*places), std::move(holidays), {}, {}});
    const Predicates predicates = allPredicates();
    for (const Rule &rule : engine->pack.rules()) {
        auto timetable = Timetable::from(rule, *first, *last);
        if (!timetable)
            return timetable.error();
        if (*timetable) {
            engine->timetables.push_back(**timetable);
            continue;
        }
        const auto unusable = [&](const QString &what) {
            return Error{Error::Kind::BadData, u"Rule \"%1\" of the pack is not usable: %2."_s.arg(rule.id, what)};
        };
        const auto make = predicates.find(rule.predicate);
        if (make == predicates.end())
            return unusable(u"nothing here answers \"%1\""_s.arg(rule.predicate));
        auto check = (*make)(rule.parameters);
        if (!check)
            return unusable(check.error().text);
        engine->rules.push_back({RuleInForce::make(rule, *first, *last), std::move(*check)});
    }
    return std::unique_ptr<const Engine>(std::move(engine));
}

const CompiledRule *Clearance::Engine::find(const QString &id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const CompiledRule &rule) { return rule.rule.rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

Place Clearance::Engine::placeOf(const Draft &draft, const ContactFacts &facts) const
{
    const bool isDialled = isTelephone(draft.channel) && !draft.to.isEmpty();
    return places.find(facts.state, facts.zip, isDialled ? draft.to : facts.phone);
}

bool Clearance::Engine::isLifted(const Rule &rule, const Question &question) const
{
    for (const QString &id : rule.unless) {
        const CompiledRule *exemption = find(id);
        if (exemption && exemption->rule.isAt(question.nowMs) && exemption->rule.rule.speaksOf(question.draft.channel) &&
            exemption->check(question).state == Answer::State::Applies)
            return true;
    }
    return false;
}

void Clearance::Engine::askTimetables(const Question &question, Purpose purpose, QList<Finding> &findings) const
{
    for (const Timetable &timetable : timetables) {
        if (!timetable.rule.concerns(question.draft.channel, purpose, question.nowMs) || !timetable.binds(question.place))
            continue;
        const auto open = timetable.nextOpen(question.place, holidays, question.nowMs);
        if (open == question.nowMs)
            continue;
        QStringList times;
        QString hours, holiday;
        for (const ZoneClock *clock : question.place.clocks) {
            const WallTime time = clock->wallTime(question.nowMs);
            if (const QString text = readable(time); !times.contains(text))
                times << text;
            hours = hoursOn(timetable, time.weekday);
            if (const QString *name = holidays.find(timetable.rule.rule.states.common(question.place.states), time.day))
                holiday = *name;
        }
        const Rule &rule = timetable.rule.rule;
        constexpr qsizetype mostTimes = 2;
        const QString time = times.size() <= mostTimes ? times.join(u" or "_s) : times.first() + u" to "_s + times.last();
        findings << Finding{
            rule.id,
            rule.effect,
            timetable.rule.why({{u"time"_s, time}, {u"hours"_s, hours}, {u"place"_s, question.place.name()}, {u"holiday"_s, holiday}}),
            open,
            {}};
    }
}

Decision Clearance::Engine::ask(const Draft &draft, const ContactFacts &facts, qint64 nowMs, bool isWhole) const
{
    const Place place = placeOf(draft, facts);
    const Wording wording = wordingOf(draft.text);
    Question question{draft, facts, place, wording, holidays, nowMs, 0, 0, pack.reviewBy(), isWhole};
    question.firstDay = question.lastDay = place.clocks.front()->wallTime(nowMs).day;
    for (const ZoneClock *clock : place.clocks) {
        const std::int32_t day = clock->wallTime(nowMs).day;
        question.firstDay = std::min(question.firstDay, day);
        question.lastDay = std::max(question.lastDay, day);
    }

    QList<Finding> findings;
    QStringList notDecided;
    Purpose purpose = draft.purpose;
    const auto hear = [&](const CompiledRule &compiled) {
        const Rule &rule = compiled.rule.rule;
        if (!compiled.rule.concerns(draft.channel, purpose, nowMs))
            return false;
        const bool isPlaceUnsure = !rule.states.isEmpty() && !place.isKnown;
        if (!rule.states.isEmpty() && !isPlaceUnsure && !rule.states.meets(place.states))
            return false;
        Answer answer = compiled.check(question);
        if (answer.state == Answer::State::Fine)
            return false;
        if (isPlaceUnsure && !isWhole) {
            notDecided << rule.id;
            return false;
        }
        const bool objects = answer.state == Answer::State::Applies || rule.whenUnknown == WhenUnknown::Objects ||
                             (rule.whenUnknown == WhenUnknown::ObjectsWhenWhole && isWhole);
        if (!objects) {
            notDecided << rule.id;
            return false;
        }
        if (!rule.unless.isEmpty() && isLifted(rule, question))
            return false;
        if (answer.state == Answer::State::Unknown)
            answer.words << std::pair(u"what"_s, u"nobody has checked it"_s);
        findings << Finding{rule.id, answer.effect.value_or(rule.effect), compiled.rule.why(answer.words), answer.until, answer.repair};
        return true;
    };

    // A sales text is one whatever its template is called, and is then asked everything a sales text is asked.
    for (const CompiledRule &compiled : rules) {
        if (compiled.rule.rule.predicate == sellsAnyway && hear(compiled))
            purpose = Purpose::Marketing;
    }
    for (const CompiledRule &compiled : rules) {
        if (compiled.rule.rule.predicate != sellsAnyway)
            hear(compiled);
    }
    askTimetables(question, purpose, findings);

    Decision decision = decisionFrom(std::move(findings), std::move(notDecided), pack.version());
    // Each hold knows when it ends; the message may go when hours and holidays agree with all of them.
    if (decision.verdict == Verdict::Hold && decision.until)
        decision.until = nextOpen(timetables, place, holidays, draft.channel, purpose, std::max(*decision.until, nowMs));
    return decision;
}

Clearance Clearance::builtIn(const QHash<QString, bool> &switches)
{
    // Made ready anew it costs milliseconds, and every look of a desk, the hub and the sender wants one.
    static std::mutex mutex;
    static std::map<std::map<QString, bool>, std::weak_ptr<const Engine>> inUse;
    const std::map<QString, bool> key(switches.keyValueBegin(), switches.keyValueEnd());
    const std::lock_guard lock(mutex);
    std::weak_ptr<const Engine> &ready = inUse[key];
    if (auto engine = ready.lock())
        return Clearance(std::move(engine));
    const auto pack = RulePack::builtIn();
    Clearance made = pack ? Clearance(pack->switched(switches)) : Clearance(pack);
    ready = made.m_engine;
    return made;
}

Clearance::Clearance(Result<RulePack> pack)
{
    if (!pack) {
        m_problem = pack.error().text;
        return;
    }
    auto engine = Engine::make(std::move(*pack));
    if (engine)
        m_engine = std::move(*engine);
    else
        m_problem = engine.error().text;
}

Clearance::Clearance(std::shared_ptr<const Engine> engine)
    : m_engine(std::move(engine))
{}

Clearance::Clearance(Clearance &&) noexcept = default;
Clearance &Clearance::operator=(Clearance &&) noexcept = default;
Clearance::~Clearance() = default;

std::optional<QString> Clearance::problem() const
{
    return m_engine ? std::nullopt : std::optional(m_problem);
}

const RulePack *Clearance::pack() const
{
    return m_engine ? &m_engine->pack : nullptr;
}

Decision Clearance::decide(const Draft &draft, const ContactFacts &facts, qint64 nowMs) const
{
    if (!m_engine)
        return decisionFrom({Finding{u"O-01"_s, Effect::Block, m_problem, std::nullopt, {}}}, {}, {});
    return m_engine->ask(draft, facts, nowMs, true);
}

Decision Clearance::preview(const Draft &draft, const ContactFacts &facts, qint64 nowMs) const
{
    if (!m_engine)
        return decide(draft, facts, nowMs);
    return m_engine->ask(draft, facts, nowMs, false);
}

std::variant<ClearedMessage, Decision> Clearance::clear(const Draft &draft, const ContactFacts &facts, qint64 nowMs) const
{
    Decision decision = decide(draft, facts, nowMs);
    if (!decision.mayBeSent())
        return decision;
    return ClearedMessage(draft, decision.packVersion, nowMs);
}

std::optional<qint64> Clearance::nextLegal(const ContactFacts &facts, Channel channel, qint64 nowMs) const
{
    if (!m_engine)
        return std::nullopt;
    const Place place = m_engine->places.find(facts.state, facts.zip, facts.phone);
    return nextOpen(m_engine->timetables, place, m_engine->holidays, channel, Purpose::Marketing, nowMs);
}

QStringList Clearance::localTimes(const ContactFacts &facts, qint64 ms) const
{
    QStringList times;
    if (!m_engine)
        return times;
    for (const ZoneClock *clock : m_engine->places.find(facts.state, facts.zip, facts.phone).clocks) {
        if (const QString time = readable(clock->wallTime(ms)); !times.contains(time))
            times << time;
    }
    return times;
}

} // namespace tradewind
