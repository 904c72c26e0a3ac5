// SPDX-License-Identifier: Apache-2.0
// How much of the time that was promised is gone: accent, amber when little is left, red when it is over.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <optional>

namespace tradewind {

class PromiseBar : public QWidget
{
    Q_OBJECT

public:
    /// Epoch ms UTC.
    struct Span
    {
        qint64 from = 0, until = 0, now = 0;
    };

    explicit PromiseBar(const Theme &theme, QWidget *parent = nullptr);
    /// Nothing promised draws nothing.
    void show(std::optional<Span> span);
    QSize sizeHint() const override { return {84, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<Span> m_span;
};

} // namespace tradewind
