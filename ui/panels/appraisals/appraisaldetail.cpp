// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/appraisaldetail.h"

#include "models/appraisals/appraisalmodel.h"
#include "models/base/words.h"
#include "models/pipeline/pipelinebook.h"
#include "ui/charts/offerchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

AppraisalDetailView::AppraisalDetailView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Appraisal"));
    m_open = new KeyButton(theme, tr("Open"), u"↵"_s);
    m_open->setObjectName(u"openCustomer"_s);
    connect(m_open, &KeyButton::clicked, this, &AppraisalDetailView::openAsked);
    m_card->addToHead(m_open);
    column->addWidget(m_card);
    // A low window scrolls the books rather than laying them over one another.
    auto *page = new QWidget;
    m_card->body()->addWidget(makeScroll(page));
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(12, 4, 12, 10);
    inside->setSpacing(6);
    m_about = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_about->setObjectName(u"appraisalAbout"_s);
    m_about->setWordWrap(true);
    inside->addWidget(m_about);
    m_changeTitle = makeLabel(theme, tr("Change since offer"), 12, QFont::Normal, u"dim"_s);
    inside->addWidget(m_changeTitle);
    auto *row = new QHBoxLayout;
    m_change = makeLabel(theme, {}, 20, QFont::DemiBold);
    m_change->setObjectName(u"appraisalChange"_s);
    m_chip = new StateChip(theme);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(m_chip);
    inside->addLayout(row);
    m_chart = new OfferChart(theme);
    m_chart->setObjectName(u"offerChart"_s);
    m_chart->setFixedHeight(108);
    inside->addWidget(m_chart);
    m_ledger = new LedgerView(theme);
    m_ledger->setObjectName(u"appraisalBooks"_s);
    m_ledger->setNoteWidth(60);
    inside->addWidget(m_ledger);
    m_matches = makeLabel(theme, {}, 11);
    m_matches->setObjectName(u"appraisalMatches"_s);
    m_matches->setWordWrap(true);
    inside->addWidget(m_matches);
    m_history = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_history->setObjectName(u"appraisalHistory"_s);
    m_history->setWordWrap(true);
    inside->addWidget(m_history);
    m_answer = makeLabel(theme, {}, 12, QFont::Medium, u"good"_s);
    m_answer->setObjectName(u"appraisalAnswer"_s);
    m_answer->setWordWrap(true);
    inside->addWidget(m_answer);
    inside->addStretch(1);
    showLine(nullptr, {}, {});
}

void AppraisalDetailView::showLine(const AppraisalLine *line, const AppraisalView &view, const OwedOnVehicle &owed)
{
    m_answer->hide();
    m_open->setEnabled(line && line->facts.customerId != 0);
    for (QWidget *part : {static_cast<QWidget *>(m_changeTitle), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_chip)})
        part->setVisible(line != nullptr);
    if (!line) {
        m_card->setTitle(tr("Appraisal"));
        m_about->setText(tr("Choose an appraisal to see how far its value has moved."));
        m_chart->hide();
        m_ledger->setLines({});
        m_matches->clear();
        m_history->clear();
        return;
    }
    const AppraisalRecord &said = line->row.appraisal;
    m_card->setTitle(line->who().isEmpty() ? tr("Nobody named") : line->who());
    QStringList about{line->vehicle()};
    about << (said.testDrove                      ? tr("drove %1")
              : said.way == AppraisalWay::Online  ? tr("online %1")
              : said.way == AppraisalWay::Service ? tr("in service %1")
                                                  : tr("appraised %1"))
                 .arg(dayWords(said.appraisedOn));
    if (!line->row.owner.isEmpty())
        about << line->row.owner;
    m_about->setText(about.join(u" · "_s));
    const auto &change = line->standing.change;
    m_change->setText(change ? signedDollars(*change) : tr("not known"));
    if (line->facts.change) {
        const int points = line->facts.change->basisPoints;
        const ValueMove move = line->facts.change->move;
        const bool isUp = move == ValueMove::Up, isDown = move == ValueMove::Down || move == ValueMove::DownDeep;
        setTone(m_change, isUp ? u"good"_s : isDown ? u"bad"_s : QString());
        m_chip->say(move == ValueMove::DownDeep ? tr("%1, say so openly").arg(signedPercent(points / 10'000.0))
                    : isUp || isDown            ? tr("%1, tell them").arg(signedPercent(points / 10'000.0))
                                                : tr("%1, held").arg(signedPercent(points / 10'000.0)),
                    isUp     ? Tone::Good
                    : isDown ? Tone::Bad
                             : Tone::Normal,
                    0, isUp || isDown ? u"value"_s : u"check"_s);
    } else {
        setTone(m_change, u"dim"_s);
        m_chip->say(tr("no newer value"), Tone::Warn, 0, u"clock"_s);
    }
    m_chart->show(line->facts, line->standing, view.asOf, view.rules.upBasisPoints);
    showDetail(*line, {}, view, owed);
}

void AppraisalDetailView::showDetail(const AppraisalLine &line, const AppraisalDetail &detail, const AppraisalView &view,
                                     const OwedOnVehicle &owed)
{
    using Kind = LedgerLine::Kind;
    const AppraisalRecord &said = line.row.appraisal;
    QList<LedgerLine> lines;
    const auto age = [&](QDate on) {
        const qint64 days = on.daysTo(view.asOf);
        return days == 0 ? tr("today") : tr("%1 d").arg(days);
    };
    std::optional<Money> low, high;
    for (const BookNow &book : detail.books) {
        lines << LedgerLine{Kind::Step, book.provider, book.amount, age(book.on)};
        low = low ? std::min(*low, book.amount) : book.amount;
        high = high ? std::max(*high, book.amount) : book.amount;
    }
    if (detail.books.size() > 1) {
        const Money spread = *high - *low;
        const double share = static_cast<double>(spread.cents) * 2 / static_cast<double>(std::max<qint64>(1, low->cents + high->cents));
        lines << LedgerLine{Kind::Sum, tr("Book spread"), spread, percent(share, 1)};
    }
    if (said.offer)
        lines << LedgerLine{Kind::Step, tr("Offer"), said.offer, age(said.appraisedOn)};
    if (said.actualCashValue)
        lines << LedgerLine{Kind::Input,
                            said.reconditioning ? tr("ACV, recon %1").arg(dollars(*said.reconditioning)) : tr("Actual cash value"),
                            said.actualCashValue,
                            {}};
    if (said.deskingOffer)
        lines << LedgerLine{Kind::Input, tr("Desk allowance"), said.deskingOffer, {}};
    if (owed.payoff) {
        lines << LedgerLine{Kind::Step, tr("Payoff"), Money{-owed.payoff->cents}, {}};
        if (line.standing.now)
            lines << LedgerLine{Kind::Result, tr("Equity at this value"), *line.standing.now - *owed.payoff, {}};
    }
    m_ledger->setLines(lines);
    m_ledger->setFixedHeight(m_ledger->sizeHint().height());
    m_matches->setText(owed.matches.isEmpty() ? QString() : tr("Fits today's payment:") + u'\n' + owed.matches.join(u'\n'));
    m_matches->setVisible(!owed.matches.isEmpty());
    QStringList history;
    for (auto it = detail.history.crbegin(); it != detail.history.crend() && history.size() < 1; ++it)
        history << dayWords(it->on) + u": "_s + outcomeWords(it->outcome) + u". "_s + it->why;
    m_history->setText(history.join(u'\n'));
    m_history->setVisible(!history.isEmpty());
}

void AppraisalDetailView::say(const QString &sentence, bool isGood)
{
    setTone(m_answer, isGood ? u"good"_s : u"bad"_s);
    m_answer->setText(sentence);
    m_answer->show();
}

} // namespace tradewind
