// SPDX-License-Identifier: Apache-2.0
// What the Campaigns panel shows, as plain values: the list, one sequence with everybody in it, and an audience looked at.
#pragma once

#include "jobs/audience/audiencedesk.h"
#include "jobs/audience/backtest.h"
#include "jobs/audience/library.h"
#include "jobs/campaigns/campaignsteps.h"
#include "jobs/campaigns/samplemessages.h"
#include "jobs/campaigns/tomorrow.h"
#include "jobs/measures/owedsales.h"
#include "measures/experiment.h"
#include "sequences/edit.h"

#include <QList>
#include <QString>

namespace tradewind {

/// A row of the list: a sequence that works by itself, or a campaign through one.
struct CampaignLine
{
    QString sequence;
    Id campaignId = 0; ///< 0: the sequence itself
    QString title, program;
    QString state; ///< a campaign's, or "on", "calls" (writes to nobody, only calls), "held"
    qint64 here = 0, ever = 0;
    int version = 1;
    bool operator==(const CampaignLine &) const = default;
};

struct CampaignList
{
    QList<CampaignLine> lines;
    bool isEverythingStopped = false;
    double usualHoldout = 0; ///< percent a new campaign holds out unless it is told otherwise
};

/// One sequence, or one campaign through it.
struct CampaignFacts
{
    Sequence sequence; ///< newest version
    CampaignScope scope;
    std::optional<CampaignRow> campaign;
    QString audienceTitle, audienceSentence;
    bool isHeld = false;
    bool isOn = false;   ///< may write; else only calls are made
    int olderPeople = 0; ///< in older versions, which they keep
    CampaignMove next = CampaignMove::Nothing;
    std::optional<WaitingWave> waiting; ///< messages that wait for a person to let their wave go
    qint64 pilot = 0;
    QList<EnrollmentPlace> places;
    FunnelCount funnel;
    std::optional<ExperimentReport> experiment; ///< by appointments made
    QString experimentStep;
    OwedOutcome owed;                           ///< of the campaign since it was made, of a sequence in 90 days
    std::optional<int> firstSaleAfter;          ///< of a campaign: days to the first sale owed to it
    QDate quietUntil;                           ///< equity says nothing by itself before that day; invalid: it speaks
    bool canHoldOut = false;                    ///< people may be held out of it
    double enteringADay = 0;                    ///< of the last 30 days
    QList<std::pair<QString, qint64>> happened; ///< in 30 days
    QList<std::pair<QString, qint64>> overlap;  ///< title of the other sequence → people
    std::vector<SequenceFinding> findings;

    qint64 here() const
    {
        qint64 sum = 0;
        for (const EnrollmentPlace &place : places)
            sum += place.people;
        return sum;
    }
};

/// A person who fits an audience, to read.
struct FittingPerson
{
    Id customerId = 0;
    QString name, vehicle, figures;
    bool operator==(const FittingPerson &) const = default;
};

struct AudienceLook
{
    AudienceCount count;
    QList<FittingPerson> sample;
};

/// What the past would have brought, or tomorrow would: made in the background.
struct NinetyDays
{
    qint64 messages = 0, calls = 0, appointments = 0, shown = 0, sold = 0, optOuts = 0, entered = 0, violations = 0;
    double seconds = 0;
};

} // namespace tradewind
