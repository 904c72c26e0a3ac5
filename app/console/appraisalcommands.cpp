// SPDX-License-Identifier: Apache-2.0
// tradewindctl appraisals and sources: the appraisal book, what became of it, and which systems know of it.
#include "console/commands.h"
#include "console/openstore.h"
#include "jobs/appraisals/appraisalbook.h"
#include "jobs/appraisals/appraisaldiagnosis.h"
#include "jobs/appraisals/appraisalfindings.h"
#include "jobs/appraisals/appraisaljoin.h"
#include "jobs/appraisals/appraisalwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dollars(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(static_cast<double>(amount->cents) / 100.0) : QJsonValue();
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue percent(std::optional<double> share)
{
    return share ? QJsonValue(std::round(*share * 1000) / 10) : QJsonValue();
}

Result<AppraisalView> viewOf(const Arguments &arguments, const OpenStore &open)
{
    const auto asOf = asOfDay(arguments, open);
    if (!asOf)
        return asOf.error();
    AppraisalView view;
    view.rooftopId = open.rooftop.id;
    view.asOf = *asOf;
    view.zone = QTimeZone(open.rooftop.zone.toLatin1());
    // Another day than today is looked at from its noon, so that the same question has the same answer.
    view.nowMs = *asOf == open.clock.today(view.zone) ? open.clock.nowMs() : QDateTime(*asOf, QTime(12, 0), view.zone).toMSecsSinceEpoch();
    view.rules = moveRules(open.settings, open.rooftop.id);
    if (const auto days = arguments.value(u"days"_s)) {
        bool isNumber = false;
        view.days = days->toInt(&isNumber);
        if (!isNumber || view.days < 1 || view.days > 3650)
            return Error{Error::Kind::BadUse, u"--days takes a number of days from 1 to 3650."_s};
    }
    return view;
}

/// The store and what of its appraisals is looked at: the beginning of every command here.
struct OpenAppraisals
{
    std::unique_ptr<OpenStore> open;
    AppraisalView view;

    Session &session() const { return *open->session; }
};

Result<OpenAppraisals> openAppraisals(const Arguments &arguments)
{
    auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto view = viewOf(arguments, **open);
    if (!view)
        return view.error();
    return OpenAppraisals{*std::move(open), *view};
}

QJsonObject lineJson(const AppraisalLine &line)
{
    const AppraisalRecord &said = line.row.appraisal;
    const AppraisalStanding &standing = line.standing;
    QJsonObject json{
        {u"id"_s, QString::number(line.row.id)},
        {u"source"_s, line.row.preset},
        {u"number"_s, QString::fromStdString(said.number)},
        {u"customer"_s, line.who()},
        {u"vehicle"_s, line.vehicle()},
        {u"appraised_on"_s, day(said.appraisedOn)},
        {u"age_days"_s, standing.age},
        {u"days_left"_s, standing.daysLeft},
        {u"segment"_s, QString::fromLatin1(segmentCode(standing.segment))},
        {u"offer"_s, dollars(said.offer)},
        {u"now"_s, dollars(standing.now)},
        {u"change"_s, dollars(standing.change)},
        {u"change_percent"_s, line.facts.change ? QJsonValue(line.facts.change->basisPoints / 100.0) : QJsonValue()},
        {u"move"_s, line.facts.change ? QJsonValue(QString::fromLatin1(valueMoveCode(line.facts.change->move))) : QJsonValue()},
        {u"values_on"_s, line.facts.change ? day(line.facts.change->on) : QJsonValue()},
        {u"touches"_s, line.facts.touches},
        {u"touches_planned"_s, standing.plan.touches},
        {u"never_contacted"_s, standing.isNeverContacted},
        {u"needs_review"_s, standing.needsReview},
        {u"need"_s, QString::fromLatin1(touchNeedCode(standing.need))},
        {u"owner"_s, line.row.owner},
        {u"outcome"_s, QString::fromLatin1(appraisalOutcomeCode(said.outcome))},
        {u"outcome_on"_s, day(said.outcomeOn)},
        {u"reason"_s, QString::fromStdString(said.reason)},
        {u"outcome_by"_s, line.row.outcomeBy}};
    if (line.facts.next && line.facts.next->at != 0)
        json[u"next_touch"_s] = QJsonObject{{u"at"_s, QDateTime::fromMSecsSinceEpoch(line.facts.next->at, Qt::UTC).toString(Qt::ISODate)},
                                            {u"channel"_s, line.facts.next->channel},
                                            {u"what"_s, line.facts.next->what}};
    return json;
}

Result<void> list(const Arguments &arguments, const Streams &streams)
{
    const auto desk = openAppraisals(arguments);
    if (!desk)
        return desk.error();
    const auto book = readAppraisalBook(desk->session(), desk->view);
    if (!book)
        return book.error();
    QJsonArray rows;
    for (const AppraisalLine &line : book->lines) {
        const bool isOpen = line.row.appraisal.outcome == AppraisalOutcome::Open;
        if (!arguments.has(u"all"_s) && !isOpen)
            continue;
        if (arguments.has(u"json"_s)) {
            rows << lineJson(line);
            continue;
        }
        streams.printLine(u"%1  %2  %3 d  %4  %5  %6 of %7  %8"_s.arg(line.who().left(22), -22)
                              .arg(line.vehicle().left(24), -24)
                              .arg(line.standing.age, 3)
                              .arg(QString::fromLatin1(segmentCode(line.standing.segment)), -7)
                              .arg(line.row.appraisal.offer ? amountText(*line.row.appraisal.offer) : u"no offer"_s, 9)
                              .arg(line.facts.touches, 2)
                              .arg(line.standing.plan.touches, 2)
                              .arg(QString::fromLatin1(touchNeedCode(line.standing.need)))
                              .toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return {};
}

Result<void> show(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"appraisals show takes the id of one appraisal; appraisals list prints them."_s};
    auto desk = openAppraisals(arguments);
    if (!desk)
        return desk.error();
    AppraisalView &view = desk->view;
    Session &session = desk->session();
    AppraisalTable table(session);
    const Id id = arguments.positional().first().toLongLong();
    const auto row = table.find(id);
    if (!row)
        return row.error();
    view.days = std::max(view.days, static_cast<int>(row->appraisal.appraisedOn.daysTo(view.asOf)) + 1);
    const auto book = readAppraisalBook(session, view);
    if (!book)
        return book.error();
    const auto history = table.history(id);
    const auto values = table.values(id);
    if (!history || !values)
        return !history ? history.error() : values.error();
    QJsonObject json;
    for (const AppraisalLine &line : book->lines) {
        if (line.row.id == id)
            json = lineJson(line);
    }
    if (json.isEmpty())
        json = QJsonObject{{u"id"_s, QString::number(id)}, {u"number"_s, QString::fromStdString(row->appraisal.number)}};
    QJsonObject books;
    for (const auto &[provider, amount] : *values)
        books[provider] = dollars(amount);
    json[u"books_that_day"_s] = books;
    json[u"actual_cash_value"_s] = dollars(row->appraisal.actualCashValue);
    json[u"reconditioning"_s] = dollars(row->appraisal.reconditioning);
    json[u"desking_offer"_s] = dollars(row->appraisal.deskingOffer);
    json[u"lead"_s] = row->leadId ? QJsonValue(QString::number(*row->leadId)) : QJsonValue();
    json[u"deal"_s] = row->dealId ? QJsonValue(QString::number(*row->dealId)) : QJsonValue();
    QJsonArray changes;
    for (const AppraisalStatus &status : *history)
        changes << QJsonObject{{u"on"_s, day(status.on)},
                               {u"outcome"_s, QString::fromLatin1(appraisalOutcomeCode(status.outcome))},
                               {u"by"_s, status.madeBy},
                               {u"why"_s, status.why},
                               {u"reason"_s, status.reason}};
    json[u"history"_s] = changes;
    if (arguments.has(u"json"_s)) {
        streams.printJson(json);
        return {};
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isArray() && !it->isObject() && !it->isNull())
            streams.printLine(u"%1  %2"_s.arg(it.key(), -18).arg(it->toVariant().toString()).toUtf8());
    }
    for (const AppraisalStatus &status : *history)
        streams.printLine(u"%1  %2  %3"_s.arg(status.on.toString(Qt::ISODate), -10)
                              .arg(QString::fromLatin1(appraisalOutcomeCode(status.outcome)), -14)
                              .arg(status.why)
                              .toUtf8());
    return {};
}

Result<void> funnel(const Arguments &arguments, const Streams &streams)
{
    const auto desk = openAppraisals(arguments);
    if (!desk)
        return desk.error();
    const auto book = readAppraisalBook(desk->session(), desk->view);
    if (!book)
        return book.error();
    const AppraisalFunnel &f = book->funnel;
    const auto share = [](int part, int whole) { return whole > 0 ? std::optional(double(part) / whole) : std::nullopt; };
    if (arguments.has(u"json"_s)) {
        streams.printJson(QJsonObject{{u"days"_s, f.days},
                                      {u"appraised"_s, f.appraised},
                                      {u"same_day"_s, f.sameDay},
                                      {u"unsold"_s, f.unsold},
                                      {u"contacted_in_7_days"_s, f.contactedIn7},
                                      {u"traded_later"_s, f.tradedLater},
                                      {u"lost"_s, f.lost},
                                      {u"kept"_s, f.kept},
                                      {u"open"_s, f.open},
                                      {u"never_contacted"_s, f.neverContacted},
                                      {u"engaged"_s, f.engaged},
                                      {u"days_to_trade"_s, f.daysToTrade ? QJsonValue(*f.daysToTrade) : QJsonValue()},
                                      {u"same_day_percent"_s, percent(share(f.sameDay, f.appraised))},
                                      {u"contacted_percent"_s, percent(share(f.contactedIn7, f.unsold))},
                                      {u"later_percent"_s, percent(share(f.tradedLater, f.unsold))},
                                      {u"lost_percent"_s, percent(share(f.lost, f.unsold))},
                                      {u"never_percent"_s, percent(share(f.neverContacted, f.open))},
                                      {u"contact_complete_percent"_s, percent(share(f.withMobileAndEmail, f.appraised))}});
        return {};
    }
    for (const auto &[words, number] : {std::pair("appraised", f.appraised),
                                        {"traded the same day", f.sameDay},
                                        {"unsold", f.unsold},
                                        {"contacted in 7 days", f.contactedIn7},
                                        {"traded later", f.tradedLater},
                                        {"lost", f.lost},
                                        {"kept", f.kept},
                                        {"open now", f.open},
                                        {"never contacted", f.neverContacted}})
        streams.printLine(u"%1 %2"_s.arg(QLatin1String(words), -20).arg(number, 6).toUtf8());
    return {};
}

Result<void> join(const Arguments &arguments, const Streams &streams)
{
    const auto desk = openAppraisals(arguments);
    if (!desk)
        return desk.error();
    const auto joined = tendAppraisals(desk->session(), *desk->open->ids, desk->view);
    if (!joined)
        return joined.error();
    const QJsonObject json{{u"closed_by_deal"_s, joined->joins.closedByDeal},
                           {u"closed_by_stock"_s, joined->joins.closedByStock},
                           {u"with_lead"_s, joined->joins.withLead},
                           {u"lost"_s, joined->lost},
                           {u"happenings"_s, joined->happenings}};
    if (arguments.has(u"json"_s))
        streams.printJson(json);
    else
        streams.printLine(
            u"%1 closed by a deal, %2 by our stock, %3 tied to a lead, %4 lost, %5 new happenings."_s.arg(joined->joins.closedByDeal)
                .arg(joined->joins.closedByStock)
                .arg(joined->joins.withLead)
                .arg(joined->lost)
                .arg(joined->happenings)
                .toUtf8());
    return {};
}

Result<void> problems(const Arguments &arguments, const Streams &streams)
{
    const auto desk = openAppraisals(arguments);
    if (!desk)
        return desk.error();
    const auto found = diagnoseAppraisals(desk->session(), desk->view.asOf.addDays(-desk->view.days), desk->view.asOf);
    if (!found)
        return found.error();
    QJsonArray rows;
    for (const DataProblem &problem : *found) {
        if (arguments.has(u"json"_s))
            rows << QJsonObject{{u"system"_s, problem.system}, {u"problem"_s, problem.code}, {u"words"_s, problem.words},
                                {u"count"_s, problem.count},   {u"of"_s, problem.of},        {u"is_bad"_s, problem.isBad},
                                {u"effect"_s, problem.effect}, {u"cure"_s, problem.cure}};
        else
            streams.printLine(u"%1  %2 of %3  %4 %5"_s.arg(problem.system, -16)
                                  .arg(problem.count, 5)
                                  .arg(problem.of, 5)
                                  .arg(problem.words, problem.effect)
                                  .toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return {};
}

Result<void> sources(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto found = sourceStates(*(*open)->session, (*open)->clock.nowMs());
    if (!found)
        return found.error();
    QJsonArray rows;
    for (const SourceStanding &source : *found) {
        if (arguments.has(u"json"_s))
            rows << QJsonObject{{u"preset"_s, source.preset},
                                {u"title"_s, source.title},
                                {u"entity"_s, source.entity},
                                {u"truth"_s, source.truth},
                                {u"state"_s, source.state},
                                {u"rows"_s, source.rows},
                                {u"rejected"_s, source.rejected},
                                {u"last_at"_s, source.lastAt == 0
                                                   ? QJsonValue()
                                                   : QDateTime::fromMSecsSinceEpoch(source.lastAt, Qt::UTC).toString(Qt::ISODate)}};
        else
            streams.printLine(
                u"%1  %2  %3  %4 rows"_s.arg(source.preset, -24).arg(source.state, -8).arg(source.truth, -10).arg(source.rows).toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return {};
}

} // namespace

QList<Command> appraisalCommands()
{
    const QStringList valued{u"store"_s, u"as-of"_s, u"days"_s}, json{u"json"_s};
    return {{u"appraisals list"_s,
             u"appraisals list [--store S] [--as-of D] [--days N] [--all] [--json]"_s,
             u"Open appraisals, the most pressing first, with age, value change since the offer, touches, next touch and owner."_s,
             valued,
             {u"json"_s, u"all"_s},
             list},
            {u"appraisals show"_s, u"appraisals show ID [--store S] [--as-of D] [--json]"_s,
             u"One appraisal: the books of that day, the desk's offer, and every change of outcome with its reason."_s, valued, json, show},
            {u"appraisals funnel"_s, u"appraisals funnel [--store S] [--as-of D] [--days N] [--json]"_s,
             u"What became of the period's appraisals, in the steps of the trade-in funnel."_s, valued, json, funnel},
            {u"appraisals join"_s, u"appraisals join [--store S] [--as-of D] [--json]"_s,
             u"Closes what deals, stock and silence close, ties leads, and notes what starts sequences."_s, valued, json, join},
            {u"appraisals problems"_s, u"appraisals problems [--store S] [--as-of D] [--days N] [--json]"_s,
             u"Where appraisals get lost between the systems, system by system."_s, valued, json, problems},
            {u"sources"_s,
             u"sources [--store S] [--json]"_s,
             u"Every source there is a preset for: brought in or not, how fresh, and how well its layout is known."_s,
             {u"store"_s},
             json,
             sources}};
}

} // namespace tradewind
