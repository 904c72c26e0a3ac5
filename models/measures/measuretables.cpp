// SPDX-License-Identifier: Apache-2.0
#include "models/measures/measuretables.h"

#include "base/tr.h"
#include "measures/figuretext.h"
#include "models/base/words.h"
#include "models/leads/leadwords.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

SmallCell figure(const QString &text, Tone tone = Tone::Normal, const QString &second = {})
{
    return {text, second, {}, tone, true};
}

/// The tone of the word beside a value: never a colour alone.
Tone toneOf(BenchmarkStanding standing)
{
    switch (standing) {
    case BenchmarkStanding::Below:
        return Tone::Bad;
    case BenchmarkStanding::Within:
    case BenchmarkStanding::Above:
        return Tone::Good;
    case BenchmarkStanding::Unknown:
        break;
    }
    return Tone::Dim;
}

QString amount(std::optional<Money> money)
{
    return money ? dollars(*money) : absent();
}

const QStringList &leadFigures()
{
    static const QStringList keys = figuresOf(u"leads"_s);
    return keys;
}

QList<SmallTable::Line> figureLines(const QStringList &keys, const std::function<std::optional<double>(const QString &, bool)> &valueOf)
{
    QList<SmallTable::Line> lines;
    for (const QString &key : keys) {
        const MetricInfo *metric = findMetric(key);
        if (!metric)
            continue;
        const auto now = valueOf(key, true), before = valueOf(key, false);
        const BenchmarkStanding standing = standingOf(*metric, now);
        const QString definition = tr(metric->definition.toUtf8().constData());
        lines << SmallTable::Line{
            {{tr(metric->title.toUtf8().constData()), definition, definition, Tone::Strong, false},
             figure(figureText(*metric, now), Tone::Strong),
             figure(figureText(*metric, before), Tone::Dim),
             {standingText(standing), {}, {}, toneOf(standing), false},
             {metric->benchmark.isEmpty() ? QString() : tr(metric->benchmark.toUtf8().constData()), {}, {}, Tone::Dim, false}},
            key};
    }
    return lines;
}

} // namespace

QString figureText(const MetricInfo &metric, std::optional<double> value)
{
    return metricText(metric, value);
}

QStringList figureHeadings()
{
    return {tr("Figure"), tr("Now"), tr("Before"), tr("Standing"), tr("Others reach")};
}

QList<SmallTable::Line> figureLines(const LeadReport &report)
{
    return figureLines(leadFigures(), [&](const QString &key, bool isNow) { return leadFigure(key, isNow ? report.now : report.before); });
}

QList<SmallTable::Line> figureLines(const ProgramReport &report)
{
    return figureLines(figuresOf(report.program),
                       [&](const QString &key, bool isNow) { return programFigure(key, isNow ? report.now : report.before); });
}

QStringList sourceHeadings()
{
    return {tr("Source"), tr("Leads"), tr("Contact rate"), tr("Sales"), tr("A lead costs"), tr("A sale costs"), tr("Return")};
}

QList<SmallTable::Line> sourceLines(const LeadReport &report)
{
    QList<SmallTable::Line> lines;
    for (const auto &[source, one] : report.sources) {
        const QString returned = one.returned ? QLocale().toString(*one.returned, 'f', 1).replace(u'-', u'\u2212') + u":1"_s : absent();
        lines << SmallTable::Line{{{sourceWords(leadSourceFromCode(source).value_or(LeadSourceKind::Unknown)), {}, {}, Tone::Strong, false},
                                   figure(count(one.leads.valid.hits)),
                                   figure(percent(one.leads.contacted.rate())),
                                   figure(count(one.leads.sales)),
                                   figure(amount(one.perLead)),
                                   figure(amount(one.perSale)),
                                   figure(returned, !one.returned       ? Tone::Dim
                                                    : *one.returned < 0 ? Tone::Bad
                                                                        : Tone::Good)},
                                  source};
    }
    return lines;
}

QStringList personHeadings()
{
    return {tr("Figure"), tr("You"), tr("Team")};
}

QList<SmallTable::Line> personLines(const LeadReport &report, const QString &person)
{
    QList<SmallTable::Line> lines;
    const auto own = report.owners.find(person);
    if (own == report.owners.end())
        return lines;
    for (const QString &key : leadFigures()) {
        const MetricInfo *metric = findMetric(key);
        // How many leads the team had says nothing about a person.
        if (!metric || metric->unit == MetricInfo::Unit::Count)
            continue;
        lines << SmallTable::Line{
            {{tr(metric->title.toUtf8().constData()), {}, tr(metric->definition.toUtf8().constData()), Tone::Normal, false},
             figure(figureText(*metric, leadFigure(key, own->second)), Tone::Strong),
             figure(figureText(*metric, leadFigure(key, report.now)), Tone::Dim)},
            key};
    }
    return lines;
}

QString stageWords(const QString &key)
{
    return stageText(key);
}

QStringList rowHeadings()
{
    return {tr("Lead"), tr("Source"), tr("Owner"), tr("First tried after"), tr("Attempts")};
}

QList<SmallTable::Line> rowLines(const LeadReport &report, const std::function<bool(const LeadFact &)> &isIn)
{
    QList<SmallTable::Line> lines;
    for (const LeadFact &lead : report.leads) {
        if (!isIn(lead))
            continue;
        const QString name = report.names.value(lead.id);
        lines << SmallTable::Line{
            {{name.isEmpty() ? tr("Nobody named") : name, {}, {}, Tone::Strong, false},
             {sourceWords(leadSourceFromCode(lead.source).value_or(LeadSourceKind::Unknown)), {}, {}, Tone::Normal, false},
             {lead.owner, {}, {}, Tone::Normal, false},
             figure(lead.responseMinutes ? tr("%1 min").arg(QLocale().toString(*lead.responseMinutes, 'f', 0)) : absent(),
                    lead.wasOnTime || !lead.isDue ? Tone::Normal : Tone::Bad),
             figure(count(lead.attempts))},
            lead.id};
    }
    return lines;
}

QList<ResponseBand> responseBands(const LeadReport &report)
{
    QList<ResponseBand> bands{{tr("≤ 5 min"), 0, 0, 5.0001},    {tr("≤ 30 min"), 0, 5.0001, 30.0001}, {tr("≤ 1 h"), 0, 30.0001, 60.0001},
                              {tr("≤ 1 d"), 0, 60.0001, 660.0}, {tr("longer"), 0, 660.0, 1e12},       {tr("not tried"), 0, -1, 0}};
    for (const LeadFact &lead : report.leads) {
        for (ResponseBand &band : bands)
            band.count += isInBand(lead, band);
    }
    return bands;
}

bool isInBand(const LeadFact &lead, const ResponseBand &band)
{
    if (!lead.isValid)
        return false;
    if (!lead.responseMinutes)
        return band.least < 0 && !lead.wasTried;
    return band.least >= 0 && *lead.responseMinutes >= band.least && *lead.responseMinutes < band.most;
}

} // namespace tradewind
