// SPDX-License-Identifier: Apache-2.0
// The time machine: lives days of a rooftop through the whole program with invented customers who answer, and nobody's phone ringing.
#pragma once

#include "base/result.h"
#include "jobs/service/servicesnapshot.h"
#include "jobs/timemachine/servicelane.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace tradewind {

/// How often invented customers do what; shares of 1. docs/sequences.md says where the figures come from.
struct Behaviour
{
    double textReply = .06, textClick = .08, emailClick = .03, optOut = .005; ///< per message
    double answersCall = .35, booksWhenAnswering = .35, declinesWhenAnswering = .2, asksLater = .1;
    double shows = .65, buysWhenShown = .30;
    double takesInTime = .85; ///< per alert, where what happened comes from the store
    double leadsADay = 5, appraisalsADay = 4, onlineADay = 2, salesElsewhereADay = 1;
    int callsPerHalfHour = 8;
    double sleeps = .22; ///< chance a day that the computer sleeps for one to three days
    LaneBehaviour lane;
};

struct SimulationOrder
{
    int days = 90;
    quint64 seed = 1;
    quint32 customers = 5'000;
    QDate from{2026, 10, 5}; ///< 90 days from here see the clocks go back
    Behaviour behaviour;
    /// Only what the store itself holds happens (crossings, visits, declines, sales, leads), up to `untilMs`; invented are the answers.
    bool isByRecords = false;
    qint64 untilMs = 0; ///< 0: to the end of the days
    int quietHours = 0; ///< before `untilMs` nobody calls, so that the queue is as a rep finds it
};

/// What came of it. `violations` is empty when an independent reading of the ledger found every rule kept.
struct SimulationReport
{
    qint64 happenings = 0, enrollments = 0, open = 0, messages = 0, tasks = 0, calls = 0, leftOut = 0, appointments = 0, shown = 0,
           sold = 0, optOuts = 0, replies = 0, doubles = 0, unexplained = 0, sleeps = 0, clockChanges = 0;
    QMap<QString, qint64> messagesBySequence, endsByReason, leftOutByReason;
    QStringList violations; ///< the first 20, in words
    qint64 violationCount = 0;
    QString fingerprint; ///< of every message and step in order: the same seed gives the same
    double seconds = 0, sampleSeconds = 0;
    std::vector<LaneEvent> lane; ///< what truly happened in the service lane
    ServiceSnapshot service;     ///< what the program makes of it, on the last day
};

/// Makes a store of `customers` in a temporary folder and lives `days` in it. `progress` hears each day; `after` may look at the store
/// before it is thrown away. Errors: as makeSampleStore and SequenceJob.
Result<SimulationReport> simulate(const SimulationOrder &order, const std::function<void(QDate)> &progress = {},
                                  const std::function<void(Session &)> &after = {});

} // namespace tradewind
