// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigation.h"

#include "ui/shell/navigationbutton.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <optional>

namespace tradewind {

Navigation::Navigation(const Theme &theme, const QList<PanelInfo> &panels, QWidget *parent)
    : QFrame(parent)
{
    setProperty("bar", QStringLiteral("side"));
    setFixedWidth(184);
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Panels"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(2);
    auto *name = makeLabel(theme, QStringLiteral("Tradewind"), 15, QFont::DemiBold);
    name->setFixedHeight(48);
    name->setContentsMargins(10, 0, 0, 0);
    column->addWidget(name);
    std::optional<PanelGroup> group;
    for (const PanelInfo &info : panels) {
        if (info.group == PanelGroup::FromRow)
            continue;
        if (group && *group != info.group)
            column->addSpacing(10);
        group = info.group;
        auto *button = new NavigationButton(theme, info.icon, info.title);
        button->setObjectName(QStringLiteral("navigation-") + info.id);
        connect(button, &QAbstractButton::clicked, this, [this, id = info.id] { Q_EMIT chosen(id); });
        m_buttons.insert(info.id, button);
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addWidget(makeRule(Qt::Horizontal));
    auto *keys = new KeyButton(theme, tr("Keys of this panel"), QStringLiteral("F1"), KeyButton::Kind::Quiet);
    keys->setObjectName(QStringLiteral("keyMapButton"));
    connect(keys, &QAbstractButton::clicked, this, &Navigation::keyMapRequested);
    column->addSpacing(4);
    column->addWidget(keys);
}

void Navigation::setCurrent(const QString &panelId)
{
    // A panel opened from a row keeps the panel it came from marked.
    if (NavigationButton *button = m_buttons.value(panelId))
        button->setChecked(true);
}

void Navigation::showOnly(const QStringList &panelIds)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(panelIds.isEmpty() || panelIds.contains(it.key()));
}

void Navigation::setCount(const QString &panelId, int count)
{
    if (NavigationButton *button = m_buttons.value(panelId))
        button->setCount(count);
}

} // namespace tradewind
