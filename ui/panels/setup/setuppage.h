// SPDX-License-Identifier: Apache-2.0
// One page of Setup: its title, its keys, its states.
#pragma once

#include "ui/shell/panel.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace tradewind {

/// A page states its keys; SetupPanel binds them while the page is in front.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    struct Key
    {
        QKeySequence key;
        QString meaning;
        std::function<void()> act;
        bool inStrip = false;
    };

    using QWidget::QWidget;

    const QList<Key> &keys() const { return m_keys; }
    /// Puts focus where work starts.
    virtual void focusFirst() = 0;
    /// As Panel::showState.
    virtual void showState(PanelState state, const QString &words = {})
    {
        Q_UNUSED(state)
        Q_UNUSED(words)
    }
    /// Brings the page up to date; called whenever it comes to the front.
    virtual void refresh() {}

Q_SIGNALS:
    /// What stands behind the page's name in the list: "step 2 of 4", "14".
    void badgeChanged(const QString &badge);
    /// Another panel should come to the front.
    void openRequested(const QString &panelId, qint64 record);
    /// Another page of Setup should come to the front.
    void pageRequested(const QString &id);
    /// The invented store should be opened instead.
    void sampleRequested();

protected:
    void addKey(const QKeySequence &key, const QString &meaning, std::function<void()> act, bool inStrip = false)
    {
        m_keys.append({key, meaning, std::move(act), inStrip});
    }

private:
    QList<Key> m_keys;
};

} // namespace tradewind
