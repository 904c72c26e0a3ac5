// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/askline.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tradewind {

using namespace Qt::StringLiterals;

AskLine::AskLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 0);
    row->setSpacing(8);
    m_question = makeLabel(theme, {}, 12);
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"inboxAsk"_s);
    m_typed->setFont(theme.font(13));
    m_typed->setFixedWidth(120);
    row->addWidget(m_question);
    row->addWidget(m_typed);
    row->addStretch(1);
    hide();
}

void AskLine::ask(const QString &question, std::function<void(const QString &typed)> take)
{
    m_question->setText(question);
    m_typed->setAccessibleName(question);
    m_typed->clear();
    m_take = std::move(take);
    show();
    m_typed->setFocus();
}

void AskLine::leave()
{
    m_take = {};
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool AskLine::isAsking() const
{
    return !isHidden();
}

void AskLine::answer()
{
    const QString typed = m_typed->text().trimmed();
    const auto take = std::exchange(m_take, {});
    leave();
    if (take && !typed.isEmpty())
        take(typed);
}

} // namespace tradewind
