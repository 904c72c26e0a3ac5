// SPDX-License-Identifier: Apache-2.0
// What the pipeline asks of the equity book; the book in memory answers within a frame.
#pragma once

#include "models/pipeline/pipelinefilter.h"
#include "models/pipeline/pipelinerow.h"

#include <QList>
#include <QStringList>

namespace tradewind {

enum class PipelineColumn { Customer, Equity, Payoff, Value, Payment, Left, Window, LastContact, Rep, Score };
constexpr int pipelineColumnCount = 10;

/// What a view is worth. Trades, gross and cost are estimates from the store's own rates.
struct WhatIfFigures
{
    int customers = 0;
    double trades = 0;
    Money gross, cost;
    int closeRateBasisPoints = 0; ///< 800 = 8 %
    bool isForecast = false;      ///< the as-of day is not today
    bool operator==(const WhatIfFigures &) const = default;
};

/// One step of the equity distribution.
struct EquityBucket
{
    Money from; ///< lower edge; the last bucket is open
    int all = 0;
    int matching = 0;
    bool operator==(const EquityBucket &) const = default;
};

struct ModelCount
{
    QString model;
    int count = 0;
    bool operator==(const ModelCount &) const = default;
};

/// One line of "equity, how it is made".
struct LedgerLine
{
    enum class Kind { Input, Step, Sum, Result };
    Kind kind = Kind::Input;
    QString label;
    std::optional<Money> amount;
    QString note;          ///< age or source: "6 h", "6.40%", "default"
    bool isPassed = false; ///< Result: counted equity reaches the threshold
    bool hasPlus = false;  ///< show + before a positive amount
    bool operator==(const LedgerLine &) const = default;
};

/// Everything the inspector says about one row. Sentences come from rules, so they arrive ready to read.
struct PipelineDetail
{
    QString subtitle; ///< "2023 Camry SE · VIN …208213 · Ortiz"
    QList<LedgerLine> ledger;
    QList<std::pair<QString, QString>> payment; ///< label and amount: now, on match
    QString paymentSum;                         ///< "$30,980 + $589 − $3,442 = $28,127 at 4.99%, before tax"
    int otherMatches = 0;
    QStringList whyNow;
    bool operator==(const PipelineDetail &) const = default;
};

/// A filtered, sorted list of customers, and the figures over it. Not a QObject: whoever owns it tells the model when it changed.
class PipelineBook
{
public:
    virtual ~PipelineBook() = default;

    /// Of fewer rows, all that was asked is answered and drawn within a frame.
    static constexpr int frameRows = 50'000;

    /// Today in the rooftop's zone.
    virtual QDate today() const = 0;
    /// Rows before any filter: vehicles, each with its owner.
    virtual int total() const = 0;
    /// Rows that pass the filter.
    virtual int count() const = 0;
    virtual PipelineRow row(int i) const = 0;
    virtual PipelineDetail detail(int i) const = 0;
    /// The first row of a customer; -1 when none passes.
    virtual int placeOf(qint64 customerId) const = 0;

    /// Whether a new filter or order is answered after a while, and told, rather than at once: a frame must not wait for a million rows.
    virtual bool answersLater() const { return false; }
    /// Filters and, against `saved`, marks rows that only the what-if lets in.
    virtual void setFilter(const PipelineFilter &filter, const PipelineFilter &saved) = 0;
    virtual void sort(PipelineColumn column, Qt::SortOrder order) = 0;

    /// Figures of any filter, whether it is the one in force or not.
    virtual WhatIfFigures figures(const PipelineFilter &filter) const = 0;
    /// Whether the two below are of the filter in force, or will be told later.
    virtual bool isCounted() const { return true; }
    /// Equal steps over all rows with known equity, how many of each pass the filter in force.
    virtual QList<EquityBucket> distribution() const = 0;
    /// Rows that pass, by model, most first; the last may be named "Other".
    virtual QList<ModelCount> models() const = 0;
};

} // namespace tradewind
