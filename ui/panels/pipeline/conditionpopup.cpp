// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/conditionpopup.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/text.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

ConditionPopup::ConditionPopup(const Theme &theme, const PipelineFilter &filter, FilterPart part, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(filter)
    , m_part(part)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_value = new QDoubleSpinBox;
    m_value->setObjectName(u"conditionValue"_s);
    m_value->setDecimals(part == FilterPart::EquityToPayment ? 1 : 0);
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setGroupSeparatorShown(true);
    m_value->setMinimumWidth(110);
    QString title;
    switch (part) {
    case FilterPart::MinimumEquity:
        title = tr("Equity over");
        m_value->setRange(-50'000, 100'000);
        m_value->setPrefix(u"$"_s);
        m_value->setValue(double(filter.minimumEquity.value_or(Money::fromDollars(3000)).cents) / 100);
        break;
    case FilterPart::LeaseEnds:
        title = tr("Lease ends within");
        m_value->setRange(1, 720);
        m_value->setSuffix(tr(" days"));
        m_value->setValue(filter.leaseEndsWithinDays.value_or(120));
        break;
    case FilterPart::EquityToPayment:
        title = tr("Equity, in payments, at least");
        m_value->setRange(0, 60);
        m_value->setValue(filter.minimumEquityToPayment.value_or(4));
        break;
    case FilterPart::OwnedMonths:
        title = tr("Owned at least");
        m_value->setRange(1, 240);
        m_value->setSuffix(tr(" months"));
        m_value->setValue(filter.ownedMonths.value_or(24));
        break;
    case FilterPart::CrossesWithin:
        title = tr("Crosses within");
        m_value->setRange(1, 720);
        m_value->setSuffix(tr(" days"));
        m_value->setValue(filter.crossesWithinDays.value_or(90));
        break;
    case FilterPart::NotContacted:
        title = tr("Not contacted for");
        m_value->setRange(1, 999);
        m_value->setSuffix(tr(" days"));
        m_value->setValue(filter.notContactedDays.value_or(30));
        break;
    default:
        title = tr("Not called for");
        m_value->setRange(1, 999);
        m_value->setSuffix(tr(" days"));
        m_value->setValue(filter.notCalledDays.value_or(30));
        break;
    }
    m_value->setAccessibleName(title);
    row->addWidget(makeLabel(theme, title));
    row->addWidget(m_value);
    row->addWidget(new KeyCap(theme, u"↵"_s));
}

void ConditionPopup::openBelow(QWidget *anchor)
{
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    show();
    m_value->setFocus();
    m_value->selectAll();
}

bool ConditionPopup::event(QEvent *event)
{
    // The panel behind has Enter and Esc as keys of its own, and a popup counts as one of its children.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            event->accept();
    }
    return QFrame::event(event);
}

void ConditionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event); // Esc closes a popup
}

void ConditionPopup::accept()
{
    m_value->interpretText();
    const double value = m_value->value();
    const int whole = int(std::lround(value));
    switch (m_part) {
    case FilterPart::MinimumEquity:
        m_filter.minimumEquity = Money::fromDollars(whole);
        break;
    case FilterPart::LeaseEnds:
        m_filter.leaseEndsWithinDays = whole;
        break;
    case FilterPart::EquityToPayment:
        m_filter.minimumEquityToPayment = value;
        break;
    case FilterPart::OwnedMonths:
        m_filter.ownedMonths = whole;
        break;
    case FilterPart::CrossesWithin:
        m_filter.crossesWithinDays = whole;
        break;
    case FilterPart::NotContacted:
        m_filter.notContactedDays = whole;
        break;
    default:
        m_filter.notCalledDays = whole;
        break;
    }
    Q_EMIT accepted(m_filter);
    close();
}

} // namespace tradewind
