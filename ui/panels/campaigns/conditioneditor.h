// SPDX-License-Identifier: Apache-2.0
// Who is meant, written without code: groups of all, any or none, and tests of facts with their units.
#pragma once

#include "domain/condition.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace tradewind {

/// Every row is reached by Tab; nothing needs the mouse.
class ConditionEditor : public QWidget
{
    Q_OBJECT

public:
    /// `wordsOf` offers what a fact may be in this store.
    ConditionEditor(const Theme &theme, std::function<QStringList(Fact)> wordsOf, QWidget *parent = nullptr);

    void setCondition(const FactCondition &condition);
    const FactCondition &condition() const { return m_root; }
    /// Empty when everything can be asked; else the first thing that is missing, in words.
    QString problem() const;
    /// Adds a condition to the outermost group and goes to it.
    void addCondition();
    void focusFirst();
    /// Tab comes here from `widget`, which outlives it.
    void setTabAfter(QWidget *widget) { m_tabAfter = widget; }

Q_SIGNALS:
    void changed();

private:
    using Path = std::vector<std::size_t>;
    FactCondition &at(const Path &path);
    void rebuild(const Path &focus = {});
    void buildGroup(QBoxLayout *into, const Path &path, int depth);
    void buildTest(QBoxLayout *into, const Path &path);
    void remove(const Path &path);
    void add(const Path &group, bool isGroup);
    void later(std::function<void()> act);

    const Theme &m_theme;
    std::function<QStringList(Fact)> m_wordsOf;
    FactCondition m_root;
    QBoxLayout *m_body;
    QWidget *m_shown = nullptr, *m_tabAfter = nullptr;
    Path m_focus;
};

} // namespace tradewind
