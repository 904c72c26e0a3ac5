// SPDX-License-Identifier: Apache-2.0
// A bordered surface with a 38-px head: title, dim note, and room for buttons at the right.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tradewind {

class Card : public QFrame
{
    Q_OBJECT

public:
    /// An empty title makes a card without a head.
    explicit Card(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// Adds a widget at the right end of the head.
    void addToHead(QWidget *widget);
    /// Where content goes; no margins, no spacing.
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace tradewind
