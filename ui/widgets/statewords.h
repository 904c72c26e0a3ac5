// SPDX-License-Identifier: Apache-2.0
// What a table shows instead of rows: empty, loading or an error, always with what to do next.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace tradewind {

class KeyButton;

class StateWords : public QWidget
{
    Q_OBJECT

public:
    explicit StateWords(const Theme &theme, QWidget *parent = nullptr);

    /// Icon name, one bold sentence, one dim sentence saying what to do, and a button (empty text: no button).
    void say(const QString &icon, const QString &sentence, const QString &next, const QString &button = {}, const QString &key = {});

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QLabel *m_sentence, *m_next;
    QWidget *m_place;
};

} // namespace tradewind
