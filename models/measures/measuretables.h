// SPDX-License-Identifier: Apache-2.0
// A period's figures as the tables of the Measures panel: value, standing, benchmark and definition side by side.
#pragma once

#include "jobs/measures/leadfacts.h"
#include "jobs/measures/programreport.h"
#include "measures/metric.h"
#include "models/leads/smalltable.h"

#include <functional>

namespace tradewind {

/// "41 %", "6.5 min", "$500", "11:1" by the unit of the figure; a dash when it is not known.
QString figureText(const MetricInfo &metric, std::optional<double> value);

QStringList figureHeadings();
/// One row a figure, with the one of the period before; the row's key is the figure's.
QList<SmallTable::Line> figureLines(const LeadReport &report);
/// The same of a program that writes and calls.
QList<SmallTable::Line> figureLines(const ProgramReport &report);

QStringList sourceHeadings();
/// One row a source: leads, contact rate, sales, cost of a lead and a sale, return; the key is the source's code.
QList<SmallTable::Line> sourceLines(const LeadReport &report);

QStringList personHeadings();
/// One person's own figures beside the team's, for a talk of two (L61): nobody else's are in it.
QList<SmallTable::Line> personLines(const LeadReport &report, const QString &person);

/// The words of a funnel's stage, as packs print them too.
QString stageWords(const QString &key);

QStringList rowHeadings();
/// The leads behind a stage, a source or a response band, so that every figure can be looked into.
QList<SmallTable::Line> rowLines(const LeadReport &report, const std::function<bool(const LeadFact &)> &isIn);

/// Leads by how fast they were first tried, in words and numbers; the last band was not tried.
struct ResponseBand
{
    QString words;
    int count = 0;
    double least = 0, most = 0; ///< minutes, most not included; −1 to 0: not tried
};
QList<ResponseBand> responseBands(const LeadReport &report);
/// Whether a lead belongs to the band.
bool isInBand(const LeadFact &lead, const ResponseBand &band);

} // namespace tradewind
