// SPDX-License-Identifier: Apache-2.0
// A step's message as real customers would read it, each with what the rules say about it: the sample before anything is sent.
#pragma once

#include "base/id.h"
#include "base/settings.h"
#include "compliance/clearance.h"
#include "domain/segments.h"
#include "jobs/sequences/planned.h"
#include "sequences/sequence.h"
#include "sequences/templates.h"
#include "store/rooftoptable.h"

#include <QList>

namespace tradewind {

/// What a group of rules says about one message.
struct ClearanceLine
{
    enum class About { Consent, Hours, Often, Lists, Truth, Sender, Terms, Carrier, House };
    enum class Mark { Pass, Fixed, Blocked, Held, Review, NotKnown };
    About about{};
    Mark mark = Mark::Pass;
    QString rule, why; ///< the strongest rule that spoke, and its sentence
    std::optional<qint64> until;
    bool operator==(const ClearanceLine &) const = default;
};

struct MergedSpan
{
    int from = 0, length = 0;
    bool operator==(const MergedSpan &) const = default;
};

/// One person's rendering. `problem` says why there is none (a field nobody knows).
struct SampleMessage
{
    Id customerId = 0;
    QString name, about; ///< about: "2020 RAV4 XLE"
    Channel channel = Channel::Sms;
    QString subject, text, problem;
    QList<MergedSpan> merged; ///< where fields stand in `text`
    SegmentCount size;
    Verdict verdict = Verdict::Block;
    std::optional<qint64> until;
    QString localTime; ///< what the customer's clock shows
    QList<ClearanceLine> lines;
};

struct SampleReader
{
    Id customerId = 0;
    std::optional<Id> vehicleId;
};

/// What the rules are asked with.
struct SampleRules
{
    const Clearance &clearance;
    const Settings &settings;
    const Rooftop &rooftop;
};

/// The message of `step` for each person who can be read, the longest first, then the shortest, then as they came. Errors: as Session.
Result<QList<SampleMessage>> sampleMessages(Session &session, FactSource &facts, const Sequence &sequence, const Step &step,
                                            const TemplateBook &templates, const QList<SampleReader> &people, const SampleRules &rules,
                                            qint64 nowMs);

/// A decision as one line per group of rules that speak of this channel and purpose.
QList<ClearanceLine> clearanceLines(const Decision &decision, const RulePack &pack, Channel channel, Purpose purpose);

} // namespace tradewind
