// SPDX-License-Identifier: Apache-2.0
// The dry run of a day to come: who would hear from us, and for everybody else the one reason why not.
#pragma once

#include "base/settings.h"
#include "compliance/clearance.h"
#include "jobs/campaigns/campaignsteps.h"
#include "jobs/sequences/sequencejob.h"
#include "store/rooftoptable.h"

#include <QDate>
#include <QList>

namespace tradewind {

struct NotReached
{
    Id customerId = 0;
    QString name, sequence, why;
    std::optional<qint64> until;
};

/// Everybody one reason keeps back; each person and step is counted under exactly one.
struct TomorrowReason
{
    QString code;           ///< a rule's id ("F-02"), or a word of the engine ("sameDay", "outranked", "unreachable", "nothingToSay")
    QString title;          ///< of the rule; empty for words of the engine
    bool isBlocked = false; ///< else it goes later, or a person decides
    QList<NotReached> people;
};

struct Tomorrow
{
    QDate day;
    bool isStart = false; ///< of a campaign as if it began now, not of the store's next day
    qint64 computedAt = 0;
    int goesOut = 0, of = 0; ///< of: everybody the plans would speak to
    int emails = 0, texts = 0, calls = 0, letters = 0;
    int segments = 0;
    std::optional<qint64> firstAt;
    bool isWhole = true;           ///< false: only the first `looked` people were asked
    QList<TomorrowReason> reasons; ///< the most people first
};

struct TomorrowAsk
{
    const Rooftop &rooftop;
    const Settings &settings;
    const Clearance &clearance;
    int most = 20'000; ///< people looked at
};

/// What the rooftop's next day would bring: every open enrollment is asked by the engine, every message by the rules at its own minute.
/// Nothing is stored or sent. Errors: as Session.
Result<Tomorrow> foreseeTomorrow(Session &session, SequenceJob &job, FactSource &facts, const TomorrowAsk &ask, qint64 nowMs);

/// What the first day of a campaign would bring if everybody who fits entered now; the first `ask.most` of them are looked at. Who may not
/// enter is told with why. Nothing is stored or sent. Errors: as Session; NotFound when its sequence is gone.
Result<Tomorrow> foreseeCampaign(Session &session, SequenceJob &job, FactSource &facts, const TomorrowAsk &ask, const CampaignRow &campaign,
                                 const std::vector<CampaignPerson> &people, qint64 nowMs);

} // namespace tradewind
