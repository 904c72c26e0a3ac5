// SPDX-License-Identifier: Apache-2.0
// Who is at hand and why, with the facts that decide how the call goes: the clock there, which attempt it is, what was promised.
#pragma once

#include "models/queue/queuedesk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tradewind {

class AttemptDots;
class ChipRow;
class PromiseBar;

class QueueHead : public QWidget
{
    Q_OBJECT

public:
    explicit QueueHead(const Theme &theme, QWidget *parent = nullptr);

    void show(const QueueCard &card);
    /// Counts down what was promised.
    void tick(const QueueLine &line, qint64 nowMs);

private:
    /// A column of a title over a value, with room below for a picture of it.
    QLabel *fact(QHBoxLayout *row, const QString &title, const QString &name, QWidget *below = nullptr);

    const Theme &m_theme;
    QLabel *m_name, *m_about, *m_localTime, *m_attempt, *m_promise;
    ChipRow *m_chips;
    AttemptDots *m_dots;
    PromiseBar *m_bar;
};

} // namespace tradewind
