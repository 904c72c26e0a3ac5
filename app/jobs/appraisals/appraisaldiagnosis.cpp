// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/appraisaldiagnosis.h"

#include "base/tr.h"
#include "connectors/filedrop/preset.h"
#include "store/session.h"

#include <QHash>
#include <QJsonArray>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldAfterMs = 7 * qint64{86'400'000};

/// A problem is bad when more than a tenth of the rows have it, but for contacts, where the article wants four of five complete (T4).
DataProblem problem(const QString &system, const QString &code, qint64 count, qint64 of, double allowed, const QString &words,
                    const QString &effect, const QString &cure)
{
    return {system, code, words, effect, cure, count, of, of > 0 && static_cast<double>(count) > allowed * static_cast<double>(of)};
}

void addSource(const Row &row, QList<DataProblem> &list)
{
    const QString title = row.text(1);
    const qint64 all = row.id(2);
    const auto missing = [&](int column) { return all - row.integer(column).value_or(0); };
    list << problem(title, u"noCustomer"_s, missing(3), all, 0.1, tr("Appraisals without a customer"), tr("Nobody can be followed up."),
                    tr("Ask the tool's export for names, phones and e-mails."));
    list << problem(title, u"onlyNote"_s, row.integer(10).value_or(0), all, 0.0, tr("Appraisals logged as a note"),
                    tr("A note starts no sequence and carries no offer."), tr("Map the offer's column in the preset."));
    list << problem(title, u"noOffer"_s, missing(5), all, 0.1, tr("Appraisals without an offer"), tr("No value can be said to have moved."),
                    tr("Map the offer's column in the preset."));
    list << problem(title, u"noVin"_s, missing(11), all, 0.1, tr("Appraisals without a VIN"), tr("Deals and values cannot be joined."),
                    tr("Scan the VIN when the vehicle is looked at."));
    list << problem(title, u"contactIncomplete"_s, missing(9), all, 0.2, tr("Customers without both mobile and e-mail"),
                    tr("Half of the touches have no address."), tr("Ask for both before the offer is shown."));
    list << problem(tr("CRM"), u"noLead"_s, missing(6), all, 0.5, tr("Appraisals the CRM knows nothing of (%1)").arg(title),
                    tr("No CRM record, no follow-up: 62% of stores lose appraisals here."), tr("Bring the CRM's leads in."));
    list << problem(tr("Desking"), u"noDeskingOffer"_s, missing(8), all, 1.0, tr("Appraisals without a desking offer (%1)").arg(title),
                    tr("The salesperson has an allowance we do not know."), tr("Bring the desk log in: preset desking-offers."));
    const qint64 closed = row.integer(12).value_or(0);
    list << problem(title, u"noReason"_s, row.integer(13).value_or(0), closed, 0.1, tr("Lost or kept without a reason"),
                    tr("Nobody learns why customers trade elsewhere."), tr("Mark lost appraisals with where and why."));
}

} // namespace

Result<QList<DataProblem>> diagnoseAppraisals(Session &session, QDate from, QDate until)
{
    QList<DataProblem> list;
    const auto read = session.each(u"count_appraisal_joins"_s, {from, until}, [&](const Row &row) { addSource(row, list); });
    if (!read)
        return read.error();
    const auto trades = session.each(u"count_trades_without_appraisal"_s, {from, until}, [&](const Row &row) {
        list << problem(tr("DMS"), u"tradeWithoutAppraisal"_s, row.integer(1).value_or(0), row.id(0), 0.2,
                        tr("Trades on deals that no appraisal is known of"), tr("The share traded the same day looks lower than it is."),
                        tr("Bring in every appraisal tool the store uses."));
    });
    if (!trades)
        return trades.error();
    if (*read == 0)
        list.clear();
    return list;
}

Result<QList<SourceStanding>> sourceStates(Session &session, qint64 nowMs)
{
    QHash<QString, SourceStanding> known;
    const auto read = session.each(u"read_source_states"_s, {}, [&](const Row &row) {
        SourceStanding &source = known[row.text(0)];
        source.lastAt = std::max(source.lastAt, row.integer(2).value_or(0));
        source.rows += row.integer(3).value_or(0);
        source.rejected += row.integer(4).value_or(0);
    });
    if (!read)
        return read.error();
    const auto files = presetFiles();
    if (!files)
        return files.error();
    QList<SourceStanding> list;
    const auto add = [&](const QJsonObject &json, const QString &title) {
        SourceStanding source = known.value(json[u"id"_s].toString());
        source.preset = json[u"id"_s].toString();
        source.title = title;
        source.entity = json[u"entity"_s].toString();
        source.truth = json[u"truth"_s].toString();
        source.state = source.lastAt == 0 ? u"never"_s : nowMs - source.lastAt > oldAfterMs ? u"old"_s : u"current"_s;
        list << source;
    };
    for (const QJsonObject &json : *files) {
        const QString title = json[u"title"_s].toString();
        const QJsonArray streams = json[u"streams"_s].toArray();
        for (const QJsonValue &stream : streams)
            add(stream.toObject(), title + u": "_s + stream[u"title"_s].toString());
        if (streams.isEmpty())
            add(json, title);
    }
    std::stable_sort(list.begin(), list.end(), [](const SourceStanding &a, const SourceStanding &b) { return a.title < b.title; });
    return list;
}

} // namespace tradewind
