// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelinefilter.h"

#include "base/tr.h"
#include "models/base/words.h"

#include <QLocale>

namespace tradewind {

QList<FilterPart> parts(const PipelineFilter &filter)
{
    QList<FilterPart> result;
    if (filter.minimumEquity)
        result << FilterPart::MinimumEquity;
    if (filter.leaseEndsWithinDays)
        result << FilterPart::LeaseEnds;
    if (filter.minimumEquityToPayment)
        result << FilterPart::EquityToPayment;
    if (filter.notContactedDays)
        result << FilterPart::NotContacted;
    if (filter.notCalledDays)
        result << FilterPart::NotCalled;
    if (filter.ownerConfirmed)
        result << FilterPart::OwnerConfirmed;
    if (filter.ownedMonths)
        result << FilterPart::OwnedMonths;
    if (filter.crossesWithinDays)
        result << FilterPart::CrossesWithin;
    if (filter.owesMore)
        result << FilterPart::OwesMore;
    if (!filter.model.isEmpty())
        result << FilterPart::Model;
    if (filter.equityBetween)
        result << FilterPart::EquityBetween;
    if (!filter.vins.isEmpty())
        result << FilterPart::Listed;
    return result;
}

PipelineFilter without(PipelineFilter filter, FilterPart part)
{
    switch (part) {
    case FilterPart::MinimumEquity:
        filter.minimumEquity.reset();
        break;
    case FilterPart::LeaseEnds:
        filter.leaseEndsWithinDays.reset();
        break;
    case FilterPart::EquityToPayment:
        filter.minimumEquityToPayment.reset();
        break;
    case FilterPart::NotContacted:
        filter.notContactedDays.reset();
        break;
    case FilterPart::NotCalled:
        filter.notCalledDays.reset();
        break;
    case FilterPart::OwnerConfirmed:
        filter.ownerConfirmed = false;
        break;
    case FilterPart::OwnedMonths:
        filter.ownedMonths.reset();
        break;
    case FilterPart::CrossesWithin:
        filter.crossesWithinDays.reset();
        break;
    case FilterPart::OwesMore:
        filter.owesMore = false;
        break;
    case FilterPart::Model:
        filter.model.clear();
        break;
    case FilterPart::EquityBetween:
        filter.equityBetween.reset();
        break;
    case FilterPart::Listed:
        filter.vins.clear();
        filter.vinsTitle.clear();
        break;
    }
    return filter;
}

QString words(const PipelineFilter &filter, FilterPart part)
{
    switch (part) {
    case FilterPart::MinimumEquity:
        return tr("equity over %1").arg(dollars(filter.minimumEquity.value_or(Money{})));
    case FilterPart::LeaseEnds:
        return tr("lease ends in %1 days").arg(filter.leaseEndsWithinDays.value_or(0));
    case FilterPart::EquityToPayment:
        return tr("equity ≥ %1 payments").arg(QLocale().toString(filter.minimumEquityToPayment.value_or(0), 'f', 1));
    case FilterPart::NotContacted:
        return tr("not contacted %1 days").arg(filter.notContactedDays.value_or(0));
    case FilterPart::NotCalled:
        return tr("not called %1 days").arg(filter.notCalledDays.value_or(0));
    case FilterPart::OwnerConfirmed:
        return tr("owner confirmed");
    case FilterPart::OwnedMonths:
        return tr("owned %1 months or longer").arg(filter.ownedMonths.value_or(0));
    case FilterPart::CrossesWithin:
        return tr("crosses within %1 days").arg(filter.crossesWithinDays.value_or(0));
    case FilterPart::OwesMore:
        return tr("owes more than it is worth");
    case FilterPart::Model:
        return tr("model %1").arg(filter.model);
    case FilterPart::Listed:
        return filter.vinsTitle;
    case FilterPart::EquityBetween: {
        const auto range = filter.equityBetween.value_or(std::pair<Money, Money>{});
        return tr("equity %1 to %2").arg(dollars(range.first), dollars(range.second));
    }
    }
    return {};
}

QString sentence(const PipelineFilter &filter)
{
    QString text;
    const QList<FilterPart> set = parts(filter);
    for (qsizetype i = 0; i < set.size(); ++i) {
        const bool isOr = i == 1 && set.at(0) == FilterPart::MinimumEquity && set.at(1) == FilterPart::LeaseEnds;
        if (i > 0)
            text += u' ' + (isOr ? tr("or") : tr("and")) + u' ';
        text += words(filter, set.at(i));
    }
    return text.isEmpty() ? tr("everybody") : text;
}

} // namespace tradewind
