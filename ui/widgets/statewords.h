// SPDX-License-Identifier: Apache-2.0
// What a table shows instead of rows: empty, loading or an error, always with what to do next.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QSpacerItem;

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
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Leaves the icon out and the edges narrow where there is little room.
    void fit();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_sentence, *m_next;
    QWidget *m_place;
    QSpacerItem *m_iconPlace; // the layout owns it
    bool m_showsIcon = false;
};

} // namespace tradewind
