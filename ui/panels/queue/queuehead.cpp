// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/queuehead.h"

#include "models/queue/queuemodel.h"
#include "ui/panels/queue/attemptdots.h"
#include "ui/panels/queue/promisebar.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tradewind {

using namespace Qt::StringLiterals;

QueueHead::QueueHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(0);
    auto *who = new QVBoxLayout;
    who->setSpacing(6);
    m_name = makeLabel(theme, {}, 20, QFont::DemiBold, {}, this);
    m_name->setObjectName(u"queueName"_s);
    m_about = makeElidedLabel(theme, {}, 13, QFont::Normal, u"dim"_s, this);
    m_about->setObjectName(u"queueAbout"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_about, 1);
    who->addLayout(line);
    m_chips = new ChipRow(theme, this);
    m_chips->setObjectName(u"whyNext"_s);
    who->addWidget(m_chips);
    row->addLayout(who, 1);
    m_dots = new AttemptDots(theme, this);
    m_bar = new PromiseBar(theme, this);
    m_localTime = fact(row, tr("Local time"), u"localTime"_s);
    m_attempt = fact(row, tr("Attempt"), u"attempt"_s, m_dots);
    m_promise = fact(row, tr("Due"), u"promise"_s, m_bar);
}

QLabel *QueueHead::fact(QHBoxLayout *row, const QString &title, const QString &name, QWidget *below)
{
    row->addSpacing(16);
    row->addWidget(makeRule(Qt::Vertical, this));
    row->addSpacing(16);
    auto *side = new QVBoxLayout;
    side->setSpacing(3);
    side->addWidget(makeLabel(m_theme, title, 11, QFont::Normal, u"dim"_s, this));
    auto *value = makeLabel(m_theme, {}, 15, QFont::DemiBold, {}, this);
    value->setObjectName(name);
    value->setMinimumWidth(84);
    side->addWidget(value);
    if (below != nullptr)
        side->addWidget(below);
    side->addStretch(1);
    row->addLayout(side);
    return value;
}

void QueueHead::show(const QueueCard &card)
{
    const QueueLine &line = card.line;
    m_name->setText(line.customer);
    QStringList about;
    if (!line.vehicle.isEmpty())
        about << line.vehicle;
    about << programWords(line.program);
    if (card.kind == u"review")
        about << tr("manager review");
    m_about->setText(about.join(u" · "_s));
    QList<ChipRow::Chip> chips;
    for (const QueueChip &chip : line.why)
        chips << ChipRow::Chip{chip.words, chip.tone};
    m_chips->say(tr("Why next"), chips);
    m_localTime->setText(line.localTime);
    m_attempt->setText(line.attempt >= line.attempts ? tr("%1 of %2, last").arg(line.attempt).arg(line.attempts)
                                                     : tr("%1 of %2").arg(line.attempt).arg(line.attempts));
    m_dots->show(line.attempt, line.attempts);
}

void QueueHead::tick(const QueueLine &line, qint64 nowMs)
{
    constexpr qint64 soonMs = 5 * 60'000;
    const auto promised = line.slaAt;
    m_promise->setText(promised ? countdown(*promised, nowMs) : tr("today"));
    setTone(m_promise, !promised ? QString() : *promised < nowMs ? u"bad"_s : *promised - nowMs < soonMs ? u"warn"_s : QString());
    m_bar->show(promised ? std::optional(PromiseBar::Span{line.dueAt, *promised, nowMs}) : std::nullopt);
}

} // namespace tradewind
