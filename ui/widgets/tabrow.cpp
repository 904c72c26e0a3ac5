// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tabrow.h"

#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

class TabButton : public QAbstractButton
{
public:
    TabButton(const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setBad(bool bad)
    {
        m_isBad = bad;
        update();
    }

    QSize sizeHint() const override { return {int(paint::figureWidth(m_theme.font(12, QFont::DemiBold), text())) + 18, 24}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isChecked() ? Token::AccentSoft : Token::Background));
            painter.drawRoundedRect(QRectF(rect()), 6, 6);
        }
        painter.setFont(m_theme.font(12, isChecked() || m_isBad ? QFont::DemiBold : QFont::Normal));
        painter.setPen(m_theme.color(m_isBad ? Token::Bad : isChecked() ? Token::Accent : Token::Dim));
        paint::figures(painter, QRectF(rect()), Qt::AlignCenter, text());
        if (hasFocus())
            paint::focusRing(painter, m_theme, QRectF(rect()));
    }

private:
    const Theme &m_theme;
    bool m_isBad = false;
};

} // namespace

TabRow::TabRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    connect(&m_group, &QButtonGroup::idClicked, this, &TabRow::chosen);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void TabRow::setTabs(const QStringList &tabs, int badIndex)
{
    const int before = std::max(0, current());
    auto buttons = m_group.buttons();
    while (buttons.size() > tabs.size()) {
        m_group.removeButton(buttons.last());
        delete buttons.takeLast();
    }
    for (int i = 0; i < tabs.size(); ++i) {
        if (i >= buttons.size()) {
            auto *made = new TabButton(m_theme, this);
            layout()->addWidget(made);
            m_group.addButton(made, i);
            buttons << made;
        }
        auto *button = static_cast<TabButton *>(buttons.at(i));
        button->setText(tabs.at(i));
        button->setAccessibleName(tabs.at(i));
        button->setBad(i == badIndex);
        button->updateGeometry();
    }
    if (!tabs.isEmpty())
        setCurrent(before < tabs.size() ? before : 0);
}

int TabRow::current() const
{
    return m_group.checkedId();
}

void TabRow::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

} // namespace tradewind
