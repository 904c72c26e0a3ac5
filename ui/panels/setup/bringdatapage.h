// SPDX-License-Identifier: Apache-2.0
// Bring data: a file, what its columns mean, whether it is enough, and then in.
#pragma once

#include "base/result.h"
#include "models/setup/bringdata.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"
#include "ui/widgets/questions.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QVBoxLayout;

namespace tradewind {

class AuditCard;
class Card;
class DropArea;
class KeyButton;
class LineTable;
class MappingFilter;
class StateWords;
class StepHeader;
class TabRow;

class BringDataPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and model outlive it.
    BringDataPage(const Theme &theme, BringData &bring, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

    /// What Choose a file asks; a test answers a path without a dialog.
    void setPathSource(AskPath ask) { m_askPath = std::move(ask); }
    /// Puts a line of another kind under the file; takes ownership.
    void addBelow(QWidget *line);
    /// Writes the rejects shown as CSV. Errors: Unavailable.
    Result<void> exportRejects(const QString &path) const;

private:
    enum Place { DropPlace, MappingPlace, WordsPlace }; ///< pages of m_stack
    QWidget *makeMain(const Theme &theme);
    QWidget *makeAudit(const Theme &theme);
    void addKeys();
    void showFile();
    void showRejects();
    void showAudit();
    void showButtons();
    void choosePath();
    void changeCurrent();
    void leaveOutCurrent();
    void beginSave();
    void endSave();

    const Theme &m_theme;
    BringData &m_bring;
    MappingFilter *m_filter;
    QSortFilterProxyModel *m_rejectFilter;
    AskPath m_askPath;
    StepHeader *m_steps = nullptr;
    QVBoxLayout *m_column = nullptr;
    QStackedWidget *m_stack = nullptr; ///< drop area, mapping, words
    DropArea *m_drop = nullptr;
    StateWords *m_words = nullptr;
    QWidget *m_fileLine = nullptr;
    QLabel *m_fileName = nullptr, *m_fileFacts = nullptr, *m_hint = nullptr;
    TabRow *m_tabs = nullptr, *m_rejectTabs = nullptr;
    LineTable *m_mapping = nullptr, *m_rejects = nullptr;
    Card *m_rejectCard = nullptr;
    AuditCard *m_audit = nullptr;
    KeyButton *m_goOn = nullptr, *m_try = nullptr, *m_save = nullptr;
    QLineEdit *m_title = nullptr;
};

} // namespace tradewind
