// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/reviewpack.h"

#include "jobs/service/servicesnapshot.h"
#include "measures/metric.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"

#include <QDateTime>

#include <functional>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

PackSection sectionOf(const QString &program, const std::function<std::optional<double>(const QString &, bool)> &valueOf)
{
    PackSection section{program, {}, {}};
    for (const QString &key : figuresOf(program))
        section.figures << PackFigure{key, valueOf(key, true), valueOf(key, false)};
    return section;
}

/// The lane keeps its figures by week: the last one stands beside the one before it, or beside the first of twelve.
PackSection serviceSection(const ServiceSnapshot &snapshot, PackSpan span)
{
    PackSection section{u"service"_s, {}, {}};
    if (snapshot.weeks.size() < 2)
        return section;
    const ServiceFigures &now = snapshot.weeks.last().second;
    const ServiceFigures &before =
        span == PackSpan::Week ? snapshot.weeks.at(snapshot.weeks.size() - 2).second : snapshot.weeks.first().second;
    const auto cents = [](const std::optional<Money> &amount) {
        return amount ? std::optional(static_cast<double>(amount->cents)) : std::nullopt;
    };
    section.figures = {{u"service.inspected"_s, now.complete, before.complete},
                       {u"service.photos"_s, now.photosPerFinding, before.photosPerFinding},
                       {u"service.accepted"_s, now.accepted, before.accepted},
                       {u"service.average"_s, cents(now.dollarsPerOrder), cents(before.dollarsPerOrder)},
                       {u"service.recovered"_s, snapshot.declined.recoveryRate, std::nullopt}};
    return section;
}

} // namespace

int daysOf(PackSpan span)
{
    return span == PackSpan::Week ? 7 : 91;
}

Result<ReviewPack> readReviewPack(Session &session, PackSpan span, qint64 nowMs)
{
    const auto rooftops = RooftopTable(session).all();
    const auto settings = SettingTable(session).read();
    if (!rooftops || !settings)
        return rooftops ? settings.error() : rooftops.error();
    if (rooftops->isEmpty())
        return Error{Error::Kind::NotFound, u"There is no rooftop yet: bring data in first."_s};
    const Rooftop &rooftop = rooftops->first();
    const QTimeZone zone(rooftop.zone.toLatin1());
    const int days = daysOf(span);
    ReviewPack pack;
    pack.span = span;
    pack.rooftop = rooftop.name;
    pack.until = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    pack.from = pack.until.addDays(1 - days);

    const auto desk = leadDesk(*settings, rooftop);
    if (!desk)
        return desk.error();
    const auto leads = readLeadReport(session, *desk, days, nowMs);
    if (!leads)
        return leads.error();
    pack.sections << sectionOf(u"leads"_s,
                               [&](const QString &key, bool isNow) { return leadFigure(key, isNow ? leads->now : leads->before); });
    pack.sections.last().funnel = leads->funnel;
    pack.sources = leads->sources;
    for (const QString &program : {u"equity"_s, u"appraisals"_s}) {
        const auto report = readProgramReport(session, rooftop.id, program, days, nowMs, zone);
        if (!report)
            return report.error();
        pack.sections << sectionOf(
            program, [&](const QString &key, bool isNow) { return programFigure(key, isNow ? report->now : report->before); });
        pack.sections.last().funnel = programFunnel(report->now);
    }
    const auto lane = ServiceSnapshot::load(session, *settings, rooftop, pack.until);
    if (!lane)
        return lane.error();
    pack.sections << serviceSection(*lane, span);
    return pack;
}

} // namespace tradewind
