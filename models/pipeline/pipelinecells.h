// SPDX-License-Identifier: Apache-2.0
// The words of the pipeline's cells, apart from the model so that they can be read and tested alone.
#pragma once

#include "models/base/roles.h"
#include "models/pipeline/pipelinebook.h"

#include <QVariant>

namespace tradewind {

/// First line of a cell.
QString firstLine(const PipelineRow &row, PipelineColumn column);
/// Second line of a cell, with age and source.
QString secondLine(const PipelineRow &row, PipelineColumn column);
Tone tone(const PipelineRow &row, PipelineColumn column);
Tone secondTone(const PipelineRow &row, PipelineColumn column);
/// What a CSV or XLSX file gets.
QVariant exported(const PipelineRow &row, PipelineColumn column);
/// One sentence for a screen reader.
QString summary(const PipelineRow &row);
QString columnTitle(PipelineColumn column);
bool isFigures(PipelineColumn column);

QString contactWord(ContactKind kind);
QString contactIcon(ContactKind kind);
/// "hot" from 75, "high" from 50, "fair" from 25.
QString scoreWord(int score);
/// "Hot 88": the same with a capital, for a chip.
QString scoreChip(int score);

} // namespace tradewind
