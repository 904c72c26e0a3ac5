// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/nextstepsview.h"

#include "ui/widgets/clear.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

NextStepsView::NextStepsView(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Next steps"), parent)
    , m_theme(theme)
{
    setNote(tr("one per program"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    body()->addLayout(m_rows, 1);
    body()->addWidget(makeRule(Qt::Horizontal));
    buildActions();
}

void NextStepsView::buildActions()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(4);
    const auto add = [&](const QString &words, const QString &key, const QString &name, KeyButton::Kind kind) {
        auto *button = new KeyButton(m_theme, words, key, kind);
        button->setObjectName(name);
        bar->addWidget(button);
        return button;
    };
    auto *call = add(tr("Call"), u"C"_s, u"customerCall"_s, KeyButton::Kind::Primary);
    call->setIconName(u"call"_s);
    connect(call, &QAbstractButton::clicked, this, &NextStepsView::callRequested);
    connect(add(tr("Text"), u"T"_s, u"customerText"_s, KeyButton::Kind::Plain), &QAbstractButton::clicked, this,
            [this] { Q_EMIT writeRequested(true); });
    connect(add(tr("Email"), u"E"_s, u"customerEmail"_s, KeyButton::Kind::Plain), &QAbstractButton::clicked, this,
            [this] { Q_EMIT writeRequested(false); });
    connect(add(tr("Sheet"), u"P"_s, u"printSheet"_s, KeyButton::Kind::Plain), &QAbstractButton::clicked, this,
            &NextStepsView::printRequested);
    bar->addStretch(1);
    body()->addLayout(bar);
    setFixedWidth(352);
    if (bar->sizeHint().width() + 2 > width())
        call->setIconName({}); // words of other languages are longer
}

void NextStepsView::show(const CustomerFacts &facts)
{
    clearLayout(m_rows);
    for (const NextStep &step : facts.nextSteps)
        addStep(step);
    if (!facts.reasons.isEmpty()) {
        QVBoxLayout *why = section(tr("Why contacted, why not"));
        for (const ContactReason &reason : facts.reasons) {
            const bool isDone = reason.kind == ContactReason::Kind::Done;
            const bool isBlocked = reason.kind == ContactReason::Kind::Blocked;
            why->addWidget(new IconLine(m_theme,
                                        isDone      ? u"check"_s
                                        : isBlocked ? u"close"_s
                                                    : u"clock"_s,
                                        isDone      ? Tone::Good
                                        : isBlocked ? Tone::Bad
                                                    : Tone::Warn,
                                        reason.text, reason.rule));
        }
    }
    if (!facts.talkingPoints.isEmpty()) {
        QVBoxLayout *points = section(tr("Talking points"));
        for (const QString &point : facts.talkingPoints) {
            auto *line = makeLabel(m_theme, u"•  "_s + point, 12);
            line->setWordWrap(true);
            points->addWidget(line);
        }
    }
    if (!facts.openingLine.isEmpty())
        addOpeningLine(facts);
    m_rows->addStretch(1);
}

QVBoxLayout *NextStepsView::section(const QString &title, QWidget *extra)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(5);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_theme, title, 11, QFont::DemiBold, u"dim"_s));
    head->addStretch(1);
    if (extra)
        head->addWidget(extra);
    column->addLayout(head);
    m_rows->addWidget(box);
    m_rows->addWidget(makeRule(Qt::Horizontal));
    return column;
}

void NextStepsView::addStep(const NextStep &step)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(0);
    auto *program = makeLabel(m_theme, step.program, 12, QFont::Normal, u"dim"_s);
    program->setFixedWidth(72);
    row->addWidget(program);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool hasAction = !step.action.isEmpty();
    words->addWidget(makeElidedLabel(m_theme, hasAction ? step.action : tr("Nothing to do"), 13,
                                     hasAction ? QFont::DemiBold : QFont::Normal, hasAction ? QString() : u"dim"_s));
    words->addWidget(makeElidedLabel(m_theme, step.detail, 11, QFont::Normal, step.detailTone == Tone::Warn ? u"warn"_s : u"dim"_s));
    row->addLayout(words, 1);
    if (!step.key.isEmpty())
        row->addWidget(new KeyCap(m_theme, step.key), 0, Qt::AlignVCenter);
    m_rows->addWidget(box);
    m_rows->addWidget(makeRule(Qt::Horizontal));
}

void NextStepsView::addOpeningLine(const CustomerFacts &facts)
{
    auto *copy = new KeyButton(m_theme, tr("copy"), u"Ctrl Shift C"_s, KeyButton::Kind::Quiet);
    copy->setObjectName(u"copyOpeningLine"_s);
    copy->setAccessibleName(tr("Copy the opening line"));
    connect(copy, &QAbstractButton::clicked, this, &NextStepsView::copyLineRequested);
    QVBoxLayout *column = section(tr("Opening line"), copy);
    auto *quote = makeLabel(m_theme, u"“"_s + facts.openingLine + u"”"_s, 13);
    quote->setObjectName(u"openingLine"_s);
    quote->setWordWrap(true);
    quote->setProperty("quote", true);
    quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(quote);
    if (facts.whySoon.isEmpty())
        return;
    auto *why = makeLabel(m_theme, tr("If “why so soon?”: %1").arg(facts.whySoon), 11, QFont::Normal, u"dim"_s);
    why->setWordWrap(true);
    column->addWidget(why);
}

} // namespace tradewind
