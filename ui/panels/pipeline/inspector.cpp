// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/inspector.h"

#include "models/base/words.h"
#include "models/pipeline/pipelinecells.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

Inspector::Inspector(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("card", true);
    setAccessibleName(tr("Selected customer"));
    setFixedWidth(312);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_nothing = makeLabel(theme, tr("Select a customer to see how the equity is made."), 13, QFont::Normal, u"dim"_s);
    static_cast<QLabel *>(m_nothing)->setAlignment(Qt::AlignCenter);
    static_cast<QLabel *>(m_nothing)->setWordWrap(true);
    m_nothing->setContentsMargins(24, 0, 24, 0);
    column->addWidget(m_nothing, 1);
    m_content = new QWidget;
    column->addWidget(m_content, 1);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    m_name = makeElidedLabel(theme, {}, 13, QFont::DemiBold);
    m_name->setObjectName(u"inspectorName"_s);
    m_subtitle = makeElidedLabel(theme, {}, 11, QFont::Normal, u"dim"_s); // a second line would take the ledger its last
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    m_score = new StateChip(theme);
    first->addWidget(m_score);
    who->addLayout(first);
    who->addWidget(m_subtitle);
    head->setSpacing(8);
    head->addLayout(who, 1);
    auto *open = new KeyButton(theme, tr("Open"), u"↵"_s);
    open->setObjectName(u"inspectorOpen"_s);
    connect(open, &QAbstractButton::clicked, this, &Inspector::openRequested);
    head->addWidget(open, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(makeRule(Qt::Horizontal));

    QVBoxLayout *top = nullptr;
    rows->addWidget(section(top));
    auto *equity = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(makeLabel(theme, tr("Equity, how it is made"), 11, QFont::Normal, u"dim"_s));
    m_equity = makeLabel(theme, {}, 20, QFont::DemiBold);
    left->addWidget(m_equity);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    m_range = makeLabel(theme, {}, 11);
    m_range->setAlignment(Qt::AlignRight);
    m_confidence = new StateChip(theme);
    right->addWidget(m_range);
    right->addWidget(m_confidence, 0, Qt::AlignRight);
    equity->addLayout(left, 1);
    equity->addLayout(right);
    top->addLayout(equity);
    rows->addWidget(makeRule(Qt::Horizontal));

    QVBoxLayout *made = nullptr;
    rows->addWidget(section(made));
    m_ledger = new LedgerView(theme);
    made->addWidget(m_ledger);
    rows->addWidget(makeRule(Qt::Horizontal));

    rows->addWidget(section(m_payment));
    auto *match = new QHBoxLayout;
    match->addWidget(makeLabel(theme, tr("Payment on best match"), 11, QFont::DemiBold, u"dim"_s));
    match->addStretch(1);
    m_others = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    match->addWidget(m_others);
    m_payment->addLayout(match);
    m_sum = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_sum->setWordWrap(true);
    m_payment->addWidget(m_sum);
    rows->addWidget(makeRule(Qt::Horizontal));

    rows->addWidget(section(m_why));
    m_why->addWidget(makeLabel(theme, tr("Why now"), 11, QFont::DemiBold, u"dim"_s));
    rows->addStretch(1);

    rows->addWidget(makeRule(Qt::Horizontal));
    buildActions(rows);
    showNothing();
}

void Inspector::buildActions(QVBoxLayout *rows)
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(6);
    const auto add = [&](const QString &words, const QString &key, const QString &name, KeyButton::Kind kind) {
        auto *button = new KeyButton(m_theme, words, key, kind);
        button->setObjectName(name);
        bar->addWidget(button);
        return button;
    };
    connect(add(tr("Call"), u"C"_s, u"inspectorCall"_s, KeyButton::Kind::Primary), &QAbstractButton::clicked, this,
            &Inspector::callRequested);
    connect(add(tr("Text"), u"T"_s, u"inspectorText"_s, KeyButton::Kind::Plain), &QAbstractButton::clicked, this,
            [this] { Q_EMIT writeRequested(true); });
    connect(add(tr("Email"), u"E"_s, u"inspectorEmail"_s, KeyButton::Kind::Plain), &QAbstractButton::clicked, this,
            [this] { Q_EMIT writeRequested(false); });
    bar->addStretch(1);
    rows->addLayout(bar);
}

QWidget *Inspector::section(QVBoxLayout *&layout, int bottom)
{
    auto *box = new QWidget;
    layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 10, 12, bottom);
    layout->setSpacing(4);
    return box;
}

void Inspector::focusLedger()
{
    if (m_ledger->isVisible())
        m_ledger->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::showNothing()
{
    m_content->hide();
    m_nothing->show();
}

void Inspector::show(const PipelineRow &row, const PipelineDetail &detail)
{
    m_nothing->hide();
    m_content->show();
    m_name->setText(row.customer);
    m_subtitle->setText(detail.subtitle);
    m_score->say(row.score ? scoreChip(*row.score) : QString(), row.score.value_or(0) >= 50 ? Tone::Good : Tone::Accent,
                 row.score.value_or(0) >= 75   ? 3
                 : row.score.value_or(0) >= 50 ? 2
                                               : 1);
    m_equity->setText(row.equity ? dollars(row.equity->point) : tr("not known"));
    m_range->setText(row.equity ? tr("%1 to %2").arg(dollars(row.equity->low), dollars(row.equity->high)) : QString());
    if (row.equity) {
        const Confidence sure = row.equity->confidence;
        m_confidence->say(sure == Confidence::High   ? tr("High confidence")
                          : sure == Confidence::Fair ? tr("Fair confidence")
                                                     : tr("Low confidence"),
                          sure == Confidence::High ? Tone::Good : Tone::Warn, int(sure) + 1);
    } else {
        m_confidence->say({}, Tone::Normal, 0);
    }
    m_ledger->setLines(detail.ledger);
    m_others->setText(detail.otherMatches > 0 ? tr("%n other matches", nullptr, detail.otherMatches) : QString());
    showPayment(detail);
    showReasons(detail.whyNow);
}

void Inspector::showPayment(const PipelineDetail &detail)
{
    while (m_pairs.size() < detail.payment.size()) {
        Pair pair;
        pair.line = new QWidget;
        auto *row = new QHBoxLayout(pair.line);
        row->setContentsMargins(0, 0, 0, 0);
        pair.label = makeLabel(m_theme, {}, 12);
        pair.amount = makeLabel(m_theme, {}, 12, m_pairs.isEmpty() ? QFont::Normal : QFont::DemiBold);
        row->addWidget(pair.label);
        row->addStretch(1);
        row->addWidget(pair.amount);
        m_payment->insertWidget(m_payment->indexOf(m_sum), pair.line);
        m_pairs << pair;
    }
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const bool isUsed = i < detail.payment.size();
        m_pairs.at(i).label->setText(isUsed ? detail.payment.at(i).first : QString());
        m_pairs.at(i).amount->setText(isUsed ? detail.payment.at(i).second : QString());
        m_pairs.at(i).line->setVisible(isUsed);
    }
    m_sum->setText(detail.paymentSum);
}

void Inspector::showReasons(const QStringList &reasons)
{
    while (m_reasons.size() < reasons.size()) {
        m_reasons << new IconLine(m_theme, u"check"_s, Tone::Good, {});
        m_why->addWidget(m_reasons.last());
    }
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        m_reasons.at(i)->setText(reasons.value(i));
        m_reasons.at(i)->setVisible(i < reasons.size());
    }
}

} // namespace tradewind
