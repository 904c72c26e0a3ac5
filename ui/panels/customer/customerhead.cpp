// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/customerhead.h"

#include "models/pipeline/pipelinecells.h"
#include "ui/widgets/clear.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

CustomerHead::CustomerHead(const Theme &theme, std::function<qint64()> nowMs, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_nowMs(std::move(nowMs))
{
    setProperty("card", true);
    setFixedHeight(100);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    m_minute.setInterval(15'000);
    connect(&m_minute, &QTimer::timeout, this, &CustomerHead::tell);
    m_minute.start();
}

void CustomerHead::show(const CustomerFacts &facts)
{
    m_clocks.clear();
    clearLayout(m_row);
    m_row->addWidget(who(facts), 1);
    for (const ContactFact &fact : facts.contacts) {
        m_row->addWidget(makeRule(Qt::Vertical));
        m_row->addWidget(contact(fact));
    }
    tell();
}

void CustomerHead::tell()
{
    const qint64 now = m_nowMs();
    for (const Clock &clock : m_clocks) {
        clock.hint->setText(hoursHint(clock.fact, now));
        clock.number->setProperty("quiet", isOutOfHours(clock.fact, now));
        clock.number->style()->polish(clock.number);
    }
}

QWidget *CustomerHead::who(const CustomerFacts &facts)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *name = makeLabel(m_theme, facts.name, 20, QFont::DemiBold);
    name->setObjectName(u"customerName"_s);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    first->addWidget(name);
    if (facts.score) {
        auto *chip = new StateChip(m_theme);
        chip->say(scoreChip(*facts.score), *facts.score >= 50 ? Tone::Good : Tone::Accent,
                  *facts.score >= 75   ? 3
                  : *facts.score >= 50 ? 2
                                       : 1);
        first->addWidget(chip);
    }
    first->addStretch(1);
    column->addLayout(first);
    for (const QString &line : facts.about)
        column->addWidget(makeLabel(m_theme, line, 13, QFont::Normal, u"dim"_s));
    column->addStretch(1);
    return box;
}

QWidget *CustomerHead::contact(const ContactFact &fact)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 9, 12, 9);
    column->setSpacing(3);
    column->addWidget(new IconLine(m_theme, fact.icon, Tone::Dim, fact.title));
    QPushButton *number = nullptr;
    if (fact.dial.isEmpty()) {
        auto *value = makeLabel(m_theme, fact.value, 13, QFont::DemiBold);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.title);
        column->addWidget(value);
    } else {
        auto *value = new QPushButton;
        value->setObjectName(u"dial"_s + fact.dial);
        value->setProperty("number", true);
        value->setText(fact.value);
        value->setFont(m_theme.font(13, QFont::DemiBold));
        value->setCursor(Qt::PointingHandCursor);
        value->setToolTip(tr("Call this number"));
        value->setAccessibleName(tr("%1, call %2").arg(fact.title, fact.value));
        connect(value, &QAbstractButton::clicked, this, [this, number = fact.dial] { Q_EMIT callRequested(number); });
        column->addWidget(value);
        number = value;
    }
    auto *hint = makeLabel(m_theme, fact.hint, 11, QFont::Normal, u"dim"_s);
    column->addWidget(hint);
    hint->setVisible(number || !fact.hint.isEmpty());
    if (number)
        m_clocks << Clock{fact, hint, number};
    if (!fact.consent.isEmpty()) {
        const QString icon = fact.consentTone == Tone::Good ? u"check"_s : fact.consentTone == Tone::Dim ? u"help"_s : u"close"_s;
        auto *line = new QHBoxLayout;
        line->setSpacing(0);
        auto *sign = new IconLine(m_theme, icon, fact.consentTone, {});
        sign->setFixedWidth(19);
        line->addWidget(sign);
        const QString tone = fact.consentTone == Tone::Good   ? u"good"_s
                             : fact.consentTone == Tone::Warn ? u"warn"_s
                             : fact.consentTone == Tone::Bad  ? u"bad"_s
                                                              : u"dim"_s;
        auto *consent = makeLabel(m_theme, fact.consent, 11, QFont::Normal, tone);
        consent->setToolTip(fact.consentHint.toHtmlEscaped());
        line->addWidget(consent);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addStretch(1);
    return box;
}

} // namespace tradewind
