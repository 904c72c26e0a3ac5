// SPDX-License-Identifier: Apache-2.0
#include "console/soak/soakdesk.h"

#include "store/equitytable.h"
#include "store/store.h"

#include <QFileInfo>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QDate firstRecompute(2026, 1, 15);

Result<qint64> number(Session &session, const QString &sql, const Binds &binds = {})
{
    const auto answer = session.integerOf(sql, binds);
    return answer ? Result<qint64>(answer->value_or(0)) : Result<qint64>(answer.error());
}

} // namespace

SoakDesk::SoakDesk(StoreLocation location, QString folder, int firstNumber, qint64 indexes, const Clock &clock, SoakCount &count)
    : m_location(std::move(location))
    , m_folder(std::move(folder))
    , m_indexes(indexes)
    , m_clock(clock)
    , m_count(count)
    , m_number(firstNumber)
{}

Result<qint64> SoakDesk::indexesOf(Session &session)
{
    qint64 indexes = 0;
    for (const auto &table : {u"customer"_s, u"vehicle"_s, u"deal"_s, u"deal_trade"_s}) {
        const auto rows = session.each(u"list_indexes"_s, {table}, [](const Row &) {});
        if (!rows)
            return rows.error();
        indexes += *rows;
    }
    return indexes;
}

Result<QStringList> SoakDesk::next()
{
    if (m_step.kind == Kind::Recompute) {
        if (!m_step.asOf.isValid()) {
            m_step.asOf = firstRecompute.addMonths(static_cast<int>(m_done.size() / 3));
            m_step.crossingsBefore = m_crossings;
        }
        return QStringList{u"equity"_s, u"recompute"_s, u"--as-of"_s, m_step.asOf.toString(Qt::ISODate), u"--json"_s};
    }
    if (m_step.file.path.isEmpty()) {
        auto file = m_step.kind == Kind::Deals ? writeSoakDeals(m_folder, m_number) : writeSoakValues(m_folder, m_number);
        if (!file)
            return file.error();
        m_step.file = *file;
    }
    return QStringList{u"import"_s, m_step.file.preset, m_step.file.path, u"--json"_s};
}

void SoakDesk::count(bool isLost, bool isHalfDone)
{
    m_count.lost += isLost;
    m_count.halfDone += isHalfDone;
}

void SoakDesk::acknowledge(const QJsonObject &answer)
{
    ++m_count.acknowledged;
    m_count.repeated += m_step.seen != 0;
    const auto figure = [&answer](const char *name) { return answer.value(QLatin1String(name)).toInteger(-1); };
    if (m_step.kind == Kind::Recompute) {
        m_step.positions = figure("positions");
        // What a kill had left must have been all of it.
        const bool isHalf = m_step.seen != 0 && (m_step.seen != m_step.positions || figure("crossed") != 0);
        count(m_step.positions < 0, isHalf);
    } else {
        const SoakFile &file = m_step.file;
        const qint64 accepted = m_step.seen != 0 ? 0 : file.good;
        const bool addsUp = figure("read") == file.good + file.rejected + file.duplicate && figure("accepted") == accepted &&
                            figure("rejected") == file.rejected &&
                            figure("duplicate") == figure("read") - figure("accepted") - figure("rejected");
        count(!addsUp, false);
    }
    m_step.isDone = true;
    const Kind finished = m_step.kind;
    m_done.push_back(std::exchange(m_step, {}));
    m_step.kind = finished == Kind::Deals ? Kind::Values : finished == Kind::Values ? Kind::Recompute : Kind::Deals;
    m_number += finished == Kind::Recompute;
}

Result<void> SoakDesk::inspectImport(Session &session, Step &step)
{
    const SoakFile &file = step.file;
    if (file.path.isEmpty())
        return {};
    const QString name = QFileInfo(file.path).fileName();
    const bool isDeals = step.kind == Kind::Deals;
    const auto runs = number(session, u"SELECT count(*) FROM import_run WHERE file_name = ?"_s, {name});
    const auto rows = isDeals ? number(session, u"SELECT count(*) FROM deal WHERE deal_number LIKE ?"_s, {QString(file.mark + u'%')})
                              : number(session, u"SELECT count(*) FROM valuation WHERE upper(provider) = ?"_s, {file.mark});
    const auto rejects =
        number(session, u"SELECT count(*) FROM import_reject WHERE run_id IN (SELECT id FROM import_run WHERE file_name = ?)"_s, {name});
    for (const auto *answer : {&runs, &rows, &rejects}) {
        if (!*answer)
            return answer->error();
    }
    const bool isThere = *runs == 1 && *rows == file.good && *rejects == file.rejected;
    const bool isAbsent = *runs == 0 && *rows == 0 && *rejects == 0;
    step.seen = *rows;
    count(step.isDone && isAbsent, !isThere && !isAbsent);
    return {};
}

Result<void> SoakDesk::inspectRecompute(Session &session, Step &step)
{
    if (!step.asOf.isValid())
        return {};
    const auto rows = number(session, u"SELECT count(*) FROM equity_history WHERE month = ?"_s, {qint64{EquityTable::monthOf(step.asOf)}});
    if (!rows)
        return rows.error();
    step.seen = *rows;
    count(step.isDone && *rows == 0 && step.positions != 0, step.isDone && *rows != 0 && *rows != step.positions);
    // Crossings are recorded with the month, or not at all.
    if (!step.isDone)
        count(false, *rows == 0 && m_crossings != step.crossingsBefore);
    return {};
}

/// What no kill may leave: rejects of no run, deals of nobody, rows that belong to no file, a missing index.
Result<void> SoakDesk::inspectWhole(Session &session)
{
    const auto indexes = indexesOf(session);
    const auto crossings = number(session, u"SELECT count(*) FROM crossing"_s);
    const auto stray =
        number(session, u"SELECT (SELECT count(*) FROM deal d LEFT JOIN vehicle v ON v.id = d.vehicle_id LEFT JOIN customer c ON "
                        u"c.id = d.customer_id WHERE v.id IS NULL OR c.id IS NULL) + (SELECT count(*) FROM import_reject r "
                        u"LEFT JOIN import_run n ON n.id = r.run_id WHERE n.id IS NULL) + (SELECT count(*) FROM valuation w "
                        u"LEFT JOIN vehicle v ON v.id = w.vehicle_id WHERE v.id IS NULL)"_s);
    const auto deals = number(session, u"SELECT count(*) FROM deal"_s);
    const auto told = number(session, u"SELECT sum(accepted) FROM import_run WHERE file_name LIKE 'deals-%'"_s);
    for (const auto *answer : {&indexes, &crossings, &stray, &deals, &told}) {
        if (!*answer)
            return answer->error();
    }
    m_crossings = *crossings;
    m_count.corrupt += *indexes != m_indexes;
    count(false, *stray != 0 || *deals != *told);
    return {};
}

Result<void> SoakDesk::inspect()
{
    const auto store = Store::open(m_location, m_clock);
    if (!store) {
        ++m_count.corrupt;
        return {};
    }
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    const auto findings = integrityFindings(**session);
    if (!findings)
        return findings.error();
    m_count.corrupt += !findings->isEmpty();
    if (auto done = inspectWhole(**session); !done)
        return done;
    const auto inspectStep = [&](Step &step) {
        return step.kind == Kind::Recompute ? inspectRecompute(**session, step) : inspectImport(**session, step);
    };
    for (Step &step : m_done) {
        if (auto done = inspectStep(step); !done)
            return done;
    }
    return inspectStep(m_step);
}

} // namespace tradewind
