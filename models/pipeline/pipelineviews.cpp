// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelineviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchDays = 90; // how far ahead "future equity" looks; a chip like any other

std::optional<int> whole(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json.value(key).toInt()) : std::nullopt;
}

QList<PipelineView>::iterator find(QList<PipelineView> &views, const QString &name)
{
    return std::find_if(views.begin(), views.end(), [&name](const PipelineView &view) { return view.name == name; });
}

} // namespace

QString filterToJson(const PipelineFilter &filter)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const auto &value) {
        if (value)
            json.insert(key, *value);
    };
    if (filter.minimumEquity)
        json.insert(u"minimum_equity_cents"_s, qint64(filter.minimumEquity->cents));
    put(u"lease_ends_within_days"_s, filter.leaseEndsWithinDays);
    put(u"minimum_equity_to_payment"_s, filter.minimumEquityToPayment);
    if (filter.bufferBasisPoints != 0)
        json.insert(u"buffer_basis_points"_s, filter.bufferBasisPoints);
    put(u"not_contacted_days"_s, filter.notContactedDays);
    put(u"not_called_days"_s, filter.notCalledDays);
    if (filter.ownerConfirmed)
        json.insert(u"owner_confirmed"_s, true);
    put(u"owned_months"_s, filter.ownedMonths);
    put(u"crosses_within_days"_s, filter.crossesWithinDays);
    if (filter.owesMore)
        json.insert(u"owes_more"_s, true);
    if (!filter.model.isEmpty())
        json.insert(u"model"_s, filter.model);
    if (filter.equityBetween)
        json.insert(u"equity_between_cents"_s,
                    QJsonArray{qint64(filter.equityBetween->first.cents), qint64(filter.equityBetween->second.cents)});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<PipelineFilter> filterFromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    PipelineFilter filter;
    if (json.contains(u"minimum_equity_cents"_s))
        filter.minimumEquity = Money{json.value(u"minimum_equity_cents"_s).toInteger()};
    filter.leaseEndsWithinDays = whole(json, u"lease_ends_within_days"_s);
    if (json.contains(u"minimum_equity_to_payment"_s))
        filter.minimumEquityToPayment = json.value(u"minimum_equity_to_payment"_s).toDouble();
    filter.bufferBasisPoints = json.value(u"buffer_basis_points"_s).toInt();
    filter.notContactedDays = whole(json, u"not_contacted_days"_s);
    filter.notCalledDays = whole(json, u"not_called_days"_s);
    filter.ownerConfirmed = json.value(u"owner_confirmed"_s).toBool();
    filter.ownedMonths = whole(json, u"owned_months"_s);
    filter.crossesWithinDays = whole(json, u"crosses_within_days"_s);
    filter.owesMore = json.value(u"owes_more"_s).toBool();
    filter.model = json.value(u"model"_s).toString();
    const QJsonArray between = json.value(u"equity_between_cents"_s).toArray();
    if (between.size() == 2)
        filter.equityBetween = std::pair(Money{between.at(0).toInteger()}, Money{between.at(1).toInteger()});
    return filter;
}

PipelineViews::PipelineViews(KeepView keep, RemoveView remove, QObject *parent)
    : QObject(parent)
    , m_keep(std::move(keep))
    , m_remove(std::move(remove))
{}

void PipelineViews::setThresholds(Money minimumEquity, int leaseDays)
{
    m_minimumEquity = minimumEquity;
    m_leaseDays = leaseDays;
}

void PipelineViews::setKept(const QList<PipelineView> &views)
{
    m_kept = views;
}

QList<PipelineView> PipelineViews::ready() const
{
    PipelineFilter today, leases, future, negative;
    today.minimumEquity = m_minimumEquity;
    today.leaseEndsWithinDays = m_leaseDays;
    PipelineFilter notCalled = today;
    notCalled.notCalledDays = 30;
    leases.leaseEndsWithinDays = m_leaseDays;
    future.crossesWithinDays = watchDays;
    negative.owesMore = true;
    return {{tr("Can trade today"), today}, {tr("Crossed, not called"), notCalled}, {tr("Leases that end"), leases},
            {tr("Future equity"), future},  {tr("Negative equity"), negative},      {tr("Everybody"), {}}};
}

QList<PipelineView> PipelineViews::all() const
{
    QList<PipelineView> views = ready();
    for (const PipelineView &kept : m_kept) {
        if (const auto found = find(views, kept.name); found != views.end())
            *found = kept;
        else
            views << kept;
    }
    return views;
}

bool PipelineViews::isKept(const QString &name) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [&name](const PipelineView &view) { return view.name == name; });
}

void PipelineViews::save(const PipelineView &view)
{
    if (const auto found = find(m_kept, view.name); found != m_kept.end())
        *found = view;
    else
        m_kept << view;
    std::sort(m_kept.begin(), m_kept.end(), [](const PipelineView &a, const PipelineView &b) { return a.name < b.name; });
    if (m_keep)
        m_keep(view);
}

void PipelineViews::remove(const QString &name)
{
    m_kept.removeIf([&name](const PipelineView &view) { return view.name == name; });
    if (m_remove)
        m_remove(name);
}

} // namespace tradewind
