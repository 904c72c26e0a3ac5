// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/setuppanel.h"

#include "ui/panels/setup/sectionlist.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace tradewind {

using namespace Qt::StringLiterals;

SetupPanel::SetupPanel(const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_list(new SectionList(theme))
    , m_stack(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_sample = new KeyButton(theme, tr("Use the sample store"), {}, KeyButton::Kind::Plain, this);
    m_sample->setObjectName(u"useSampleStore"_s);
    m_sample->hide(); // the top bar shows it while Setup is in front
    connect(m_sample, &KeyButton::clicked, this, &SetupPanel::sampleRequested);
    connect(m_list, &SectionList::pageChosen, this, &SetupPanel::bring);
    connect(m_list, &SectionList::pageEntered, this, [this] {
        if (SetupPage *page = currentPage())
            page->focusFirst();
    });
    addKey(QKeySequence(u"Alt+Left"_s), tr("Pages of Setup"), [this] { m_list->setFocus(); });
}

void SetupPanel::addHeading(const QString &words)
{
    m_list->addHeading(words);
}

void SetupPanel::addPage(const QString &id, const QString &title, SetupPage *page)
{
    const int index = int(m_pages.size());
    Entry entry{id, title, page, {}};
    for (const SetupPage::Key &key : page->keys()) {
        QAction *action = addKey(key.key, key.meaning, key.act, key.inStrip);
        removeAction(action); // bound while its page is in front
        entry.keys << action;
    }
    m_pages << entry;
    m_stack->addWidget(page);
    m_list->addPage(title);
    connect(page, &SetupPage::badgeChanged, this, [this, index](const QString &badge) { m_list->setBadge(index, badge); });
    connect(page, &SetupPage::openRequested, this, &Panel::openRequested);
    connect(page, &SetupPage::pageRequested, this, [this](const QString &wanted) {
        showPage(wanted);
        focusFirst();
    });
    connect(page, &SetupPage::sampleRequested, this, &SetupPanel::sampleRequested);
    if (m_current < 0)
        m_list->setCurrentPage(0);
}

void SetupPanel::bring(int index)
{
    if (index < 0 || index >= m_pages.size() || index == m_current)
        return;
    if (m_current >= 0) {
        for (QAction *action : m_pages.at(m_current).keys)
            removeAction(action);
    }
    m_current = index;
    addActions(m_pages.at(index).keys);
    m_stack->setCurrentWidget(m_pages.at(index).page);
    m_pages.at(index).page->refresh();
    Q_EMIT headChanged();
}

void SetupPanel::showPage(const QString &id)
{
    for (int index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index).id == id)
            m_list->setCurrentPage(index);
    }
}

QString SetupPanel::currentPageId() const
{
    return m_current < 0 ? QString() : m_pages.at(m_current).id;
}

QStringList SetupPanel::pageIds() const
{
    QStringList ids;
    for (const Entry &entry : m_pages)
        ids << entry.id;
    return ids;
}

SetupPage *SetupPanel::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages.at(m_current).page;
}

QString SetupPanel::heading() const
{
    return tr("Setup");
}

QString SetupPanel::countLine() const
{
    return m_current < 0 ? QString() : m_pages.at(m_current).title;
}

QList<QWidget *> SetupPanel::headerWidgets() const
{
    return {m_sample};
}

void SetupPanel::focusFirst()
{
    if (SetupPage *page = currentPage())
        page->focusFirst();
}

void SetupPanel::showState(PanelState state, const QString &words)
{
    if (SetupPage *page = currentPage())
        page->showState(state, words);
}

} // namespace tradewind
