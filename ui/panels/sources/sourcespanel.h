// SPDX-License-Identifier: Apache-2.0
// Sources: every vendor and every kind of record as a row, how fresh and faithful it is, what its runs and calls were, and what goes back.
#pragma once

#include "models/sources/sourcesbook.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <memory>

class QPlainTextEdit;
class QStackedWidget;

namespace tradewind {

class AddSourcePage;
class Card;
class LineTable;
class SmallTable;
class SourceDetail;
class TabRow;

class SourcesPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    SourcesPanel(const Theme &theme, SourcesBook &book, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// Reads the sources anew; the selected one stays selected.
    void reload();
    /// The form that connects another source.
    void addSource();

Q_SIGNALS:
    /// A run changed what the store holds.
    void broughtIn();
    /// How many sources failed or are behind, for the navigation.
    void troubleChanged(int sources);

private:
    enum Tab { Runs, Calls, Notes };

    QWidget *makeLists(const Theme &theme);
    void addKeys();
    void take(const Result<QList<SourceLine>> &lines);
    void showRow();
    void showTab();
    void showCall();
    void run(const SourceLine &line, bool isFullPull, bool allowsBigChange);
    void runSelected(bool isFullPull, bool allowsBigChange);
    void pauseSelected();
    void disconnectSelected();
    void takeConnected(const QString &preset, bool wantsHistory, const QString &sentence);
    const SourceLine *selected() const;
    void tell(const Result<void> &done, const QString &sentence);

    SourcesBook &m_book;
    QList<SourceLine> m_lines;
    QList<VendorCallRow> m_calls;
    SmallTable *m_rows, *m_runs, *m_callRows, *m_noteRows;
    QStackedWidget *m_pages = nullptr, *m_lists = nullptr;
    AddSourcePage *m_add = nullptr;
    Card *m_card = nullptr;
    TabRow *m_tabs = nullptr;
    LineTable *m_table = nullptr, *m_runTable = nullptr, *m_callTable = nullptr, *m_noteTable = nullptr;
    QPlainTextEdit *m_call = nullptr;
    SourceDetail *m_detail = nullptr;
    qint64 m_askedToLeave = 0; ///< the source whose disconnecting was asked for once
    QString m_runNext;         ///< preset of a source that was just connected: its streams are run when the list is here
};

} // namespace tradewind
