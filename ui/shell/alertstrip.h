// SPDX-License-Identifier: Apache-2.0
// The line under the top bar while a customer waits for a call: who did what, who calls by when, and how to begin (E28, E29).
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QLabel;

namespace tradewind {

class KeyButton;

/// What it says; empty `deed` hides it.
struct AlertWords
{
    QString deed;    ///< "Jo Ash (2021 Camry) asked for a price"
    QString who;     ///< "Dana Ortiz calls by 10:57 AM, sold the vehicle"
    QString opening; ///< the suggested first sentence
    int more = 0;    ///< how many wait behind it
    bool isLate = false;
    bool operator==(const AlertWords &) const = default;
};

class AlertStrip : public QFrame
{
    Q_OBJECT

public:
    explicit AlertStrip(const Theme &theme, QWidget *parent = nullptr);

    void say(const AlertWords &words);

Q_SIGNALS:
    void openRequested();
    void takeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_deed, *m_who, *m_opening, *m_more;
    KeyButton *m_open, *m_take;
    bool m_isLate = false;
};

} // namespace tradewind
