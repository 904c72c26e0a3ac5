// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/filtersentencebar.h"

#include "models/pipeline/pipelineviews.h"
#include "ui/panels/pipeline/conditionpopup.h"
#include "ui/panels/pipeline/filterchip.h"
#include "ui/panels/pipeline/namepopup.h"
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
    connect(m_view, &QToolButton::clicked, this, &FilterSentenceBar::chooseView);
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
    connect(m_save, &QAbstractButton::clicked, this, &FilterSentenceBar::askName);
    row->addWidget(m_reset);
    row->addWidget(m_save);
}

void FilterSentenceBar::setViews(const PipelineViews &views)
{
    m_views = &views;
}

void FilterSentenceBar::chooseView()
{
    if (!m_views)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<PipelineView> all = m_views->all();
    for (const PipelineView &view : all) {
        QAction *action = menu->addAction(view.name);
        action->setCheckable(true);
        action->setChecked(view.name == m_view->text());
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    if (m_views->isKept(m_view->text())) {
        menu->addSeparator();
        connect(menu->addAction(tr("Remove \"%1\"").arg(m_view->text())), &QAction::triggered, this,
                [this, name = m_view->text()] { Q_EMIT removeRequested(name); });
    }
    menu->popup(m_view->mapToGlobal(QPoint(0, m_view->height())));
}

void FilterSentenceBar::askName()
{
    auto *popup = new NamePopup(m_theme, tr("Save this view as"), m_view->text(), this);
    connect(popup, &NamePopup::accepted, this, &FilterSentenceBar::saveRequested);
    popup->openBelow(m_save->isVisible() ? static_cast<QWidget *>(m_save) : m_view);
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
          std::pair(FilterPart::OwnedMonths, tr("Owned at least…")), std::pair(FilterPart::CrossesWithin, tr("Crosses within…")),
          std::pair(FilterPart::OwesMore, tr("Owes more than it is worth")), std::pair(FilterPart::NotContacted, tr("Not contacted for…")),
          std::pair(FilterPart::NotCalled, tr("Not called for…")), std::pair(FilterPart::OwnerConfirmed, tr("Owner confirmed"))}) {
        if (set.contains(part))
            continue;
        connect(menu->addAction(name), &QAction::triggered, this, [this, wanted = part] {
            PipelineFilter filter = m_filter;
            if (wanted == FilterPart::OwnerConfirmed)
                filter.ownerConfirmed = true;
            else if (wanted == FilterPart::OwesMore)
                filter.owesMore = true;
            else
                return edit(wanted, m_add);
            Q_EMIT filterEdited(filter);
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void FilterSentenceBar::edit(FilterPart part, QWidget *anchor)
{
    if (part == FilterPart::OwnerConfirmed || part == FilterPart::OwesMore || part == FilterPart::Model ||
        part == FilterPart::EquityBetween || part == FilterPart::Listed)
        return; // these have no value to type
    auto *popup = new ConditionPopup(m_theme, m_filter, part, this);
    connect(popup, &ConditionPopup::accepted, this, &FilterSentenceBar::filterEdited);
    popup->openBelow(anchor);
}

} // namespace tradewind
