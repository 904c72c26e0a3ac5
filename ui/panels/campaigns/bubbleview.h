// SPDX-License-Identifier: Apache-2.0
// A message as the customer reads it: what was filled in stands semibold, and a meter says how long it is.
#pragma once

#include "jobs/campaigns/samplemessages.h"
#include "ui/style/theme.h"

#include <QWidget>

class QTextLayout;

namespace tradewind {

class BubbleView : public QWidget
{
    Q_OBJECT

public:
    explicit BubbleView(const Theme &theme, QWidget *parent = nullptr);

    void show(const std::optional<SampleMessage> &sample);
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    QSize minimumSizeHint() const override { return {200, 60}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, qreal width) const;
    QString shownText() const;

    const Theme &m_theme;
    std::optional<SampleMessage> m_sample;
};

} // namespace tradewind
