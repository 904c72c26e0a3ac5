// SPDX-License-Identifier: Apache-2.0
// The nine results a call can have, each with its key: the same words and order wherever somebody is called.
#pragma once

#include "jobs/sequences/dispositions.h"
#include "ui/style/theme.h"

#include <QWidget>

class QGridLayout;

namespace tradewind {

class KeyButton;

/// How many results have a key of their own, 1 to 9 in the order of Disposition.
inline constexpr int resultKeys = 9;
/// "Voicemail left", "Call back…": the result of key `at` + 1.
QString resultWords(int at);

/// One row where there is room, else two or three under one another. The keys are bound by the panel; here they are drawn.
class ResultRow : public QWidget
{
    Q_OBJECT

public:
    explicit ResultRow(const Theme &theme, QWidget *parent = nullptr);

    /// As if the button of key `at` + 1 were pressed.
    void press(int at);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(Disposition result);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthIn(int columns) const;
    void arrange(int columns);

    QList<KeyButton *> m_buttons;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace tradewind
