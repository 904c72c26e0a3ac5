// SPDX-License-Identifier: Apache-2.0
// Setup: the pages that bring data in and hold the rules, under one list.
#pragma once

#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QStackedWidget;

namespace tradewind {

class KeyButton;
class SectionList;

class SetupPanel : public Panel
{
    Q_OBJECT

public:
    explicit SetupPanel(const Theme &theme, QWidget *parent = nullptr);

    /// The next pages stand under this heading.
    void addHeading(const QString &words);
    /// Takes ownership; `id` is what showPage() takes.
    void addPage(const QString &id, const QString &title, SetupPage *page);
    void showPage(const QString &id) override;
    QString currentPageId() const;
    /// In the order of the list.
    QStringList pageIds() const override;
    SetupPage *currentPage() const;

    QString heading() const override;
    QString countLine() const override;
    QList<QWidget *> headerWidgets() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

Q_SIGNALS:
    /// The invented store should be opened.
    void sampleRequested();

private:
    struct Entry
    {
        QString id, title;
        SetupPage *page = nullptr;
        QList<QAction *> keys;
    };
    void bring(int index);

    SectionList *m_list;
    QStackedWidget *m_stack;
    KeyButton *m_sample;
    QList<Entry> m_pages;
    int m_current = -1;
};

} // namespace tradewind
