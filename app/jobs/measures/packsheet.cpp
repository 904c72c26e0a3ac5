// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/packsheet.h"

#include "base/daywords.h"
#include "base/tr.h"
#include "jobs/measures/papersheet.h"
#include "jobs/measures/reviewpack.h"
#include "measures/figuretext.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const QString &english)
{
    return english.isEmpty() ? QString() : tr(english.toUtf8().constData());
}

QString sectionTitle(const QString &program)
{
    if (program == "leads"_L1)
        return tr("Leads");
    if (program == "equity"_L1)
        return tr("Equity");
    return program == "appraisals"_L1 ? tr("Appraisals") : tr("Service");
}

void addSection(PaperSheet &sheet, const PackSection &section, const QString &before)
{
    sheet.section(sectionTitle(section.program), before);
    QList<QStringList> rows;
    for (const PackFigure &figure : section.figures) {
        const MetricInfo *metric = findMetric(figure.key);
        if (metric)
            rows << QStringList{inWords(metric->title),
                                metricText(*metric, figure.now),
                                metricText(*metric, figure.before),
                                QString(),
                                standingText(standingOf(*metric, figure.now)),
                                inWords(metric->benchmark)};
    }
    sheet.table({{tr("Figure"), 0.26, false},
                 {tr("Now"), 0.1, true},
                 {tr("Before"), 0.1, true},
                 {{}, 0.02, false},
                 {tr("Standing"), 0.12, false},
                 {tr("Others reach"), 0.4, false}},
                rows);
    QList<std::pair<QString, qint64>> stages;
    for (const FunnelStage &stage : section.funnel)
        stages << std::pair(stageText(stage.key), qint64{stage.count});
    if (!stages.isEmpty() && stages.first().second > 0)
        sheet.bars(stages);
}

void addSources(PaperSheet &sheet, const ReviewPack &pack)
{
    if (pack.sources.empty())
        return;
    const MetricInfo money{{}, {}, {}, {}, {}, MetricInfo::Unit::Money, {}, {}, {}, false};
    const MetricInfo share{{}, {}, {}, {}, {}, MetricInfo::Unit::Share, {}, {}, {}, false};
    const auto cents = [](const std::optional<Money> &amount) {
        return amount ? std::optional(static_cast<double>(amount->cents)) : std::nullopt;
    };
    QList<QStringList> rows;
    for (const auto &[source, one] : pack.sources)
        rows << QStringList{source,
                            QLocale().toString(qint64{one.leads.valid.hits}),
                            metricText(share, one.leads.contacted.rate()),
                            QLocale().toString(qint64{one.leads.sales}),
                            metricText(money, cents(one.perLead)),
                            metricText(money, cents(one.perSale))};
    sheet.section(tr("Sources"));
    sheet.table({{tr("Source"), 0.3, false},
                 {tr("Leads"), 0.12, true},
                 {tr("Contact rate"), 0.16, true},
                 {tr("Sales"), 0.12, true},
                 {tr("A lead costs"), 0.15, true},
                 {tr("A sale costs"), 0.15, true}},
                rows);
}

} // namespace

QString packTitle(const ReviewPack &pack)
{
    const QLocale locale;
    const QString from = dayWordsIn(locale, pack.from), until = dayWordsIn(locale, pack.until, DayForm::Year);
    return (pack.span == PackSpan::Week ? tr("Week of %1 to %2") : tr("Quarter of %1 to %2")).arg(from, until);
}

Result<void> paintPack(const ReviewPack &pack, QPagedPaintDevice &device)
{
    PaperSheet sheet(device);
    if (auto begun = sheet.begin(); !begun)
        return begun;
    sheet.title(packTitle(pack), pack.rooftop);
    const QString before = pack.span == PackSpan::Week ? tr("beside the week before") : tr("beside the 13 weeks before");
    for (const PackSection &section : pack.sections) {
        const bool isLane = section.program == "service"_L1 && pack.span == PackSpan::Quarter;
        addSection(sheet, section, isLane ? tr("the last week beside the first of twelve") : before);
        if (section.program == "leads"_L1)
            addSources(sheet, pack);
    }
    sheet.words(tr("Every figure is counted from events; what others reach is what sources claim. Nobody's own figures are in here."));
    sheet.end();
    return {};
}

Result<void> writePackPdf(const ReviewPack &pack, const QString &path)
{
    return writePdf(path, packTitle(pack), [&](QPagedPaintDevice &device) { return paintPack(pack, device); });
}

} // namespace tradewind
