// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/topbar.h"

#include "models/base/words.h"
#include "ui/shell/panel.h"
#include "ui/shell/searchbutton.h"
#include "ui/widgets/personbadge.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace tradewind {

using namespace Qt::StringLiterals;

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("bar", u"top"_s);
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_heading = makeLabel(theme, {}, 15, QFont::DemiBold);
    m_count = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_heading->setObjectName(u"panelHeading"_s);
    m_count->setObjectName(u"panelCount"_s);
    row->addWidget(m_heading);
    row->addWidget(m_count);
    row->addStretch(1);
    m_extras = new QHBoxLayout;
    m_extras->setSpacing(12);
    row->addLayout(m_extras);
    auto *search = new SearchButton(theme);
    search->setObjectName(u"searchButton"_s);
    connect(search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    row->addWidget(search);
    auto *place = new QHBoxLayout;
    place->setSpacing(0);
    m_day = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_rooftop = makeLabel(theme, {}, 13, QFont::Medium);
    place->addWidget(m_day);
    place->addWidget(m_rooftop);
    row->addLayout(place);
    auto *toggle = new QToolButton;
    toggle->setObjectName(u"themeToggle"_s);
    toggle->setAutoRaise(true);
    toggle->setAccessibleName(tr("Light or dark"));
    toggle->setToolTip(tr("Light or dark (Ctrl+Shift+L)"));
    const auto tint = [toggle, &theme] { toggle->setIcon(theme.icon(u"contrast"_s, Theme::Token::Text)); };
    connect(&theme, &Theme::changed, toggle, tint);
    tint();
    connect(toggle, &QToolButton::clicked, this, &TopBar::themeToggleRequested);
    row->addWidget(toggle);
    m_person = new PersonBadge(theme);
    m_person->hide();
    row->addWidget(m_person);
}

void TopBar::showPanel(const tradewind::Panel &panel)
{
    m_heading->setText(panel.heading());
    m_count->setText(panel.countLine());
    const QList<QWidget *> wanted = panel.headerWidgets();
    if (wanted == m_shown)
        return;
    for (QWidget *widget : std::as_const(m_shown)) {
        m_extras->removeWidget(widget);
        widget->hide();
    }
    m_shown = wanted;
    for (QWidget *widget : std::as_const(m_shown)) {
        m_extras->addWidget(widget);
        widget->show();
    }
}

void TopBar::setPlace(QDate day, const QString &rooftop)
{
    const QString date = dayWords(day, DayForm::WeekdayYear);
    m_day->setText(rooftop.isEmpty() ? date : date + u" · "_s);
    m_rooftop->setText(rooftop);
}

void TopBar::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setVisible(!name.isEmpty());
}

} // namespace tradewind
