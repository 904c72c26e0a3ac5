// SPDX-License-Identifier: Apache-2.0
#include "models/setup/storebooks.h"

#include "base/clock.h"
#include "base/tr.h"
#include "connectors/filedrop/preset.h"
#include "connectors/network/networkpreset.h"
#include "domain/settingcheck.h"
#include "jobs/equity/taxrule.h"
#include "jobs/importing/rejects.h"
#include "models/base/sentences.h"
#include "store/customertable.h"
#include "store/importtable.h"
#include "store/lenderprogramtable.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

RejectLine rejectLine(const RejectRow &row)
{
    RejectLine line;
    line.id = row.id;
    line.line = row.line;
    line.kind = row.column.isEmpty() ? tr("Row") : row.column;
    line.wrong = row.column;
    line.cause = localized(row.reason);
    line.who = row.file;
    line.raw = row.raw;
    return line;
}

QString nameOf(Session &session, Id customerId)
{
    const auto row = CustomerTable(session).find(customerId);
    if (!row)
        return {};
    const CustomerRecord &customer = row->customer;
    return QString::fromStdString(customer.company.empty() ? customer.firstName + " " + customer.lastName : customer.company).trimmed();
}

MergedPair mergedPair(Session &session, const CustomerMerge &merge)
{
    return {merge.id,       nameOf(session, merge.keptId), nameOf(session, merge.mergedId), merge.rule, merge.evidence,
            merge.mergedAt, merge.undoneAt.value_or(0)};
}

LenderProgramLine programLine(const LenderProgramRow &row)
{
    LenderProgramLine line;
    line.id = row.id;
    line.lender = row.lender;
    line.isLease = row.kind == u"lease";
    line.tier = row.tier;
    line.termMonths = row.termMonths;
    if (row.aprMilliPercent)
        line.aprMillipercent = static_cast<int>(*row.aprMilliPercent);
    line.moneyFactorE8 = row.moneyFactorE8;
    line.residualPercent = row.residualPercent;
    line.milesPerYear = row.milesPerYear;
    line.maxLtvPercent = row.maxLtvPercent;
    line.rebate = row.rebate;
    line.appliesTo = row.appliesTo;
    line.validFrom = row.validFrom;
    line.validTo = row.validTo;
    return line;
}

LenderProgramRow programRow(const LenderProgramLine &line, Id id, Id rooftopId)
{
    LenderProgramRow row;
    row.id = id;
    row.rooftopId = rooftopId;
    row.lender = line.lender;
    row.kind = line.isLease ? u"lease"_s : u"finance"_s;
    row.tier = line.tier;
    row.termMonths = line.termMonths;
    if (line.aprMillipercent)
        row.aprMilliPercent = *line.aprMillipercent;
    row.moneyFactorE8 = line.moneyFactorE8;
    row.residualPercent = line.residualPercent;
    row.milesPerYear = line.milesPerYear;
    row.maxLtvPercent = line.maxLtvPercent;
    row.rebate = line.rebate;
    row.appliesTo = line.appliesTo;
    row.validFrom = line.validFrom;
    row.validTo = line.validTo;
    return row;
}

Result<Rooftop> firstRooftop(Session &session)
{
    const auto all = RooftopTable(session).all();
    if (!all)
        return all.error();
    if (all->isEmpty())
        return Error{Error::Kind::NotFound, u"This store has no rooftop yet; name it in the first start."_s};
    return all->first();
}

Result<QList<LenderProgramLine>> programLines(Session &session)
{
    const auto rooftop = firstRooftop(session);
    if (!rooftop)
        return rooftop.error();
    const auto rows = LenderProgramTable(session).ofRooftop(rooftop->id);
    if (!rows)
        return rows.error();
    QList<LenderProgramLine> lines;
    for (const LenderProgramRow &row : *rows)
        lines << programLine(row);
    return lines;
}

} // namespace

void StoreRejectBook::list(std::function<void(Result<QList<RejectLine>>)> answer)
{
    m_store.ask<QList<RejectLine>>(
        [](Session &session) -> Result<QList<RejectLine>> {
            const auto rows = openRejects(session);
            if (!rows)
                return rows.error();
            QList<RejectLine> lines;
            for (const RejectRow &row : *rows) {
                if (lines.size() < ImportAudit::maxShownRejects)
                    lines << rejectLine(row);
            }
            return lines;
        },
        std::move(answer));
}

void StoreRejectBook::retry(qint64 id, const QString &raw, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(
        [id, raw, &store = m_store, &vins = m_vins, &zones = m_zones](Session &session) -> Result<void> {
            ImportTable table(session);
            const auto before = openRejects(session);
            if (!before)
                return before.error();
            for (const RejectRow &row : *before) {
                if (row.id != id || row.raw == raw)
                    continue;
                auto transaction = Transaction::begin(session);
                if (!transaction)
                    return transaction.error();
                if (const auto set = table.setRejectRaw(id, raw, row.rowHash); !set)
                    return set.error();
                if (const auto committed = transaction->commit(); !committed)
                    return committed.error();
            }
            const auto tried = retryRejects(store.store, store.clock, store.ids, vins, zones, rowPreset);
            if (!tried)
                return tried.error();
            const auto after = openRejects(session);
            if (!after)
                return after.error();
            for (const RejectRow &row : *after) {
                if (row.id == id)
                    return Error{Error::Kind::BadData, row.reason};
            }
            return {};
        },
        std::move(answer));
}

void StoreMergeBook::list(std::function<void(Result<QList<MergedPair>>)> answer)
{
    m_store.ask<QList<MergedPair>>(
        [](Session &session) -> Result<QList<MergedPair>> {
            const auto merges = CustomerTable(session).merges(0, 1000);
            if (!merges)
                return merges.error();
            QList<MergedPair> pairs;
            for (const CustomerMerge &merge : *merges)
                pairs << mergedPair(session, merge);
            return pairs;
        },
        std::move(answer));
}

void StoreMergeBook::undo(qint64 id, std::function<void(Result<MergedPair>)> answer)
{
    m_store.ask<MergedPair>(
        [id, &clock = m_store.clock](Session &session) -> Result<MergedPair> {
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            if (const auto undone = CustomerTable(session).undoMerge(id, clock.nowMs()); !undone)
                return undone.error();
            if (const auto committed = transaction->commit(); !committed)
                return committed.error();
            const auto merges = CustomerTable(session).merges(0, 1000);
            if (!merges)
                return merges.error();
            for (const CustomerMerge &merge : *merges) {
                if (merge.id == id)
                    return mergedPair(session, merge);
            }
            return MergedPair{};
        },
        std::move(answer));
}

std::optional<QString> StoreSettingBook::value(const QString &key) const
{
    const SettingInfo *info = findSetting(key);
    if (info == nullptr)
        return std::nullopt;
    const QString text = m_settings.text(key, 0, info->reach == SettingInfo::Reach::Person ? m_person : QString());
    return text == info->fallback ? std::nullopt : std::optional(text);
}

Result<void> StoreSettingBook::setValue(const QString &key, const std::optional<QString> &value)
{
    const SettingInfo *info = findSetting(key);
    if (info == nullptr)
        return Error{Error::Kind::BadUse, u"There is no setting \"%1\"."_s.arg(key)};
    const SettingScope scope = info->reach == SettingInfo::Reach::Person ? SettingScope::person(m_person) : SettingScope::store();
    const QString text = value.value_or(info->fallback);
    if (const auto fits = checkSettingValue(key, text, scope); !fits)
        return fits;
    m_settings.set(key, text, scope);
    m_store.ask<void>([key, text, scope](Session &session) { return SettingTable(session).set(key, text, scope); },
                      [changed = m_changed, key](const Result<void> &) { changed(key); });
    return {};
}

void StoreLenderProgramBook::list(std::function<void(Result<QList<LenderProgramLine>>)> answer)
{
    m_store.ask<QList<LenderProgramLine>>(programLines, std::move(answer));
}

void StoreLenderProgramBook::keep(const QList<LenderProgramLine> &lines, std::function<void(Result<QList<LenderProgramLine>>)> answer)
{
    m_store.ask<QList<LenderProgramLine>>(
        [lines, &ids = m_store.ids](Session &session) -> Result<QList<LenderProgramLine>> {
            const auto rooftop = firstRooftop(session);
            if (!rooftop)
                return rooftop.error();
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            LenderProgramTable table(session);
            if (const auto removed = table.removeAll(rooftop->id); !removed)
                return removed.error();
            for (const LenderProgramLine &line : lines) {
                if (const auto added = table.add(programRow(line, line.id != 0 ? line.id : ids.next(), rooftop->id)); !added)
                    return added.error();
            }
            if (const auto committed = transaction->commit(); !committed)
                return committed.error();
            return programLines(session);
        },
        [changed = m_changed, answer = std::move(answer)](Result<QList<LenderProgramLine>> kept) {
            const bool isKept = bool(kept);
            answer(std::move(kept));
            if (isKept)
                changed();
        });
}

void StoreLenderProgramBook::taxRule(std::function<void(Result<TaxRuleLine>)> answer)
{
    m_store.ask<TaxRuleLine>(
        [](Session &session) -> Result<TaxRuleLine> {
            const auto rooftop = firstRooftop(session);
            return rooftop ? taxRuleLineFrom(rooftop->taxRule) : Result<TaxRuleLine>(rooftop.error());
        },
        std::move(answer));
}

void StoreLenderProgramBook::keepTaxRule(const TaxRuleLine &rule, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(
        [rule](Session &session) -> Result<void> {
            auto rooftop = firstRooftop(session);
            if (!rooftop)
                return rooftop.error();
            rooftop->taxRule = taxRuleTextOf(rule);
            return RooftopTable(session).update(*rooftop);
        },
        [changed = m_changed, answer = std::move(answer)](const Result<void> &kept) {
            answer(kept);
            if (kept)
                changed();
        });
}

Result<TaxRuleLine> taxRuleLineFrom(const QString &json)
{
    if (json.isEmpty())
        return TaxRuleLine{}; // nobody has entered one yet
    const auto tax = taxRuleFrom(json);
    if (!tax)
        return tax.error();
    TaxRuleLine line;
    line.rateMillipercent = tax->rule.rateMillipercent;
    line.tradeCredit = tax->rule.tradeCredit == TaxRule::Credit::None     ? TaxRuleLine::TradeCredit::None
                       : tax->rule.tradeCredit == TaxRule::Credit::Capped ? TaxRuleLine::TradeCredit::Capped
                                                                          : TaxRuleLine::TradeCredit::Full;
    line.tradeCreditCap = tax->rule.tradeCreditCap;
    line.taxesLeasePrice = tax->rule.isLeaseTaxedOnPrice;
    line.documentFee = tax->rule.documentFee;
    line.taxesDocumentFee = tax->rule.isDocumentFeeTaxed;
    line.otherFees = tax->otherFees;
    return line;
}

QString taxRuleTextOf(const TaxRuleLine &line)
{
    RooftopTax tax;
    tax.rule.rateMillipercent = line.rateMillipercent;
    tax.rule.tradeCredit = line.tradeCredit == TaxRuleLine::TradeCredit::None     ? TaxRule::Credit::None
                           : line.tradeCredit == TaxRuleLine::TradeCredit::Capped ? TaxRule::Credit::Capped
                                                                                  : TaxRule::Credit::Full;
    tax.rule.tradeCreditCap = line.tradeCreditCap;
    tax.rule.isLeaseTaxedOnPrice = line.taxesLeasePrice;
    tax.rule.documentFee = line.documentFee;
    tax.rule.isDocumentFeeTaxed = line.taxesDocumentFee;
    tax.otherFees = line.otherFees;
    return taxRuleText(tax);
}

} // namespace tradewind
