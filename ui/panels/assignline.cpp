// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/assignline.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

AssignLine::AssignLine(const Theme &theme, ContactDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_title = makeLabel(theme, {}, 12, QFont::DemiBold);
    m_title->setObjectName(u"assignTitle"_s);
    m_people = new ChoiceBox;
    m_people->setObjectName(u"assignTo"_s);
    m_people->setAccessibleName(tr("Whose queue"));
    m_people->setMinimumWidth(180);
    m_people->installEventFilter(this);
    m_take = new KeyButton(theme, tr("Assign"), u"↵"_s, KeyButton::Kind::Primary);
    m_take->setObjectName(u"assignTake"_s);
    connect(m_take, &QAbstractButton::clicked, this, &AssignLine::assign);
    m_hint = makeElidedLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_hint->setObjectName(u"assignHint"_s);
    row->addWidget(m_title);
    row->addWidget(m_people);
    row->addWidget(m_take);
    row->addWidget(m_hint, 1);
    hide();
}

void AssignLine::ask(const QList<qint64> &customers)
{
    if (customers.isEmpty())
        return;
    m_customers = customers;
    m_desk.owners([this, guard = QPointer(this), asking = ++m_asking](const Result<QList<QueueOwner>> &owners) {
        if (!guard || asking != m_asking)
            return;
        if (owners)
            show(*owners);
        else
            Q_EMIT said(localized(owners.error()), false);
    });
}

void AssignLine::show(const QList<QueueOwner> &owners)
{
    m_title->setText(m_customers.size() == 1 ? tr("Put this customer into the queue of")
                                             : tr("Put %1 customers into the queue of").arg(count(m_customers.size())));
    m_people->clear();
    for (const QueueOwner &owner : owners)
        m_people->addItem(owner.words, owner.name);
    const bool hasStaff = std::any_of(owners.begin(), owners.end(), [](const QueueOwner &owner) { return owner.isStaff; });
    m_hint->setText(hasStaff ? tr("Equity calls, due now. Esc leaves.")
                             : tr("Nobody is in the staff list (Setup, Staff); your own queue takes them."));
    QWidget::show();
    m_people->setFocus();
}

void AssignLine::leave()
{
    ++m_asking;
    hide();
}

void AssignLine::assign()
{
    const QString owner = m_people->currentData().toString();
    leave();
    Q_EMIT finished();
    m_desk.assign(m_customers, owner, [this, guard = QPointer(this), customers = m_customers](const Result<QString> &done) {
        if (!guard)
            return;
        Q_EMIT said(done ? *done : localized(done.error()), bool(done));
        if (done)
            Q_EMIT assigned(customers);
    });
}

bool AssignLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((!isEnter && key != Qt::Key_Escape) || m_people->view()->isVisible()) // an open list takes them itself
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter) {
        assign();
    } else {
        leave();
        Q_EMIT finished();
    }
    return true;
}

} // namespace tradewind
