// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/whatifstrip.h"

#include "models/base/words.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tickslider.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

WhatIfStrip::WhatIfStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("card", true);
    setFixedHeight(80);
    setAccessibleName(tr("What if"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(24);
    m_equity = addControl(row, u"whatIfEquity"_s, tr("Minimum equity"), 16, 0, 8000, 100);
    m_payments = addControl(row, u"whatIfPayments"_s, tr("Equity ÷ payment"), 16, 0, 120, 5);
    m_buffer = addControl(row, u"whatIfBuffer"_s, tr("Buffer"), 9, 0, 1000, 50);
    m_lease = addControl(row, u"whatIfLease"_s, tr("Lease ends in"), 15, 30, 180, 10);
    m_asOf = addControl(row, u"whatIfAsOf"_s, tr("As of"), 21, -12, 12, 1);
    m_asOf.slider->setCentered(true);
    row->addWidget(makeRule(Qt::Vertical));
    for (const auto &[figure, title] : {std::pair(&m_customers, tr("Customers")), std::pair(&m_trades, tr("Trades")),
                                        std::pair(&m_gross, tr("Gross")), std::pair(&m_cost, tr("Cost"))}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        figure->title = makeLabel(theme, title, 11, QFont::Normal, u"dim"_s);
        figure->value = makeLabel(theme, absent(), 20, QFont::DemiBold);
        figure->change = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
        figure->value->setMinimumWidth(figure == &m_gross ? 84 : 56);
        column->addWidget(figure->title);
        column->addWidget(figure->value);
        column->addWidget(figure->change);
        row->addLayout(column);
    }
    m_customers.value->setObjectName(u"whatIfCustomers"_s);
    m_trades.title->setToolTip(tr("Customers times the store's own rate of trades per contacted customer"));
    m_gross.title->setToolTip(tr("Trades times the store's average front and back gross"));
    m_cost.title->setToolTip(tr("What reaching them costs by the channels the sequence uses"));
}

WhatIfStrip::Control WhatIfStrip::addControl(QHBoxLayout *row, const QString &name, const QString &title, int width, int low, int high,
                                             int step)
{
    Control control;
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    auto *top = new QHBoxLayout;
    control.title = makeLabel(m_theme, title, 11, QFont::Normal, u"dim"_s);
    control.value = makeLabel(m_theme, {}, 12, QFont::DemiBold);
    top->addWidget(control.title);
    top->addStretch(1);
    top->addWidget(control.value);
    control.slider = new TickSlider(m_theme);
    control.slider->setObjectName(name);
    control.slider->setAccessibleName(title);
    control.slider->setRange(low, high);
    control.slider->setSingleStep(step);
    control.slider->setPageStep(step * 10);
    connect(control.slider, &QSlider::valueChanged, this, &WhatIfStrip::readSliders);
    auto *bottom = new QHBoxLayout;
    control.low = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
    control.mid = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
    control.high = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
    bottom->addWidget(control.low);
    bottom->addStretch(1);
    bottom->addWidget(control.mid);
    bottom->addStretch(1);
    bottom->addWidget(control.high);
    column->addLayout(top);
    column->addWidget(control.slider);
    column->addLayout(bottom);
    row->addLayout(column, width);
    return control;
}

void WhatIfStrip::show(const PipelineFilter &filter, const PipelineView &saved, QDate today)
{
    m_filter = filter;
    m_saved = saved.filter;
    m_today = today;
    m_isFilling = true;
    const auto dollarsOf = [](const PipelineFilter &f) { return int(f.minimumEquity.value_or(Money{}).cents / 100); };
    m_equity.slider->setValue(dollarsOf(filter));
    m_equity.slider->setTick(m_saved.minimumEquity ? std::optional(dollarsOf(m_saved)) : std::nullopt);
    m_equity.slider->setChanged(filter.minimumEquity != m_saved.minimumEquity);
    m_payments.slider->setValue(int(filter.minimumEquityToPayment.value_or(0) * 10));
    m_payments.slider->setChanged(filter.minimumEquityToPayment != m_saved.minimumEquityToPayment);
    m_buffer.slider->setValue(filter.bufferBasisPoints);
    m_buffer.slider->setChanged(filter.bufferBasisPoints != m_saved.bufferBasisPoints);
    m_lease.slider->setValue(filter.leaseEndsWithinDays.value_or(30));
    m_lease.slider->setChanged(filter.leaseEndsWithinDays != m_saved.leaseEndsWithinDays);
    m_asOf.slider->setValue(filter.asOf.isValid() ? int(today.daysTo(filter.asOf) / 7) : 0);
    m_asOf.slider->setChanged(filter.asOf.isValid());
    m_isFilling = false;
    showWords();
}

void WhatIfStrip::showWords()
{
    m_equity.value->setText(m_filter.minimumEquity ? dollars(*m_filter.minimumEquity) : tr("any", "filter"));
    m_equity.low->setText(u"$0"_s);
    m_equity.mid->setText(m_saved.minimumEquity && m_saved.minimumEquity != m_filter.minimumEquity
                              ? tr("saved %1").arg(dollars(*m_saved.minimumEquity))
                              : QString());
    m_equity.high->setText(u"$8,000"_s);
    m_payments.value->setText(m_filter.minimumEquityToPayment
                                  ? tr("≥ %1×").arg(QLocale().toString(*m_filter.minimumEquityToPayment, 'f', 1))
                                  : tr("any", "filter"));
    m_payments.low->setText(u"0"_s);
    m_payments.high->setText(u"12×"_s);
    m_buffer.value->setText(percent(m_filter.bufferBasisPoints / 10'000.0, 1));
    m_buffer.low->setText(u"0"_s);
    m_buffer.high->setText(percent(0.10));
    m_lease.value->setText(m_filter.leaseEndsWithinDays ? tr("%1 days").arg(*m_filter.leaseEndsWithinDays) : tr("off", "filter"));
    m_lease.low->setText(tr("%1 d").arg(30));
    m_lease.high->setText(tr("%1 d").arg(180));
    const QDate asOf = m_filter.asOf.isValid() ? m_filter.asOf : m_today;
    m_asOf.value->setText(m_filter.asOf.isValid() ? dayWords(asOf, DayForm::Year) : tr("Today, %1").arg(dayWords(asOf)));
    m_asOf.low->setText(dayWords(m_today.addDays(-84)));
    m_asOf.mid->setText(!m_filter.asOf.isValid() ? tr("today") : m_filter.asOf > m_today ? tr("forecast") : tr("replay"));
    m_asOf.high->setText(dayWords(m_today.addDays(84)));
}

void WhatIfStrip::readSliders()
{
    if (m_isFilling)
        return;
    // Only the slider that moved may set a part: an untouched slider must not switch a condition on.
    PipelineFilter filter = m_filter;
    const QObject *moved = sender();
    if (moved == m_equity.slider)
        filter.minimumEquity = Money::fromDollars(m_equity.slider->value());
    else if (moved == m_payments.slider)
        filter.minimumEquityToPayment = m_payments.slider->value() > 0 ? std::optional(m_payments.slider->value() / 10.0) : std::nullopt;
    else if (moved == m_buffer.slider)
        filter.bufferBasisPoints = m_buffer.slider->value();
    else if (moved == m_lease.slider)
        filter.leaseEndsWithinDays = m_lease.slider->value();
    else if (moved == m_asOf.slider)
        filter.asOf = m_asOf.slider->value() == 0 ? QDate() : m_today.addDays(7 * m_asOf.slider->value());
    Q_EMIT filterEdited(filter);
}

void WhatIfStrip::showFigures(const WhatIfFigures &now, const WhatIfFigures &saved)
{
    const QLocale locale;
    const auto change = [](QLabel *label, const QString &text, bool isNone) {
        label->setText(isNone ? QString() : text);
        setTone(label, u"dim"_s);
    };
    m_customers.title->setText(now.isForecast ? tr("Forecast") : tr("Customers"));
    m_customers.value->setText(count(now.customers));
    const int more = now.customers - saved.customers;
    change(m_customers.change, (more > 0 ? u"+"_s : QString(QChar(0x2212))) + count(std::abs(more)), more == 0);
    setTone(m_customers.change, u"accent"_s);
    m_trades.title->setText(tr("Trades, %1").arg(percent(now.closeRateBasisPoints / 10'000.0)));
    m_trades.value->setText(locale.toString(now.trades, 'f', 1));
    const double trades = now.trades - saved.trades;
    change(m_trades.change, (trades > 0 ? u"+"_s : QString(QChar(0x2212))) + locale.toString(std::abs(trades), 'f', 1), more == 0);
    m_gross.value->setText(shortDollars(now.gross));
    change(m_gross.change, signedDollars(now.gross - saved.gross), more == 0);
    m_cost.value->setText(shortDollars(now.cost));
    change(m_cost.change, signedDollars(now.cost - saved.cost), more == 0);
}

void WhatIfStrip::focusFirst()
{
    m_equity.slider->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tradewind
