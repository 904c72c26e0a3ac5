// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/tablefooter.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tradewind {

using namespace Qt::StringLiterals;

TableFooter::TableFooter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(12);
    m_count = makeLabel(theme, {}, 11, QFont::Medium);
    m_count->setObjectName(u"pipelineCount"_s);
    m_selected = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_selected->setObjectName(u"pipelineSelected"_s);
    m_threshold = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    row->addWidget(m_count);
    row->addWidget(m_selected);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(4);
    marks->addWidget(new EquityMark(theme, EquityMark::Kind::Zero));
    marks->addWidget(makeLabel(theme, tr("zero"), 11, QFont::Normal, u"dim"_s));
    marks->addSpacing(6);
    marks->addWidget(new EquityMark(theme, EquityMark::Kind::Threshold));
    marks->addWidget(m_threshold);
    row->addLayout(marks);
    row->addStretch(1);
    const auto button = [&](const QString &text, const QString &key, const QString &icon, auto signal) {
        auto *press = new KeyButton(theme, text, key, KeyButton::Kind::Quiet);
        press->setIconName(icon);
        connect(press, &QAbstractButton::clicked, this, signal);
        row->addWidget(press);
    };
    button(tr("Assign"), u"A"_s, u"person"_s, &TableFooter::assignRequested);
    button(tr("Columns"), u"O"_s, u"columns"_s, &TableFooter::columnsRequested);
    button(tr("Copy"), u"Ctrl C"_s, {}, &TableFooter::copyRequested);
    button(tr("Export CSV, XLSX, PDF"), u"Ctrl E"_s, {}, &TableFooter::exportRequested);
}

EquityMark::EquityMark(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setFixedSize(5, 14);
}

void EquityMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen pen(m_theme.color(m_kind == Kind::Zero ? Theme::Token::Dim : Theme::Token::Accent), m_kind == Kind::Zero ? 1 : 1.5);
    if (m_kind == Kind::Threshold)
        pen.setDashPattern({1.4, 1.4});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(2.5, 1), QPointF(2.5, 13));
}

} // namespace tradewind
