// SPDX-License-Identifier: Apache-2.0
// What the Measures panel asks: a period's figures; the composition root puts the store behind it.
#pragma once

#include "jobs/measures/leadfacts.h"
#include "jobs/measures/programreport.h"
#include "jobs/measures/reviewpack.h"

#include <functional>

namespace tradewind {

class MeasureBook
{
public:
    MeasureBook() = default;
    MeasureBook(const MeasureBook &) = delete;
    MeasureBook &operator=(const MeasureBook &) = delete;
    virtual ~MeasureBook() = default;

    /// The last `days` days and as many before them; answered later on the thread that asked. Errors: as Session.
    virtual void read(int days, std::function<void(Result<LeadReport>)> answer) = 0;
    /// All programs for the week's or the quarter's meeting.
    virtual void readPack(PackSpan span, std::function<void(Result<ReviewPack>)> answer) = 0;
    /// The same as read() of a program that writes and calls: "equity", "appraisals".
    virtual void readProgram(const QString &program, int days, std::function<void(Result<ProgramReport>)> answer) = 0;
};

} // namespace tradewind
