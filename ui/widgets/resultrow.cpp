// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/resultrow.h"

#include "models/queue/queuedesk.h"
#include "ui/widgets/keybutton.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 1, widestGap = 16, side = 8; // px; a 1,280-px window holds all nine in English

} // namespace

QString resultWords(int at)
{
    const auto result = static_cast<Disposition>(at);
    const QString words = dispositionWords(dispositionCode(result));
    return result == Disposition::CallBack ? words + u'…' : words; // it asks for a time
}

ResultRow::ResultRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(side, 6, side, 6);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(4);
    for (int at = 0; at < resultKeys; ++at) {
        auto *button = new KeyButton(theme, resultWords(at), QString::number(at + 1), KeyButton::Kind::Quiet, this);
        button->setObjectName(u"result%1"_s.arg(at + 1));
        connect(button, &KeyButton::clicked, this, [this, at] { Q_EMIT chosen(static_cast<Disposition>(at)); });
        m_buttons << button;
    }
    arrange(resultKeys);
}

void ResultRow::press(int at)
{
    m_buttons.at(at)->click();
}

QSize ResultRow::minimumSizeHint() const
{
    return {widthIn(1), QWidget::minimumSizeHint().height()}; // a narrower place makes more rows, not a wider window
}

int ResultRow::widthIn(int columns) const
{
    int width = 2 * side + (columns - 1) * gap;
    for (int column = 0; column < columns; ++column) {
        int widest = 0;
        for (qsizetype at = column; at < m_buttons.size(); at += columns)
            widest = std::max(widest, m_buttons.at(at)->sizeHint().width());
        width += widest;
    }
    return width;
}

void ResultRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (qsizetype at = 0; at < m_buttons.size(); ++at)
        m_grid->addWidget(m_buttons.at(at), int(at) / columns, int(at) % columns, Qt::AlignLeft); // moves those that are in it
    for (int column = 0; column <= resultKeys; ++column)
        m_grid->setColumnStretch(column, column == columns); // what is left over stands behind them
    m_columns = columns;
}

void ResultRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const int columns : {resultKeys, 5, 3, 2, 1}) {
        const int spare = event->size().width() - widthIn(columns);
        if (columns > 1 && spare < 0)
            continue;
        arrange(columns);
        m_grid->setHorizontalSpacing(std::clamp(gap + spare / resultKeys, gap, widestGap));
        return;
    }
}

} // namespace tradewind
