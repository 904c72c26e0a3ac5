// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/modelchart.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

ModelChart::ModelChart(const Theme &theme, QWidget *parent)
    : ChartView(theme, parent)
{
    setAccessibleName(tr("Matches by model"));
    m_series = new QHorizontalBarSeries;
    m_series->setBarWidth(0.55);
    m_set = new QBarSet(tr("Matches"));
    m_series->append(m_set);
    chart()->addSeries(m_series);
    m_names = new QBarCategoryAxis;
    m_names->setVisible(false);
    m_axis = new QValueAxis;
    m_axis->setVisible(false);
    chart()->addAxis(m_names, Qt::AlignLeft);
    chart()->addAxis(m_axis, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_axis);
    connect(m_series, &QHorizontalBarSeries::clicked, this, [this](int index) {
        const qsizetype at = m_models.size() - 1 - index;
        if (at >= 0 && at < m_models.size())
            Q_EMIT modelChosen(m_models.at(at).model);
    });
    setPlotMargins(QMargins(84, 4, 44, 4));
    restyle();
}

void ModelChart::setHeadings(const QString &title, const QString &name, const QString &number)
{
    setAccessibleName(title);
    m_heads = name + u',' + number;
}

void ModelChart::show(const QList<ModelCount> &models)
{
    m_models = models;
    m_set->remove(0, m_set->count());
    int top = 1;
    QStringList names;
    // Horizontal bars grow from the bottom: the last one appended is drawn on top.
    for (auto it = models.rbegin(); it != models.rend(); ++it) {
        *m_set << it->count;
        names << it->model;
        top = std::max(top, it->count);
    }
    m_names->setCategories(names);
    m_axis->setRange(0, top);
    viewport()->update();
}

QString ModelChart::csv() const
{
    QString text = m_heads + u"\r\n"_s;
    for (const ModelCount &model : m_models)
        text += u"%1,%2\r\n"_s.arg(model.model).arg(model.count);
    return text;
}

void ModelChart::restyle()
{
    m_set->setColor(theme().color(Token::Accent));
    m_set->setPen(Qt::NoPen);
}

void ModelChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_models.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const qreal row = area.height() / double(m_models.size());
    int top = 1;
    for (const ModelCount &model : std::as_const(m_models))
        top = std::max(top, model.count);
    for (qsizetype i = 0; i < m_models.size(); ++i) {
        const qreal y = area.top() + row * double(i);
        painter->setFont(theme().font(11));
        painter->setPen(theme().color(Token::Dim));
        paint::line(*painter, QRectF(0, y, area.left() - 8, row), Qt::AlignRight, m_models.at(i).model);
        painter->setFont(theme().font(11, QFont::DemiBold));
        painter->setPen(theme().color(Token::Text));
        const qreal end = area.left() + area.width() * m_models.at(i).count / top;
        paint::figures(*painter, QRectF(end + 5, y, 40, row), Qt::AlignLeft, count(m_models.at(i).count));
    }
}

} // namespace tradewind
