// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/visitfigures.h"

#include "base/utf8.h"
#include "domain/lineanswer.h"
#include "store/bulkselect.h"
#include "store/pagetable.h"
#include "store/session.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// What one inspection's lines and answers come to.
struct LineCounts
{
    int findings = 0, photos = 0, withoutPhoto = 0;
    int approved = 0, declined = 0, declinedWithReason = 0;
};

Result<QHash<Id, LineCounts>> readLineCounts(Session &session, Id rooftopId, qint64 fromMs)
{
    QHash<Id, LineCounts> counts;
    BulkSelect findings(session, u"read_finding_photos"_s, {rooftopId, fromMs});
    while (findings.next()) {
        LineCounts &of = counts[findings.integerOr(0, 0)];
        const int photos = static_cast<int>(findings.integerOr(1, 0));
        ++of.findings;
        of.photos += photos;
        of.withoutPhoto += photos == 0 ? 1 : 0;
    }
    if (auto read = findings.finish(); !read)
        return read.error();
    BulkSelect answers(session, u"read_finding_answers"_s, {rooftopId, fromMs});
    while (answers.next()) {
        LineCounts &of = counts[answers.integerOr(0, 0)];
        if (static_cast<DecisionKind>(answers.integerOr(1, 0)) == DecisionKind::Approved) {
            ++of.approved;
            continue;
        }
        ++of.declined;
        of.declinedWithReason += static_cast<DeclineReason>(answers.integerOr(2, 0)) != DeclineReason::None ? 1 : 0;
    }
    if (auto read = answers.finish(); !read)
        return read.error();
    return counts;
}

/// What the gate needs to know of an inspection whose lines were only counted.
InspectionRecord recordOf(const BulkSelect &rows, int first, const LineCounts &counts)
{
    InspectionRecord record;
    record.exception = static_cast<InspectionException>(rows.integerOr(first, 0));
    record.exceptionWords = rows.text(first + 1);
    record.pointsPlanned = static_cast<int>(rows.integerOr(first + 2, 0));
    record.pointsDone = static_cast<int>(rows.integerOr(first + 3, 0));
    record.completedMs = rows.integer(first + 4);
    InspectionLine finding;
    finding.severity = Severity::Yellow;
    record.lines.assign(static_cast<std::size_t>(counts.withoutPhoto), finding);
    return record;
}

} // namespace

Result<InspectionNews> InspectionNews::read(Session &session, Id rooftopId, qint64 fromMs)
{
    InspectionNews news;
    const auto views = session.each(u"read_first_views_since"_s, {rooftopId, PageKind::RepairOrder, fromMs},
                                    [&](const Row &row) { news.firstView.insert(row.id(0), row.id(1)); });
    if (!views)
        return views.error();
    const auto kept = session.each(u"read_kept_inspection_texts"_s, {rooftopId, fromMs}, [&](const Row &row) {
        news.textKeptBack.insert(row.text(0).section(u':', 1).toLongLong(), row.text(1));
    });
    if (!kept)
        return kept.error();
    const auto calls = session.each(u"read_open_callbacks"_s, {rooftopId}, [&](const Row &row) { news.callbacks.insert(row.id(0)); });
    return calls ? Result<InspectionNews>(news) : calls.error();
}

Result<VisitFigures> VisitFigures::read(Session &session, Id rooftopId, QDate today, const QTimeZone &zone, double textLimitMinutes,
                                        const InspectionNews &news)
{
    const QDate from = today.addDays(1 - 7 * weeksShown);
    const qint64 fromMs = from.startOfDay(zone).toMSecsSinceEpoch();
    const auto inspects = session.integer(u"has_inspections_since"_s, {rooftopId, fromMs});
    const auto counts = readLineCounts(session, rooftopId, fromMs);
    if (!inspects || !counts)
        return inspects ? counts.error() : inspects.error();

    const ServiceTally none(textLimitMinutes);
    VisitFigures figures;
    QList<ServiceTally> weeks(weeksShown, none);
    QMap<QString, ServiceTally> byAdvisor, byTechnician;
    const auto tallyOf = [&none](QMap<QString, ServiceTally> &tallies, const QString &name) -> ServiceTally & {
        const auto known = tallies.find(name);
        return known != tallies.end() ? *known : *tallies.insert(name, none);
    };
    BulkSelect rows(session, u"read_visits"_s, {fromMs, rooftopId, from, inspects->has_value() ? today : from.addDays(-1)});
    while (rows.next()) {
        const Id inspection = rows.integerOr(3, 0);
        const LineCounts lines = counts->value(inspection);
        const InspectionRecord record = recordOf(rows, 7, lines);
        const Gate gate = gateOf(inspection == 0 ? nullptr : &record);
        VisitFacts facts;
        facts.customerPay = rows.isNull(2) ? std::nullopt : std::optional(Money{rows.integerOr(2, 0)});
        facts.needsInspection = record.exception == InspectionException::None;
        facts.isComplete = inspection != 0 && gate.mayBeReady();
        const auto textedAt = news.textKeptBack.contains(inspection) ? std::nullopt : rows.integer(6);
        facts.wasTexted = textedAt.has_value();
        facts.wasOpened = news.firstView.contains(inspection);
        if (textedAt && record.completedMs)
            facts.textMinutes = static_cast<double>(*textedAt - *record.completedMs) / 60'000;
        facts.findings = lines.findings;
        facts.photos = lines.photos;
        facts.approved = lines.approved;
        facts.declined = lines.declined;
        facts.declinedWithReason = lines.declinedWithReason;

        const int age = static_cast<int>(dayFromNumber(rows.integerOr(0, 0)).daysTo(today));
        weeks[weeksShown - 1 - age / 7].add(facts);
        const QString advisor = text(rows.text(1)), technician = text(rows.text(5));
        tallyOf(byAdvisor, advisor.isEmpty() ? text(rows.text(4)) : advisor).add(facts);
        if (!technician.isEmpty())
            tallyOf(byTechnician, technician).add(facts);
        if (age < 7)
            figures.gates.add(gate, record.exception);
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    for (int week = 0; week < weeksShown; ++week)
        figures.weeks << std::pair(from.addDays(7 * week), weeks[week].figures());
    for (auto it = byAdvisor.cbegin(); it != byAdvisor.cend(); ++it)
        figures.byAdvisor.insert(it.key(), it->figures());
    for (auto it = byTechnician.cbegin(); it != byTechnician.cend(); ++it)
        figures.byTechnician.insert(it.key(), it->figures());
    return figures;
}

} // namespace tradewind
