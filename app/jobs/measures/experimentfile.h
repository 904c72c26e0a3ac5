// SPDX-License-Identifier: Apache-2.0
// Reads an experiment's or a score's rows out of a file of any format we import.
#pragma once

#include "base/result.h"
#include "measures/experiment.h"
#include "measures/scorevalidation.h"

#include <QString>

namespace tradewind {

/// Which columns say what.
struct ExperimentColumns
{
    QString arm, outcome;
    QString optOut;  ///< yes/no, or empty
    QString control; ///< the arm to compare with; empty: the one named like "control" or "no…", else the first in the file
};

/// What an experiment file holds.
struct ExperimentData
{
    std::vector<ArmOutcome> arms;        ///< control first, then in order of appearance
    bool isYesNo = false;                ///< every outcome is 0 or 1, or yes or no
    std::int64_t rows = 0, unusable = 0; ///< rows without an arm or with an outcome that is no number
};
/// Errors: those of openFile(); BadUse when a column is not there; BadData when no row is usable.
Result<ExperimentData> readExperiment(const QString &path, const ExperimentColumns &columns);

struct ScoreData
{
    std::vector<ScoredOutcome> outcomes;
    std::int64_t rows = 0, unusable = 0;
};
/// Errors: as readExperiment().
Result<ScoreData> readScores(const QString &path, const QString &score, const QString &outcome);

} // namespace tradewind
