// SPDX-License-Identifier: Apache-2.0
#include "models/setup/rolloutbook.h"

#include "base/clock.h"
#include "base/tr.h"
#include "jobs/measures/rolloutfacts.h"
#include "models/base/words.h"
#include "store/settingtable.h"

#include <cstdlib>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct StepWords
{
    QString title, about, place;
};

StepWords wordsOf(RolloutStep step)
{
    switch (step) {
    case RolloutStep::DataFlows:
        return {tr("Data comes in"), tr("Kinds of deals, values, inventory and service"), tr("Bring data")};
    case RolloutStep::DataDaily:
        return {tr("Data comes in daily"), tr("Sources that brought something within two days"), tr("Sources")};
    case RolloutStep::Baseline:
        return {tr("What was before is known"), tr("Weeks with a deal, of the 13 before the first file"), tr("Bring data")};
    case RolloutStep::Dealership:
        return {tr("The dealership is described"), tr("Facts, and a National list, that calls and messages wait for"), tr("Dealership")};
    case RolloutStep::Sequences:
        return {tr("Sequences are approved"), tr("A selling sequence that may write and is not held"), tr("Campaigns")};
    case RolloutStep::Gateways:
        return {tr("Gateways are on"), tr("For texts and for e-mail, on and not paused"), tr("Gateways")};
    case RolloutStep::Staff:
        return {tr("People know their part"), tr("Somebody who works here, and a manager"), tr("Staff")};
    case RolloutStep::Pilot:
        return {tr("A pilot went out"), tr("People equity, trade-in or service wrote to"), tr("Campaigns")};
    case RolloutStep::PilotResult:
        return {tr("The pilot has a result"), tr("Days since it began to write, with an answer"), tr("Measures")};
    case RolloutStep::Production:
        return {tr("It runs, and is compared"), tr("Writes on three days of seven; two arms, or people held out"), tr("Campaigns")};
    }
    return {};
}

QString partWords(RolloutPart part)
{
    switch (part) {
    case RolloutPart::Deals:
        return tr("deals");
    case RolloutPart::Values:
        return tr("values");
    case RolloutPart::Inventory:
        return tr("inventory");
    case RolloutPart::Service:
        return tr("service");
    case RolloutPart::Texts:
        return tr("texts");
    case RolloutPart::Email:
        return tr("e-mail");
    case RolloutPart::People:
        return tr("people");
    case RolloutPart::Manager:
        return tr("a manager");
    case RolloutPart::ThreeDays:
        return tr("three days of seven");
    case RolloutPart::Comparison:
        return tr("a comparison");
    }
    return {};
}

/// What counts, or, where things are asked for by name and some are there, which are not.
QString aboutWords(const RolloutLine &line, const QString &about)
{
    if (line.missing.isEmpty() || line.has == 0)
        return about;
    QStringList words;
    for (const RolloutPart part : line.missing)
        words << partWords(part);
    return tr("Still missing: %1").arg(words.join(u", "_s));
}

QString phaseWords(RolloutPhase phase)
{
    switch (phase) {
    case RolloutPhase::Basic:
        return tr("basic by day %1").arg(basicDays);
    case RolloutPhase::Measurable:
        return tr("measurable by day %1").arg(measurableDays);
    case RolloutPhase::Optimised:
        return tr("optimised by day %1").arg(optimisedDays);
    }
    return {};
}

SmallCell stateCell(const RolloutLine &line, bool isNext)
{
    if (line.isDone)
        return {tr("done"), {}, {}, Tone::Good, false};
    const QString state = isNext ? tr("next") : line.isLate ? tr("late") : tr("to do");
    return {state, {}, {}, line.isLate ? Tone::Warn : isNext ? Tone::Accent : Tone::Normal, false};
}

} // namespace

void StoreRolloutBook::read(std::function<void(Result<Rollout>)> answer)
{
    m_store.ask<Rollout>(
        [rooftop = m_rooftop(), now = m_store.clock.nowMs()](Session &session) -> Result<Rollout> {
            const auto settings = SettingTable(session).read();
            if (!settings)
                return settings.error();
            const auto facts = readRollout(session, *settings, rooftop, now);
            return facts ? Result<Rollout>(rolloutOf(*facts)) : facts.error();
        },
        std::move(answer));
}

QStringList rolloutHeadings()
{
    return {tr("Step"), tr("What counts"), tr("There is"), tr("By week"), tr("State"), tr("Where")};
}

QList<SmallTable::Line> rolloutLines(const Rollout &rollout)
{
    QList<SmallTable::Line> lines;
    for (const RolloutLine &line : rollout.lines) {
        const StepWords words = wordsOf(line.step);
        lines << SmallTable::Line{{{words.title, {}, {}, Tone::Strong, false},
                                   {aboutWords(line, words.about), {}, words.about, Tone::Dim, false},
                                   {tr("%1 of %2").arg(count(line.has), count(line.needs)), {}, {}, Tone::Normal, true},
                                   {QString::number(line.week), {}, {}, Tone::Dim, true},
                                   stateCell(line, &line == rollout.nextLine()),
                                   {words.place, {}, {}, Tone::Accent, false}},
                                  static_cast<int>(line.step)};
    }
    return lines;
}

QString rolloutWords(const Rollout &rollout)
{
    if (!rollout.day)
        return tr("The clock begins with the first file");
    const QString day = tr("Day %1").arg(count(*rollout.day));
    if (!rollout.next)
        return tr("%1 · everything is in place").arg(day);
    const int left = *rollout.daysLeft;
    const QString days = left >= 0 ? tr("%n days left", nullptr, left) : tr("%n days late", nullptr, std::abs(left));
    return u"%1 · %2 · %3"_s.arg(day, phaseWords(*rollout.next), days);
}

RolloutPlace rolloutPlace(RolloutStep step)
{
    switch (step) {
    case RolloutStep::DataFlows:
    case RolloutStep::Baseline:
        return {u"setup"_s, u"bring"_s};
    case RolloutStep::DataDaily:
        return {u"sources"_s, {}};
    case RolloutStep::Dealership:
        return {u"setup"_s, u"dealership"_s};
    case RolloutStep::Gateways:
        return {u"setup"_s, u"gateways"_s};
    case RolloutStep::Staff:
        return {u"setup"_s, u"staff"_s};
    case RolloutStep::PilotResult:
        return {u"measures"_s, {}};
    case RolloutStep::Sequences:
    case RolloutStep::Pilot:
    case RolloutStep::Production:
        break;
    }
    return {u"campaigns"_s, {}};
}

} // namespace tradewind
