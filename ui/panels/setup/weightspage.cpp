// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/weightspage.h"

#include "models/base/sentences.h"
#include "models/leads/smalltable.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;

RecommendationWeights before(const WeightChoice &choice)
{
    return {choice.safetyBefore, choice.historyBefore, choice.fitBefore};
}

} // namespace

WeightsPage::WeightsPage(const Theme &theme, WeightBook &book, QWidget *parent)
    : SetupPage(parent)
    , m_book(book)
    , m_rows(new SmallTable({tr("Part of the score"), tr("What it looks at"), tr("Today"), tr("Suggested"), tr("Before")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Recommendations"));
    m_card->setNote(tr("which findings a customer sees first"));
    m_take = new KeyButton(theme, tr("Take over"), u"T"_s, KeyButton::Kind::Primary);
    m_take->setObjectName(u"takeWeights"_s);
    m_back = new KeyButton(theme, tr("Go back"), u"B"_s);
    m_back->setObjectName(u"backWeights"_s);
    m_card->addToHead(m_take);
    m_card->addToHead(m_back);
    m_table = new LineTable(theme, u"weightTable"_s, tr("Weights of recommendations"));
    m_table->setRowHeight(rowHeight);
    m_table->showModel(m_rows, 1);
    m_table->setWidths({170, 0, 80, 90, 80});
    m_card->body()->addWidget(m_table);
    m_below = new QWidget;
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(12, 10, 12, 12);
    m_words = makeLabel(theme, {}, 13);
    m_words->setObjectName(u"weightWords"_s);
    m_sentence = makeLabel(theme, {}, 13);
    m_sentence->setObjectName(u"weightSentence"_s);
    m_sentence->hide(); // until it says something
    auto *about =
        makeLabel(theme,
                  tr("Picks are made in Service: R on an order, then 1 to 9 for what a customer should see first. Nothing changes "
                     "until somebody takes it over; what was before stays one key away."),
                  12, QFont::Normal, u"dim"_s);
    for (QLabel *label : {m_words, m_sentence, about}) {
        label->setWordWrap(true);
        below->addWidget(label);
    }
    below->addStretch(1);
    m_card->body()->addWidget(m_below, 1);
    column->addWidget(m_card, 1);
    addKey(
        QKeySequence(u"T"_s), tr("Take the suggested weights over"), [this] { takeOver(); }, true);
    addKey(
        QKeySequence(u"B"_s), tr("Go back to the weights before"), [this] { goBack(); }, true);
    connect(m_take, &KeyButton::clicked, this, &WeightsPage::takeOver);
    connect(m_back, &KeyButton::clicked, this, &WeightsPage::goBack);
    connect(&m_table->words(), &StateWords::pressed, this, &WeightsPage::refresh);
    showState(PanelState::Loading);
}

void WeightsPage::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void WeightsPage::refresh()
{
    m_book.read([self = QPointer(this)](const Result<WeightStudy> &study) {
        if (!self)
            return;
        if (!study) {
            self->showState(PanelState::Error, localized(study.error()));
            return;
        }
        self->m_study = *study;
        self->showStudy();
    });
}

void WeightsPage::showStudy()
{
    const WeightStudy &study = *m_study;
    const auto past = study.last ? std::optional(before(*study.last)) : std::nullopt;
    const bool hasPicks = study.agreementToday.inspections > 0;
    QList<SmallTable::Line> lines;
    const auto add = [&](const QString &title, const QString &about, int RecommendationWeights::*part) {
        const auto cell = [](std::optional<int> points, Tone tone) {
            return SmallCell{points ? QString::number(*points) : u"—"_s, {}, {}, tone, true};
        };
        const bool isOther = study.suggested.*part != study.today.*part;
        lines << SmallTable::Line{
            {{title, {}, {}, Tone::Strong, false},
             {about, {}, {}, Tone::Dim, false},
             cell(study.today.*part, Tone::Strong),
             cell(hasPicks ? std::optional(study.suggested.*part) : std::nullopt, isOther ? Tone::Accent : Tone::Normal),
             cell(past ? std::optional((*past).*part) : std::nullopt, Tone::Dim)},
            {}};
    };
    add(tr("Safety"), tr("measured wear, brakes, tires, steering, how severe it was found"), &RecommendationWeights::safety);
    add(tr("History"), tr("intervals missed, declined before, wearing faster"), &RecommendationWeights::history);
    add(tr("Fit"), tr("price beside a year's spend, visits, warranty, financed here"), &RecommendationWeights::fit);
    m_rows->setLines(lines);
    m_table->showRows();
    m_table->setFixedHeight(rowHeight * (m_rows->rowCount() + 1) + 8);
    m_below->show();
    m_words->setText(weightWords(study).join(u'\n'));
    m_take->setEnabled(hasPicks && study.suggested != study.today);
    m_back->setEnabled(past.has_value() && *past != study.today);
}

void WeightsPage::takeOver()
{
    if (!m_study)
        return;
    if (m_study->agreementToday.inspections == 0) {
        say(tr("Nobody has said yet which findings come first."), false);
        return;
    }
    if (m_study->suggested == m_study->today) {
        say(tr("Today's weights are the ones the picks suggest."), true);
        return;
    }
    choose(m_study->suggested, m_study->agreementSuggested.percent(), tr("Taken over: new pages rank by these weights."));
}

void WeightsPage::goBack()
{
    if (!m_study || !m_study->last || before(*m_study->last) == m_study->today) {
        say(tr("There is nothing to go back to."), false);
        return;
    }
    choose(before(*m_study->last), {}, tr("Back to the weights before."));
}

void WeightsPage::choose(const RecommendationWeights &weights, std::optional<double> agreement, const QString &done)
{
    m_book.choose(weights, agreement, [self = QPointer(this), done](const Result<void> &kept) {
        if (!self)
            return;
        self->say(kept ? done : localized(kept.error()), bool(kept));
        self->refresh();
    });
}

void WeightsPage::say(const QString &sentence, bool isGood)
{
    setTone(m_sentence, isGood ? u"good"_s : u"bad"_s);
    m_sentence->setText(sentence);
    m_sentence->show();
}

void WeightsPage::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready && m_study) {
        showStudy();
        return;
    }
    m_below->hide(); // what cannot be read is not judged either, and its words need the room
    m_table->setMinimumHeight(0);
    m_table->setMaximumHeight(QWIDGETSIZE_MAX);
    showPageList(*m_table,
                 {u"service"_s,
                  tr("No weights are known."),
                  tr("Every store has some: read them again."),
                  tr("Reading the picks."),
                  tr("The picks cannot be read."),
                  tr("Try again"),
                  {}},
                 state, words);
}

} // namespace tradewind
