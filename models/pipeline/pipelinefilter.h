// SPDX-License-Identifier: Apache-2.0
// Which customers the pipeline shows, as values; the sentence bar reads it aloud.
#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace tradewind {

/// (equity over A, or lease ends within B days) and everything else that is set.
struct PipelineFilter
{
    std::optional<Money> minimumEquity; ///< compared with equity after the buffer
    std::optional<int> leaseEndsWithinDays;
    std::optional<double> minimumEquityToPayment; ///< equity ÷ monthly payment
    int bufferBasisPoints = 0;                    ///< part of the value held back, 200 = 2 %
    QDate asOf;                                   ///< null: today; later: forecast; earlier: replay
    std::optional<int> notContactedDays;          ///< no delivered message or call by us
    std::optional<int> notCalledDays;             ///< no call by us
    bool ownerConfirmed = false;
    std::optional<int> ownedMonths;                       ///< bought at least so many months ago; unknown days do not pass
    std::optional<int> crossesWithinDays;                 ///< not over the threshold yet, and forecast to be within so many days
    bool owesMore = false;                                ///< the payoff is more than the value
    QString model;                                        ///< chart click: only this model
    std::optional<std::pair<Money, Money>> equityBetween; ///< chart click: from, below
    QStringList vins;                                     ///< only these vehicles: a trial's rows
    QString vinsTitle;                                    ///< what they are: "first 100 of sold.csv"
    bool operator==(const PipelineFilter &) const = default;
};

/// A filter with a name, kept per person.
struct PipelineView
{
    QString name;
    PipelineFilter filter;
    bool operator==(const PipelineView &) const = default;
};

/// One condition of a filter, in the order the sentence names them.
enum class FilterPart {
    MinimumEquity,
    LeaseEnds,
    EquityToPayment,
    NotContacted,
    NotCalled,
    OwnerConfirmed,
    OwnedMonths,
    CrossesWithin,
    OwesMore,
    Model,
    EquityBetween,
    Listed
};

/// The parts that are set.
QList<FilterPart> parts(const PipelineFilter &filter);
/// The same filter without one part.
PipelineFilter without(PipelineFilter filter, FilterPart part);
/// "equity over $2,500": the words of one part.
QString words(const PipelineFilter &filter, FilterPart part);
/// The whole sentence, parts joined by "or" and "and".
QString sentence(const PipelineFilter &filter);

} // namespace tradewind
