// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/appraisalfindings.h"

#include "base/settings.h"
#include "domain/happening.h"
#include "jobs/appraisals/appraisalfacts.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QHash>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

HappeningKind kindOf(const AppraisalRecord &said)
{
    if (said.testDrove)
        return HappeningKind::TestDrove;
    return said.way == AppraisalWay::Online ? HappeningKind::AppraisedOnline : HappeningKind::Appraised;
}

/// Collects what one look at the book finds, then keeps it in one transaction.
class Tender
{
public:
    Tender(Session &session, IdMaker &ids, const AppraisalView &view, const TendingRules &rules)
        : m_session(session)
        , m_ids(ids)
        , m_view(view)
        , m_rules(rules)
    {}

    Result<AppraisalTending> run(const AppraisalBook &book)
    {
        for (const AppraisalLine &line : book.lines) {
            if (line.facts.customerId != 0)
                look(line);
        }
        auto transaction = Transaction::begin(m_session);
        if (!transaction)
            return transaction.error();
        AppraisalTending done;
        AppraisalTable table(m_session);
        for (const AppraisalStatus &status : std::as_const(m_losses)) {
            if (const auto set = table.setOutcome(m_ids.next(), status); !set)
                return set.error();
            ++done.lost;
        }
        SequenceTable sequences(m_session);
        for (const HappeningRow &row : std::as_const(m_happenings)) {
            const auto isNew = sequences.note(row);
            if (!isNew)
                return isNew.error();
            done.happenings += *isNew;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return done;
    }

private:
    void note(const AppraisalLine &line, HappeningKind kind, const QString &once, const QString &detail = {})
    {
        const QString subject = line.row.vehicleId ? u"vehicle:%1"_s.arg(*line.row.vehicleId) : u"customer:%1"_s.arg(line.facts.customerId);
        m_happenings << HappeningRow{m_ids.next(),
                                     line.row.rooftopId,
                                     line.facts.customerId,
                                     line.row.vehicleId,
                                     happeningCode(kind),
                                     m_view.nowMs,
                                     m_view.nowMs,
                                     subject,
                                     detail,
                                     u"%1:appraisal %2 %3"_s.arg(happeningCode(kind)).arg(line.row.id).arg(once)};
    }

    void look(const AppraisalLine &line)
    {
        const AppraisalFacts &facts = line.facts;
        if (facts.outcome == AppraisalOutcome::Open) {
            if (const auto loss = lossOf(facts, m_view.asOf, m_rules.quietDays)) {
                m_losses << AppraisalStatus{line.row.id, m_view.nowMs, loss->on, AppraisalOutcome::SoldElsewhere, u"lost to competition"_s,
                                            loss->by,    loss->why,    {}};
                note(line, HappeningKind::SoldElsewhere, u"closed"_s, loss->why);
                return;
            }
            lookAtOpen(line);
            return;
        }
        // Older than any sequence: nobody is left to be told.
        if (!facts.outcomeOn.isValid() || facts.outcomeOn.daysTo(m_view.asOf) > m_view.days)
            return;
        const bool isHere = facts.outcome == AppraisalOutcome::TradedHere;
        if (facts.outcome != AppraisalOutcome::Kept && facts.outcomeOn > facts.appraisedOn)
            note(line, isHere ? HappeningKind::Sold : HappeningKind::SoldElsewhere, u"closed"_s);
    }

    void lookAtOpen(const AppraisalLine &line)
    {
        const AppraisalFacts &facts = line.facts;
        const AppraisalRecord &said = line.row.appraisal;
        if (line.standing.age <= m_rules.startDays)
            note(line, kindOf(said), u"made"_s);
        if (facts.isOnProperty) // T12
            note(line, HappeningKind::ServiceOfOpenAppraisal, facts.visitedOn.toString(Qt::ISODate));
        const QDate since = facts.engagedOn.isValid() ? facts.engagedOn : facts.appraisedOn;
        if (since.daysTo(m_view.asOf) >= m_rules.quietDays) // T49
            note(line, HappeningKind::Quiet, since.toString(Qt::ISODate));
        if (const auto miles = milesOn(m_view.asOf, facts.appraisedOn, said.vehicle.odometer); miles) { // T10
            const auto next = nextMilestone(*miles);
            if (next && *next - *miles <= m_rules.nearMiles)
                note(line, HappeningKind::MileageNear, QString::number(*next), QString::number(*next));
        }
        if (!facts.change)
            return;
        // T26, T27, T31: once for each further step of the threshold, so that a value that wavers is told once.
        const QString percent = u"%1%"_s.arg(facts.change->basisPoints / 100.0, 0, 'f', 1);
        const auto step = [&](int threshold) { return QString::number(std::abs(facts.change->basisPoints) / std::max(1, threshold)); };
        switch (facts.change->move) {
        case ValueMove::Up:
            note(line, HappeningKind::ValueUp, step(m_view.rules.upBasisPoints), percent);
            break;
        case ValueMove::Down:
            note(line, HappeningKind::ValueDown, step(m_view.rules.downBasisPoints), percent);
            break;
        case ValueMove::DownDeep:
            note(line, HappeningKind::ValueDownDeep, step(m_view.rules.deepBasisPoints), percent);
            break;
        case ValueMove::Steady:
        case ValueMove::Between:
            break;
        }
    }

    Session &m_session;
    IdMaker &m_ids;
    const AppraisalView &m_view;
    const TendingRules &m_rules;
    QList<AppraisalStatus> m_losses;
    QList<HappeningRow> m_happenings;
};

} // namespace

TendingRules tendingRules(const Settings &settings, qint64 rooftopId)
{
    TendingRules rules;
    rules.startDays = static_cast<int>(settings.whole(u"appraisal.startDays"_s, rooftopId));
    rules.quietDays = static_cast<int>(settings.whole(u"appraisal.quiet"_s, rooftopId));
    return rules;
}

Result<AppraisalTending> tendAppraisals(Session &session, IdMaker &ids, const AppraisalView &view, const TendingRules &rules)
{
    const auto joined = joinAppraisals(session, ids, rules.join, view.nowMs);
    if (!joined)
        return joined.error();
    const auto book = readAppraisalBook(session, view);
    if (!book)
        return book.error();
    auto done = Tender(session, ids, view, rules).run(*book);
    if (done)
        done->joins = *joined;
    return done;
}

} // namespace tradewind
