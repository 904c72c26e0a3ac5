// SPDX-License-Identifier: Apache-2.0
// What the Measures panel asks: a period's figures; the composition root puts the store behind it.
#pragma once

#include "jobs/measures/leadfacts.h"
#include "jobs/measures/programreport.h"
#include "jobs/measures/reviewpack.h"
#include "measures/reviewrhythm.h"

#include <functional>

namespace tradewind {

/// When figures were looked at last, and what day it is.
struct ReviewState
{
    ReviewLooks looks;
    QDate today;

    QStringList due(const QString &program) const { return looks.due(program, today); }
    /// Programs with a figure that is due.
    int programs() const
    {
        int count = 0;
        for (const QString &program : {QStringLiteral("leads"), QStringLiteral("equity"), QStringLiteral("appraisals")})
            count += due(program).isEmpty() ? 0 : 1;
        return count;
    }
};

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
    /// What is due for a look (T67).
    virtual void reviews(std::function<void(Result<ReviewState>)> answer) = 0;
    /// Somebody looked at all figures of a program; answers what is due then.
    virtual void looked(const QString &program, std::function<void(Result<ReviewState>)> answer) = 0;
};

} // namespace tradewind
