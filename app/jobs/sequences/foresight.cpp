// SPDX-License-Identifier: Apache-2.0
// The tick without its consequences: what somebody would come to, asked of the same engine.
#include "jobs/sequences/enrollmentrow.h"
#include "jobs/sequences/occasion.h"
#include "jobs/sequences/sequencejob.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<std::vector<ForeseenStep>> SequenceJob::foresee(Session &session, const EnrollmentRow &row, qint64 nowMs, qint64 untilMs)
{
    std::vector<ForeseenStep> foreseen;
    const Sequence *sequence = find(row.sequence, row.version);
    auto known = m_facts.known(session, row.customerId, row.vehicleId);
    if (!known)
        return known.error().kind == Error::Kind::NotFound ? Result<std::vector<ForeseenStep>>(foreseen) : known.error();
    if (!sequence)
        return foreseen;
    const auto facts = factsOf(session, row, *sequence, *known, nowMs);
    if (!facts)
        return facts.error();
    if (const auto added = addOccasion(session, row, facts->anchorAt, m_rooftopZone, nowMs, known->merge); !added)
        return added.error();
    // Pages are only made for what is sent; until then their links read as long as they will be.
    MergeValues merge = known->merge;
    const MergeValues samples = sampleMergeValues();
    for (const QString &link : {u"link"_s, u"bookLink"_s}) {
        if (!merge.contains(link))
            merge.insert(link, samples.value(link));
    }
    Enrollment enrollment = enrollmentFrom(row);
    qint64 now = std::max(nowMs, row.lookAt);
    while (now <= untilMs) {
        const Due answer = due(enrollment, *sequence, *facts, now);
        if (answer.kind == Due::Kind::Exit)
            break;
        ForeseenStep one;
        one.step = answer.step;
        one.kind = sequence->steps[static_cast<std::size_t>(answer.step)].kind;
        one.at = now;
        one.because = answer.because;
        if (answer.kind == Due::Kind::Wait) {
            // Waiting for its own time is the plan; being kept from it is worth saying, once.
            const bool isKept = answer.because != Due::Because::Plan && answer.plannedAt <= untilMs;
            if (isKept && answer.at > untilMs)
                foreseen.push_back(one);
            now = answer.at;
            continue;
        }
        one.isDone = answer.kind == Due::Kind::Do;
        const Step &step = sequence->steps[static_cast<std::size_t>(answer.step)];
        if (one.isDone && isTouch(step.kind) && !isTask(step.kind)) {
            auto said = wordsOf(row, *sequence, step, *known, merge);
            if (said)
                one.message = *std::move(said);
            else if (said.error().kind == Error::Kind::NotFound || said.error().kind == Error::Kind::BadData)
                one.problem = said.error().text;
            else
                return said.error();
        }
        foreseen.push_back(one);
        enrollment = after(enrollment, *sequence, answer, now);
    }
    return foreseen;
}

} // namespace tradewind
