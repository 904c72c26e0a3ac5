// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/filtersentencebar.h"

#include "ui/panels/pipeline/conditionpopup.h"
#include "ui/panels/pipeline/filterchip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace tradewind {

using namespace Qt::StringLiterals;

FilterSentenceBar::FilterSentenceBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_view = new QToolButton;
    m_view->setObjectName(u"savedView"_s);
    m_view->setAutoRaise(true);
    m_view->setFont(theme.font(13, QFont::DemiBold));
    m_view->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view->setLayoutDirection(Qt::RightToLeft); // puts the arrow after the words
    m_view->setStyleSheet(u"QToolButton { border: none; background: transparent; padding: 0; }"_s);
    m_view->setAccessibleName(tr("Saved view"));
    const auto tint = [this] { m_view->setIcon(m_theme.icon(u"chevrondown"_s, Theme::Token::Dim)); };
    connect(&theme, &Theme::changed, this, tint);
    tint();
    connect(m_view, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const PipelineView &view : std::as_const(m_views))
            connect(menu->addAction(view.name), &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
        menu->popup(m_view->mapToGlobal(QPoint(0, m_view->height())));
    });
    row->addWidget(m_view);
    // In a narrow window the sentence is cut at its end rather than pushing the window wider.
    auto *words = new QWidget;
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(words);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSizeConstraint(QLayout::SetNoConstraint);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(8);
    line->addLayout(m_chips);
    line->addStretch(1);
    row->addWidget(words, 1);
    m_reset = new KeyButton(theme, tr("Reset"), {});
    m_reset->setObjectName(u"resetView"_s);
    m_save = new KeyButton(theme, tr("Save view"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"saveView"_s);
    connect(m_reset, &QAbstractButton::clicked, this, &FilterSentenceBar::resetRequested);
    connect(m_save, &QAbstractButton::clicked, this, &FilterSentenceBar::saveRequested);
    row->addWidget(m_reset);
    row->addWidget(m_save);
}

void FilterSentenceBar::setViews(const QList<PipelineView> &views)
{
    m_views = views;
}

void FilterSentenceBar::show(const PipelineFilter &filter, const PipelineView &saved)
{
    m_filter = filter;
    m_view->setText(saved.name);
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide(); // deleted later: the click that led here may come from this very chip
            old->deleteLater();
        }
        delete item;
    }
    const QList<FilterPart> set = parts(filter);
    for (qsizetype i = 0; i < set.size(); ++i) {
        const FilterPart part = set.at(i);
        const bool isOr = i == 1 && set.at(0) == FilterPart::MinimumEquity && part == FilterPart::LeaseEnds;
        m_chips->addWidget(makeLabel(m_theme, i == 0 ? tr("where") : isOr ? tr("or") : tr("and"), 13, QFont::Normal, u"dim"_s));
        const bool isSaved = words(filter, part) == words(saved.filter, part) && parts(saved.filter).contains(part);
        auto *chip = new FilterChip(m_theme, words(filter, part), isSaved ? FilterChip::Kind::Saved : FilterChip::Kind::Changed);
        chip->setObjectName(u"chip-%1"_s.arg(int(part)));
        connect(chip, &QAbstractButton::clicked, this, [this, part, chip] { edit(part, chip); });
        connect(chip, &FilterChip::removeRequested, this, [this, part] { Q_EMIT filterEdited(without(m_filter, part)); });
        m_chips->addWidget(chip);
    }
    auto *add = new FilterChip(m_theme, tr("Filter"), FilterChip::Kind::Add, u"/"_s);
    add->setObjectName(u"addFilter"_s);
    connect(add, &QAbstractButton::clicked, this, &FilterSentenceBar::addCondition);
    m_chips->addWidget(add);
    m_add = add;
    const bool differs = filter != saved.filter;
    m_reset->setVisible(differs);
    m_save->setVisible(differs);
}

void FilterSentenceBar::addCondition()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<FilterPart> set = parts(m_filter);
    for (const auto &[part, name] :
         {std::pair(FilterPart::MinimumEquity, tr("Equity over…")), std::pair(FilterPart::LeaseEnds, tr("Lease ends within…")),
          std::pair(FilterPart::EquityToPayment, tr("Equity, in payments, at least…")),
          std::pair(FilterPart::NotContacted, tr("Not contacted for…")), std::pair(FilterPart::NotCalled, tr("Not called for…")),
          std::pair(FilterPart::OwnerConfirmed, tr("Owner confirmed"))}) {
        if (set.contains(part))
            continue;
        connect(menu->addAction(name), &QAction::triggered, this, [this, wanted = part] {
            if (wanted != FilterPart::OwnerConfirmed) {
                edit(wanted, m_add);
                return;
            }
            PipelineFilter filter = m_filter;
            filter.ownerConfirmed = true;
            Q_EMIT filterEdited(filter);
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void FilterSentenceBar::edit(FilterPart part, QWidget *anchor)
{
    if (part == FilterPart::OwnerConfirmed || part == FilterPart::Model || part == FilterPart::EquityBetween)
        return; // these have no value to type
    auto *popup = new ConditionPopup(m_theme, m_filter, part, this);
    connect(popup, &ConditionPopup::accepted, this, &FilterSentenceBar::filterEdited);
    popup->openBelow(anchor);
}

} // namespace tradewind
