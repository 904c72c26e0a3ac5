// SPDX-License-Identifier: Apache-2.0
#include "models/campaigns/campaignwords.h"

#include "base/tr.h"
#include "models/base/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// What a shipped template is called in a plan, by the middle of its name: "service.declined.day30.sms" is "Day 30".
QString touchWords(const QString &middle)
{
    static const QHash<QString, const char *> words{
        {u"ack"_s, QT_TRANSLATE_NOOP("tradewind", "Received")},
        {u"again"_s, QT_TRANSLATE_NOOP("tradewind", "Once more")},
        {u"belowoffer"_s, QT_TRANSLATE_NOOP("tradewind", "Below the offer")},
        {u"changed"_s, QT_TRANSLATE_NOOP("tradewind", "Changed")},
        {u"compare"_s, QT_TRANSLATE_NOOP("tradewind", "Compare")},
        {u"compared"_s, QT_TRANSLATE_NOOP("tradewind", "Compared")},
        {u"confirm"_s, QT_TRANSLATE_NOOP("tradewind", "Confirm")},
        {u"day"_s, QT_TRANSLATE_NOOP("tradewind", "The day")},
        {u"day120"_s, QT_TRANSLATE_NOOP("tradewind", "Day 120")},
        {u"day30"_s, QT_TRANSLATE_NOOP("tradewind", "Day 30")},
        {u"day60"_s, QT_TRANSLATE_NOOP("tradewind", "Day 60")},
        {u"demand"_s, QT_TRANSLATE_NOOP("tradewind", "Demand")},
        {u"down"_s, QT_TRANSLATE_NOOP("tradewind", "Value down")},
        {u"engaged"_s, QT_TRANSLATE_NOOP("tradewind", "Engaged")},
        {u"equity"_s, QT_TRANSLATE_NOOP("tradewind", "Equity")},
        {u"equity.letter"_s, QT_TRANSLATE_NOOP("tradewind", "Equity letter")},
        {u"finance"_s, QT_TRANSLATE_NOOP("tradewind", "Finance")},
        {u"first"_s, QT_TRANSLATE_NOOP("tradewind", "First")},
        {u"firsttime"_s, QT_TRANSLATE_NOOP("tradewind", "First time")},
        {u"firsttime.sms"_s, QT_TRANSLATE_NOOP("tradewind", "First time")},
        {u"follow"_s, QT_TRANSLATE_NOOP("tradewind", "Follow up")},
        {u"held"_s, QT_TRANSLATE_NOOP("tradewind", "Held")},
        {u"hours"_s, QT_TRANSLATE_NOOP("tradewind", "Hours before")},
        {u"incentive"_s, QT_TRANSLATE_NOOP("tradewind", "Incentive")},
        {u"inventory"_s, QT_TRANSLATE_NOOP("tradewind", "Inventory")},
        {u"lapsed"_s, QT_TRANSLATE_NOOP("tradewind", "Lapsed")},
        {u"last"_s, QT_TRANSLATE_NOOP("tradewind", "Last")},
        {u"lead"_s, QT_TRANSLATE_NOOP("tradewind", "Lead")},
        {u"lease"_s, QT_TRANSLATE_NOOP("tradewind", "Lease")},
        {u"lease.letter"_s, QT_TRANSLATE_NOOP("tradewind", "Lease letter")},
        {u"listed"_s, QT_TRANSLATE_NOOP("tradewind", "Listed")},
        {u"loyal"_s, QT_TRANSLATE_NOOP("tradewind", "Loyal")},
        {u"manager.review"_s, QT_TRANSLATE_NOOP("tradewind", "Manager")},
        {u"market"_s, QT_TRANSLATE_NOOP("tradewind", "Market")},
        {u"miles"_s, QT_TRANSLATE_NOOP("tradewind", "Miles")},
        {u"missed"_s, QT_TRANSLATE_NOOP("tradewind", "Missed")},
        {u"modelyear"_s, QT_TRANSLATE_NOOP("tradewind", "Model year")},
        {u"noshow"_s, QT_TRANSLATE_NOOP("tradewind", "No-show")},
        {u"onProperty"_s, QT_TRANSLATE_NOOP("tradewind", "On property")},
        {u"options"_s, QT_TRANSLATE_NOOP("tradewind", "Options")},
        {u"personal"_s, QT_TRANSLATE_NOOP("tradewind", "Personal")},
        {u"premium"_s, QT_TRANSLATE_NOOP("tradewind", "Premium")},
        {u"questions"_s, QT_TRANSLATE_NOOP("tradewind", "Questions")},
        {u"recap"_s, QT_TRANSLATE_NOOP("tradewind", "Recap")},
        {u"repair"_s, QT_TRANSLATE_NOOP("tradewind", "Repair")},
        {u"reply"_s, QT_TRANSLATE_NOOP("tradewind", "Reply")},
        {u"second"_s, QT_TRANSLATE_NOOP("tradewind", "Second")},
        {u"service"_s, QT_TRANSLATE_NOOP("tradewind", "Service")},
        {u"set"_s, QT_TRANSLATE_NOOP("tradewind", "Booked")},
        {u"still"_s, QT_TRANSLATE_NOOP("tradewind", "Still")},
        {u"stock"_s, QT_TRANSLATE_NOOP("tradewind", "Stock")},
        {u"taxseason"_s, QT_TRANSLATE_NOOP("tradewind", "Tax season")},
        {u"thanks"_s, QT_TRANSLATE_NOOP("tradewind", "Thanks")},
        {u"third"_s, QT_TRANSLATE_NOOP("tradewind", "Third")},
        {u"trade"_s, QT_TRANSLATE_NOOP("tradewind", "Trade")},
        {u"tradein"_s, QT_TRANSLATE_NOOP("tradewind", "Trade-in")},
        {u"tradein.changed"_s, QT_TRANSLATE_NOOP("tradewind", "Trade-in moved")},
        {u"tradein.match"_s, QT_TRANSLATE_NOOP("tradewind", "Trade-in match")},
        {u"up"_s, QT_TRANSLATE_NOOP("tradewind", "Value up")},
        {u"update"_s, QT_TRANSLATE_NOOP("tradewind", "Update")},
        {u"value"_s, QT_TRANSLATE_NOOP("tradewind", "Value")},
        {u"visit"_s, QT_TRANSLATE_NOOP("tradewind", "Visit")},
        {u"week"_s, QT_TRANSLATE_NOOP("tradewind", "A week")},
        {u"windowClosed"_s, QT_TRANSLATE_NOOP("tradewind", "Window closed")},
    };
    const char *known = words.value(middle);
    return known ? tr(known) : middle.left(1).toUpper() + middle.mid(1);
}

} // namespace

QString campaignStateWords(const QString &state)
{
    static const QHash<QString, const char *> words{
        {u"on"_s, QT_TRANSLATE_NOOP("tradewind", "Live")},       {u"calls"_s, QT_TRANSLATE_NOOP("tradewind", "Only calls")},
        {u"held"_s, QT_TRANSLATE_NOOP("tradewind", "On hold")},  {u"season"_s, QT_TRANSLATE_NOOP("tradewind", "Quiet season")},
        {u"draft"_s, QT_TRANSLATE_NOOP("tradewind", "Draft")},   {u"previewed"_s, QT_TRANSLATE_NOOP("tradewind", "Previewed")},
        {u"pilot"_s, QT_TRANSLATE_NOOP("tradewind", "Pilot")},   {u"launched"_s, QT_TRANSLATE_NOOP("tradewind", "Launched")},
        {u"paused"_s, QT_TRANSLATE_NOOP("tradewind", "Paused")}, {u"ended"_s, QT_TRANSLATE_NOOP("tradewind", "Ended")}};
    const auto found = words.constFind(state);
    return found == words.constEnd() ? state : tr(*found);
}

Tone campaignStateTone(const QString &state)
{
    if (state == u"on" || state == u"launched")
        return Tone::Good;
    if (state == u"pilot" || state == u"previewed")
        return Tone::Accent;
    return state == u"held" || state == u"season" || state == u"paused" ? Tone::Warn : Tone::Dim;
}

QString waveWords(const WaitingWave &wave)
{
    return tr("Let %1 more go").arg(count(wave.messages));
}

QString moveWords(CampaignMove move, const CampaignRow &campaign, const std::optional<WaitingWave> &waiting)
{
    switch (move) {
    case CampaignMove::Preview:
        return tr("Preview");
    case CampaignMove::Pilot:
        return tr("Pilot with %1").arg(count(std::min(campaign.pilot, campaign.people)));
    case CampaignMove::Release:
        return waiting ? waveWords(*waiting) : QString();
    case CampaignMove::Ask:
        return campaign.askedBy.isEmpty() ? tr("Ask a second person") : tr("Waits for a second person");
    case CampaignMove::Approve:
        return tr("Agree and launch %1").arg(count(campaign.people));
    case CampaignMove::Launch:
        return tr("Launch to %1").arg(count(campaign.people));
    case CampaignMove::Resume:
        return tr("Go on");
    case CampaignMove::Nothing:
        break;
    }
    return {};
}

QString stepKindWords(StepKind kind)
{
    static const std::array words{
        QT_TRANSLATE_NOOP("tradewind", "Text"),     QT_TRANSLATE_NOOP("tradewind", "Email"),  QT_TRANSLATE_NOOP("tradewind", "Letter"),
        QT_TRANSLATE_NOOP("tradewind", "Call"),     QT_TRANSLATE_NOOP("tradewind", "Video"),  QT_TRANSLATE_NOOP("tradewind", "Wait"),
        QT_TRANSLATE_NOOP("tradewind", "Wait for"), QT_TRANSLATE_NOOP("tradewind", "Branch"), QT_TRANSLATE_NOOP("tradewind", "Experiment"),
        QT_TRANSLATE_NOOP("tradewind", "Assign"),   QT_TRANSLATE_NOOP("tradewind", "Notify"), QT_TRANSLATE_NOOP("tradewind", "Write back"),
        QT_TRANSLATE_NOOP("tradewind", "Stop")};
    return tr(words.at(static_cast<std::size_t>(kind)));
}

QString stepTitle(const Step &step)
{
    if (step.kind == StepKind::Experiment) {
        QStringList names;
        for (const ExperimentArm &arm : step.arms)
            names << arm.name;
        return names.join(u" · "_s);
    }
    const bool isMessage = isTouch(step.kind) && !isTask(step.kind);
    if (!isMessage)
        return stepKindWords(step.kind);
    QString middle = step.words.section(u'.', 1, -2); // "tradein.still.sms" is called "Still"
    if (middle.isEmpty())
        middle = step.words;
    return touchWords(middle);
}

QString stepIcon(StepKind kind)
{
    switch (kind) {
    case StepKind::Sms:
    case StepKind::Video:
        return u"text"_s;
    case StepKind::Email:
        return u"email"_s;
    case StepKind::Letter:
        return u"letter"_s;
    case StepKind::Call:
        return u"call"_s;
    case StepKind::Notify:
    case StepKind::Assign:
        return u"person"_s;
    case StepKind::WriteBack:
        return u"note"_s;
    case StepKind::Stop:
        return u"close"_s;
    default:
        return u"clock"_s;
    }
}

QString stepTimingWords(const Sequence &sequence, int at)
{
    const Step &step = sequence.steps[static_cast<std::size_t>(at)];
    const auto span = [](int minutes) {
        constexpr int dayMinutes = 24 * 60; // lupdate reads no digit separators
        if (minutes >= dayMinutes)
            return tr("%n day(s)", nullptr, minutes / dayMinutes);
        return minutes >= 60 ? tr("%1 h").arg(minutes / 60) : tr("%1 min").arg(minutes);
    };
    if (step.timing.from == Timing::From::Anchor)
        return step.timing.minutes < 0 ? tr("%1 before it").arg(span(-step.timing.minutes))
                                       : tr("%1 after it").arg(span(step.timing.minutes));
    const int day = static_cast<int>(std::floor(stepDays(sequence)[static_cast<std::size_t>(at)]));
    const QString words = tr("day %1").arg(day);
    if (step.timing.at.isValid())
        return words + u", "_s + clockTime(step.timing.at);
    if (!step.timing.day && step.timing.minutes > 0)
        return words + u", "_s + tr("%1 later").arg(span(step.timing.minutes));
    return words;
}

QString findingWords(const SequenceFinding &finding, const Sequence &sequence)
{
    using What = SequenceFinding::What;
    const bool hasStep = finding.step >= 0 && finding.step < static_cast<int>(sequence.steps.size());
    const QString step = hasStep ? tr("Step %1").arg(finding.step + 1) : tr("The sequence");
    switch (finding.what) {
    case What::UnknownWords:
        return tr("%1 names words that do not exist.").arg(step);
    case What::WrongChannel:
        return tr("%1 uses the words of another channel.").arg(step);
    case What::AfterItsLife:
        return tr("%1 falls after day %2, the end of the sequence.").arg(step).arg(finding.number);
    case What::TooManyTexts:
        return tr("%1 is text %2 within 30 days; 4 are allowed.").arg(step).arg(finding.number);
    case What::TooClose:
        return tr("%1 comes %2 h after the text before; the rules hold it until 72 h have passed.").arg(step).arg(finding.number);
    case What::BureauFact:
        return tr("%1 asks for facts of a credit bureau, which needs a firm offer.").arg(step);
    case What::TextsInThirty:
        return tr("%n text(s) in 30 days", nullptr, finding.number);
    case What::TextsApart:
        return tr("texts at least %n day(s) apart", nullptr, finding.number);
    }
    return {};
}

QString happeningWords(HappeningKind kind)
{
    static const QHash<HappeningKind, const char *> words{
        {HappeningKind::Replied, QT_TRANSLATE_NOOP("tradewind", "Replies")},
        {HappeningKind::Clicked, QT_TRANSLATE_NOOP("tradewind", "Clicks a link")},
        {HappeningKind::ClickedBooking, QT_TRANSLATE_NOOP("tradewind", "Asks for a time")},
        {HappeningKind::Answered, QT_TRANSLATE_NOOP("tradewind", "Answers a call")},
        {HappeningKind::AppointmentSet, QT_TRANSLATE_NOOP("tradewind", "Books a time")},
        {HappeningKind::AppointmentShown, QT_TRANSLATE_NOOP("tradewind", "Comes in")},
        {HappeningKind::AppointmentMissed, QT_TRANSLATE_NOOP("tradewind", "Does not come")},
        {HappeningKind::AppointmentCancelled, QT_TRANSLATE_NOOP("tradewind", "Cancels")},
        {HappeningKind::Sold, QT_TRANSLATE_NOOP("tradewind", "Buys here")},
        {HappeningKind::SoldElsewhere, QT_TRANSLATE_NOOP("tradewind", "Buys elsewhere")},
        {HappeningKind::OptedOut, QT_TRANSLATE_NOOP("tradewind", "Opts out")},
        {HappeningKind::NotInterested, QT_TRANSLATE_NOOP("tradewind", "Not interested")},
        {HappeningKind::HandedOver, QT_TRANSLATE_NOOP("tradewind", "Handed to a person")},
        {HappeningKind::WrongNumber, QT_TRANSLATE_NOOP("tradewind", "Wrong number")},
        {HappeningKind::Recovered, QT_TRANSLATE_NOOP("tradewind", "Work done after all")}};
    const auto found = words.constFind(kind);
    return found == words.constEnd() ? happeningCode(kind) : tr(*found);
}

QString clearanceWords(ClearanceLine::About about, Channel channel)
{
    switch (about) {
    case ClearanceLine::About::Consent:
        return tr("Written consent, with proof");
    case ClearanceLine::About::Hours:
        return tr("In hours where they are");
    case ClearanceLine::About::Often:
        return tr("Not too often, one program a day");
    case ClearanceLine::About::Lists:
        return tr("Not on a do-not-contact list");
    case ClearanceLine::About::Truth:
        return tr("Values as a range, nothing untrue");
    case ClearanceLine::About::Sender:
        return channel == Channel::Email ? tr("Sender, address and way out") : tr("Names the store, says how to stop");
    case ClearanceLine::About::Terms:
        return tr("No terms without their disclosures");
    case ClearanceLine::About::Carrier:
        return tr("Registered sender, within its limits");
    case ClearanceLine::About::House:
        return tr("Rules of the house");
    }
    return {};
}

QString verdictWords(const SampleMessage &sample, const QTimeZone &zone)
{
    switch (sample.verdict) {
    case Verdict::Send:
        return tr("Cleared now");
    case Verdict::Hold:
        return sample.until ? tr("Held until %1").arg(weekdayAndTime(*sample.until, zone)) : tr("Held");
    case Verdict::Review:
        return tr("A person decides");
    case Verdict::Fix:
        return tr("Wording to be mended");
    case Verdict::Block:
        return tr("Blocked");
    }
    return {};
}

Tone verdictTone(Verdict verdict)
{
    return verdict == Verdict::Send ? Tone::Good : verdict == Verdict::Block ? Tone::Bad : Tone::Warn;
}

QString tomorrowReasonWords(const TomorrowReason &reason)
{
    if (!reason.title.isEmpty())
        return reason.title;
    static const QHash<QString, const char *> words{
        {u"sameDay"_s, QT_TRANSLATE_NOOP("tradewind", "Another program speaks the same day")},
        {u"outranked"_s, QT_TRANSLATE_NOOP("tradewind", "A higher sequence speaks first")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("tradewind", "No way to reach them by this channel")},
        {u"nothingToSay"_s, QT_TRANSLATE_NOOP("tradewind", "A fact the message needs is not known")},
        {u"spacing"_s, QT_TRANSLATE_NOOP("tradewind", "Too soon after the last contact")},
        {u"closed"_s, QT_TRANSLATE_NOOP("tradewind", "Nobody is there to call")},
        {u"paused"_s, QT_TRANSLATE_NOOP("tradewind", "Paused")},
        {u"notEntered"_s, QT_TRANSLATE_NOOP("tradewind", "Not meant by the sequence, or in it already")},
        {u"heldOut"_s, QT_TRANSLATE_NOOP("tradewind", "Held out, to know what it adds")},
        {u"noAnchor"_s, QT_TRANSLATE_NOOP("tradewind", "What it is about is gone")}};
    const auto found = words.constFind(reason.code);
    return found == words.constEnd() ? reason.code : tr(*found);
}

QString insteadWords(const TomorrowReason &reason, const QTimeZone &zone)
{
    if (reason.code == u"sameDay" || reason.code == u"spacing")
        return tr("waits a day");
    if (reason.code == u"outranked")
        return tr("waits its turn");
    if (reason.code == u"unreachable")
        return tr("left out");
    if (reason.code == u"nothingToSay")
        return tr("refresh the facts");
    if (reason.isBlocked)
        return tr("never");
    const auto until = reason.people.isEmpty() ? std::nullopt : reason.people.first().until;
    return until ? tr("goes %1").arg(weekdayAndTime(*until, zone)) : tr("a person decides");
}

QString experimentWords(const ExperimentReport &report, double enteringADay, QDate today)
{
    if (report.arms.size() < 2)
        return {};
    const ArmReport &control = report.arms.front();
    const auto best = std::max_element(report.arms.begin() + 1, report.arms.end(),
                                       [](const ArmReport &a, const ArmReport &b) { return a.mean < b.mean; });
    const QString points = QLocale().toString(std::abs(best->mean - control.mean) * 100, 'f', 1);
    const QString lead = best->mean >= control.mean ? tr("%1 leads %2 by %3 points").arg(best->name, control.name, points)
                                                    : tr("%2 leads %1 by %3 points").arg(best->name, control.name, points);
    const QString chance = best->alwaysValid ? tr("p %1").arg(QLocale().toString(*best->alwaysValid, 'f', 2)) : QString();
    switch (best->advice) {
    case ExperimentAdvice::StopBetter:
        return tr("Stop: %1 (%2). Keep %3.").arg(lead, chance, best->name);
    case ExperimentAdvice::StopWorse:
        return tr("Stop: %1 (%2). Keep %3.").arg(lead, chance, control.name);
    case ExperimentAdvice::StopNoChange:
        return tr("Stop: there is no difference worth having. Keep the simpler one.");
    case ExperimentAdvice::StopHarm:
        return tr("Stop %1: too many opt out (%2).").arg(best->name, best->optOutRate ? percent(*best->optOutRate, 1) : QString());
    case ExperimentAdvice::TooEarly:
    case ExperimentAdvice::GoOn:
        break;
    }
    std::int64_t missing = 0;
    for (const ArmReport &arm : report.arms)
        missing += std::max<std::int64_t>(0, std::max<std::int64_t>(arm.needed.value_or(best->needed.value_or(0)), 100) - arm.count);
    QString words = tr("Keep going. %1, but that can still be chance").arg(lead);
    if (!chance.isEmpty())
        words += u" ("_s + chance + u')';
    words += u'.';
    if (missing > 0 && enteringADay > 0) {
        const double days = static_cast<double>(missing) / enteringADay;
        words += u' ' + (days < 3'650 ? tr("%1 more people needed, about %2 at %3 a day.")
                                            .arg(count(missing), dayWords(today.addDays(static_cast<int>(days)), DayForm::Year),
                                                 QLocale().toString(enteringADay, 'f', 1))
                                      : tr("%1 more people needed, more than ten years at this pace.").arg(count(missing)));
    } else if (missing > 0) {
        words += u' ' + tr("%1 more people needed.").arg(count(missing));
    }
    return words;
}

} // namespace tradewind
