// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/namepopup.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

NamePopup::NamePopup(const Theme &theme, const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_name(new QLineEdit(name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(title);
    m_name->setMaxLength(60);
    m_name->setMinimumWidth(220);
    row->addWidget(makeLabel(theme, title));
    row->addWidget(m_name);
    row->addWidget(new KeyCap(theme, u"↵"_s));
}

void NamePopup::openBelow(QWidget *anchor)
{
    adjustSize();
    // Save stands at the right edge of the window: the line opens to the left of it.
    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const int right = parentWidget()->mapToGlobal(QPoint(parentWidget()->width(), 0)).x();
    move(std::min(below.x(), right - width()), below.y());
    show();
    m_name->setFocus();
    m_name->selectAll();
}

bool NamePopup::event(QEvent *event)
{
    // As in ConditionPopup: the panel behind has these keys, too.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            event->accept();
    }
    return QFrame::event(event);
}

void NamePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QFrame::keyPressEvent(event);
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    Q_EMIT accepted(name);
    close();
}

} // namespace tradewind
